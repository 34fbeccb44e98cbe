//! What a scan is about, as a form: its rows, and the parts they belong to.

use std::path::PathBuf;
use std::rc::Rc;

use super::{App, Scroll, TextField};
use crate::insight::last_changed;
use crate::questionnaire::{Model, Questionnaire};
use crate::scan::{About, Depth, Scan, Stage};

/// What a scan is about, being filled in.
#[derive(Debug, Clone)]
pub struct AboutForm {
    /// The questionnaire it is for.
    pub questionnaire: Rc<Questionnaire>,
    /// What for.
    pub intervention: TextField,
    /// For whom.
    pub group: TextField,
    /// How far the group is; asked by the phase model only.
    pub stage: Option<Stage>,
    /// How much is asked.
    pub depth: Depth,
    /// How many people fill it in together; none when it is not that of a group.
    pub participants: Option<u32>,
    /// The row that has the focus.
    pub focus: usize,
    /// The scroll of the form on a low screen.
    pub scroll: Scroll,
    /// The file asked for on the command line.
    pub out: Option<PathBuf>,
    /// The form changes the open scan instead of beginning one.
    pub existing: bool,
    /// Parts that were settled before, each by one of its rows.
    pub settled: Vec<AboutRow>,
    /// The scan that the new one goes on from.
    pub after: Option<Rc<Scan>>,
}

/// A row of the about form that can have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AboutRow {
    /// The field "what for".
    Intervention,
    /// The field "for whom".
    Group,
    /// One of the stages.
    Stage(Stage),
    /// Short or full.
    Depth(Depth),
    /// Begin, or go on.
    Begin,
    /// Begin, or go on, with a group.
    BeginTogether,
}

impl AboutForm {
    /// How much can be asked, in the order offered.
    pub const DEPTHS: [Depth; 2] = [Depth::Short, Depth::Full];

    /// A form with what is known already.
    pub fn new(questionnaire: Rc<Questionnaire>, about: &About, depth: Depth) -> AboutForm {
        AboutForm {
            questionnaire,
            intervention: TextField::new(&about.intervention),
            group: TextField::new(&about.group),
            stage: about.stage,
            depth,
            participants: None,
            focus: 0,
            scroll: Scroll::default(),
            out: None,
            existing: false,
            settled: Vec::new(),
            after: None,
        }
    }

    /// The form of the scan after this one: it holds what was known then, and stands where most will
    /// have changed.
    pub fn after(questionnaire: Rc<Questionnaire>, old: Scan) -> AboutForm {
        let depth = old.questionnaire.depth;
        let by_phase = matches!(questionnaire.model, Model::Phases(_));
        let mut form = AboutForm::new(questionnaire, &old.about, depth);
        form.participants = old.group.map(|group| group.participants);
        form.settled = vec![AboutRow::Depth(depth)];
        if by_phase {
            form.settled
                .extend([AboutRow::Intervention, AboutRow::Group]);
        }
        form.after = Some(Rc::new(old));
        form.stand_at_first_unsettled();
        form
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<AboutRow> {
        let mut rows = vec![AboutRow::Intervention];
        // The other model is about the intervention itself, whoever uses it.
        if matches!(self.questionnaire.model, Model::Phases(_)) {
            rows.push(AboutRow::Group);
            rows.extend(Stage::ALL.map(AboutRow::Stage));
        }
        if self.questionnaire.has_short_version() {
            rows.extend(Self::DEPTHS.map(AboutRow::Depth));
        }
        rows.push(AboutRow::Begin);
        if self.participants.is_none() {
            rows.push(AboutRow::BeginTogether);
        }
        rows
    }

    /// The row that has the focus.
    pub fn row(&self) -> AboutRow {
        self.rows()
            .get(self.focus)
            .copied()
            .unwrap_or(AboutRow::Begin)
    }

    /// The first row of the part that has the focus: the stages are one part, and so are the depths.
    pub fn part(&self) -> AboutRow {
        let rows = self.rows();
        let first = rows.get(self.first_of_part()).copied();
        first.unwrap_or(AboutRow::Begin)
    }

    /// The position of the first row of the part that has the focus.
    pub fn first_of_part(&self) -> usize {
        let here = std::mem::discriminant(&self.row());
        let mut rows = self.rows().into_iter();
        let first = rows.position(|row| std::mem::discriminant(&row) == here);
        first.unwrap_or(self.focus)
    }

    /// The position of the first row behind the part that has the focus; past the end in the last one.
    pub fn next_part(&self) -> usize {
        let here = std::mem::discriminant(&self.row());
        let rows = self.rows();
        let behind = rows.iter().skip(self.focus);
        self.focus
            + behind
                .take_while(|row| std::mem::discriminant(*row) == here)
                .count()
    }

    /// The focus on the first part that nobody settled; on what is chosen there, if anything is.
    pub fn stand_at_first_unsettled(&mut self) {
        self.focus = self.first_unsettled();
        let chosen = match self.row() {
            AboutRow::Stage(_) => self.stage.map(AboutRow::Stage),
            AboutRow::Depth(_) => Some(AboutRow::Depth(self.depth)),
            _ => None,
        };
        let at = chosen.and_then(|chosen| self.rows().iter().position(|row| *row == chosen));
        self.focus = at.unwrap_or(self.focus);
    }

    /// The position of the first row of a part that nobody settled yet: the last one begins.
    pub fn first_unsettled(&self) -> usize {
        self.unsettled_from(0)
    }

    /// The position of the first row from here on of a part that nobody settled yet.
    pub fn unsettled_from(&self, row: usize) -> usize {
        let same = |one: &AboutRow, other: &AboutRow| {
            std::mem::discriminant(one) == std::mem::discriminant(other)
        };
        let rows = self.rows();
        let open = |row: &&AboutRow| !self.settled.iter().any(|settled| same(settled, row));
        let behind = rows.iter().skip(row).position(|one| open(&one));
        behind.map_or(rows.len().saturating_sub(1), |behind| row + behind)
    }

    /// The position of the first row of the part before; none in the first part.
    pub fn previous_part(&self) -> Option<usize> {
        let last = self.first_of_part().checked_sub(1)?;
        let before = AboutForm {
            focus: last,
            ..self.clone()
        };
        Some(before.first_of_part())
    }

    /// The position of the first row that is asked one part after the other: of the next scan only what
    /// may have changed.
    pub fn opens_at(&self) -> usize {
        if self.after.is_some() {
            self.first_unsettled()
        } else {
            0
        }
    }

    /// The text field that has the focus.
    pub fn field(&self) -> Option<&TextField> {
        match self.row() {
            AboutRow::Intervention => Some(&self.intervention),
            AboutRow::Group => Some(&self.group),
            AboutRow::Stage(_) | AboutRow::Depth(_) | AboutRow::Begin | AboutRow::BeginTogether => {
                None
            }
        }
    }

    /// The text field that has the focus, to edit.
    pub fn field_mut(&mut self) -> Option<&mut TextField> {
        match self.row() {
            AboutRow::Intervention => Some(&mut self.intervention),
            AboutRow::Group => Some(&mut self.group),
            AboutRow::Stage(_) | AboutRow::Depth(_) | AboutRow::Begin | AboutRow::BeginTogether => {
                None
            }
        }
    }
}

impl App {
    /// What the form is for: a first scan, or the one after another.
    pub fn about_text(&self, form: &AboutForm) -> String {
        let words = self.words();
        if let Some(old) = &form.after {
            let on = last_changed(old).map(|on| words.common.date(on.date()));
            return (words.look_back.about)(on.as_deref());
        }
        let by_phase = matches!(form.questionnaire.model, Model::Phases(_));
        let text = if by_phase {
            words.screens.about_text
        } else {
            words.screens.about_text_verdict
        };
        text.to_owned()
    }
}

//! The screens as data: each mode holds exactly what it needs.

use std::rc::Rc;

use super::{App, OpenScan, TextField};
use crate::questionnaire::{ChoiceIx, QuestionIx, Questionnaire, SectionIx, StrategyIx};
use crate::scan::{Depth, Stage};
use crate::text;

/// One screen on top of the others.
#[derive(Debug, Clone)]
pub enum Layer {
    /// What one can begin or continue.
    Start(Cursor),
    /// Why a definition cannot be used; its position among the unusable ones.
    Unusable(usize, Scroll),
    /// What a new scan is about, or an open one.
    About(AboutForm),
    /// A question.
    Question(QuestionView),
    /// A line of text that belongs to the screen below.
    Prompt(Prompt),
    /// All questions with their answers.
    Overview(OverviewList),
    /// Looking for a question.
    Search(SearchView),
    /// What is being done already.
    Activities(ActivityList),
    /// What the answers say; the focus is on a bar.
    Results(Cursor),
    /// The sum behind one bar.
    Arithmetic(SectionIx, Scroll),
    /// What to do.
    Advice(Scroll),
    /// What is different since the scan was made.
    Differences(Scroll),
    /// What the keys do on the screen below.
    Help(Scroll),
    /// The file was changed outside: which one stays?
    Conflict(Cursor),
}

impl Layer {
    /// The first screen.
    pub const START: Layer = Layer::Start(Cursor {
        at: 0,
        scroll: Scroll::TOP,
    });

    /// The results, to be read from the top.
    pub fn results() -> Layer {
        Layer::Results(Cursor {
            at: 0,
            scroll: Scroll {
                free: true,
                ..Scroll::TOP
            },
        })
    }

    /// Its scroll; a line of text has none of its own.
    pub fn scroll_mut(&mut self) -> Option<&mut Scroll> {
        match self {
            Layer::Unusable(_, scroll)
            | Layer::Arithmetic(_, scroll)
            | Layer::Advice(scroll)
            | Layer::Differences(scroll)
            | Layer::Help(scroll) => Some(scroll),
            Layer::About(form) => Some(&mut form.scroll),
            Layer::Question(view) => Some(&mut view.scroll),
            Layer::Overview(list) => Some(&mut list.scroll),
            Layer::Activities(list) => Some(&mut list.cursor.scroll),
            Layer::Search(view) => Some(&mut view.cursor.scroll),
            Layer::Start(cursor) | Layer::Results(cursor) | Layer::Conflict(cursor) => {
                Some(&mut cursor.scroll)
            }
            Layer::Prompt(_) => None,
        }
    }

    /// Whether characters typed are text here, not commands.
    pub fn takes_text(&self) -> bool {
        match self {
            Layer::Prompt(_) | Layer::Search(_) => true,
            Layer::About(form) => form.field().is_some(),
            _ => false,
        }
    }
}

/// The focus in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cursor {
    /// Position of the focused item.
    pub at: usize,
    /// The scroll of the list.
    pub scroll: Scroll,
}

impl Cursor {
    /// How far a page moves.
    const PAGE: usize = 8;

    /// The focus on an item.
    pub fn on(at: usize) -> Cursor {
        Cursor {
            at,
            scroll: Scroll::default(),
        }
    }

    /// Moves within a list of so many items; stays on it.
    pub fn go(&mut self, to: super::Move, items: usize) {
        use super::Move;
        let last = items.saturating_sub(1);
        let at = match to {
            Move::Up => self.at.saturating_sub(1),
            Move::Down => self.at + 1,
            Move::PageUp => self.at.saturating_sub(Self::PAGE),
            Move::PageDown => self.at + Self::PAGE,
            Move::First => 0,
            Move::Last => last,
            Move::To(at) => at,
        };
        self.at = at.min(last);
    }
}

/// How far a text is scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scroll {
    /// The first line shown. The view brings it back within the text.
    pub top: usize,
    /// Lines shown at once, as last drawn.
    pub page: usize,
    /// Scrolled without the focus, which may be out of view.
    pub free: bool,
}

impl Scroll {
    /// At the first line, with the focus in view.
    pub const TOP: Scroll = Scroll {
        top: 0,
        page: 0,
        free: false,
    };

    /// Scrolls so many lines down without the focus; up when negative.
    pub fn by(&mut self, lines: isize) {
        self.top = self.top.saturating_add_signed(lines);
        self.free = true;
    }

    /// Moves through the text.
    pub fn go(&mut self, to: super::Move) {
        use super::Move;
        let page = self.page.saturating_sub(1).max(1);
        self.top = match to {
            Move::Up => self.top.saturating_sub(1),
            Move::Down => self.top + 1,
            Move::PageUp => self.top.saturating_sub(page),
            Move::PageDown => self.top + page,
            Move::First => 0,
            Move::Last => usize::MAX / 2,
            Move::To(line) => line,
        };
    }

    /// Brings it within a text of so many lines on a screen of so many.
    pub fn fit(&mut self, lines: usize, page: usize) {
        self.page = page;
        self.top = self.top.min(lines.saturating_sub(page));
    }

    /// Brings these lines into view, the first when not all fit.
    pub fn reveal(&mut self, first: usize, last: usize, page: usize) {
        if last >= self.top + page {
            self.top = (last + 1).saturating_sub(page);
        }
        self.top = self.top.min(first);
    }
}

/// Something the start screen offers; positions in the library and the list of recent scans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartItem {
    /// Begin this questionnaire.
    Questionnaire(usize),
    /// Continue this scan.
    Recent(usize),
    /// See why this definition cannot be used.
    Unusable(usize),
}

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
    /// The row that has the focus.
    pub focus: usize,
    /// The scroll of the form on a low screen.
    pub scroll: Scroll,
    /// The file asked for on the command line.
    pub out: Option<std::path::PathBuf>,
    /// The form changes the open scan instead of beginning one.
    pub existing: bool,
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
}

impl AboutForm {
    /// The rows, in order.
    pub fn rows(&self) -> Vec<AboutRow> {
        use crate::questionnaire::Model;
        let mut rows = vec![AboutRow::Intervention];
        // The other model is about the intervention itself, whoever uses it.
        if matches!(self.questionnaire.model, Model::Phases(_)) {
            rows.push(AboutRow::Group);
            rows.extend(Stage::ALL.map(AboutRow::Stage));
        }
        if self.questionnaire.has_short_version() {
            rows.extend([Depth::Short, Depth::Full].map(AboutRow::Depth));
        }
        rows.push(AboutRow::Begin);
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

    /// The position of the first row of the part before; none in the first part.
    pub fn previous_part(&self) -> Option<usize> {
        let last = self.first_of_part().checked_sub(1)?;
        let before = AboutForm {
            focus: last,
            ..self.clone()
        };
        Some(before.first_of_part())
    }

    /// The stages one chooses from.
    pub fn stages(&self) -> impl Iterator<Item = Stage> {
        Stage::ALL.into_iter()
    }

    /// The depths one chooses from.
    pub fn depths(&self) -> impl Iterator<Item = Depth> {
        [Depth::Short, Depth::Full].into_iter()
    }

    /// The text field that has the focus.
    pub fn field(&self) -> Option<&TextField> {
        match self.row() {
            AboutRow::Intervention => Some(&self.intervention),
            AboutRow::Group => Some(&self.group),
            AboutRow::Stage(_) | AboutRow::Depth(_) | AboutRow::Begin => None,
        }
    }

    /// The text field that has the focus, to edit.
    pub fn field_mut(&mut self) -> Option<&mut TextField> {
        match self.row() {
            AboutRow::Intervention => Some(&mut self.intervention),
            AboutRow::Group => Some(&mut self.group),
            AboutRow::Stage(_) | AboutRow::Depth(_) | AboutRow::Begin => None,
        }
    }
}

/// A question on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionView {
    /// The question.
    pub question: QuestionIx,
    /// The row that has the focus; none while the question is open and nothing was touched, so that
    /// nothing looks chosen.
    pub focus: Option<Row>,
    /// Whether the focus moved since the question came up or was answered.
    pub moved: bool,
    /// The scroll on a low screen.
    pub scroll: Scroll,
}

/// A row of a question that can have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A choice of the scale.
    Choice(ChoiceIx),
    /// "Don't know".
    Unknown,
    /// "Not applicable".
    NotApplicable,
}

/// A line of text that belongs to the screen below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// What the text is for.
    pub purpose: PromptFor,
    /// The text.
    pub field: TextField,
}

/// What a prompted text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptFor {
    /// The note of a question.
    Note(QuestionIx),
    /// Where the answer to a question is written down.
    Where(QuestionIx),
    /// Why a question does not apply.
    NotApplicable(QuestionIx),
    /// Why a whole section does not apply.
    SectionNotApplicable(SectionIx),
    /// Why an activity is done nevertheless.
    Reason(StrategyIx),
}

impl Prompt {
    /// What is asked, in the user's words; nothing without an open scan.
    pub fn question(&self, app: &App) -> String {
        let words = &app.words().screens;
        let Some(open) = &app.open else {
            return String::new();
        };
        let questionnaire = &open.questionnaire;
        match self.purpose {
            PromptFor::Note(_) => words.prompt_note.to_owned(),
            PromptFor::Where(_) => words.prompt_where.to_owned(),
            PromptFor::NotApplicable(_) => words.prompt_not_applicable.to_owned(),
            PromptFor::SectionNotApplicable(section) => {
                (words.prompt_section_not_applicable)(&text::line(&questionnaire[section].title))
            }
            PromptFor::Reason(strategy) => {
                (words.prompt_reason)(&text::line(&questionnaire[strategy].title))
            }
        }
    }
}

/// The list of all questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OverviewList {
    /// The question that has the focus; none on the line that goes on.
    pub question: Option<QuestionIx>,
    /// The scroll.
    pub scroll: Scroll,
}

impl OverviewList {
    /// The position of a question in the list, behind the line that goes on; none is that line.
    pub fn position(open: &OpenScan, question: Option<QuestionIx>) -> usize {
        let at = |question| open.visible.iter().position(|one| *one == question);
        question.and_then(at).map_or(0, |at| at + 1)
    }
}

/// Looking for a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchView {
    /// What is looked for.
    pub field: TextField,
    /// What is found.
    pub found: Vec<QuestionIx>,
    /// The focus among what is found.
    pub cursor: Cursor,
}

/// The list of activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActivityList {
    /// All activities, or those asked about first.
    pub all: bool,
    /// The focus.
    pub cursor: Cursor,
}

impl ActivityList {
    /// The strategies shown, in file order.
    pub fn strategies(&self, questionnaire: &Questionnaire) -> Vec<StrategyIx> {
        let shown = |strategy: &StrategyIx| self.all || questionnaire[*strategy].ask;
        questionnaire.strategy_ixs().filter(shown).collect()
    }

    /// The strategy that has the focus.
    pub fn strategy(&self, questionnaire: &Questionnaire) -> Option<StrategyIx> {
        self.strategies(questionnaire).get(self.cursor.at).copied()
    }
}

/// What to do with a file that was changed outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conflict {
    /// Keep what is here, replace the file.
    Overwrite,
    /// Keep both: save what is here under a new name.
    SaveElsewhere,
    /// Keep the file, drop what is here.
    Reload,
}

impl Conflict {
    /// All, in the order offered; the safest first.
    pub const ALL: [Conflict; 3] = [
        Conflict::SaveElsewhere,
        Conflict::Reload,
        Conflict::Overwrite,
    ];
}

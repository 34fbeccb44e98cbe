//! The scan being filled in, with everything derived from it.

use std::path::PathBuf;
use std::rc::Rc;

use jiff::civil::Date;

use super::{Failure, PROGRAM, Row};
use crate::insight::{self, Insight, Reading, Sheet, State};
use crate::lang::Words;
use crate::questionnaire::{QuestionIx, Questionnaire, SectionIx};
use crate::report::{Made, Subject};
use crate::scan::{Answer, Change, Depth, Difference, Entry, History, Moment, Scan};
use crate::wording::Context;

/// The scan being filled in.
#[derive(Debug, Clone)]
pub struct OpenScan {
    /// Its questionnaire.
    pub questionnaire: Rc<Questionnaire>,
    /// Its file.
    pub path: PathBuf,
    /// Whether it may be changed.
    pub access: Access,
    /// Where the newest revision is.
    pub save: SaveState,
    /// What the definition has that the scan was not made with, and the other way round.
    pub differences: Vec<Difference>,
    /// The questions asked, in order.
    pub visible: Vec<QuestionIx>,
    /// What the answers mean.
    pub insight: Insight,
    /// How every question stands.
    states: Vec<State>,
    history: History,
}

/// Whether a scan may be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Write,
    /// It may not, and why, in the user's words.
    ReadOnly(String),
}

/// Where the newest revision is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveState {
    /// On disk, since then.
    Saved(Moment),
    /// On its way.
    Saving,
    /// Still only in memory, and why. It is tried again.
    Failed(Failure),
    /// Still only in memory: the file was changed or taken away by others, and what counts is still asked.
    Conflict(Failure),
}

impl SaveState {
    /// Why the newest revision is only in memory, where that is so.
    pub fn trouble(&self) -> Option<&Failure> {
        match self {
            SaveState::Saved(_) | SaveState::Saving => None,
            SaveState::Failed(failure) | SaveState::Conflict(failure) => Some(failure),
        }
    }
}

impl OpenScan {
    /// A scan just opened or made; `saved` is the moment its file is from.
    pub fn new(
        questionnaire: Rc<Questionnaire>,
        scan: Scan,
        path: PathBuf,
        access: Access,
        differences: Vec<Difference>,
        saved: Moment,
    ) -> OpenScan {
        let (visible, states) = standing(&questionnaire, &scan);
        let insight = insight::read(&questionnaire, &scan);
        let history = History::new(scan);
        let save = SaveState::Saved(saved);
        OpenScan {
            questionnaire,
            path,
            access,
            save,
            differences,
            visible,
            insight,
            states,
            history,
        }
    }

    /// The scan as it is now.
    pub fn scan(&self) -> &Scan {
        self.history.scan()
    }

    /// The newest revision: every difference to save counts.
    pub fn revision(&self) -> u64 {
        self.history.revision()
    }

    /// Makes a change and reads the answers anew where it may have changed them. Tells whether there is
    /// anything to save.
    pub fn change(&mut self, change: Change, now: Moment) -> bool {
        let before = self.revision();
        let only_moves = change.is_navigation();
        self.history.change(&self.questionnaire, change, now);
        if self.revision() == before {
            return false;
        }
        // Where the conversation is says nothing about the answers.
        if only_moves {
            self.save = SaveState::Saving;
        } else {
            self.read_anew();
        }
        true
    }

    /// Stands at a question, to be written with the next change: looking at a scan does not write it.
    pub fn stand_at(&mut self, question: QuestionIx, now: Moment) {
        let change = Change::Position(question);
        self.history.change(&self.questionnaire, change, now);
    }

    /// Takes the last change back and tells which it was.
    pub fn undo(&mut self, now: Moment) -> Option<Change> {
        let undone = self.history.undo(now)?;
        self.read_anew();
        Some(undone)
    }

    /// Makes a change taken back again and tells which it was.
    pub fn redo(&mut self, now: Moment) -> Option<Change> {
        let redone = self.history.redo(&self.questionnaire, now)?;
        self.read_anew();
        Some(redone)
    }

    fn read_anew(&mut self) {
        self.save = SaveState::Saving;
        (self.visible, self.states) = standing(&self.questionnaire, self.history.scan());
        self.insight = insight::read(&self.questionnaire, self.scan());
    }

    /// Whether it may be changed.
    pub fn may_change(&self) -> bool {
        self.access == Access::Write
    }

    /// The middle of the last round on a question, as an answer; none when nobody chose.
    pub fn middle(&self, question: QuestionIx) -> Option<Answer> {
        let choice = self.sheet().votes(question)?.middle?;
        let scale = self.questionnaire.scale_of(question);
        Some(Answer::Choice(scale[choice].code.clone()))
    }

    /// What counts of the answers.
    pub fn sheet(&self) -> Sheet<'_> {
        Sheet::of(&self.questionnaire, self.scan())
    }

    /// What reports and screens about the scan are made from.
    pub fn subject<'a>(&'a self, words: &'a Words, sheet: &'a Sheet<'a>, on: Date) -> Subject<'a> {
        let context = Context::new(words, self.scan(), sheet);
        Subject {
            context,
            insight: &self.insight,
            made: Made { on, with: PROGRAM },
        }
    }

    /// What is known about a question.
    pub fn entry(&self, question: QuestionIx) -> Option<&Entry> {
        self.scan().answers.get(&self.questionnaire[question].id)
    }

    /// The answer to a question, as far as it counts: that of a group too. None while open, or when the
    /// scale no longer has the choice.
    pub fn answer(&self, question: QuestionIx) -> Option<Row> {
        match self.states[question.0] {
            State::Chosen(choice) => Some(Row::Choice(choice)),
            State::Unknown => Some(Row::Unknown),
            State::NotApplicable => Some(Row::NotApplicable),
            State::Open | State::Hidden => None,
        }
    }

    /// The rows of a question that can have the focus.
    pub fn rows(&self, question: QuestionIx) -> Vec<Row> {
        use crate::questionnaire::ChoiceIx;
        let choices = 0..self.questionnaire.scale_of(question).choices.len();
        let mut rows: Vec<Row> = choices
            .map(|choice| Row::Choice(ChoiceIx(choice)))
            .collect();
        rows.push(Row::Unknown);
        if self.questionnaire[question].not_applicable {
            rows.push(Row::NotApplicable);
        }
        rows
    }

    /// The visible question before or after this one; `steps` is -1 or 1.
    pub fn neighbour(&self, question: QuestionIx, steps: isize) -> Option<QuestionIx> {
        let at = self
            .visible
            .iter()
            .position(|visible| *visible == question)?;
        self.visible.get(at.checked_add_signed(steps)?).copied()
    }

    /// The visible questions of a section.
    pub fn visible_in(&self, section: SectionIx) -> impl Iterator<Item = QuestionIx> + '_ {
        let in_section =
            move |question: &QuestionIx| self.questionnaire[*question].section == section;
        self.visible.iter().copied().filter(in_section)
    }

    /// How many visible questions have an answer, "don't know" among them.
    pub fn answered(&self) -> usize {
        self.visible
            .iter()
            .filter(|question| self.answer(**question).is_some())
            .count()
    }

    /// The question to continue at: the one last on screen, or the first open one, or the first.
    pub fn resume_at(&self) -> Option<QuestionIx> {
        let last = self.scan().session.place.question.as_deref();
        let last = last.and_then(|id| self.questionnaire.question_with_id(id));
        let open = || {
            self.visible
                .iter()
                .copied()
                .find(|question| self.answer(*question).is_none())
        };
        last.filter(|question| self.visible.contains(question))
            .or_else(open)
            .or_else(|| self.visible.first().copied())
    }

    /// The sections with visible questions, in order.
    pub fn sections_shown(&self) -> Vec<SectionIx> {
        let shown = |section: &SectionIx| self.visible_in(*section).next().is_some();
        self.questionnaire.section_ixs().filter(shown).collect()
    }

    /// The working phase, where a short scan has more questions about it.
    pub fn deepenable(&self) -> Option<SectionIx> {
        let Reading::Phases(reading) = &self.insight.reading else {
            return None;
        };
        let phase = reading.working.phase()?;
        let id = &self.questionnaire[phase].id;
        let reference = &self.scan().questionnaire;
        let short = reference.depth == Depth::Short && !reference.deepened.contains(id);
        let more = |question: &QuestionIx| !self.questionnaire[*question].short;
        (short && self.questionnaire[phase].questions.iter().any(more)).then_some(phase)
    }
}

/// The questions asked, in order, and how every question stands.
fn standing(questionnaire: &Questionnaire, scan: &Scan) -> (Vec<QuestionIx>, Vec<State>) {
    let sheet = Sheet::of(questionnaire, scan);
    let all = questionnaire.question_ixs();
    (
        sheet.visible().collect(),
        all.map(|question| sheet.state(question)).collect(),
    )
}

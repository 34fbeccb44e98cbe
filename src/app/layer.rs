//! The screens as data: each mode holds exactly what it needs.

use super::{
    AboutForm, ActionForm, App, Cursor, ExportForm, OpenScan, Scroll, Taken, TextField, VoteView,
};
use crate::lang::Screens;
use crate::questionnaire::{ChoiceIx, QuestionIx, Questionnaire, SectionIx, StrategyIx};
use crate::scan::{Action, ClosingPart, Scan};
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
    /// What became of what was agreed the previous time.
    LookBack(Cursor),
    /// Who does what when, and the next scan.
    Plan(Cursor),
    /// An action of the plan, to fill in.
    Action(ActionForm),
    /// A document to make.
    Export(ExportForm),
    /// Something else stands where the document goes: what now?
    Taken(Taken),
    /// Which scan to set beside the open one; the focus is among [`App::comparable`].
    CompareWith(Cursor),
    /// The open scan beside this other one.
    Comparison(Box<Scan>, Scroll),
    /// What is different since the scan was made.
    Differences(Scroll),
    /// What the keys do on the screen below.
    Help(Scroll),
    /// The file was changed outside: which one stays?
    Conflict(Cursor),
    /// Leaving now would lose the last answers: what then?
    Unsaved(Cursor),
    /// The steps of a group's session, how far each is, and how the group works.
    Session(Cursor),
    /// A vote of a group.
    Vote(VoteView),
    /// The votes do not add up to the people who take part.
    CountDiffers(Cursor),
    /// The ground rules.
    Rules(Scroll),
    /// The differences to talk about.
    Discussion(Cursor),
    /// What waits for another moment.
    Parking(Cursor),
    /// The closing round.
    Closing(Cursor),
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

    /// Its cursor, where it is a list.
    pub fn cursor_mut(&mut self) -> Option<&mut Cursor> {
        match self {
            Layer::Start(cursor)
            | Layer::Results(cursor)
            | Layer::LookBack(cursor)
            | Layer::Plan(cursor)
            | Layer::CompareWith(cursor)
            | Layer::Conflict(cursor)
            | Layer::Unsaved(cursor)
            | Layer::Session(cursor)
            | Layer::CountDiffers(cursor)
            | Layer::Discussion(cursor)
            | Layer::Parking(cursor)
            | Layer::Closing(cursor) => Some(cursor),
            Layer::Taken(taken) => Some(&mut taken.cursor),
            Layer::Search(view) => Some(&mut view.cursor),
            Layer::Activities(list) => Some(&mut list.cursor),
            _ => None,
        }
    }

    /// Its scroll; a line of text has none of its own.
    pub fn scroll_mut(&mut self) -> Option<&mut Scroll> {
        match self {
            Layer::Unusable(_, scroll)
            | Layer::Arithmetic(_, scroll)
            | Layer::Advice(scroll)
            | Layer::Comparison(_, scroll)
            | Layer::Differences(scroll)
            | Layer::Rules(scroll)
            | Layer::Help(scroll) => Some(scroll),
            Layer::About(form) => Some(&mut form.scroll),
            Layer::Action(form) => Some(&mut form.scroll),
            Layer::Export(form) => Some(&mut form.scroll),
            Layer::Question(view) => Some(&mut view.scroll),
            Layer::Overview(list) => Some(&mut list.scroll),
            Layer::Vote(view) => Some(&mut view.scroll),
            _ => self.cursor_mut().map(|cursor| &mut cursor.scroll),
        }
    }

    /// Whether characters typed are text here, not commands.
    pub fn takes_text(&self) -> bool {
        match self {
            Layer::Prompt(_) | Layer::Search(_) | Layer::Action(_) => true,
            Layer::About(form) => form.field().is_some(),
            Layer::Export(form) => form.is_typing(),
            _ => false,
        }
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
    /// Another view beside the agreed answer to a question.
    Minority(QuestionIx),
    /// Who knows more about a question.
    WhoKnows(QuestionIx),
    /// What the facilitator notes about a question for nobody else.
    Private(QuestionIx),
    /// How many people take part.
    Participants,
    /// How many minutes are left, or until when.
    Time,
    /// A line of the parking lot, by its position.
    Parked(usize),
    /// A line of the closing round, by its position.
    Closing(ClosingPart, usize),
    /// When the next scan is.
    NextScan,
    /// What came of an action of the previous scan, by its position.
    Outcome(usize),
    /// Where to save instead.
    Elsewhere,
}

impl Prompt {
    /// Whether nothing comes of it without a text.
    pub fn needs_reason(&self) -> bool {
        matches!(
            self.purpose,
            PromptFor::NotApplicable(_) | PromptFor::SectionNotApplicable(_)
        )
    }

    /// Whether an empty text can be no answer to it.
    pub fn needs_text(&self) -> bool {
        self.needs_reason()
            || matches!(self.purpose, PromptFor::Participants | PromptFor::Elsewhere)
    }

    /// What is asked, in the user's words; nothing without an open scan.
    pub fn question(&self, app: &App) -> String {
        let words = &app.words().screens;
        let meeting = &app.words().meeting;
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
            PromptFor::Minority(_) => meeting.prompt_minority.to_owned(),
            PromptFor::WhoKnows(_) => meeting.prompt_who_knows.to_owned(),
            PromptFor::Private(_) => meeting.prompt_private.to_owned(),
            PromptFor::Participants => {
                let now = open.group().map_or(0, |group| group.participants);
                (meeting.prompt_participants)(now)
            }
            PromptFor::Time => meeting.prompt_time.to_owned(),
            PromptFor::Parked(_) => meeting.prompt_parked.to_owned(),
            PromptFor::Closing(part, _) => app.words().session.closing(part).to_owned(),
            PromptFor::NextScan => app.words().plan.prompt_next_scan.to_owned(),
            PromptFor::Outcome(at) => {
                let action = open.scan().earlier_actions().get(at);
                let name = action.map_or("", Action::name);
                (app.words().look_back.prompt_outcome)(&text::line(name))
            }
            PromptFor::Elsewhere => words.prompt_elsewhere.to_owned(),
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

/// What to do when leaving now would lose the last answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsaved {
    /// Save the scan in another place, and go on there.
    Elsewhere,
    /// Go on; saving is tried again all the time.
    Stay,
    /// Leave all the same.
    Leave,
}

impl Unsaved {
    /// All, in the order offered; the safest first.
    pub const ALL: [Unsaved; 3] = [Unsaved::Elsewhere, Unsaved::Stay, Unsaved::Leave];

    /// What it is called.
    pub fn label(self, words: &Screens) -> &'static str {
        match self {
            Unsaved::Elsewhere => words.unsaved_elsewhere,
            Unsaved::Stay => words.unsaved_stay,
            Unsaved::Leave => words.unsaved_leave,
        }
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

    /// What it is called.
    pub fn label(self, words: &Screens) -> &'static str {
        match self {
            Conflict::SaveElsewhere => words.conflict_elsewhere,
            Conflict::Reload => words.conflict_reload,
            Conflict::Overwrite => words.conflict_overwrite,
        }
    }
}

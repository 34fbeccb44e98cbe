//! The words of the interface, in Dutch and English.
//!
//! One file per subject; each holds the struct of its words and one value per language, side by
//! side, so that the compiler finds a missing translation. Words with parameters are functions:
//! plurals and word order belong to the language.

mod account;
mod cli;
mod common;
mod differences;
mod documents;
mod export;
mod insight;
mod keys;
mod look_back;
mod meeting;
mod pictures;
mod plain;
mod plan;
pub mod problems;
mod report;
mod run_sheet;
mod screens;
mod session;
mod troubles;

pub use account::AccountWords;
pub use cli::{
    ArgumentWords, CliWords, CombineWords, CommandWords, HelpWords, ManWords, MessageWords,
    OptionWords, UsageWords,
};
pub use common::Common;
pub use differences::DifferenceWords;
pub use documents::{
    ConversationWords, DocumentWords, ImplementationPlanWords, Principle, ProposalWords,
    SharedWords, WorkPlanWords,
};
pub use export::ExportWords;
pub use insight::{
    AdviceWords, AgendaWords, ComparisonWords, GroupWords, InsightWords, PlaceWords, SectionWords,
    VerdictWords,
};
pub use keys::KeyWords;
pub use look_back::LookBackWords;
pub use meeting::MeetingWords;
pub use pictures::PictureWords;
pub use plain::{Named, PlainSession, PlainWords};
pub use plan::PlanWords;
pub use report::ReportWords;
pub use run_sheet::RunSheetWords;
pub use screens::Screens;
pub use session::SessionWords;
pub use troubles::{Writing, not_written, unknown_questionnaire};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The language with this tag, `nl` or `en`; anything else after `-` or `_` is ignored.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        match tag.split(['-', '_']).next() {
            Some("nl") => Some(Lang::Nl),
            Some("en") => Some(Lang::En),
            _ => None,
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    /// The other language.
    #[must_use]
    pub fn other(self) -> Lang {
        match self {
            Lang::Nl => Lang::En,
            Lang::En => Lang::Nl,
        }
    }

    /// All words in this language.
    pub fn words(self) -> &'static Words {
        match self {
            Lang::Nl => &NL,
            Lang::En => &EN,
        }
    }
}

/// All words of the interface in one language.
#[derive(Debug)]
pub struct Words {
    /// Which language it is.
    pub lang: Lang,
    /// Names of things, shared by everything that shows them.
    pub common: Common,
    /// Sentences about another version.
    pub differences: DifferenceWords,
    /// What keys do.
    pub keys: KeyWords,
    /// What stands on the screens.
    pub screens: Screens,
    /// What a group sees on the screen that everybody looks at.
    pub session: SessionWords,
    /// What the screens of a group's session say.
    pub meeting: MeetingWords,
    /// What the plan says.
    pub plan: PlanWords,
    /// What is said of the scan before this one.
    pub look_back: LookBackWords,
    /// What the plain mode says beside it.
    pub plain: PlainWords,
    /// Sentences about results and advice.
    pub insight: InsightWords,
    /// Words of the commands.
    pub cli: CliWords,
    /// Words of the report.
    pub report: ReportWords,
    /// Words of the pictures in a document.
    pub pictures: PictureWords,
    /// Words of the page for whoever leads a session.
    pub run_sheet: RunSheetWords,
    /// Words of the documents people take to a meeting.
    pub documents: DocumentWords,
    /// What the screen says on which a document is made.
    pub export: ExportWords,
    /// How the instrument accounts for itself in a report.
    pub account: AccountWords,
}

static NL: Words = Words {
    lang: Lang::Nl,
    common: common::NL,
    differences: differences::NL,
    keys: keys::NL,
    screens: screens::NL,
    session: session::NL,
    meeting: meeting::NL,
    plain: plain::NL,
    plan: plan::NL,
    look_back: look_back::NL,
    insight: insight::NL,
    cli: cli::NL,
    report: report::NL,
    pictures: pictures::NL,
    run_sheet: run_sheet::NL,
    documents: documents::NL,
    export: export::NL,
    account: account::NL,
};
static EN: Words = Words {
    lang: Lang::En,
    common: common::EN,
    differences: differences::EN,
    keys: keys::EN,
    screens: screens::EN,
    session: session::EN,
    meeting: meeting::EN,
    plain: plain::EN,
    plan: plan::EN,
    look_back: look_back::EN,
    insight: insight::EN,
    cli: cli::EN,
    report: report::EN,
    pictures: pictures::EN,
    run_sheet: run_sheet::EN,
    documents: documents::EN,
    export: export::EN,
    account: account::EN,
};

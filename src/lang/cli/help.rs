//! The help texts. Lines are broken by hand: the help reads well at 80 columns, also in a pipe.

mod en;
mod nl;

pub(super) use en::WORDS as EN;
pub(super) use nl::WORDS as NL;

/// The help texts.
#[derive(Debug)]
pub struct HelpWords {
    /// "Usage:"
    pub usage_heading: &'static str,
    /// "Commands:"
    pub commands_heading: &'static str,
    /// "What you give:"
    pub arguments_heading: &'static str,
    /// "Options:"
    pub options_heading: &'static str,
    /// "Options of every command:"
    pub everywhere_heading: &'static str,
    /// The program as a whole.
    pub program: CommandWords,
    /// `start`
    pub start: CommandWords,
    /// `open`
    pub open: CommandWords,
    /// `list`
    pub list: CommandWords,
    /// `check`
    pub check: CommandWords,
    /// `score`
    pub score: CommandWords,
    /// `report`
    pub report: CommandWords,
    /// `compare`
    pub compare: CommandWords,
    /// `combine`
    pub combine: CommandWords,
    /// `watch`
    pub watch: CommandWords,
    /// `schema`
    pub schema: CommandWords,
    /// `completions`
    pub completions: CommandWords,
    /// `man`
    pub man: CommandWords,
    /// What the commands take.
    pub arguments: ArgumentWords,
    /// The options.
    pub options: OptionWords,
}

/// The help of one command.
#[derive(Debug)]
pub struct CommandWords {
    /// What it does, in one line.
    pub about: &'static str,
    /// How it is written, one way a line.
    pub usage: &'static str,
    /// What to know about it, and examples; at the end of the help.
    pub after: &'static str,
}

/// What the commands take: a name in the usage line, and its help.
#[derive(Debug)]
pub struct ArgumentWords {
    /// The id of a questionnaire.
    pub questionnaire: (&'static str, &'static str),
    /// One scan.
    pub scan: (&'static str, &'static str),
    /// Several scans.
    pub scans: (&'static str, &'static str),
    /// Several files of either kind.
    pub files: (&'static str, &'static str),
    /// A shell.
    pub shell: (&'static str, &'static str),
}

/// The options: the name of the value where it is free, and the help.
#[derive(Debug)]
pub struct OptionWords {
    /// `--depth` of a new scan
    pub depth_new: &'static str,
    /// `--depth` of a scan that is there
    pub depth_open: &'static str,
    /// `--out` of a new scan
    pub out_scan: (&'static str, &'static str),
    /// `--intervention`
    pub intervention: (&'static str, &'static str),
    /// `--group`
    pub group: (&'static str, &'static str),
    /// `--stage`
    pub stage: (&'static str, &'static str),
    /// `--participants`
    pub participants: (&'static str, &'static str),
    /// `--from`
    pub from: (&'static str, &'static str),
    /// `--format` of `score`
    pub format_score: &'static str,
    /// `--kind`
    pub kind: (&'static str, &'static str),
    /// `--format` of `report`
    pub format_report: (&'static str, &'static str),
    /// `--separator`
    pub separator: &'static str,
    /// `--out` of `report`
    pub out_report: (&'static str, &'static str),
    /// `--out` of `combine`
    pub out_combine: (&'static str, &'static str),
    /// `--force`
    pub force: &'static str,
    /// `--lang`
    pub lang: &'static str,
    /// `--theme`
    pub theme: (&'static str, &'static str),
    /// `--plain`
    pub plain: &'static str,
    /// `--ascii`
    pub ascii: &'static str,
    /// `--questionnaires`
    pub questionnaires: (&'static str, &'static str),
    /// `--help`
    pub help: &'static str,
    /// `--version`
    pub version: &'static str,
}

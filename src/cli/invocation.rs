//! What is asked for: a command line after it was understood.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap_complete::Shell;

use crate::report::{Format, Kind, Separator};
use crate::scan::{Depth, Stage};
use crate::text;

use super::arguments::{command, name};

/// A command and the options of every command. The language is settled before.
#[derive(Debug)]
pub(super) struct Invocation {
    /// What to do.
    pub(super) action: Action,
    /// Which colours.
    pub(super) theme: ThemeChoice,
    /// Line by line instead of screens.
    pub(super) plain: bool,
    /// Only ASCII signs on the screens.
    pub(super) ascii: bool,
    /// A folder with definitions.
    pub(super) questionnaires: Option<PathBuf>,
}

/// What to do.
#[derive(Debug)]
pub(super) enum Action {
    /// The start screen.
    StartScreen,
    /// A new scan.
    Start(NewScan),
    /// Go on with a scan.
    Open {
        /// The file, as given.
        file: PathBuf,
        /// Change to this version.
        depth: Option<Depth>,
    },
    /// Which questionnaires there are.
    List,
    /// Check these files, as given.
    Check(Vec<PathBuf>),
    /// What a scan says.
    Score {
        /// The scans, as given.
        files: Vec<PathBuf>,
        /// How to say it.
        format: ScoreFormat,
    },
    /// Documents.
    Report(ReportOrder),
    /// These scans beside each other, as given.
    Compare(Vec<PathBuf>),
    /// One scan of a group, made of scans of its people.
    Combine {
        /// The scans, as given.
        files: Vec<PathBuf>,
        /// The scan to make.
        out: PathBuf,
    },
    /// The second window of a session: this scan, as given.
    Watch(Option<PathBuf>),
    /// The form of a questionnaire, for editors.
    Schema,
    /// The page of the manual.
    Man,
    /// Completions for a shell.
    Completions(Shell),
    /// A first word that is no command: a scan perhaps.
    Other {
        /// The word.
        word: OsString,
        /// How many words come after it.
        after: usize,
    },
}

/// A new scan, as far as the command line says.
#[derive(Debug)]
pub(super) struct NewScan {
    /// Id of the questionnaire, as given; empty where it is that of the scan before.
    pub(super) questionnaire: String,
    /// Short or full, where it is said.
    pub(super) depth: Option<Depth>,
    /// The file, where one is asked for.
    pub(super) out: Option<PathBuf>,
    /// The intervention; may be empty.
    pub(super) intervention: String,
    /// For whom; may be empty.
    pub(super) group: String,
    /// How far the group is.
    pub(super) stage: Option<Stage>,
    /// How many people fill it in together; none when it is not said.
    pub(super) participants: Option<u32>,
    /// The scan before it, as given.
    pub(super) from: Option<PathBuf>,
}

/// Documents to make.
#[derive(Debug)]
pub(super) struct ReportOrder {
    /// The scans, as given.
    pub(super) files: Vec<PathBuf>,
    /// What the documents are for.
    pub(super) kind: Kind,
    /// The format.
    pub(super) format: Format,
    /// What stands between the cells of a table, where it is said.
    pub(super) separator: Option<Separator>,
    /// The file or folder to write; none is standard output.
    pub(super) out: Option<PathBuf>,
    /// Replace documents that are there.
    pub(super) force: bool,
}

/// How `score` answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum ScoreFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

impl ScoreFormat {
    /// The values of the option.
    pub(super) const ALL: [(&str, ScoreFormat); 2] =
        [("text", ScoreFormat::Text), ("json", ScoreFormat::Json)];
}

/// Which colours are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum ThemeChoice {
    /// Those that fit the terminal.
    #[default]
    Auto,
    /// For a dark background.
    Dark,
    /// For a light background.
    Light,
    /// None.
    Mono,
}

impl ThemeChoice {
    /// The values of the option.
    pub(super) const ALL: [(&str, ThemeChoice); 4] = [
        ("auto", ThemeChoice::Auto),
        ("dark", ThemeChoice::Dark),
        ("light", ThemeChoice::Light),
        ("mono", ThemeChoice::Mono),
    ];
}

impl Invocation {
    /// What the matches of [`program`](super::arguments::program) ask for.
    pub(super) fn of(matches: &ArgMatches) -> Invocation {
        // Options of every command are known to the command that was given, too.
        Invocation {
            action: action(matches),
            theme: chosen(matches, name::THEME, &ThemeChoice::ALL),
            plain: matches.get_flag(name::PLAIN),
            ascii: matches.get_flag(name::ASCII),
            questionnaires: matches.get_one(name::QUESTIONNAIRES).cloned(),
        }
    }
}

fn action(matches: &ArgMatches) -> Action {
    match matches.subcommand() {
        None => Action::StartScreen,
        Some((command::START, given)) => Action::Start(new_scan(given)),
        Some((command::OPEN, given)) => Action::Open {
            file: file(given),
            depth: typed(given, name::DEPTH).and_then(Depth::with_code),
        },
        Some((command::LIST, _)) => Action::List,
        Some((command::CHECK, given)) => Action::Check(files(given)),
        Some((command::SCORE, given)) => Action::Score {
            files: files(given),
            format: chosen(given, name::FORMAT, &ScoreFormat::ALL),
        },
        Some((command::REPORT, given)) => Action::Report(ReportOrder {
            files: files(given),
            kind: chosen(given, name::KIND, &Kind::ALL),
            format: report_format(given),
            separator: found(given, name::SEPARATOR, &Separator::ALL),
            out: given.get_one(name::OUT).cloned(),
            force: given.get_flag(name::FORCE),
        }),
        Some((command::COMPARE, given)) => Action::Compare(files(given)),
        Some((command::COMBINE, given)) => Action::Combine {
            files: files(given),
            out: given.get_one(name::OUT).cloned().unwrap_or_default(),
        },
        Some((command::WATCH, given)) => Action::Watch(given.get_one(name::FILES).cloned()),
        Some((command::SCHEMA, _)) => Action::Schema,
        Some((command::MAN, _)) => Action::Man,
        Some((command::COMPLETIONS, given)) => {
            let shell = given.get_one(name::SHELL).copied();
            Action::Completions(shell.unwrap_or(Shell::Bash))
        }
        Some((word, given)) => Action::Other {
            word: word.into(),
            after: given.get_many::<OsString>("").map_or(0, Iterator::count),
        },
    }
}

fn new_scan(given: &ArgMatches) -> NewScan {
    let text = |name| {
        let written = typed(given, name).unwrap_or_default();
        text::line(written).trim().to_owned()
    };
    NewScan {
        questionnaire: text(name::QUESTIONNAIRE),
        depth: typed(given, name::DEPTH).and_then(Depth::with_code),
        out: given.get_one(name::OUT).cloned(),
        intervention: text(name::INTERVENTION),
        group: text(name::GROUP),
        stage: typed(given, name::STAGE).and_then(Stage::with_code),
        participants: given.get_one(name::PARTICIPANTS).copied(),
        from: given.get_one(name::FROM).cloned(),
    }
}

/// The format asked for; without one, that of the name of the document.
fn report_format(given: &ArgMatches) -> Format {
    let named = || {
        let out: Option<&PathBuf> = given.get_one(name::OUT);
        Format::of_name(out?)
    };
    match typed(given, name::FORMAT) {
        Some(_) => chosen(given, name::FORMAT, &Format::ALL),
        None => named().unwrap_or_default(),
    }
}

/// The value an option stands for; the default where it was not given.
fn chosen<T: Copy + Default>(given: &ArgMatches, name: &str, all: &[(&str, T)]) -> T {
    found(given, name, all).unwrap_or_default()
}

/// The value an option stands for; none where it was not given.
fn found<T: Copy>(given: &ArgMatches, name: &str, all: &[(&str, T)]) -> Option<T> {
    let written = typed(given, name);
    let found = all.iter().find(|(code, _)| Some(*code) == written);
    found.map(|(_, value)| *value)
}

fn typed<'m>(given: &'m ArgMatches, name: &str) -> Option<&'m str> {
    given.get_one::<String>(name).map(String::as_str)
}

fn files(given: &ArgMatches) -> Vec<PathBuf> {
    let all = given.get_many::<PathBuf>(name::FILES);
    all.into_iter().flatten().cloned().collect()
}

/// The one file of a command that takes one.
fn file(given: &ArgMatches) -> PathBuf {
    given.get_one(name::FILES).cloned().unwrap_or_default()
}

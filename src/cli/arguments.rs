//! The commands and options, with their help in the language of the user.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;

use crate::lang::{CommandWords, HelpWords, Lang};
use crate::scan::{Depth, Stage};

use super::invocation::{ReportFormat, ScoreFormat, ThemeChoice};

/// The name of the program.
pub(super) const PROGRAM: &str = "quickscan";

/// Names of commands.
pub(super) mod command {
    pub(in crate::cli) const START: &str = "start";
    pub(in crate::cli) const OPEN: &str = "open";
    pub(in crate::cli) const LIST: &str = "list";
    pub(in crate::cli) const CHECK: &str = "check";
    pub(in crate::cli) const SCORE: &str = "score";
    pub(in crate::cli) const REPORT: &str = "report";
    pub(in crate::cli) const COMPLETIONS: &str = "completions";
    /// Understood, but not listed: `--help` says the same.
    pub(in crate::cli) const HELP: &str = "help";
    pub(in crate::cli) const ALL: [&str; 7] =
        [START, OPEN, LIST, CHECK, SCORE, REPORT, COMPLETIONS];
}

/// Names of arguments and options.
pub(super) mod name {
    pub(in crate::cli) const QUESTIONNAIRE: &str = "questionnaire";
    pub(in crate::cli) const FILES: &str = "files";
    pub(in crate::cli) const SHELL: &str = "shell";
    pub(in crate::cli) const DEPTH: &str = "depth";
    pub(in crate::cli) const OUT: &str = "out";
    pub(in crate::cli) const INTERVENTION: &str = "intervention";
    pub(in crate::cli) const GROUP: &str = "group";
    pub(in crate::cli) const STAGE: &str = "stage";
    pub(in crate::cli) const FORMAT: &str = "format";
    pub(in crate::cli) const FORCE: &str = "force";
    pub(in crate::cli) const LANG: &str = "lang";
    pub(in crate::cli) const THEME: &str = "theme";
    pub(in crate::cli) const ASCII: &str = "ascii";
    pub(in crate::cli) const QUESTIONNAIRES: &str = "questionnaires";
}

/// The whole command line. A first word that is no command is left to the caller: it may be a scan.
pub(super) fn program(words: &'static HelpWords) -> Command {
    let root = Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .subcommand_help_heading(words.commands_heading)
        .allow_external_subcommands(true)
        .args_override_self(true)
        .args(everywhere(words))
        .arg(version(words))
        .subcommands([
            start(words),
            open(words),
            subcommand(command::LIST, &words.list, words),
            check(words),
            score(words),
            report(words),
            completions(words),
        ]);
    described(root, &words.program, words)
}

fn start(words: &'static HelpWords) -> Command {
    let options = &words.options;
    let (place, about) = words.arguments.questionnaire;
    subcommand(command::START, &words.start, words).args([
        positional(name::QUESTIONNAIRE, place, about, words),
        choice(name::DEPTH, Depth::CODES.to_vec(), options.depth_new),
        path(name::OUT, options.out_scan).short('o'),
        text(name::INTERVENTION, options.intervention),
        text(name::GROUP, options.group),
        choice(name::STAGE, Stage::CODES.to_vec(), options.stage.1).value_name(options.stage.0),
    ])
}

fn open(words: &'static HelpWords) -> Command {
    let depth = words.options.depth_open;
    subcommand(command::OPEN, &words.open, words).args([
        file(words.arguments.scan, words),
        choice(name::DEPTH, Depth::CODES.to_vec(), depth),
    ])
}

fn check(words: &'static HelpWords) -> Command {
    subcommand(command::CHECK, &words.check, words).arg(files(words.arguments.files, words))
}

fn score(words: &'static HelpWords) -> Command {
    let formats = ScoreFormat::CODES.to_vec();
    subcommand(command::SCORE, &words.score, words).args([
        file(words.arguments.scan, words),
        choice(name::FORMAT, formats, words.options.format_score),
    ])
}

fn report(words: &'static HelpWords) -> Command {
    let options = &words.options;
    let formats = ReportFormat::CODES.to_vec();
    subcommand(command::REPORT, &words.report, words).args([
        files(words.arguments.scans, words),
        choice(name::FORMAT, formats, options.format_report),
        path(name::OUT, options.out_report).short('o'),
        flag(name::FORCE, options.force),
    ])
}

fn completions(words: &'static HelpWords) -> Command {
    let (place, about) = words.arguments.shell;
    subcommand(command::COMPLETIONS, &words.completions, words)
        .arg(positional(name::SHELL, place, about, words).value_parser(value_parser!(Shell)))
}

/// The options of every command.
fn everywhere(words: &'static HelpWords) -> Vec<Arg> {
    let options = &words.options;
    let languages = vec![Lang::Nl.tag(), Lang::En.tag()];
    let themes = ThemeChoice::CODES.to_vec();
    let all = [
        choice(name::LANG, languages, options.lang),
        choice(name::THEME, themes, options.theme),
        flag(name::ASCII, options.ascii),
        path(name::QUESTIONNAIRES, options.questionnaires).value_hint(ValueHint::DirPath),
    ];
    let heading = words.everywhere_heading;
    all.map(|option| option.global(true).help_heading(heading))
        .into()
}

fn subcommand(name: &'static str, texts: &'static CommandWords, words: &HelpWords) -> Command {
    described(Command::new(name), texts, words)
}

/// A command with its help, all of it in the words given.
fn described(command: Command, texts: &'static CommandWords, words: &HelpWords) -> Command {
    let usage_heading = words.usage_heading;
    let after = texts.after;
    let end = if after.is_empty() { "" } else { "\n\n" };
    command
        .about(texts.about)
        .override_usage(texts.usage)
        .help_template(format!(
            "{{about}}\n\n{usage_heading}\n  {{usage}}\n\n{{all-args}}{end}{after}\n"
        ))
        .next_help_heading(words.options_heading)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::HelpShort)
                .help(words.options.help)
                .help_heading(words.everywhere_heading),
        )
}

fn version(words: &HelpWords) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(words.options.version)
        .help_heading(words.everywhere_heading)
}

fn positional(
    name: &'static str,
    place: &'static str,
    about: &'static str,
    words: &HelpWords,
) -> Arg {
    Arg::new(name)
        .value_name(place)
        .help(about)
        .help_heading(words.arguments_heading)
        .hide_possible_values(true)
        .required(true)
}

fn file((place, about): (&'static str, &'static str), words: &HelpWords) -> Arg {
    positional(name::FILES, place, about, words)
        .value_parser(value_parser!(std::path::PathBuf))
        .value_hint(ValueHint::FilePath)
}

fn files(texts: (&'static str, &'static str), words: &HelpWords) -> Arg {
    file(texts, words).num_args(1..)
}

/// An option with one of a few values. They are the name of the value: the help shows them once.
fn choice(name: &'static str, codes: Vec<&'static str>, about: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(codes.join("|"))
        .value_parser(PossibleValuesParser::new(codes))
        .hide_possible_values(true)
        .help(about)
}

fn text(name: &'static str, (place, about): (&'static str, &'static str)) -> Arg {
    Arg::new(name).long(name).value_name(place).help(about)
}

fn path(name: &'static str, texts: (&'static str, &'static str)) -> Arg {
    text(name, texts)
        .value_parser(value_parser!(std::path::PathBuf))
        .value_hint(ValueHint::AnyPath)
}

fn flag(name: &'static str, about: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(about)
}

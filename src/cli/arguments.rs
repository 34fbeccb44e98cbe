//! The commands and options, with their help in the language of the user.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, RangedU64ValueParser};
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use clap_complete::Shell;

use crate::lang::{CommandWords, HelpWords, Lang};
use crate::report::{Format, Kind, Separator};
use crate::scan::{Depth, Group, Stage};

use super::invocation::{ScoreFormat, ThemeChoice};

/// The name of the program.
pub(super) const PROGRAM: &str = "quickscan";

/// The place in the help of what everybody knows.
const LAST: usize = 1000;

/// Names of commands.
pub(super) mod command {
    pub(in crate::cli) const START: &str = "start";
    pub(in crate::cli) const OPEN: &str = "open";
    pub(in crate::cli) const LIST: &str = "list";
    pub(in crate::cli) const CHECK: &str = "check";
    pub(in crate::cli) const SCORE: &str = "score";
    pub(in crate::cli) const REPORT: &str = "report";
    pub(in crate::cli) const COMPARE: &str = "compare";
    pub(in crate::cli) const COMBINE: &str = "combine";
    pub(in crate::cli) const WATCH: &str = "watch";
    pub(in crate::cli) const SCHEMA: &str = "schema";
    pub(in crate::cli) const COMPLETIONS: &str = "completions";
    pub(in crate::cli) const MAN: &str = "man";
    /// Understood, but not listed: `--help` says the same.
    pub(in crate::cli) const HELP: &str = "help";
    pub(in crate::cli) const ALL: [&str; 12] = [
        START,
        OPEN,
        LIST,
        CHECK,
        SCORE,
        REPORT,
        COMPARE,
        COMBINE,
        WATCH,
        SCHEMA,
        COMPLETIONS,
        MAN,
    ];
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
    pub(in crate::cli) const KIND: &str = "kind";
    pub(in crate::cli) const PARTICIPANTS: &str = "participants";
    pub(in crate::cli) const FROM: &str = "from";
    pub(in crate::cli) const FORMAT: &str = "format";
    pub(in crate::cli) const SEPARATOR: &str = "separator";
    pub(in crate::cli) const FORCE: &str = "force";
    pub(in crate::cli) const LANG: &str = "lang";
    pub(in crate::cli) const THEME: &str = "theme";
    pub(in crate::cli) const PLAIN: &str = "plain";
    pub(in crate::cli) const ASCII: &str = "ascii";
    pub(in crate::cli) const QUESTIONNAIRES: &str = "questionnaires";
}

/// The whole command line. A first word that is no command is left to the caller: it may be a scan.
pub(super) fn program(words: &'static HelpWords) -> Command {
    let mut options = everywhere(words);
    options.push(version(words));
    described(Command::new(PROGRAM), &words.program, words, options)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .subcommand_help_heading(words.commands_heading)
        .allow_external_subcommands(true)
        .args_override_self(true)
        .subcommands([
            start(words),
            open(words),
            subcommand(command::LIST, &words.list, words, vec![]),
            check(words),
            score(words),
            report(words),
            compare(words),
            combine(words),
            watch(words),
            subcommand(command::SCHEMA, &words.schema, words, vec![]),
            completions(words),
            subcommand(command::MAN, &words.man, words, vec![]),
        ])
}

fn start(words: &'static HelpWords) -> Command {
    let options = &words.options;
    let arguments = vec![
        positional(name::QUESTIONNAIRE, words.arguments.questionnaire, words)
            .required(false)
            .required_unless_present(name::FROM),
        depth(options.depth_new),
        path(name::OUT, options.out_scan).short('o'),
        text(name::INTERVENTION, options.intervention),
        text(name::GROUP, options.group),
        choice(name::STAGE, options.stage, &Stage::CODES),
        text(name::PARTICIPANTS, options.participants).value_parser(participants()),
        path(name::FROM, options.from).value_hint(ValueHint::FilePath),
    ];
    subcommand(command::START, &words.start, words, arguments)
}

fn open(words: &'static HelpWords) -> Command {
    let arguments = vec![
        file(words.arguments.scan, words),
        depth(words.options.depth_open),
    ];
    subcommand(command::OPEN, &words.open, words, arguments)
}

fn check(words: &'static HelpWords) -> Command {
    let arguments = vec![file(words.arguments.files, words).num_args(1..)];
    subcommand(command::CHECK, &words.check, words, arguments)
}

fn score(words: &'static HelpWords) -> Command {
    let format = ("text|json", words.options.format_score);
    let arguments = vec![
        file(words.arguments.scans, words).num_args(1..),
        choice(
            name::FORMAT,
            format,
            &ScoreFormat::ALL.map(|(code, _)| code),
        ),
    ];
    subcommand(command::SCORE, &words.score, words, arguments)
}

fn report(words: &'static HelpWords) -> Command {
    let options = &words.options;
    let arguments = vec![
        file(words.arguments.scans, words).num_args(1..),
        choice(name::KIND, options.kind, &Kind::ALL.map(|(code, _)| code)),
        choice(
            name::FORMAT,
            options.format_report,
            &Format::ALL.map(|(code, _)| code),
        ),
        choice(
            name::SEPARATOR,
            (";|,", options.separator),
            &Separator::ALL.map(|(code, _)| code),
        ),
        path(name::OUT, options.out_report).short('o'),
        flag(name::FORCE, options.force),
    ];
    subcommand(command::REPORT, &words.report, words, arguments)
}

fn watch(words: &'static HelpWords) -> Command {
    let arguments = vec![file(words.arguments.scan, words).required(false)];
    subcommand(command::WATCH, &words.watch, words, arguments)
}

fn compare(words: &'static HelpWords) -> Command {
    let arguments = vec![file(words.arguments.scans, words).num_args(1..)];
    subcommand(command::COMPARE, &words.compare, words, arguments)
}

fn combine(words: &'static HelpWords) -> Command {
    let arguments = vec![
        file(words.arguments.scans, words).num_args(1..),
        path(name::OUT, words.options.out_combine)
            .short('o')
            .required(true),
    ];
    subcommand(command::COMBINE, &words.combine, words, arguments)
}

fn completions(words: &'static HelpWords) -> Command {
    let shell = positional(name::SHELL, words.arguments.shell, words);
    let arguments = vec![shell.value_parser(value_parser!(Shell))];
    subcommand(command::COMPLETIONS, &words.completions, words, arguments)
}

/// The options of every command.
fn everywhere(words: &'static HelpWords) -> Vec<Arg> {
    let options = &words.options;
    let languages = [Lang::Nl.tag(), Lang::En.tag()];
    let all = [
        choice(name::LANG, ("nl|en", options.lang), &languages),
        choice(
            name::THEME,
            options.theme,
            &ThemeChoice::ALL.map(|(code, _)| code),
        ),
        flag(name::PLAIN, options.plain),
        flag(name::ASCII, options.ascii),
        path(name::QUESTIONNAIRES, options.questionnaires).value_hint(ValueHint::DirPath),
    ];
    let heading = words.everywhere_heading;
    let all = all.map(|option| option.global(true).help_heading(heading));
    all.into()
}

fn subcommand(
    name: &'static str,
    texts: &'static CommandWords,
    words: &HelpWords,
    arguments: Vec<Arg>,
) -> Command {
    described(Command::new(name), texts, words, arguments)
}

/// A command with its help, all of it in the words given. Headings stand in the order in which
/// their first argument is added.
fn described(
    command: Command,
    texts: &'static CommandWords,
    words: &HelpWords,
    arguments: Vec<Arg>,
) -> Command {
    let usage_heading = words.usage_heading;
    command
        .about(texts.about)
        .override_usage(texts.usage)
        .help_template(format!(
            "{{about}}\n\n{usage_heading}\n  {{usage}}\n\n{{all-args}}{{after-help}}\n"
        ))
        .after_help(texts.after)
        .next_help_heading(words.options_heading)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .args(arguments)
        .arg(help(words))
}

fn help(words: &HelpWords) -> Arg {
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::HelpShort)
        .display_order(LAST)
        .help(words.options.help)
        .help_heading(words.everywhere_heading)
}

fn version(words: &HelpWords) -> Arg {
    Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .display_order(LAST)
        .help(words.options.version)
        .help_heading(words.everywhere_heading)
}

fn positional(
    name: &'static str,
    (place, about): (&'static str, &'static str),
    words: &HelpWords,
) -> Arg {
    Arg::new(name)
        .value_name(place)
        .help(about)
        .help_heading(words.arguments_heading)
        .hide_possible_values(true)
        .required(true)
}

fn file(texts: (&'static str, &'static str), words: &HelpWords) -> Arg {
    positional(name::FILES, texts, words)
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::FilePath)
}

fn depth(about: &'static str) -> Arg {
    choice(name::DEPTH, ("short|full", about), &Depth::CODES)
}

/// An option with one of a few values; the help or the name of the value shows them.
fn choice(name: &'static str, texts: (&'static str, &'static str), codes: &[&'static str]) -> Arg {
    text(name, texts)
        .value_parser(PossibleValuesParser::new(codes))
        .hide_possible_values(true)
}

/// A number of people that a group can have.
fn participants() -> RangedU64ValueParser<u32> {
    let possible = u64::from(Group::FEWEST)..=u64::from(Group::MOST);
    RangedU64ValueParser::new().range(possible)
}

fn path(name: &'static str, texts: (&'static str, &'static str)) -> Arg {
    text(name, texts)
        .value_parser(value_parser!(PathBuf))
        .value_hint(ValueHint::AnyPath)
}

fn text(name: &'static str, (place, about): (&'static str, &'static str)) -> Arg {
    Arg::new(name).long(name).value_name(place).help(about)
}

fn flag(name: &'static str, about: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(about)
}

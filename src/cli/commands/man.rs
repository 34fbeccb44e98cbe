//! The page of the manual, from the same table as the help.

use clap::builder::StyledStr;
use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use crate::cli::answer::Answer;
use crate::cli::arguments::{PROGRAM, program};
use crate::lang::{HelpWords, ManWords, Words};

/// What help texts indent their examples with.
const INDENT: &str = "  ";

/// The page of the manual, all commands on it, as `man` reads it.
pub(in crate::cli) fn man(words: &'static Words) -> Answer {
    let help = &words.cli.help;
    let page = &words.cli.man;
    let mut roff = Roff::new();
    let version = format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION"));
    // A space for a date: the same program gives the same page.
    roff.control("TH", ["QUICKSCAN", "1", " ", &version, PROGRAM]);
    section(&mut roff, page.name);
    roff.text([roman(format!("{PROGRAM} - {}", help.program.about))]);
    section(&mut roff, page.synopsis);
    as_written(&mut roff, help.program.usage);
    section(&mut roff, page.description);
    roff.text([roman(page.about)]);
    section(&mut roff, help.commands_heading);
    let mut whole = program(help);
    whole.build();
    for command in whole.get_subcommands() {
        section_of(&mut roff, command, help);
    }
    section(&mut roff, help.everywhere_heading);
    for option in arguments(&whole, help.everywhere_heading) {
        argument(&mut roff, option);
    }
    lists(&mut roff, page);
    Answer::fine(&roff.render())
}

fn section_of(roff: &mut Roff, command: &Command, help: &HelpWords) {
    let said = |text: Option<&StyledStr>| text.map(ToString::to_string).unwrap_or_default();
    roff.control("SS", [command.get_name()]);
    roff.text([roman(format!("{}.", said(command.get_about())))]);
    as_written(roff, &said(command.get_overridden_usage()));
    for heading in [help.arguments_heading, help.options_heading] {
        for option in arguments(command, heading) {
            argument(roff, option);
        }
    }
    after(roff, &said(command.get_after_help()));
}

/// The arguments below a heading of the help.
fn arguments<'c>(command: &'c Command, heading: &str) -> impl Iterator<Item = &'c Arg> {
    let below = move |argument: &&Arg| argument.get_help_heading() == Some(heading);
    command.get_arguments().filter(below)
}

fn argument(roff: &mut Roff, argument: &Arg) {
    let short = argument.get_short().map(|short| bold(format!("-{short}")));
    let long = argument.get_long().map(|long| bold(format!("--{long}")));
    let takes_value = argument.is_positional() || argument.get_action().takes_values();
    let values = argument.get_value_names().filter(|_| takes_value);
    let value = values
        .and_then(<[_]>::first)
        .map(|value| italic(value.as_str()));
    let comma = [&short, &long]
        .into_iter()
        .all(Option::is_some)
        .then(|| roman(", "));
    let space = [&long, &value]
        .into_iter()
        .all(Option::is_some)
        .then(|| roman(" "));
    let name = [short, comma, long, space, value];
    let name: Vec<Inline> = name.into_iter().flatten().collect();
    let about = argument.get_help().map(ToString::to_string);
    let about = about.unwrap_or_default();
    let mut lines = about.lines();
    described(roff, name, lines.next().unwrap_or_default());
    for line in lines {
        roff.control("br", []);
        roff.text([roman(line)]);
    }
}

/// What stands at the end of a help text: sentences, and examples that are indented.
fn after(roff: &mut Roff, text: &str) {
    roff.control("PP", []);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if !line.starts_with(INDENT) {
            match line {
                "" => roff.control("PP", []),
                line => roff.text([roman(line)]),
            };
            continue;
        }
        let mut example = line.to_owned();
        while let Some(next) = lines.next_if(|next| next.starts_with(INDENT)) {
            example.push('\n');
            example.push_str(next);
        }
        as_written(roff, &example);
    }
}

/// Files, environment and exit status.
fn lists(roff: &mut Roff, page: &ManWords) {
    let all = [
        (page.files_heading, &page.files),
        (page.environment_heading, &page.environment),
        (page.exit_heading, &page.exit),
    ];
    for (heading, list) in all {
        section(roff, heading);
        for (name, about) in list {
            described(roff, vec![bold(*name)], about);
        }
    }
}

fn section(roff: &mut Roff, heading: &str) {
    roff.control("SH", [heading.to_uppercase().as_str()]);
}

fn described(roff: &mut Roff, name: Vec<Inline>, about: &str) {
    roff.control("TP", []);
    roff.text(name);
    roff.text([roman(about)]);
}

/// Lines that stay as they are broken.
fn as_written(roff: &mut Roff, lines: &str) {
    roff.control("PP", []);
    roff.control("RS", ["2"]);
    roff.control("nf", []);
    for line in lines.lines() {
        roff.text([roman(line.trim_start())]);
    }
    roff.control("fi", []);
    roff.control("RE", []);
}

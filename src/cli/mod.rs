//! The commands: words of a command line in, texts and an exit code out.
//!
//! A command is a function to an [`Answer`]; [`run`] prints it. A table of many scans goes out scan by
//! scan instead. Only `report --out` and `combine` write files, and only `start` and `open` begin a
//! conversation.

mod answer;
mod arguments;
mod commands;
pub mod diagnostics;
mod files;
mod invocation;
mod language;
mod look;
mod setting;
mod usage;
mod window;

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::ExitCode;

use crate::lang::{self, Lang, Words};
use crate::source::nearest;
use crate::text;

use answer::Answer;
use arguments::command;
use invocation::{Action, Invocation};
use look::Look;
use setting::Setting;
use window::Window;

/// Looks up a variable of the environment.
pub type Lookup<'e> = &'e dyn Fn(&str) -> Option<OsString>;

/// Does what a command line asks for. The first word is the name of the program.
pub fn run(words: impl IntoIterator<Item = OsString>, lookup: Lookup<'_>) -> ExitCode {
    let words: Vec<OsString> = words.into_iter().collect();
    let lang = language::choose(&words, lookup);
    let mut window = Window::open(lang);
    #[cfg(unix)]
    outlive_size_limits();
    let answer = understand(words, lang).map_or_else(
        |answer| answer,
        |invocation| carry_out(&invocation, lang, lookup),
    );
    window.exit = answer::print(&answer, |error| {
        (lang.words().cli.messages.cannot_print)(&lang::problems::system(lang, error))
    });
    ExitCode::from(window.exit as u8)
}

/// A file that may not grow makes writing fail, as a full disk does, and does not end the program.
#[cfg(unix)]
fn outlive_size_limits() {
    use signal_hook::{consts::SIGXFSZ, flag};
    // Without it the program is what it was.
    let _ = flag::register(SIGXFSZ, std::sync::Arc::default());
}

/// What is asked for, or what to say instead.
fn understand(mut words: Vec<OsString>, lang: Lang) -> Result<Invocation, Answer> {
    let invocation = parse(&words, lang)?;
    let Action::Other { word, after } = &invocation.action else {
        return Ok(invocation);
    };
    let at = words.len().saturating_sub(after + 1);
    if word == command::HELP {
        // `quickscan help score` for `quickscan score --help`
        words.remove(at);
        words.push("--help".into());
    } else if is_file(word) {
        // `quickscan FILE` for `quickscan open FILE`
        words.insert(at, command::OPEN.into());
    } else {
        return Err(unknown_command(word, lang.words()));
    }
    parse(&words, lang)
}

fn carry_out(invocation: &Invocation, lang: Lang, lookup: Lookup<'_>) -> Answer {
    let setting = match Setting::of(invocation, lang, lookup) {
        Ok(setting) => setting,
        Err(answer) => return answer,
    };
    let look = Look::of(invocation, lookup);
    match &invocation.action {
        Action::StartScreen => commands::start_screen(&setting, look),
        Action::Start(new) => commands::start(new, &setting, look),
        Action::Open { file, depth } => commands::open(file, *depth, &setting, look),
        Action::List => commands::list(&setting),
        Action::Check(files) => commands::check(files, &setting),
        Action::Score { files, format } => commands::score(files, *format, &setting),
        Action::Report(order) => commands::report(order, &setting),
        Action::Compare(files) => commands::compare(files, &setting),
        Action::Combine { files, out } => commands::combine(files, out, &setting),
        Action::Watch(file) => commands::watch(file.as_deref(), &setting, look),
        Action::Schema => commands::schema(),
        Action::Man => commands::man(lang.words()),
        Action::Completions(shell) => commands::completions(*shell, lang.words()),
        Action::Other { word, .. } => unknown_command(word, lang.words()),
    }
}

fn parse(words: &[OsString], lang: Lang) -> Result<Invocation, Answer> {
    let mut program = arguments::program(&lang.words().cli.help);
    match program.try_get_matches_from_mut(words) {
        Ok(matches) => Ok(Invocation::of(&matches)),
        Err(error) => Err(usage::answer(
            &error,
            &lang.words().cli.usage,
            given_command(words),
        )),
    }
}

/// The command that a wrong command line was probably about.
fn given_command(words: &[OsString]) -> Option<&'static str> {
    let known = |word: &OsString| command::ALL.into_iter().find(|name| word == name);
    words.iter().skip(1).find_map(known)
}

/// Whether a word is a file, or was meant as one.
fn is_file(word: &OsStr) -> bool {
    let shape = word.to_string_lossy();
    shape.contains(['.', '/', '\\', '*', '?']) || Path::new(word).exists()
}

fn unknown_command(word: &OsStr, words: &Words) -> Answer {
    let written = word.to_string_lossy();
    let usage = &words.cli.usage;
    let shown = text::line(&written);
    let mut message = (usage.unknown_command)(&shown);
    if let Some(near) = nearest(&written, command::ALL) {
        message = format!("{message} {}", (usage.did_you_mean)(near));
    }
    message = format!("{message}\n{}", (usage.commands)(&command::ALL.join(", ")));
    usage::wrong(&message, usage, None)
}

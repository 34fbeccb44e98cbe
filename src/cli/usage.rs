//! Mistakes in a command line, in the words of the user.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::lang::UsageWords;
use crate::scan::Group;
use crate::text;

use super::answer::{Answer, Exit};
use super::arguments::PROGRAM;

/// What to say when a command line was not understood, or asked for help.
pub(super) fn answer(error: &clap::Error, words: &UsageWords, command: Option<&str>) -> Answer {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Answer::fine(&error.to_string()),
        _ => wrong(&explain(error, words), words, command),
    }
}

/// A wrong command line: what is wrong, and where there is more help.
pub(super) fn wrong(message: &str, words: &UsageWords, command: Option<&str>) -> Answer {
    let mut answer = Answer::stopped(Exit::WrongUsage, message);
    let whole = command.map_or_else(
        || PROGRAM.to_owned(),
        |command| format!("{PROGRAM} {command}"),
    );
    answer.remark(&(words.more)(&whole));
    answer
}

fn explain(error: &clap::Error, words: &UsageWords) -> String {
    let given = Given { error };
    let argument = given.text(ContextKind::InvalidArg);
    let value = given.text(ContextKind::InvalidValue);
    let main = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => (words.no_value)(option(&argument)),
        ErrorKind::InvalidValue => (words.wrong_value)(option(&argument), &value),
        // The only numbers given are numbers of people.
        ErrorKind::ValueValidation => {
            (words.wrong_number)(option(&argument), &value, Group::FEWEST, Group::MOST)
        }
        ErrorKind::UnknownArgument => (words.unknown)(&argument),
        ErrorKind::MissingRequiredArgument => (words.missing)(option(&argument)),
        ErrorKind::TooManyValues => (words.needless_value)(option(&argument), &value),
        ErrorKind::InvalidUtf8 => words.not_text.to_owned(),
        _ => words.other.to_owned(),
    };
    let mut sentences = vec![main];
    let near = given
        .first(ContextKind::SuggestedArg)
        .or_else(|| given.first(ContextKind::SuggestedValue))
        .or_else(|| given.first(ContextKind::SuggestedSubcommand));
    let possible = given.texts(ContextKind::ValidValue);
    if let Some(near) = near {
        sentences.push((words.did_you_mean)(option(&near)));
    }
    if !possible.is_empty() {
        let possible: Vec<String> = possible.iter().map(|value| quoted(value)).collect();
        sentences.push((words.possible)(&possible.join(", ")));
    }
    sentences.join("\n")
}

/// The option itself, without the name of its value: `--depth` of `--depth <short|full>`. Of
/// something that is no option, its name: `SCAN` of `<SCAN>...`.
fn option(argument: &str) -> &str {
    match argument
        .strip_prefix('<')
        .and_then(|rest| rest.split_once('>'))
    {
        Some((name, _)) => name,
        None => argument
            .split_once(' ')
            .map_or(argument, |(option, _)| option),
    }
}

/// A value in a list: a sign gets quotation marks, which a shell needs there too.
fn quoted(value: &str) -> String {
    if value.contains(char::is_alphanumeric) {
        value.to_owned()
    } else {
        format!("'{value}'")
    }
}

/// What the parser tells about a mistake.
struct Given<'e> {
    error: &'e clap::Error,
}

impl Given<'_> {
    /// As one line; empty when there is none.
    fn text(&self, kind: ContextKind) -> String {
        let texts = self.texts(kind);
        texts.join(", ")
    }

    fn first(&self, kind: ContextKind) -> Option<String> {
        self.texts(kind).into_iter().next()
    }

    fn texts(&self, kind: ContextKind) -> Vec<String> {
        match self.error.get(kind) {
            Some(ContextValue::String(one)) => vec![text::line(one).into_owned()],
            Some(ContextValue::Strings(several)) => {
                let safe = several.iter().map(|one| text::line(one).into_owned());
                safe.collect()
            }
            _ => Vec::new(),
        }
    }
}

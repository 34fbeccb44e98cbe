//! Words of the commands: help, usage mistakes, messages.

mod help;
mod usage;

pub use help::{ArgumentWords, CommandWords, HelpWords, OptionWords};
pub use usage::UsageWords;

/// Words of the commands.
#[derive(Debug)]
pub struct CliWords {
    /// The help texts.
    pub help: HelpWords,
    /// What is wrong with a command line.
    pub usage: UsageWords,
}

pub(super) const NL: CliWords = CliWords {
    help: help::NL,
    usage: usage::NL,
};

pub(super) const EN: CliWords = CliWords {
    help: help::EN,
    usage: usage::EN,
};

//! Words of the commands: help, usage mistakes, messages.

mod combine;
mod help;
mod man;
mod messages;
mod usage;

pub use combine::CombineWords;
pub use help::{ArgumentWords, CommandWords, HelpWords, OptionWords};
pub use man::ManWords;
pub use messages::MessageWords;
pub use usage::UsageWords;

/// Words of the commands.
#[derive(Debug)]
pub struct CliWords {
    /// The help texts.
    pub help: HelpWords,
    /// The page of the manual.
    pub man: ManWords,
    /// What is wrong with a command line.
    pub usage: UsageWords,
    /// What `combine` says.
    pub combine: CombineWords,
    /// What the commands say about files.
    pub messages: MessageWords,
}

pub(super) const NL: CliWords = CliWords {
    help: help::NL,
    man: man::NL,
    usage: usage::NL,
    combine: combine::NL,
    messages: messages::NL,
};

pub(super) const EN: CliWords = CliWords {
    help: help::EN,
    man: man::EN,
    usage: usage::EN,
    combine: combine::EN,
    messages: messages::EN,
};

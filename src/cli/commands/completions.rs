//! Completions of a shell, from the same table as the help.

use clap_complete::Shell;

use crate::cli::answer::Answer;
use crate::cli::arguments::{PROGRAM, program};
use crate::lang::Words;

/// The script that a shell completes commands with.
pub(in crate::cli) fn completions(shell: Shell, words: &'static Words) -> Answer {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut program(&words.cli.help), PROGRAM, &mut script);
    Answer::fine(&String::from_utf8_lossy(&script))
}

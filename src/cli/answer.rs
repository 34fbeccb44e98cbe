//! What a command says: texts, a document now and then, and an exit code, printed in one place.

use std::io::{self, Write};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Exit {
    /// All is well.
    #[default]
    Fine = 0,
    /// Something in a file is wrong.
    WrongInput = 1,
    /// The command line is wrong.
    WrongUsage = 2,
    /// Something could not be read or written.
    NoAccess = 3,
}

/// What a command says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Answer {
    /// For standard output: texts that are safe to show, or a document for another program.
    pub(super) out: Vec<u8>,
    /// For standard error, safe to show.
    pub(super) err: String,
    /// How it ended.
    pub(super) exit: Exit,
}

impl Answer {
    /// A text for standard output.
    pub(super) fn fine(out: &str) -> Answer {
        let mut answer = Answer::default();
        answer.say(out);
        answer
    }

    /// A message for standard error, with how the command ends.
    pub(super) fn stopped(exit: Exit, message: &str) -> Answer {
        let mut answer = Answer::default();
        answer.fail(exit, message);
        answer
    }

    /// Adds a text for standard output; it gets a line end where it has none.
    pub(super) fn say(&mut self, text: &str) {
        self.out.extend(text.as_bytes());
        if !text.ends_with('\n') {
            self.out.push(b'\n');
        }
    }

    /// Adds a document for standard output, as it is.
    pub(super) fn give(&mut self, document: &[u8]) {
        self.out.extend(document);
    }

    /// Adds a remark for standard error.
    pub(super) fn remark(&mut self, text: &str) {
        self.err.push_str(text);
        if !text.ends_with('\n') {
            self.err.push('\n');
        }
    }

    /// Says the remarks so far at once, and forgets them: there may be many to come.
    pub(super) fn say_remarks(&mut self) {
        // Nobody is left to tell it to when standard error is gone.
        let _ = io::stderr().lock().write_all(self.err.as_bytes());
        self.err.clear();
    }

    /// Adds a message for standard error. Of several ways to end the gravest counts.
    pub(super) fn fail(&mut self, exit: Exit, message: &str) {
        self.remark(message);
        self.exit = self.exit.max(exit);
    }

    /// Adds another answer. Of several ways to end the gravest counts.
    pub(super) fn join(&mut self, other: &Answer) {
        self.out.extend(&other.out);
        self.err.push_str(&other.err);
        self.exit = self.exit.max(other.exit);
    }
}

/// Prints an answer and gives the exit code of the program. A reader that went away, as in
/// `quickscan list | head -1`, is no mistake.
pub(super) fn print(answer: &Answer, cannot_write: impl Fn(&io::Error) -> String) -> Exit {
    let written = print_out(&answer.out);
    // Nobody is left to tell it to when standard error is gone.
    let _ = io::stderr().lock().write_all(answer.err.as_bytes());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Fine,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{}", cannot_write(&error));
            Exit::NoAccess
        }
        Ok(()) => answer.exit,
    }
}

/// Where there is nothing to print, what was printed before was flushed and told about before.
fn print_out(said: &[u8]) -> io::Result<()> {
    if said.is_empty() {
        return Ok(());
    }
    let mut out = io::stdout().lock();
    out.write_all(said)?;
    out.flush()
}

//! The loop: say where the conversation is, read a line, take a step, say what changed.

use std::io::{self, BufRead, Write};

use super::commands::possible;
use super::input::{Input, Lines, Refused};
use super::lines;
use super::say::{self, Place};
use super::understand::{Meaning, Tell, understand};
use crate::app::{self, App, Asked, Effect, End, Layer, Msg, Performer, SaveState};
use crate::lang::Lang;

/// What the conversation is held over.
#[derive(Debug)]
pub struct Channels<R, W> {
    /// Where lines come from.
    pub input: R,
    /// Where lines go.
    pub output: W,
    /// Somebody types: mark where. What comes from a pipe is not seen, and needs no mark.
    pub prompt: bool,
}

/// Holds the conversation until the user leaves or there is no more input. Every answer is on disk
/// before anything more is said.
///
/// # Errors
/// When input or output does not work. A reader of the output that went away is no mistake.
pub fn run(
    app: &mut App,
    performer: &mut Performer,
    first: Vec<Effect>,
    channels: Channels<impl BufRead, impl Write>,
) -> io::Result<End> {
    let Channels {
        input,
        output,
        prompt,
    } = channels;
    let asked = app::begin(app, performer, first);
    let mut talk = Talk {
        app,
        performer,
        output,
        prompt,
        acted: false,
        last: None,
    };
    let left = talk.hold(asked, Lines::new(input));
    // However it ended: what was being typed is kept.
    app::take(talk.app, talk.performer, [Msg::Quit]);
    let end = app::end(talk.app, talk.performer);
    match left {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        Err(_) if matches!(end, End::Saved) => Ok(End::Unheard),
        _ => Ok(end),
    }
}

/// Marks where somebody types.
const PROMPT: &str = "> ";

struct Talk<'a, W> {
    app: &'a mut App,
    performer: &'a mut Performer,
    output: W,
    prompt: bool,
    /// The last line asked for a change; when nothing changed, that is said.
    acted: bool,
    /// What was said last, and in which place and language.
    last: Option<(Place, Lang, Vec<String>)>,
}

impl<W: Write> Talk<'_, W> {
    fn hold(&mut self, first: Asked, mut lines: Lines<impl BufRead>) -> io::Result<()> {
        let mut asked = first;
        while !asked.leave {
            self.settle();
            self.say(asked.repaint)?;
            if self.prompt {
                write!(self.output, "{PROMPT}")?;
                self.output.flush()?;
            }
            asked = match lines.read()? {
                Input::End => return Ok(()),
                Input::Refused(why) => self.refuse(why)?,
                Input::Line(line) => self.take(&line)?,
            };
        }
        Ok(())
    }

    fn take(&mut self, line: &str) -> io::Result<Asked> {
        match understand(self.app, line) {
            Meaning::Do(messages) => {
                self.acted = true;
                Ok(self.carry_out(messages))
            }
            Meaning::Tell(Tell::Again) => Ok(Asked {
                repaint: true,
                ..Asked::default()
            }),
            Meaning::Tell(tell) => {
                let told = lines::of(&say::told(self.app, tell));
                self.print(&told)?;
                Ok(Asked::default())
            }
            Meaning::Unclear(message) => {
                self.print(&lines::of(&say::plainly(&message)))?;
                Ok(Asked::default())
            }
        }
    }

    /// One after the other; something to tell ends it, for the rest was meant for another outcome.
    fn carry_out(&mut self, messages: Vec<Msg>) -> Asked {
        let mut asked = Asked::default();
        for message in messages {
            asked = app::take(self.app, self.performer, [message]);
            if asked.leave || self.app.notice.is_some() {
                break;
            }
        }
        asked
    }

    /// Waits until the newest answers are on disk, or it is known why not.
    fn settle(&mut self) {
        let failed = |app: &App| {
            let open = app.open.as_ref();
            open.is_some_and(|open| matches!(open.save, SaveState::Failed(_)))
        };
        if failed(self.app) {
            self.performer.retry();
        }
        // What came of it comes in as news.
        let _ = self.performer.finish(self.app.lang);
        let news = self.performer.news(self.app.lang);
        app::take(self.app, self.performer, news);
    }

    /// Says the place as a whole where it is new, else only what changed.
    fn say(&mut self, whole: bool) -> io::Result<()> {
        let lang = self.app.lang;
        let now = say::place(self.app);
        let said = lines::of(&say::said(self.app));
        let known = match &self.last {
            Some((place, language, before)) if *place == now && *language == lang && !whole => {
                Some(before)
            }
            _ => None,
        };
        let new: Vec<String> = match known {
            Some(before) => said
                .iter()
                .filter(|line| !before.contains(line))
                .cloned()
                .collect(),
            None => std::iter::once(String::new())
                .chain(said.iter().cloned())
                .collect(),
        };
        let notice = say::notice(self.app);
        let acted = std::mem::take(&mut self.acted);
        let in_vain = acted && known.is_some() && new.is_empty() && notice.is_none();
        let in_vain = in_vain.then(|| self.app.words().plain.not_changed.to_owned());
        let changed = known.is_some() && !new.is_empty();
        let kept = changed.then(|| say::kept(self.app)).flatten();
        let notices: Vec<String> = notice.into_iter().chain(kept).chain(in_vain).collect();
        self.print(&new)?;
        self.print(&lines::of(&say::plainly(&notices.join("\n"))))?;
        // The place below a line to type is still known when that line is done.
        if !matches!(self.app.layer(), Layer::Prompt(_)) {
            self.last = Some((now, lang, said));
        }
        Ok(())
    }

    fn refuse(&mut self, why: Refused) -> io::Result<Asked> {
        let words = &self.app.words().plain;
        let message = match why {
            Refused::TooLong => words.too_long,
            Refused::NotText => words.not_text,
            Refused::Control => words.control,
        };
        let message = format!("{message} {}", possible(self.app));
        self.print(&lines::of(&say::plainly(&message)))?;
        Ok(Asked::default())
    }

    fn print(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines {
            writeln!(self.output, "{line}")?;
        }
        self.output.flush()
    }
}

//! The loop: say where the conversation is, read a line, take a step, say what changed.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use super::commands::possible;
use super::input::{Input, Lines, Refused};
use super::memory::{Changed, Memory, News};
use super::understand::{Meaning, onward, understand};
use super::{lines, say};
use crate::app::{self, App, Asked, Effect, End, Layer, Msg, Notice, Performer};
use crate::scan::{Place, Scan};

/// What the conversation is held over.
#[derive(Debug)]
pub struct Channels<R, W> {
    /// Where lines come from.
    pub input: R,
    /// Where lines go.
    pub output: W,
    /// Somebody types: mark where. What comes from a pipe is not seen and needs no mark, and a line in it
    /// that is not understood, or may not do what it asks, counts as a mistake.
    pub typed: bool,
    /// Lines are broken between words to so many cells, for a terminal; none in a pipe, where one thing
    /// stays one line.
    pub cells: Option<usize>,
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
        typed,
        cells,
    } = channels;
    let asked = app::begin(app, performer, first);
    let mut talk = Talk {
        app,
        performer,
        output,
        typed,
        cells,
        memory: Memory::default(),
        acted: false,
        changed: false,
        refused: 0,
        introduced: None,
    };
    let left = talk.hold(asked, Lines::new(input));
    // However it ended: what was being typed is kept.
    app::take(talk.app, talk.performer, [Msg::Quit]);
    let refused = talk.refused;
    match (app::end(talk.app, talk.performer), left) {
        (_, Err(error)) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        (End::Saved, Err(_)) => Ok(End::Unheard),
        (End::Saved, Ok(())) if refused > 0 => Ok(End::SavedWithout(refused)),
        (end, _) => Ok(end),
    }
}

/// Marks where somebody types.
const PROMPT: &str = "> ";

struct Talk<'a, W> {
    app: &'a mut App,
    performer: &'a mut Performer,
    output: W,
    typed: bool,
    cells: Option<usize>,
    memory: Memory,
    /// The last line asked for something; when nothing came of it, that is said.
    acted: bool,
    /// The last line changed the scan.
    changed: bool,
    /// Lines from a pipe that were not understood, or asked for a change that may not be.
    refused: usize,
    /// The scan of an own version that was introduced as such.
    introduced: Option<PathBuf>,
}

impl<W: Write> Talk<'_, W> {
    fn hold(&mut self, first: Asked, mut lines: Lines<impl BufRead>) -> io::Result<()> {
        let mut asked = first;
        asked.leave |= self.skip_what_is_known().leave;
        while !asked.leave {
            self.settle();
            if asked.repaint {
                self.memory.forget();
            }
            self.say()?;
            if self.typed {
                write!(self.output, "{PROMPT}")?;
                self.output.flush()?;
            }
            asked = match lines.read()? {
                Input::End => break,
                Input::Refused(why) => self.refuse(why)?,
                Input::Line(line) => self.take(&line)?,
            };
        }
        self.say_what_never_began()
    }

    /// What the command line says about a new scan is not asked again.
    fn skip_what_is_known(&mut self) -> Asked {
        let Layer::About(form) = self.app.layer() else {
            return Asked::default();
        };
        let onward = onward(form, form.first_unsettled());
        self.carry_out(vec![onward])
    }

    fn take(&mut self, line: &str) -> io::Result<Asked> {
        match understand(self.app, line) {
            Meaning::Do(messages) => return Ok(self.act(messages)),
            Meaning::Again => {
                return Ok(Asked {
                    repaint: true,
                    ..Asked::default()
                });
            }
            Meaning::Tell(tell) => {
                let told = lines::of(&say::told(self.app, tell));
                self.print(&told)?;
            }
            Meaning::Unclear(message) => self.say_unclear(&message)?,
        }
        Ok(Asked::default())
    }

    /// Carries messages out. A walk that ends where it began, and changed nothing on its way, is a wish
    /// to hear the place again.
    fn act(&mut self, messages: Vec<Msg>) -> Asked {
        if self.app.black {
            // What comes first in the dark only brings the light back.
            self.carry_out(vec![Msg::Black]);
        }
        let walks = messages.iter().all(is_step);
        let before = (say::place(self.app), kept(self.app));
        let asked = self.carry_out(messages);
        let after = (say::place(self.app), kept(self.app));
        if walks && before == after && self.app.notice.is_none() {
            self.memory.forget();
        }
        self.changed = before.1 != after.1;
        self.acted = !walks;
        asked
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
        if self.app.save_trouble().is_some() {
            self.performer.retry();
        }
        // What came of it comes in as news.
        let _ = self.performer.finish();
        self.performer.wait_for_documents();
        let news = self.performer.news(self.app.lang);
        app::take(self.app, self.performer, news);
    }

    /// Says what there is to tell, and the place where it is new, or what changed there.
    fn say(&mut self) -> io::Result<()> {
        let acted = std::mem::take(&mut self.acted);
        let changes = std::mem::take(&mut self.changed);
        let notices = self.notices();
        let words = &self.app.words().plain;
        match self.memory.news(self.app) {
            News::Place(said) => {
                self.print(&[String::new()])?;
                self.print(&notices)?;
                self.introduce()?;
                self.print(&said)
            }
            News::Back(title) => {
                self.print(&notices)?;
                self.print(&[(words.back_at)(&title)])
            }
            News::Changed(Changed { new, hint, .. }) if new.is_empty() && !changes => {
                let in_vain = acted && notices.is_empty();
                self.print(&notices)?;
                let said = in_vain.then(|| words.not_changed.to_owned());
                self.print(&said.into_iter().chain(hint).collect::<Vec<String>>())
            }
            News::Changed(Changed { new, gone, hint }) => {
                self.print(&new)?;
                if changes {
                    let gone = gone.iter().map(|line| (words.gone)(lines::bare(line)));
                    self.print(&gone.collect::<Vec<String>>())?;
                }
                self.print(&notices)?;
                let kept = say::kept(self.app).filter(|_| changes);
                let told: Vec<String> = kept.into_iter().chain(hint).collect();
                self.print(&told)
            }
        }
    }

    /// What there is to tell beside the place, each only once; but a failing save until it is solved.
    fn notices(&mut self) -> Vec<String> {
        let said = say::notice(self.app);
        let told = self.app.notice.take();
        // What was to change and may not is a line that did not count.
        let is_refused = !self.typed && matches!(told, Some(Notice::ReadOnly));
        self.refused += usize::from(is_refused);
        lines::of(&say::plainly(&said.unwrap_or_default()))
    }

    /// That the open scan is of an own version, once, before the first of its places.
    fn introduce(&mut self) -> io::Result<()> {
        let open = self.app.open.as_ref();
        let own = open.filter(|open| open.questionnaire.is_own());
        let path = own.map(|open| open.path.clone());
        let is_new = path.is_some() && path != self.introduced;
        self.introduced = path;
        let said = is_new.then(|| self.app.words().account.own_version.to_owned());
        self.print(&said.into_iter().collect::<Vec<String>>())
    }

    fn refuse(&mut self, why: Refused) -> io::Result<Asked> {
        let words = &self.app.words().plain;
        let message = match why {
            Refused::TooLong => words.too_long,
            Refused::NotText => words.not_text,
            Refused::Control => words.control,
        };
        let message = format!("{message} {}", possible(self.app));
        self.say_unclear(&message)?;
        Ok(Asked::default())
    }

    fn say_unclear(&mut self, message: &str) -> io::Result<()> {
        self.refused += usize::from(!self.typed);
        self.print(&lines::of(&say::plainly(message)))
    }

    /// Whoever leaves before the first question has made no scan.
    fn say_what_never_began(&mut self) -> io::Result<()> {
        let never = matches!(self.app.layer(), Layer::About(form) if !form.existing);
        let said = never.then(|| self.app.words().plain.never_began.to_owned());
        self.print(&said.into_iter().collect::<Vec<String>>())
    }

    fn print(&mut self, said: &[String]) -> io::Result<()> {
        for line in said {
            match self.cells {
                None => writeln!(self.output, "{line}")?,
                Some(cells) => {
                    for piece in lines::broken(line, cells) {
                        writeln!(self.output, "{piece}")?;
                    }
                }
            }
        }
        self.output.flush()
    }
}

/// What the open scan holds, wherever the conversation is in it.
fn kept(app: &App) -> Option<Scan> {
    let mut scan = app.open.as_ref()?.scan().clone();
    scan.session.place = Place::default();
    Some(scan)
}

/// Whether a message only leads elsewhere.
fn is_step(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Go(_)
            | Msg::Jump(_)
            | Msg::Next
            | Msg::Previous
            | Msg::Back
            | Msg::Enter
            | Msg::Move(_)
    )
}

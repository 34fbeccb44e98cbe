//! The second window: follows the file of a session, and shows what the facilitator shows.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::incoming::{Incoming, listen};
use super::presentation::{self, Seen};
use super::terminal::Screen;
use super::theme::{Theme, Tone};
use super::view::{SMALLEST, too_small};
use crate::app::{CannotOpen, ReadScan, understand};
use crate::insight::{self, Insight};
use crate::lang::Lang;
use crate::questionnaire::Library;
use crate::scan::store::{Follower, Looked};
use crate::source::{Cause, SourceText, Unreadable};
use crate::text::{self, Syllables};

/// How often the file is looked at.
const LOOK: Duration = Duration::from_millis(100);
/// A file being replaced is unreadable for a moment; what lasts longer is said.
const PATIENCE: Duration = Duration::from_secs(5);

/// Shows the session in a file until the user leaves. The file is never written, and need not be there.
///
/// # Errors
/// When the terminal cannot be taken over or is gone.
pub fn watch(path: PathBuf, library: &Library, lang: Lang, theme: Theme) -> io::Result<()> {
    let mut screen = Screen::enter()?;
    let incoming = listen()?;
    let mut follower = Follower::new(&path);
    let mut watching = Watching::new(path, library, lang, theme);
    let mut next = Instant::now();
    let mut changed = true;
    loop {
        let now = Instant::now();
        if now >= next {
            changed |= watching.take(follower.look(now), now);
            next = now + LOOK;
        }
        if changed {
            screen.draw(|frame| watching.draw(frame))?;
        }
        changed = false;
        let asked = match incoming.recv_timeout(next.saturating_duration_since(Instant::now())) {
            Ok(Incoming::Input(event)) => meaning(&event),
            #[cfg(unix)]
            Ok(Incoming::Continued) => {
                Screen::take_over_again()?;
                Some(Asked::Repaint)
            }
            Ok(Incoming::Leave) | Err(RecvTimeoutError::Disconnected) => Some(Asked::Leave),
            Ok(Incoming::TerminalGone(error)) => return Err(error),
            Err(RecvTimeoutError::Timeout) => None,
        };
        match asked {
            Some(Asked::Leave) => return Ok(()),
            Some(Asked::Language) => {
                watching.change_language();
                changed = true;
            }
            Some(Asked::Repaint) => {
                screen.repaint()?;
                changed = true;
            }
            None => {}
        }
    }
}

/// What the user asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Leave,
    Language,
    Repaint,
}

fn meaning(event: &Event) -> Option<Asked> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => of_key(*key),
        Event::Resize(..) => Some(Asked::Repaint),
        _ => None,
    }
}

fn of_key(key: KeyEvent) -> Option<Asked> {
    let with_control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Esc => Some(Asked::Leave),
        KeyCode::Char(letter) => match (letter.to_ascii_lowercase(), with_control) {
            ('q', false) | ('c', true) => Some(Asked::Leave),
            ('e', false) | ('t', true) => Some(Asked::Language),
            ('l', _) => Some(Asked::Repaint),
            _ => None,
        },
        _ => None,
    }
}

/// What is followed, and what of it could be read last.
struct Watching<'l> {
    path: PathBuf,
    library: &'l Library,
    lang: Lang,
    theme: Theme,
    picture: Option<Picture>,
    remark: Option<Remark>,
    /// Why nothing can be read, while the file is there.
    why: Option<CannotOpen>,
    /// What came of the last text.
    outcome: Outcome,
    /// Since when nothing could be read.
    failing: Option<Instant>,
}

/// A scan that could be read.
struct Picture {
    source: SourceText,
    read: ReadScan,
    insight: Insight,
}

/// What came of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// There is a picture, perhaps the one before it, and why.
    Shown(Option<Remark>),
    /// It could not be read: half of it may be there.
    Bad,
}

/// Why the picture is not what is in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Remark {
    Unreadable,
    Newer,
    Other,
}

impl<'l> Watching<'l> {
    fn new(path: PathBuf, library: &'l Library, lang: Lang, theme: Theme) -> Watching<'l> {
        Watching {
            path,
            library,
            lang,
            theme,
            picture: None,
            remark: None,
            why: None,
            outcome: Outcome::Bad,
            failing: None,
        }
    }

    /// Takes what a look at the file brought. Tells whether there is anything to draw.
    fn take(&mut self, looked: Looked, now: Instant) -> bool {
        let before = (self.remark, self.why.clone());
        let mut is_new = false;
        let outcome = match looked {
            Looked::Nothing(cause) => {
                let path = self.name();
                let why = CannotOpen::Unreadable(Unreadable { path, cause });
                self.why = (cause != Cause::Missing).then_some(why);
                Outcome::Bad
            }
            Looked::Same => self.outcome,
            Looked::Text(source) => {
                (self.outcome, is_new) = self.read(source);
                self.outcome
            }
        };
        match outcome {
            Outcome::Shown(remark) => {
                self.failing = None;
                self.remark = remark;
            }
            Outcome::Bad => {
                let since = *self.failing.get_or_insert(now);
                if now.duration_since(since) >= PATIENCE {
                    self.remark = Some(Remark::Unreadable);
                }
            }
        }
        is_new || (self.remark, &self.why) != (before.0, &before.1)
    }

    /// What the file is called where a group looks along, who sees no folders.
    fn name(&self) -> PathBuf {
        self.path.file_name().unwrap_or_default().into()
    }

    /// Reads a text. Tells what came of it, and whether there is another picture.
    fn read(&mut self, source: SourceText) -> (Outcome, bool) {
        let path = self.name();
        let source = SourceText {
            name: path.display().to_string(),
            ..source
        };
        let read = understand(source.clone(), &path, self.library, self.lang);
        self.why = read.as_ref().err().cloned();
        match read {
            Ok(read) if self.is_another(&read) => (Outcome::Shown(Some(Remark::Other)), false),
            Ok(read) => (Outcome::Shown(None), self.show(source, read)),
            Err(cannot) if cannot.is_of_newer_format() => {
                (Outcome::Shown(Some(Remark::Newer)), false)
            }
            Err(CannotOpen::UnknownQuestionnaire { .. }) => {
                (Outcome::Shown(Some(Remark::Other)), false)
            }
            Err(CannotOpen::Unreadable(_) | CannotOpen::Mistakes(..)) => (Outcome::Bad, false),
        }
    }

    fn is_another(&self, read: &ReadScan) -> bool {
        let shown = self.picture.as_ref();
        shown.is_some_and(|shown| shown.read.questionnaire.id != read.questionnaire.id)
    }

    /// Tells whether it differs from what is shown.
    fn show(&mut self, source: SourceText, read: ReadScan) -> bool {
        let shown = self.picture.as_ref().map(|picture| &picture.read.scan);
        let differs = shown != Some(&read.scan);
        let insight = insight::read(&read.questionnaire, &read.scan);
        self.picture = Some(Picture {
            source,
            read,
            insight,
        });
        differs
    }

    fn change_language(&mut self) {
        self.lang = self.lang.other();
        let source = self.picture.as_ref().map(|picture| picture.source.clone());
        let read = source.and_then(|source| {
            let read = understand(source.clone(), &self.path, self.library, self.lang);
            Some((source, read.ok()?))
        });
        if let Some((source, read)) = read {
            self.show(source, read);
        }
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let words = self.lang.words();
        let area = frame.area();
        let Some(picture) = &self.picture else {
            // A file that is still being written is whole in a moment.
            let why = self.why.as_ref().filter(|_| self.remark.is_some());
            let said = match why {
                Some(why) => (words.session.not_shown)(&why.why(self.lang)),
                None => words.session.waiting.to_owned(),
            };
            self.say_in_the_middle(&said, frame, area);
            return;
        };
        let seen = Seen {
            words,
            questionnaire: &picture.read.questionnaire,
            scan: &picture.read.scan,
            place: picture.read.scan.session.place.clone(),
            insight: &picture.insight,
            cast: None,
        };
        let is_black = seen.place.black;
        let is_small = area.width < SMALLEST.0 || area.height < SMALLEST.1;
        let Some(remark) = self.remark.filter(|_| !is_black && !is_small) else {
            presentation::draw(&seen, frame, area, self.theme);
            return;
        };
        let remark = match remark {
            Remark::Unreadable => words.session.last_good,
            Remark::Newer => words.session.newer,
            Remark::Other => words.session.other,
        };
        let syllables = Syllables::of_language(self.lang.tag());
        let lines = text::wrap(remark, usize::from(area.width - 2), syllables);
        let height = area.height - lines.len() as u16;
        presentation::paint(&seen, frame, Rect { height, ..area }, self.theme);
        for (y, line) in (area.y + height..).zip(lines) {
            let line = Line::styled(line, self.theme.style(Tone::Quiet));
            let row = Rect {
                x: area.x + 1,
                y,
                width: area.width - 2,
                height: 1,
            };
            frame.render_widget(line, row);
        }
    }

    fn say_in_the_middle(&self, said: &str, frame: &mut Frame<'_>, area: Rect) {
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            too_small(self.lang.words(), frame, area);
            return;
        }
        let syllables = Syllables::of_language(self.lang.tag());
        let lines = text::wrap(said, usize::from(area.width / 4 * 3), syllables);
        let top = area.y + area.height.saturating_sub(lines.len() as u16) / 2;
        for (y, line) in (top..area.bottom()).zip(lines) {
            let row = Rect {
                y,
                height: 1,
                ..area
            };
            frame.render_widget(Line::raw(line).centered(), row);
        }
    }
}

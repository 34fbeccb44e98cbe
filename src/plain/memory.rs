//! What was said already: where one stays in a place, only what changed is said again.

use std::collections::HashSet;

use super::lines;
use super::say::{self, Place};
use crate::app::{App, Layer};
use crate::lang::Lang;

/// What was said already.
#[derive(Debug, Default)]
pub(super) struct Memory {
    last: Option<Told>,
    hints: HashSet<String>,
    /// What lay on top of the place, to come back from: a line to type, votes that do not add up.
    between: Option<Told>,
}

/// A place as it was told.
#[derive(Debug)]
struct Told {
    place: Place,
    lang: Lang,
    lines: Vec<String>,
}

/// The lines that were not there before.
fn new_in(before: &[String], now: &[String]) -> Vec<String> {
    let new = |line: &&String| !before.contains(line);
    now.iter().filter(new).cloned().collect()
}

/// What changed in a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Changed {
    /// The lines that are new.
    pub(super) new: Vec<String>,
    /// The lines that went, where nothing came for them.
    pub(super) gone: Vec<String>,
    /// What can be typed since then.
    pub(super) hint: Option<String>,
}

/// What there is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum News {
    /// Another place: all of it.
    Place(Vec<String>),
    /// What changed in the place, if anything.
    Changed(Changed),
    /// Back in the place from a question in between, where nothing changed: its title.
    Back(String),
}

impl Memory {
    /// What there is to say of the place where the conversation is now.
    pub(super) fn news(&mut self, app: &App) -> News {
        let place = say::place(app);
        let lang = app.lang;
        let said = lines::of(&say::said(app));
        // Said only where it changes: that a note is empty, say.
        let silent = lines::of(&say::silent(app));
        let in_between = matches!(
            app.layer(),
            Layer::Prompt(_)
                | Layer::Action(_)
                | Layer::Export(_)
                | Layer::Taken(_)
                | Layer::CountDiffers(_)
        );
        let between = self.between.take();
        if in_between {
            // The place below stays known: one comes back there.
            let told = Told {
                place,
                lang,
                lines: said.clone(),
            };
            let same = between.filter(|last| last.place == told.place && last.lang == lang);
            self.between = Some(told);
            return match same {
                None => News::Place(self.with_hint(said, app)),
                Some(last) => News::Changed(Changed {
                    new: new_in(&last.lines, &said),
                    ..Changed::default()
                }),
            };
        }
        let same = self
            .last
            .take()
            .filter(|last| last.place.is_also(&place) && last.lang == lang);
        let all: Vec<String> = said.iter().cloned().chain(silent).collect();
        let news = match same {
            None => News::Place(self.with_hint(said, app)),
            Some(last) => {
                let new = new_in(&last.lines, &all);
                match said.into_iter().next() {
                    Some(title) if between.is_some() && new.is_empty() => News::Back(title),
                    _ => {
                        let gone = if new.is_empty() {
                            new_in(&all, &last.lines)
                        } else {
                            Vec::new()
                        };
                        let told = new.is_empty() && last.place == place;
                        let hint = if told { None } else { self.new_hint(app) };
                        News::Changed(Changed { new, gone, hint })
                    }
                }
            }
        };
        self.last = Some(Told {
            place,
            lang,
            lines: all,
        });
        news
    }

    /// Forgets the place, so that all of it is news; and what can be typed there.
    pub(super) fn forget(&mut self) {
        self.last = None;
        self.between = None;
        self.hints.clear();
    }

    /// The place with what is said in passing, and what can be typed there, unless that was told before.
    fn with_hint(&mut self, mut said: Vec<String>, app: &App) -> Vec<String> {
        said.extend(lines::of(&say::passing(app)));
        said.extend(self.new_hint(app));
        said
    }

    /// What can be typed, where that was not told before.
    fn new_hint(&mut self, app: &App) -> Option<String> {
        let hint = say::hint(app);
        self.hints.insert(hint.clone()).then_some(hint)
    }
}

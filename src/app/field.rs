//! A line of text being edited, with the caret between what a user calls characters.

use unicode_segmentation::UnicodeSegmentation;

use crate::text;

/// More than anybody types, and small enough to draw every time.
const LONGEST: usize = 10_000;

/// So many changes can be taken back.
const MOST_UNDO: usize = 100;

/// A text and where the caret stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextField {
    text: String,
    /// Byte position on a grapheme boundary.
    caret: usize,
    /// What stood there before each change, with the caret as it was.
    before: Vec<(String, usize)>,
    /// Whether a word is being typed, which is taken back as a whole.
    in_word: bool,
}

/// An edit that is no character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// Caret one character to the left.
    Left,
    /// Caret one character to the right.
    Right,
    /// Caret to the start of the word.
    WordLeft,
    /// Caret past the end of the word.
    WordRight,
    /// Caret to the start.
    Home,
    /// Caret to the end.
    End,
    /// Caret behind so many bytes, or as near before that as characters allow.
    To(usize),
    /// Remove the character before the caret.
    Backspace,
    /// Remove the character after the caret.
    Delete,
    /// Remove the word before the caret.
    DeleteWord,
    /// Remove everything.
    Clear,
    /// Take back the last change of the text; what was typed goes word by word.
    Undo,
}

impl TextField {
    /// A field holding a text, the caret at its end.
    pub fn new(text: &str) -> TextField {
        TextField {
            text: text.to_owned(),
            caret: text.len(),
            ..TextField::default()
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is another text than the field began with.
    pub fn is_changed(&self) -> bool {
        let first = self.before.first();
        first.is_some_and(|(text, _)| *text != self.text)
    }

    /// The same text with the caret at its start: nobody is typing in it.
    #[must_use]
    pub fn at_rest(&self) -> TextField {
        TextField {
            text: self.text.clone(),
            ..TextField::default()
        }
    }

    /// The text before and after the caret.
    pub fn around_caret(&self) -> (&str, &str) {
        self.text.split_at(self.caret)
    }

    /// Inserts a text at the caret, made safe and on one line. What exceeds the room is left out.
    pub fn insert(&mut self, typed: &str) {
        // Terminals paste a line break as a carriage return.
        let broken = typed.replace("\r\n", "\n").replace('\r', "\n");
        let safe = text::line(&broken);
        let is_letter = safe.chars().count() == 1 && !safe.starts_with(char::is_whitespace);
        if !(is_letter && self.in_word) {
            self.remember();
        }
        self.in_word = is_letter;
        for grapheme in safe.graphemes(true) {
            if self.text.len() + grapheme.len() > LONGEST {
                break;
            }
            self.text.insert_str(self.caret, grapheme);
            self.caret += grapheme.len();
        }
    }

    /// Carries out an edit.
    pub fn edit(&mut self, edit: Edit) {
        self.in_word = false;
        if matches!(
            edit,
            Edit::Backspace | Edit::Delete | Edit::DeleteWord | Edit::Clear
        ) {
            self.remember();
        }
        match edit {
            Edit::Left => self.caret = self.previous_grapheme(),
            Edit::Right => self.caret = self.next_grapheme(),
            Edit::WordLeft => self.caret = self.word_start(),
            Edit::WordRight => self.caret = self.word_end(),
            Edit::Home => self.caret = 0,
            Edit::End => self.caret = self.text.len(),
            Edit::To(bytes) => self.caret = self.boundary_before(bytes),
            Edit::Backspace => self.remove_back_to(self.previous_grapheme()),
            Edit::DeleteWord => self.remove_back_to(self.word_start()),
            Edit::Clear => {
                self.text.clear();
                self.caret = 0;
            }
            Edit::Undo => self.take_back(),
            Edit::Delete => {
                let end = self.next_grapheme();
                self.text.replace_range(self.caret..end, "");
            }
        }
    }

    fn remove_back_to(&mut self, start: usize) {
        self.text.replace_range(start..self.caret, "");
        self.caret = start;
    }

    /// Keeps the text as it is, to come back to; not twice the same.
    fn remember(&mut self) {
        if self
            .before
            .last()
            .is_some_and(|(text, _)| *text == self.text)
        {
            return;
        }
        if self.before.len() == MOST_UNDO {
            self.before.remove(0);
        }
        self.before.push((self.text.clone(), self.caret));
    }

    fn take_back(&mut self) {
        while let Some((text, caret)) = self.before.pop() {
            if text != self.text {
                self.text = text;
                self.caret = caret;
                return;
            }
        }
    }

    fn boundary_before(&self, bytes: usize) -> usize {
        let starts = self.text.grapheme_indices(true).map(|(start, _)| start);
        let boundaries = starts.chain([self.text.len()]);
        boundaries.take_while(|at| *at <= bytes).last().unwrap_or(0)
    }

    fn previous_grapheme(&self) -> usize {
        let (before, _) = self.around_caret();
        before
            .grapheme_indices(true)
            .next_back()
            .map_or(0, |(start, _)| start)
    }

    fn next_grapheme(&self) -> usize {
        let (_, after) = self.around_caret();
        self.caret + after.graphemes(true).next().map_or(0, str::len)
    }

    fn word_start(&self) -> usize {
        let (before, _) = self.around_caret();
        before
            .unicode_word_indices()
            .next_back()
            .map_or(0, |(start, _)| start)
    }

    fn word_end(&self) -> usize {
        let (_, after) = self.around_caret();
        let word = after.unicode_word_indices().next();
        word.map_or(self.text.len(), |(start, word)| {
            self.caret + start + word.len()
        })
    }
}

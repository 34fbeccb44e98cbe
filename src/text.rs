//! What may be shown: texts made safe, measured in cells, wrapped and broken at syllables.
//!
//! Everything that reaches a terminal goes through [`line()`] or [`lines`] first, and every line is
//! wrapped here, once: counting lines and drawing them can then never disagree.

use std::borrow::Cow;
use std::iter;

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

mod shell;

pub use shell::{Shell, argument};

/// Shorter words are never broken: a broken short word costs more than a ragged line.
const SHORTEST_BROKEN_WORD: usize = 12;

/// Whose syllables words are broken at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Syllables {
    /// Dutch syllables.
    #[default]
    Dutch,
    /// English syllables.
    English,
    /// None known; words stay whole where they can.
    Whole,
}

impl Syllables {
    /// The syllables of a language, by its BCP 47 tag.
    pub fn of_language(tag: &str) -> Syllables {
        match tag.split(['-', '_']).next() {
            Some("nl") => Syllables::Dutch,
            Some("en") => Syllables::English,
            _ => Syllables::Whole,
        }
    }

    fn splitter(self) -> WordSplitter {
        match self {
            Syllables::Dutch => WordSplitter::Custom(|word| breaks(word, hypher::Lang::Dutch)),
            Syllables::English => WordSplitter::Custom(|word| breaks(word, hypher::Lang::English)),
            Syllables::Whole => WordSplitter::Custom(own_hyphens),
        }
    }
}

/// Byte positions where a word may be broken.
fn breaks(word: &str, lang: hypher::Lang) -> Vec<usize> {
    let is_short = word.chars().count() < SHORTEST_BROKEN_WORD;
    if is_short || is_name(word) || !word.chars().any(char::is_alphabetic) {
        return own_hyphens(word);
    }
    let mut points = Vec::new();
    let mut start = 0;
    for part in word.split_inclusive('-') {
        let mut end = start;
        for syllable in hypher::hyphenate(part, lang) {
            end += syllable.len();
            points.push(end);
        }
        start += part.len();
    }
    points.retain(|point| *point < word.len());
    points
}

/// Byte positions behind the hyphens of a word. In a name none: a hyphen at the end of a line would not
/// be seen as part of what somebody copies.
fn own_hyphens(word: &str) -> Vec<usize> {
    if is_name(word) {
        return Vec::new();
    }
    WordSplitter::HyphenSplitter.split_points(word)
}

/// Whether a word is the name of a file or a folder, as far as one can see.
fn is_name(word: &str) -> bool {
    let inner = word.trim_end_matches(['.', ',', ':', ';', '"', '\'', ')']);
    inner.contains(['/', '\\', '.'])
}

/// The words of a line. A path is a word per folder: it is broken there first, and without a hyphen.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut rest = line;
    Box::new(iter::from_fn(move || {
        let ends = |(at, pair): (usize, [char; 2])| {
            let end = match pair {
                [' ', next] => next != ' ',
                ['/' | '\\', next] => !matches!(next, ' ' | '/' | '\\'),
                _ => false,
            };
            end.then_some(at)
        };
        if rest.is_empty() {
            return None;
        }
        let nexts = rest.char_indices().skip(1);
        let pairs = rest.chars().zip(nexts);
        let end = pairs
            .map(|(one, (at, next))| (at, [one, next]))
            .find_map(ends);
        let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        Some(Word::from(word))
    }))
}

/// Width in terminal cells.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Whether a character could act on the screen instead of being shown: controls, text direction,
/// line and paragraph separators.
pub fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{061c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
                | '\u{feff}'
        )
}

/// Whether a character is none: Unicode keeps it for the inside of programs, and readers of HTML and XML
/// may refuse a document that holds it.
pub fn is_no_character(character: char) -> bool {
    matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe
}

/// A text as one safe line: breaks and tabs become spaces, everything else unsafe is dropped.
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter_map(|character| match character {
        '\n' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        unsafe_one if is_unsafe(unsafe_one) => None,
        other => Some(other),
    });
    Cow::Owned(kept.collect())
}

/// A text as safe lines: like [`line()`], but its line breaks stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    if !text
        .chars()
        .any(|character| character != '\n' && is_unsafe(character))
    {
        return Cow::Borrowed(text);
    }
    let safe: Vec<Cow<'_, str>> = text
        .split(['\n', '\u{2028}', '\u{2029}'])
        .map(line)
        .collect();
    Cow::Owned(safe.join("\n"))
}

/// Wraps a text to lines of at most `cells` cells. Its own line breaks stay; an empty text is one
/// empty line. Words are broken at syllables only where one is long for the line; a word that fits
/// nowhere is broken anywhere.
pub fn wrap(text: &str, cells: usize, syllables: Syllables) -> Vec<String> {
    let safe = lines(text);
    let is_long = |word: &str| 3 * width(word) > cells;
    let with = |splitter: WordSplitter| -> Vec<String> {
        let options = Options::new(cells.max(2))
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .word_separator(WordSeparator::Custom(words))
            .word_splitter(splitter);
        let wrapped = textwrap::wrap(&safe, options);
        wrapped.into_iter().map(Cow::into_owned).collect()
    };
    if !safe.split_whitespace().any(is_long) {
        return with(WordSplitter::Custom(own_hyphens));
    }
    let wrapped = with(syllables.splitter());
    // A syllable as wide as the line has no room for its hyphen.
    if wrapped.iter().any(|line| width(line) > cells) {
        return with(WordSplitter::NoHyphenation);
    }
    wrapped
}

/// Breaks a line between words only, to lines of at most `cells` cells where its words allow that: what
/// has to be copied whole, such as a path, stays whole. An empty text is one empty line.
pub fn between_words(text: &str, cells: usize) -> Vec<String> {
    let options = Options::new(cells.max(2))
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    let wrapped = textwrap::wrap(text, options);
    wrapped.into_iter().map(Cow::into_owned).collect()
}

/// A text cut to at most `cells` cells, ending in `mark` where something was cut; between words where
/// that keeps more than half.
pub fn shorten<'a>(text: &'a str, cells: usize, mark: &str) -> Cow<'a, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    if width(mark) > cells {
        return Cow::Borrowed("");
    }
    let room = cells - width(mark);
    let mut kept = String::new();
    let mut graphemes = text.graphemes(true).peekable();
    while let Some(grapheme) = graphemes.next_if(|next| width(&kept) + width(next) <= room) {
        kept.push_str(grapheme);
    }
    let cut_in_word = graphemes
        .peek()
        .is_some_and(|next| !next.starts_with(char::is_whitespace));
    let whole = kept.rsplit_once(' ').map_or("", |(words, _)| words);
    if cut_in_word && 2 * width(whole) > room {
        kept.truncate(whole.len());
    }
    kept.truncate(kept.trim_end().len());
    kept.push_str(mark);
    Cow::Owned(kept)
}

/// A text with a capital first.
pub fn capital(text: &str) -> String {
    let mut rest = text.trim().chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}

/// A text padded with spaces on the right to `cells` cells; a longer one is left as it is.
pub fn pad(text: &str, cells: usize) -> String {
    let missing = cells.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(missing))
}

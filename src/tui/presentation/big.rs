//! Letters of four by four cells, for large windows: eight by eight dots, four of them in a cell.

use font8x8::{BASIC_FONTS, LATIN_FONTS, UnicodeFonts};

use crate::text::{self, Syllables};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};

/// Cells of a letter, in both directions.
const CELLS: usize = 4;

/// In fewer cells a letter would be as large as a word.
const FROM: usize = 64;

/// Every way to fill the four quarters of a cell: upper left counts 1, upper right 2, lower left 4,
/// lower right 8.
const QUARTERS: [char; 16] = [
    ' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█',
];

/// A dot of four by two cells, and one of two by two.
pub(super) const DOTS: [[&str; 2]; 2] = [["▟██▙", "▜██▛"], ["▟▙", "▜▛"]];

/// Adds a text in big letters, with so many empty rows between its lines. Tells whether it could: there
/// must be room for them, the terminal must have such signs, every character must be among the letters, and every word must fit
/// on a line.
#[must_use]
pub(super) fn add(body: &mut Body, content: &str, tone: Tone, air: usize, layout: &Layout) -> bool {
    if layout.theme.ascii || layout.cells < FROM {
        return false;
    }
    let letters = layout.cells / CELLS;
    let safe = text::line(content);
    let fits = |word: &str| text::width(word) <= letters;
    if !safe.split_whitespace().all(fits) {
        return false;
    }
    let mut rows = Vec::new();
    for line in text::wrap(&safe, letters, Syllables::Whole) {
        let dots: Option<Vec<[u8; 8]>> = line.chars().map(dots).collect();
        let Some(dots) = dots else {
            return false;
        };
        if !rows.is_empty() {
            rows.extend((0..air).map(|_| String::new()));
        }
        rows.extend((0..CELLS).map(|row| cells(&dots, row)));
    }
    let style = layout.theme.style(tone);
    for row in rows {
        body.line(ratatui::text::Line::styled(row, style));
    }
    true
}

/// The dots of a character, row by row, the leftmost in the lowest bit.
fn dots(character: char) -> Option<[u8; 8]> {
    match character {
        ' ' | '\u{a0}' => Some([0; 8]),
        _ => BASIC_FONTS
            .get(character)
            .or_else(|| LATIN_FONTS.get(character))
            .filter(|dots| *dots != [0; 8]),
    }
}

/// One row of cells of a line of letters.
fn cells(letters: &[[u8; 8]], row: usize) -> String {
    let mut cells = String::new();
    for letter in letters {
        let (upper, lower) = (letter[2 * row], letter[2 * row + 1]);
        for column in 0..CELLS {
            let two = |dots: u8| usize::from((dots >> (2 * column)) & 3);
            cells.push(QUARTERS[two(upper) + 4 * two(lower)]);
        }
    }
    cells
}

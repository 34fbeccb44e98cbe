//! How large things are on paper: A4, with letters for reading, or smaller ones where all has to stand on
//! one sheet.

use super::super::outline::Outline;

/// A4, in twentieths of a point.
pub(super) const PAGE: (u32, u32) = (11_906, 16_838);

/// The sizes of a document. Lengths are twentieths of a point, letters half points, as the format has them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paper {
    /// Free at the sides of a page.
    pub(super) side: u32,
    /// Free above and below.
    pub(super) end: u32,
    /// The letters of a text, of what stands beside it, and of a heading of each level, the title first.
    pub(super) text: u32,
    pub(super) small: u32,
    pub(super) headings: [u32; 4],
    /// Free behind a paragraph; an item of a list has half.
    pub(super) gap: u32,
    /// The height of a line, in 240ths of the usual one.
    pub(super) line: u32,
}

impl Paper {
    /// The sizes for an outline.
    pub(super) fn of(outline: &Outline) -> Paper {
        if outline.is_sheet {
            Paper {
                side: 964,
                end: 794,
                text: 18,
                small: 17,
                headings: [32, 24, 20, 18],
                gap: 60,
                line: 245,
            }
        } else {
            Paper {
                side: 1134,
                end: 1134,
                text: 21,
                small: 19,
                headings: [40, 29, 24, 21],
                gap: 100,
                line: 259,
            }
        }
    }

    /// How wide a line of text is.
    pub(super) fn width(self) -> u32 {
        PAGE.0 - 2 * self.side
    }

    /// How high a picture can be, with its title above it.
    pub(super) fn height(self) -> u32 {
        PAGE.1 - 2 * self.end - 1000
    }
}

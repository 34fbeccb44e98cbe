//! Where the focus is in a list, and how far a text is scrolled.

use super::Move;

/// The focus in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cursor {
    /// Position of the focused item.
    pub at: usize,
    /// The scroll of the list.
    pub scroll: Scroll,
}

impl Cursor {
    /// How far a page moves.
    const PAGE: usize = 8;

    /// The focus on an item.
    pub fn on(at: usize) -> Cursor {
        Cursor {
            at,
            scroll: Scroll::default(),
        }
    }

    /// Moves within a list of so many items; stays on it.
    pub fn go(&mut self, to: Move, items: usize) {
        let last = items.saturating_sub(1);
        let at = match to {
            Move::Up => self.at.saturating_sub(1),
            Move::Down => self.at + 1,
            Move::PageUp => self.at.saturating_sub(Self::PAGE),
            Move::PageDown => self.at + Self::PAGE,
            Move::First => 0,
            Move::Last => last,
            Move::To(at) => at,
        };
        self.at = at.min(last);
    }
}

/// How far a text is scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scroll {
    /// The first line shown. The view brings it back within the text.
    pub top: usize,
    /// Lines shown at once, as last drawn.
    pub page: usize,
    /// Scrolled without the focus, which may be out of view.
    pub free: bool,
}

impl Scroll {
    /// At the first line, with the focus in view.
    pub const TOP: Scroll = Scroll {
        top: 0,
        page: 0,
        free: false,
    };

    /// Scrolls so many lines down without the focus; up when negative.
    pub fn by(&mut self, lines: isize) {
        self.top = self.top.saturating_add_signed(lines);
        self.free = true;
    }

    /// Moves through the text.
    pub fn go(&mut self, to: Move) {
        let page = self.page.saturating_sub(1).max(1);
        self.top = match to {
            Move::Up => self.top.saturating_sub(1),
            Move::Down => self.top + 1,
            Move::PageUp => self.top.saturating_sub(page),
            Move::PageDown => self.top + page,
            Move::First => 0,
            Move::Last => usize::MAX / 2,
            Move::To(line) => line,
        };
    }

    /// Brings it within a text of so many lines on a screen of so many.
    pub fn fit(&mut self, lines: usize, page: usize) {
        self.page = page;
        self.top = self.top.min(lines.saturating_sub(page));
    }

    /// Brings these lines into view, the first when not all fit.
    pub fn reveal(&mut self, first: usize, last: usize, page: usize) {
        if last >= self.top + page {
            self.top = (last + 1).saturating_sub(page);
        }
        self.top = self.top.min(first);
    }
}

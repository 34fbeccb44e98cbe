//! What a screen is made of, and the room it is made for.

use ratatui::text::Line;

use super::targets::Targets;
use super::widgets::body::{Body, Layout};

/// The content of a screen.
#[derive(Debug, Default)]
pub(crate) struct Screen {
    /// The second line of the header.
    pub(crate) heading: Line<'static>,
    /// What stands on that line for something.
    pub(crate) in_heading: Targets,
    /// At the right end of that line.
    pub(crate) progress: String,
    /// What the screen is about.
    pub(crate) body: Body,
    /// What stays below the body, whatever its scroll.
    pub(crate) bottom: Body,
    /// Whether that comes right behind the body; else it has a place of its own.
    pub(crate) follows_body: bool,
    /// What stands beside the body where there is room.
    pub(crate) side: Option<Body>,
}

impl Screen {
    /// Something over it has the keys: it stays in view, without the cursor and without a place to click.
    pub(crate) fn step_back(&mut self) {
        self.in_heading.clear();
        let side = self.side.as_mut();
        for body in [&mut self.body, &mut self.bottom].into_iter().chain(side) {
            body.forget_cursor();
            body.forget_targets();
        }
    }
}

/// What a screen composes with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// Cells and theme of the body.
    pub(crate) layout: Layout,
    /// Cells of the header.
    pub(crate) header: usize,
    /// Rows for body and bottom together.
    pub(crate) rows: usize,
    /// Whether there is room beside the body.
    pub(crate) side: bool,
}

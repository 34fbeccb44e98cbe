//! What a screen is made of, and the room it is made for.

use ratatui::text::Line;

use super::widgets::body::{Body, Layout};

/// The content of a screen.
#[derive(Debug, Default)]
pub(crate) struct Screen {
    /// The second line of the header.
    pub(crate) heading: Line<'static>,
    /// At the right end of that line.
    pub(crate) progress: String,
    /// What the screen is about.
    pub(crate) body: Body,
    /// What stays below the body, whatever its scroll.
    pub(crate) bottom: Body,
    /// What stands beside the body where there is room.
    pub(crate) side: Option<Body>,
    /// Whether the scroll follows the focus.
    pub(crate) follow: bool,
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

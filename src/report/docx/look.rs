//! The colours, those of the page of HTML in the light.

/// What is written.
pub(super) const INK: &str = "1B2530";
/// What is written beside it.
pub(super) const QUIET: &str = "4B5866";
/// Thin lines.
pub(super) const LINE: &str = "C9D2D9";
/// Lines that hold something together.
pub(super) const EDGE: &str = "66747F";
/// What stands out.
pub(super) const ACCENT: &str = "0A5A6B";
/// The ground behind what to look at.
pub(super) const SOFT: &str = "EEF5F6";
/// The ground of a note, and its edge.
pub(super) const NOTE: &str = "FDF6E3";
pub(super) const NOTE_EDGE: &str = "8A6100";
/// The paper.
pub(super) const PAPER: &str = "FFFFFF";

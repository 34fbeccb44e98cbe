//! What the mouse means: while a screen is drawn it notes which cells stand for which message.

use std::ops::Range;

use ratatui::crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::{Position, Rect};

use crate::app::Msg;

/// Lines that one step of the wheel scrolls.
const WHEEL: isize = 3;

/// Places and what a click there means, of the whole screen or of a part of it.
#[derive(Debug, Clone, Default)]
pub struct Targets {
    places: Vec<(Rect, Msg)>,
    /// The window is too small to show anything.
    hidden: bool,
}

impl Targets {
    /// The message of a mouse event; none when nothing stands there for one.
    pub fn message(&self, event: MouseEvent) -> Option<Msg> {
        match event.kind {
            MouseEventKind::Down(MouseButton::Left) => self.hit(event.column, event.row),
            MouseEventKind::ScrollUp => Some(Msg::Scroll(-WHEEL)),
            MouseEventKind::ScrollDown => Some(Msg::Scroll(WHEEL)),
            _ => None,
        }
    }

    /// What stands at a cell; what was noted last lies on top.
    fn hit(&self, x: u16, y: u16) -> Option<Msg> {
        let mut from_top = self.places.iter().rev();
        let (_, msg) = from_top.find(|(area, _)| area.contains(Position { x, y }))?;
        Some(msg.clone())
    }

    /// Forgets everything, for the next frame.
    pub(crate) fn clear(&mut self) {
        self.places.clear();
        self.hidden = false;
    }

    /// Says that nothing of the screen is in view.
    pub(crate) fn hide(&mut self) {
        self.hidden = true;
    }

    /// Whether nothing of the screen is in view: no key then answers what nobody can see.
    pub(crate) fn is_hidden(&self) -> bool {
        self.hidden
    }

    /// Notes what cells of some lines stand for, counted from the top left of this part.
    pub(crate) fn note(&mut self, lines: Range<usize>, cells: Range<usize>, msg: Msg) {
        let [x, y, right, bottom] = [cells.start, lines.start, cells.end, lines.end]
            .map(|place| u16::try_from(place).unwrap_or(u16::MAX));
        let area = Rect {
            x,
            y,
            width: right.saturating_sub(x),
            height: bottom.saturating_sub(y),
        };
        self.places.push((area, msg));
    }

    /// Adds those of a part, as far as they are in view: drawn in this area, from this line on.
    pub(crate) fn place(&mut self, part: Targets, area: Rect, top: usize) {
        let top = u16::try_from(top).unwrap_or(u16::MAX);
        let window = Rect {
            x: 0,
            y: top,
            ..area
        };
        for (place, msg) in part.places {
            let seen = place.intersection(window);
            if !seen.is_empty() {
                let moved = Rect {
                    x: area.x + seen.x,
                    y: area.y + (seen.y - top),
                    ..seen
                };
                self.places.push((moved, msg));
            }
        }
    }
}

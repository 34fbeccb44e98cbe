//! The levels of lists: their signs, their styles, and how far they stand to the right.

use maud::{Markup, html};

use super::paper::Paper;
use super::words::XMLNS_W;

/// A level of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// Its style, and how Word names that.
    pub(super) style: &'static str,
    pub(super) name: &'static str,
    /// What stands before an item.
    sign: &'static str,
}

/// The levels there are. What is below the last one stands as if it were on it.
pub(super) const LEVELS: [Level; 3] = [
    Level {
        style: "ListBullet",
        name: "List Bullet",
        sign: "•",
    },
    Level {
        style: "ListBullet2",
        name: "List Bullet 2",
        sign: "–",
    },
    Level {
        style: "ListBullet3",
        name: "List Bullet 3",
        sign: "·",
    },
];

/// The style of an item that stands below so many others.
pub(super) fn style(depth: usize) -> &'static str {
    LEVELS[depth.min(LEVELS.len() - 1)].style
}

/// How far the items of a level stand to the right, and how far their sign stands before them.
pub(super) fn indent(level: u32, paper: Paper) -> (u32, u32) {
    let step = 14 * paper.text;
    (step * (level + 1), step)
}

/// The one list there is, which every style of a list refers to.
pub(super) fn numbering(paper: Paper) -> Markup {
    html! {
        w:numbering xmlns:w=(XMLNS_W) {
            w:abstractNum w:abstractNumId="0" {
                w:multiLevelType w:val="hybridMultilevel" {}
                @for (number, level) in (0..).zip(LEVELS) {
                    @let (left, hanging) = indent(number, paper);
                    w:lvl w:ilvl=(number) {
                        w:start w:val="1" {}
                        w:numFmt w:val="bullet" {}
                        w:pStyle w:val=(level.style) {}
                        w:lvlText w:val=(level.sign) {}
                        w:lvlJc w:val="left" {}
                        w:pPr { w:ind w:left=(left) w:hanging=(hanging) {} }
                    }
                }
            }
            w:num w:numId="1" { w:abstractNumId w:val="0" {} }
        }
    }
}

//! What stands below every page: when and with what the document was made, and the number of the page.

use maud::{Markup, html};

use super::super::outline::Outline;
use super::paper::Paper;
use super::words::{Weight, XMLNS_W, runs};

/// The footer.
pub(super) fn footer(outline: &Outline, paper: Paper) -> Markup {
    html! {
        w:ftr xmlns:w=(XMLNS_W) {
            w:p {
                w:pPr {
                    w:pStyle w:val="Footer" {}
                    w:tabs { w:tab w:val="right" w:pos=(paper.width()) {} }
                }
                (runs(&outline.made, Weight::Plain))
                w:r { w:tab {} }
                (field(" PAGE "))
                w:r { w:t xml:space="preserve" { " / " } }
                (field(" NUMPAGES "))
            }
        }
    }
}

/// A number that the program which shows the document fills in.
fn field(instruction: &str) -> Markup {
    html! {
        w:fldSimple w:instr=(instruction) { w:r { w:t { "1" } } }
    }
}

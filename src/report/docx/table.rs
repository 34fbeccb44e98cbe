//! Tables: a first row that names the columns on every page, rows that stay whole, and boxes that can be ticked.

use maud::{Markup, html};

use super::super::outline::Table;
use super::blocks::caption;
use super::look::SOFT;
use super::paper::Paper;
use super::widths::widths;
use super::words::{Weight, attribute, runs};

/// A table of so many rows stays on one page.
const STAYS_WHOLE: usize = 8;

/// What a cell holds that can be ticked.
const TO_TICK: &str = "☐";

/// A table with its title above it.
pub(super) fn table(table: &Table, paper: Paper) -> Markup {
    let widths = widths(table, paper.width());
    let stays_whole = table.rows.len() <= STAYS_WHOLE;
    html! {
        (caption(&table.title))
        w:tbl {
            w:tblPr {
                w:tblStyle w:val="PlainTable2" {}
                w:tblW w:w=(paper.width()) w:type="dxa" {}
                w:tblLayout w:type="fixed" {}
                w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1" {}
                w:tblCaption w:val=(attribute(&table.title)) {}
            }
            w:tblGrid { @for width in &widths { w:gridCol w:w=(width) {} } }
            w:tr {
                w:trPr { w:cantSplit {} w:tblHeader {} }
                @for (name, width) in table.columns.iter().zip(&widths) {
                    (cell(&runs(name, Weight::Plain), *width, true, false))
                }
            }
            @for (at, row) in table.rows.iter().enumerate() {
                @let keep = stays_whole && at + 1 < table.rows.len();
                w:tr {
                    w:trPr { w:cantSplit {} }
                    @for (said, width) in row.iter().zip(&widths) {
                        (cell(&content(said), *width, keep, table.here == Some(at)))
                    }
                }
            }
        }
        (space())
    }
}

/// A cell; `keep` holds its row with the next one.
fn cell(content: &Markup, width: u32, keep: bool, here: bool) -> Markup {
    html! {
        w:tc {
            w:tcPr {
                w:tcW w:w=(width) w:type="dxa" {}
                @if here { w:shd w:val="clear" w:color="auto" w:fill=(SOFT) {} }
            }
            w:p {
                w:pPr {
                    w:pStyle w:val="NoSpacing" {}
                    @if keep { w:keepNext {} }
                }
                (content)
            }
        }
    }
}

fn content(said: &str) -> Markup {
    if said == TO_TICK {
        return html! {
            w:sdt {
                w:sdtPr {
                    w14:checkbox {
                        w14:checked w14:val="0" {}
                        w14:checkedState w14:val="2612" w14:font="MS Gothic" {}
                        w14:uncheckedState w14:val="2610" w14:font="MS Gothic" {}
                    }
                }
                w:sdtContent { (runs(said, Weight::Plain)) }
            }
        };
    }
    runs(said, Weight::Plain)
}

/// Two tables below each other would become one; and what follows should not touch it.
fn space() -> Markup {
    html! {
        w:p {
            w:pPr {
                w:pStyle w:val="NoSpacing" {}
                w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact" {}
            }
        }
    }
}

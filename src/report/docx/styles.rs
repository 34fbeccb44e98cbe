//! The styles, all by the names that Word knows and translates: who opens the document finds them in the
//! language of the program, and can make them those of the organisation.

use maud::{Markup, html};

use crate::lang::Lang;

use super::list::LEVELS;
use super::look::{ACCENT, EDGE, LINE, NOTE, NOTE_EDGE, QUIET};
use super::paper::Paper;
use super::words::XMLNS_W;
use super::{list, spelling};

/// The letters. Where they are not there, programs take letters that are as wide.
const LETTERS: &str = "Calibri";

/// How wide the labels of what a document is about are.
pub(super) const LABELS: u32 = 3000;

/// The styles, and what holds without one.
pub(super) fn styles(lang: Lang, paper: Paper) -> Markup {
    html! {
        w:styles xmlns:w=(XMLNS_W) {
            (defaults(lang, paper))
            (basic(paper))
            @for (level, size) in (1..).zip(paper.headings.into_iter().skip(1)) { (heading(level, size, paper)) }
            (lists(paper))
            (beside_the_text(paper))
            (table())
        }
    }
}

/// What holds everywhere. Only tables break words.
fn defaults(lang: Lang, paper: Paper) -> Markup {
    html! {
        w:docDefaults {
            w:rPrDefault {
                w:rPr {
                    w:rFonts w:ascii=(LETTERS) w:eastAsia=(LETTERS) w:hAnsi=(LETTERS) w:cs=(LETTERS) {}
                    w:sz w:val=(paper.text) {}
                    w:szCs w:val=(paper.text) {}
                    w:lang w:val=(spelling(lang)) w:eastAsia=(spelling(lang)) w:bidi="ar-SA" {}
                }
            }
            w:pPrDefault {
                w:pPr {
                    w:suppressAutoHyphens {}
                    w:spacing w:after=(paper.gap) w:line=(paper.line) w:lineRule="auto" {}
                }
            }
        }
    }
}

fn basic(paper: Paper) -> Markup {
    html! {
        w:style w:type="paragraph" w:default="1" w:styleId="Normal" { w:name w:val="Normal" {} w:qFormat {} }
        w:style w:type="table" w:default="1" w:styleId="TableNormal" {
            w:name w:val="Normal Table" {} w:uiPriority w:val="99" {} w:semiHidden {} w:unhideWhenUsed {}
            w:tblPr {
                w:tblInd w:w="0" w:type="dxa" {}
                w:tblCellMar {
                    w:top w:w="0" w:type="dxa" {} w:left w:w="108" w:type="dxa" {}
                    w:bottom w:w="0" w:type="dxa" {} w:right w:w="108" w:type="dxa" {}
                }
            }
        }
        w:style w:type="numbering" w:default="1" w:styleId="NoList" {
            w:name w:val="No List" {} w:uiPriority w:val="99" {} w:semiHidden {} w:unhideWhenUsed {}
        }
        w:style w:type="paragraph" w:styleId="Title" {
            w:name w:val="Title" {} w:basedOn w:val="Normal" {} w:next w:val="Normal" {} w:qFormat {}
            w:pPr {
                w:keepNext {} w:keepLines {}
                w:pBdr { w:bottom w:val="single" w:sz="18" w:space="4" w:color=(ACCENT) {} }
                w:spacing w:after=(2 * paper.gap) w:line="240" w:lineRule="auto" {}
            }
            w:rPr { w:b {} w:bCs {} w:color w:val=(ACCENT) {} (size(paper.headings[0])) }
        }
        w:style w:type="character" w:styleId="Strong" {
            w:name w:val="Strong" {} w:qFormat {} w:rPr { w:b {} w:bCs {} }
        }
        w:style w:type="character" w:styleId="Hyperlink" {
            w:name w:val="Hyperlink" {} w:rPr { w:color w:val=(ACCENT) {} w:u w:val="single" {} }
        }
    }
}

fn size(letters: u32) -> Markup {
    html! { w:sz w:val=(letters) {} w:szCs w:val=(letters) {} }
}

fn heading(level: u32, letters: u32, paper: Paper) -> Markup {
    html! {
        w:style w:type="paragraph" w:styleId={ "Heading" (level) } {
            w:name w:val={ "heading " (level) } {}
            w:basedOn w:val="Normal" {}
            w:next w:val="Normal" {}
            w:uiPriority w:val="9" {}
            w:qFormat {}
            w:pPr {
                w:keepNext {}
                w:keepLines {}
                w:spacing w:before=(paper.gap * 3 * (5 - level) / 4) w:after=(paper.gap / 2) w:line="240" w:lineRule="auto" {}
                w:outlineLvl w:val=(level - 1) {}
            }
            w:rPr {
                w:b {} w:bCs {}
                @if level == 1 { w:color w:val=(ACCENT) {} }
                (size(letters))
            }
        }
    }
}

/// Lists, and the lines at the top that say what the document is about: each a label, and behind it
/// what it says.
fn lists(paper: Paper) -> Markup {
    html! {
        @for (number, level) in (0..).zip(LEVELS) {
            @let (left, hanging) = list::indent(number, paper);
            w:style w:type="paragraph" w:styleId=(level.style) {
                w:name w:val=(level.name) {} w:basedOn w:val="Normal" {} w:qFormat {}
                w:pPr {
                    w:numPr { @if number > 0 { w:ilvl w:val=(number) {} } w:numId w:val="1" {} }
                    w:spacing w:after=(paper.gap / (2 + number)) {}
                    w:ind w:left=(left) w:hanging=(hanging) {}
                }
            }
        }
        w:style w:type="paragraph" w:styleId="List" {
            w:name w:val="List" {} w:basedOn w:val="Normal" {} w:qFormat {}
            w:pPr {
                w:pBdr {
                    w:bottom w:val="single" w:sz="4" w:space="2" w:color=(LINE) {}
                    w:between w:val="single" w:sz="4" w:space="2" w:color=(LINE) {}
                }
                w:tabs { w:tab w:val="left" w:pos=(LABELS) {} }
                w:spacing w:after="0" {}
                w:ind w:left=(LABELS) w:hanging=(LABELS) {}
            }
        }
    }
}

/// Notes, titles of tables and pictures, cells, and the footer.
fn beside_the_text(paper: Paper) -> Markup {
    html! {
        w:style w:type="paragraph" w:styleId="BlockText" {
            w:name w:val="Block Text" {} w:basedOn w:val="Normal" {} w:qFormat {}
            w:pPr {
                w:keepLines {}
                w:pBdr {
                    w:top w:val="single" w:sz="4" w:space="4" w:color=(NOTE) {}
                    w:left w:val="single" w:sz="36" w:space="8" w:color=(NOTE_EDGE) {}
                    w:bottom w:val="single" w:sz="4" w:space="4" w:color=(NOTE) {}
                    w:right w:val="single" w:sz="4" w:space="8" w:color=(NOTE) {}
                }
                w:shd w:val="clear" w:color="auto" w:fill=(NOTE) {}
                w:spacing w:before=(paper.gap) w:after=(2 * paper.gap) {}
                w:ind w:left="227" w:right="227" {}
            }
        }
        w:style w:type="paragraph" w:styleId="Caption" {
            w:name w:val="caption" {} w:basedOn w:val="Normal" {} w:next w:val="Normal" {} w:qFormat {}
            w:pPr { w:keepNext {} w:keepLines {} w:spacing w:before=(paper.gap * 3 / 2) w:after=(paper.gap / 2) {} }
            w:rPr { w:b {} w:bCs {} (size(paper.small)) }
        }
        w:style w:type="paragraph" w:styleId="NoSpacing" {
            w:name w:val="No Spacing" {} w:basedOn w:val="Normal" {} w:qFormat {}
            w:pPr {
                w:suppressAutoHyphens w:val="0" {}
                w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto" {}
            }
            w:rPr { (size(paper.small)) }
        }
        w:style w:type="paragraph" w:styleId="Footer" {
            w:name w:val="footer" {} w:basedOn w:val="Normal" {}
            w:pPr {
                w:pBdr { w:top w:val="single" w:sz="4" w:space="4" w:color=(LINE) {} }
                w:spacing w:after="0" w:line="240" w:lineRule="auto" {}
            }
            w:rPr { w:color w:val=(QUIET) {} (size(17)) }
        }
    }
}

/// Tables: lines between the rows, weight for what names a column or a row.
fn table() -> Markup {
    html! {
        w:style w:type="table" w:styleId="PlainTable2" {
            w:name w:val="Plain Table 2" {}
            w:basedOn w:val="TableNormal" {}
            w:uiPriority w:val="42" {}
            w:tblPr {
                w:tblBorders {
                    w:top w:val="single" w:sz="4" w:space="0" w:color=(LINE) {}
                    w:bottom w:val="single" w:sz="4" w:space="0" w:color=(LINE) {}
                    w:insideH w:val="single" w:sz="4" w:space="0" w:color=(LINE) {}
                }
                w:tblCellMar {
                    w:left w:w="85" w:type="dxa" {}
                    w:right w:w="85" w:type="dxa" {}
                }
            }
            w:tblStylePr w:type="firstRow" {
                w:rPr { w:b {} w:bCs {} w:color w:val=(QUIET) {} }
                w:tcPr {
                    w:tcBorders { w:bottom w:val="single" w:sz="12" w:space="0" w:color=(EDGE) {} }
                    w:vAlign w:val="bottom" {}
                }
            }
            w:tblStylePr w:type="firstCol" { w:rPr { w:b {} w:bCs {} } }
        }
    }
}

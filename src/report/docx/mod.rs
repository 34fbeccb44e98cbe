//! An outline as a document for Word and its kind: with styles that an organisation can make its own,
//! tables to fill in, and pictures that stay sharp.
//!
//! What is in such a file is XML, written here with `maud`: every text is escaped, wherever it came from.
//! Word refuses a file in which elements stand in another order than ECMA-376 has them; each part keeps to it.

use maud::Markup;

use crate::lang::Lang;

use super::{Made, Outline};

mod blocks;
mod drawing;
mod footer;
mod links;
mod list;
mod look;
mod package;
mod paper;
mod properties;
mod shapes;
mod styles;
mod table;
mod widths;
mod words;

use links::Links;
use paper::Paper;

/// The outline as the bytes of a DOCX file.
pub fn docx(outline: &Outline, made: Made<'_>) -> Vec<u8> {
    let paper = Paper::of(outline);
    let links = Links::of(outline);
    let parts: [(&str, Markup); 9] = [
        // The first part says what the others are.
        ("[Content_Types].xml", package::content_types()),
        ("_rels/.rels", package::relationships()),
        ("docProps/core.xml", properties::core(outline, made)),
        (
            "word/document.xml",
            blocks::document(outline, &links, paper),
        ),
        ("word/_rels/document.xml.rels", links.relationships()),
        ("word/styles.xml", styles::styles(outline.lang, paper)),
        ("word/numbering.xml", list::numbering(paper)),
        ("word/settings.xml", properties::settings(outline.lang)),
        ("word/footer1.xml", footer::footer(outline, paper)),
    ];
    package::pack(parts)
}

/// The language as a speller knows it.
fn spelling(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl-NL",
        Lang::En => "en-GB",
    }
}

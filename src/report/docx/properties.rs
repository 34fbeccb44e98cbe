//! What is said about the document, and how programs treat it.

use maud::{Markup, html};

use crate::lang::Lang;

use super::super::{Made, Outline};
use super::spelling;
use super::words::{XMLNS_W, attribute};

/// Title, language, and with what it was made. No name of a person, and no time but the day.
pub(super) fn core(outline: &Outline, made: Made<'_>) -> Markup {
    let day = format!("{}T00:00:00Z", made.on);
    html! {
        cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" {
            dc:title { (attribute(&outline.title)) }
            dc:creator { (attribute(made.with)) }
            dc:language { (spelling(outline.lang)) }
            dcterms:created xsi:type="dcterms:W3CDTF" { (day) }
            dcterms:modified xsi:type="dcterms:W3CDTF" { (day) }
        }
    }
}

/// Long words are broken where a style lets them, and the document is one of today: without that, Word
/// opens it in a mode for old ones.
pub(super) fn settings(lang: Lang) -> Markup {
    html! {
        w:settings xmlns:w=(XMLNS_W) {
            w:defaultTabStop w:val="709" {}
            w:autoHyphenation {}
            w:hyphenationZone w:val="284" {}
            w:characterSpacingControl w:val="doNotCompress" {}
            w:compat {
                w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15" {}
            }
            w:themeFontLang w:val=(spelling(lang)) {}
        }
    }
}

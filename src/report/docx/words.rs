//! Texts as runs: every text of a document goes through here.

use std::borrow::Cow;

use maud::{Markup, html};

use crate::text;

use super::super::outline::Item;
use super::super::said::{around_address, colon, said};
use super::links::Links;

/// What the elements of a text document are named after.
pub(super) const XMLNS_W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The style of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// That of its paragraph.
    Plain,
    /// With weight.
    Strong,
    /// Something that can be followed.
    Link,
}

impl Weight {
    fn style(self) -> Option<&'static str> {
        match self {
            Weight::Plain => None,
            Weight::Strong => Some("Strong"),
            Weight::Link => Some("Hyperlink"),
        }
    }
}

/// A text with its own line breaks.
pub(super) fn runs(text: &str, weight: Weight) -> Markup {
    let text = allowed(said(text));
    html! { (run(&text, weight)) }
}

/// A text that is safe already, spaces at its ends included.
fn run(text: &str, weight: Weight) -> Markup {
    html! {
        @if !text.is_empty() {
            w:r {
                @if let Some(style) = weight.style() { w:rPr { w:rStyle w:val=(style) {} } }
                @for (at, line) in text.split('\n').enumerate() {
                    @if at > 0 { w:br {} }
                    w:t xml:space="preserve" { (line) }
                }
            }
        }
    }
}

/// The label of an item.
pub(super) fn label(item: &Item, weight: Weight) -> Markup {
    let label = allowed(said(&item.label));
    html! { @if !label.is_empty() { (run(&format!("{label}{}", colon(&label)), weight)) } }
}

/// The label of an item, and what it says.
pub(super) fn item(item: &Item, links: &Links<'_>) -> Markup {
    html! {
        (label(item, Weight::Strong))
        @if !item.label.is_empty() && !item.text.is_empty() { (run(" ", Weight::Plain)) }
        (linked(item, links))
    }
}

/// The text of an item, in which its address can be followed.
pub(super) fn linked(item: &Item, links: &Links<'_>) -> Markup {
    let text = allowed(said(&item.text));
    let address = item.address.as_str();
    let id = links.id(address);
    html! {
        @match id.zip(around_address(&text, address)) {
            Some((id, (before, after))) => {
                (run(before, Weight::Plain))
                w:hyperlink r:id=(id) w:history="1" { (run(address, Weight::Link)) }
                (run(after, Weight::Plain))
            }
            None => (run(&text, Weight::Plain)),
        }
    }
}

/// A text as a value of an attribute or a property: one line.
pub(super) fn attribute(text: &str) -> String {
    allowed(text::line(text)).trim().to_owned()
}

/// A safe text without the two characters that are no control characters, and that XML forbids.
pub(super) fn allowed(text: Cow<'_, str>) -> Cow<'_, str> {
    const FORBIDDEN: [char; 2] = ['\u{fffe}', '\u{ffff}'];
    if text.contains(FORBIDDEN) {
        Cow::Owned(text.replace(FORBIDDEN, ""))
    } else {
        text
    }
}

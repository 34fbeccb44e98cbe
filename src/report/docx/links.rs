//! The addresses in a document. What is outside it stands in a list of its own.

use maud::{Markup, html};

use super::super::outline::{Block, Item, Outline};
use super::package::{RELATIONSHIP, all_relationships, relationship};

/// The parts the document needs, in the order of their ids.
const PARTS: [&str; 3] = ["styles", "numbering", "settings"];

/// The id of the footer.
pub(super) const FOOTER: &str = "rIdFooter";

/// All addresses that can be followed.
pub(super) struct Links<'a>(Vec<&'a str>);

impl<'a> Links<'a> {
    /// Those of an outline.
    pub(super) fn of(outline: &'a Outline) -> Links<'a> {
        let mut addresses = Vec::new();
        for block in &outline.blocks {
            if let Block::Items(items) = block {
                collect(items, &mut addresses);
            }
        }
        Links(addresses)
    }

    /// The id of an address; none where it cannot be followed.
    pub(super) fn id(&self, address: &str) -> Option<String> {
        let at = self.0.iter().position(|known| *known == address)?;
        Some(format!("rIdLink{}", at + 1))
    }

    /// All that the document refers to.
    pub(super) fn relationships(&self) -> Markup {
        let parts = PARTS.map(|part| {
            let (kind, target) = (format!("{RELATIONSHIP}/{part}"), format!("{part}.xml"));
            relationship(&format!("rId{part}"), &kind, &target)
        });
        let footer = relationship(FOOTER, &format!("{RELATIONSHIP}/footer"), "footer1.xml");
        let links = (1..).zip(&self.0).map(|(number, address)| {
            html! {
                Relationship Id={ "rIdLink" (number) } Type={ (RELATIONSHIP) "/hyperlink" }
                    Target=(address) TargetMode="External" {}
            }
        });
        let all = parts.into_iter().chain([footer]).chain(links);
        all_relationships(&all.collect::<Vec<_>>())
    }
}

fn collect<'a>(items: &'a [Item], addresses: &mut Vec<&'a str>) {
    for item in items {
        let address = item.address.as_str();
        if is_followable(address) && !addresses.contains(&address) {
            addresses.push(address);
        }
        collect(&item.details, addresses);
    }
}

/// Whether an address is one that Word takes as such: one that it does not makes it refuse the whole file.
fn is_followable(address: &str) -> bool {
    let page = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    let Some(page) = page else {
        return false;
    };
    let host = page.split(['/', '?', '#']).next().unwrap_or_default();
    let in_host = |one: u8| one.is_ascii_alphanumeric() || b".-".contains(&one);
    let in_page = |one: u8| one.is_ascii_alphanumeric() || b"-._~/?#!$&'()*+,;=:@".contains(&one);
    // An encoded character stands as it is; a loose percent sign is no address.
    let mut pieces = page.split('%');
    let plain = pieces
        .next()
        .is_some_and(|first| first.bytes().all(in_page));
    let encoded = |piece: &str| {
        let mut bytes = piece.bytes();
        let digits = bytes.by_ref().take(2).filter(u8::is_ascii_hexdigit).count();
        digits == 2 && bytes.all(in_page)
    };
    let parts_of_host = host.split('.').all(|part| !part.is_empty());
    parts_of_host
        && host.bytes().all(in_host)
        && page.matches('#').count() <= 1
        && plain
        && pieces.all(encoded)
}

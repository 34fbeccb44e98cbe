//! A strict reader of pages: what is not well formed is not read.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// Elements that have no end.
const VOID: [&str; 2] = ["meta", "br"];

/// What a browser makes of a page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// Every element where it begins.
    pub(crate) elements: Vec<Element>,
    /// Where every element begins and ends. How it looks is no part of it.
    pub(crate) structure: Vec<String>,
    /// The texts between the tags.
    pub(crate) texts: Vec<String>,
    /// The words in pictures.
    pub(crate) drawn: Vec<String>,
}

/// An element.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// The elements around it, the outermost first.
    pub(crate) within: Vec<String>,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute; empty where it has none.
    pub(crate) fn value(&self, name: &str) -> &str {
        let mut all = self.attributes.iter();
        let found = all.find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

impl Page {
    /// Reads a page. Panics where a browser would have to guess.
    pub(crate) fn read(document: &str) -> Page {
        let mut page = Page::default();
        let mut open: Vec<String> = Vec::new();
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(document, emitter) {
            match token.unwrap() {
                Token::StartTag(tag) => {
                    let attributes = tag.attributes.iter();
                    let attributes =
                        attributes.map(|(name, value)| (text(name), text(&value.value)));
                    let element = Element {
                        name: text(&tag.name),
                        within: open.clone(),
                        attributes: attributes.collect(),
                    };
                    page.begin(&element);
                    if !VOID.contains(&element.name.as_str()) {
                        open.push(element.name.clone());
                    }
                    page.elements.push(element);
                }
                Token::EndTag(tag) => {
                    assert_eq!(open.pop(), Some(text(&tag.name)));
                    page.structure.push(format!("/{}", text(&tag.name)));
                    page.texts.push(String::new());
                }
                Token::String(said) => {
                    let said = text(&said.value);
                    if open.iter().any(|around| around == "text") {
                        page.drawn.last_mut().unwrap().push_str(&said);
                    }
                    match page.texts.last_mut() {
                        Some(last) => last.push_str(&said),
                        None => page.texts.push(said),
                    }
                }
                Token::Doctype(_) => assert!(page.elements.is_empty()),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(open, Vec::<String>::new());
        for texts in [&mut page.texts, &mut page.drawn] {
            texts.retain(|text| !text.trim().is_empty());
        }
        page
    }

    fn begin(&mut self, element: &Element) {
        let attributes = element.attributes.iter();
        let attributes = attributes.filter(|(name, _)| name != "class");
        let attributes: Vec<String> = attributes
            .map(|(name, value)| format!(" {name}={value:?}"))
            .collect();
        self.structure
            .push(format!("{}{}", element.name, attributes.concat()));
        self.texts.push(String::new());
        if ["text", "tspan"].contains(&element.name.as_str()) {
            self.drawn.push(String::new());
        }
    }

    /// The elements with one of these names.
    pub(crate) fn all<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a Element> {
        let all = self.elements.iter();
        all.filter(|element| names.contains(&element.name.as_str()))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

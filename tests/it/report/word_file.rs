//! A strict reader of DOCX files: what Word would refuse or repair is not read.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use zip::ZipArchive;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a file, by name.
#[derive(Debug)]
pub(crate) struct WordFile(BTreeMap<String, String>);

/// A paragraph of the document, outside of pictures.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) style: String,
    pub(super) text: String,
}

impl WordFile {
    /// Reads a file. Panics where a part is missing, unknown, twice there, not well formed, or not in
    /// the order that the format asks for.
    pub(crate) fn read(bytes: &[u8]) -> WordFile {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).unwrap();
            // A time would make every file another one.
            assert_eq!(file.last_modified(), Some(zip::DateTime::default()));
            if at == 0 {
                assert_eq!(file.name(), "[Content_Types].xml");
            }
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert!(parts.insert(file.name().to_owned(), text).is_none());
        }
        let file = WordFile(parts);
        file.check_types();
        file.check_relationships("", "_rels/.rels");
        file.check_relationships("word/", "word/_rels/document.xml.rels");
        for part in file.0.values() {
            check_order(&Document::parse(part).unwrap());
        }
        file
    }

    pub(super) fn part(&self, name: &str) -> &str {
        &self.0[name]
    }

    /// The text of all parts.
    pub(crate) fn all(&self) -> String {
        self.0.values().map(String::as_str).collect()
    }

    pub(super) fn document(&self) -> Document<'_> {
        Document::parse(self.part("word/document.xml")).unwrap()
    }

    /// The paragraphs that say something, in order.
    pub(super) fn paragraphs(&self) -> Vec<Paragraph> {
        let document = self.document();
        let paragraphs = document
            .descendants()
            .filter(|node| is(*node, "p") && !is_drawn(*node));
        let paragraphs = paragraphs.map(|node| Paragraph {
            style: style(node),
            text: text(node),
        });
        paragraphs.filter(|one| !one.text.is_empty()).collect()
    }

    /// Where the links lead, in order.
    pub(super) fn links(&self) -> Vec<String> {
        let document = self.document();
        let relationships = Document::parse(self.part("word/_rels/document.xml.rels")).unwrap();
        let links = document.descendants().filter(|node| is(*node, "hyperlink"));
        let target = |node: Node<'_, '_>| {
            let id = node.attribute((R, "id")).unwrap();
            let mut all = relationships.root_element().children();
            let found = all.find(|one| one.attribute("Id") == Some(id)).unwrap();
            assert_eq!(found.attribute("TargetMode"), Some("External"));
            found.attribute("Target").unwrap().to_owned()
        };
        links.map(target).collect()
    }

    fn check_types(&self) {
        let types = Document::parse(self.part("[Content_Types].xml")).unwrap();
        let entries = types.root_element().children();
        let of = |name| {
            let all = entries.clone();
            all.filter_map(|entry| entry.attribute(name))
                .collect::<Vec<_>>()
        };
        let (overrides, endings) = (of("PartName"), of("Extension"));
        for part in &overrides {
            assert!(self.0.contains_key(&part[1..]), "{part}");
        }
        for part in self.0.keys().filter(|part| *part != "[Content_Types].xml") {
            let is_named = overrides.contains(&format!("/{part}").as_str());
            assert!(is_named || part.contains("_rels/"), "{part}");
            assert!(endings.iter().any(|ending| part.ends_with(ending)));
        }
    }

    /// Every id once, every part there, and every id that the document uses.
    fn check_relationships(&self, folder: &str, name: &str) {
        let relationships = Document::parse(self.part(name)).unwrap();
        let mut ids = BTreeSet::new();
        for one in relationships.root_element().children() {
            assert!(ids.insert(one.attribute("Id").unwrap().to_owned()));
            let target = one.attribute("Target").unwrap();
            if one.attribute("TargetMode").is_none() {
                assert!(
                    self.0.contains_key(&format!("{folder}{target}")),
                    "{target}"
                );
            }
        }
        if folder == "word/" {
            let document = self.document();
            let used = document
                .descendants()
                .filter_map(|node| node.attribute((R, "id")));
            let used: Vec<&str> = used.collect();
            assert!(!used.is_empty());
            assert!(used.iter().all(|id| ids.contains(*id)), "{used:?}");
        }
    }
}

/// Whether a node is this element of a text document.
pub(super) fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((W, name))
}

/// A value of a text document.
pub(super) fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((W, name))
}

/// The elements with this name, in order, those in pictures included.
pub(super) fn all<'a, 'input>(
    within: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    within
        .descendants()
        .filter(move |node| node.tag_name().name() == name)
}

/// What a paragraph says, its own line breaks included.
pub(super) fn text(paragraph: Node<'_, '_>) -> String {
    let mut said = String::new();
    for node in paragraph.descendants().filter(|node| !is_drawn(*node)) {
        match node.tag_name().name() {
            "t" => said.push_str(node.text().unwrap_or_default()),
            "br" => said.push('\n'),
            "tab" if node.parent().is_some_and(|run| is(run, "r")) => said.push('\t'),
            _ => {}
        }
    }
    said
}

fn is_drawn(node: Node<'_, '_>) -> bool {
    let mut around = node.ancestors().skip(1);
    around.any(|one| is(one, "drawing"))
}

fn style(paragraph: Node<'_, '_>) -> String {
    let style = all(paragraph, "pStyle").next();
    let style = style.and_then(|style| value(style, "val"));
    style.unwrap_or_default().to_owned()
}

/// In which order ECMA-376 has the elements of what the document uses most. Word refuses another one.
const ORDER: [(&str, &str); 11] = [
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens bidi spacing \
         ind contextualSpacing jc outlineLvl rPr sectPr",
    ),
    (
        "rPr",
        "rStyle rFonts b bCs i iCs caps color spacing kern sz szCs highlight u shd vertAlign rtl cs lang",
    ),
    (
        "tblPr",
        "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    ),
    (
        "tcPr",
        "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    ),
    ("tbl", "tblPr tblGrid tr"),
    ("tc", "tcPr p"),
    ("sdt", "sdtPr sdtContent"),
    (
        "style",
        "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr tblStylePr",
    ),
    ("lvl", "start numFmt pStyle suff lvlText lvlJc pPr rPr"),
    (
        "sectPr",
        "headerReference footerReference type pgSz pgMar cols docGrid",
    ),
    ("wsp", "cNvPr cNvSpPr spPr style txbx bodyPr"),
];

fn check_order(part: &Document<'_>) {
    for node in part.descendants() {
        let name = node.tag_name().name();
        let Some((_, order)) = ORDER.iter().find(|(known, _)| *known == name) else {
            continue;
        };
        let order: Vec<&str> = order.split_whitespace().collect();
        let children = node.children().filter(Node::is_element);
        let places = children.map(|child| {
            let child = child.tag_name().name();
            let place = order.iter().position(|known| *known == child);
            place.unwrap_or_else(|| panic!("{child} in {name}"))
        });
        let places: Vec<usize> = places.collect();
        assert!(places.is_sorted(), "{name}: {places:?}");
    }
}

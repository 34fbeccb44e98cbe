//! The report for Word: what stands in it, in which style, and that it is a file which opens.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use insta::assert_snapshot;
use proptest::prelude::*;
use quickscan::lang::Lang;
use quickscan::report::{Block, Drawing, Item, Kind, Outline, Table, docx, html};
use quickscan::text::lines;

use super::escaping::{HOSTILE, filled_with, outline_of, pictures_of, pieces};
use super::golden::handed_over;
use super::group::{four_on_a_gate, six_people};
use super::page::Page;
use super::scans::{Case, MADE, NOW, manual_half_done};
use super::word_file::{Paragraph, WordFile, all, is, text, value};

/// A document with the file made of it.
struct Made {
    outline: Outline,
    file: WordFile,
}

fn made(outline: Outline) -> Made {
    let file = WordFile::read(&docx(&outline, MADE));
    Made { outline, file }
}

/// Every kind of document of scans of both questionnaires, in both languages.
fn documents() -> &'static [Made] {
    static MADE: OnceLock<Vec<Made>> = OnceLock::new();
    MADE.get_or_init(|| {
        let cases = [
            handed_over(),
            six_people(),
            manual_half_done(),
            four_on_a_gate(),
            Case::phases(),
            Case::phases().all("U"),
        ];
        let mut documents = Vec::new();
        for (case, (_, kind)) in cases
            .iter()
            .flat_map(|case| Kind::ALL.map(|kind| (case, kind)))
        {
            for lang in [Lang::Nl, Lang::En] {
                let outline = case.told(lang, |subject, _| {
                    kind.fits(&case.questionnaire.model)
                        .then(|| kind.outline(subject, NOW.parse().unwrap()))
                });
                documents.extend(outline.map(made));
            }
        }
        documents
    })
}

/// What has to stand in a document: its texts, each in a style.
fn expected(outline: &Outline) -> Vec<Paragraph> {
    let mut all = vec![paragraph("Title", &outline.title)];
    let mut is_opening = true;
    for block in &outline.blocks {
        match block {
            Block::Heading(level, heading) => {
                is_opening = false;
                all.push(paragraph(&format!("Heading{}", level - 1), heading));
            }
            Block::Paragraph(said) => all.push(paragraph("Normal", said)),
            Block::Note(note) => all.push(paragraph("BlockText", note)),
            Block::Items(items) if is_opening => {
                for item in items {
                    all.push(one_item(item, "List", "\t"));
                    add(&item.details, 1, &mut all);
                }
            }
            Block::Items(items) => add(items, 0, &mut all),
            Block::Table(table) => {
                all.push(paragraph("Caption", &table.title));
                let cells = table.columns.iter().chain(table.rows.iter().flatten());
                all.extend(cells.map(|cell| paragraph("NoSpacing", cell)));
            }
            Block::Picture(picture) => all.push(paragraph("Caption", &picture.title)),
        }
    }
    all.retain(|paragraph| !paragraph.text.is_empty());
    all
}

fn add(items: &[Item], depth: usize, all: &mut Vec<Paragraph>) {
    for item in items {
        let style = ["ListBullet", "ListBullet2", "ListBullet3"][depth];
        all.push(one_item(item, style, " "));
        add(&item.details, depth + 1, all);
    }
}

fn one_item(item: &Item, style: &str, between: &str) -> Paragraph {
    let (mut label, text) = (said(&item.label), said(&item.text));
    if !label.is_empty() && !label.ends_with(['?', '.', '!', ':']) {
        label.push(':');
    }
    let is_both = !label.is_empty() && (!text.is_empty() || between == "\t");
    let between = if is_both { between } else { "" };
    Paragraph {
        style: style.to_owned(),
        text: format!("{label}{between}{text}"),
    }
}

fn paragraph(style: &str, text: &str) -> Paragraph {
    Paragraph {
        style: style.to_owned(),
        text: said(text),
    }
}

/// A text as documents say it: without what acts, without what XML forbids, without empty lines.
fn said(text: &str) -> String {
    let safe = lines(text).replace(['\u{fffe}', '\u{ffff}'], "");
    let lines = safe.lines().map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[test]
fn every_text_of_a_document_stands_in_it_in_order_each_in_its_style() {
    assert_eq!(documents().len(), 6 * 6 * 2 - 2 * 2);
    for Made { outline, file } in documents() {
        assert_eq!(file.paragraphs(), expected(outline));
        let footer = roxmltree::Document::parse(file.part("word/footer1.xml")).unwrap();
        let foot = text(footer.root_element());
        assert_eq!(foot, format!("{}\t1 / 1", said(&outline.made)));
    }
}

#[test]
fn every_style_that_is_used_is_there_and_headings_are_known_as_such() {
    let styles = documents()[0].file.part("word/styles.xml");
    let styles = roxmltree::Document::parse(styles).unwrap();
    let ids = all(styles.root_element(), "style").map(|style| value(style, "styleId").unwrap());
    let ids: BTreeSet<&str> = ids.collect();
    for Made { file, .. } in documents() {
        let document = file.document();
        for name in ["pStyle", "rStyle", "tblStyle"] {
            let used = all(document.root_element(), name);
            for style in used.map(|used| value(used, "val").unwrap()) {
                assert!(ids.contains(style), "{style}");
            }
        }
    }
    for level in ["0", "1", "2"] {
        let mut headings = all(styles.root_element(), "outlineLvl");
        assert!(headings.any(|heading| value(heading, "val") == Some(level)));
    }
    // Word translates the names it knows, and lists its headings by them.
    for name in ["Title", "heading 1", "List Bullet 2", "caption", "footer"] {
        let mut names = all(styles.root_element(), "name");
        assert!(
            names.any(|known| value(known, "val") == Some(name)),
            "{name}"
        );
    }
}

#[test]
fn a_document_says_its_language_its_title_and_no_name_of_a_person() {
    for Made { outline, file } in documents() {
        let spelling = match outline.lang {
            Lang::Nl => "nl-NL",
            Lang::En => "en-GB",
        };
        let styles = roxmltree::Document::parse(file.part("word/styles.xml")).unwrap();
        let lang = all(styles.root_element(), "lang").next().unwrap();
        assert_eq!(value(lang, "val"), Some(spelling));
        let core = roxmltree::Document::parse(file.part("docProps/core.xml")).unwrap();
        let properties = core.root_element().children();
        let properties = properties.map(|one| (one.tag_name().name(), one.text().unwrap()));
        let day = "2026-11-22T00:00:00Z";
        assert_eq!(
            properties.collect::<Vec<_>>(),
            [
                ("title", outline.title.as_str()),
                ("creator", "Quickscan 1.0.0"),
                ("language", spelling),
                ("created", day),
                ("modified", day)
            ]
        );
    }
}

#[test]
fn a_table_names_its_columns_on_every_page_and_keeps_its_rows_whole() {
    for Made { outline, file } in documents() {
        let document = file.document();
        let tables = all(document.root_element(), "tbl");
        let expected = outline.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let expected: Vec<&Table> = expected.collect();
        assert_eq!(tables.count(), expected.len());
        for (table, expected) in all(document.root_element(), "tbl").zip(expected) {
            let title = all(table, "tblCaption").next().unwrap();
            assert_eq!(value(title, "val"), Some(expected.title.as_str()));
            let rows: Vec<_> = all(table, "tr").collect();
            assert_eq!(rows.len(), 1 + expected.rows.len());
            let heads = rows.iter().map(|row| all(*row, "tblHeader").count());
            let heads: Vec<usize> = heads.collect();
            assert_eq!((heads[0], heads[1..].iter().sum()), (1, 0));
            let whole = rows.iter().all(|row| all(*row, "cantSplit").count() == 1);
            assert!(whole);
            check_widths(table, expected);
        }
    }
}

/// The columns fill a line of text exactly, none is too narrow for a short word, and every cell is as
/// wide as its column.
fn check_widths(table: roxmltree::Node<'_, '_>, expected: &Table) {
    let width = |node, name| value(node, name).unwrap().parse::<u32>().unwrap();
    let whole = width(all(table, "tblW").next().unwrap(), "w");
    let columns = all(table, "gridCol").map(|column| width(column, "w"));
    let columns: Vec<u32> = columns.collect();
    assert_eq!(columns.len(), expected.columns.len());
    assert_eq!(columns.iter().sum::<u32>(), whole);
    assert!(columns.iter().all(|width| *width > 550), "{columns:?}");
    for row in all(table, "tr") {
        let cells = all(row, "tcW").map(|cell| width(cell, "w"));
        assert_eq!(cells.collect::<Vec<_>>(), columns);
    }
}

#[test]
fn every_picture_has_a_title_and_says_in_words_what_it_shows() {
    let mut pictures = 0;
    for Made { outline, file } in documents() {
        let document = file.document();
        let drawn = outline.blocks.iter().filter_map(|block| match block {
            Block::Picture(picture) => Some(picture),
            _ => None,
        });
        let expected = drawn.flat_map(|picture| match &picture.drawing {
            // Cut between questions, as a page may end there.
            Drawing::Votes(questions) => questions
                .iter()
                .map(|question| (&*question.label, &*question.description))
                .collect(),
            _ => vec![(&*picture.title, &*picture.description)],
        });
        let found = all(document.root_element(), "docPr");
        let found = found.map(|one| {
            (
                one.attribute("title").unwrap(),
                one.attribute("descr").unwrap(),
            )
        });
        let found: Vec<(&str, &str)> = found.collect();
        assert_eq!(found, expected.collect::<Vec<_>>());
        assert!(
            found.iter().all(|(_, said)| said.contains(':')),
            "{found:?}"
        );
        pictures += found.len();
        let ids = ["docPr", "cNvPr"].map(|name| all(document.root_element(), name));
        let ids = ids.into_iter().flatten().map(|one| one.attribute("id"));
        let ids: Vec<Option<&str>> = ids.collect();
        let different: BTreeSet<_> = ids.iter().collect();
        assert_eq!(different.len(), ids.len());
    }
    assert!(pictures > 40, "{pictures}");
}

#[test]
fn a_picture_has_the_words_that_it_has_in_a_page_and_stays_on_the_paper() {
    for Made { outline, file } in documents() {
        let page = Page::read(&html(outline));
        let document = file.document();
        let drawn = all(document.root_element(), "txbxContent");
        let drawn = drawn.flat_map(|one| all(one, "t")).filter_map(|one| {
            let said = one.text().unwrap_or_default().trim();
            (!said.is_empty()).then(|| said.to_owned())
        });
        assert_eq!(drawn.collect::<Vec<_>>(), page.drawn);
        for extent in all(document.root_element(), "extent") {
            let of = |name| extent.attribute(name).unwrap().parse::<u32>().unwrap();
            // Of A4 and its margins, in 360 000 to a centimetre.
            assert!(of("cx") <= 17 * 360_000 && of("cy") <= 25 * 360_000);
        }
    }
}

#[test]
fn more_votes_than_a_page_can_hold_are_drawn_smaller() {
    let rounds = ["0 1 2"; 40].join(" / ");
    let case = six_people().votes("A1", &rounds);
    let outline = case.told(Lang::Nl, |subject, _| quickscan::report::outline(subject));
    let file = made(outline).file;
    let document = file.document();
    let heights = all(document.root_element(), "extent")
        .map(|extent| extent.attribute("cy").unwrap().parse::<u32>().unwrap());
    let highest = heights.max().unwrap();
    assert!(
        (22 * 360_000..=25 * 360_000).contains(&highest),
        "{highest}"
    );
}

#[test]
fn what_can_be_ticked_is_a_box_to_click() {
    let plan = |Made { outline, .. }: &&Made| outline.title.starts_with("Werkplan: Samen");
    let Made { outline, file } = documents().iter().find(plan).unwrap();
    let cells = outline.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table.rows.iter().flatten()),
        _ => None,
    });
    let boxes = cells.flatten().filter(|cell| *cell == "☐").count();
    assert!(boxes > 2);
    let document = file.document();
    let made = all(document.root_element(), "sdt").filter(|one| text(*one) == "☐");
    assert_eq!(made.count(), boxes);
}

#[test]
fn addresses_can_be_followed_and_what_is_none_stays_text() {
    let report = &documents()[0];
    let links = report.file.links();
    assert!(links.len() > 10, "{links:?}");
    assert!(links.iter().all(|link| link.starts_with("http")));

    let item = |address: &str| Item::plain(format!("Zie {address} (gelezen)")).at(address);
    let fine = ["https://example.nl/a?b=c%20d&e=(f)#g", "http://b.nl"];
    let wrong = [
        "https://",
        "https://a b.nl",
        "https://[::1",
        "https://a.nl:poort",
        "https://a.nl/%zz",
        "https://a.nl/50%",
        "https://a..nl",
        "https://a.nl/#b#c",
        "https://één.nl",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "",
    ];
    let mut outline = Outline::new("Adressen".to_owned());
    outline.heading(2, "Bronnen");
    outline.items(fine.iter().chain(&wrong).map(|address| item(address)));
    let Made { outline, file } = made(outline);
    assert_eq!(file.links(), fine);
    assert_eq!(file.paragraphs(), expected(&outline));
}

#[test]
fn only_what_is_meant_for_one_sheet_is_set_small() {
    for Made { outline, file } in documents() {
        let styles = roxmltree::Document::parse(file.part("word/styles.xml")).unwrap();
        let size = all(styles.root_element(), "sz").next().unwrap();
        let size: u32 = value(size, "val").unwrap().parse().unwrap();
        assert_eq!(size < 20, outline.is_sheet);
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    for case in [handed_over(), six_people()] {
        let bytes = || {
            case.told(Lang::Nl, |subject, _| {
                docx(&quickscan::report::outline(subject), subject.made)
            })
        };
        assert_eq!(bytes(), bytes());
    }
}

#[test]
fn a_private_note_stands_in_no_part_of_a_file() {
    let mut case = handed_over();
    for entry in case.scan.answers.values_mut() {
        "GEHEIM".clone_into(&mut entry.private);
    }
    for (_, kind) in Kind::ALL {
        let outline = case.told(Lang::Nl, |subject, _| {
            kind.outline(subject, NOW.parse().unwrap())
        });
        assert!(!made(outline).file.all().contains("GEHEIM"));
    }
}

#[test]
fn hostile_texts_come_out_as_text_wherever_they_stand() {
    let long = "lang woord ".repeat(1_000);
    for text in [
        HOSTILE,
        "=HYPERLINK(\"http://a\";\"b\") & <w:p/> ]]> &amp; &#x1b; \u{0}\u{b}\u{fffe}\u{ffff}\u{200b}",
        "日本語 العربية עברית ไทย 👩\u{200d}👩\u{200d}👧 e\u{301} 🇳🇱 नमस्ते",
        &"x".repeat(10_000),
        &long,
    ] {
        let case = filled_with(text);
        for (_, kind) in Kind::ALL {
            let outline = case.told(Lang::Nl, |subject, _| {
                kind.outline(subject, NOW.parse().unwrap())
            });
            let Made { outline, file } = made(outline);
            assert_eq!(file.paragraphs(), expected(&outline));
        }
    }
}

/// One of everything, as it stands in the file.
#[test]
fn a_document_with_one_of_everything() {
    let mut outline = outline_of("x");
    outline.blocks.extend(pictures_of("y"));
    outline.blocks.push(Block::Items(vec![
        Item::labelled("Bron", "https://example.nl, gelezen").at("https://example.nl"),
    ]));
    let Made { file, .. } = made(outline);
    let document = file.part("word/document.xml");
    let separate = ["<w:p>", "<w:tbl>", "<w:tr>", "<wps:wsp>", "<w:sectPr>"];
    let pretty = separate.iter().fold(document.to_owned(), |text, begin| {
        text.replace(begin, &format!("\n{begin}"))
    });
    assert_snapshot!(pretty);
}

/// The elements of a document, where they begin, without what depends on how long a text is.
fn structure(file: &WordFile) -> Vec<String> {
    let document = file.document();
    let elements = document.descendants().filter(|node| !is(*node, "br"));
    let elements = elements.filter(roxmltree::Node::is_element);
    elements
        .map(|one| one.tag_name().name().to_owned())
        .collect()
}

proptest! {
    // A file takes longer to make and to read than a page.
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever stands in a text, the file has that text and the elements it has for any other text; in
    /// a picture a long one may be cut off.
    #[test]
    fn no_text_becomes_an_element_of_the_file(text in prop_oneof![pieces(), any::<String>()]) {
        let shown = said(&text);
        prop_assume!(!shown.is_empty());
        // Within a line of a picture nothing breaks a line.
        prop_assume!(!said(&lines(&text).replace('\n', " ")).is_empty());
        let document = |text: &str| {
            let mut outline = outline_of(text);
            outline.blocks.extend(pictures_of(text));
            made(outline)
        };
        let Made { outline, file } = document(&text);
        prop_assert_eq!(file.paragraphs(), expected(&outline));
        let breaks = |elements: Vec<String>| {
            // A text of several lines has a text per line.
            let mut elements = elements;
            elements.dedup_by(|one, other| one == "t" && other == "t");
            elements
        };
        let harmless = document("x").file;
        prop_assert_eq!(breaks(structure(&file)), breaks(structure(&harmless)));
    }
}

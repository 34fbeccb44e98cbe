//! Nothing in a scan or a definition becomes markup, and nothing private leaves.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use quickscan::lang::Lang;
use quickscan::report::{
    Axis, Bar, Bars, Block, Drawing, Item, Kind, Legend, Outline, Part, Picture, Radar, Table,
    VotedQuestion, VotedRound, html, markdown,
};
use quickscan::scan::{Action, Closing, Group, Scan};
use quickscan::text::{is_unsafe, line, lines};

use super::group::six_people;
use super::page::Page;
use super::scans::{Case, training_too_early, votes};

/// What would act on a reader, a renderer or a terminal if it were not escaped.
pub(super) const HOSTILE: &str = "<script>alert(1)</script> | # [a](javascript:b) ![c](d) `e` *f* _g_ ~~h~~ \
                       $i$ &lt; &#60; \\ \u{1b}[31m \u{9b}2J \u{202e}k\u{2066}\r\n# l\n\n- m\n| n |\n--- | ---";

pub(super) fn filled_with(text: &str) -> Case {
    training_too_early().with(|scan: &mut Scan| {
        text.clone_into(&mut scan.about.intervention);
        text.clone_into(&mut scan.about.group);
        text.clone_into(&mut scan.about.organisation);
        text.clone_into(&mut scan.about.role);
        text.clone_into(&mut scan.strategies.get_mut("S26").unwrap().reason);
        let entry = scan.answers.get_mut("I3").unwrap();
        for field in [
            &mut entry.note,
            &mut entry.location,
            &mut entry.minority,
            &mut entry.who_knows,
            &mut entry.shown,
        ] {
            text.clone_into(field);
        }
        entry.rounds = vec![votes("0 0 4 4")];
        let apart = scan.answers.get_mut("A1").unwrap();
        apart.answer = None;
        apart.rounds = vec![votes("1 1 4 4"), votes("1 1 4 4")];
        apart.rounds[1].votes.insert(text.to_owned(), 1);
        text.clone_into(&mut apart.minority);
        text.clone_into(&mut apart.who_knows);
        scan.group = Some(Group::of(4));
        let said = || vec![text.to_owned(), text.to_owned()];
        scan.session.parked = said();
        scan.session.closing = Closing {
            notices: said(),
            tomorrow: said(),
            needs: said(),
        };
        scan.plan.actions.push(Action {
            goal: text.to_owned(),
            result: text.to_owned(),
            what: text.to_owned(),
            who: text.to_owned(),
            when: text.to_owned(),
            ..Action::default()
        });
    })
}

/// What a reader of Markdown makes of a document: its structure, and its texts.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    structure: Vec<String>,
    texts: Vec<String>,
}

fn seen(document: &str) -> Seen {
    let mut seen = Seen::default();
    // Everything a reader may know, except making quotation marks and dates pretty.
    let options = Options::all()
        .difference(Options::ENABLE_SMART_PUNCTUATION)
        .difference(Options::ENABLE_OLD_FOOTNOTES);
    for event in Parser::new_ext(document, options) {
        match event {
            Event::Text(text) => match seen.texts.last_mut() {
                Some(last) => last.push_str(&text),
                None => seen.texts.push(text.into_string()),
            },
            Event::Start(Tag::Table(alignments)) => {
                seen.structure
                    .push(format!("table of {}", alignments.len()));
                seen.texts.push(String::new());
            }
            other => {
                seen.structure.push(format!("{other:?}"));
                seen.texts.push(String::new());
            }
        }
    }
    seen.texts.retain(|text| !text.is_empty());
    seen
}

#[test]
fn hostile_texts_change_nothing_about_the_markup_of_a_report() {
    let hostile = filled_with(HOSTILE).markdown(Lang::Nl);
    let harmless = filled_with("gewone tekst").markdown(Lang::Nl);
    assert_eq!(seen(&hostile).structure, seen(&harmless).structure);
    assert!(!hostile.contains("<script"));
    assert!(!hostile.chars().any(|one| one != '\n' && is_unsafe(one)));
}

#[test]
fn hostile_texts_change_nothing_about_the_elements_of_a_page() {
    for lang in [Lang::Nl, Lang::En] {
        let hostile = filled_with(HOSTILE).html(lang);
        let harmless = filled_with("gewone tekst").html(lang);
        assert!(!hostile.chars().any(|one| one != '\n' && is_unsafe(one)));
        let page = Page::read(&hostile);
        assert_eq!(page.structure, Page::read(&harmless).structure);
        assert!(
            page.all(&["a"])
                .all(|link| link.value("href").starts_with("http"))
        );
        let note = page
            .texts
            .iter()
            .find(|text| text.contains("alert(1)</script>"));
        assert!(note.is_some());
    }
}

#[test]
fn hostile_texts_change_nothing_about_the_markup_of_any_kind_of_document() {
    for (code, kind) in Kind::ALL {
        let hostile = filled_with(HOSTILE).document(kind, Lang::Nl);
        let harmless = filled_with("gewone tekst").document(kind, Lang::Nl);
        assert_eq!(
            seen(&hostile).structure,
            seen(&harmless).structure,
            "{code}"
        );
        assert!(!hostile.contains("<script"), "{code}");
        assert!(
            !hostile.chars().any(|one| one != '\n' && is_unsafe(one)),
            "{code}"
        );
    }
}

#[test]
fn texts_of_every_length_and_script_stand_in_a_page_as_they_are() {
    let long = "zo".repeat(5000);
    for text in [
        &*long,
        "مرحبا بالعالم",
        "नमस्ते",
        "你好",
        "👩‍👧‍👦 fijn",
        "e\u{301}\u{302}",
        "a & b < c",
    ] {
        let page = Page::read(&filled_with(text).html(Lang::Nl));
        assert!(page.texts.iter().any(|said| said == text), "{text}");
    }
}

#[test]
fn what_is_no_character_is_marked_in_a_page_which_any_browser_can_read() {
    let page = Page::read(&filled_with("a\u{fffe}b\u{fdd0}c\u{10ffff}d").html(Lang::Nl));
    let marked = "a\u{fffd}b\u{fffd}c\u{fffd}d";
    assert!(page.texts.iter().any(|said| said == marked));
}

#[test]
fn only_the_address_of_a_source_can_be_followed() {
    let link = |address: &str| {
        let mut outline = Outline::new("Bronnen".to_owned());
        outline.items([Item::plain(format!("Titel. {address} (gelezen)")).at(address)]);
        let page = Page::read(&html(&outline));
        page.all(&["a"])
            .map(|link| link.value("href").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        link("https://nji.nl/a?b=\"c\"&d"),
        ["https://nji.nl/a?b=\"c\"&d"]
    );
    for other in [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//x",
        "",
    ] {
        assert_eq!(link(other), [""; 0]);
    }
    let page = Page::read(&filled_with("https://example.org/").html(Lang::Nl));
    assert!(
        page.all(&["a"])
            .all(|link| !link.value("href").contains("example.org"))
    );
}

#[test]
fn a_note_of_several_lines_stays_one_line() {
    let report = filled_with("Zwolle wel\n\n  Kampen nog niet ").markdown(Lang::Nl);
    assert!(report.contains("**Notitie:** Zwolle wel / Kampen nog niet\n"));
}

#[test]
fn ordinary_texts_stay_readable() {
    let report = filled_with("Sport & Bewegen (8-12), 50% - zie a_b").markdown(Lang::Nl);
    assert!(report.contains("**Interventie:** Sport & Bewegen (8-12), 50% - zie a_b\n"));
}

#[test]
fn a_private_note_stands_in_no_format() {
    let case = training_too_early().with(|scan| {
        for entry in scan.answers.values_mut() {
            "GEHEIM".clone_into(&mut entry.private);
        }
    });
    for lang in [Lang::Nl, Lang::En] {
        for (_, kind) in Kind::ALL {
            assert!(!case.document(kind, lang).contains("GEHEIM"));
            assert!(!case.page(kind, lang).contains("GEHEIM"));
        }
        assert!(!case.json(lang).contains("GEHEIM"));
    }
    assert!(!case.score().contains("GEHEIM"));
}

#[test]
fn a_private_note_of_a_group_stands_in_no_format() {
    let case = six_people();
    assert_eq!(
        case.scan.answers["I3"].private,
        "Kampen voelt zich overgeslagen"
    );
    for lang in [Lang::Nl, Lang::En] {
        for (_, kind) in Kind::ALL {
            assert!(!case.document(kind, lang).contains("overgeslagen"));
            assert!(!case.page(kind, lang).contains("overgeslagen"));
        }
        assert!(!case.json(lang).contains("overgeslagen"));
    }
    assert!(!case.score().contains("overgeslagen"));
}

#[test]
fn json_carries_hostile_texts_as_data_and_never_raw() {
    let json = filled_with(HOSTILE).json(Lang::Nl);
    assert!(!json.chars().any(|one| one != '\n' && is_unsafe(one)));
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(read["about"]["intervention"], HOSTILE);
    assert_eq!(read["session"]["parked"][1], HOSTILE);
    assert_eq!(read["session"]["needs"][0], HOSTILE);
}

pub(super) fn outline_of(text: &str) -> Outline {
    let text = || text.to_owned();
    Outline {
        made: text(),
        title: text(),
        blocks: vec![
            Block::Heading(2, text()),
            Block::Paragraph(text()),
            Block::Note(text()),
            Block::Items(vec![
                Item::plain(text()),
                Item::labelled(text(), text()).with(vec![Item::plain(text())]),
            ]),
            Block::Table(Table {
                title: text(),
                here: Some(0),
                columns: vec![text(), text()],
                rows: vec![vec![text(), text()]],
            }),
        ],
        ..Outline::default()
    }
}

/// One of each picture, with a text wherever one fits.
pub(super) fn pictures_of(text: &str) -> Vec<Block> {
    let text = || text.to_owned();
    let half = Part { of: 1, whole: 2 };
    let legend = || Legend {
        points: text(),
        band: text(),
        threshold: text(),
    };
    let bar = Bar {
        label: text(),
        status: text(),
        points: text(),
        reach: Some((half, Part { of: 2, whole: 2 })),
        threshold: Some(half),
        here: true,
    };
    let axis = Axis {
        label: text(),
        points: text(),
        reach: Some(half),
        threshold: Some(half),
        here: false,
    };
    let voted = VotedQuestion {
        label: text(),
        description: text(),
        choices: vec![text()],
        rounds: vec![VotedRound {
            label: text(),
            counts: vec![0],
        }],
    };
    let drawings = [
        Drawing::Bars(Bars {
            bars: vec![bar],
            legend: legend(),
        }),
        Drawing::Radar(Radar {
            axes: vec![axis.clone(), axis.clone(), axis],
            legend: legend(),
        }),
        Drawing::Votes(vec![voted]),
    ];
    let picture = |drawing| Picture {
        title: text(),
        description: text(),
        drawing,
    };
    let pictures = drawings.into_iter().map(picture);
    pictures.map(Block::Picture).collect()
}

/// Pieces that mean something to one reader of Markdown or HTML or another.
pub(super) fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "[",
        "]",
        "](b)",
        "![",
        "[ ] ",
        "[^1]",
        "[[a]]",
        "# ",
        " #",
        "{#a}",
        "+ ",
        "- ",
        "* ",
        "1. ",
        "1) ",
        "> ",
        ": ",
        "`",
        "```",
        "**",
        "_",
        "__",
        "~",
        "~~",
        "|",
        "\\",
        "<a>",
        "<!--",
        "&lt;",
        "&#33;",
        "&",
        "</p>",
        "</script>",
        "</style>",
        "</title>",
        "-->",
        "<![CDATA[",
        "]]>",
        "\"",
        "'",
        "/>",
        "<?",
        "$",
        "$$",
        "^",
        "===",
        "---",
        ":",
        ".",
        "(",
        "\n",
        "\t",
        " ",
        "    ",
        "x",
        "é",
        "\u{202e}",
        "\u{1b}",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 1..6)
        .prop_map(|some| some.concat())
}

proptest! {
    /// Whatever stands in a text, at the start and the end of a block too, a reader of Markdown
    /// sees exactly that text.
    #[test]
    fn no_text_becomes_markup(text in pieces()) {
        let shown = lines(&text);
        let shown: Vec<&str> = shown.lines().map(str::trim).filter(|one| !one.is_empty()).collect();
        let shown = shown.join(" / ");
        prop_assume!(!shown.is_empty());
        let document = seen(&markdown(&outline_of(&text)));
        let harmless = seen(&markdown(&outline_of("x")));
        prop_assert_eq!(document.structure, harmless.structure);
        for (text, plain) in document.texts.iter().zip(&harmless.texts) {
            let colon = if plain.ends_with(':') && !shown.ends_with('?') { ":" } else { "" };
            prop_assert_eq!(text.trim(), format!("{shown}{colon}"));
        }
    }

    /// The same for a page, in its pictures too, where a long text may be cut off.
    #[test]
    fn no_text_becomes_an_element(text in pieces()) {
        let shown = lines(&text);
        let shown: Vec<&str> = shown.lines().map(str::trim).filter(|one| !one.is_empty()).collect();
        let shown = shown.join("\n");
        prop_assume!(!shown.is_empty());
        let document = |text: &str| {
            let mut outline = outline_of(text);
            outline.blocks.extend(pictures_of(text));
            Page::read(&html(&outline))
        };
        let (page, harmless) = (document(&text), document("x"));
        let words = |text: &str| line(text).split_whitespace().collect::<Vec<_>>().join(" ");
        for said in page.texts.iter().filter(|said| !said.starts_with("\n:root")) {
            let said = words(said);
            let start = said.strip_suffix('…').unwrap_or(&said);
            let is_start = words(&text).starts_with(start.trim());
            prop_assert!(is_start || said.strip_suffix(':') == Some(&words(&text)), "{said:?}");
        }
        // How far a text reaches moves what stands beside it, and nothing else.
        let names = |page: &Page| {
            let names = page.elements.iter().map(|one| one.name.clone());
            names.collect::<Vec<_>>()
        };
        prop_assert_eq!(names(&page), names(&harmless));
    }
}

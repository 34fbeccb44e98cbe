//! Nothing in a scan or a definition becomes markup, and nothing private leaves.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use quickscan::lang::Lang;
use quickscan::report::{Block, Item, Kind, Outline, Table, markdown};
use quickscan::scan::{Action, Closing, Group, Scan};
use quickscan::text::{is_unsafe, lines};

use super::group::six_people;
use super::scans::{Case, training_too_early, votes};

/// What would act on a reader, a renderer or a terminal if it were not escaped.
const HOSTILE: &str = "<script>alert(1)</script> | # [a](javascript:b) ![c](d) `e` *f* _g_ ~~h~~ \
                       $i$ &lt; &#60; \\ \u{1b}[31m \u{9b}2J \u{202e}k\u{2066}\r\n# l\n\n- m\n| n |\n--- | ---";

fn filled_with(text: &str) -> Case {
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

fn outline_of(text: &str) -> Outline {
    let text = || text.to_owned();
    Outline {
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
                columns: vec![text(), text()],
                rows: vec![vec![text(), text()]],
            }),
        ],
    }
}

/// Pieces that mean something to one reader of Markdown or another.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = [
        "[", "]", "](b)", "![", "[ ] ", "[^1]", "[[a]]", "# ", " #", "{#a}", "+ ", "- ", "* ",
        "1. ", "1) ", "> ", ": ", "`", "```", "**", "_", "__", "~", "~~", "|", "\\", "<a>", "<!--",
        "&lt;", "&#33;", "&", "$", "$$", "^", "===", "---", ":", ".", "(", "\n", "\t", " ", "    ",
        "x", "é", "\u{202e}", "\u{1b}",
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
}

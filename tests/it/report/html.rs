//! The report as a page of HTML: what it looks like, and what a browser and a screen reader find in it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use insta::assert_snapshot;
use quickscan::lang::Lang;
use quickscan::report::{Block, Drawing, Picture, html, outline, run_sheet};
use quickscan::scan::Moment;

use super::golden::handed_over;
use super::group::{four_on_a_gate, six_people};
use super::page::Page;
use super::scans::{Case, manual_half_done};

#[test]
fn the_page_on_training_too_early_in_dutch() {
    assert_snapshot!(handed_over().html(Lang::Nl));
}

#[test]
fn the_page_on_a_manual_half_done_in_english() {
    assert_snapshot!(manual_half_done().html(Lang::En));
}

#[test]
fn the_page_of_six_people_in_dutch() {
    assert_snapshot!(six_people().html(Lang::Nl));
}

#[test]
fn the_page_of_six_people_in_english() {
    assert_snapshot!(six_people().html(Lang::En));
}

/// Scans of both questionnaires: full, of a group, and such as have nothing or little to draw.
fn cases() -> Vec<Case> {
    vec![
        handed_over(),
        six_people(),
        manual_half_done(),
        four_on_a_gate(),
        Case::phases(),
        Case::phases().all("4"),
        Case::phases().all("0"),
        Case::phases().all("U"),
        Case::phases().all("N"),
        Case::phases().all("3").all_of("A", "U"),
        Case::potential(),
        Case::potential().all("nee"),
    ]
}

/// Their pages, in Dutch and in English by turns, and behind those the run sheets.
fn pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(read_pages)
}

fn read_pages() -> Vec<Page> {
    let cases = cases();
    let all = cases.iter();
    let all = all.flat_map(|case| [case.html(Lang::Nl), case.html(Lang::En)]);
    let now: Moment = "2026-11-21T14:00:00+01:00".parse().unwrap();
    let sheet = |case: &Case| case.told(Lang::Nl, |subject, _| html(&run_sheet(subject, now)));
    let all = all.chain(cases.iter().map(sheet));
    all.map(|page| Page::read(&page)).collect()
}

#[test]
fn a_page_has_one_title_and_its_headings_never_skip_a_level() {
    for page in pages() {
        let headings = page.all(&["h1", "h2", "h3", "h4", "h5", "h6"]);
        let levels: Vec<u32> = headings.map(|one| one.name[1..].parse().unwrap()).collect();
        assert_eq!(levels[0], 1);
        assert!(levels[1..].iter().all(|level| *level > 1), "{levels:?}");
        let pairs = levels.windows(2);
        assert!(
            pairs.into_iter().all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
    }
}

#[test]
fn a_page_says_its_language_and_has_its_landmarks_once() {
    for (page, lang) in pages().iter().zip(["nl", "en"].iter().cycle()).take(24) {
        assert_eq!(page.elements[0].name, "html");
        assert_eq!(page.elements[0].value("lang"), *lang);
        let landmarks: Vec<&str> = page
            .all(&["header", "main", "footer", "nav", "aside"])
            .map(|landmark| landmark.name.as_str())
            .collect();
        assert_eq!(landmarks, ["header", "main", "footer"]);
    }
}

#[test]
fn every_table_has_a_title_and_says_which_cells_name_a_column_or_a_row() {
    for page in pages() {
        assert_eq!(page.all(&["table"]).count(), page.all(&["caption"]).count());
        for head in page.all(&["th"]) {
            let is_column = head.within.iter().any(|around| around == "thead");
            assert_eq!(head.value("scope"), if is_column { "col" } else { "row" });
        }
        let rows = page.all(&["tbody"]).count();
        assert_eq!(rows, page.all(&["table"]).count());
    }
}

#[test]
fn every_picture_has_a_name_and_says_in_words_what_it_shows() {
    for page in pages() {
        let ids: Vec<&str> = page.elements.iter().map(|one| one.value("id")).collect();
        let ids: Vec<&str> = ids.into_iter().filter(|id| !id.is_empty()).collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(different.len(), ids.len());
        for picture in page.all(&["svg"]) {
            assert_eq!(picture.value("role"), "img");
            assert!(different.contains(picture.value("aria-labelledby")));
            assert!(different.contains(picture.value("aria-describedby")));
            assert_eq!(picture.within.last().unwrap(), "figure");
        }
        for part in ["title", "desc"] {
            let inside = page.all(std::slice::from_ref(&part));
            let inside = inside.filter(|one| one.within.last().unwrap() == "svg");
            assert_eq!(inside.count(), page.all(&["svg"]).count());
        }
    }
}

#[test]
fn nothing_in_a_page_is_fetched_or_run() {
    const PLAIN: [&str; 43] = [
        "a",
        "body",
        "caption",
        "circle",
        "defs",
        "desc",
        "div",
        "figcaption",
        "figure",
        "footer",
        "g",
        "h1",
        "h2",
        "h3",
        "h4",
        "head",
        "header",
        "html",
        "li",
        "line",
        "main",
        "meta",
        "p",
        "path",
        "pattern",
        "polygon",
        "polyline",
        "rect",
        "section",
        "span",
        "strong",
        "style",
        "svg",
        "table",
        "tbody",
        "td",
        "text",
        "th",
        "thead",
        "title",
        "tr",
        "tspan",
        "ul",
    ];
    for page in pages() {
        for element in &page.elements {
            assert!(PLAIN.contains(&element.name.as_str()), "{element:?}");
            for (name, value) in &element.attributes {
                assert!(
                    !name.starts_with("on") && name != "src" && name != "style",
                    "{name}"
                );
                assert!(name != "href" || element.name == "a" && value.starts_with("http"));
                assert!(
                    !value.contains("url(") || value.starts_with("url(#picture-"),
                    "{value}"
                );
            }
        }
        let mut metas = page.all(&["meta"]);
        let policy = metas.find(|meta| meta.value("http-equiv") == "Content-Security-Policy");
        let policy = policy.unwrap().value("content");
        assert!(
            policy.starts_with("default-src 'none'; style-src 'unsafe-inline';"),
            "{policy}"
        );
    }
    let style = handed_over().html(Lang::Nl);
    let style = style
        .split("<style>")
        .nth(1)
        .unwrap()
        .split("</style>")
        .next()
        .unwrap();
    assert!(!style.contains("url(") && !style.contains("@import"));
}

#[test]
fn only_a_run_sheet_is_set_close_to_fit_one_sheet_of_paper() {
    let close = pages().iter().map(|page| {
        let body = page.all(&["body"]).next().unwrap();
        body.value("class") == "sheet"
    });
    let (reports, sheets) = (2 * cases().len(), cases().len());
    let expected = [vec![false; reports], vec![true; sheets]].concat();
    assert_eq!(close.collect::<Vec<_>>(), expected);
}

fn pictures(case: &Case) -> Vec<Picture> {
    let blocks = case
        .told(Lang::Nl, |subject, _| outline(subject).blocks)
        .into_iter();
    let pictures = blocks.filter_map(|block| match block {
        Block::Picture(picture) => Some(picture),
        _ => None,
    });
    pictures.collect()
}

#[test]
fn the_bars_and_the_radar_show_the_phases_with_the_one_where_people_are() {
    let all = pictures(&handed_over());
    let [bars, radar] = &all[..] else {
        panic!("{all:?}");
    };
    let Drawing::Bars(drawn) = &bars.drawing else {
        panic!("{bars:?}");
    };
    let here: Vec<(&str, bool)> = drawn
        .bars
        .iter()
        .map(|bar| (&*bar.label, bar.here))
        .collect();
    assert_eq!(
        here,
        [
            ("Weten", false),
            ("Begrijpen", true),
            ("Willen", false),
            ("Doen", false),
            ("Blijven doen", false)
        ]
    );
    // One of seven is not known: 8 of 28 points are sure, and 4 can still be added.
    let (low, high) = drawn.bars[2].reach.unwrap();
    assert_eq!((low.of, high.of, high.whole), (8, 12, 28));
    let line = drawn.bars[2].threshold.unwrap();
    assert_eq!((line.of, line.whole), (20, 28));
    assert_eq!(
        bars.description,
        "Een balk per onderdeel, van niets tot alle punten. Weten: 19 van 24 punten, op orde. \
         Begrijpen: 12 van 28 punten, op weg; hier zitten jullie. Willen: 8 van 24 punten, kan nog \
         tussen 8 en 12 van 28 uitkomen, als alles bekend is, nog niet op orde. Doen: 1 van 28 punten, \
         nog niet op orde. Blijven doen: 0 van 28 punten, nog niet op orde."
    );
    let Drawing::Radar(drawn) = &radar.drawing else {
        panic!("{radar:?}");
    };
    let here: Vec<&str> = drawn
        .axes
        .iter()
        .filter(|axis| axis.here)
        .map(|axis| &*axis.label)
        .collect();
    assert_eq!((drawn.axes.len(), here), (5, vec!["Begrijpen"]));
}

#[test]
fn where_too_little_is_known_nothing_is_drawn_as_if_it_were_known() {
    let all = pictures(&Case::phases().all("3").all_of("A", "U"));
    for picture in &all {
        let known: Vec<bool> = match &picture.drawing {
            Drawing::Bars(bars) => bars.bars.iter().map(|bar| bar.reach.is_some()).collect(),
            Drawing::Radar(radar) => radar.axes.iter().map(|axis| axis.reach.is_some()).collect(),
            Drawing::Votes(_) => panic!("{picture:?}"),
        };
        assert_eq!(known, [true, true, false, true, true]);
    }
}

#[test]
fn the_votes_of_a_group_are_drawn_per_question_with_every_round() {
    let all = pictures(&six_people());
    let votes: Vec<&Picture> = all
        .iter()
        .filter(|one| matches!(one.drawing, Drawing::Votes(_)))
        .collect();
    let titles: Vec<&str> = votes.iter().map(|picture| &*picture.title).collect();
    assert_eq!(
        titles,
        [
            "De stemmen in beeld",
            "Stemmen per vraag: Fundament",
            "Stemmen per vraag: Weten",
            "Stemmen per vraag: Begrijpen",
            "Stemmen per vraag: Willen",
            "Stemmen per vraag: Doen",
            "Stemmen per vraag: Blijven doen"
        ]
    );
    let Drawing::Votes(apart) = &votes[0].drawing else {
        panic!("{votes:?}");
    };
    assert_eq!(apart.len(), 1);
    assert_eq!(apart[0].label, "A1 Meerwaarde volgens uitvoerders");
    let counts: Vec<&[u32]> = apart[0].rounds.iter().map(|round| &*round.counts).collect();
    assert_eq!(counts, [[0, 3, 0, 2, 1], [0, 2, 1, 2, 1]]);
    // Somebody does not know whether people are interested: the whole picture has a column for that.
    let Drawing::Votes(knowing) = &votes[2].drawing else {
        panic!("{votes:?}");
    };
    for question in knowing {
        assert_eq!(question.choices.last().unwrap(), "weet niet");
    }
    assert_eq!(knowing[2].rounds[0].counts, [0, 0, 0, 4, 1, 1]);
}

//! Dates and decimals, as the language writes them.

use jiff::civil::date;
use quickscan::lang::Lang;

use crate::report::scans::{Case, manual_half_done, training_too_early};

#[test]
fn a_date_is_written_as_the_language_does() {
    let (nl, en) = (&Lang::Nl.words().common, &Lang::En.words().common);
    assert_eq!(nl.date(date(2026, 3, 14)), "14 maart 2026");
    assert_eq!(en.date(date(2026, 3, 14)), "14 March 2026");
    assert_eq!(nl.date(date(2026, 8, 1)), "1 augustus 2026");
    assert_eq!(en.date(date(2026, 8, 1)), "1 August 2026");
}

#[test]
fn what_a_definition_says_of_a_source_is_written_so_too() {
    for (written, dutch, english) in [
        ("2018-02-08", "8 februari 2018", "8 February 2018"),
        ("2010-03", "maart 2010", "March 2010"),
        ("2013", "2013", "2013"),
        ("2013-2016", "2013-2016", "2013-2016"),
        ("voorjaar 2013", "voorjaar 2013", "voorjaar 2013"),
        ("", "", ""),
    ] {
        assert_eq!(Lang::Nl.words().common.when(written), dutch);
        assert_eq!(Lang::En.words().common.when(written), english);
    }
}

#[test]
fn no_document_writes_a_date_or_a_month_as_another_language_does() {
    let cases: [fn() -> Case; 2] = [training_too_early, manual_half_done];
    for case in cases {
        for (lang, stranger) in [(Lang::Nl, Lang::En), (Lang::En, Lang::Nl)] {
            let document = case().markdown(lang);
            for month in 1..=12 {
                let strange = stranger.words().common.date(date(2026, month, 1));
                let strange = strange.trim_start_matches("1 ").trim_end_matches(" 2026");
                let own = lang.words().common.date(date(2026, month, 1));
                let is_same = own.to_lowercase().contains(&strange.to_lowercase());
                let found = document.find(&format!(" {strange} 20"));
                assert!(
                    is_same || found.is_none(),
                    "{strange}: {lang:?}\n{document}"
                );
            }
            let bare = document.replace("http", "\nhttp");
            let lines = bare.lines().filter(|line| !line.starts_with("http"));
            let iso = lines.clone().find(|line| {
                let parts: Vec<&str> = line.split(['(', ')', ' ', ',', '.']).collect();
                parts
                    .iter()
                    .any(|part| part.len() == 10 && part.parse::<jiff::civil::Date>().is_ok())
            });
            assert_eq!(iso, None, "{lang:?}");
        }
    }
}

/// The numbers with a sign between their digits, in the texts of a definition.
fn decimals(definition: &str) -> Vec<&str> {
    let prose = definition.lines().filter(|line| {
        let no_prose = ["version", "licence", "url", "title", "id "];
        !no_prose.iter().any(|key| line.starts_with(key))
    });
    let words = prose.flat_map(|line| line.split_whitespace());
    let trimmed = words.map(|word| word.trim_matches(|one: char| !one.is_ascii_digit()));
    trimmed
        .filter(|word| {
            let mut parts = word.split(['.', ',']);
            let digits =
                |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
            word.contains(['.', ',']) && parts.all(digits)
        })
        .collect()
}

#[test]
fn decimals_have_a_comma_in_dutch_and_a_point_in_english() {
    let dutch = decimals(include_str!(
        "../../../questionnaires/implementatie-quickscan.toml"
    ));
    let english = decimals(include_str!(
        "../../../questionnaires/en/implementatie-quickscan.toml"
    ));
    assert!(dutch.len() > 8, "{dutch:?}");
    let with_point: Vec<String> = dutch.iter().map(|one| one.replace(',', ".")).collect();
    assert_eq!(with_point, english);
    assert!(dutch.iter().all(|one| !one.contains('.')), "{dutch:?}");
    for other in [
        include_str!("../../../questionnaires/interventie-met-potentie.toml"),
        include_str!("../../../questionnaires/en/interventie-met-potentie.toml"),
    ] {
        assert_eq!(decimals(other), Vec::<&str>::new());
    }
}

//! Which questionnaires there are.

use super::program::{Place, SCAN, run};

#[test]
fn shipped_questionnaires_are_listed_with_the_name_to_start_them_by() {
    let list = Place::new().run(&["list"]).fine();
    let names: Vec<&str> = list
        .lines()
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split_whitespace().next().unwrap())
        .collect();
    assert_eq!(
        names,
        ["implementatie-quickscan", "interventie-met-potentie"]
    );
    assert!(
        list.contains("41 vragen, waarvan 20 in de korte versie"),
        "{list}"
    );
}

const DEFINITION: &str = include_str!("../../../questionnaires/implementatie-quickscan.toml");

#[test]
fn own_questionnaires_are_listed_with_their_file_and_unusable_ones_apart() {
    let place = Place::new();
    let other = DEFINITION.replacen("id = \"implementatie-quickscan\"", "id = \"mijn-scan\"", 1);
    place.file("eigen/mijn-scan.toml", other);
    place.file("eigen/vervangt.toml", DEFINITION);
    place.file("eigen/stuk.toml", DEFINITION.replacen("title", "titel", 1));
    let list = place.run(&["list", "--questionnaires", "eigen"]);
    assert_eq!(list.code, 0);
    let [said, remarks] = [&list.out, &list.err].map(|text| text.replace('\\', "/"));
    assert!(
        said.contains("eigen quickscan: eigen/mijn-scan.toml"),
        "{said}"
    );
    assert!(
        said.contains("eigen versie, in plaats van de meegeleverde: eigen/vervangt.toml"),
        "{said}"
    );
    assert!(remarks.contains("eigen/stuk.toml"), "{remarks}");
    assert!(list.err.contains("quickscan check"), "{}", list.err);
}

#[test]
fn questionnaires_in_the_configuration_folder_are_found_without_asking() {
    let place = Place::new();
    let other = DEFINITION.replacen("id = \"implementatie-quickscan\"", "id = \"mijn-scan\"", 1);
    place.file("instellingen/quickscan/questionnaires/m.toml", other);
    let mut command = place.command(&["list"]);
    let folder = place.join("instellingen");
    command
        .env("XDG_CONFIG_HOME", &folder)
        .env("APPDATA", &folder);
    let list = run(&mut command).fine();
    if !cfg!(target_os = "macos") {
        assert!(list.contains("mijn-scan"), "{list}");
    }
}

#[test]
fn a_folder_of_questionnaires_that_is_not_there_is_said() {
    let place = Place::new();
    let said = place.run(&["list", "--questionnaires", "weg"]).wrong(3);
    assert!(said.starts_with("weg: hier is geen map."), "{said}");
}

#[test]
fn a_scan_of_an_own_questionnaire_says_so_in_text_and_report() {
    let place = Place::new();
    place.file("eigen/vervangt.toml", DEFINITION);
    place.file("a.scan.toml", SCAN);
    let run = |words: &[&str]| {
        let mut all = vec!["--questionnaires", "eigen"];
        all.extend(words);
        place.run(&all).fine()
    };
    assert!(run(&["score", "a.scan.toml"]).contains("korte versie, eigen versie\n"));
    assert!(run(&["report", "a.scan.toml"]).contains("eigen versie"));
}

#[test]
fn an_own_version_of_a_shipped_questionnaire_is_labelled_wherever_it_is_told() {
    let place = Place::new();
    place.file("eigen/vervangt.toml", DEFINITION);
    place.file("a.scan.toml", SCAN);
    place.file("b.scan.toml", SCAN.replace("Zwolle", "Kampen"));
    let run = |words: &[&str], lang: &str| {
        let all = [words, &["--questionnaires", "eigen", "--lang", lang]].concat();
        let run = place.run(&all);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out
    };
    for (lang, label, sentence) in [
        ("nl", "eigen versie", "Dit is een eigen versie"),
        ("en", "own version", "This is your own version"),
    ] {
        let begun = run(&["start", "implementatie-quickscan", "--plain"], lang);
        assert!(begun.contains(&format!("Quickscan, {label}\n")), "{begun}");
        let opened = run(&["open", "a.scan.toml", "--plain"], lang);
        assert!(opened.trim_start().starts_with(sentence), "{opened}");
        let compared = run(&["compare", "a.scan.toml", "b.scan.toml"], lang);
        assert_eq!(compared.matches(label).count(), 2, "{compared}");
        for format in ["md", "html"] {
            let words = [
                "report",
                "a.scan.toml",
                "--kind",
                "draaiboek",
                "--format",
                format,
            ];
            let sheet = run(&words, lang);
            assert!(sheet.contains(&format!("Quickscan, {label}, ")), "{sheet}");
        }
    }
    let score = run(&["score", "a.scan.toml", "--format", "json"], "nl");
    let score: serde_json::Value = serde_json::from_str(&score).unwrap();
    assert_eq!(score["questionnaire"]["own"], true);
}

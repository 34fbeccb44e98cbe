//! Scans of a group that cannot be: what is said of them, and that nothing of them is lost.

use insta::assert_snapshot;

use super::program::{Place, SCAN};

/// A well-formed scan of a group, to which something is added.
const GROUP: &str = "[group]\nparticipants = 6\n";

/// What `check` says of a scan with these lines in both languages; the file stays as it is.
fn said(lines: &str) -> String {
    let place = Place::new();
    let content = format!("format = 1\nquestionnaire.id = \"implementatie-quickscan\"\n{lines}");
    let path = place.file("groep.scan.toml", &content);
    let languages = ["nl", "en"];
    let said = languages.map(|lang| {
        place
            .run(&["check", "groep.scan.toml", "--lang", lang])
            .wrong(1)
    });
    for command in ["score", "report", "open"] {
        let refused = place.run(&[command, "groep.scan.toml"]);
        assert_eq!(refused.code, 1, "{command}: {}", refused.err);
        assert!(refused.err.contains("groep.scan.toml"));
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), content);
    said.join("\n")
}

#[test]
fn a_group_that_is_too_small_too_large_or_no_number() {
    let sizes = ["1", "41", "-3", "3.5", "\"zes\""];
    let all = sizes.map(|size| said(&format!("[group]\nparticipants = {size}\n")));
    assert_snapshot!(all.join("\n"));
}

#[test]
fn a_group_without_a_size_and_with_an_unknown_way_of_voting() {
    assert_snapshot!(said(
        "[group]\nvoting = \"briefjes\"\norder = \"achterstevoren\"\n"
    ));
}

#[test]
fn votes_that_nobody_can_cast() {
    assert_snapshot!(said(&format!(
        "{GROUP}[answers.A1]\n\
         rounds = [\n\
         {{ voters = 6, votes = {{ \"1\" = -2, \"3\" = 8 }} }},\n\
         {{ voters = 6, votes = {{ \"1\" = \"twee\" }}, unknown = 1.5 }},\n\
         {{ votes = {{ \"1\" = 99999999999 }} }},\n\
         ]\n"
    )));
}

#[test]
fn votes_for_what_is_not_there() {
    assert_snapshot!(said(&format!(
        "{GROUP}[answers.A1]\n\
         rounds = [{{ voters = 6, votes = {{ \"1\" = 2, \"7\" = 4 }} }}]\n\
         [answers.Z9]\n\
         rounds = [{{ voters = 6, votes = {{ \"1\" = 6 }} }}]\n\
         [session.guess]\nvoters = 6\nvotes = {{ Q = 6 }}\n\
         [session.practice]\nvoters = 6\nvotes = {{ \"9\" = 6 }}\n"
    )));
}

#[test]
fn a_place_that_no_session_has() {
    assert_snapshot!(said(&format!(
        "session.step = \"koffie\"\nsession.shown = \"alles\"\nsession.black = \"ja\"\n\
         session.question = \"Z9\"\nsession.parked = \"later\"\n{GROUP}"
    )));
}

#[test]
fn a_closing_round_that_is_no_list() {
    assert_snapshot!(said(&format!(
        "[session.closing]\nnotices = \"ouders\"\ntomorrow = [1]\nneeds = {{}}\n{GROUP}"
    )));
}

/// A round with other sums than its voters opens: it does not count, and is not thrown away.
#[test]
fn a_round_that_does_not_add_up_does_not_count() {
    let place = Place::new();
    let rounds = "I3.rounds = [{ voters = 7, votes = { \"1\" = 2, \"3\" = 4 } }]";
    let scan = SCAN.replace("I3.choice = \"3\"", rounds);
    place.file("groep.scan.toml", format!("{scan}{GROUP}"));
    let checked = place.run(&["check", "groep.scan.toml"]);
    assert_eq!((checked.code, checked.err.as_str()), (0, ""));
    let report = place.run(&["report", "groep.scan.toml", "-o", "uit.md"]);
    assert_eq!(report.code, 0, "{}", report.err);
    let report = std::fs::read_to_string(place.join("uit.md")).unwrap();
    let said = "telt niet mee: 6 stemmen van 7 personen";
    assert!(report.contains(said), "{report}");
}

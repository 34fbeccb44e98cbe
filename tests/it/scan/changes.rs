//! What a user changes, takes back and does again.

use proptest::prelude::*;
use proptest::{collection, option};
use quickscan::questionnaire::{QuestionIx, SectionIx, StrategyIx};
use quickscan::scan::{
    ActivityState, Answer, Basis, Change, Depth, Field, History, Scan, Stage, apply, file,
};

use super::fixture::{full_scan, later, now, questionnaire};

const F1: QuestionIx = QuestionIx(0);
const O1: QuestionIx = QuestionIx(1);
const O2: QuestionIx = QuestionIx(2);
const O10: QuestionIx = QuestionIx(3);
const O: SectionIx = SectionIx(1);
const S04: StrategyIx = StrategyIx(0);

fn choice(code: &str) -> Option<Answer> {
    Some(Answer::Choice(code.to_owned()))
}

fn empty() -> Scan {
    Scan::new(&questionnaire(), Depth::Short, now())
}

fn history(changes: impl IntoIterator<Item = Change>) -> History {
    let mut history = History::new(empty());
    for change in changes {
        history.change(&questionnaire(), change, later());
    }
    history
}

fn note(text: &str) -> Change {
    Change::Text(Field::Note(O1), text.to_owned())
}

#[test]
fn a_new_scan_knows_what_it_answers() {
    let scan = empty();
    assert_eq!(scan.questionnaire.id, "proef");
    assert_eq!(scan.questionnaire.version, "1.0.0");
    assert_eq!(scan.questionnaire.sha256, "ab".repeat(32));
    assert_eq!(scan.questionnaire.language, "nl");
    assert_eq!(scan.questionnaire.asked, ["F1", "O1", "O2", "O10"]);
    assert_eq!(scan.about.started, Some(now()));
}

#[test]
fn an_answer_remembers_the_question_as_it_was_shown() {
    let history = history([Change::Answer(O1, choice("3"))]);
    let entry = &history.scan().answers["O1"];
    assert_eq!(entry.answer, choice("3"));
    assert_eq!(entry.shown, "Hoe staat het met O1?");
}

#[test]
fn a_question_left_open_again_keeps_its_note_and_nothing_else_stays() {
    let history = history([
        Change::Answer(O1, choice("3")),
        note("nog navragen"),
        Change::Answer(O1, None),
        Change::Answer(O2, choice("1")),
        Change::Answer(O2, None),
    ]);
    let answers = &history.scan().answers;
    assert_eq!(answers.keys().collect::<Vec<_>>(), ["O1"]);
    assert_eq!(answers["O1"].answer, None);
    assert_eq!(answers["O1"].shown, "");
    assert_eq!(answers["O1"].note, "nog navragen");
}

#[test]
fn a_section_set_aside_gives_every_question_that_allows_it_the_reason() {
    let history = history([
        Change::Answer(O2, choice("2")),
        Change::SetAside(O, "wij werken niet met teams".to_owned()),
    ]);
    let answers = &history.scan().answers;
    let reason = Some(Answer::NotApplicable(
        "wij werken niet met teams".to_owned(),
    ));
    assert_eq!(answers.keys().collect::<Vec<_>>(), ["O10", "O2"]);
    assert!(answers.values().all(|entry| entry.answer == reason));
}

#[test]
fn an_activity_that_is_not_done_has_no_reason() {
    let reason = |text: &str| Change::Text(Field::Reason(S04), text.to_owned());
    let mut history = history([
        reason("voorbarig"),
        Change::Activity(S04, Some(ActivityState::Planned)),
        reason("wettelijke plicht"),
        Change::Activity(S04, Some(ActivityState::Running)),
    ]);
    let doing = &history.scan().strategies["S04"];
    assert_eq!(doing.state, ActivityState::Running);
    assert_eq!(doing.reason, "wettelijke plicht");
    history.change(&questionnaire(), Change::Activity(S04, None), later());
    assert!(history.scan().strategies.is_empty());
    history.undo(later());
    assert_eq!(history.scan().strategies["S04"].reason, "wettelijke plicht");
}

#[test]
fn a_section_is_deepened_once() {
    let history = history([Change::Deepen(O), Change::Deepen(O)]);
    assert_eq!(history.scan().questionnaire.deepened, ["O"]);
}

#[test]
fn typed_texts_lose_what_a_file_may_not_hold() {
    let history = history([
        note("a\u{1b}[2Jb\rc"),
        Change::Text(Field::Group, "teams\nZwolle".to_owned()),
    ]);
    assert_eq!(history.scan().answers["O1"].note, "a[2Jb\nc");
    assert_eq!(history.scan().about.group, "teams Zwolle");
}

#[test]
fn nothing_can_be_undone_in_a_scan_just_opened() {
    let mut history = History::new(full_scan());
    assert_eq!(history.undo(later()), None);
    assert_eq!(history.redo(&questionnaire(), later()), None);
    assert_eq!(history.scan(), &full_scan());
    assert_eq!(history.revision(), 0);
}

#[test]
fn undo_and_redo_say_what_they_did() {
    let change = Change::Answer(O1, choice("3"));
    let mut history = history([change.clone()]);
    assert_eq!(history.undo(later()), Some(change.clone()));
    assert!(history.scan().answers.is_empty());
    assert_eq!(history.redo(&questionnaire(), later()), Some(change));
    assert_eq!(history.scan().answers["O1"].answer, choice("3"));
}

#[test]
fn typing_in_one_field_is_undone_at_once() {
    let mut history = history([
        Change::Answer(O1, choice("3")),
        note("Z"),
        note("Zwol"),
        note("Zwolle"),
    ]);
    assert_eq!(history.undo(later()), Some(note("Zwolle")));
    assert_eq!(history.scan().answers["O1"].note, "");
    assert_eq!(history.scan().answers["O1"].answer, choice("3"));
    history.redo(&questionnaire(), later());
    assert_eq!(history.scan().answers["O1"].note, "Zwolle");
}

#[test]
fn typing_in_another_field_or_after_moving_is_a_step_of_its_own() {
    let mut history = history([
        note("Z"),
        Change::Text(Field::Private(O1), "stil".to_owned()),
        note("Zwolle"),
        Change::Position(O2),
        note("Kampen"),
    ]);
    let mut notes = vec![history.scan().answers["O1"].note.clone()];
    while history.undo(later()).is_some() {
        let entry = history.scan().answers.get("O1");
        notes.push(entry.map_or_else(String::new, |entry| entry.note.clone()));
    }
    assert_eq!(notes, ["Kampen", "Zwolle", "Z", "Z", ""]);
}

#[test]
fn moving_and_changing_language_are_saved_and_not_undone() {
    let mut history = history([
        Change::Answer(O1, choice("3")),
        Change::Position(O10),
        Change::Language("en".to_owned()),
    ]);
    assert_eq!(history.revision(), 3);
    history.undo(later());
    assert!(history.scan().answers.is_empty());
    assert_eq!(history.scan().session.question.as_deref(), Some("O10"));
    assert_eq!(history.scan().questionnaire.language, "en");
}

#[test]
fn moving_does_not_forget_what_can_be_done_again() {
    let mut history = history([Change::Answer(O1, choice("3"))]);
    history.undo(later());
    history.change(&questionnaire(), Change::Position(O2), later());
    assert!(history.redo(&questionnaire(), later()).is_some());
}

#[test]
fn a_change_that_makes_no_difference_leaves_no_trace() {
    let mut history = history([Change::Answer(O1, choice("3"))]);
    history.change(&questionnaire(), Change::Answer(O1, choice("3")), later());
    assert_eq!(history.revision(), 1);
    history.undo(later());
    history.change(&questionnaire(), Change::Stage(None), later());
    assert!(history.redo(&questionnaire(), later()).is_some());
}

#[test]
fn only_what_changes_the_scan_changes_when_it_was_changed() {
    let mut history = history([Change::Position(O2)]);
    assert_eq!(history.scan().about.changed, Some(now()));
    history.change(&questionnaire(), Change::Answer(O1, choice("3")), later());
    assert_eq!(history.scan().about.changed, Some(later()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_gives_the_start_and_redoing_everything_the_end(
        changes in collection::vec(change(), 0..24),
    ) {
        let mut history = History::new(full_scan());
        for change in changes {
            history.change(&questionnaire(), change, later());
        }
        let end = history.scan().clone();
        while history.undo(later()).is_some() {}
        prop_assert_eq!(content(history.scan()), content(&full_scan()));
        while history.redo(&questionnaire(), later()).is_some() {}
        prop_assert_eq!(history.scan(), &end);
    }

    #[test]
    fn undo_takes_back_exactly_one_step(changes in collection::vec(change(), 1..12)) {
        let mut history = History::new(full_scan());
        let mut states = vec![content(&full_scan())];
        for change in changes {
            history.change(&questionnaire(), change, later());
            // A move in between keeps typed texts apart.
            history.change(&questionnaire(), Change::Position(F1), later());
            history.change(&questionnaire(), Change::Position(O2), later());
            let state = content(history.scan());
            if states.last() != Some(&state) {
                states.push(state);
            }
        }
        while let Some(state) = states.pop() {
            prop_assert_eq!(content(history.scan()), state);
            history.undo(later());
        }
    }

    #[test]
    fn whatever_is_typed_the_scan_is_read_back_as_it_is(
        changes in collection::vec(change(), 0..12),
    ) {
        let mut scan = full_scan();
        for change in changes {
            apply(&mut scan, &questionnaire(), &change);
        }
        prop_assert_eq!(file::read(&file::write(&scan)).unwrap().scan, scan);
    }
}

/// A scan without the place where the conversation is and the moment it was changed.
fn content(scan: &Scan) -> Scan {
    let mut scan = scan.clone();
    scan.session.question = None;
    scan.questionnaire.language = String::new();
    scan.about.changed = None;
    scan
}

fn change() -> impl Strategy<Value = Change> {
    let question = || (0..4_usize).prop_map(QuestionIx);
    let strategy = || (0..2_usize).prop_map(StrategyIx);
    let section = || (0..2_usize).prop_map(SectionIx);
    let given = || {
        prop_oneof![
            "[0-4]".prop_map(Answer::Choice),
            Just(Answer::Unknown),
            any::<String>().prop_map(Answer::NotApplicable),
        ]
    };
    let basis = option::of(proptest::sample::select(&Basis::ALL[..]));
    let state = option::of(proptest::sample::select(&ActivityState::ALL[..]));
    let stage = option::of(proptest::sample::select(&Stage::ALL[..]));
    let field = prop_oneof![
        Just(Field::Intervention),
        Just(Field::Group),
        Just(Field::Organisation),
        Just(Field::Role),
        question().prop_map(Field::Note),
        question().prop_map(Field::Private),
        question().prop_map(Field::Location),
        strategy().prop_map(Field::Reason),
    ];
    prop_oneof![
        (question(), option::of(given()))
            .prop_map(|(question, given)| Change::Answer(question, given)),
        (question(), basis).prop_map(|(question, basis)| Change::Basis(question, basis)),
        (section(), any::<String>()).prop_map(|(section, why)| Change::SetAside(section, why)),
        (field, any::<String>()).prop_map(|(field, text)| Change::Text(field, text)),
        stage.prop_map(Change::Stage),
        prop_oneof![Just(Depth::Short), Just(Depth::Full)].prop_map(Change::Depth),
        section().prop_map(Change::Deepen),
        (strategy(), state).prop_map(|(strategy, state)| Change::Activity(strategy, state)),
        question().prop_map(Change::Position),
        "[a-z]{2}".prop_map(Change::Language),
    ]
}

//! What a user changes, takes back and does again.

use quickscan::questionnaire::{QuestionIx, SectionIx, StrategyIx};
use quickscan::scan::{ActivityState, Answer, Change, Depth, Field, History, Scan};

use super::fixture::{full_scan, later, now, questionnaire};

const O1: QuestionIx = QuestionIx(1);
const O2: QuestionIx = QuestionIx(2);
const O10: QuestionIx = QuestionIx(3);
const O: SectionIx = SectionIx(1);
const S04: StrategyIx = StrategyIx(0);

fn chosen(code: &str) -> Answer {
    Answer::Choice(code.to_owned())
}

/// Answers a question with a choice.
fn choose(question: QuestionIx, code: &str) -> Change {
    Change::Answer(question, Some(chosen(code)))
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
    let history = history([choose(O1, "3")]);
    let entry = &history.scan().answers["O1"];
    assert_eq!(entry.answer, Some(chosen("3")));
    assert_eq!(entry.shown, "Hoe staat het met O1?");
}

#[test]
fn a_question_left_open_again_keeps_its_note_and_nothing_else_stays() {
    let history = history([
        choose(O1, "3"),
        note("nog navragen"),
        Change::Answer(O1, None),
        choose(O2, "1"),
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
        choose(O2, "2"),
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
    let change = choose(O1, "3");
    let mut history = history([change.clone()]);
    assert_eq!(history.undo(later()), Some(change.clone()));
    assert!(history.scan().answers.is_empty());
    assert_eq!(history.redo(&questionnaire(), later()), Some(change));
    assert_eq!(history.scan().answers["O1"].answer, Some(chosen("3")));
}

#[test]
fn every_text_is_a_step_of_its_own() {
    let mut history = history([
        note("Zwolle"),
        note("Kampen"),
        Change::Text(Field::Private(O1), "stil".to_owned()),
        note(""),
    ]);
    let mut notes = vec![history.scan().answers["O1"].note.clone()];
    while history.undo(later()).is_some() {
        let entry = history.scan().answers.get("O1");
        notes.push(entry.map_or_else(String::new, |entry| entry.note.clone()));
    }
    assert_eq!(notes, ["", "Kampen", "Kampen", "Zwolle", ""]);
}

#[test]
fn moving_is_saved_and_not_undone() {
    let mut history = history([choose(O1, "3"), Change::Position(O10)]);
    assert_eq!(history.revision(), 2);
    history.undo(later());
    assert!(history.scan().answers.is_empty());
    assert_eq!(
        history.scan().session.place.question.as_deref(),
        Some("O10")
    );
}

#[test]
fn moving_does_not_forget_what_can_be_done_again() {
    let mut history = history([choose(O1, "3")]);
    history.undo(later());
    history.change(&questionnaire(), Change::Position(O2), later());
    assert!(history.redo(&questionnaire(), later()).is_some());
}

#[test]
fn a_new_change_forgets_what_was_taken_back() {
    let mut history = history([choose(O1, "3")]);
    history.undo(later());
    history.change(&questionnaire(), choose(O2, "1"), later());
    assert_eq!(history.redo(&questionnaire(), later()), None);
}

#[test]
fn a_change_that_makes_no_difference_leaves_no_trace() {
    let mut history = history([choose(O1, "3")]);
    history.change(&questionnaire(), choose(O1, "3"), later());
    assert_eq!(history.revision(), 1);
    history.undo(later());
    history.change(&questionnaire(), Change::Stage(None), later());
    assert!(history.redo(&questionnaire(), later()).is_some());
}

#[test]
fn only_what_changes_the_scan_changes_when_it_was_changed() {
    let mut history = history([Change::Position(O2)]);
    assert_eq!(history.scan().about.changed, Some(now()));
    history.change(&questionnaire(), choose(O1, "3"), later());
    assert_eq!(history.scan().about.changed, Some(later()));
}

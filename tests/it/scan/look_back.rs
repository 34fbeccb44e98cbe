//! What is said of the actions of the previous scan.

use jiff::civil::date;
use quickscan::scan::{Change, History, LookBack, Planning};

use super::fixture::{followed_up, later, questionnaire};

fn history(said: impl IntoIterator<Item = LookBack>) -> History {
    let mut scan = followed_up();
    scan.plan.actions.clear();
    let mut history = History::new(scan);
    for said in said {
        history.change(&questionnaire(), Change::LookBack(said), later());
    }
    history
}

fn take(at: usize) -> LookBack {
    LookBack::TakeAlong(vec![at], date(2026, 11, 21))
}

#[test]
fn an_action_is_ticked_off_and_what_came_of_it_is_kept_with_it() {
    let mut history = history([
        LookBack::Done(1, true),
        LookBack::Outcome(1, "Zwolle wel,\nKampen niet\u{7}".to_owned()),
    ]);
    let action = &history.scan().earlier_actions()[1];
    assert!(action.done);
    assert_eq!(action.outcome, "Zwolle wel,\nKampen niet");
    history.undo(later());
    history.undo(later());
    let action = &history.scan().earlier_actions()[1];
    assert!(!action.done && action.outcome.is_empty());
}

#[test]
fn what_was_not_done_is_taken_along_once() {
    let history = history([take(1), take(1)]);
    let [taken] = &history.scan().plan.actions[..] else {
        panic!("{:?}", history.scan().plan.actions);
    };
    assert_eq!((taken.id.as_str(), taken.from.as_str()), ("a1", "a2"));
    assert_eq!(taken.what, "handleiding aanpassen");
    assert!(!taken.done);
    assert!(history.scan().left_over().is_empty());
}

#[test]
fn what_was_done_is_not_taken_along() {
    let history = history([take(0)]);
    assert!(history.scan().plan.actions.is_empty());
}

#[test]
fn what_went_out_of_the_plan_can_be_taken_along_again() {
    let mut history = history([take(1)]);
    history.change(&questionnaire(), Change::Plan(Planning::Drop(0)), later());
    assert_eq!(history.scan().left_over(), [1]);
    history.change(&questionnaire(), Change::LookBack(take(1)), later());
    assert_eq!(history.scan().plan.actions.len(), 1);
}

#[test]
fn a_date_that_has_passed_stays_behind_and_one_to_come_is_kept() {
    for (today, due) in [
        (date(2026, 12, 12), Some(date(2026, 12, 12))),
        (date(2026, 12, 13), None),
    ] {
        let history = history([
            LookBack::Done(0, false),
            LookBack::TakeAlong(vec![0], today),
        ]);
        let taken = &history.scan().plan.actions[0];
        assert_eq!(taken.due, due);
        assert_eq!(taken.when.is_empty(), due.is_none());
        assert_eq!(taken.outcome, "", "that belongs to the earlier one");
        assert_eq!(taken.who, "de projectleider");
    }
}

#[test]
fn a_strategy_that_no_longer_exists_is_not_taken_along() {
    let mut scan = followed_up();
    let previous = scan.previous.as_mut().unwrap();
    "WEG".clone_into(&mut previous.actions[1].strategy);
    scan.plan.actions.clear();
    let mut history = History::new(scan);
    history.change(&questionnaire(), Change::LookBack(take(1)), later());
    assert_eq!(history.scan().plan.actions[0].strategy, "");
}

#[test]
fn an_action_written_by_hand_without_an_id_is_taken_along_once_too() {
    let mut scan = followed_up();
    scan.plan.actions.clear();
    scan.previous.as_mut().unwrap().actions[1].id = String::new();
    let mut history = History::new(scan);
    for _ in 0..2 {
        history.change(&questionnaire(), Change::LookBack(take(1)), later());
    }
    assert_eq!(history.scan().plan.actions.len(), 1);
    assert_eq!(history.scan().earlier_actions()[1].id, "a2");
}

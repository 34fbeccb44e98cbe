//! Any changes whatsoever: taken back, done again, written and read.

use std::path::PathBuf;
use std::rc::Rc;

use jiff::ToSpan;
use proptest::prelude::*;
use proptest::{collection, option};
use quickscan::app::{Access, OpenScan};
use quickscan::insight::Origin;
use quickscan::questionnaire::{QuestionIx, SectionIx, StrategyIx};
use quickscan::scan::{
    Action, ActionPart, ActivityState, Answer, Basis, Change, ClosingPart, Depth, Field, History,
    LookBack, Meeting, Order, Place, Planning, Reveal, Round, Scan, Stage, Step, Voting, apply,
    file,
};

use super::fixture::{followed_up, later, questionnaire};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_gives_the_start_and_redoing_everything_the_end(
        changes in collection::vec(change(), 0..24),
    ) {
        let mut history = History::new(followed_up());
        for change in changes {
            history.change(&questionnaire(), change, later());
        }
        let end = history.scan().clone();
        while history.undo(later()).is_some() {}
        prop_assert_eq!(content(history.scan()), content(&followed_up()));
        while history.redo(&questionnaire(), later()).is_some() {}
        prop_assert_eq!(history.scan(), &end);
    }

    #[test]
    fn undo_takes_back_exactly_one_step(changes in collection::vec(change(), 1..12)) {
        let mut history = History::new(followed_up());
        let mut states = vec![content(&followed_up())];
        for change in changes {
            history.change(&questionnaire(), change, later());
            // A move in between keeps typed texts apart.
            history.change(&questionnaire(), Change::Position(QuestionIx(0)), later());
            history.change(&questionnaire(), Change::Position(QuestionIx(1)), later());
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
    fn what_is_read_of_a_scan_is_as_if_it_was_just_opened(
        changes in collection::vec(change(), 0..12),
    ) {
        let mut open = opened(followed_up());
        for change in changes {
            open.change(change, later());
            let fresh = opened(open.scan().clone());
            prop_assert_eq!(&open.insight, &fresh.insight);
            prop_assert_eq!(&open.visible, &fresh.visible);
            for question in open.questionnaire.question_ixs() {
                prop_assert_eq!(open.answer(question), fresh.answer(question));
                let agreed = open.sheet().origin(question) == Origin::Agreed;
                prop_assert_eq!(open.is_agreed(question), agreed);
            }
        }
    }

    #[test]
    fn whatever_is_typed_the_scan_is_read_back_as_it_is(
        changes in collection::vec(change(), 0..12),
    ) {
        let mut scan = followed_up();
        for change in changes {
            apply(&mut scan, &questionnaire(), &change);
        }
        prop_assert_eq!(file::read(&file::write(&scan)).unwrap().scan, scan);
    }
}

fn opened(scan: Scan) -> OpenScan {
    let questionnaire = Rc::new(questionnaire());
    let path = PathBuf::from("proef.scan.toml");
    OpenScan::new(
        questionnaire,
        scan,
        path,
        Access::Write,
        Vec::new(),
        later(),
    )
}

/// A scan without the place where the conversation is and the moment it was changed.
fn content(scan: &Scan) -> Scan {
    let mut scan = scan.clone();
    scan.session.place = Place::default();
    scan.questionnaire.language = String::new();
    scan.about.changed = None;
    scan
}

fn change() -> impl Strategy<Value = Change> {
    let together = collection::vec(lasting(), 0..4).prop_map(Change::Together);
    prop_oneof![
        12 => lasting(),
        2 => together,
        1 => question().prop_map(Change::Position),
        1 => place().prop_map(Change::Show),
    ]
}

fn question() -> impl Strategy<Value = QuestionIx> {
    (0..4_usize).prop_map(QuestionIx)
}

/// A change that can be undone.
fn lasting() -> impl Strategy<Value = Change> {
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
    let how_far = option::of(proptest::sample::select(&Stage::ALL[..]));
    let part = proptest::sample::select(&ClosingPart::ALL[..]);
    let agreed = collection::vec((question(), given()), 0..3);
    let field = prop_oneof![
        Just(Field::Intervention),
        Just(Field::Group),
        Just(Field::Organisation),
        Just(Field::Role),
        question().prop_map(Field::Note),
        question().prop_map(Field::Private),
        question().prop_map(Field::Location),
        strategy().prop_map(Field::Reason),
        question().prop_map(Field::Minority),
        question().prop_map(Field::WhoKnows),
        (0..4_usize).prop_map(Field::Parked),
        (part, 0..4_usize).prop_map(|(part, at)| Field::Closing(part, at)),
    ];
    prop_oneof![
        (question(), option::of(given()))
            .prop_map(|(question, given)| Change::Answer(question, given)),
        (question(), basis).prop_map(|(question, basis)| Change::Basis(question, basis)),
        (section(), any::<String>()).prop_map(|(section, why)| Change::SetAside(section, why)),
        (field, any::<String>()).prop_map(|(field, text)| Change::Text(field, text)),
        how_far.prop_map(Change::Stage),
        prop_oneof![Just(Depth::Short), Just(Depth::Full)].prop_map(Change::Depth),
        section().prop_map(Change::Deepen),
        (strategy(), state).prop_map(|(strategy, state)| Change::Activity(strategy, state)),
        (question(), round()).prop_map(|(question, round)| Change::Round(question, round)),
        agreed.prop_map(Change::Agree),
        meeting().prop_map(Change::Meeting),
        planning().prop_map(Change::Plan),
        look_back().prop_map(Change::LookBack),
    ]
}

fn planning() -> impl Strategy<Value = Planning> {
    let part = || proptest::sample::select(&ActionPart::ALL[..]);
    let date = || {
        let days = option::of(0..60_000_i32);
        let first: jiff::civil::Date = "2010-01-01".parse().unwrap();
        days.prop_map(move |days| Some(first.checked_add(days?.days()).unwrap()))
    };
    let action = (part(), any::<String>(), date()).prop_map(|(part, text, due)| {
        let mut action = Action {
            due,
            ..Action::default()
        };
        *action.text_mut(part) = text;
        Box::new(action)
    });
    prop_oneof![
        3 => action.prop_map(Planning::Add),
        3 => (0..4_usize, part(), any::<String>())
            .prop_map(|(at, part, text)| Planning::Text(at, part, text)),
        2 => (0..4_usize, any::<String>(), date())
            .prop_map(|(at, text, due)| Planning::When(at, text, due)),
        1 => (0..4_usize, any::<bool>()).prop_map(|(at, done)| Planning::Done(at, done)),
        1 => (0..4_usize).prop_map(Planning::Drop),
        1 => date().prop_map(Planning::NextScan),
    ]
}

fn look_back() -> impl Strategy<Value = LookBack> {
    let positions = collection::vec(0..4_usize, 0..3);
    let today: jiff::civil::Date = "2026-11-21".parse().unwrap();
    prop_oneof![
        (0..4_usize, any::<bool>()).prop_map(|(at, done)| LookBack::Done(at, done)),
        (0..4_usize, any::<String>()).prop_map(|(at, text)| LookBack::Outcome(at, text)),
        positions.prop_map(move |all| LookBack::TakeAlong(all, today)),
    ]
}

fn meeting() -> impl Strategy<Value = Meeting> {
    prop_oneof![
        any::<u32>().prop_map(Meeting::Participants),
        proptest::sample::select(&Voting::ALL[..]).prop_map(Meeting::Voting),
        proptest::sample::select(&Order::ALL[..]).prop_map(Meeting::Order),
        Just(Meeting::Until(Some(later()))),
        option::of(round()).prop_map(Meeting::Guess),
        option::of(round()).prop_map(Meeting::Practice),
    ]
}

fn round() -> impl Strategy<Value = Round> {
    (0..9_u32, 0..9_u32, 0..3_u32).prop_map(|(two, three, unknown)| Round {
        voters: two + three + unknown,
        votes: [("2".to_owned(), two), ("3".to_owned(), three)].into(),
        unknown,
        not_applicable: 0,
    })
}

fn place() -> impl Strategy<Value = Place> {
    let step = option::of(proptest::sample::select(&Step::ALL[..]));
    let reveal = proptest::sample::select(&Reveal::ALL[..]);
    (step, reveal, any::<bool>()).prop_map(|(step, reveal, black)| Place {
        question: None,
        step,
        reveal,
        black,
    })
}

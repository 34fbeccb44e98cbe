//! The time of a session, divided over what is left.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use quickscan::insight::{Agenda, AgendaPart, Ahead, Fits, USUAL_MINUTES, read};
use quickscan::questionnaire::QuestionIx;
use quickscan::scan::{
    Answer, Change, Depth, Group, Meeting, Moment, Order, Place, Round, Scan, Step, apply,
};

use super::definitions::{phases, verdicts};

fn whole_session() -> Ahead {
    Ahead {
        steps: Step::ALL.to_vec(),
        questions: 20,
        differences: 5,
        order: Order::AllFirst,
    }
}

fn from(step: Step) -> Ahead {
    let steps = Step::ALL.into_iter().filter(|one| *one >= step).collect();
    Ahead {
        steps,
        ..whole_session()
    }
}

fn divided(left: u32, ahead: &Ahead) -> Vec<(AgendaPart, u32)> {
    Agenda::divide(left, ahead).parts
}

#[test]
fn a_whole_session_of_the_usual_length_is_divided_as_a_facilitator_would() {
    use AgendaPart::{Actions, Closing, Start, Talk, Vote};
    assert_eq!(
        divided(USUAL_MINUTES, &whole_session()),
        [
            (Start, 9),
            (Vote, 17),
            (Talk, 35),
            (Actions, 18),
            (Closing, 11)
        ]
    );
    assert_eq!(
        divided(67, &whole_session()),
        [
            (Start, 7),
            (Vote, 15),
            (Talk, 25),
            (Actions, 12),
            (Closing, 8)
        ]
    );
}

#[test]
fn what_is_left_of_a_session_takes_less_than_a_whole_one() {
    assert_eq!(whole_session().usual_minutes(), USUAL_MINUTES);
    assert_eq!(from(Step::Discuss).usual_minutes(), 60);
    assert_eq!(from(Step::Closing).usual_minutes(), 15);
    let full = Ahead {
        questions: 60,
        ..whole_session()
    };
    assert_eq!(full.usual_minutes(), USUAL_MINUTES);
}

#[test]
fn talking_is_the_first_to_shrink_and_then_all_parts_do() {
    use AgendaPart::{Actions, Closing, Start, Talk, Vote};
    assert_eq!(
        divided(60, &whole_session()),
        [
            (Start, 7),
            (Vote, 15),
            (Talk, 18),
            (Actions, 12),
            (Closing, 8)
        ]
    );
    assert_eq!(
        divided(40, &whole_session()),
        [
            (Start, 4),
            (Vote, 13),
            (Talk, 11),
            (Actions, 7),
            (Closing, 5)
        ]
    );
    assert_eq!(
        divided(10, &whole_session()),
        [(Start, 1), (Vote, 4), (Actions, 2), (Closing, 3)]
    );
}

#[test]
fn question_by_question_voting_and_talking_are_one_part() {
    use AgendaPart::{Actions, Closing, VoteAndTalk};
    let ahead = Ahead {
        order: Order::OneByOne,
        ..from(Step::Vote)
    };
    assert_eq!(
        divided(60, &ahead),
        [(VoteAndTalk, 40), (Actions, 12), (Closing, 8)]
    );
    let voted = Ahead {
        questions: 0,
        ..ahead
    };
    assert_eq!(
        divided(45, &voted),
        [(AgendaPart::Talk, 25), (Actions, 12), (Closing, 8)]
    );
}

#[test]
fn it_tells_what_does_fit_when_it_does_not_all_fit() {
    let fits = |left: u32, ahead: &Ahead| Agenda::divide(left, ahead).fits;
    let whole = whole_session();
    assert_eq!(fits(49, &whole), Fits::Yes);
    assert_eq!(fits(45, &whole), Fits::WithDifferences(4));
    assert_eq!(fits(40, &whole), Fits::WithDifferences(3));
    assert_eq!(fits(30, &whole), Fits::WithDifferences(2));
    assert_eq!(fits(20, &whole), Fits::OnlyVoting);
    let discuss = from(Step::Discuss);
    assert_eq!(fits(29, &discuss), Fits::Yes);
    assert_eq!(fits(20, &discuss), Fits::WithDifferences(3));
    assert_eq!(fits(12, &discuss), Fits::WithDifferences(1));
    assert_eq!(fits(9, &discuss), Fits::OnlyClosing);
    assert_eq!(fits(9, &from(Step::Actions)), Fits::OnlyClosing);
    assert_eq!(fits(12, &from(Step::Actions)), Fits::Yes);
    assert_eq!(fits(3, &from(Step::Closing)), Fits::OnlyClosing);
    assert_eq!(fits(4, &from(Step::Closing)), Fits::Yes);
}

#[test]
fn each_part_begins_where_the_one_before_it_ends() {
    let agenda = Agenda::divide(67, &whole_session());
    assert_eq!(agenda.begins().collect::<Vec<u32>>(), [0, 7, 22, 47, 59]);
}

#[test]
fn a_moment_minutes_later_is_that_many_minutes_away() {
    let now: Moment = "2026-12-31T23:50:30+01:00".parse().unwrap();
    let later = now.plus_minutes(20);
    assert_eq!(later.to_string(), "2027-01-01T00:10:30+01:00");
    assert_eq!(now.minutes_until(later), 20);
    assert_eq!(later.minutes_until(now), 0);
    let a_second_on: Moment = "2026-12-31T23:50:31+01:00".parse().unwrap();
    assert_eq!(
        a_second_on.minutes_until(later),
        20,
        "a minute begun counts"
    );
    let last: Moment = "9999-12-30T22:00:00Z".parse().unwrap();
    assert_eq!(last.plus_minutes(9000), last, "the calendar ends");
}

/// A group that voted 1 and 4 on these questions, and 2 on those.
fn group_scan(differ: &[usize], agree: &[usize]) -> Scan {
    let questionnaire = phases();
    let moment = Moment::UNKNOWN;
    let mut scan = Scan::new(questionnaire, Depth::Short, moment);
    scan.group = Some(Group::of(2));
    let short = short_questions();
    let vote = |codes: &[&str]| Round {
        voters: 2,
        votes: codes
            .iter()
            .map(|code| ((*code).to_owned(), 2 / codes.len() as u32))
            .collect(),
        ..Round::default()
    };
    for at in differ {
        let change = Change::Round(short[*at], vote(&["1", "4"]));
        apply(&mut scan, questionnaire, &change);
    }
    for at in agree {
        let change = Change::Round(short[*at], vote(&["2"]));
        apply(&mut scan, questionnaire, &change);
    }
    scan
}

fn short_questions() -> Vec<QuestionIx> {
    let questionnaire = phases();
    let all = questionnaire.question_ixs();
    all.filter(|question| questionnaire[*question].short)
        .collect()
}

fn ahead_of(scan: &Scan) -> Ahead {
    let questionnaire = phases();
    let reading = read(questionnaire, scan).group.unwrap();
    Ahead::of(questionnaire, scan, &reading)
}

#[test]
fn before_the_voting_as_many_differences_are_expected_as_are_talked_about_first() {
    let ahead = ahead_of(&group_scan(&[], &[]));
    assert_eq!(ahead.steps, Step::ALL);
    assert_eq!(ahead.questions as usize, short_questions().len());
    assert_eq!(ahead.differences, 5);
}

#[test]
fn who_looks_at_the_end_before_the_first_vote_has_all_of_it_ahead() {
    let mut scan = group_scan(&[], &[]);
    scan.session.place.step = Some(Step::Closing);
    assert_eq!(ahead_of(&scan).steps, Step::ALL);
    let mut scan = group_scan(&[0], &[]);
    scan.session.place.step = Some(Step::Closing);
    assert_eq!(ahead_of(&scan).steps, [Step::Closing]);
}

#[test]
fn what_is_voted_on_and_agreed_upon_needs_no_time_any_more() {
    let all: Vec<usize> = (0..short_questions().len()).collect();
    let mut scan = group_scan(&all[..3], &all[3..]);
    let place = Place {
        step: Some(Step::Discuss),
        ..Place::default()
    };
    apply(&mut scan, phases(), &Change::Show(place));
    let ahead = ahead_of(&scan);
    assert_eq!((ahead.questions, ahead.differences), (0, 3));
    assert_eq!(ahead.steps.first(), Some(&Step::Discuss));
    let agreed = vec![(short_questions()[1], Answer::Choice("2".to_owned()))];
    apply(&mut scan, phases(), &Change::Agree(agreed));
    assert_eq!(ahead_of(&scan).differences, 2);
}

#[test]
fn the_order_of_the_group_is_that_of_the_agenda() {
    let mut scan = group_scan(&[], &[]);
    let order = Meeting::Order(Order::OneByOne);
    apply(&mut scan, phases(), &Change::Meeting(order));
    assert_eq!(ahead_of(&scan).order, Order::OneByOne);
}

#[test]
fn there_is_no_guess_where_there_are_no_phases() {
    let questionnaire = verdicts();
    let mut scan = Scan::new(questionnaire, Depth::Short, Moment::UNKNOWN);
    scan.group = Some(Group::of(4));
    let reading = read(questionnaire, &scan).group.unwrap();
    let ahead = Ahead::of(questionnaire, &scan, &reading);
    assert_eq!(ahead.steps, Step::ALL[1..]);
}

fn any_ahead() -> impl Strategy<Value = Ahead> {
    let steps = subsequence(Step::ALL.to_vec(), 0..=Step::ALL.len());
    let order = select(Order::ALL.to_vec());
    let ahead = (steps, 0_u32..130, 0_u32..40, order);
    ahead.prop_map(|(steps, questions, differences, order)| Ahead {
        steps,
        questions,
        differences,
        order,
    })
}

fn any_minutes() -> impl Strategy<Value = u32> {
    prop_oneof![8 => 0_u32..240, 1 => 0_u32..100_000, 1 => Just(u32::MAX - 1)]
}

proptest! {
    #[test]
    fn the_parts_add_up_to_the_minutes_left(left in any_minutes(), ahead in any_ahead()) {
        let agenda = Agenda::divide(left, &ahead);
        let sum: u64 = agenda.parts.iter().map(|(_, minutes)| u64::from(*minutes)).sum();
        let nothing_ahead = Agenda::divide(1, &ahead).parts.is_empty();
        prop_assert_eq!(sum, if nothing_ahead { 0 } else { u64::from(left) });
    }

    #[test]
    fn with_more_minutes_no_part_gets_fewer(
        left in any_minutes(), more in 0_u32..90, ahead in any_ahead()
    ) {
        let less = Agenda::divide(left, &ahead);
        let more = Agenda::divide(left.saturating_add(more), &ahead);
        for part in AgendaPart::ALL {
            prop_assert!(more.minutes(part) >= less.minutes(part), "{part:?}");
        }
    }

    #[test]
    fn a_part_that_is_done_gets_nothing(left in any_minutes(), ahead in any_ahead()) {
        let agenda = Agenda::divide(left, &ahead);
        let has = |steps: &[Step]| steps.iter().any(|step| ahead.steps.contains(step));
        let votes = has(&[Step::Vote]) && ahead.questions > 0;
        let talks = ahead.differences > 0
            && (has(&[Step::Discuss]) || votes && ahead.order == Order::OneByOne);
        let together = votes && talks && ahead.order == Order::OneByOne;
        let wanted = |part| match part {
            AgendaPart::Start => has(&[Step::Guess, Step::Rules, Step::Practice]),
            AgendaPart::Vote => votes && !together,
            AgendaPart::VoteAndTalk => together,
            AgendaPart::Talk => talks && !together,
            AgendaPart::Actions => has(&[Step::Results, Step::Actions]),
            AgendaPart::Closing => has(&[Step::Closing]),
        };
        for part in AgendaPart::ALL {
            prop_assert!(wanted(part) || agenda.minutes(part) == 0, "{part:?}");
            let plenty = Agenda::divide(left.max(600), &ahead);
            prop_assert_eq!(wanted(part), plenty.minutes(part) > 0, "{:?}", part);
        }
    }

    #[test]
    fn voting_keeps_twenty_seconds_a_question_where_that_leaves_eight_minutes(
        questions in 1_u32..130, differences in 0_u32..40, more in 0_u32..120
    ) {
        let ahead = Ahead { questions, differences, ..whole_session() };
        let least = (questions * 20).div_ceil(60);
        let agenda = Agenda::divide(least + 8 + more, &ahead);
        prop_assert!(agenda.minutes(AgendaPart::Vote) >= least);
    }

    #[test]
    fn closing_keeps_three_minutes_as_long_as_there_are_ten(
        left in 10_u32..240, ahead in any_ahead()
    ) {
        prop_assume!(ahead.steps.contains(&Step::Closing));
        prop_assert!(Agenda::divide(left, &ahead).minutes(AgendaPart::Closing) >= 3);
    }
}

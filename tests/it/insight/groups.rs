//! What holds for any votes at all.

use proptest::prelude::*;
use proptest::sample::select;
use quickscan::insight::{Agreement, Insight, Reading, Sheet, Status, read};
use quickscan::questionnaire::{ChoiceIx, Question, QuestionIx, Questionnaire};
use quickscan::scan::{Answer, Depth, Entry, Group, Round, Scan, Stage};

use super::definitions::{phases, verdicts};
use super::support::{all_answered, answer, question};

/// The votes of one round: a place on the scale each, or none for who does not choose.
fn any_votes() -> impl Strategy<Value = Vec<Option<usize>>> {
    let vote = prop_oneof![8 => (0_usize..5).prop_map(Some), 1 => Just(None)];
    prop::collection::vec(vote, 1..12)
}

/// The votes as a round on a question, each `times` as often.
fn round(
    questionnaire: &Questionnaire,
    asked: &Question,
    votes: &[Option<usize>],
    times: u32,
) -> Round {
    let choices = &questionnaire[asked.scale].choices;
    let mut round = Round::default();
    for vote in votes {
        round.voters += times;
        match vote {
            Some(place) => {
                let code = &choices[place % choices.len()].code;
                *round.votes.entry(code.clone()).or_default() += times;
            }
            None => round.unknown += times,
        }
    }
    round
}

fn agreement(
    (questionnaire, question): (&Questionnaire, QuestionIx),
    votes: &[Option<usize>],
    times: u32,
) -> Agreement {
    let asked = &questionnaire[question];
    Agreement::of(
        questionnaire,
        asked,
        1,
        &round(questionnaire, asked, votes, times),
    )
    .unwrap()
}

/// A question on a scale of five, on one of three, and a gate.
fn any_question() -> impl Strategy<Value = (&'static Questionnaire, QuestionIx)> {
    let one =
        |questionnaire: &'static Questionnaire, id| (questionnaire, question(questionnaire, id));
    select(vec![
        one(phases(), "A1"),
        one(verdicts(), "D1a"),
        one(verdicts(), "K5"),
    ])
}

/// A full scan of a group that voted on everything, and agreed on some of it.
fn any_group_scan(questionnaire: &'static Questionnaire) -> impl Strategy<Value = Scan> {
    let entries: Vec<_> = questionnaire
        .questions
        .iter()
        .map(|asked| {
            let codes = questionnaire[asked.scale].choices.iter();
            let codes: Vec<String> = codes.map(|choice| choice.code.clone()).collect();
            let agreed = prop_oneof![2 => Just(None), 1 => select(codes).prop_map(Some)];
            let rounds = prop::collection::vec(any_votes(), 0..3);
            (agreed, rounds).prop_map(move |(agreed, rounds)| Entry {
                answer: agreed.map(Answer::Choice),
                rounds: rounds
                    .iter()
                    .map(|votes| round(questionnaire, asked, votes, 1))
                    .collect(),
                ..Entry::default()
            })
        })
        .collect();
    (entries, select(Stage::ALL.to_vec())).prop_map(|(entries, stage)| {
        let mut scan = Scan {
            group: Some(Group::of(6)),
            ..Scan::default()
        };
        scan.questionnaire.depth = Depth::Full;
        scan.about.stage = Some(stage);
        let ids = questionnaire.questions.iter().map(|one| one.id.clone());
        scan.answers = ids.zip(entries).collect();
        scan
    })
}

fn points(questionnaire: &Questionnaire, question: QuestionIx, choice: ChoiceIx) -> u32 {
    questionnaire.scale_of(question)[choice].points
}

/// The scan as if the group had agreed on one of its votes wherever it did not.
fn settled(
    questionnaire: &Questionnaire,
    scan: &Scan,
    pick: impl Fn(QuestionIx, &Agreement) -> Option<ChoiceIx>,
) -> Scan {
    let sheet = Sheet::of(questionnaire, scan);
    let mut settled = scan.clone();
    for question in sheet
        .visible()
        .filter(|one| sheet.is_without_agreement(*one))
    {
        let picked = sheet
            .votes(question)
            .and_then(|votes| pick(question, votes));
        if let Some(choice) = picked {
            let code = &questionnaire.scale_of(question)[choice].code;
            let entry = settled
                .answers
                .get_mut(&questionnaire[question].id)
                .unwrap();
            entry.answer = Some(Answer::Choice(code.clone()));
        }
    }
    settled
}

/// What is told to be in doubt or not: the working phase, or the verdict.
fn outcome(insight: &Insight) -> (String, bool) {
    match &insight.reading {
        Reading::Phases(reading) => (format!("{:?}", reading.working), reading.no_agreement),
        Reading::Verdict(outcome) => (outcome.verdict.to_string(), outcome.no_agreement),
    }
}

/// Some vote of the round, chosen by a number.
fn some_vote(
    questionnaire: &Questionnaire,
    question: QuestionIx,
    votes: &Agreement,
    number: usize,
) -> Option<ChoiceIx> {
    let choices = (0..questionnaire.scale_of(question).choices.len()).map(ChoiceIx);
    let voted: Vec<ChoiceIx> = choices.filter(|choice| votes.votes[choice.0] > 0).collect();
    (!voted.is_empty()).then(|| voted[number % voted.len()])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_middle_is_a_vote_that_half_lie_on_either_side_of(
        one in any_question(), votes in any_votes(),
    ) {
        let said = agreement(one, &votes, 1);
        prop_assert_eq!(said.middle.is_some(), said.chose() > 0);
        prop_assert_eq!(said.range.is_some(), said.chose() > 0);
        if let (Some(middle), Some((low, high))) = (said.middle, said.range) {
            prop_assert!(said.votes[middle.0] > 0);
            let points = |choice| points(one.0, one.1, choice);
            prop_assert!(points(low) <= points(middle) && points(middle) <= points(high));
            let choices = (0..said.votes.len()).map(ChoiceIx);
            let below = choices.clone().filter(|choice| points(*choice) < points(middle));
            let below: u32 = below.map(|choice| said.votes[choice.0]).sum();
            let above = choices.filter(|choice| points(*choice) > points(middle));
            let above: u32 = above.map(|choice| said.votes[choice.0]).sum();
            // Of two middle votes the lower: fewer than half lie below it.
            prop_assert!(2 * below < said.chose() && 2 * above <= said.chose());
        }
    }

    #[test]
    fn votes_say_the_same_in_any_order(
        one in any_question(), votes in any_votes(), turn in 0_usize..12,
    ) {
        let mut turned = votes.clone();
        turned.rotate_left(turn % votes.len());
        turned.reverse();
        prop_assert_eq!(agreement(one, &votes, 1), agreement(one, &turned, 1));
    }

    #[test]
    fn twice_as_many_people_who_vote_the_same_agree_as_much(
        one in any_question(), votes in any_votes(), times in 2_u32..5,
    ) {
        let (few, many) = (agreement(one, &votes, 1), agreement(one, &votes, times));
        prop_assert_eq!(few.middle, many.middle);
        prop_assert_eq!(few.differ.clone(), many.differ.clone());
        prop_assert_eq!(few.by_difference(&many), std::cmp::Ordering::Equal);
    }

    #[test]
    fn differences_have_one_order(
        one in any_votes(), two in any_votes(), three in any_votes(),
    ) {
        let asked = (phases(), question(phases(), "A1"));
        let mut said = [one, two, three].map(|votes| agreement(asked, &votes, 1));
        said.sort_by(Agreement::by_difference);
        let [first, middle, last] = &said;
        prop_assert!(first.by_difference(middle).is_le());
        prop_assert!(middle.by_difference(last).is_le());
        prop_assert!(first.by_difference(last).is_le());
        prop_assert_eq!(first.by_difference(last), last.by_difference(first).reverse());
    }

    #[test]
    fn all_saying_the_same_agree(one in any_question(), vote in 0_usize..5, people in 1_usize..12) {
        prop_assert!(agreement(one, &vec![Some(vote); people], 1).agrees());
    }

    #[test]
    fn whatever_is_agreed_among_the_votes_lies_between_what_was_told(
        questionnaire in select(vec![phases(), verdicts()]).prop_flat_map(|one| (Just(one), any_group_scan(one))),
        numbers in prop::collection::vec(0_usize..5, 60),
    ) {
        let (questionnaire, scan) = questionnaire;
        let before = read(questionnaire, &scan);
        let pick = |question: QuestionIx, votes: &Agreement| {
            some_vote(questionnaire, question, votes, numbers[question.0 % numbers.len()])
        };
        let after = read(questionnaire, &settled(questionnaire, &scan, pick));
        let (told, in_doubt) = outcome(&before);
        let is_phases = matches!(before.reading, Reading::Phases(_));
        if is_phases && !in_doubt {
            prop_assert_eq!(told, outcome(&after).0);
        }
        for (before, after) in before.figures.iter().zip(&after.figures) {
            if !is_phases {
                continue;
            }
            let (low, high) = before.by_votes.unwrap_or((before.points, before.points));
            prop_assert!(low <= before.points && before.points <= high);
            prop_assert!(low <= after.points && after.points <= high);
            if before.no_agreement {
                prop_assert_eq!(before.status, Some(Status::Uncertain));
            } else {
                prop_assert_eq!(before.status, after.status);
            }
        }
    }
}

#[test]
fn a_question_nobody_could_answer_has_a_place_among_the_differences() {
    // Without a size of its own it would come before the larger and behind the smaller difference.
    let asked = (phases(), question(phases(), "A1"));
    let nobody = agreement(asked, &[None, None], 1);
    let small = agreement(asked, &[Some(1), Some(1), Some(3), None, None, None], 1);
    let large = agreement(asked, &[Some(0), Some(4)], 1);
    let mut said = [nobody.clone(), small.clone(), large.clone()];
    said.sort_by(Agreement::by_difference);
    assert_eq!(said, [large, small, nobody]);
}

#[test]
fn an_agreed_answer_the_scale_no_longer_has_leaves_the_votes_to_count() {
    let mut scan = all_answered(phases(), "3");
    scan.group = Some(Group::of(4));
    answer(&mut scan, "A2", "7");
    let asked = question(phases(), "A2");
    let votes = round(phases(), &phases()[asked], &[Some(1), Some(1), Some(2)], 1);
    scan.answers.get_mut("A2").unwrap().rounds.push(votes);
    answer(&mut scan, "A3", "7");
    let insight = read(phases(), &scan);
    let group = insight.group.unwrap();
    assert_eq!(group.without_agreement, [asked]);
    assert_eq!(group.open, [question(phases(), "A3")]);
}

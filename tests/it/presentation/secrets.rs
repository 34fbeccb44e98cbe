//! What may not be seen yet is not seen, and what is nobody's business never is.

use proptest::prelude::*;
use quickscan::scan::{Answer, Entry, Reveal, Round, Scan, Step};

use super::looking::{Look, place, stands, with_everything};
use crate::report::scans::{Case, manual_half_done, training_too_early, votes};

const SIZES: [(u16, u16); 3] = [(60, 18), (80, 24), (120, 40)];

fn cases() -> [(Case, &'static str); 2] {
    [
        (with_everything(training_too_early().group(6)), "A2"),
        (with_everything(manual_half_done().group(6)), "D2a"),
    ]
}

/// The pictures at every size, in both models, after a change.
fn seen(step: Step, reveal: Reveal, change: impl Fn(&mut Scan, &str)) -> Vec<String> {
    let cases = cases().into_iter();
    let pictures = cases.flat_map(|(case, question)| {
        let mut scan = stands(case, step, Some(question), reveal).scan;
        change(&mut scan, question);
        SIZES.map(|(columns, rows)| Look::at(&scan).picture(columns, rows))
    });
    pictures.collect()
}

/// The codes of the two models.
fn six(code: &str) -> Round {
    votes(&format!("{code} ").repeat(6))
}

/// Another set of votes and answers: `which` counts them.
fn vote(scan: &mut Scan, question: &str, which: usize) {
    let is_phases = question == "A2";
    let codes = if is_phases {
        ["0", "4", "2", "U"]
    } else {
        ["ja", "nee", "deels", "U"]
    };
    let round = six(codes[which % 4]);
    let entry = scan.answers.entry(question.to_owned()).or_default();
    entry.rounds = vec![round.clone()];
    entry.answer = (which > 1).then(|| Answer::Choice(codes[(which + 1) % 3].to_owned()));
    scan.session.practice = Some(round);
    scan.session.guess = Some(six(["O", "A", "B", "U"][which % 4]));
}

#[test]
fn before_they_are_shown_votes_and_answers_change_nothing() {
    for step in [Step::Guess, Step::Practice, Step::Vote, Step::Discuss] {
        for reveal in [Reveal::Question, Reveal::Voting] {
            let first = seen(step, reveal, |scan, question| vote(scan, question, 0));
            for which in 1..4 {
                let other = seen(step, reveal, |scan, question| vote(scan, question, which));
                assert_eq!(first, other, "{step:?} {reveal:?}");
            }
        }
    }
}

#[test]
fn once_they_are_shown_votes_are_seen() {
    for step in [Step::Practice, Step::Vote, Step::Discuss] {
        let first = seen(step, Reveal::Votes, |scan, question| {
            vote(scan, question, 0);
        });
        let other = seen(step, Reveal::Votes, |scan, question| {
            vote(scan, question, 1);
        });
        assert!(first.iter().zip(&other).all(|(one, other)| one != other));
    }
}

#[test]
fn an_agreed_answer_is_seen_with_the_agreement_only() {
    let agreed = |reveal, code: Option<&'static str>| {
        seen(Step::Discuss, reveal, move |scan, question| {
            vote(scan, question, 0);
            let code = code.map(|code| if question == "A2" { "3" } else { code });
            let entry = scan.answers.get_mut(question).unwrap();
            entry.answer = code.map(|code| Answer::Choice(code.to_owned()));
        })
    };
    for reveal in [
        Reveal::Question,
        Reveal::Voting,
        Reveal::Votes,
        Reveal::Middle,
    ] {
        assert_eq!(
            agreed(reveal, None),
            agreed(reveal, Some("nee")),
            "{reveal:?}"
        );
    }
    let (without, with) = (
        agreed(Reveal::Agreement, None),
        agreed(Reveal::Agreement, Some("nee")),
    );
    assert!(without.iter().zip(&with).all(|(one, other)| one != other));
}

#[test]
fn each_word_of_a_reveal_comes_at_its_own_time() {
    for step in [Step::Practice, Step::Vote, Step::Discuss] {
        for reveal in Reveal::ALL {
            let (case, question) = &cases()[0];
            let case = Case {
                questionnaire: case.questionnaire.clone(),
                scan: case.scan.clone(),
            };
            let case = case.one(question, "-").votes(question, "0 0 4 4 2 U");
            let case = case.with(|scan| scan.session.practice = Some(votes("0 0 4 4 2 U")));
            let case = stands(case, step, Some(question), reveal);
            let text = Look::at(&case.scan).text(60, 18);
            assert_eq!(text.contains(['●', '▟']), reveal >= Reveal::Votes, "{text}");
            assert_eq!(text.contains("midden"), reveal >= Reveal::Middle, "{text}");
            let differs = text.contains("Hier verschillen we");
            assert_eq!(differs, reveal == Reveal::Agreement, "{text}");
        }
    }
}

#[test]
fn a_black_screen_is_empty() {
    for step in Step::ALL {
        let picture = seen(step, Reveal::Agreement, |scan, _| {
            scan.session.place.black = true;
        });
        for picture in picture {
            let marks = picture.replace("no cursor", "");
            assert!(marks.chars().all(|one| "|\n".contains(one)), "{picture}");
        }
    }
}

#[test]
fn somebody_alone_shows_no_answers() {
    let alone = |code: &str| {
        let case = training_too_early().one("A2", code);
        let case = case.votes("A2", "0 0 4 4 2 U");
        let mut scan = case.scan;
        scan.session.place.question = Some("A2".to_owned());
        scan.session.place.reveal = Reveal::Agreement;
        Look::at(&scan).picture(80, 24)
    };
    assert_eq!(alone("0"), alone("4"));
}

const SECRET: &str = "GEHEIM";

/// Everything of an entry that stays with the facilitator.
fn hide(entry: &mut Entry) {
    for text in [
        &mut entry.note,
        &mut entry.private,
        &mut entry.location,
        &mut entry.minority,
        &mut entry.who_knows,
        &mut entry.shown,
    ] {
        SECRET.clone_into(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn notes_and_what_is_parked_are_never_seen(
        which in 0..2_usize,
        step in 0..Step::ALL.len(),
        reveal in 0..Reveal::ALL.len(),
        has_question in any::<bool>(),
        columns in 60..200_u16,
        rows in 18..60_u16,
    ) {
        let (case, question) = cases().into_iter().nth(which).unwrap();
        let questions: Vec<String> =
            case.questionnaire.questions.iter().map(|one| one.id.clone()).collect();
        let mut scan = case.scan;
        for id in questions {
            hide(scan.answers.entry(id).or_default());
        }
        scan.session.parked = vec![SECRET.to_owned()];
        SECRET.clone_into(&mut scan.about.role);
        SECRET.clone_into(&mut scan.about.organisation);
        for activity in scan.strategies.values_mut() {
            SECRET.clone_into(&mut activity.reason);
        }
        for action in &mut scan.plan.actions {
            SECRET.clone_into(&mut action.outcome);
        }
        let question = has_question.then_some(question);
        scan.session.place = place(Step::ALL[step], question, Reveal::ALL[reveal]);
        let look = Look { theme: quickscan::tui::theme::Theme { ascii: true, ..Default::default() }, ..Look::at(&scan) };
        let text = look.text(columns, rows);
        prop_assert!(!text.contains(SECRET), "{text}");
    }
}

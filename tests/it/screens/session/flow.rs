//! The steps of a session: from start to end, left, skipped and gone on with.

use quickscan::app::Layer;
use quickscan::scan::{Answer, Reveal, Step};

use super::{Stage, group_of, short, without_clock};
use crate::report::scans::{training_too_early, votes};

#[test]
fn six_people_go_through_the_default_flow_by_going_on() {
    let mut stage = group_of(6);
    stage.press("Right").shows("In welke fase zitten we nu?");
    stage.press("0 1 2 3 0 0 Enter").shows("●●● 3");
    assert_eq!(stage.scan().session.guess, Some(votes("I A A V V V")));
    stage.press("Enter").shows("Geen antwoord is goed of fout");
    stage.press("Enter").shows("Oefenvraag");
    stage.press("0 0 6 Enter*4");
    assert_eq!(stage.scan().session.practice, Some(votes("2 2 2 2 2 2")));
    for (at, id) in stage.visible().iter().enumerate() {
        assert_eq!(stage.asked(), *id);
        stage.shows(&format!("{at} van 20 vragen"));
        stage.press(if at == 3 {
            "2 1 0 1 2 0 Enter"
        } else {
            "0 0 1 5 0 0 Enter"
        });
    }
    stage
        .shows("Waar verschillen we?")
        .tells("Over alle vragen is gestemd.");
    assert_eq!(
        stage.in_file(),
        (Some(Step::Discuss), None, Reveal::Question)
    );
    let differs = stage.visible()[3].clone();
    stage.press("Enter");
    assert_eq!(stage.asked(), differs);
    stage.press("Enter*3 s 0 0 6 Enter*3 j");
    stage.tells("Afgesproken: 2, deels.").press("Enter");
    stage.shows("Waar verschillen we?");
    stage.press("Enter").tells("Afgesproken bij 19 vragen.");
    assert!(
        stage
            .scan()
            .answers
            .values()
            .all(|entry| entry.answer.is_some())
    );
    stage.press("Right").shows("Wat doen jullie al?");
    stage.press("Right");
    stage.press("Right");
    stage.press("Right");
    assert_eq!(stage.in_file().0, Some(Step::Actions));
    stage.press("End Up Enter Down*2 'Bellen met Kampen' Enter 'Noor' Enter 'morgen' Enter");
    let actions = &stage.scan().plan.actions;
    assert_eq!(
        (actions[0].who.as_str(), actions[0].when.as_str()),
        ("Noor", "morgen")
    );
    stage.press("Right Enter 'Ouders' Enter Enter");
    assert_eq!(stage.scan().session.closing.notices, ["Ouders"]);
    assert_eq!(stage.in_file().0, Some(Step::Closing));
    stage.press("Right").at_steps().shows("20 van 20 vragen");
}

#[test]
fn every_step_is_a_digit_away_and_left_with_esc() {
    let mut stage = group_of(6);
    for (at, step) in Step::ALL.into_iter().enumerate() {
        stage.press(&(at + 1).to_string());
        assert_eq!(stage.in_file().0, Some(step));
        stage.press("Esc").at_steps();
        let row = stage.at_cursor().unwrap();
        assert!(row.contains(&format!("{}  ", at + 1)), "{step:?}: {row}");
    }
    stage.press("9").at_steps();
    assert!(stage.scan().answers.is_empty());
}

#[test]
fn a_step_goes_on_where_it_was_left_with_as_much_shown() {
    let all = [
        ("1 0 0 6 0 0 0 Enter", "1"),
        ("3 0 0 6 0 0 0 Enter", "3"),
        ("3 0 0 6 0 0 0 Enter Enter", "3"),
        ("4 0 0 6 Enter 6 Enter Left Left Enter", "4"),
        ("4 6 Enter 0", "4"),
        ("5 Enter", "5"),
        ("5 Enter*2", "5"),
        ("5 Enter*3", "5"),
        ("5 Enter*4 s 1", "5"),
    ];
    for (there, back) in all {
        let mut stage = super::who_differ();
        stage.press(there);
        let before = (stage.text(), stage.in_file());
        stage.press("Esc").at_steps();
        assert_eq!(stage.in_file(), before.1, "{there}");
        let mut by_arrow = stage.clone();
        for (stage, key) in [(&mut stage, back), (&mut by_arrow, "Right")] {
            stage.press(key);
            assert_eq!(stage.text(), before.0, "{there}, {key}");
            assert_eq!(stage.in_file(), before.1, "{there}, {key}");
        }
    }
}

#[test]
fn a_session_opened_again_goes_on_at_the_same_question_with_as_much_shown() {
    for there in [
        "1 0 0 6 0 0 0 Enter",
        "5 Enter*2",
        "5 Enter*3",
        "4 0 0 6 Enter",
        "7",
        "8",
    ] {
        let mut stage = super::who_differ();
        stage.press(there);
        let before = without_clock(&stage);
        let mut again = stage.again();
        again.at_steps().press("Right");
        assert_eq!(without_clock(&again), before, "{there}");
    }
}

#[test]
fn a_round_that_was_open_when_the_program_ended_is_all_that_is_lost() {
    let mut stage = super::who_differ();
    stage.press("5 Enter*4 s 2 2");
    assert_eq!(stage.in_file().2, Reveal::Voting);
    let mut again = stage.again();
    again.press("Right");
    assert_eq!(again.counts(), "- - - - - - -");
    assert_eq!(again.rounds("I3"), [votes("0 1 3 3 4 2")]);
}

#[test]
fn question_by_question_each_vote_is_talked_about_before_the_next() {
    let mut stage = group_of(6);
    stage
        .press("Down*10 Enter")
        .shows("vraag voor vraag")
        .press("4");
    stage.press("1 0 0 2 3 Enter").shows("●● 2");
    assert_eq!(stage.asked(), "F1");
    assert_eq!(stage.in_file().2, Reveal::Votes);
    stage
        .press("Enter")
        .shows("telt voorlopig")
        .press("Enter")
        .tells("Hier verschillen we");
    stage.press("3").tells("Afgesproken: 3, grotendeels.");
    assert_eq!(stage.answer("F1").as_deref(), Some("3"));
    // A second round before going on.
    stage.press("s 6 Enter Enter*2 Enter");
    assert_eq!(stage.rounds("F1").len(), 2);
    assert_eq!(stage.asked(), "F5");
    assert_eq!(
        stage.in_file(),
        (Some(Step::Vote), Some("F5".to_owned()), Reveal::Voting)
    );
}

#[test]
fn nothing_typed_leaves_a_question_open_and_goes_on() {
    let mut stage = group_of(6);
    stage.press("4 Enter");
    assert_eq!(stage.asked(), "F5");
    stage.press("Esc").shows("0 van 20 vragen");
    assert!(stage.rounds("F1").is_empty());
    // Open ones come round again behind the last.
    stage.press("4").press(&"Enter ".repeat(19));
    assert_eq!(stage.asked(), "F1");
}

#[test]
fn back_from_the_differences_leads_past_every_question_to_the_first_step() {
    let mut case = short(6);
    for id in group_of(6).visible() {
        case = case.votes(&id, "3 3 3 3 3 3");
    }
    let mut stage = Stage::with(&case);
    stage.press("8 Left");
    let mut seen = Vec::new();
    for _ in 0..40 {
        let layer = format!("{:?}", stage.app.layer());
        seen.push(layer.split('(').next().unwrap().to_owned());
        if matches!(stage.app.layer(), Layer::Session(_)) {
            break;
        }
        stage.press("Left");
    }
    seen.dedup();
    let way = "Plan Advice Results Activities Discussion Vote Rules Vote Session";
    assert_eq!(seen.join(" "), way);
    assert!(
        stage
            .scan()
            .answers
            .values()
            .all(|entry| entry.rounds.len() == 1)
    );
}

#[test]
fn the_potential_scan_has_the_same_steps_but_no_guess() {
    let case = crate::report::scans::Case::potential().all("-").group(6);
    let mut stage = Stage::with(&case);
    stage
        .shows("1  Afspraken")
        .hides("Eerste indruk")
        .hides(" 8  ");
    stage.press("Right").shows("Geen antwoord is goed of fout");
    stage.press("Enter").shows("Oefenvraag").press("3");
    stage.press("Esc 3 1 2 3 Enter");
    assert_eq!(
        stage.rounds(&stage.visible()[0]),
        [votes("ja nee nee U U U")]
    );
}

#[test]
fn one_person_again_has_none_of_the_screens_of_a_group() {
    let mut stage = Stage::with(&training_too_early());
    stage.press("Left Down*20 Enter Enter");
    stage.shows("Verloop van de sessie").press("1 Esc u");
    stage
        .shows("F1  Beschrijving voor anderen")
        .hides("stemmen");
    stage
        .press("y")
        .shows("Verloop van de sessie")
        .press("u Esc");
    assert!(matches!(stage.app.layers[..], [Layer::Start(_)]));
}

#[test]
fn what_one_person_filled_in_alone_is_offered_to_the_vote_and_called_agreed_only_after_it() {
    let mut stage = Stage::with(&short(6).one("F1", "3"));
    stage.shows("0 van 20 vragen").press("4");
    assert_eq!(stage.asked(), "F1");
    // Without a vote it stays as it is.
    stage.press("Enter").shows("ingevuld zonder stemmen");
    assert_eq!(stage.scan().answers["F1"].answer, Some(choice("3")));
    // What was filled in before a vote is not what the group agreed on.
    stage.press("s 0 6 Enter").shows("1 van 20 vragen");
    assert_eq!(stage.scan().answers["F1"].answer, None);
    stage.press("Left Enter*3").hides("ingevuld zonder stemmen");
    stage.press("j").tells("Afgesproken: ");
    assert_eq!(stage.scan().answers["F1"].answer, Some(choice("1")));
    stage.hides("ingevuld zonder stemmen");
}

#[test]
fn what_was_set_aside_is_not_offered_to_the_vote() {
    let mut stage = Stage::with(&short(6).one("F1", "N"));
    stage.press("4");
    assert_ne!(stage.asked(), "F1");
}

fn choice(code: &str) -> Answer {
    Answer::Choice(code.to_owned())
}

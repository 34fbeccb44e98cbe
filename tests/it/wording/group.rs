//! What a group is told about its answers.

use quickscan::lang::Lang;
use quickscan::scan::Stage;
use quickscan::wording::{self, Reached, Standing};

use crate::report::scans::{Case, votes};

/// A group of six with this on one question.
fn voted(question: &str, rounds: &str) -> Case {
    Case::phases()
        .all("3")
        .one(question, "-")
        .group(6)
        .votes(question, rounds)
}

fn reached(case: &Case, lang: Lang, id: &str) -> Option<Reached> {
    let question = case.questionnaire.question_with_id(id).unwrap();
    case.told(lang, |subject, _| {
        wording::reached(subject.context, question)
    })
}

fn how(case: &Case, id: &str) -> String {
    reached(case, Lang::Nl, id).unwrap().how
}

fn lines(case: &Case, lang: Lang, id: &str) -> Vec<String> {
    let rounds = reached(case, lang, id).unwrap().rounds.into_iter();
    rounds
        .map(|one| format!("{}: {}", one.title, one.line()))
        .collect()
}

fn standing(case: &Case, lang: Lang, id: &str) -> Standing {
    let question = case.questionnaire.question_with_id(id).unwrap();
    case.told(lang, |subject, _| {
        let votes = subject.context.sheet.votes(question).unwrap();
        wording::standing(subject.context, question, votes)
    })
}

fn guess(case: &Case, lang: Lang) -> Option<String> {
    case.told(lang, |subject, insight| {
        wording::guess(subject.context, insight)
    })
}

/// A case of which the answers point to Willen, guessed like this: ids of phases and `U`.
fn guessed(case: Case, guess: &str) -> Case {
    case.with(|scan| scan.session.guess = Some(votes(guess)))
}

fn wanting() -> Case {
    Case::phases()
        .all("4")
        .all_of("A", "1")
        .all_of("V", "0")
        .all_of("B", "0")
        .group(12)
}

#[test]
fn an_answer_of_one_person_tells_nothing_about_how_it_was_reached() {
    assert_eq!(reached(&Case::phases().all("3"), Lang::Nl, "A1"), None);
}

#[test]
fn an_answer_of_a_group_says_how_it_was_reached() {
    assert_eq!(
        how(&voted("A2", "1 1 2 2 3 4").one("A2", "2"), "A2"),
        "Afgesproken"
    );
    assert_eq!(
        how(&voted("A2", "1 1 2 2 3 4").one("A2", "2"), "A3"),
        "Afgesproken"
    );
    assert_eq!(
        how(&voted("A2", "1 1 2 2 3 4 / 1 1 1 3 3 3"), "A2"),
        "Geen afspraak: het midden van ronde 2"
    );
    assert_eq!(
        how(&voted("A2", "2 2 2 3 3 3"), "A2"),
        "Geen afspraak: het midden van ronde 1, de antwoorden liggen dicht bij elkaar"
    );
    assert_eq!(
        how(&voted("A2", "U U U U U N"), "A2"),
        "Geen afspraak: in ronde 1 koos niemand een antwoord"
    );
    assert_eq!(
        how(&voted("A2", "N N N N N N"), "A2"),
        "Geen afspraak: in ronde 1 vond iedereen dit niet van toepassing"
    );
    let gate = Case::potential()
        .all("ja")
        .one("K5", "-")
        .group(4)
        .votes("K5", "ja ja ja deels");
    assert_eq!(
        how(&gate, "K5"),
        "Geen afspraak in ronde 1: bij een toegangseis telt het midden niet"
    );
}

#[test]
fn the_votes_of_every_round_are_told_in_the_order_of_the_scale() {
    let case = voted("A1", "4 1 2 2 2 U / 2 2 2 2 N N");
    assert_eq!(
        lines(&case, Lang::Nl, "A1"),
        [
            "Ronde 1: 1 keer 'eerste begin', 3 keer 'deels', 1 keer 'helemaal', 1 weet het niet",
            "Ronde 2: 4 keer 'deels', 2 vinden het niet van toepassing",
        ]
    );
    assert_eq!(
        lines(&case, Lang::En, "A1")[1],
        "Round 2: 4 for 'partly', 2 find it not applicable"
    );
}

#[test]
fn a_round_that_does_not_count_says_why() {
    let case = voted("A1", "2 2 2 2 2 2 / 3 3 3").with(|scan| {
        scan.answers.get_mut("A1").unwrap().rounds[1].voters = 6;
    });
    assert_eq!(
        lines(&case, Lang::Nl, "A1")[1],
        "Ronde 2: 3 keer 'grotendeels' (telt niet mee: 3 stemmen van 6 personen)"
    );
    assert_eq!(
        how(&case, "A1"),
        "Geen afspraak: het midden van ronde 1, de antwoorden liggen dicht bij elkaar"
    );
    let only = case.with(|scan| {
        scan.answers.get_mut("A1").unwrap().rounds.remove(0);
    });
    assert_eq!(how(&only, "A1"), "Nog geen ronde die meetelt");
}

#[test]
fn why_a_group_differs_is_said_in_plain_words() {
    let headline = |id: &str, votes: &str| standing(&voted(id, votes), Lang::Nl, id).headline;
    assert_eq!(headline("A2", "2 2 3 3 3 3"), "We zijn het eens");
    assert_eq!(
        headline("A2", "1 1 1 1 1 4"),
        "Hier verschillen we: de antwoorden liggen ver uit elkaar"
    );
    assert_eq!(
        headline("A2", "1 1 1 3 3 3"),
        "Hier verschillen we: de antwoorden lopen uiteen"
    );
    assert_eq!(
        headline("A2", "2 2 2 U U U"),
        "Hier verschillen we: de helft of meer weet het niet"
    );
    assert_eq!(
        headline("A2", "0 4 U U U U"),
        "Hier verschillen we: de helft of meer weet het niet en de antwoorden liggen ver uit elkaar"
    );
    let gate = Case::potential()
        .all("ja")
        .one("K5", "-")
        .group(4)
        .votes("K5", "ja ja ja nee");
    assert_eq!(
        standing(&gate, Lang::Nl, "K5").headline,
        "Hier verschillen we: bij een toegangseis moet het antwoord hetzelfde zijn"
    );
    assert_eq!(
        standing(&gate, Lang::En, "K5").headline,
        "We differ: for an entry requirement the answer has to be the same"
    );
}

#[test]
fn the_prompt_asks_what_one_sees_and_never_who_voted() {
    let prompt = |case: &Case, lang, id| standing(case, lang, id).prompt;
    let far = voted("A2", "4 1 1 4 4 4");
    assert_eq!(
        prompt(&far, Lang::Nl, "A2").unwrap(),
        "Wat zou iemand zien die hier een 1 geeft?"
    );
    assert_eq!(
        prompt(&far, Lang::En, "A2").unwrap(),
        "What would somebody see who chooses 1 here?"
    );
    let gate = Case::potential()
        .all("ja")
        .one("K5", "-")
        .group(4)
        .votes("K5", "ja ja deels nee");
    assert_eq!(
        prompt(&gate, Lang::Nl, "K5").unwrap(),
        "Wat zou iemand zien die hier 'nee' kiest?"
    );
    assert_eq!(
        prompt(&voted("A2", "2 2 2 U U U"), Lang::Nl, "A2").unwrap(),
        "Bij wie kunnen we dit navragen?"
    );
    assert_eq!(prompt(&voted("A2", "2 2 2 2 2 2"), Lang::Nl, "A2"), None);
}

#[test]
fn the_guess_stands_beside_the_outcome() {
    let apart = guessed(wanting(), "V V V V V V V V V A A U");
    assert_eq!(
        guess(&apart, Lang::Nl).unwrap(),
        "9 van de 12 dachten Doen, jullie antwoorden wijzen naar Willen. Wat verklaart dat?"
    );
    assert_eq!(
        guess(&apart, Lang::En).unwrap(),
        "9 of the 12 thought Doing, your answers point to Willing. What explains that?"
    );
    assert_eq!(
        guess(&guessed(wanting(), "A A A A V U"), Lang::Nl).unwrap(),
        "4 van de 6 dachten Willen, jullie antwoorden wijzen daar ook naar."
    );
    assert_eq!(
        guess(&guessed(wanting(), "V V V V V V"), Lang::Nl).unwrap(),
        "Vooraf dacht iedereen Doen, jullie antwoorden wijzen naar Willen. Wat verklaart dat?"
    );
}

#[test]
fn guesses_without_a_majority_are_told_as_they_are() {
    assert_eq!(
        guess(&guessed(wanting(), "V V A O U"), Lang::Nl).unwrap(),
        "Vooraf dachten jullie verschillend: 2 keer 'Doen', 1 keer 'Weten', 1 keer 'Willen', 1 weet het \
         niet. Jullie antwoorden wijzen naar Willen. Wat verklaart dat?"
    );
    assert_eq!(
        guess(&guessed(wanting(), "U U"), Lang::Nl).unwrap(),
        "Vooraf had niemand een idee in welke fase jullie zitten. Jullie antwoorden wijzen naar Willen."
    );
    assert_eq!(guess(&wanting(), Lang::Nl), None);
}

#[test]
fn the_guess_stands_beside_an_outcome_without_a_phase_too() {
    let kept_up = Case::phases().all("4").stage(Some(Stage::Routine)).group(6);
    assert_eq!(
        guess(&guessed(kept_up, "B B B B B V"), Lang::Nl).unwrap(),
        "5 van de 6 dachten Blijven doen, volgens jullie antwoorden houdt geen fase jullie nog vast. \
         Wat verklaart dat?"
    );
    let nothing = Case::phases().all("N").group(6);
    assert_eq!(
        guess(&guessed(nothing, "B B B B B V"), Lang::Nl).unwrap(),
        "5 van de 6 dachten Blijven doen, jullie antwoorden wijzen nog geen fase aan."
    );
    let potential = Case::potential().all("ja").group(6);
    assert_eq!(guess(&guessed(potential, "K K K"), Lang::Nl), None);
}

#[test]
fn a_status_that_the_votes_leave_open_says_so_and_why() {
    // A is 19 of 28 with the middle; with the highest vote it is in order.
    let case = voted("A2", "1 1 1 3 4 4").answers("A", "3,-,3,3,3,3,3");
    for (lang, status, note) in [
        (
            Lang::Nl,
            "nog onzeker (geen afspraak)",
            "Nog geen afspraak over 'Past bij hun vak'. De stemmen laten ook een andere stand toe.",
        ),
        (
            Lang::En,
            "uncertain (no agreement)",
            "No agreement yet on 'Fits their profession'. The votes allow for another status too.",
        ),
    ] {
        let line = case.told(lang, |subject, insight| {
            let section = subject.context.questionnaire.section_with_id("A").unwrap();
            wording::section(subject.context, &insight.figures[section.0])
        });
        assert_eq!(line.status.as_deref(), Some(status));
        assert_eq!(line.notes, [note]);
    }
}

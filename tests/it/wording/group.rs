//! What a group is told about its answers.

use quickscan::insight::Reading;
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
        "Ingevuld zonder stemmen"
    );
    assert_eq!(
        how(&voted("A2", "1 1 2 2 3 4 / 1 1 1 1 4 4"), "A2"),
        "Geen afspraak: het midden van ronde 2 telt voorlopig"
    );
    assert_eq!(
        how(&voted("A2", "2 2 2 3 3 3"), "A2"),
        "Geen afspraak: de laagste van de twee middelste stemmen van ronde 1 telt voorlopig, de \
         antwoorden liggen dicht bij elkaar"
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
        "Geen afspraak: het midden van ronde 1 telt voorlopig, de antwoorden liggen dicht bij elkaar"
    );
    let only = case.with(|scan| {
        scan.answers.get_mut("A1").unwrap().rounds.remove(0);
    });
    assert_eq!(how(&only, "A1"), "Nog geen ronde die meetelt");
}

#[test]
fn why_a_group_differs_is_said_in_plain_words() {
    let headline = |id: &str, votes: &str| standing(&voted(id, votes), Lang::Nl, id).headline;
    assert_eq!(
        headline("A2", "2 2 3 3 3 3"),
        "We liggen dicht bij elkaar. Nog afspreken"
    );
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
        "Wat zou iemand zien die hier een 1 geeft? En bij een 4?"
    );
    assert_eq!(
        prompt(&far, Lang::En, "A2").unwrap(),
        "What would somebody see who chooses 1 here? And with 4?"
    );
    let gate = Case::potential()
        .all("ja")
        .one("K5", "-")
        .group(4)
        .votes("K5", "ja ja deels nee");
    assert_eq!(
        prompt(&gate, Lang::Nl, "K5").unwrap(),
        "Wat zou iemand zien die hier 'nee' kiest? En bij 'ja'?"
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
    let unknown = wanting().all_of("O", "U");
    assert_eq!(
        guess(&guessed(unknown, "V V V V A U"), Lang::Nl).unwrap(),
        "4 van de 6 dachten Doen, van Weten is nog te weinig bekend om een fase te noemen."
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

#[test]
fn a_place_that_other_votes_would_change_says_so() {
    let place = |case: &Case, lang: Lang| {
        case.told(lang, |subject, insight| match &insight.reading {
            Reading::Phases(reading) => wording::place(subject.context, &insight.figures, reading),
            Reading::Verdict(outcome) => panic!("a verdict: {outcome:?}"),
        })
    };
    let key = Case::phases()
        .all("4")
        .all_of("V", "0")
        .all_of("B", "0")
        .one("A1", "-");
    let key = key.group(4).votes("A1", "1 1 3 3");
    assert_eq!(
        place(&key, Lang::Nl).headline,
        "Hier zitten jullie, voorlopig: Willen"
    );
    assert_eq!(
        place(&key, Lang::Nl).provisional.unwrap(),
        "Dit is voorlopig, want over Willen hebben jullie nog niet alles afgesproken. Dat kan het beeld \
         veranderen."
    );
    let earlier = Case::phases()
        .all("4")
        .all_of("V", "0")
        .all_of("B", "0")
        .answers("I", "2,2,2,2,2,-,-");
    let earlier = earlier
        .group(5)
        .votes("I6", "1 1 1 3 3")
        .votes("I7", "3 3 3 4 1");
    assert_eq!(
        place(&earlier, Lang::Nl).provisional.unwrap(),
        "Dit is voorlopig, want jullie hebben nog niet alles afgesproken. De stemmen laten ook een andere \
         fase toe."
    );
    assert_eq!(
        place(&earlier, Lang::En).provisional.unwrap(),
        "This may still change: you have not agreed on everything yet, and your votes allow for another \
         phase too."
    );
    let passed = Case::phases()
        .all("4")
        .all_of("V", "0")
        .all_of("B", "0")
        .answers("I", "3,3,3,3,3,3,-");
    let passed = passed.group(4).votes("I7", "0 0 4 4");
    assert_eq!(
        place(&passed, Lang::Nl).earlier[1],
        "Over Begrijpen hebben jullie nog niet alles afgesproken. Met het midden van de stemmen is het hoog \
         genoeg om door te gaan."
    );
}

#[test]
fn the_sum_behind_a_section_says_what_the_votes_make_of_it() {
    let case = voted("A2", "1 1 1 3 4 4").answers("A", "3,-,3,3,3,3,3");
    let rule = case.told(Lang::Nl, |subject, insight| {
        let section = subject.context.questionnaire.section_with_id("A").unwrap();
        wording::arithmetic(subject.context, &insight.figures[section.0]).rule
    });
    assert_eq!(
        rule.unwrap(),
        "Nog geen afspraak over 'Past bij hun vak'. De stemmen laten ook een andere stand toe. Tellen overal \
         de laagste stemmen, dan wordt het 19 van 28 punten; met de hoogste 22."
    );
}

#[test]
fn an_entry_requirement_without_agreement_says_so() {
    let case = Case::potential()
        .all("ja")
        .one("K5", "-")
        .one("D1b", "-")
        .group(4);
    let case = case
        .votes("K5", "ja ja ja deels")
        .votes("D1b", "nee nee ja ja");
    case.told(Lang::Nl, |subject, insight| {
        let Reading::Verdict(outcome) = &insight.reading else {
            panic!("no verdict");
        };
        let gates = wording::gates(subject.context, outcome);
        let gate = gates.iter().find(|gate| !gate.met).unwrap();
        assert_eq!(
            (gate.state.as_str(), gate.next.as_str()),
            ("geen afspraak", "")
        );
    });
    let settled = case.one("K5", "ja");
    let said = settled.told(Lang::Nl, |subject, insight| {
        let Reading::Verdict(outcome) = &insight.reading else {
            panic!("no verdict");
        };
        wording::verdict(subject.context, &insight.figures, outcome)
            .unwrap()
            .provisional
    });
    assert_eq!(
        said.unwrap(),
        "Dit is voorlopig, want jullie hebben nog niet alles afgesproken. De stemmen laten ook een andere \
         uitkomst toe."
    );
}

#[test]
fn points_without_agreement_begin_with_where_the_group_differs() {
    let case = Case::phases().all("3").group(4);
    let case = case
        .one("A1", "-")
        .one("A2", "-")
        .one("A3", "-")
        .one("A4", "-");
    let case = case
        .votes("A2", "0 0 4 4")
        .votes("A1", "1 1 3 3 U")
        .votes("A3", "3 3 3 4")
        .votes("A4", "2 2 2 3");
    let list = case.told(Lang::Nl, |subject, insight| {
        wording::without_agreement(subject.context, insight.group.as_ref().unwrap()).unwrap()
    });
    let apart: Vec<&str> = list.apart.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(
        apart,
        ["Meerwaarde volgens uitvoerders", "Past bij hun vak"]
    );
    let first = &list.apart[0];
    assert!(first.critical);
    assert_eq!(
        first.headline,
        "Hier verschillen we: de antwoorden lopen uiteen."
    );
    assert_eq!(
        first.votes,
        "Ronde 1: 2 keer 'eerste begin', 2 keer 'grotendeels', 1 weet het niet."
    );
    assert_eq!(first.counts, "Eerste begin.");
    assert_eq!(
        first.prompt,
        "Wat zou iemand zien die hier een 1 geeft? En bij een 3?"
    );
    assert!(
        list.of_one_mind
            .unwrap()
            .starts_with("Bij deze vragen liggen de antwoorden dicht bij elkaar.")
    );
    let agreed = Case::phases().all("3").group(4).votes("A1", "0 0 4 4");
    agreed.told(Lang::Nl, |subject, insight| {
        let group = insight.group.as_ref().unwrap();
        assert_eq!(wording::without_agreement(subject.context, group), None);
    });
}

#[test]
fn an_answer_that_nobody_voted_on_is_not_called_agreed() {
    let case = Case::phases().all("3").group(6).votes("A1", "3 3 3 3 3 3");
    assert_eq!(how(&case, "F1"), "Ingevuld zonder stemmen");
    assert_eq!(
        reached(&case, Lang::En, "F1").unwrap().how,
        "Filled in without a vote"
    );
    assert_eq!(how(&case, "A1"), "Afgesproken");
    let alone = Case::phases().all("3");
    assert_eq!(reached(&alone, Lang::Nl, "F1"), None);
}

#[test]
fn an_agreed_answer_is_named_by_its_code_too_so_that_not_yet_does_not_read_as_not_agreed_yet() {
    let agreed = |case: &Case, id: &str| {
        let question = case.questionnaire.question_with_id(id).unwrap();
        case.told(Lang::Nl, |subject, _| {
            wording::agreed_answer(subject.context, question)
        })
    };
    assert_eq!(
        agreed(&voted("A2", "0 0 1").one("A2", "0"), "A2"),
        "0, nog niet"
    );
    assert_eq!(
        agreed(&voted("A2", "0 0 1").one("A2", "U"), "A2"),
        "weet ik niet"
    );
    let words = Case::potential().all("ja").group(4).votes("K5", "ja ja");
    assert_eq!(agreed(&words, "K5"), "ja");
}

#[test]
fn only_what_is_agreed_or_voted_the_same_is_called_agreement() {
    let said = |rounds: &str, agreed: &str, lang| {
        standing(&voted("A2", rounds).one("A2", agreed), lang, "A2").headline
    };
    let near = "1 2 2 2 3 3";
    assert_eq!(
        said(near, "-", Lang::Nl),
        "We liggen dicht bij elkaar. Nog afspreken"
    );
    assert_eq!(said(near, "-", Lang::En), "We are close. Still to agree");
    assert_eq!(said(near, "2", Lang::Nl), "We zijn het eens");
    assert_eq!(
        said("2 2 2 2 2 2", "-", Lang::Nl),
        "We zijn het eens. Nog afspreken"
    );
    assert_eq!(
        said("N N N N N N", "-", Lang::Nl),
        "We zijn het eens. Nog afspreken"
    );
}

#[test]
fn where_the_two_middle_votes_differ_none_is_called_the_middle() {
    let apart = voted("A2", "0 0 4 4");
    assert_eq!(
        how(&apart, "A2"),
        "Geen afspraak: de laagste van de twee middelste stemmen van ronde 1 telt voorlopig"
    );
    let called = |case: &Case, id: &str| {
        let question = case.questionnaire.question_with_id(id).unwrap();
        case.told(Lang::Nl, |subject, _| {
            let votes = subject.context.sheet.votes(question).unwrap();
            let offer = wording::offer(subject.context.words, votes).unwrap();
            let called = wording::middle_called(subject.context.words, votes);
            (called, offer.takes, offer.talk_first)
        })
    };
    let lower = "de laagste van de twee middelste stemmen";
    assert_eq!(called(&apart, "A2"), (Some("telt voorlopig"), lower, true));
    let near = voted("A2", "2 2 3 3");
    assert_eq!(called(&near, "A2"), (Some("telt voorlopig"), lower, false));
    let middle = voted("A2", "0 2 2 4");
    assert_eq!(called(&middle, "A2"), (Some("midden"), "het midden", false));
    // On an entry requirement nothing counts without agreement.
    let gate = |votes| {
        Case::potential()
            .all("ja")
            .one("K5", "-")
            .group(4)
            .votes("K5", votes)
    };
    assert_eq!(called(&gate("ja ja nee nee"), "K5"), (None, lower, true));
    assert_eq!(
        called(&gate("ja ja ja nee"), "K5"),
        (Some("midden"), "het midden", true)
    );
}

#[test]
fn a_group_is_not_addressed_as_one_developer() {
    let group = Case::phases().all("1").group(4);
    for (lang, alone, together) in [
        (Lang::Nl, "Omdat je antwoordde", "Omdat jullie antwoordden"),
        (Lang::Nl, "Jij, als ontwikkelaar", "De ontwikkelaar"),
        (Lang::En, "You, as the developer", "The developer"),
    ] {
        let said = group.markdown(lang);
        assert!(!said.contains(alone), "{alone}");
        assert!(said.contains(together), "{together}\n{said}");
        assert!(Case::phases().all("1").markdown(lang).contains(alone));
    }
}

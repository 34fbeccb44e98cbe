//! Scans that people filled in alone, made into one of their group.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use quickscan::insight::{Agreement, read};
use quickscan::questionnaire::{Library, Question, Questionnaire};
use quickscan::scan::file;
use quickscan::scan::{
    Activity, ActivityState, Answer, Basis, Combined, Depth, Entry, Group, Misfit, Moment,
    Reference, Round, Scan, Stage, Step, Unlike, combine, misfits,
};

static PHASES: LazyLock<Questionnaire> = LazyLock::new(|| shipped("implementatie-quickscan"));
static VERDICTS: LazyLock<Questionnaire> = LazyLock::new(|| shipped("interventie-met-potentie"));

fn shipped(id: &str) -> Questionnaire {
    Library::shipped().find(id, "nl").unwrap().clone()
}

fn phases() -> &'static Questionnaire {
    &PHASES
}

fn now() -> Moment {
    "2026-11-26T09:30:00+01:00".parse().unwrap()
}

fn blank(questionnaire: &Questionnaire) -> Scan {
    let begun = "2026-11-20T10:00:00+01:00".parse().unwrap();
    Scan::new(questionnaire, Depth::Full, begun)
}

/// A scan with one answer, and whatever else `more` does to it.
fn answered(answer: impl Into<Option<Answer>>, more: impl FnOnce(&mut Scan, &mut Entry)) -> Scan {
    let mut scan = blank(phases());
    let mut entry = Entry {
        answer: answer.into(),
        ..Entry::default()
    };
    more(&mut scan, &mut entry);
    scan.answers.insert("O2".to_owned(), entry);
    scan
}

fn choice(code: &str) -> Answer {
    Answer::Choice(code.to_owned())
}

fn combined(scans: &[Scan]) -> Combined {
    combine(phases(), scans, now())
}

#[test]
fn answers_become_the_first_round_and_what_is_open_is_no_vote() {
    let scans = [
        answered(choice("1"), |_, _| {}),
        answered(choice("3"), |_, _| {}),
        answered(Answer::Unknown, |_, _| {}),
        answered(
            Some(Answer::NotApplicable("speelt niet".to_owned())),
            |_, _| {},
        ),
        answered(None, |_, _| {}),
    ];
    let scan = combined(&scans).scan;
    assert_eq!(scan.group, Some(Group::of(5)));
    assert_eq!(scan.session.place.step, Some(Step::Discuss));
    assert_eq!(scan.about.started, Some(now()));
    let entry = &scan.answers["O2"];
    let votes = [("1".to_owned(), 1), ("3".to_owned(), 1)];
    assert_eq!(
        entry.rounds,
        [Round {
            voters: 4,
            votes: votes.into(),
            unknown: 1,
            not_applicable: 1,
        }]
    );
    assert_eq!(entry.answer, None, "nothing is agreed yet");
    assert_eq!(entry.note, "speelt niet");
    let question = phases().question_with_id("O2").unwrap();
    assert_eq!(entry.shown, phases()[question].wording);
    assert!(!scan.answers.contains_key("O1"), "nobody answered it");
}

#[test]
fn an_answer_the_question_does_not_offer_is_no_vote() {
    let scans = [
        answered(choice("9"), |_, _| {}),
        answered(choice("3"), |_, _| {}),
    ];
    assert_eq!(combined(&scans).scan.answers["O2"].rounds[0].voters, 1);
}

#[test]
fn the_words_that_were_answered_are_kept() {
    let shown = |text: &str| answered(choice("1"), |_, entry| text.clone_into(&mut entry.shown));
    let kept = |scans: &[Scan]| combined(scans).scan.answers["O2"].shown.clone();
    assert_eq!(
        kept(&[shown("Toen anders?"), shown("Toen anders?")]),
        "Toen anders?"
    );
    let question = phases().question_with_id("O2").unwrap();
    assert_eq!(
        kept(&[shown("Zo?"), shown("Of zo?")]),
        phases()[question].wording
    );
}

#[test]
fn notes_go_along_sorted_and_private_notes_and_roles_stay_behind() {
    let with_note = |note: &str| {
        answered(choice("2"), |scan, entry| {
            note.clone_into(&mut entry.note);
            "GEHEIM".clone_into(&mut entry.private);
            "GEHEIM".clone_into(&mut scan.about.role);
        })
    };
    let scans = [
        with_note("Zwolle wel,\nKampen niet"),
        with_note("Al besproken"),
        with_note(""),
    ];
    let scan = combined(&scans).scan;
    assert_eq!(
        scan.answers["O2"].note,
        "Al besproken\nZwolle wel, Kampen niet"
    );
    assert!(!file::write(&scan).contains("GEHEIM"));
}

#[test]
fn how_it_is_known_counts_only_when_all_who_answered_say_the_same() {
    let known = |basis| answered(choice("2"), |_, entry| entry.basis = basis);
    let basis = |scans: &[Scan]| combined(scans).scan.answers["O2"].basis;
    let asked = Some(Basis::Asked);
    let open = answered(None, |_, entry| entry.basis = Some(Basis::Figures));
    assert_eq!(basis(&[known(asked), known(asked), open]), asked);
    assert_eq!(basis(&[known(asked), known(None)]), None);
    assert_eq!(basis(&[known(asked), known(Some(Basis::Figures))]), None);
}

#[test]
fn an_activity_counts_where_all_who_mention_it_say_the_same() {
    let doing = |id: &str, state, reason: &str| {
        let mut scan = blank(phases());
        let reason = reason.to_owned();
        scan.strategies
            .insert(id.to_owned(), Activity { state, reason });
        scan
    };
    let (planned, running) = (ActivityState::Planned, ActivityState::Running);
    let scans = [
        doing("S26", planned, "wettelijk"),
        doing("S26", planned, "beloofd"),
        doing("S03", planned, ""),
        doing("S03", running, ""),
        doing("S10", running, ""),
    ];
    let strategies = combined(&scans).scan.strategies;
    assert_eq!(strategies.keys().collect::<Vec<_>>(), ["S10", "S26"]);
    assert_eq!(strategies["S26"].reason, "beloofd; wettelijk");
}

#[test]
fn what_they_are_about_is_taken_over_where_it_is_the_same() {
    let about = |intervention: &str, group: &str, stage| {
        let mut scan = blank(phases());
        intervention.clone_into(&mut scan.about.intervention);
        group.clone_into(&mut scan.about.group);
        scan.about.stage = stage;
        scan
    };
    let preparing = Some(Stage::Preparing);
    let same = combined(&[
        about("Samen Sterk", "Zwolle", preparing),
        about("Samen Sterk", "", None),
    ]);
    assert_eq!(same.unlike, []);
    assert_eq!(same.scan.about.group, "Zwolle");
    assert_eq!(same.scan.about.stage, preparing);
    let other = combined(&[
        about("Samen Sterk", "Zwolle", preparing),
        about("Samen Sterk", "Kampen", Some(Stage::Using)),
    ]);
    assert_eq!(other.unlike, [Unlike::Group, Unlike::Stage]);
    assert_eq!(other.scan.about.intervention, "Samen Sterk");
    assert_eq!(other.scan.about.group, "");
    assert_eq!(other.scan.about.stage, None);
}

#[test]
fn scans_that_do_not_go_together_say_why() {
    let first = blank(phases());
    let changed = |change: fn(&mut Reference)| {
        let mut other = first.clone();
        change(&mut other.questionnaire);
        misfits(&first, &other)
    };
    assert_eq!(misfits(&first, &first), []);
    assert_eq!(
        changed(|other| other.id = "x".to_owned()),
        [Misfit::Questionnaire]
    );
    assert_eq!(
        changed(|other| other.version = "9.0.0".to_owned()),
        [Misfit::Version]
    );
    assert_eq!(changed(|other| other.depth = Depth::Short), [Misfit::Depth]);
    assert_eq!(
        changed(|other| other.deepened.push("A".to_owned())),
        [],
        "all is asked"
    );
    let short = |deepened: &[&str]| {
        let mut scan = first.clone();
        scan.questionnaire.depth = Depth::Short;
        scan.questionnaire.deepened = deepened.iter().map(|id| (*id).to_owned()).collect();
        scan
    };
    assert_eq!(misfits(&short(&["A", "V"]), &short(&["V", "A"])), []);
    assert_eq!(misfits(&short(&["A"]), &short(&[])), [Misfit::Deepened]);
    let mut group = first.clone();
    group.group = Some(Group::of(3));
    assert_eq!(misfits(&first, &group), [Misfit::IsGroup]);
}

fn any_entry(questionnaire: &Questionnaire, question: &Question) -> BoxedStrategy<Entry> {
    let choices = questionnaire[question.scale].choices.iter();
    let codes: Vec<String> = choices.map(|choice| choice.code.clone()).collect();
    let not_applicable = question.not_applicable;
    let answer = prop_oneof![
        6 => select(codes).prop_map(|code| Some(Answer::Choice(code))),
        1 => Just(Some(Answer::Unknown)),
        1 => Just(not_applicable.then(|| Answer::NotApplicable("speelt hier niet".to_owned()))),
        2 => Just(None),
    ];
    let note = select(&["", "", "zo is het", "niet\noveral", "Ander idee"][..]);
    let basis = option::of(select(Basis::ALL.to_vec()));
    let entry = (answer, note, basis).prop_map(|(answer, note, basis)| Entry {
        answer,
        basis,
        note: note.to_owned(),
        private: "GEHEIM".to_owned(),
        ..Entry::default()
    });
    entry.boxed()
}

fn any_scan(questionnaire: &'static Questionnaire) -> impl Strategy<Value = Scan> {
    let questions = questionnaire.questions.iter();
    let entries: Vec<_> = questions
        .map(|question| any_entry(questionnaire, question))
        .collect();
    let stage = option::of(select(Stage::ALL.to_vec()));
    let state = option::of(select(ActivityState::ALL.to_vec()));
    let about = select(&["", "Samen Sterk", "Sterker"][..]);
    (entries, stage, state, about).prop_map(move |(entries, stage, state, about)| {
        let mut scan = blank(questionnaire);
        scan.about.stage = stage;
        about.clone_into(&mut scan.about.intervention);
        "GEHEIM".clone_into(&mut scan.about.role);
        let ids = questionnaire.questions.iter().map(|one| one.id.clone());
        scan.answers = ids.zip(entries).collect();
        let strategy = questionnaire.strategies.first().zip(state);
        scan.strategies.extend(strategy.map(|(strategy, state)| {
            let reason = String::new();
            (strategy.id.clone(), Activity { state, reason })
        }));
        scan
    })
}

fn any_scans() -> impl Strategy<Value = (&'static Questionnaire, Vec<Scan>)> {
    prop_oneof![Just(phases()), Just(&*VERDICTS)]
        .prop_flat_map(|questionnaire| (Just(questionnaire), vec(any_scan(questionnaire), 2..6)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_rounds_of_a_combined_scan_are_complete_and_nothing_private_is_left(
        (questionnaire, scans) in any_scans()
    ) {
        let scan = combine(questionnaire, &scans, now()).scan;
        for question in &questionnaire.questions {
            let answers = scans.iter().filter_map(|scan| scan.answers[&question.id].answer.as_ref());
            let voters = answers.count();
            let rounds = scan.answers.get(&question.id).map_or(&[][..], |entry| &entry.rounds);
            prop_assert_eq!(rounds.len(), usize::from(voters > 0));
            for round in rounds {
                prop_assert_eq!(round.voters as usize, voters);
                prop_assert!(round.is_complete());
                prop_assert!(Agreement::of(questionnaire, question, 1, round).is_some());
            }
        }
        prop_assert!(!file::write(&scan).contains("GEHEIM"));
        prop_assert!(read(questionnaire, &scan).group.is_some());
    }

    #[test]
    fn a_combined_scan_is_read_back_as_it_was_written((questionnaire, scans) in any_scans()) {
        let scan = combine(questionnaire, &scans, now()).scan;
        let back = file::read(&file::write(&scan)).unwrap();
        prop_assert!(back.unknown_keys.is_empty());
        prop_assert_eq!(back.mistakes(questionnaire), vec![]);
        prop_assert_eq!(back.scan, scan);
    }

    #[test]
    fn the_order_of_the_scans_makes_no_difference(
        ((questionnaire, scans), seed) in (any_scans(), any::<u64>())
    ) {
        let mut other = scans.clone();
        other.reverse();
        let turn = seed as usize % other.len();
        other.rotate_left(turn);
        let one = combine(questionnaire, &scans, now());
        prop_assert_eq!(one, combine(questionnaire, &other, now()));
    }
}

//! Any scan whatsoever, for properties.

use std::collections::BTreeMap;

use jiff::civil::Date;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use quickscan::scan::{
    About, Action, Activity, ActivityState, Answer, Basis, Closing, Depth, Entry, Group, Moment,
    Order, Place, Plan, Previous, PreviousAnswer, Reference, Reveal, Round, Scan, Session, Stage,
    Step, Voting,
};

/// Pieces that have broken file formats before.
const HOSTILE: [&str; 24] = [
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u0041",
    "\n",
    "\n\n",
    " ",
    "#",
    "[",
    "]",
    "=",
    "{ }",
    "é",
    "e\u{301}",
    "👩‍👩‍👧",
    "\u{a0}",
    "ĳ",
    "\u{10ffff}",
    "x",
    "nul",
    "\\r",
    "$(rm)",
];

/// A text a file may hold.
pub(crate) fn safe_text() -> BoxedStrategy<String> {
    let piece = prop_oneof![
        proptest::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
        "[a-zA-Z0-9 ]{0,8}",
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat()).boxed()
}

/// A text of one line a file may hold.
pub(crate) fn safe_line() -> BoxedStrategy<String> {
    safe_text().prop_map(|text| text.replace('\n', "")).boxed()
}

/// Any text.
pub(crate) fn any_text() -> BoxedStrategy<String> {
    let control = proptest::sample::select(&["\r", "\0", "\u{1b}", "\u{85}", "\u{2028}", "\t"][..]);
    let piece = prop_oneof![
        safe_text(),
        control.prop_map(str::to_owned),
        any::<String>(),
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat()).boxed()
}

/// Where the texts of a scan come from.
pub(crate) type Texts = fn() -> BoxedStrategy<String>;

fn id() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z0-9-]{0,6}"
}

/// A scan with any combination of fields; its ids and codes are well-formed.
pub(crate) fn scan(line: Texts, text: Texts) -> impl Strategy<Value = Scan> {
    (
        reference(line),
        about(line),
        session(line),
        btree_map(id(), entry(line, text), 0..6),
        option::of(group()),
        btree_map(id(), activity(line), 0..4),
        plan(line, text),
        option::of(previous(line, text)),
    )
        .prop_map(
            |(questionnaire, about, session, answers, group, strategies, plan, previous)| {
                // Both answer the same questionnaire: the file says its id once.
                let id = questionnaire.id.clone();
                let previous = previous.map(|previous| Previous {
                    questionnaire: Reference {
                        id,
                        ..previous.questionnaire
                    },
                    ..previous
                });
                Scan {
                    questionnaire,
                    about,
                    session,
                    answers: said(answers),
                    group,
                    strategies,
                    plan,
                    previous,
                }
            },
        )
}

/// An entry that says nothing is none.
fn said(answers: BTreeMap<String, Entry>) -> BTreeMap<String, Entry> {
    let said = answers
        .into_iter()
        .filter(|(_, entry)| *entry != Entry::default());
    said.collect()
}

fn reference(line: Texts) -> impl Strategy<Value = Reference> {
    let depth = prop_oneof![Just(Depth::Short), Just(Depth::Full)];
    (
        id(),
        line(),
        line(),
        line(),
        depth,
        vec(id(), 0..3),
        vec(id(), 0..8),
    )
        .prop_map(
            |(id, version, sha256, language, depth, deepened, asked)| Reference {
                id,
                version,
                sha256,
                language,
                depth,
                deepened,
                asked,
            },
        )
}

fn about(line: Texts) -> impl Strategy<Value = About> {
    let stage = option::of(proptest::sample::select(&Stage::ALL[..]));
    let moments = (option::of(moment()), option::of(moment()));
    (line(), line(), line(), stage, line(), moments).prop_map(
        |(intervention, group, organisation, stage, role, (started, changed))| About {
            intervention,
            group,
            organisation,
            stage,
            role,
            started,
            changed,
        },
    )
}

fn session(line: Texts) -> impl Strategy<Value = Session> {
    let step = option::of(proptest::sample::select(&Step::ALL[..]));
    let reveal = proptest::sample::select(&Reveal::ALL[..]);
    let place = (option::of(id()), step, reveal, any::<bool>());
    let rounds = (option::of(round()), option::of(round()));
    // A list holds no empty texts.
    let lines = move || {
        let said = line().prop_map(|text| format!("x{text}"));
        vec(said, 0..3)
    };
    let closing = (lines(), lines(), lines());
    (place, option::of(moment()), rounds, lines(), closing).prop_map(
        |(place, until, (guess, practice), parked, (notices, tomorrow, needs))| {
            let (question, step, reveal, black) = place;
            Session {
                place: Place {
                    question,
                    step,
                    reveal,
                    black,
                },
                until,
                guess,
                practice,
                parked,
                closing: Closing {
                    notices,
                    tomorrow,
                    needs,
                },
            }
        },
    )
}

fn group() -> impl Strategy<Value = Group> {
    let voting = proptest::sample::select(&Voting::ALL[..]);
    let order = proptest::sample::select(&Order::ALL[..]);
    (Group::FEWEST..=Group::MOST, voting, order).prop_map(|(participants, voting, order)| Group {
        participants,
        voting,
        order,
    })
}

fn moment() -> impl Strategy<Value = Moment> {
    (date(), 0..24, 0..60, 0..60, -12..=14, 0..60).prop_map(
        |(date, hour, minute, second, hours, minutes)| {
            format!("{date}T{hour:02}:{minute:02}:{second:02}{hours:+03}:{minutes:02}")
                .parse()
                .unwrap()
        },
    )
}

fn date() -> impl Strategy<Value = Date> {
    (1_i16..9999, 1_i8..=12, 1_i8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// What the scan remembers of the one before it.
fn previous(line: Texts, text: Texts) -> impl Strategy<Value = Previous> {
    let stage = option::of(proptest::sample::select(&Stage::ALL[..]));
    let said = (answer(line), text());
    let said = said.prop_map(|(answer, shown)| PreviousAnswer { answer, shown });
    (
        reference(line),
        stage,
        option::of(moment()),
        btree_map(id(), said, 0..4),
        vec(action(line, text), 0..3),
    )
        .prop_map(
            |(questionnaire, stage, changed, answers, actions)| Previous {
                questionnaire,
                stage,
                changed,
                answers,
                actions,
            },
        )
}

fn answer(line: Texts) -> impl Strategy<Value = Answer> {
    prop_oneof![
        "[A-Za-z0-9-]{1,5}".prop_map(Answer::Choice),
        Just(Answer::Unknown),
        line().prop_map(Answer::NotApplicable),
    ]
}

fn entry(line: Texts, text: Texts) -> impl Strategy<Value = Entry> {
    let answer = answer(line);
    let basis = option::of(proptest::sample::select(&Basis::ALL[..]));
    let texts = (text(), text(), text(), text());
    (
        option::of(answer),
        basis,
        line(),
        texts,
        line(),
        vec(round(), 0..3),
    )
        .prop_map(
            |(answer, basis, location, (note, private, shown, minority), who_knows, rounds)| {
                Entry {
                    answer,
                    basis,
                    location,
                    note,
                    private,
                    shown,
                    minority,
                    who_knows,
                    rounds,
                }
            },
        )
}

fn round() -> impl Strategy<Value = Round> {
    let people = || 0..=999u32;
    let votes = btree_map("[A-Za-z0-9-]{1,4}", people(), 0..4);
    (people(), votes, people(), people()).prop_map(|(voters, votes, unknown, not_applicable)| {
        Round {
            voters,
            votes,
            unknown,
            not_applicable,
        }
    })
}

fn activity(line: Texts) -> impl Strategy<Value = Activity> {
    let state = proptest::sample::select(&ActivityState::ALL[..]);
    (state, line()).prop_map(|(state, reason)| Activity { state, reason })
}

fn plan(line: Texts, text: Texts) -> impl Strategy<Value = Plan> {
    (option::of(date()), vec(action(line, text), 0..3))
        .prop_map(|(next_scan, actions)| Plan { next_scan, actions })
}

fn action(line: Texts, text: Texts) -> impl Strategy<Value = Action> {
    let texts = (line(), line(), line(), line(), line());
    let from = option::of(id()).prop_map(Option::unwrap_or_default);
    let came = (any::<bool>(), text(), from);
    (id(), texts, option::of(date()), id(), came).prop_map(
        |(id, (goal, result, what, who, when), due, strategy, (done, outcome, from))| Action {
            id,
            goal,
            result,
            what,
            who,
            when,
            due,
            strategy,
            done,
            outcome,
            from,
        },
    )
}

//! The time a session has left, in words.

use quickscan::insight::{Agenda, Ahead};
use quickscan::lang::Lang;
use quickscan::scan::{Order, Step};
use quickscan::wording;

/// What is said with so many minutes left, in both languages.
fn said(left: u32, from: Step, questions: u32, order: Order) -> String {
    let ahead = Ahead {
        steps: Step::ALL.into_iter().filter(|step| *step >= from).collect(),
        questions,
        differences: 5,
        order,
    };
    let agenda = Agenda::divide(left, &ahead);
    let texts = [Lang::Nl, Lang::En].map(|lang| {
        let text = wording::agenda(lang.words(), &agenda);
        let lines = [Some(text.line), text.suggestion];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    });
    texts.join("\n")
}

#[test]
fn the_time_left_is_told_with_what_it_is_for() {
    let said = said(42, Step::Vote, 13, Order::AllFirst);
    insta::assert_snapshot!(said);
}

#[test]
fn question_by_question_is_told_so() {
    let said = said(60, Step::Guess, 13, Order::OneByOne);
    insta::assert_snapshot!(said);
}

#[test]
fn with_little_time_it_is_told_what_to_do_and_nobody_is_blamed() {
    let cases = [
        (40, Step::Guess),
        (20, Step::Guess),
        (12, Step::Discuss),
        (18, Step::Discuss),
        (1, Step::Closing),
        (0, Step::Actions),
    ];
    let all: Vec<String> = cases
        .iter()
        .map(|(left, from)| said(*left, *from, 20, Order::AllFirst))
        .collect();
    insta::assert_snapshot!(all.join("\n\n"));
}

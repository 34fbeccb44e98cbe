//! What is wrong with a scan file, in English.

use crate::scan::file::{Mistake, Unknown};

use super::{Wording, form_en, listed, quoted};

pub(super) fn mistake(mistake: &Mistake) -> Wording {
    match mistake {
        Mistake::Form(what) => form_en::form(what),
        Mistake::SeveralAnswers(first, second) => Wording::new(
            format!("this question has `{first}` and `{second}`"),
            "this is the second answer",
        )
        .help("a question has one answer: keep one of them"),
        Mistake::NoSuchMoment => Wording::new("this date or time does not exist", "check this one")
            .help("write a date as 2026-11-21, with a time as 2026-11-21T14:03:00+01:00"),
        Mistake::OtherQuestionnaire { found, expected } => Wording::new(
            format!("this scan belongs to {}", quoted(found)),
            format!("here it should be {}", quoted(expected)),
        ),
        Mistake::UnknownQuestion(unknown) => named(unknown, "question"),
        Mistake::UnknownStrategy(unknown) => named(unknown, "activity"),
        Mistake::UnknownSection(unknown) => named(unknown, "part"),
        Mistake::UnknownChoice { code, allowed } => Wording::new(
            format!("{} is not an answer to this question", quoted(code)),
            "there is no such answer",
        )
        .help(format!("choose {}", listed(allowed, "or"))),
        Mistake::AlwaysApplicable(id) => Wording::new(
            format!("question {} always applies", quoted(id)),
            "not possible for this question",
        )
        .help("choose an answer, or write `unknown = true`"),
    }
}

fn named(unknown: &Unknown, kind: &str) -> Wording {
    let wording = Wording::new(
        format!("there is no {kind} {}", quoted(&unknown.id)),
        "not known here",
    );
    match &unknown.near {
        Some(near) => wording.help(format!("did you mean {}?", quoted(near))),
        None => wording.help("remove it, or give the right version of the quickscan"),
    }
}

//! A group's session: its steps, and its lists.

use super::named;
use super::question::labelled;
use crate::app::{App, OpenScan, SessionRow};
use crate::insight::Sheet;
use crate::questionnaire::QuestionIx;
use crate::report::{Item, Outline};
use crate::scan::{ClosingPart, Group, Voting};
use crate::text;
use crate::wording;

/// The steps, how far each is, how the group works, and the time that is left.
pub(super) fn steps(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = &app.words().meeting;
    outline.heading(2, words.title);
    outline.paragraphs(words.text);
    let here = open.scan().session.place.step;
    let rows = (1..).zip(open.session_rows());
    outline.items(rows.map(|(number, row)| {
        let is_here = matches!(row, SessionRow::Step(step) if Some(step) == here);
        let name = app.session_row_name(row);
        let label = if is_here {
            format!("{number} {name}, {}", words.here)
        } else {
            format!("{number} {name}")
        };
        named(label, app.session_row_standing(open, row))
    }));
    if let Some(agenda) = app.agenda(open) {
        outline.paragraphs(&agenda.line);
        outline.paragraphs(&agenda.suggestion.unwrap_or_default());
    }
    // Once is enough: later it is told with where the answers are.
    if here.is_none() {
        outline.paragraphs(&second_window(app));
    }
    outline
}

/// How the group can look on; nothing in a scan of one person.
pub(super) fn second_window(app: &App) -> String {
    let open = app.open.as_ref();
    let open = open.filter(|open| open.group().is_some());
    let argument = open.and_then(|open| text::argument(&open.path));
    argument.map_or_else(String::new, |argument| {
        (app.words().meeting.second_window)(&argument)
    })
}

/// The time that is left; nothing while nobody said how much there is.
pub(super) fn time_left(app: &App) -> Outline {
    let mut outline = Outline::default();
    let left = app.open.as_ref().and_then(|open| app.time_left(open));
    if let Some(left) = left {
        outline.paragraphs(&labelled(app.words().meeting.time, &left));
    }
    outline
}

/// The ground rules. The keyboard does not go around here: what is typed can be heard or seen.
pub(super) fn rules(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let group = open.group().map(|group| Group {
        voting: Voting::Fingers,
        ..group
    });
    let rules = wording::ground_rules(app.words(), &open.questionnaire, group);
    outline.heading(2, rules.heading);
    let all = rules.rules.iter().copied().chain([rules.voting.as_str()]);
    outline.items(all.map(Item::plain));
    outline
}

/// The differences, and the line that agrees where the votes do.
pub(super) fn discussion(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let Some(group) = &open.insight.group else {
        return outline;
    };
    let words = &app.words().meeting;
    outline.heading(2, words.discussion_title);
    let said = app.discussion_said(open, group);
    outline.paragraphs(said.intro.unwrap_or_default());
    outline.paragraphs(&said.open.unwrap_or_default());
    let discussion = group.discussion();
    let (first, others) = (discussion.first, discussion.others);
    let sheet = open.sheet();
    let row =
        |(number, question): (usize, &QuestionIx)| difference(app, open, &sheet, number, *question);
    outline.items((1..).zip(first).map(row));
    if !others.is_empty() {
        outline.paragraphs(words.discussion_others);
        outline.items((first.len() + 1..).zip(others).map(row));
    }
    let number = first.len() + others.len() + 1;
    let titles = said.agree_on.into_iter().map(Item::plain);
    let agree_all = Item::plain(format!("{number} {}", said.agree_all));
    outline.items([agree_all.with(titles.collect())]);
    if !group.to_settle.is_empty() {
        outline.paragraphs(words.discussion_settle);
        let settle = (number + 1..).zip(&group.to_settle);
        outline.items(settle.map(row));
    }
    outline
}

/// A difference: what was agreed, or why they differ.
fn difference(
    app: &App,
    open: &OpenScan,
    sheet: &Sheet<'_>,
    number: usize,
    question: QuestionIx,
) -> Item {
    let words = app.words();
    let asked = &open.questionnaire[question];
    let title = format!("{number} {} {}", asked.id, asked.title);
    let title = if asked.critical {
        (words.plain.key_question)(&title)
    } else {
        title
    };
    named(title, app.difference_said(open, sheet, question))
}

/// How much waits for another moment: a line may be parked from anywhere.
pub(super) fn parked(app: &App) -> Outline {
    let mut outline = Outline::default();
    let open = app.open.as_ref();
    if let Some(open) = open.filter(|open| open.group().is_some()) {
        let row = SessionRow::Parked;
        let standing = app.session_row_standing(open, row);
        outline.paragraphs(&labelled(app.session_row_name(row), &standing));
    }
    outline
}

/// What waits for another moment.
pub(super) fn parking(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = &app.words().meeting;
    outline.heading(2, words.parking_title);
    outline.paragraphs(words.parking_text);
    let parked = &open.scan().session.parked;
    if parked.is_empty() {
        outline.paragraphs(app.words().plain.empty);
    }
    let lines = (1..).zip(parked);
    outline.items(lines.map(|(number, line)| Item::plain(format!("{number} {line}"))));
    outline
}

/// The questions of the closing round, with what was said below each.
pub(super) fn closing(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = app.words();
    outline.heading(2, words.meeting.closing_title);
    outline.paragraphs(words.meeting.closing_text);
    let closing = &open.scan().session.closing;
    let parts = (1..).zip(ClosingPart::ALL);
    outline.items(parts.map(|(number, part)| {
        let said = (1..).zip(closing.said(part));
        let said = said.map(|(at, line)| Item::plain(format!("{number}.{at} {line}")));
        let question = words.session.closing(part);
        Item::plain(format!("{number} {question}")).with(said.collect())
    }));
    outline
}

/// The questions of the closing round on which nothing was said, and how much is parked.
pub(super) fn closing_empty(app: &App) -> Outline {
    let mut outline = parked(app);
    let Some(open) = &app.open else {
        return outline;
    };
    let words = app.words();
    for (number, part) in (1..).zip(ClosingPart::ALL) {
        if open.scan().session.closing.said(part).is_empty() {
            let question = format!("{number} {}", words.session.closing(part));
            outline.paragraphs(&labelled(&question, words.plain.empty));
        }
    }
    outline
}

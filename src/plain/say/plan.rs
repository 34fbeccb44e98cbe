//! The plan: who does what when, what is advised, and the next scan; and the parts of one action.

use super::question::labelled;
use crate::app::{ActionForm, App, OpenScan, PlanRow};
use crate::report::{Item, Outline};
use crate::scan::{Action, ActionPart};
use crate::text;
use crate::wording;

/// The actions with what their form lacks, what is advised, a new action, and the next scan.
pub(super) fn plan(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = &app.words().plan;
    let today = app.now.date();
    outline.heading(2, words.title);
    outline.paragraphs(words.text);
    let standing = wording::plan_standing(app.words(), &open.scan().plan, today);
    outline.paragraphs(&standing.unwrap_or_default());
    let drafts = open.drafts();
    let rows = (1..).zip(open.plan_rows());
    outline.items(rows.map(|(number, row)| match row {
        PlanRow::Action(at) => action(app, open, number, at),
        PlanRow::Advised(at) => {
            let title = drafts.get(at).map_or("", |draft| draft.result.as_str());
            let said = (words.advised)(&text::line(title));
            Item::plain(format!("{number} {said}"))
        }
        PlanRow::New => Item::plain(format!("{number} {}", words.new)),
        PlanRow::NextScan => {
            let said = wording::next_scan(app.words(), open.scan(), today);
            Item::plain(format!("{number} {}", said.when)).with(vec![Item::plain(said.why)])
        }
    }));
    outline
}

fn action(app: &App, open: &OpenScan, number: usize, at: usize) -> Item {
    let Some(action) = open.scan().plan.actions.get(at) else {
        return Item::default();
    };
    let hints = wording::hints(app.words(), action).into_iter();
    let hints = hints.map(|(_, hint)| Item::plain(hint)).collect();
    Item::plain(format!("{number} {}", in_words(app, action))).with(hints)
}

/// An action: what, who, when, as far as it was said; and how it stands.
fn in_words(app: &App, action: &Action) -> String {
    let words = &app.words().plan;
    let with_part = |part: ActionPart, said: &str| match text::line(said).trim() {
        "" => None,
        said => Some(format!("{}: {said}", words.part(part).to_lowercase())),
    };
    // A sentence is a part like the others here.
    let name = text::line(action.name()).trim_end_matches('.').to_owned();
    let standing = if action.done {
        Some(words.done.to_owned())
    } else {
        action
            .is_late(app.now.date())
            .then(|| words.late.to_owned())
    };
    let parts = [
        Some(name).filter(|name| !name.is_empty()),
        with_part(ActionPart::Who, &action.who),
        with_part(ActionPart::When, &wording::when(app.words(), action)),
        standing,
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    said.join(", ")
}

/// The part of an action that is asked now.
pub(super) fn part(app: &App, form: &ActionForm) -> Outline {
    let words = app.words();
    let mut outline = Outline::default();
    let part = form.part();
    let typed = app.as_typed(form);
    match part {
        ActionPart::Goal => outline.heading(2, words.plan.action),
        // Who does it is asked of something: from the advice the form opens here.
        ActionPart::Who => outline.paragraphs(&labelled(words.plan.action, typed.name())),
        ActionPart::Result | ActionPart::What | ActionPart::When => {}
    }
    outline.paragraphs(&labelled(words.plan.part(part), words.plan.asked(part)));
    let now = match form.field(part).text() {
        "" => words.plain.empty,
        text => text,
    };
    outline.paragraphs(&(words.plain.now)(now));
    if let Some(due) = typed.due.filter(|_| part == ActionPart::When) {
        outline.paragraphs(&(words.plan.understood)(&words.common.date(due)));
    }
    outline
}

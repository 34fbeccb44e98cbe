//! Looking back: what was agreed the previous time, whether it was done, and what came of it.

use super::question::labelled;
use crate::app::{App, LookBackRow};
use crate::report::{Item, Outline};
use crate::text;
use crate::wording::{self, EarlierAction};

/// The earlier actions, what is taken along, and the way on.
pub(super) fn look_back(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = &app.words().look_back;
    outline.heading(2, words.title);
    outline.paragraphs(&wording::look_back_intro(app.words(), open.scan()));
    outline.paragraphs(&wording::sentence(&wording::looked_back(
        app.words(),
        open.scan(),
    )));
    let actions = wording::earlier_actions(app.words(), open.scan());
    let rows = (1..).zip(open.look_back_rows());
    outline.items(rows.map(|(number, row)| {
        match row {
            LookBackRow::Action(at) => actions
                .get(at)
                .map_or_else(Item::default, |said| action(app, number, said)),
            LookBackRow::TakeAll => {
                let left = open.scan().left_over().len();
                Item::plain(format!("{number} {}", (words.take_all)(left)))
            }
            LookBackRow::GoOn => {
                let onward = if open.group().is_some() {
                    words.go_on_together
                } else {
                    words.go_on
                };
                Item::plain(format!("{number} {onward}"))
            }
        }
    }));
    outline
}

fn action(app: &App, number: usize, said: &EarlierAction) -> Item {
    let words = &app.words().look_back;
    // A sentence is a part like the others here.
    let name = said.name.trim_end_matches('.').to_owned();
    let parts = std::iter::once(name)
        .chain(said.agreed.iter().cloned())
        .chain([said.standing.clone()]);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let outcome = text::line(&said.outcome);
    let outcome = if outcome.is_empty() {
        words.no_outcome.into()
    } else {
        outcome
    };
    let outcome = Item::plain(labelled(words.outcome, &outcome));
    Item::plain(format!("{number} {}", parts.join(", "))).with(vec![outcome])
}

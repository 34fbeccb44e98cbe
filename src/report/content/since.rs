//! What became of the scan before this one: its actions, and what changed since.

use crate::wording::{self, Context, EarlierAction, sentence};

use super::{Item, Outline};

/// What there is to say since the previous scan, where there was one.
pub(super) fn since(outline: &mut Outline, context: Context<'_>) {
    let Some(said) = wording::since(context) else {
        return;
    };
    let words = &context.words.look_back;
    outline.heading(2, words.since);
    outline.paragraphs(&said.text);
    outline.heading(3, words.actions);
    outline.paragraphs(said.no_actions);
    outline.items(said.actions.iter().map(|action| earlier(context, action)));
    outline.heading(3, context.words.insight.comparison.sections);
    outline.paragraphs(&said.place);
    let sections = said.sections.into_iter();
    outline.items(sections.map(|section| Item::labelled(section.title, section.text)));
}

/// An earlier action, and below it what came of it.
fn earlier(context: Context<'_>, action: &EarlierAction) -> Item {
    let said = action.agreed.iter().map(String::as_str);
    let said: Vec<&str> = said.chain([action.standing.as_str()]).collect();
    let outcome = match action.outcome.as_str() {
        "" => Vec::new(),
        outcome => vec![Item::labelled(context.words.look_back.outcome, outcome)],
    };
    let name = action.name.trim_end_matches('.');
    Item::labelled(name, sentence(&said.join("; "))).with(outcome)
}

//! What to do first, and what had better wait.

use ratatui::text::Span;

use super::page::{Density, Page, Sight};
use crate::insight::{PhaseReading, Reading};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::wording;

/// What to do first, each with what it means, and what had better wait by its name.
pub(super) fn page(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let insight = sight.seen.insight;
    match &insight.reading {
        Reading::Phases(reading) => by_phase(sight, density, reading),
        Reading::Verdict(outcome) => {
            let parts = wording::develop(sight.context(), &insight.figures, outcome);
            let heading = sight.seen.words.insight.verdict.develop_first;
            let items = parts.into_iter().map(|part| (part.title, part.first_step));
            listed(sight, density, heading, items)
        }
    }
}

fn by_phase(sight: &Sight<'_>, density: Density, reading: &PhaseReading) -> Option<Page> {
    let layout = &sight.layout;
    let context = sight.context();
    let advice = wording::advice(context, &sight.seen.insight.figures, reading);
    let items = advice.items.into_iter().map(|item| (item.title, item.line));
    let mut page = listed(sight, density, &advice.heading, items)?;
    if let Some(nothing) = &advice.nothing {
        page.foot.text(nothing, Tone::Plain, layout);
    }
    let waits = wording::not_yet(context, reading);
    let titles: Vec<&str> = waits
        .items
        .iter()
        .take(waits.shown)
        .map(|item| item.title.as_str())
        .collect();
    if !titles.is_empty() {
        let titles = sight.seen.words.insight.list(&titles);
        let said = format!("{}: {titles}", waits.heading);
        page.foot.text(&said, Tone::Accent, layout);
    }
    Some(page)
}

/// A heading, and below it what to do by number.
fn listed(
    sight: &Sight<'_>,
    density: Density,
    heading: &str,
    items: impl Iterator<Item = (String, String)>,
) -> Option<Page> {
    let layout = &sight.layout;
    let mut page = Page::new(density);
    page.headline(heading, layout)?;
    for (number, (title, meaning)) in (1..).zip(items) {
        let mut item = Body::default();
        let number = Span::styled(format!("{number}  "), layout.theme.key());
        item.hanging(&[number], &title, Tone::Strong, layout);
        if density.explains() && !meaning.is_empty() {
            item.hanging(&[Span::raw("   ")], &meaning, Tone::Quiet, layout);
        }
        page.items.push(item);
    }
    Some(page)
}

//! Before the first question: what the scan is about, and the ground rules.

use super::page::{Density, Page, Sight};
use crate::text;
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::wording;

/// What the scan is about, and for whom.
pub(super) fn welcome(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let layout = &sight.layout;
    let words = &sight.seen.words.session;
    let scan = sight.seen.scan;
    let mut page = Page::new(density);
    page.head.text(words.welcome, Tone::Accent, layout);
    page.air_in_head();
    page.headline(&title(sight), layout)?;
    let group = text::line(&scan.about.group);
    if !group.trim().is_empty() {
        page.head.text(&group, Tone::Plain, layout);
    }
    if scan.group.is_some() {
        page.foot.text(words.welcome_text, Tone::Quiet, layout);
    }
    Some(page)
}

/// The intervention, or the questionnaire where it has no name yet.
fn title(sight: &Sight<'_>) -> String {
    let intervention = text::line(&sight.seen.scan.about.intervention);
    if intervention.trim().is_empty() {
        sight.seen.questionnaire.title.clone()
    } else {
        intervention.into_owned()
    }
}

/// The ground rules, and how to vote.
pub(super) fn rules(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let layout = &sight.layout;
    let seen = sight.seen;
    let rules = wording::ground_rules(seen.words, seen.questionnaire, seen.scan.group);
    let mut page = Page::new(density);
    page.headline(rules.heading, layout)?;
    let bullet = format!("{} ", layout.theme.glyphs().bullet);
    let bullet = ratatui::text::Span::styled(bullet, layout.theme.style(Tone::Accent));
    for rule in rules.rules {
        let mut item = Body::default();
        item.hanging(std::slice::from_ref(&bullet), rule, Tone::Plain, layout);
        page.items.push(item);
    }
    page.foot.text(&rules.voting, Tone::Strong, layout);
    Some(page)
}

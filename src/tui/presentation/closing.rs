//! The end of a session: who does what when, and the closing round.

use ratatui::text::Span;

use super::page::{Density, Page, Sight};
use crate::scan::{Action, ClosingPart};
use crate::text;
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::wording;

/// What is said last is nearest: so much of it stays where there is little room.
const LAST_SAID: usize = 2;

/// The actions: what, who and when.
pub(super) fn actions(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let layout = &sight.layout;
    let words = &sight.seen.words.session;
    let mut page = Page::new(density);
    page.headline(words.actions, layout)?;
    let actions = sight.seen.scan.plan.in_order();
    page.items = actions.iter().map(|(_, one)| action(sight, one)).collect();
    if actions.is_empty() {
        page.foot.text(words.no_actions, Tone::Plain, layout);
    }
    Some(page)
}

fn action(sight: &Sight<'_>, action: &Action) -> Body {
    let layout = &sight.layout;
    let glyphs = layout.theme.glyphs();
    let (sign, tone, done) = if action.done {
        let done = format!("   {}", sight.seen.words.session.action_done);
        (glyphs.full, Tone::Good, done)
    } else {
        (glyphs.empty, Tone::Quiet, String::new())
    };
    let mut item = Body::default();
    let start = Span::styled(format!("{sign} "), layout.theme.style(tone));
    let runs = [
        (&*text::line(action.name()), Tone::Strong),
        (done.as_str(), Tone::Good),
    ];
    item.runs(&[start], &runs, layout);
    let when = wording::when(sight.seen.words, action);
    let about = [&action.who, &when];
    let about = about.map(|text| text::line(text).trim().to_owned());
    let about: Vec<String> = about.into_iter().filter(|text| !text.is_empty()).collect();
    if !about.is_empty() {
        let about = about.join(&format!(" {} ", glyphs.between));
        item.hanging(&[Span::raw("  ")], &about, Tone::Plain, layout);
    }
    item
}

/// The questions of the closing round, with what was said.
pub(super) fn round(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let layout = &sight.layout;
    let words = &sight.seen.words.session;
    let mut page = Page::new(density);
    page.headline(words.closing_heading, layout)?;
    let bullet = format!("  {} ", layout.theme.glyphs().bullet);
    let bullet = Span::styled(bullet, layout.theme.style(Tone::Quiet));
    for part in ClosingPart::ALL {
        let mut item = Body::default();
        item.text(words.closing(part), Tone::Strong, layout);
        let said = sight.seen.scan.session.closing.said(part);
        let kept = match density {
            Density::Short => LAST_SAID,
            Density::Bare | Density::Tight => 0,
            Density::Big | Density::BigSnug | Density::Roomy | Density::Snug | Density::Close => {
                said.len()
            }
        };
        let last = said.len().saturating_sub(kept);
        if last > 0 {
            let earlier = (sight.seen.words.insight.more)(last);
            item.hanging(&[Span::raw("    ")], &earlier, Tone::Quiet, layout);
        }
        for one in said.iter().skip(last) {
            item.hanging(
                std::slice::from_ref(&bullet),
                &text::line(one),
                Tone::Plain,
                layout,
            );
        }
        page.items.push(item);
    }
    Some(page)
}

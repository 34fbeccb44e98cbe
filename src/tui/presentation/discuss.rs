//! The differences to talk about.

use ratatui::text::Span;

use super::page::{Density, Page, Sight};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;

/// The differences, key questions marked and those agreed on ticked. The largest stand out.
pub(super) fn page(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let layout = &sight.layout;
    let (theme, glyphs) = (layout.theme, layout.theme.glyphs());
    let words = sight.seen.words;
    let mut page = Page::new(density);
    page.headline(words.session.discuss, layout)?;
    let group = sight.seen.insight.group.as_ref();
    let talk = group.map_or(&[][..], |group| &group.talk);
    let differences = group.map_or(&[][..], |group| group.discussion().first);
    let digits = differences.len().to_string().len();
    for (at, question) in differences.iter().enumerate() {
        let asked = &sight.seen.questionnaire[*question];
        let is_agreed = group.is_some_and(|group| group.is_agreed(*question));
        let (sign, tone) = if is_agreed {
            (glyphs.full, Tone::Good)
        } else {
            (glyphs.empty, Tone::Quiet)
        };
        let key = if asked.critical {
            let sign = glyphs.critical;
            format!("   {sign}\u{a0}{}", words.common.key_question)
        } else {
            String::new()
        };
        let agreed = if is_agreed {
            format!("   {}", words.session.agreed)
        } else {
            String::new()
        };
        let runs = [
            (asked.title.as_str(), Tone::Strong),
            (key.as_str(), Tone::Attention),
            (agreed.as_str(), Tone::Good),
        ];
        let mut item = Body::default();
        // So that somebody can ask for one by its number.
        let number = format!("{:>digits$}  ", at + 1);
        let number = Span::styled(number, theme.key());
        let start = Span::styled(format!("{sign} "), theme.style(tone));
        item.runs(&[number, start], &runs, layout);
        page.items.push(item);
    }
    let others = talk.len() - differences.len();
    if others > 0 {
        let more = (words.insight.more)(others);
        let said = format!("{}: {more}", words.meeting.discussion_others);
        page.foot.text(&said, Tone::Quiet, layout);
    }
    let to_settle = group.map_or(0, |group| group.to_settle.len());
    if to_settle > 0 {
        let said = (words.session.to_settle)(to_settle);
        page.foot.text(&said, Tone::Quiet, layout);
    }
    if differences.is_empty() {
        let nothing = words.session.nothing_to_discuss;
        page.foot.text(nothing, Tone::Plain, layout);
    }
    Some(page)
}

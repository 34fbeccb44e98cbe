//! The first guess: which phase is it?

use ratatui::text::{Line, Span};

use super::page::{Density, Page, Sight};
use super::votes::{Column, Votes};
use crate::questionnaire::SectionIx;
use crate::scan::{Reveal, Voting};
use crate::text;
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;

/// The fingers of a hand.
const FINGERS: usize = 5;

/// The phases, and how many guessed each once that may be seen.
pub(super) fn page(sight: &Sight<'_>, density: Density) -> Option<Page> {
    let mut page = Page::new(density);
    page.headline(sight.seen.words.session.guess, &sight.layout)?;
    phases(sight, density, &mut page);
    let seen = sight.seen;
    let by_fingers = seen
        .scan
        .group
        .is_some_and(|group| group.votes_by() == Voting::Fingers);
    let a_hand = seen.questionnaire.phases().count() <= FINGERS;
    if by_fingers && a_hand && !sight.reveals(Reveal::Votes) && !density.fills() {
        let how = seen.words.session.guess_how;
        page.foot.text(how, Tone::Accent, &sight.layout);
    }
    Some(page)
}

fn phases(sight: &Sight<'_>, density: Density, page: &mut Page) {
    let layout = &sight.layout;
    let theme = layout.theme;
    let questionnaire = sight.seen.questionnaire;
    let phases: Vec<SectionIx> = questionnaire.phases().collect();
    let labels = phases
        .iter()
        .map(|phase| questionnaire[*phase].title.as_str());
    let unknown = sight.seen.words.common.unknown;
    let guess = sight.seen.scan.session.guess.as_ref();
    let guess = guess.filter(|_| sight.reveals(Reveal::Votes));
    let aside = guess.filter(|guess| guess.unknown > 0).map(|_| unknown);
    let cells = labels.clone().chain(aside).map(text::width).max();
    let cells = cells.unwrap_or(0);
    let votes = guess.map(|guess| {
        let of = |phase: &SectionIx| guess.votes.get(&questionnaire[*phase].id).copied();
        let counts = phases.iter().map(|phase| of(phase).unwrap_or(0));
        Votes::by_row(counts.chain([guess.unknown]).collect())
    });
    let indent = 3 + cells + 2;
    let column = votes.as_ref().map(|votes| {
        let room = layout.readable().saturating_sub(indent);
        (votes, Column::last(votes, room, theme))
    });
    for (at, label) in labels.chain(aside).enumerate() {
        let mut item = Body::default();
        let phase = phases.get(at).map(|phase| &questionnaire[*phase]);
        let key = phase.map_or_else(String::new, |_| (at + 1).to_string());
        let start = [
            Span::styled(format!("{}  ", text::pad(&key, 1)), theme.key()),
            Span::styled(
                format!("{}  ", text::pad(label, cells)),
                theme.style(Tone::Strong),
            ),
        ];
        let meaning = phase.map_or("", |phase| phase.question.as_str());
        match column {
            Some((votes, column)) => {
                let mut line = start.to_vec();
                line.extend(column.lines(votes, at, theme));
                item.line(Line::from(line));
            }
            // Half a meaning would be none.
            None if density.explains() => item.hanging(&start, meaning, Tone::Quiet, layout),
            None => item.line(Line::from(start.to_vec())),
        }
        page.items.push(item);
    }
}

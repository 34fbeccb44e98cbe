//! The rows of a vote: what can be voted for, with what is counted or was voted beside it.

use ratatui::text::{Line, Span};

use super::super::focus_mark;
use crate::app::{App, Ballot, Msg, OpenScan, Subject, VoteView};
use crate::questionnaire::ChoiceIx;
use crate::scan::Reveal;
use crate::text;
use crate::tui::theme::{Theme, Tone};
use crate::tui::widgets::body::{Body, Layout};
use crate::tui::widgets::chrome;
use crate::wording;

/// More votes than this are a number, not a row of dots.
const MOST_DOTS: u32 = 12;
/// Cells of a count that is typed.
const COUNT: usize = 3;

/// Of which choices the situation stands below them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Situations {
    All,
    /// Of those with votes on screen: what people are talking about.
    Voted,
    None,
}

/// The rows of a vote, with the situations below the choices or without.
pub(super) fn add(
    app: &App,
    open: &OpenScan,
    view: &VoteView,
    situations: Situations,
    body: &mut Body,
    layout: &Layout,
) {
    let slate = open.slate(view.subject);
    let rounds = rounds(open, view);
    let labels = (0..slate.size()).map(|at| app.candidate(&slate, at).1);
    let widest = labels.map(|label| text::width(&label)).max().unwrap_or(0);
    let settled = settled(app, open, view);
    for at in 0..slate.size() {
        let first = body.len();
        let (key, label) = app.candidate(&slate, at);
        let counting = match &view.ballot {
            Some(Ballot::Fingers(tally)) => Some((tally.counts[at], at == tally.at)),
            Some(Ballot::Keys(_)) | None => None,
        };
        let focused = counting.is_some_and(|(_, focused)| focused);
        let agreed = settled.answer == Some(at);
        let tone = match (focused, agreed) {
            (true, _) => Tone::Focus,
            (false, true) => Tone::Strong,
            (false, false) => Tone::Plain,
        };
        let start = if view.ballot.is_some() {
            focus_mark(focused, layout.theme)
        } else {
            mark(agreed, layout.theme)
        };
        let mut line = Line::from(vec![
            start,
            Span::styled(format!("{key}  "), layout.theme.key()),
            Span::styled(text::pad(&label, widest + 2), layout.theme.style(tone)),
        ]);
        if let Some((counted, focused)) = counting {
            line.push_span(count(counted, focused, layout.theme));
        }
        line.extend(voted(app, &rounds, at, layout.theme));
        let signs = Line::from(signs(&settled, at, layout.theme));
        if line.width() + signs.width() <= layout.cells {
            line.extend(signs);
            body.line(line);
        } else {
            // What is settled is never cut: it has a line of its own.
            let indent = Span::raw(" ".repeat(2 + text::width(&key) + 2));
            body.line(chrome::cut(line, layout.cells, layout.theme));
            body.line(std::iter::once(indent).chain(signs).collect::<Line<'_>>());
        }
        let has_votes = rounds.iter().any(|round| round[at] > 0);
        let explains = match situations {
            Situations::All => true,
            Situations::Voted => has_votes,
            Situations::None => false,
        };
        if explains {
            let situation = open.situation(view.subject, at);
            if !situation.is_empty() {
                let start = Span::raw(" ".repeat(2 + text::width(&key) + 2));
                body.hanging(&[start], situation, Tone::Quiet, layout);
            }
        }
        body.stands_for(first, Msg::Point(at));
        body.item_from(first, focused);
    }
}

/// What can be voted for that has a situation, each with it.
pub(crate) fn situations(open: &OpenScan, subject: Subject, body: &mut Body, layout: &Layout) {
    let slate = open.slate(subject);
    let all = slate.choices.iter().enumerate();
    let all = all.map(|(at, choice)| (choice, open.situation(subject, at)));
    let told: Vec<_> = all.filter(|(_, said)| !said.is_empty()).collect();
    for (choice, said) in &told {
        let key = Span::styled(format!("{}  ", choice.key), layout.theme.key());
        let said = format!("{}: {said}", text::line(&choice.label));
        body.hanging(&[key], &said, Tone::Plain, layout);
    }
    if !told.is_empty() {
        body.gap();
    }
}

/// The counts that are typed, in one row behind the keys they are for; none before the first.
pub(crate) fn counts(
    app: &App,
    open: &OpenScan,
    view: &VoteView,
    theme: Theme,
) -> Option<Line<'static>> {
    let Some(Ballot::Fingers(tally)) = &view.ballot else {
        return None;
    };
    if tally.counts.iter().all(Option::is_none) {
        return None;
    }
    let slate = open.slate(view.subject);
    let mut line = Line::default();
    for (at, counted) in tally.counts.iter().enumerate() {
        let (key, _) = app.candidate(&slate, at);
        line.push_span(Span::styled(key, theme.key()));
        line.push_span(count(*counted, at == tally.at, theme));
        line.push_span(Span::raw(" "));
    }
    let participants = open.group().map_or(0, |group| group.participants);
    let cast: u32 = tally.counts.iter().flatten().sum();
    let said = (app.words().session.cast)(cast, participants);
    line.push_span(Span::styled(said, theme.style(Tone::Strong)));
    Some(line)
}

/// A count that is typed, in its cell.
fn count(count: Option<u32>, focused: bool, theme: Theme) -> Span<'static> {
    let shown = count.map_or_else(String::new, |count| count.to_string());
    let tone = if focused { Tone::Focus } else { Tone::Plain };
    Span::styled(format!("[{shown:>COUNT$} ]"), theme.style(tone))
}

fn mark(agreed: bool, theme: Theme) -> Span<'static> {
    if agreed {
        let sign = theme.glyphs().chosen;
        Span::styled(format!("{sign} "), theme.style(Tone::Good))
    } else {
        Span::raw("  ")
    }
}

/// The rounds that may be seen now, the last one first.
fn rounds(open: &OpenScan, view: &VoteView) -> Vec<Vec<u32>> {
    if view.ballot.is_some() || view.reveal < Reveal::Votes {
        return Vec::new();
    }
    let slate = open.slate(view.subject);
    let rounds = open.rounds(view.subject).into_iter().rev();
    let counts = rounds.map(|round| slate.counts(round));
    counts.collect()
}

/// The votes of the last round as dots, those of the rounds before as numbers.
fn voted(app: &App, rounds: &[Vec<u32>], at: usize, theme: Theme) -> Vec<Span<'static>> {
    let Some((last, before)) = rounds.split_first() else {
        return Vec::new();
    };
    let dots = |count: u32| match count {
        0 => String::new(),
        few if few <= MOST_DOTS => {
            let dots = vec![theme.glyphs().full; few as usize].join("");
            format!("{dots} {few}")
        }
        many => many.to_string(),
    };
    let widest = last.iter().map(|count| text::width(&dots(*count))).max();
    let shown = text::pad(&dots(last[at]), widest.unwrap_or(0) + 2);
    let mut spans = vec![Span::styled(shown, theme.style(Tone::Accent))];
    for (back, round) in before.iter().enumerate() {
        let number = rounds.len() - 1 - back;
        let earlier = match round[at] {
            0 => String::new(),
            count => format!("({}: {count})", (app.words().session.round)(number)),
        };
        let cells = text::width(&(app.words().session.round)(number)) + 7;
        spans.push(Span::styled(
            text::pad(&earlier, cells),
            theme.style(Tone::Quiet),
        ));
    }
    spans
}

/// What of a vote is settled, by position on the slate.
struct Settled {
    middle: Option<usize>,
    /// What stands behind it.
    called: &'static str,
    /// What was agreed, or filled in without voting.
    answer: Option<usize>,
    /// Which of the two.
    said: &'static str,
}

fn settled(app: &App, open: &OpenScan, view: &VoteView) -> Settled {
    let none = Settled {
        middle: None,
        called: "",
        answer: None,
        said: "",
    };
    if view.ballot.is_some() {
        return none;
    }
    let votes = open.votes(view.subject);
    let shown = view.reveal >= Reveal::Middle;
    let votes = votes.filter(|_| shown);
    let called = votes
        .as_ref()
        .and_then(|votes| wording::middle_called(app.words(), votes));
    let middle = votes
        .and_then(|votes| votes.middle)
        .filter(|_| called.is_some());
    let question = view.question();
    Settled {
        middle: middle.map(|ChoiceIx(at)| at),
        called: called.unwrap_or_default(),
        answer: question.and_then(|one| open.settled_at(one)),
        said: question.map_or("", |one| app.settled_how(open, one)),
    }
}

fn signs(settled: &Settled, at: usize, theme: Theme) -> Vec<Span<'static>> {
    let here = theme.glyphs().here;
    let mut spans = Vec::new();
    if settled.middle == Some(at) {
        let sign = format!("{here} {}  ", settled.called);
        spans.push(Span::styled(sign, theme.style(Tone::Strong)));
    }
    if settled.answer == Some(at) {
        spans.push(Span::styled(settled.said, theme.style(Tone::Good)));
    }
    spans
}

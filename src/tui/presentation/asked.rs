//! A question on the screen that everybody sees, and what was voted on it.

use ratatui::text::Span;

use super::big;
use super::page::{Density, Page, Sight, explain};
use super::votes::Votes;
use crate::insight::Agreement;
use crate::questionnaire::{ChoiceIx, QuestionIx, Scale};
use crate::scan::{Answer, Reveal, Voting};
use crate::text;
use crate::tui::theme::Tone;
use crate::tui::widgets::body::Body;
use crate::wording::{self, Agreeing, Standing};

/// A question of the scan.
pub(super) fn question(sight: &Sight<'_>, question: QuestionIx, density: Density) -> Option<Page> {
    Asked::question(sight, question).page(sight, density)
}

/// The question to practise with.
pub(super) fn practice(sight: &Sight<'_>, density: Density) -> Option<Page> {
    Asked::practice(sight)?.page(sight, density)
}

/// What is asked, and as much of what was voted as may be seen.
pub(super) struct Asked<'a> {
    pub(super) title: &'a str,
    pub(super) is_key: bool,
    pub(super) text: &'a str,
    help: &'a str,
    pub(super) rows: Vec<Row<'a>>,
    /// So many of them are choices of the scale.
    pub(super) choices: usize,
    /// The rounds that may be seen, the last one first.
    pub(super) rounds: Vec<Votes>,
    /// The number of the round, where it is not the first.
    pub(super) round: Option<usize>,
    /// The row of the middle.
    pub(super) middle: Option<usize>,
    /// What stands behind it.
    pub(super) middle_called: &'static str,
    /// The row that was agreed on, or filled in without voting.
    pub(super) agreed: Option<usize>,
    /// Whether nobody voted on it.
    pub(super) unvoted: bool,
    pub(super) standing: Option<Standing>,
}

/// Something to vote for.
pub(super) struct Row<'a> {
    pub(super) key: String,
    pub(super) label: &'a str,
    /// As it is named where it is agreed.
    named: String,
    pub(super) situation: &'a str,
}

fn rows<'a>(
    sight: &Sight<'a>,
    scale: &'a Scale,
    situations: &'a [String],
    not_applicable: bool,
) -> Vec<Row<'a>> {
    let words = &sight.seen.words.common;
    let choices = (0..scale.choices.len()).map(ChoiceIx);
    let mut rows: Vec<Row<'_>> = choices
        .map(|choice| Row {
            key: scale.key(choice),
            label: &scale[choice].label,
            named: wording::coded(&scale[choice]),
            situation: situations.get(choice.0).map_or("", String::as_str),
        })
        .collect();
    let mut aside = |key: &str, label: &'a str| {
        rows.push(Row {
            key: key.to_owned(),
            label,
            named: label.to_owned(),
            situation: "",
        });
    };
    aside("w", words.unknown);
    if not_applicable {
        aside("x", words.not_applicable);
    }
    rows
}

impl<'a> Asked<'a> {
    fn question(sight: &Sight<'a>, question: QuestionIx) -> Asked<'a> {
        let (seen, reveals) = (sight.seen, |reveal| sight.reveals(reveal));
        let asked = &seen.questionnaire[question];
        let entry = seen.scan.answers.get(&asked.id);
        let rounds = entry.map_or(&[][..], |entry| &entry.rounds);
        let counting = (1..)
            .zip(rounds)
            .filter_map(|(number, round)| Agreement::of(seen.questionnaire, asked, number, round));
        let mut counting: Vec<Agreement> = counting.collect();
        // The round that is open comes behind those in the file.
        let is_open = seen.place.reveal == Reveal::Voting && seen.scan.group.is_some();
        let round = if is_open {
            Some(rounds.len() + 1)
        } else {
            counting.last().map(|last| last.round)
        };
        if !reveals(Reveal::Votes) {
            counting.clear();
        }
        let last = counting.last();
        let called = |last| wording::middle_called(seen.words, last).unwrap_or_default();
        let scale = &seen.questionnaire[asked.scale];
        let has_unasked = counting.iter().any(|round| round.not_applicable > 0);
        let answer = entry.and_then(|entry| entry.answer.as_ref());
        let answer = answer.filter(|_| reveals(Reveal::Agreement));
        Asked {
            title: &asked.title,
            is_key: asked.critical,
            text: &asked.text,
            help: &asked.help,
            rows: rows(
                sight,
                scale,
                &asked.anchors,
                asked.not_applicable || has_unasked,
            ),
            choices: scale.choices.len(),
            round: round.filter(|number| *number > 1 && (is_open || reveals(Reveal::Votes))),
            middle: last
                .filter(|last| reveals(Reveal::Middle) && !called(last).is_empty())
                .and_then(|last| last.middle)
                .map(|choice| choice.0),
            middle_called: last.map_or("", called),
            agreed: answer.and_then(|answer| row_of(answer, scale)),
            unvoted: rounds.is_empty(),
            standing: last
                .filter(|_| reveals(Reveal::Agreement))
                .map(|last| wording::standing(sight.context(), question, last)),
            rounds: counting.iter().rev().map(Votes::of).collect(),
        }
    }

    /// None where the questionnaire has no scale.
    fn practice(sight: &Sight<'a>) -> Option<Asked<'a>> {
        let words = &sight.seen.words.session;
        let scale = sight.seen.questionnaire.usual_scale()?;
        let round = sight.seen.scan.session.practice.as_ref();
        let votes = round.filter(|_| sight.reveals(Reveal::Votes));
        let votes = votes.and_then(|round| Agreement::on(scale, false, 1, round));
        let last = votes.as_ref();
        let called = |last| wording::middle_called(sight.seen.words, last).unwrap_or_default();
        Some(Asked {
            title: words.practice_title,
            is_key: false,
            text: words.practice,
            help: "",
            rows: rows(sight, scale, &[], false),
            choices: scale.choices.len(),
            rounds: last.map(Votes::of).into_iter().collect(),
            round: None,
            middle: last
                .filter(|_| sight.reveals(Reveal::Middle))
                .and_then(|last| last.middle)
                .map(|choice| choice.0),
            middle_called: last.map_or("", called),
            agreed: None,
            unvoted: false,
            standing: last
                .filter(|_| sight.reveals(Reveal::Agreement))
                .map(|last| wording::standing_on(sight.seen.words, scale, last, Agreeing::Never)),
        })
    }

    /// The page. Before there are votes the question is what is large, and then the votes.
    fn page(&self, sight: &Sight<'_>, density: Density) -> Option<Page> {
        let layout = &sight.layout;
        let mut page = Page::new(density);
        self.title(sight, &mut page);
        if matches!(density, Density::Big | Density::BigSnug | Density::Roomy) {
            page.air_in_head();
        }
        if self.rounds.is_empty() && self.agreed.is_none() {
            page.headline(self.text, layout)?;
            if !self.help.is_empty() {
                page.explanation.text(self.help, Tone::Quiet, layout);
            }
            self.choices(sight, density, &mut page);
            open_round(sight, density, &mut page.foot);
        } else {
            page.head.text(self.text, Tone::Strong, layout);
            self.table(sight, density, &mut page)?;
            self.said(sight, density, &mut page.foot);
        }
        Some(page)
    }

    fn title(&self, sight: &Sight<'_>, page: &mut Page) {
        let words = sight.seen.words;
        let key = if self.is_key {
            let sign = sight.layout.theme.glyphs().critical;
            format!("   {sign}\u{a0}{}", words.common.key_question)
        } else {
            String::new()
        };
        let round = self.round.map(|number| {
            let round = (words.session.round)(number).replace(' ', "\u{a0}");
            format!("   {round}")
        });
        let runs = [
            (self.title, Tone::Accent),
            (key.as_str(), Tone::Attention),
            (round.as_deref().unwrap_or(""), Tone::Strong),
        ];
        page.head.runs(&[], &runs, &sight.layout);
    }

    /// The choices with their situations, before anything was voted that may be seen.
    fn choices(&self, sight: &Sight<'_>, density: Density, page: &mut Page) {
        let layout = &sight.layout;
        let with_situation = self.rows.iter().filter(|row| !row.situation.is_empty());
        let beside = with_situation.map(|row| text::width(row.label)).max();
        let beside = beside.filter(|cells| 2 * cells <= layout.readable());
        for row in &self.rows {
            let mut item = Body::default();
            let mut start = vec![Span::styled(format!("{}  ", row.key), layout.theme.key())];
            let has_situation = !row.situation.is_empty() && explains_in(density);
            if has_situation && let Some(cells) = beside {
                let label = format!("{}  ", text::pad(row.label, cells));
                start.push(Span::styled(label, layout.theme.style(Tone::Strong)));
                explain(
                    &mut item,
                    &start,
                    row.situation,
                    (Tone::Plain, density),
                    layout,
                );
            } else {
                item.hanging(&start, row.label, Tone::Strong, layout);
                if has_situation {
                    let indent = [Span::raw(" ".repeat(start[0].width()))];
                    explain(
                        &mut item,
                        &indent,
                        row.situation,
                        (Tone::Plain, density),
                        layout,
                    );
                }
            }
            page.items.push(item);
        }
    }

    /// What was agreed; until then whether the group agrees, and what to ask.
    fn said(&self, sight: &Sight<'_>, density: Density, foot: &mut Body) {
        let layout = &sight.layout;
        let agreed = self.agreed.and_then(|row| self.rows.get(row));
        let (said, tone, prompt) = match (agreed, &self.standing) {
            (Some(row), _) => {
                let words = &sight.seen.words.session;
                let how = if self.unvoted {
                    words.filled_in
                } else {
                    words.agreed
                };
                let agreed = wording::capital(how);
                (format!("{agreed}: {}", row.named), Tone::Good, None)
            }
            (None, Some(standing)) => {
                let tone = if standing.agrees {
                    Tone::Good
                } else {
                    Tone::Attention
                };
                (standing.headline.clone(), tone, standing.prompt.as_ref())
            }
            (None, None) => return,
        };
        if density != Density::Big || !big::add(foot, &said, tone, 0, layout) {
            foot.text(&wording::sentence(&said), Tone::Strong, layout);
        }
        if let Some(prompt) = prompt {
            foot.text(prompt, Tone::Accent, layout);
        }
    }
}

/// Whether situations are shown at all.
fn explains_in(density: Density) -> bool {
    !matches!(density, Density::Bare | Density::Tight)
}

/// What to do while a round is open.
fn open_round(sight: &Sight<'_>, density: Density, foot: &mut Body) {
    let seen = sight.seen;
    let layout = &sight.layout;
    let (words, glyphs) = (&seen.words.session, layout.theme.glyphs());
    let place = &seen.place;
    let Some(group) = seen.scan.group.filter(|_| place.reveal == Reveal::Voting) else {
        return;
    };
    match seen.cast {
        Some(cast) => {
            let left = group.participants.saturating_sub(cast);
            let dots = glyphs.full.repeat(cast.min(group.participants) as usize);
            let dots = format!("{dots}{}  ", glyphs.empty.repeat(left as usize));
            let start = [Span::styled(dots, layout.theme.style(Tone::Accent))];
            let said = (words.cast)(cast, group.participants);
            foot.hanging(&start, &said, Tone::Plain, layout);
        }
        // The situations are what people vote on: they need the room more.
        None if group.votes_by() == Voting::Fingers && !density.fills() => {
            foot.text(words.vote_now, Tone::Accent, layout);
        }
        None => {}
    }
}

/// The row of an answer; none when the scale no longer has the choice.
fn row_of(answer: &Answer, scale: &Scale) -> Option<usize> {
    let choices = scale.choices.len();
    match answer {
        Answer::Choice(code) => scale.choice_with_code(code).map(|choice| choice.0),
        Answer::Unknown => Some(choices),
        Answer::NotApplicable(_) => Some(choices + 1),
    }
}

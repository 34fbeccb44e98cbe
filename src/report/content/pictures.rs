//! The pictures of a report: the figures of the phases and parts, and the votes of a group.

use crate::insight::{Figures, PhaseReading};
use crate::questionnaire::{QuestionIx, Role, RoleKind};
use crate::scan::Round;
use crate::wording::{self, Context, Part as PartWords, SectionLine, sentence};

use super::super::picture::{
    Axis, Bar, Bars, Drawing, Legend, Part, Picture, Radar, VotedQuestion, VotedRound,
};
use super::{clauses, joined};

/// Fewer axes make no shape.
const FEWEST_AXES: usize = 3;

/// Stands where too little is known for points.
const UNKNOWN: &str = "?";

/// The figures of the phases, which is what both pictures of them are drawn from.
pub(super) struct PhasePictures<'a> {
    context: Context<'a>,
    phases: Vec<(&'a Figures, SectionLine, bool)>,
}

impl<'a> PhasePictures<'a> {
    /// What the pictures of the phases are made from.
    pub(super) fn of(
        context: Context<'a>,
        figures: &'a [Figures],
        reading: &PhaseReading,
    ) -> PhasePictures<'a> {
        let is_phase = |figures: &&Figures| {
            matches!(context.questionnaire[figures.section].role, Role::Phase(_))
        };
        let phases = figures.iter().filter(is_phase).map(|figures| {
            let line = wording::section(context, figures);
            let here = reading.working.phase() == Some(figures.section) && line.points.is_some();
            (figures, line, here)
        });
        PhasePictures {
            context,
            phases: phases.collect(),
        }
    }

    /// A bar for every phase.
    pub(super) fn bars(&self) -> Picture {
        let words = &self.context.words.pictures;
        let here = self.context.words.report.here;
        let bars = self.phases.iter().map(|(figures, line, is_here)| Bar {
            label: line.title.clone(),
            status: clauses([line.status.clone(), is_here.then(|| here.to_owned())]),
            points: line.points.clone().unwrap_or_default(),
            reach: line.points.as_ref().and_then(|_| reach(figures)),
            threshold: threshold(line.line),
            here: *is_here,
        });
        let bars: Vec<Bar> = bars.collect();
        let bands = self.phases.iter().map(|(_, line, _)| line.band.as_deref());
        Picture {
            title: words.phases.to_owned(),
            description: bars_in_words(words.bars_are, &bars, bands),
            drawing: Drawing::Bars(Bars {
                bars,
                legend: legend(self.context, words.in_order),
            }),
        }
    }

    /// An axis for every phase; none where that makes no shape.
    pub(super) fn radar(&self) -> Option<Picture> {
        let words = &self.context.words.pictures;
        let axes = self.phases.iter().map(|(figures, line, is_here)| {
            let reach = line.points.as_ref().and_then(|_| reach(figures));
            let points = line.points.clone();
            Axis {
                label: line.title.clone(),
                points: points.unwrap_or_else(|| UNKNOWN.to_owned()),
                reach: reach.map(|(low, _)| low),
                threshold: threshold(line.line),
                here: *is_here,
            }
        });
        let axes: Vec<Axis> = axes.collect();
        if axes.len() < FEWEST_AXES {
            return None;
        }
        let said = axes.iter();
        let said = said.map(|axis| sentence(&format!("{}: {}", axis.label, axis.points)));
        let said: Vec<String> = said.collect();
        Some(Picture {
            title: words.radar.to_owned(),
            description: in_words(words.radar_is, &said),
            drawing: Drawing::Radar(Radar {
                axes,
                legend: legend(self.context, words.in_order),
            }),
        })
    }
}

/// A bar for every part of the verdict model.
pub(super) fn parts(context: Context<'_>, figures: &[Figures], parts: &[PartWords]) -> Picture {
    let words = &context.words.pictures;
    let is_part =
        |figures: &&Figures| context.questionnaire[figures.section].role.kind() != RoleKind::Gate;
    let bars = figures.iter().filter(is_part).zip(parts);
    let bars = bars.map(|(figures, part)| Bar {
        label: part.title.clone(),
        status: part.state.clone(),
        points: part.points.clone().unwrap_or_default(),
        reach: part.points.as_ref().and_then(|_| reach(figures)),
        threshold: threshold(part.line),
        here: false,
    });
    let bars: Vec<Bar> = bars.collect();
    let bands = parts.iter().map(|part| part.band.as_deref());
    Picture {
        title: words.parts.to_owned(),
        description: bars_in_words(words.bars_are, &bars, bands),
        drawing: Drawing::Bars(Bars {
            bars,
            legend: legend(context, words.enough),
        }),
    }
}

/// The votes on these questions, of every round; none where nobody voted on any of them.
pub(super) fn votes(
    context: Context<'_>,
    title: String,
    questions: &[QuestionIx],
) -> Option<Picture> {
    let rounds_of = |question: QuestionIx| {
        let entry = context
            .scan
            .answers
            .get(&context.questionnaire[question].id);
        entry.map_or(&[][..], |entry| &entry.rounds)
    };
    let voted = questions
        .iter()
        .map(|question| (*question, rounds_of(*question)));
    let voted = voted.filter(|(_, rounds)| !rounds.is_empty());
    let voted: Vec<(QuestionIx, &[Round])> = voted.collect();
    if voted.is_empty() {
        return None;
    }
    let asides = asides(context, &voted);
    let drawn = voted.iter();
    let drawn = drawn.map(|(question, rounds)| self::voted(context, *question, rounds, &asides));
    let drawn: Vec<VotedQuestion> = drawn.collect();
    let said = drawn.iter().map(|question| question.description.as_str());
    let intro = [context.words.pictures.votes_are];
    Some(Picture {
        title,
        description: joined(intro.into_iter().chain(said)),
        drawing: Drawing::Votes(drawn),
    })
}

/// What can be said beside the choices, and how many say so.
type Aside<'a> = (&'a str, fn(&Round) -> u32);

/// What somebody said beside the choices: the same columns for all, and none that is empty everywhere.
fn asides<'a>(context: Context<'a>, voted: &[(QuestionIx, &[Round])]) -> Vec<Aside<'a>> {
    let words = &context.words.pictures;
    let all: [Aside<'a>; 2] = [
        (words.unknown, |round| round.unknown),
        (words.not_applicable, |round| round.not_applicable),
    ];
    let is_said = |aside: &Aside<'_>| {
        let mut rounds = voted.iter().flat_map(|(_, rounds)| rounds.iter());
        rounds.any(|round| aside.1(round) > 0)
    };
    all.into_iter().filter(is_said).collect()
}

fn voted(
    context: Context<'_>,
    question: QuestionIx,
    rounds: &[Round],
    asides: &[Aside<'_>],
) -> VotedQuestion {
    let asked = &context.questionnaire[question];
    let choices = &context.questionnaire.scale_of(question).choices;
    let counts = |round: &Round| {
        let of = |code: &String| round.votes.get(code).copied().unwrap_or(0);
        let chosen = choices.iter().map(|choice| of(&choice.code));
        chosen
            .chain(asides.iter().map(|(_, count)| count(round)))
            .collect()
    };
    let labels = choices.iter().map(|choice| choice.label.as_str());
    let labels = labels.chain(asides.iter().map(|(label, _)| *label));
    let round = |(number, round)| VotedRound {
        label: (context.words.insight.group.round)(number),
        counts: counts(round),
    };
    VotedQuestion {
        label: format!("{} {}", asked.id, asked.title),
        description: votes_in_words(context, question),
        choices: labels.map(str::to_owned).collect(),
        rounds: (1..).zip(rounds).map(round).collect(),
    }
}

fn votes_in_words(context: Context<'_>, question: QuestionIx) -> String {
    let Some(reached) = wording::reached(context, question) else {
        return String::new();
    };
    let rounds = reached.rounds.iter();
    let rounds = rounds.map(|round| sentence(&format!("{}: {}", round.title, round.line())));
    let rounds: Vec<String> = rounds.collect();
    let title = &context.questionnaire[question].title;
    in_words(&format!("{title}:"), &rounds)
}

fn bars_in_words<'a>(
    intro: &str,
    bars: &[Bar],
    bands: impl Iterator<Item = Option<&'a str>>,
) -> String {
    let said = bars.iter().zip(bands).map(|(bar, band)| {
        let known = [bar.points.as_str(), band.unwrap_or_default(), &bar.status];
        let known = known.into_iter().filter(|text| !text.is_empty());
        let known: Vec<&str> = known.collect();
        sentence(&format!("{}: {}", bar.label, known.join(", ")))
    });
    in_words(intro, &said.collect::<Vec<_>>())
}

fn in_words(intro: &str, said: &[String]) -> String {
    joined([intro].into_iter().chain(said.iter().map(String::as_str)))
}

fn legend(context: Context<'_>, threshold: &str) -> Legend {
    let words = &context.words.pictures;
    Legend {
        points: words.points.to_owned(),
        band: words.band.to_owned(),
        threshold: threshold.to_owned(),
    }
}

/// What is sure and what it can still become; none where nothing counts.
fn reach(figures: &Figures) -> Option<(Part, Part)> {
    let whole = figures.applicable_max;
    let part = |of| Part { of, whole };
    (whole > 0).then(|| (part(figures.low_points()), part(figures.high_points())))
}

fn threshold(line: Option<(u32, u32)>) -> Option<Part> {
    line.filter(|(_, whole)| *whole > 0)
        .map(|(of, whole)| Part { of, whole })
}

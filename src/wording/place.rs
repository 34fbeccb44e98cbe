//! Where people are, and why there and not elsewhere.

use serde::Serialize;

use crate::insight::{Figures, PhaseReading, Status, When, Working};
use crate::questionnaire::{HoldsWhen, Model, Role, SectionIx, Thresholds};

use super::sections::key_low;
use super::{Because, Context, because, line_in_points};

/// Where people are, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// "You are here: Understanding"
    pub headline: String,
    /// What the phase asks; empty outside a phase.
    pub question: String,
    /// Why there, naming what decided it.
    pub why: String,
    /// Why not in an earlier phase: one sentence per group of them.
    pub earlier: Vec<String>,
    /// Why it is for now; none when it is certain.
    pub provisional: Option<String>,
    /// Later phases are in order already: fill in per group.
    pub mixed: Option<String>,
    /// What was assumed where the stage is not filled in.
    pub assumed: Option<String>,
    /// Heading of the attention list.
    pub attention_heading: String,
    /// What the attention list is.
    pub attention_intro: String,
    /// Low key questions of earlier phases, which still need attention.
    pub attention: Vec<Because>,
}

impl Place {
    /// Why not in an earlier phase and why here, as one paragraph.
    pub fn reasons(&self) -> String {
        let all = self.earlier.iter().chain([&self.why]);
        let said: Vec<&str> = all
            .map(String::as_str)
            .filter(|sentence| !sentence.is_empty())
            .collect();
        said.join(" ")
    }
}

/// Where people are, in words. `figures` are those of all sections.
pub fn place(context: Context<'_>, figures: &[Figures], reading: &PhaseReading) -> Place {
    let words = &context.words.insight.place;
    let telling = Telling {
        context,
        figures,
        reading,
    };
    let (headline, why) = match reading.working {
        Working::Nothing => (words.nothing.to_owned(), words.why_nothing.to_owned()),
        Working::Maintenance => (
            words.maintenance.to_owned(),
            words.why_maintenance.to_owned(),
        ),
        Working::Phase(phase) => (telling.headline(phase), telling.why(phase)),
    };
    let question = reading.working.phase().map_or_else(String::new, |phase| {
        context.questionnaire[phase].question.clone()
    });
    Place {
        headline,
        question,
        why,
        earlier: telling.earlier(),
        provisional: telling.provisional(),
        mixed: telling.mixed(),
        assumed: (context.scan.about.stage.is_none() && reading.working != Working::Nothing)
            .then(|| (words.stage_assumed)(context.is_group()).to_owned()),
        attention_heading: words.attention.to_owned(),
        attention_intro: words.attention_intro.to_owned(),
        attention: because(context, &reading.attention),
    }
}

/// A phase with what decides about it.
struct Seen<'a> {
    section: SectionIx,
    figures: &'a Figures,
    holds: HoldsWhen,
}

struct Telling<'a> {
    context: Context<'a>,
    figures: &'a [Figures],
    reading: &'a PhaseReading,
}

impl<'a> Telling<'a> {
    /// The phases with questions that count, in file order.
    fn phases(&self) -> impl Iterator<Item = Seen<'a>> + '_ {
        self.context.questionnaire.phases().filter_map(|section| {
            let figures = self.figures.get(section.0)?;
            let Role::Phase(holds) = self.context.questionnaire[section].role else {
                return None;
            };
            let holds = match self.reading.when {
                When::Before => holds.before,
                When::Trying => holds.trying,
                When::Used => holds.used,
            };
            (figures.applicable > 0).then_some(Seen {
                section,
                figures,
                holds,
            })
        })
    }

    fn is_before_working(&self, section: SectionIx) -> bool {
        match self.reading.working {
            Working::Phase(working) => section < working,
            Working::Maintenance => true,
            Working::Nothing => false,
        }
    }

    fn thresholds(&self) -> Option<&'a Thresholds> {
        match &self.context.questionnaire.model {
            Model::Phases(thresholds) => Some(thresholds),
            Model::Verdicts(_) => None,
        }
    }

    fn title(&self, section: SectionIx) -> &'a str {
        self.context.section_title(section)
    }

    fn headline(&self, phase: SectionIx) -> String {
        let words = &self.context.words.insight.place;
        let title = self.title(phase);
        match self.figures.get(phase.0).and_then(|figures| figures.status) {
            Some(Status::Insufficient) => (words.find_out_first)(title),
            _ if self.reading.provisional => (words.here_for_now)(title),
            _ => (words.here)(title),
        }
    }

    fn why(&self, phase: SectionIx) -> String {
        let words = &self.context.words.insight.place;
        let title = self.title(phase);
        let when = self.reading.when;
        let seen = self.phases().find(|seen| seen.section == phase);
        let (Some(seen), Some(thresholds)) = (seen, self.thresholds()) else {
            return String::new();
        };
        let figures = seen.figures;
        if figures.status == Some(Status::Insufficient) {
            return (words.why_unknown)(title, figures.answered, figures.applicable);
        }
        let (points, max) = (figures.points, figures.answered_max);
        let key_low = key_low(self.context, figures).unwrap_or_default();
        let main = match seen.holds {
            HoldsWhen::Always | HoldsWhen::Never => (words.why_always)(when, title),
            HoldsWhen::Weak => {
                let line = line_in_points(thresholds.weak, max);
                (words.why_weak)(when, title, points, max, line)
            }
            HoldsWhen::NotInOrder if figures.score_reaches(thresholds.in_order) => {
                return (words.why_key_low)(when, title, points, max, &key_low);
            }
            HoldsWhen::NotInOrder => {
                let line = line_in_points(thresholds.in_order, max);
                (words.why_not_in_order)(when, title, points, max, line)
            }
        };
        if seen.holds == HoldsWhen::Always {
            main
        } else {
            format!("{main} {key_low}").trim_end().to_owned()
        }
    }

    fn earlier(&self) -> Vec<String> {
        let words = &self.context.words.insight.place;
        let (in_order, others): (Vec<Seen<'_>>, Vec<Seen<'_>>) = self
            .phases()
            .filter(|seen| self.is_before_working(seen.section))
            .partition(|seen| seen.figures.status == Some(Status::InOrder));
        let mut sentences = Vec::new();
        if !in_order.is_empty() {
            let titles: Vec<&str> = in_order
                .iter()
                .map(|seen| self.title(seen.section))
                .collect();
            let list = self.context.words.insight.list(&titles);
            sentences.push((words.earlier_in_order)(&list, titles.len()));
        }
        sentences.extend(others.iter().map(|seen| self.passed(seen)));
        sentences
    }

    /// Why a phase that is not in order does not hold people.
    fn passed(&self, seen: &Seen<'_>) -> String {
        let words = &self.context.words.insight.place;
        let title = self.title(seen.section);
        match seen.holds {
            HoldsWhen::Never | HoldsWhen::Always => {
                (words.earlier_passed)(self.reading.when, title)
            }
            _ if seen.figures.no_agreement => (words.earlier_no_agreement)(title),
            _ if seen.figures.status == Some(Status::Uncertain) => (words.earlier_uncertain)(title),
            HoldsWhen::Weak | HoldsWhen::NotInOrder => {
                let max = seen.figures.answered_max;
                let weak = self.thresholds().map_or(0, |thresholds| thresholds.weak);
                let line = line_in_points(weak, max);
                (words.earlier_strong_enough)(title, seen.figures.points, max, line)
            }
        }
    }

    fn provisional(&self) -> Option<String> {
        let words = &self.context.words.insight.place;
        if !self.reading.provisional {
            return None;
        }
        if let Working::Phase(phase) = self.reading.working {
            let figures = self.figures.get(phase.0);
            let title = self.title(phase);
            if figures.is_some_and(|figures| figures.no_agreement) {
                return Some((words.provisional_no_agreement)(title));
            }
            if figures.and_then(|figures| figures.status) == Some(Status::Uncertain) {
                return Some((words.provisional_here)(title));
            }
        }
        if self.reading.no_agreement {
            return Some(words.provisional_by_votes.to_owned());
        }
        let unsure: Vec<&str> = self
            .phases()
            .filter(|seen| self.is_before_working(seen.section) && self.could_hold(seen))
            .map(|seen| self.title(seen.section))
            .collect();
        let list = self.context.words.insight.list(&unsure);
        Some((words.provisional_earlier)(&list, unsure.len()))
    }

    /// Whether a phase that does not hold could, if its unknown answers turn out low.
    fn could_hold(&self, seen: &Seen<'_>) -> bool {
        let Some(thresholds) = self.thresholds() else {
            return false;
        };
        let line = match seen.holds {
            HoldsWhen::NotInOrder => thresholds.in_order,
            HoldsWhen::Weak => thresholds.weak,
            HoldsWhen::Never | HoldsWhen::Always => return false,
        };
        seen.figures.status != Some(Status::InOrder) && !seen.figures.low_reaches(line)
    }

    fn mixed(&self) -> Option<String> {
        let words = &self.context.words.insight.place;
        let Working::Phase(working) = self.reading.working else {
            return None;
        };
        let later: Vec<&str> = self
            .phases()
            .filter(|seen| seen.section > working)
            .filter(|seen| seen.figures.status == Some(Status::InOrder))
            .map(|seen| self.title(seen.section))
            .collect();
        let list = self.context.words.insight.list(&later);
        self.reading
            .mixed
            .then(|| (words.mixed)(&list, later.len(), self.title(working)))
    }
}

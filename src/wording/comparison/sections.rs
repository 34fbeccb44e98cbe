//! A section in all scans: its figures in each, and what changed from each to the next.

use crate::insight::{
    AnswerStep, ComparedSection, Figures, Insight, Over, Reading, SectionStep, State,
};
use crate::questionnaire::{QuestionIx, RoleKind};

use super::super::parts::part;
use super::super::{Context, Titled, section, sentence};
use super::Compared;

/// A section in all scans, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedText {
    /// The title of the section.
    pub title: String,
    /// Its figures, once for all, where nothing changed from first to last.
    pub unchanged: Option<String>,
    /// Its figures in each scan, in the order given.
    pub figures: Vec<String>,
    /// Over time: what changed from each scan to the next.
    pub steps: Vec<StepText>,
    /// Side by side: that not everybody was asked the same; none when they were.
    pub note: Option<String>,
}

/// What changed in a section, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepText {
    /// "Changed", or between which scans.
    pub label: String,
    /// The points and the status: "4 points more; from on the way to in place".
    pub text: String,
    /// The answers that changed, each with how.
    pub answers: Vec<Titled>,
    /// Questions that only one of the two asked.
    pub asked: Vec<Titled>,
}

/// The figures of a section in one scan.
struct Standing {
    points: Option<String>,
    state: Option<String>,
    more: [Option<String>; 2],
}

impl Compared<'_> {
    pub(super) fn sections(self, names: &[String]) -> Vec<ComparedText> {
        let sections = self.comparison.sections.iter();
        sections.map(|one| self.section(one, names)).collect()
    }

    fn section(self, compared: &ComparedSection, names: &[String]) -> ComparedText {
        let scans = self.contexts.iter().zip(&self.comparison.scans);
        let standings: Vec<Standing> = scans
            .map(|(context, insight)| standing(*context, insight, compared, self))
            .collect();
        let figures: Vec<String> = standings.iter().map(Standing::in_words).collect();
        let stays = figures.windows(2).all(|pair| pair[0] == pair[1]);
        let unchanged =
            stays && self.is_over_time() && compared.steps.iter().all(SectionStep::is_still);
        let steps = compared.steps.iter().enumerate();
        let note = !self.is_over_time() && !compared.same_questions;
        let title = self
            .contexts
            .first()
            .map_or("", |first| first.section_title(compared.section));
        ComparedText {
            title: title.to_owned(),
            unchanged: unchanged.then(|| {
                let figures = figures.first().map_or("", String::as_str);
                format!("{figures} {}", self.words().unchanged)
            }),
            figures,
            steps: steps
                .map(|(at, step)| self.step(at, step, &standings, names))
                .collect(),
            note: note.then(|| self.words().not_the_same_questions.to_owned()),
        }
    }

    /// What changed from the scan at this position to the next.
    fn step(
        self,
        at: usize,
        step: &SectionStep,
        standings: &[Standing],
        names: &[String],
    ) -> StepText {
        let words = self.words();
        let label = match (names.get(at), names.get(at + 1)) {
            (Some(then), Some(now)) if names.len() > 2 => (words.changed_between)(then, now),
            _ => words.changed.to_owned(),
        };
        let changed = self.changed(step, standings.get(at), standings.get(at + 1));
        let asked = [
            (words.only_then, &step.only_then),
            (words.only_now, &step.only_now),
        ];
        StepText {
            label,
            text: sentence(&changed),
            answers: step
                .answers
                .iter()
                .map(|answer| self.answer_step(at, answer))
                .collect(),
            asked: asked
                .into_iter()
                .filter(|(_, questions)| !questions.is_empty())
                .map(|(label, questions)| self.only(label, questions))
                .collect(),
        }
    }

    /// "4 points more; from on the way to in place"
    fn changed(
        self,
        step: &SectionStep,
        then: Option<&Standing>,
        now: Option<&Standing>,
    ) -> String {
        let words = self.words();
        let (Some(then), Some(now)) = (then, now) else {
            return String::new();
        };
        if step.is_still() && then.state == now.state {
            return words.unchanged.to_owned();
        }
        let scored = then.points.is_some() || now.points.is_some();
        let over = match step.over {
            Over::SameAnswers => None,
            Over::OtherAnswers => Some(words.other_answers),
            Over::OtherQuestions => Some(words.other_questions),
        };
        // What a part still asks for is a clause of its own; a status is a name.
        let from_to = if self.is_by_phase() {
            words.from_to
        } else {
            words.quoted_from_to
        };
        let points = step.points.map(words.points);
        let state = match (&then.state, &now.state) {
            (Some(then), Some(now)) if then == now => Some(words.same_state.to_owned()),
            (Some(then), Some(now)) => Some(from_to(then, now)),
            _ => None,
        };
        let over = over.filter(|_| scored).map(str::to_owned);
        let said: Vec<String> = [points, state, over].into_iter().flatten().collect();
        said.join("; ")
    }

    fn answer_step(self, at: usize, step: &AnswerStep) -> Titled {
        let words = self.words();
        let then = self.answer(at, step.question);
        let now = self.answer(at + 1, step.question);
        let text = match (step.then, step.now) {
            (State::Chosen(_), State::Chosen(_)) => (words.quoted_from_to)(&then, &now),
            (State::Open | State::Unknown, State::Chosen(_)) => (words.now_known)(&then, &now),
            _ => (words.was_and_is)(&then, &now),
        };
        Titled {
            title: self.title_of(step.question),
            text: sentence(&text),
        }
    }

    fn only(self, label: &str, questions: &[QuestionIx]) -> Titled {
        let first = self.contexts.first();
        let titles = first.map(|first| first.quoted(questions));
        Titled {
            title: label.to_owned(),
            text: sentence(&titles.unwrap_or_default()),
        }
    }

    pub(super) fn title_of(self, question: QuestionIx) -> String {
        let first = self.contexts.first();
        let title = first.map(|first| first.question_title(question));
        title.unwrap_or_default().to_owned()
    }
}

impl Standing {
    fn in_words(&self) -> String {
        let [coverage, band] = &self.more;
        let first = [&self.points, &self.state].into_iter().flatten();
        let first: Vec<&str> = first.map(String::as_str).collect();
        let first = first.join(", ");
        let more = [coverage, band].into_iter().flatten().map(String::as_str);
        let said: Vec<&str> = std::iter::once(first.as_str())
            .filter(|first| !first.is_empty())
            .chain(more)
            .collect();
        sentence(&said.join("; "))
    }
}

/// The figures of a section in one scan, as its results tell them. Of gates it is how many are met.
fn standing(
    context: Context<'_>,
    insight: &Insight,
    compared: &ComparedSection,
    all: Compared<'_>,
) -> Standing {
    let figures: &Figures = &insight.figures[compared.section.0];
    match &insight.reading {
        Reading::Phases(_) => {
            let line = section(context, figures);
            Standing {
                points: line.points,
                state: line.status,
                more: [line.coverage, line.band],
            }
        }
        Reading::Verdict(outcome)
            if context.questionnaire[compared.section].role.kind() == RoleKind::Gate =>
        {
            let own = |question: &QuestionIx| {
                context.questionnaire[*question].section == compared.section
            };
            let all_gates = context.sheet.visible().filter(own).count();
            let unmet = outcome.gates.iter().filter(|gate| own(gate)).count();
            Standing {
                points: None,
                state: Some((all.words().gates_met)(all_gates - unmet, all_gates)),
                more: [None, None],
            }
        }
        Reading::Verdict(outcome) => {
            let part = part(context, figures, outcome);
            Standing {
                points: part.points,
                state: Some(part.state),
                more: [part.coverage, part.band],
            }
        }
    }
}

//! The results in figures and ids. The order of the fields is the order in the file.

use serde::Serialize;

use crate::insight::{
    Advised, Figures, NotYet, Outcome, PhaseReading, Reading, Status, Step, Unmet, Working,
};
use crate::questionnaire::{Model, QuestionIx, Questionnaire, SectionIx, StrategyIx};
use crate::scan::Stage;

use super::super::Subject;
use super::answers::Ballot;
use super::names;

const SCHEMA: &str = "quickscan.score/1";

/// The document `quickscan.score/1`.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    #[serde(flatten)]
    score: Score<'a>,
}

/// Its content, also part of `quickscan.report/1`.
#[derive(Serialize)]
pub(in crate::report) struct Score<'a> {
    questionnaire: About<'a>,
    pub(in crate::report) stage: Option<&'static str>,
    pub(in crate::report) sections: Vec<Section<'a>>,
    pub(in crate::report) working_phase: Option<&'a str>,
    pub(in crate::report) provisional: bool,
    mixed: bool,
    pub(in crate::report) verdict: Option<Verdict<'a>>,
    points: Vec<&'a str>,
    advice: Vec<Advice<'a>>,
    foundation: Vec<&'a str>,
    not_yet: Vec<Waiting<'a>>,
    attention: Vec<&'a str>,
    find_out: Vec<&'a str>,
    open: usize,
    prepare: Vec<&'a str>,
    strengths: Vec<&'a str>,
    too_many: bool,
    group: Option<Group<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    id: &'a str,
    version: &'a str,
    model: &'static str,
    depth: &'static str,
    own: bool,
}

#[derive(Serialize)]
pub(in crate::report) struct Section<'a> {
    pub(in crate::report) id: &'a str,
    pub(in crate::report) role: &'static str,
    pub(in crate::report) title: &'a str,
    applicable: usize,
    answered: usize,
    points: u32,
    max: u32,
    score: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    coverage: Option<f64>,
    pub(in crate::report) status: Option<&'static str>,
    critical_low: Vec<&'a str>,
    critical_unknown: Vec<&'a str>,
    effort_not_landing: bool,
    impression_only: bool,
    /// Uncertain because a group did not agree.
    no_agreement: bool,
    /// Points with the lowest and with the highest votes; null where a group agreed on everything.
    by_votes: Option<(u32, u32)>,
}

/// Null without a group. Lists are ids of questions: `differences` those on which the last round
/// differed, agreed upon since or not; `of_one_mind`, in the data `close`, those without agreement
/// where the votes agree.
#[derive(Serialize)]
struct Group<'a> {
    participants: Option<u32>,
    agreed: Vec<&'a str>,
    without_agreement: Vec<&'a str>,
    #[serde(rename = "close")]
    of_one_mind: Vec<&'a str>,
    differences: Vec<&'a str>,
    filled_in: Vec<&'a str>,
    not_voted: Vec<&'a str>,
    /// The votes allow for another working phase or verdict.
    no_agreement: bool,
    /// The first guess: votes by id of the phase.
    guess: Option<Ballot<'a>>,
}

#[derive(Serialize)]
pub(in crate::report) struct Verdict<'a> {
    pub(in crate::report) id: &'a str,
    provisional: bool,
}

/// `strategy`, `fit` and `evidence` are null for the first step of a question, which is then the
/// one under `because`.
#[derive(Serialize)]
struct Advice<'a> {
    strategy: Option<&'a str>,
    fit: Option<&'static str>,
    evidence: Option<&'static str>,
    because: Vec<&'a str>,
    unmet: Vec<&'a str>,
}

#[derive(Serialize)]
struct Waiting<'a> {
    strategy: &'a str,
    action: &'static str,
    fit: &'static str,
    instead: Vec<&'a str>,
    unmet: Vec<&'a str>,
    reason: Option<&'a str>,
}

impl<'a> Document<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Document<'a> {
        Document {
            schema: SCHEMA,
            score: Score::of(subject),
        }
    }
}

impl<'a> Score<'a> {
    pub(in crate::report) fn of(subject: &Subject<'a>) -> Score<'a> {
        let ids = Ids(subject.context.questionnaire);
        let score = Score::empty(subject, ids);
        match &subject.insight.reading {
            Reading::Phases(reading) => score.with_phases(ids, reading),
            Reading::Verdict(outcome) => score.with_outcome(ids, outcome),
        }
    }

    fn empty(subject: &Subject<'a>, ids: Ids<'a>) -> Score<'a> {
        let scan = subject.context.scan;
        Score {
            questionnaire: About {
                id: &ids.0.id,
                version: &ids.0.version,
                model: names::model(&ids.0.model),
                depth: scan.questionnaire.depth.code(),
                own: ids.0.is_own(),
            },
            stage: scan.about.stage.map(Stage::code),
            sections: subject
                .insight
                .figures
                .iter()
                .map(|figures| ids.figures(figures))
                .collect(),
            working_phase: None,
            provisional: false,
            mixed: false,
            verdict: None,
            points: Vec::new(),
            advice: Vec::new(),
            foundation: Vec::new(),
            not_yet: Vec::new(),
            attention: Vec::new(),
            find_out: Vec::new(),
            open: 0,
            prepare: Vec::new(),
            strengths: Vec::new(),
            too_many: false,
            group: ids.group(subject),
        }
    }

    fn with_phases(self, ids: Ids<'a>, reading: &'a PhaseReading) -> Score<'a> {
        Score {
            working_phase: match reading.working {
                Working::Phase(phase) => Some(ids.section(phase)),
                Working::Maintenance => Some("maintenance"),
                Working::Nothing => None,
            },
            provisional: reading.provisional,
            mixed: reading.mixed,
            points: ids.questions(&reading.points),
            advice: reading
                .do_first
                .iter()
                .map(|one| ids.advised(one))
                .collect(),
            foundation: ids.questions(&reading.foundation),
            not_yet: reading.not_yet.iter().map(|one| ids.waiting(one)).collect(),
            attention: ids.questions(&reading.attention),
            find_out: ids.questions(&reading.find_out),
            open: reading.open,
            prepare: ids.questions(&reading.prepare),
            strengths: ids.questions(&reading.strengths),
            too_many: reading.too_many,
            ..self
        }
    }

    fn with_outcome(self, ids: Ids<'a>, outcome: &Outcome) -> Score<'a> {
        Score {
            provisional: outcome.provisional,
            verdict: ids.verdict(outcome),
            points: ids.sections(&outcome.points),
            find_out: ids.questions(&outcome.find_out),
            open: outcome.open,
            strengths: ids.questions(&outcome.strengths),
            ..self
        }
    }
}

/// From positions to the ids of a questionnaire.
#[derive(Clone, Copy)]
struct Ids<'a>(&'a Questionnaire);

impl<'a> Ids<'a> {
    fn section(self, section: SectionIx) -> &'a str {
        &self.0[section].id
    }

    fn sections(self, sections: &[SectionIx]) -> Vec<&'a str> {
        sections
            .iter()
            .map(|section| self.section(*section))
            .collect()
    }

    fn questions(self, questions: &[QuestionIx]) -> Vec<&'a str> {
        let ids = questions.iter().map(|question| &*self.0[*question].id);
        ids.collect()
    }

    fn strategy(self, strategy: StrategyIx) -> &'a str {
        &self.0[strategy].id
    }

    fn unmet(self, unmet: &[Unmet]) -> Vec<&'a str> {
        let ids = unmet.iter().map(|unmet| &*self.0[unmet.question].id);
        ids.collect()
    }

    fn figures(self, figures: &Figures) -> Section<'a> {
        let section = &self.0[figures.section];
        let shown = figures.status != Some(Status::Insufficient);
        Section {
            id: &section.id,
            role: names::role(section.role.kind()),
            title: &section.title,
            applicable: figures.applicable,
            answered: figures.answered,
            points: figures.points,
            max: figures.answered_max,
            score: figures.score().filter(|_| shown),
            low: figures.low(),
            high: figures.high(),
            coverage: figures.coverage(),
            status: figures.status.map(names::status),
            critical_low: self.questions(&figures.critical_low),
            critical_unknown: self.questions(&figures.critical_unknown),
            effort_not_landing: figures.effort_not_landing,
            impression_only: figures.impression_only,
            no_agreement: figures.no_agreement,
            by_votes: figures.by_votes,
        }
    }

    fn group(self, subject: &Subject<'a>) -> Option<Group<'a>> {
        let scan = subject.context.scan;
        let group = subject.insight.group.as_ref()?;
        Some(Group {
            participants: scan.group.map(|group| group.participants),
            agreed: self.questions(&group.agreed),
            without_agreement: self.questions(&group.without_agreement),
            of_one_mind: self.questions(&group.of_one_mind),
            differences: self.questions(&group.differences),
            filled_in: self.questions(&group.filled_in),
            not_voted: self.questions(&group.open),
            no_agreement: match &subject.insight.reading {
                Reading::Phases(reading) => reading.no_agreement,
                Reading::Verdict(outcome) => outcome.no_agreement,
            },
            guess: scan.session.guess.as_ref().map(Ballot::of),
        })
    }

    fn verdict(self, outcome: &Outcome) -> Option<Verdict<'a>> {
        let Model::Verdicts(rules) = &self.0.model else {
            return None;
        };
        let verdict = rules.verdicts.get(outcome.verdict)?;
        Some(Verdict {
            id: &verdict.id,
            provisional: outcome.provisional,
        })
    }

    fn advised(self, advised: &Advised) -> Advice<'a> {
        let strategy = advised.step.strategy();
        Advice {
            strategy: strategy.map(|strategy| self.strategy(strategy)),
            fit: match advised.step {
                Step::Strategy(_, fit) => Some(fit.sign()),
                Step::FirstStep(_) => None,
            },
            evidence: strategy.map(|strategy| self.0[strategy].evidence.letter()),
            because: self.questions(&advised.because),
            unmet: self.unmet(&advised.unmet),
        }
    }

    fn waiting(self, not_yet: &'a NotYet) -> Waiting<'a> {
        let instead = not_yet.instead.iter();
        Waiting {
            strategy: self.strategy(not_yet.strategy),
            action: names::wait(not_yet.action),
            fit: not_yet.fit.sign(),
            instead: instead.map(|strategy| self.strategy(*strategy)).collect(),
            unmet: self.unmet(&not_yet.unmet),
            reason: (!not_yet.reason.is_empty()).then_some(&*not_yet.reason),
        }
    }
}

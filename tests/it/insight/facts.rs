//! An insight written down as named lines of text, so that scenarios can be compared and read.

use std::collections::BTreeMap;

use quickscan::insight::{
    Advised, Figures, Fired, Ground, Insight, NotYet, Outcome, PhaseReading, Reading, Status, Step,
    Unmet, Wait, Working,
};
use quickscan::questionnaire::{
    Model, Pillar, QuestionIx, Questionnaire, SectionIx, StrategyIx, VerdictRules,
};

/// Lines of text by name.
pub(super) type Facts = BTreeMap<String, Vec<String>>;

/// All facts of an insight.
pub(super) fn of(questionnaire: &Questionnaire, insight: &Insight) -> Facts {
    let names = Names { questionnaire };
    let mut facts = Facts::new();
    for figures in &insight.figures {
        names.section_facts(figures, &mut facts);
    }
    match (&insight.reading, &questionnaire.model) {
        (Reading::Phases(reading), _) => names.phase_facts(reading, &mut facts),
        (Reading::Verdict(outcome), Model::Verdicts(rules)) => {
            names.verdict_facts(outcome, rules, &mut facts);
        }
        (Reading::Verdict(_), Model::Phases(_)) => panic!("a verdict without rules"),
    }
    facts
}

struct Names<'a> {
    questionnaire: &'a Questionnaire,
}

impl Names<'_> {
    fn section_facts(&self, figures: &Figures, facts: &mut Facts) {
        let section = self.section(figures.section);
        let mut put = |name: &str, lines: Vec<String>| {
            facts.insert(format!("sections.{section}.{name}"), lines);
        };
        let points = format!("{} of {}", figures.points, figures.answered_max);
        let answered = format!("{} of {}", figures.answered, figures.applicable);
        put("points", vec![points]);
        put("answered", vec![answered]);
        put("score", vec![rounded(figures.score(), 1)]);
        put("low", vec![rounded(figures.low(), 1)]);
        put("high", vec![rounded(figures.high(), 1)]);
        put("coverage", vec![rounded(figures.coverage(), 2)]);
        put("critical_low", self.questions(&figures.critical_low));
        put(
            "critical_unknown",
            self.questions(&figures.critical_unknown),
        );
        put("status", vec![status(figures.status).to_owned()]);
        put("effort_not_landing", line(&figures.effort_not_landing));
        put("impression_only", line(&figures.impression_only));
        put("no_agreement", line(&figures.no_agreement));
        let by_votes = figures.by_votes;
        let by_votes = by_votes.map(|(low, high)| format!("{low} to {high}"));
        put("by_votes", vec![by_votes.unwrap_or("none".to_owned())]);
    }

    fn phase_facts(&self, reading: &PhaseReading, facts: &mut Facts) {
        let mut put = |name: &str, lines: Vec<String>| facts.insert(name.to_owned(), lines);
        put("working_phase", vec![self.working(reading.working)]);
        put("provisional", line(&reading.provisional));
        put("no_agreement", line(&reading.no_agreement));
        put("mixed", line(&reading.mixed));
        put("attention", self.questions(&reading.attention));
        put("points", self.questions(&reading.points));
        put("foundation", self.questions(&reading.foundation));
        put("find_out", self.questions(&reading.find_out));
        put("open", line(&reading.open));
        put("prepare", self.questions(&reading.prepare));
        put("strengths", self.questions(&reading.strengths));
        put("too_many", line(&reading.too_many));
        let advised = reading.do_first.iter();
        put("do_first", advised.map(|one| self.advised(one)).collect());
        let not_yet = reading.not_yet.iter();
        put("not_yet", not_yet.map(|one| self.not_yet(one)).collect());
        for figures in &reading.pillars {
            let points = format!("{} of {}", figures.points, figures.answered_max);
            let name = format!("pillars.{}", pillar(figures.pillar));
            facts.insert(name, vec![points]);
        }
    }

    fn verdict_facts(&self, outcome: &Outcome, rules: &VerdictRules, facts: &mut Facts) {
        let mut put = |name: &str, lines: Vec<String>| facts.insert(name.to_owned(), lines);
        let because = outcome.because.iter();
        put("verdict", vec![rules.verdicts[outcome.verdict].id.clone()]);
        put("because", because.map(|one| self.fired(one)).collect());
        put("provisional", line(&outcome.provisional));
        put("no_agreement", line(&outcome.no_agreement));
        put("points", self.sections(&outcome.points));
        put("gates", self.questions(&outcome.gates));
        put("find_out", self.questions(&outcome.find_out));
        put("open", line(&outcome.open));
        put("strengths", self.questions(&outcome.strengths));
    }

    /// `S10 ++; because I3, I1; needs F1 (open); already S12; urgent`
    fn advised(&self, advised: &Advised) -> String {
        let head = match advised.step {
            Step::Strategy(strategy, fit) => {
                format!("{} {}", self.strategy(strategy), fit.sign())
            }
            Step::FirstStep(question) => format!("first step of {}", self.question(question)),
        };
        let ground = match advised.ground {
            Ground::Point => "a point",
            Ground::Urgent => "urgent",
            Ground::LookAhead => "look ahead",
        };
        joined(&[
            head,
            listed("because", &self.questions(&advised.because)),
            listed("needs", &self.unmet(&advised.unmet)),
            listed("already", &self.strategies(&advised.already)),
            ground.to_owned(),
        ])
    }

    /// `S26 wait !!; instead S12, S09; needs A1, A6; comes in V; reason wettelijke plicht`
    fn not_yet(&self, not_yet: &NotYet) -> String {
        let action = match not_yet.action {
            Wait::Wait => "wait",
            Wait::Hold => "hold",
            Wait::NoRepeat => "no-repeat",
        };
        let strategy = self.strategy(not_yet.strategy);
        let comes_in = not_yet.comes_in.map(|phase| self.section(phase));
        let reason = Some(&not_yet.reason).filter(|reason| !reason.is_empty());
        joined(&[
            format!("{strategy} {action} {}", not_yet.fit.sign()),
            listed("instead", &self.strategies(&not_yet.instead)),
            listed("needs", &self.unmet(&not_yet.unmet)),
            comes_in.map_or("comes nowhere".to_owned(), |phase| {
                format!("comes in {phase}")
            }),
            reason.map_or_else(String::new, |reason| format!("reason {reason}")),
        ])
    }

    fn fired(&self, fired: &Fired) -> String {
        match fired {
            Fired::Answered(questions) => listed("answered", &self.questions(questions)),
            Fired::Unknown(questions) => listed("unknown", &self.questions(questions)),
            Fired::Below(sections, percent) => {
                listed(&format!("below {percent}"), &self.sections(sections))
            }
            Fired::KnownBelow(sections) => listed("too little known", &self.sections(sections)),
            Fired::Otherwise => "otherwise".to_owned(),
        }
    }

    fn working(&self, working: Working) -> String {
        match working {
            Working::Phase(phase) => self.section(phase),
            Working::Maintenance => "maintenance".to_owned(),
            Working::Nothing => "none".to_owned(),
        }
    }

    fn unmet(&self, unmet: &[Unmet]) -> Vec<String> {
        let name = |need: &Unmet| {
            let open = if need.open { " (open)" } else { "" };
            format!("{}{open}", self.question(need.question))
        };
        unmet.iter().map(name).collect()
    }

    fn question(&self, question: QuestionIx) -> String {
        self.questionnaire[question].id.clone()
    }

    fn questions(&self, questions: &[QuestionIx]) -> Vec<String> {
        questions.iter().map(|one| self.question(*one)).collect()
    }

    fn section(&self, section: SectionIx) -> String {
        self.questionnaire[section].id.clone()
    }

    fn sections(&self, sections: &[SectionIx]) -> Vec<String> {
        sections.iter().map(|one| self.section(*one)).collect()
    }

    fn strategy(&self, strategy: StrategyIx) -> String {
        self.questionnaire[strategy].id.clone()
    }

    fn strategies(&self, strategies: &[StrategyIx]) -> Vec<String> {
        strategies.iter().map(|one| self.strategy(*one)).collect()
    }
}

fn status(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::InOrder) => "in-order",
        Some(Status::Partly) => "partly",
        Some(Status::NotInOrder) => "not-in-order",
        Some(Status::Uncertain) => "uncertain",
        Some(Status::Insufficient) => "insufficient",
        None => "none",
    }
}

fn pillar(pillar: Pillar) -> &'static str {
    match pillar {
        Pillar::Clarity => "clarity",
        Pillar::Support => "support",
        Pillar::Process => "process",
    }
}

fn line(value: &impl ToString) -> Vec<String> {
    vec![value.to_string()]
}

/// The number as a scenario writes it: `100.0`, `81.2`.
fn rounded(value: Option<f64>, decimals: usize) -> String {
    value.map_or("none".to_owned(), |value| {
        let rounded: f64 = format!("{value:.decimals$}").parse().unwrap();
        format!("{rounded:?}")
    })
}

fn listed(word: &str, ids: &[String]) -> String {
    if ids.is_empty() {
        return format!("{word} nothing");
    }
    format!("{word} {}", ids.join(", "))
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("; ")
}

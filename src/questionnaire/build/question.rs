//! Questions: where they belong, what they may be, and what they name.

use crate::questionnaire::mistake::{Belonging, Content, ModelKind, Naming};
use crate::questionnaire::model::{
    Kind, Question, RoleKind, ScaleIx, SectionIx, SourceIx, StrategyIx,
};
use crate::questionnaire::words::{self, meaning};
use crate::source::Entries;

use super::condition::Place;
use super::outline::Facts;
use super::{Builder, text};

impl Builder<'_> {
    pub(super) fn questions(&mut self) -> Vec<Question> {
        let tables = self.outline.questions.tables.clone();
        tables
            .into_iter()
            .enumerate()
            .filter_map(|(position, table)| self.question(position, table))
            .collect()
    }

    fn question(&mut self, position: usize, table: &Entries) -> Option<Question> {
        let facts = self.outline.facts[position];
        self.suits_its_section(table, facts);
        self.has_counterparts(table);
        let anchors = self.anchors(table, facts);
        let leads_to = self.leads_to(table);
        let urgent_if = self.condition_under(table, "urgent_if", Place::Anywhere);
        let show_if = self.condition_under(table, "show_if", Place::Before(position));
        let strategies = self.strategies_under(table, "strategies");
        let once_begun = self.strategies_under(table, "once_begun");
        let sources = self.outline.sources.list(table, "sources", &mut self.log);
        Some(Question {
            id: text(table, "id"),
            section: SectionIx(facts.section?),
            title: text(table, "title"),
            text: text(table, "text"),
            wording: text(table, "text"),
            help: text(table, "help"),
            kind: facts.kind,
            scale: ScaleIx(facts.scale?),
            anchors,
            critical: facts.critical,
            short: table.is_true("short"),
            early: table.is_true("early"),
            urgent_if,
            not_applicable: table.is_true("not_applicable"),
            pillar: table
                .text("pillar")
                .and_then(|word| meaning(&words::PILLARS, word.value)),
            leads_to,
            evidence: text(table, "evidence"),
            find_out: text(table, "find_out"),
            first_step: text(table, "first_step"),
            strategies,
            once_begun: table.get("once_begun").map(|_| once_begun),
            sources: sources.into_iter().map(SourceIx).collect(),
            show_if,
        })
    }

    /// A gate asks about scope, development or safety and always applies; other questions do not ask so.
    fn suits_its_section(&mut self, table: &Entries, facts: Facts) {
        let role = facts
            .section
            .and_then(|section| self.outline.roles[section]);
        let gate_kind = matches!(facts.kind, Some(Kind::Scope | Kind::Develop | Kind::Safety));
        match role.filter(|role| self.outline.suits_model(*role)) {
            Some(RoleKind::Gate) => {
                if !table.is_given("kind") {
                    let role = RoleKind::Gate;
                    self.miss(
                        table.span(),
                        Belonging::NeededWithRole { key: "kind", role },
                    );
                }
                if facts.kind.is_some() && !gate_kind {
                    self.log
                        .say(table.value_span("kind"), Belonging::PlainKindOnGate);
                }
                if table.is_true("not_applicable") {
                    self.log.say(
                        table.key_span("not_applicable"),
                        Belonging::GateNotApplicable,
                    );
                }
            }
            Some(role) => {
                if gate_kind {
                    self.log
                        .say(table.value_span("kind"), Belonging::GateKindElsewhere);
                }
                if table.get("leads_to").is_some() && !self.in_model(ModelKind::Phases) {
                    self.log.say(
                        table.key_span("leads_to"),
                        Belonging::NotWithRole {
                            key: "leads_to",
                            role,
                        },
                    );
                }
            }
            None => {}
        }
    }

    /// What only means something beside another key stands beside it.
    fn has_counterparts(&mut self, table: &Entries) {
        if self.in_model(ModelKind::Verdicts) {
            return;
        }
        let early = table.boolean("early");
        let is_early = early.map_or_else(|| table.is_given("early"), |early| early.value);
        if table.get("urgent_if").is_some() && !is_early {
            self.miss(table.key_span("urgent_if"), Belonging::UrgentNotEarly);
        }
        if table.get("once_begun").is_some() && !table.is_given("strategies") {
            self.miss(table.key_span("once_begun"), Belonging::NothingToReplace);
        }
    }

    /// The area a gate leads to is one that can be developed.
    fn leads_to(&mut self, table: &Entries) -> Option<SectionIx> {
        let named = table
            .text("leads_to")
            .filter(|_| !self.in_model(ModelKind::Phases))?;
        let section = self.outline.sections.find(&named, &mut self.log)?;
        let order = self
            .root
            .table("scoring")
            .filter(|scoring| !scoring.is_damaged("development"));
        if let Some(order) = order.filter(|scoring| scoring.get("development").is_some())
            && !order.texts("development").any(|id| id.value == named.value)
        {
            self.log.say(
                named.span,
                Content::NotInDevelopment(named.value.to_owned()),
            );
        }
        Some(SectionIx(section))
    }

    fn strategies_under(&mut self, table: &Entries, key: &str) -> Vec<StrategyIx> {
        if self.in_model(ModelKind::Verdicts) {
            return Vec::new();
        }
        let found = self.outline.strategies.list(table, key, &mut self.log);
        found.into_iter().map(StrategyIx).collect()
    }

    /// The anchors in the order of the scale: one for every choice and for nothing else, or none at all.
    fn anchors(&mut self, table: &Entries, facts: Facts) -> Vec<String> {
        let Some(anchors) = table.table("anchors") else {
            return Vec::new();
        };
        let Some(choices) = facts
            .scale
            .and_then(|scale| self.outline.choices.get(scale))
        else {
            return Vec::new();
        };
        let codes: Vec<&str> = choices
            .tables
            .iter()
            .filter_map(|choice| Some(choice.text("code")?.value))
            .collect();
        if !choices.whole {
            return Vec::new();
        }
        let mut strange = false;
        for (code, _) in anchors
            .iter()
            .filter(|(code, _)| !codes.contains(&code.value))
        {
            strange = true;
            let codes = codes.iter().map(|code| (*code).to_owned()).collect();
            self.log.say(
                code.span,
                Naming::UnknownCode {
                    code: code.value.to_owned(),
                    codes,
                },
            );
        }
        let missing: Vec<String> = codes
            .iter()
            .filter(|code| !anchors.is_given(code))
            .map(|code| (*code).to_owned())
            .collect();
        // An anchor that was reported for its code or key is probably the one that is missing.
        if !missing.is_empty() && !strange && !table.is_misspelt("anchors") {
            self.miss(table.key_span("anchors"), Content::AnchorsMissing(missing));
        }
        codes.iter().map(|code| text(anchors, code)).collect()
    }
}

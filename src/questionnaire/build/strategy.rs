//! Strategies: when they fit, and what they name.

use crate::questionnaire::mistake::{Content, ModelKind, Naming};
use crate::questionnaire::model::{
    Fit, Kind, Need, QuestionIx, RoleKind, SectionIx, SourceIx, Strategy, StrategyIx,
};
use crate::questionnaire::words::{self, meaning};
use crate::source::Entries;

use super::outline::id_of;
use super::{Builder, text};

impl Builder<'_> {
    pub(super) fn strategies(&mut self) -> Vec<Strategy> {
        if self.in_model(ModelKind::Verdicts) {
            return Vec::new();
        }
        let tables = self.outline.strategies.tables.clone();
        self.something_fits(&tables);
        tables
            .into_iter()
            .enumerate()
            .filter_map(|(position, table)| self.strategy(position, table))
            .collect()
    }

    fn strategy(&mut self, position: usize, table: &Entries) -> Option<Strategy> {
        let fit = self.fit(table);
        self.says_what_happens(table);
        let arranged_by = self.arranged_by(table);
        let instead = self.other_strategies(position, table, "instead");
        let with = self.other_strategies(position, table, "with");
        let needs = self.needed(table);
        let sources = self.outline.sources.list(table, "sources", &mut self.log);
        let eric = table.list("eric").into_iter().flatten();
        Some(Strategy {
            id: text(table, "id"),
            title: text(table, "title"),
            line: text(table, "line"),
            lead: meaning(&words::LEADS, table.text("lead")?.value)?,
            ask: table.is_true("ask"),
            fit,
            too_early: text(table, "too_early"),
            instead,
            arranged_by,
            with,
            first_step: text(table, "first_step"),
            evidence: meaning(&words::EVIDENCE, table.text("evidence")?.value)?,
            evidence_note: text(table, "evidence_note"),
            eric: eric
                .filter_map(|number| u32::try_from(number.integer()?.value).ok())
                .collect(),
            epoc: text(table, "epoc"),
            sources: sources.into_iter().map(SourceIx).collect(),
            needs,
        })
    }

    /// A strategy that can come too early says what happens then.
    fn says_what_happens(&mut self, table: &Entries) {
        let said = match table.text("too_early") {
            Some(text) => !text.value.trim().is_empty(),
            None => table.is_given("too_early"),
        };
        let signs = table
            .table("fit")
            .into_iter()
            .flat_map(Entries::iter)
            .filter_map(|(_, sign)| sign.text());
        if let Some(sign) = signs
            .into_iter()
            .find(|sign| sign.value.starts_with('!'))
            .filter(|_| !said)
        {
            self.miss(sign.span, Content::NoTooEarly);
        }
    }

    /// The fit in every phase, in the order of the phases.
    fn fit(&mut self, table: &Entries) -> Vec<(SectionIx, Fit)> {
        let Some(fit) = table.table("fit") else {
            return Vec::new();
        };
        let phases = self.outline.sections_of(RoleKind::Phase);
        let all_known =
            self.outline.sections.whole && self.outline.roles.iter().all(Option::is_some);
        if !all_known {
            return Vec::new();
        }
        let ids: Vec<String> = phases
            .iter()
            .map(|phase| self.outline.section_id(*phase))
            .collect();
        let mut strange = false;
        for (id, _) in fit
            .iter()
            .filter(|(id, _)| !ids.iter().any(|phase| phase == id.value))
        {
            strange = true;
            self.log
                .say(id.span, Content::FitNoPhase(id.value.to_owned()));
        }
        let missing: Vec<String> = ids.iter().filter(|id| !fit.is_given(id)).cloned().collect();
        // A fit that was reported for its phase or key is probably the one that is missing.
        if !missing.is_empty() && !strange && !table.is_misspelt("fit") {
            self.miss(table.value_span("fit"), Content::FitMissing(missing));
        }
        let signs = phases.iter().zip(&ids).filter_map(|(phase, id)| {
            Some((
                SectionIx(*phase),
                meaning(&words::FITS, fit.text(id)?.value)?,
            ))
        });
        signs.collect()
    }

    /// Every phase has a strategy that fits or may help.
    fn something_fits(&mut self, tables: &[&Entries]) {
        if !self.outline.strategies.whole || tables.is_empty() || self.outline.model.is_none() {
            return;
        }
        for phase in self.outline.sections_of(RoleKind::Phase) {
            let id = self.outline.section_id(phase);
            let signs: Option<Vec<&str>> = tables
                .iter()
                .map(|table| Some(table.table("fit")?.text(&id)?.value))
                .collect();
            if signs.is_some_and(|signs| !signs.iter().any(|sign| matches!(*sign, "++" | "+"))) {
                let section = self.outline.sections.tables[phase];
                self.log.say(section.span(), Content::NothingFits(id));
            }
        }
    }

    /// The question that says a strategy is there already asks what has been arranged.
    fn arranged_by(&mut self, table: &Entries) -> Option<QuestionIx> {
        let named = table.text("arranged_by")?;
        let question = self.outline.questions.find(&named, &mut self.log)?;
        let is_given = self.outline.questions.tables[question].is_given("kind");
        let suits = self.outline.facts[question]
            .kind
            .map_or(is_given, |kind| kind == Kind::Action);
        if !suits {
            self.miss(
                named.span,
                Content::ArrangedByNoAction(named.value.to_owned()),
            );
        }
        Some(QuestionIx(question))
    }

    fn other_strategies(&mut self, own: usize, table: &Entries, key: &str) -> Vec<StrategyIx> {
        let found = self.outline.strategies.list(table, key, &mut self.log);
        if found.contains(&own) {
            let id = id_of(table);
            let place = table.texts(key).find(|named| named.value == id);
            let span = place.map_or_else(|| table.span(), |named| named.span);
            self.log.say(span, Naming::NamesItself(id));
        }
        found.into_iter().map(StrategyIx).collect()
    }

    fn needed(&mut self, table: &Entries) -> Vec<Need> {
        let mut needs: Vec<Need> = Vec::new();
        for need in table.tables("needs") {
            let Some(question) = self
                .outline
                .questions
                .named_by(need, "question", &mut self.log)
            else {
                continue;
            };
            let question = QuestionIx(question);
            if needs.iter().any(|other| other.question == question) {
                self.log.say(
                    need.value_span("question"),
                    Naming::Repeated(text(need, "question")),
                );
            }
            needs.push(Need {
                question,
                otherwise: text(need, "otherwise"),
            });
        }
        needs
    }
}

//! Sections and what belongs to their roles.

use crate::questionnaire::mistake::{Belonging, Content};
use crate::questionnaire::model::{Holds, HoldsWhen, QuestionIx, Role, RoleKind, Section};
use crate::questionnaire::words::{self, meaning};
use crate::source::Entries;

use super::outline::id_of;
use super::{Builder, number, text};

impl Builder<'_> {
    pub(super) fn sections(&mut self) -> Vec<Section> {
        let tables = self.outline.sections.tables.clone();
        tables
            .into_iter()
            .enumerate()
            .filter_map(|(position, table)| self.section(position, table))
            .collect()
    }

    fn section(&mut self, position: usize, table: &Entries) -> Option<Section> {
        let questions = self.questions_in(position, table);
        let kind = self.outline.roles[position]?;
        if !self.role_in_model(table, kind) {
            return None;
        }
        self.belongs_to_role(table, kind, "holds", &[RoleKind::Phase]);
        self.belongs_to_role(
            table,
            kind,
            "needs_work_below",
            &[RoleKind::Core, RoleKind::Supporting],
        );
        Some(Section {
            id: text(table, "id"),
            role: role(table, kind)?,
            title: text(table, "title"),
            subtitle: text(table, "subtitle"),
            question: text(table, "question"),
            observe: text(table, "observe"),
            first_step: text(table, "first_step"),
            questions,
        })
    }

    /// The questions of a section; a section without is a mistake.
    fn questions_in(&mut self, section: usize, table: &Entries) -> Vec<QuestionIx> {
        let facts = &self.outline.facts;
        let questions: Vec<QuestionIx> = (0..facts.len())
            .filter(|question| facts[*question].section == Some(section))
            .map(QuestionIx)
            .collect();
        let all_placed = facts.iter().all(|facts| facts.section.is_some());
        let is_second = self.outline.sections.position(&id_of(table)) != Some(section);
        if questions.is_empty() && self.outline.questions.whole && all_placed && !is_second {
            self.log
                .say(table.span(), Content::EmptySection(id_of(table)));
        }
        questions
    }

    /// Whether the role means something in this model; says so when not.
    fn role_in_model(&mut self, table: &Entries, role: RoleKind) -> bool {
        let fits = self.outline.suits_model(role);
        if let Some(model) = self.outline.model.filter(|_| !fits) {
            self.log.say(
                table.value_span("role"),
                Belonging::RoleNotInModel(role, model),
            );
        }
        fits
    }

    /// Some roles need a key and no other may have it.
    fn belongs_to_role(
        &mut self,
        table: &Entries,
        role: RoleKind,
        key: &'static str,
        roles: &[RoleKind],
    ) {
        let needed = roles.contains(&role);
        if needed && !table.is_given(key) {
            self.miss(table.span(), Belonging::NeededWithRole { key, role });
        }
        if !needed && table.get(key).is_some() {
            self.miss(table.key_span(key), Belonging::NotWithRole { key, role });
        }
    }
}

fn role(table: &Entries, kind: RoleKind) -> Option<Role> {
    Some(match kind {
        RoleKind::Phase => Role::Phase(holds(table.table("holds")?)?),
        RoleKind::Foundation => Role::Foundation,
        RoleKind::Gate => Role::Gate,
        RoleKind::Core => Role::Core(number(table, "needs_work_below")?),
        RoleKind::Supporting => Role::Supporting(number(table, "needs_work_below")?),
        RoleKind::Informative => Role::Informative,
    })
}

fn holds(table: &Entries) -> Option<Holds> {
    let when = |key| -> Option<HoldsWhen> { meaning(&words::HOLDS, table.text(key)?.value) };
    Some(Holds {
        before: when("before")?,
        trying: when("trying")?,
        used: when("used")?,
    })
}

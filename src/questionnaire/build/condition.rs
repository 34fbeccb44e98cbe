//! Conditions: which keys go together, and what they may rest on.

use crate::questionnaire::mistake::{Content, Logic, Naming};
use crate::questionnaire::model::{ChoiceIx, Condition, Fraction, QuestionIx, RoleKind, SectionIx};
use crate::questionnaire::words::{self, meaning};
use crate::source::{Entries, Placed};

use super::outline::{Facts, Outline};
use super::{Builder, number};

/// Where a condition stands, which decides what it may rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On anything.
    Anywhere,
    /// It shows the question at this position: only on answers to earlier questions, so that showing
    /// never goes round in circles.
    Before(usize),
}

impl Builder<'_> {
    pub(super) fn condition_under(
        &mut self,
        table: &Entries,
        key: &str,
        place: Place,
    ) -> Option<Condition> {
        self.condition(table.table(key)?, place)
    }

    pub(super) fn conditions_under(
        &mut self,
        table: &Entries,
        key: &str,
        place: Place,
    ) -> Vec<Condition> {
        table
            .tables(key)
            .filter_map(|condition| self.condition(condition, place))
            .collect()
    }

    fn condition(&mut self, table: &Entries, place: Place) -> Option<Condition> {
        let mut keys: Vec<&str> = table.keys().collect();
        keys.sort_unstable();
        match keys.as_slice() {
            ["is", "question"] => self.answer_is(table, place),
            ["all"] => Some(Condition::All(self.some_of(table, "all", place))),
            ["any"] => Some(Condition::Any(self.some_of(table, "any", place))),
            ["not"] => Some(Condition::Not(Box::new(
                self.condition_under(table, "not", place)?,
            ))),
            ["is", "kind"] => self.over_many(table, place, Self::kind_is),
            ["critical", "is"] => self.over_many(table, place, Self::critical_is),
            ["role", "unknown"] => self.over_many(table, place, Self::role_unknown),
            ["below", "role" | "sections"] | ["below", "count", "role" | "sections"] => {
                self.over_many(table, place, Self::below)
            }
            ["known_below", "role" | "sections"] => self.over_many(table, place, Self::known_below),
            // A misspelt key has been reported; what is left says nothing.
            _ if table.has_unknown_keys() => None,
            _ => {
                self.log.say(table.span(), Logic::BadCondition);
                None
            }
        }
    }

    /// A condition over any number of questions or sections, which may be later ones too.
    fn over_many(
        &mut self,
        table: &Entries,
        place: Place,
        build: fn(&mut Self, &Entries) -> Option<Condition>,
    ) -> Option<Condition> {
        if place == Place::Anywhere {
            return build(self, table);
        }
        self.log.say(table.span(), Logic::NotAboutAnswers);
        None
    }

    fn kind_is(&mut self, table: &Entries) -> Option<Condition> {
        let kind = meaning(&words::KINDS, table.text("kind")?.value)?;
        let asked = self.questions_where(|facts| facts.kind == Some(kind));
        Some(Condition::KindIs(kind, self.codes(table, "kind", &asked)))
    }

    fn critical_is(&mut self, table: &Entries) -> Option<Condition> {
        table.boolean("critical")?;
        let asked = self.questions_where(|facts| facts.critical);
        Some(Condition::CriticalIs(self.codes(table, "critical", &asked)))
    }

    fn role_unknown(&mut self, table: &Entries) -> Option<Condition> {
        self.sections_meant(table);
        Some(Condition::RoleUnknown(role(table)?))
    }

    fn known_below(&mut self, table: &Entries) -> Option<Condition> {
        let sections = self.sections_meant(table);
        let (numerator, denominator) = table.fraction("known_below")?.value;
        Some(Condition::KnownBelow(
            sections,
            Fraction {
                numerator,
                denominator,
            },
        ))
    }

    fn below(&mut self, table: &Entries) -> Option<Condition> {
        let sections = self.sections_meant(table);
        let percent = number(table, "below")?;
        let count = if table.is_given("count") {
            number(table, "count")? as usize
        } else {
            1
        };
        if count > sections.len().max(1) && self.knows_all_sections() && !table.has_damage() {
            self.log.say(
                table.value_span("count"),
                Logic::CountTooHigh(sections.len()),
            );
        }
        Some(Condition::Below {
            sections,
            percent,
            count,
        })
    }

    fn some_of(&mut self, table: &Entries, key: &str, place: Place) -> Vec<Condition> {
        if !table.is_damaged(key) && table.tables(key).next().is_none() {
            self.log.say(table.value_span(key), Content::Nothing);
        }
        self.conditions_under(table, key, place)
    }

    fn answer_is(&mut self, table: &Entries, place: Place) -> Option<Condition> {
        let named = table.text("question")?;
        let question = self.outline.questions.find(&named, &mut self.log)?;
        if let Place::Before(own) = place
            && question >= own
        {
            self.log
                .say(named.span, Logic::LaterQuestion(named.value.to_owned()));
        }
        let codes = self.codes(table, "question", &[question]);
        let choices = &self.outline.choices[self.outline.facts[question].scale?];
        let choices = codes
            .iter()
            .filter_map(|code| choices.position(code))
            .map(ChoiceIx)
            .collect();
        Some(Condition::Is(QuestionIx(question), choices))
    }

    /// The codes under `is`; each must be on the scale of one of these questions.
    fn codes(&mut self, table: &Entries, subject: &str, questions: &[usize]) -> Vec<String> {
        let written: Vec<Placed<&str>> = table.texts("is").collect();
        if written.is_empty() && !table.is_damaged("is") {
            self.log.say(table.value_span("is"), Content::Nothing);
        }
        if !self.knows_all(subject) {
            return Vec::new();
        }
        if questions.is_empty() {
            self.log.say(table.key_span(subject), Logic::AboutNothing);
            return Vec::new();
        }
        let Some(known) = self.codes_of(questions) else {
            return Vec::new();
        };
        let mut codes = Vec::new();
        for code in written {
            let id = code.value.to_owned();
            if !known.contains(&id) {
                self.log.say(
                    code.span,
                    Naming::UnknownCode {
                        code: id,
                        codes: known.clone(),
                    },
                );
            } else if codes.contains(&id) {
                self.log.say(code.span, Naming::Repeated(id));
            } else {
                codes.push(id);
            }
        }
        codes
    }

    /// Whether it is clear of every question whether a condition on `kind` or `critical` is about it.
    fn knows_all(&self, subject: &str) -> bool {
        let Outline {
            questions, facts, ..
        } = &self.outline;
        let is_clear = |(question, facts): (&&Entries, &Facts)| {
            let is_gate = facts
                .section
                .and_then(|section| self.outline.roles[section])
                == Some(RoleKind::Gate);
            match subject {
                "kind" => facts.kind.is_some() || !(is_gate || question.is_given(subject)),
                _ => !question.is_given(subject) || question.get(subject).is_some(),
            }
        };
        questions.whole && questions.tables.iter().zip(facts).all(is_clear)
    }

    /// All codes on the scales of these questions; none when one of the scales is not known well.
    fn codes_of(&self, questions: &[usize]) -> Option<Vec<String>> {
        let mut codes = Vec::new();
        for question in questions {
            let choices = &self.outline.choices[self.outline.facts[*question].scale?];
            for choice in choices.whole.then_some(&choices.tables)? {
                let code = choice.text("code")?.value.to_owned();
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
        }
        Some(codes)
    }

    fn questions_where(&self, wanted: impl Fn(Facts) -> bool) -> Vec<usize> {
        let facts = self.outline.facts.iter().enumerate();
        facts
            .filter(|(_, facts)| wanted(**facts))
            .map(|(question, _)| question)
            .collect()
    }

    /// The sections a condition names, by role or by id.
    fn sections_meant(&mut self, table: &Entries) -> Vec<SectionIx> {
        let (key, sections) = match role(table) {
            Some(role) => ("role", self.outline.sections_of(role)),
            None => (
                "sections",
                self.outline.sections.list(table, "sections", &mut self.log),
            ),
        };
        let named_none = table.texts("sections").next().is_none();
        if sections.is_empty() && named_none && self.knows_all_sections() && !table.has_damage() {
            self.log.say(table.value_span(key), Logic::AboutNothing);
        }
        sections.into_iter().map(SectionIx).collect()
    }

    fn knows_all_sections(&self) -> bool {
        self.outline.sections.whole && self.outline.roles.iter().all(Option::is_some)
    }
}

fn role(table: &Entries) -> Option<RoleKind> {
    meaning(&words::ROLES, table.text("role")?.value)
}

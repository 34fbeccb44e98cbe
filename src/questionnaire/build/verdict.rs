//! Verdicts in order, and the order of development.

use crate::questionnaire::mistake::Logic;
use crate::questionnaire::model::{SectionIx, Verdict, VerdictRules};
use crate::source::Entries;

use super::condition::Place;
use super::outline::id_of;
use super::{Builder, text};

impl Builder<'_> {
    pub(super) fn verdict_rules(&mut self) -> VerdictRules {
        let tables = self.outline.verdicts.tables.clone();
        self.the_last_always_holds(&tables);
        let verdicts = tables
            .into_iter()
            .map(|table| self.verdict(table))
            .collect();
        let development = self.root.table("scoring").map_or_else(Vec::new, |scoring| {
            self.outline
                .sections
                .list(scoring, "development", &mut self.log)
        });
        VerdictRules {
            verdicts,
            development: development.into_iter().map(SectionIx).collect(),
        }
    }

    fn verdict(&mut self, table: &Entries) -> Verdict {
        Verdict {
            id: text(table, "id"),
            title: text(table, "title"),
            text: text(table, "text"),
            points: table.is_true("points"),
            any: self.conditions_under(table, "any", Place::Anywhere),
        }
    }

    /// Verdicts are tried in order: the last holds without condition, and no earlier one does.
    fn the_last_always_holds(&mut self, tables: &[&Entries]) {
        let always = |table: &Entries| match table.get("any") {
            Some(_) => !table.is_bad("any") && table.tables("any").next().is_none(),
            None => !table.is_given("any"),
        };
        let Some((last, earlier)) = tables.split_last() else {
            return;
        };
        let first = earlier.iter().position(|table| always(table));
        if let Some(behind) = first.and_then(|first| tables.get(first + 1)) {
            self.miss(behind.span(), Logic::Unreachable(id_of(behind)));
        }
        if !always(last) && self.outline.verdicts.whole {
            self.log.say(last.key_span("any"), Logic::LastConditional);
        }
    }
}

//! Scales and their choices.

use crate::questionnaire::mistake::Content;
use crate::questionnaire::model::{Choice, Scale};
use crate::source::Entries;

use super::{Builder, number, text};

impl Builder<'_> {
    pub(super) fn scales(&mut self) -> Vec<Scale> {
        let tables = self.outline.scales.tables.clone();
        for table in &tables {
            self.has_range(table);
        }
        tables.into_iter().map(scale).collect()
    }

    /// A scale on which every choice counts the same says nothing.
    fn has_range(&mut self, table: &Entries) {
        if table.is_damaged("choice") {
            return;
        }
        let Some(choices) = table.get("choice") else {
            return;
        };
        let points: Option<Vec<i64>> = table
            .tables("choice")
            .map(|choice| Some(choice.integer("points")?.value))
            .collect();
        match points.as_deref() {
            Some([]) => self.log.say(choices.span(), Content::Nothing),
            Some([first, rest @ ..]) if rest.iter().all(|points| points == first) => {
                self.miss(table.span(), Content::FlatScale);
            }
            _ => {}
        }
    }
}

fn scale(table: &Entries) -> Scale {
    let choice = |choice: &Entries| {
        Some(Choice {
            code: text(choice, "code"),
            label: text(choice, "label"),
            points: number(choice, "points")?,
        })
    };
    Scale {
        id: text(table, "id"),
        choices: table.tables("choice").filter_map(choice).collect(),
    }
}

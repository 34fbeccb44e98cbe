//! Laying texts over texts: what is missing in a translation, and what is too much.

use crate::questionnaire::mistake::{Gap, Mistake, Naming, Part};
use crate::source::{Checked, Entries, Problem, Span, nearest};

/// A translation and the mistakes found in it so far.
pub(super) struct Overlay<'d> {
    pub(super) checked: &'d Checked,
    pub(super) problems: Vec<Problem<Mistake>>,
}

impl<'d> Overlay<'d> {
    pub(super) fn say(&mut self, span: Span, mistake: impl Into<Mistake>) {
        self.problems.push(Problem::new(span, mistake.into()));
    }

    /// Says that something is missing, unless the syntax is so broken that it may be there.
    pub(super) fn miss(&mut self, span: Span, mistake: impl Into<Mistake>) {
        if !self.checked.torn {
            self.say(span, mistake);
        }
    }

    /// Translates all parts of a kind; says which are left out and which do not exist.
    pub(super) fn parts<T>(
        &mut self,
        part: Part,
        key: &str,
        parts: &mut [T],
        id_of: fn(&T) -> &String,
        mut translate: impl FnMut(&mut Self, &'d Entries, &mut T),
    ) {
        let root = &self.checked.root;
        let given = root.table(key);
        if let Some(given) = given {
            let ids: Vec<&str> = parts.iter().map(|part| id_of(part).as_str()).collect();
            self.no_others(part, given, &ids);
        }
        // What was given badly has been reported; nothing is said to be missing from it.
        let unclear = root.is_misspelt(key) || (root.is_given(key) && given.is_none());
        for original in parts {
            let id = id_of(original).clone();
            match given.and_then(|given| given.table(&id)) {
                Some(table) => translate(self, table, original),
                None if unclear || given.is_some_and(|given| given.is_given(&id)) => {}
                None => self.miss(root.key_span(key), Gap::NotTranslated { part, id }),
            }
        }
    }

    /// Says which keys of a map are not among the ids of the questionnaire.
    pub(super) fn no_others(&mut self, part: Part, given: &Entries, ids: &[&str]) {
        for (id, _) in given.iter().filter(|(id, _)| !ids.contains(&id.value)) {
            let near = nearest(id.value, ids.iter().copied()).map(str::to_owned);
            let id_written = id.value.to_owned();
            self.say(
                id.span,
                Naming::Dangling {
                    part,
                    id: id_written,
                    near,
                },
            );
        }
    }

    /// Replaces texts; what the questionnaire has must be there, and nothing else may.
    pub(super) fn texts<const N: usize>(
        &mut self,
        table: &Entries,
        texts: [(&'static str, &mut String); N],
    ) {
        for (key, text) in texts {
            let translated = table
                .text(key)
                .map(|text| text.value.trim())
                .filter(|text| !text.is_empty());
            match translated {
                Some(_) if text.is_empty() => {
                    self.say(table.key_span(key), Gap::NothingToTranslate(key));
                }
                Some(translated) => translated.clone_into(text),
                None if text.is_empty() => {}
                // Given and malformed or misspelt: that has been reported.
                None if table.is_given(key) && table.get(key).is_none() => {}
                None => self.miss(table.key_span(key), Gap::TextNotTranslated(key)),
            }
        }
    }

    /// Replaces texts that stand under codes or ids.
    pub(super) fn map<'t>(
        &mut self,
        part: Part,
        table: &Entries,
        span: &Span,
        texts: impl Iterator<Item = (&'t str, &'t mut String)>,
    ) {
        let mut ids = Vec::new();
        for (id, text) in texts {
            ids.push(id);
            match table.text(id) {
                Some(translated) => translated.value.trim().clone_into(text),
                None if table.is_given(id) => {}
                None => self.miss(
                    span.clone(),
                    Gap::NotTranslated {
                        part,
                        id: id.to_owned(),
                    },
                ),
            }
        }
        self.no_others(part, table, &ids);
    }

    /// The texts of a map within a part.
    pub(super) fn under(
        &mut self,
        table: &Entries,
        key: &'static str,
        part: Part,
        texts: Vec<(&str, &mut String)>,
    ) {
        if texts.is_empty() && table.get(key).is_some() {
            self.say(table.key_span(key), Gap::NothingToTranslate(key));
        } else if !texts.is_empty() && !table.is_given(key) {
            self.miss(table.span(), Gap::TextNotTranslated(key));
        } else if let Some(map) = table.table(key) {
            self.map(part, map, &table.key_span(key), texts.into_iter());
        }
    }
}

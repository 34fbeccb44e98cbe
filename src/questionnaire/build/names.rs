//! What has an id, and what names it.

use std::collections::BTreeMap;

use crate::questionnaire::mistake::{Mistake, Naming, Part};
use crate::source::{Entries, Placed, Problem, Span, nearest};

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(in crate::questionnaire) struct Log {
    pub(in crate::questionnaire) problems: Vec<Problem<Mistake>>,
}

impl Log {
    pub(in crate::questionnaire) fn say(&mut self, span: Span, mistake: impl Into<Mistake>) {
        self.problems.push(Problem::new(span, mistake.into()));
    }
}

/// The tables of one kind, by id.
#[derive(Debug)]
pub(super) struct Names<'d> {
    part: Part,
    /// In file order.
    pub(super) tables: Vec<&'d Entries>,
    index: BTreeMap<&'d str, usize>,
    /// Whether every id could be read. When not, a name nothing has may be one of those.
    pub(super) whole: bool,
}

impl<'d> Names<'d> {
    /// Reads the ids under `key` (`id`, or `code` of choices); says which ones come twice.
    pub(super) fn new(
        part: Part,
        key: &str,
        tables: Vec<&'d Entries>,
        lines: &Lines,
        log: &mut Log,
    ) -> Names<'d> {
        let mut names = Names {
            part,
            tables: Vec::new(),
            index: BTreeMap::new(),
            whole: true,
        };
        for (position, table) in tables.iter().enumerate() {
            let Some(id) = table.text(key) else {
                names.whole = false;
                continue;
            };
            if let Some(first) = names.index.get(id.value) {
                let line = lines.line_of(tables[*first].value_span(key).start);
                log.say(
                    id.span,
                    Naming::DuplicateId {
                        part,
                        id: id.value.to_owned(),
                        line,
                    },
                );
            } else {
                names.index.insert(id.value, position);
            }
        }
        names.tables = tables;
        names
    }

    /// The position of what is named, or a mistake.
    pub(super) fn find(&self, named: &Placed<&str>, log: &mut Log) -> Option<usize> {
        let found = self.position(named.value);
        if found.is_none() && self.whole {
            let near = nearest(named.value, self.index.keys().copied()).map(str::to_owned);
            log.say(
                named.span.clone(),
                Naming::Dangling {
                    part: self.part,
                    id: named.value.to_owned(),
                    near,
                },
            );
        }
        found
    }

    /// The position of what `key` names, if it is given.
    pub(super) fn named_by(&self, table: &Entries, key: &str, log: &mut Log) -> Option<usize> {
        self.find(&table.text(key)?, log)
    }

    /// The position of an id.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The positions of all that the list under `key` names; none may come twice.
    pub(super) fn list(&self, table: &Entries, key: &str, log: &mut Log) -> Vec<usize> {
        let mut positions = Vec::new();
        for named in table.texts(key) {
            let Some(position) = self.find(&named, log) else {
                continue;
            };
            if positions.contains(&position) {
                log.say(named.span, Naming::Repeated(named.value.to_owned()));
            } else {
                positions.push(position);
            }
        }
        positions
    }
}

/// Where the lines of a text end.
#[derive(Debug)]
pub(super) struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let bytes = text.bytes().enumerate();
        Lines {
            ends: bytes
                .filter(|(_, byte)| *byte == b'\n')
                .map(|(at, _)| at)
                .collect(),
        }
    }

    /// The line of a place, from 1.
    fn line_of(&self, at: usize) -> usize {
        1 + self.ends.partition_point(|end| *end < at)
    }
}

//! What may be better in a definition: said, and otherwise without consequence.

use crate::questionnaire::mistake::Warning;
use crate::source::{Entries, Node, Problem};

use super::outline::{Outline, id_of};

/// A screen reads well up to so many characters.
const LONGEST: usize = 400;

pub(super) fn warnings(root: &Entries, outline: &Outline<'_>) -> Vec<Problem<Warning>> {
    let mut warnings = unused_strategies(outline);
    for question in &outline.questions.tables {
        if !question.is_given("sources") {
            warnings.push(Problem::new(
                question.span(),
                Warning::NoSource(id_of(question)),
            ));
        }
    }
    let is_short = |question: &&Entries| question.is_true("short") || question.is_damaged("short");
    if outline.questions.whole && !outline.questions.tables.iter().any(is_short) {
        warnings.push(Problem::new(
            root.key_span("question"),
            Warning::NothingShort,
        ));
    }
    for part in ["section", "question", "strategy", "verdict"] {
        root.tables(part)
            .for_each(|table| long_texts(table, &mut warnings));
    }
    warnings
}

fn unused_strategies(outline: &Outline<'_>) -> Vec<Problem<Warning>> {
    let lists = ["strategies", "once_begun"];
    let questions = &outline.questions;
    let unsure = |question: &&Entries| {
        question.has_unknown_keys() || lists.iter().any(|key| question.is_damaged(key))
    };
    if !questions.whole || questions.tables.iter().any(unsure) {
        return Vec::new();
    }
    let is_named = |id: &str| {
        questions.tables.iter().any(|question| {
            lists
                .iter()
                .any(|key| question.texts(key).any(|named| named.value == id))
        })
    };
    let unused = outline.strategies.tables.iter().filter_map(|strategy| {
        let id = strategy.text("id").filter(|id| !is_named(id.value))?;
        Some(Problem::new(
            id.span,
            Warning::UnusedStrategy(id.value.to_owned()),
        ))
    });
    unused.collect()
}

fn long_texts(table: &Entries, warnings: &mut Vec<Problem<Warning>>) {
    table.iter().for_each(|(_, node)| long_text(node, warnings));
}

fn long_text(node: &Node, warnings: &mut Vec<Problem<Warning>>) {
    if let Some(text) = node.text() {
        let characters = text.value.trim().chars().count();
        if characters > LONGEST {
            warnings.push(Problem::new(
                text.span,
                Warning::LongText {
                    characters,
                    most: LONGEST,
                },
            ));
        }
    }
    node.list()
        .into_iter()
        .flatten()
        .for_each(|item| long_text(item, warnings));
    node.table()
        .into_iter()
        .for_each(|inner| long_texts(inner, warnings));
}

//! The order in which advice is carried out.

use crate::insight::reading::Advised;
use crate::questionnaire::Questionnaire;

/// As chosen, but what prepares for something comes before it: depth first, each once.
pub(super) fn prerequisites_first(
    questionnaire: &Questionnaire,
    advised: &[Advised],
) -> Vec<Advised> {
    let mut walk = Walk {
        questionnaire,
        advised,
        seen: vec![false; advised.len()],
        order: Vec::with_capacity(advised.len()),
    };
    for position in 0..advised.len() {
        walk.visit(position);
    }
    let order = walk.order;
    order
        .into_iter()
        .map(|position| advised[position].clone())
        .collect()
}

struct Walk<'a> {
    questionnaire: &'a Questionnaire,
    advised: &'a [Advised],
    seen: Vec<bool>,
    order: Vec<usize>,
}

impl Walk<'_> {
    /// Places everything that prepares for this one, then this one. Seen at the start, so that two
    /// that prepare for each other end.
    fn visit(&mut self, position: usize) {
        if self.seen[position] {
            return;
        }
        self.seen[position] = true;
        for other in 0..self.advised.len() {
            if self.prepares(&self.advised[other], &self.advised[position]) {
                self.visit(other);
            }
        }
        self.order.push(position);
    }

    /// Whether one piece of advice is about an unmet need of another, or arranges it.
    fn prepares(&self, one: &Advised, other: &Advised) -> bool {
        let strategy = one.step.strategy();
        let arranges = strategy.and_then(|strategy| self.questionnaire[strategy].arranged_by);
        other
            .unmet
            .iter()
            .any(|need| one.because.contains(&need.question) || arranges == Some(need.question))
    }
}

//! Words on a screen: which of them are whole, and what letters there are.

use std::collections::{BTreeMap, BTreeSet};

/// The words that are whole somewhere.
#[derive(Default)]
pub(super) struct Words(BTreeSet<String>);

impl Words {
    pub(super) fn learn(&mut self, shown: &str) {
        self.0.extend(shown.split_whitespace().map(str::to_owned));
    }

    /// Words that are broken at the end of a row, or of several rows, are whole words too.
    pub(super) fn learn_broken(&mut self, rows: &[String]) {
        let mut begun: Vec<String> = Vec::new();
        for pair in rows.windows(2) {
            let start = pair[0].split_whitespace().next_back().unwrap_or_default();
            let end = pair[1].split_whitespace().next().unwrap_or_default();
            // What began on a row before goes on where this row is one word.
            let starts = begun.drain(..).chain([start.to_owned()]);
            let starts: Vec<String> = starts.filter(|one| one.ends_with(start)).collect();
            let mut whole = Vec::new();
            for start in starts {
                if start.ends_with('/') {
                    whole.push(format!("{start}{end}"));
                }
                if let Some(without) = start.strip_suffix('-') {
                    whole.extend([format!("{start}{end}"), format!("{without}{end}")]);
                }
            }
            self.learn(&whole.join(" "));
            if pair[1].split_whitespace().count() == 1 {
                begun = whole;
            }
        }
    }

    fn begin_with(&self, start: &str) -> bool {
        let next = self.0.range(start.to_owned()..).next();
        next.is_some_and(|word| word.starts_with(start))
    }

    /// The words that are no whole words: neither known, nor broken with a hyphen, nor marked as cut.
    pub(super) fn torn(&self, shown: &str, cut: &str) -> Vec<String> {
        let mut torn = Vec::new();
        // How a broken word may have begun: its hyphen is its own, or not. What stands at the end of
        // the line may come between its parts.
        let mut begun = vec![String::new()];
        for word in shown.split_whitespace() {
            let joined = || begun.iter().map(|start| format!("{start}{word}"));
            let is_sign = !word.chars().any(char::is_alphanumeric);
            let is_marked = word
                .strip_suffix(cut)
                .is_some_and(|start| self.begin_with(start))
                || word.starts_with(cut);
            let is_end = joined().any(|whole| self.0.contains(&whole));
            let broken: Vec<String> = joined()
                .chain([word.to_owned()])
                .filter(|start| start.ends_with(['-', '/']))
                .flat_map(|start| [start.trim_end_matches('-').to_owned(), start])
                .filter(|start| self.begin_with(start))
                .collect();
            if !broken.is_empty() {
                begun = broken;
            } else if is_end {
                begun = vec![String::new()];
            } else if !(is_sign || is_marked || self.0.contains(word)) {
                torn.push(word.to_owned());
            }
        }
        torn
    }
}

/// The letters and digits of a text.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric()).collect()
}

/// How often each letter is there.
pub(super) fn counted(text: &str) -> BTreeMap<char, usize> {
    let mut counted = BTreeMap::new();
    for one in letters(text).chars() {
        *counted.entry(one).or_default() += 1;
    }
    counted
}

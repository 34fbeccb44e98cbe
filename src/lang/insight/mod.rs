//! Sentences about results and advice, one file per subject.
//!
//! Everything that tells a result (screens, plain mode, reports) takes its sentences from here
//! through `wording`, so that they all say the same.

mod advice;
mod agenda;
mod comparison;
mod group;
mod place;
mod sections;
mod verdict;

pub use advice::AdviceWords;
pub use agenda::AgendaWords;
pub use comparison::ComparisonWords;
pub use group::GroupWords;
pub use place::PlaceWords;
pub use sections::SectionWords;
pub use verdict::VerdictWords;

/// Sentences about results and advice.
#[derive(Debug)]
pub struct InsightWords {
    /// About the figures of a section.
    pub sections: SectionWords,
    /// About where people are.
    pub place: PlaceWords,
    /// About what to do, and what to wait with.
    pub advice: AdviceWords,
    /// About the time of a session.
    pub agenda: AgendaWords,
    /// About the outcome of the verdict model.
    pub verdict: VerdictWords,
    /// About a group: how it reached its answers, and where it differs.
    pub group: GroupWords,
    /// About several scans beside each other.
    pub comparison: ComparisonWords,
    and: &'static str,
    /// "and 5 more", at the end of a list that was cut.
    pub more: fn(count: usize) -> String,
}

impl InsightWords {
    /// The items as a list within a sentence: "a, b and c".
    pub fn list<Item: AsRef<str>>(&self, items: &[Item]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                format!("{} {} {}", first.join(", "), self.and, last.as_ref())
            }
        }
    }

    /// The titles in quotation marks as a list within a sentence.
    pub fn titles<Title: AsRef<str>>(&self, titles: &[Title]) -> String {
        let quoted: Vec<String> = titles
            .iter()
            .map(|title| format!("'{}'", title.as_ref()))
            .collect();
        self.list(&quoted)
    }
}

pub(super) const NL: InsightWords = InsightWords {
    sections: sections::NL,
    place: place::NL,
    advice: advice::NL,
    agenda: agenda::NL,
    verdict: verdict::NL,
    group: group::NL,
    comparison: comparison::NL,
    and: "en",
    more: |count| format!("en nog {count}"),
};

pub(super) const EN: InsightWords = InsightWords {
    sections: sections::EN,
    place: place::EN,
    advice: advice::EN,
    agenda: agenda::EN,
    verdict: verdict::EN,
    group: group::EN,
    comparison: comparison::EN,
    and: "and",
    more: |count| format!("and {count} more"),
};

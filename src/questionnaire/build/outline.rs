//! What the parts of a definition have to know of each other, read before any of them is built.

use crate::questionnaire::mistake::{ModelKind, Part};
use crate::questionnaire::model::{Kind, RoleKind};
use crate::questionnaire::words::{self, meaning};
use crate::source::{Checked, Entries};

use super::names::{Lines, Log, Names};

/// Everything that has an id, and the little of it that others depend on.
pub(super) struct Outline<'d> {
    /// None when the file does not say it well.
    pub(super) model: Option<ModelKind>,
    pub(super) sources: Names<'d>,
    pub(super) scales: Names<'d>,
    pub(super) sections: Names<'d>,
    pub(super) questions: Names<'d>,
    pub(super) strategies: Names<'d>,
    pub(super) verdicts: Names<'d>,
    /// The choices of every scale.
    pub(super) choices: Vec<Names<'d>>,
    /// The role of every section, where it is good.
    pub(super) roles: Vec<Option<RoleKind>>,
    /// What every question is, as far as it is good.
    pub(super) facts: Vec<Facts>,
}

/// What others depend on in a question.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts {
    pub(super) section: Option<usize>,
    pub(super) scale: Option<usize>,
    pub(super) kind: Option<Kind>,
    pub(super) critical: bool,
}

impl<'d> Outline<'d> {
    pub(super) fn read(checked: &'d Checked, text: &str, log: &mut Log) -> Outline<'d> {
        let root = &checked.root;
        let lines = &Lines::of(text);
        let mut names = |part, key| {
            let mut names = Names::new(part, "id", root.tables(key).collect(), lines, log);
            // Of what the file leaves out or spoils, nothing can be said to be missing.
            names.whole &= !checked.torn
                && !root.is_bad(key)
                && !root.is_misspelt(key)
                && (!root.is_given(key) || root.get(key).is_some());
            names
        };
        let sources = names(Part::Source, "source");
        let mut scales = names(Part::Scale, "scale");
        let mut sections = names(Part::Section, "section");
        let mut questions = names(Part::Question, "question");
        let strategies = names(Part::Strategy, "strategy");
        let verdicts = names(Part::Verdict, "verdict");
        for required in [&mut scales, &mut sections, &mut questions] {
            required.whole &= !required.tables.is_empty();
        }
        let mut choices: Vec<Names<'d>> = scales
            .tables
            .iter()
            .map(|scale| choices(scale, lines, log))
            .collect();
        for choices in &mut choices {
            choices.whole &= !checked.torn;
        }
        let word = root.text("model");
        let roles = sections
            .tables
            .iter()
            .map(|section| meaning(&words::ROLES, section.text("role")?.value))
            .collect();
        let facts = questions
            .tables
            .iter()
            .map(|question| facts(question, &sections, &scales, log))
            .collect();
        Outline {
            model: word.and_then(|word| meaning(&words::MODELS, word.value)),
            sources,
            scales,
            sections,
            questions,
            strategies,
            verdicts,
            choices,
            roles,
            facts,
        }
    }

    /// Whether a role means something in the model, as far as that is known.
    pub(super) fn suits_model(&self, role: RoleKind) -> bool {
        match role {
            RoleKind::Phase | RoleKind::Foundation => self.model != Some(ModelKind::Verdicts),
            RoleKind::Gate | RoleKind::Core | RoleKind::Supporting => {
                self.model != Some(ModelKind::Phases)
            }
            RoleKind::Informative => true,
        }
    }

    /// The positions of the sections of this role.
    pub(super) fn sections_of(&self, role: RoleKind) -> Vec<usize> {
        (0..self.roles.len())
            .filter(|section| self.roles[*section] == Some(role))
            .collect()
    }

    /// The id of the section at this position.
    pub(super) fn section_id(&self, section: usize) -> String {
        id_of(self.sections.tables[section])
    }
}

/// The id of a table, empty where it has none.
pub(super) fn id_of(table: &Entries) -> String {
    table
        .text("id")
        .map_or_else(String::new, |id| id.value.to_owned())
}

fn choices<'d>(scale: &'d Entries, lines: &Lines, log: &mut Log) -> Names<'d> {
    let mut names = Names::new(
        Part::Choice,
        "code",
        scale.tables("choice").collect(),
        lines,
        log,
    );
    names.whole &= scale.get("choice").is_some() && !scale.is_bad("choice");
    names
}

fn facts(question: &Entries, sections: &Names<'_>, scales: &Names<'_>, log: &mut Log) -> Facts {
    let kind = question
        .text("kind")
        .and_then(|word| meaning(&words::KINDS, word.value));
    Facts {
        section: sections.named_by(question, "section", log),
        scale: scales.named_by(question, "scale", log),
        kind,
        critical: question.is_true("critical"),
    }
}

//! From the well-formed tree of a definition to the model, with every mistake of meaning.
//!
//! Parts are built whether or not others are wrong, so that one reading finds all mistakes. A part
//! that cannot be built is left out; then there is a problem and the whole model is thrown away.
//! One mistake gives one message: what follows from a mistake that has been reported stays silent.

mod condition;
mod head;
mod names;
mod outline;
mod question;
mod scale;
mod section;
mod strategy;
mod verdict;
mod warnings;

use crate::questionnaire::mistake::{Mistake, ModelKind, Warning};
use crate::questionnaire::model::{Model, Origin, Questionnaire};
use crate::source::{Checked, Entries, Problem, Span};

use names::Log;
use outline::Outline;

/// What building gives: the questionnaire is good only when there are no problems.
pub(super) struct Built {
    pub(super) questionnaire: Option<Questionnaire>,
    pub(super) problems: Vec<Problem<Mistake>>,
    pub(super) warnings: Vec<Problem<Warning>>,
}

/// Builds the model of a definition whose form has been checked.
pub(super) fn build(checked: &Checked, text: &str, sha256: String, origin: Origin) -> Built {
    let mut log = Log::default();
    let outline = Outline::read(checked, text, &mut log);
    let mut builder = Builder {
        root: &checked.root,
        torn: checked.torn,
        outline,
        log,
    };
    let questionnaire = builder.questionnaire(sha256, origin);
    let warnings = if checked.torn {
        Vec::new()
    } else {
        warnings::warnings(&checked.root, &builder.outline)
    };
    Built {
        questionnaire,
        problems: builder.log.problems,
        warnings,
    }
}

/// What building a part needs.
struct Builder<'d> {
    root: &'d Entries,
    /// The tree may lack parts of the file.
    torn: bool,
    outline: Outline<'d>,
    log: Log,
}

impl Builder<'_> {
    fn questionnaire(&mut self, sha256: String, origin: Origin) -> Option<Questionnaire> {
        let head = self.head();
        self.belongs_to_model();
        let sources = self.sources();
        let scales = self.scales();
        let sections = self.sections();
        let questions = self.questions();
        let strategies = self.strategies();
        let model = match self.outline.model {
            Some(ModelKind::Phases) => self.thresholds().map(Model::Phases),
            Some(ModelKind::Verdicts) => Some(Model::Verdicts(self.verdict_rules())),
            None => None,
        };
        let head = head?;
        Some(Questionnaire {
            id: head.id,
            version: head.version,
            written_in: head.language.clone(),
            language: head.language,
            title: head.title,
            intro: head.intro,
            audience: head.audience,
            minutes: head.minutes,
            disclaimer: head.disclaimer,
            licence: head.licence,
            model: model?,
            coverage: head.coverage,
            most: head.most,
            sources,
            scales,
            sections,
            questions,
            strategies,
            sha256,
            origin,
        })
    }
}

impl Builder<'_> {
    fn in_model(&self, model: ModelKind) -> bool {
        self.outline.model == Some(model)
    }

    /// Says that something is missing, unless the syntax is so broken that it may be there.
    fn miss(&mut self, span: Span, mistake: impl Into<Mistake>) {
        if !self.torn {
            self.log.say(span, mistake);
        }
    }
}

/// A text of a table without the white space around it, empty when it is not given.
fn text(table: &Entries, key: &str) -> String {
    table
        .text(key)
        .map_or_else(String::new, |text| text.value.trim().to_owned())
}

/// A whole number that its field keeps within bounds.
fn number(table: &Entries, key: &str) -> Option<u32> {
    u32::try_from(table.integer(key)?.value).ok()
}

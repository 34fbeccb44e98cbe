//! A definition in another language: a file with texts only, laid over the questionnaire by id.
//!
//! A translation is whole or it is not used: every text of the questionnaire is in it, and no other.
//! Only sources may stay as they are: a publication keeps its title.

mod overlay;
mod parts;

use crate::source::{Entries, Problem, SourceText, check, in_order};

use super::fields::TRANSLATION;
use super::mistake::{Gap, Part, Reading, Warning};
use super::model::{Model, Question, Questionnaire, Source, Strategy};
use super::read::of_form;
use overlay::Overlay;

/// Lays a translation over a questionnaire. The result is there exactly when there are no problems.
pub fn translate(base: &Questionnaire, source: &SourceText) -> Reading {
    let checked = check(&source.text, &TRANSLATION);
    let mut problems = of_form(&checked.problems);
    let mut warnings = Vec::new();
    let mut translated = base.clone();
    if !checked.newer {
        let mut overlay = Overlay {
            checked: &checked,
            problems: Vec::new(),
        };
        if overlay.is_for(base) {
            warnings.extend(other_version(base, &checked.root));
            overlay.questionnaire(&mut translated);
        }
        problems.extend(overlay.problems);
    }
    let problems = in_order(problems);
    let questionnaire = problems.is_empty().then_some(translated);
    Reading {
        questionnaire,
        problems,
        warnings,
    }
}

fn other_version(base: &Questionnaire, root: &Entries) -> Option<Problem<Warning>> {
    let version = root
        .text("version")
        .filter(|version| version.value != base.version)?;
    let (translated, current) = (version.value.to_owned(), base.version.clone());
    Some(Problem::new(
        version.span,
        Warning::OtherVersion {
            translated,
            current,
        },
    ))
}

impl Overlay<'_> {
    /// Whether the translation is of this questionnaire into another language.
    fn is_for(&mut self, base: &Questionnaire) -> bool {
        let root = &self.checked.root;
        if let Some(language) = root
            .text("language")
            .filter(|language| language.value == base.language)
        {
            self.say(language.span, Gap::SameLanguage(language.value.to_owned()));
        }
        let Some(id) = root.text("translates") else {
            return !root.is_given("translates");
        };
        if id.value != base.id {
            self.say(id.span, Gap::OtherQuestionnaire(id.value.to_owned()));
        }
        id.value == base.id
    }

    fn questionnaire(&mut self, whole: &mut Questionnaire) {
        let root = &self.checked.root;
        if let Some(language) = root.text("language") {
            language.value.clone_into(&mut whole.language);
        }
        self.texts(
            root,
            [
                ("title", &mut whole.title),
                ("intro", &mut whole.intro),
                ("audience", &mut whole.audience),
                ("licence", &mut whole.licence),
            ],
        );
        self.disclaimer(&mut whole.disclaimer);
        self.sources(&mut whole.sources);
        let asked: Vec<String> = whole
            .questions
            .iter()
            .map(|question| question.id.clone())
            .collect();
        self.parts(
            Part::Scale,
            "scale",
            &mut whole.scales,
            |scale| &scale.id,
            Self::scale,
        );
        self.parts(
            Part::Section,
            "section",
            &mut whole.sections,
            |section| &section.id,
            Self::section,
        );
        let scales = whole.scales.clone();
        let with_anchors = |overlay: &mut Self, table: &Entries, question: &mut Question| {
            overlay.question(table, question, &scales[question.scale.0]);
        };
        self.parts(
            Part::Question,
            "question",
            &mut whole.questions,
            |question| &question.id,
            with_anchors,
        );
        let with_needs = |overlay: &mut Self, table: &Entries, strategy: &mut Strategy| {
            overlay.strategy(table, strategy, &asked);
        };
        self.parts(
            Part::Strategy,
            "strategy",
            &mut whole.strategies,
            |strategy| &strategy.id,
            with_needs,
        );
        let no_verdicts = &mut Vec::new();
        let verdicts = match &mut whole.model {
            Model::Verdicts(rules) => &mut rules.verdicts,
            Model::Phases(_) => no_verdicts,
        };
        self.parts(
            Part::Verdict,
            "verdict",
            verdicts,
            |verdict| &verdict.id,
            Self::verdict,
        );
    }

    /// Translates the sources that are given; the others stay as they are.
    fn sources(&mut self, sources: &mut [Source]) {
        let Some(given) = self.checked.root.table("source") else {
            return;
        };
        let ids: Vec<&str> = sources.iter().map(|source| source.id.as_str()).collect();
        self.no_others(Part::Source, given, &ids);
        for source in sources {
            if let Some(table) = given.table(&source.id) {
                self.source(table, source);
            }
        }
    }

    fn disclaimer(&mut self, lines: &mut Vec<String>) {
        let root = &self.checked.root;
        let translated: Vec<String> = root
            .texts("disclaimer")
            .map(|line| line.value.trim().to_owned())
            .collect();
        if translated.len() == lines.len() {
            *lines = translated;
        } else if !root.is_damaged("disclaimer") {
            let count = lines.len();
            self.miss(
                root.key_span("disclaimer"),
                Gap::OtherCount {
                    key: "disclaimer",
                    count,
                },
            );
        }
    }
}

//! The head of a definition, its conventions, its sources, and what belongs to which model.

use crate::questionnaire::mistake::{Belonging, Content, ModelKind};
use crate::questionnaire::model::{Fraction, RoleKind, Source, Thresholds};
use crate::questionnaire::words::{self, meaning};
use crate::source::Entries;

use super::{Builder, number, text};

/// The texts and figures of the head.
pub(super) struct Head {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) language: String,
    pub(super) title: String,
    pub(super) intro: String,
    pub(super) audience: String,
    pub(super) minutes: u32,
    pub(super) disclaimer: Vec<String>,
    pub(super) licence: String,
    pub(super) coverage: Fraction,
    pub(super) most: usize,
}

impl Builder<'_> {
    pub(super) fn head(&mut self) -> Option<Head> {
        let root = self.root;
        if let Some(version) = root
            .text("version")
            .filter(|version| !is_version(version.value))
        {
            self.log
                .say(version.span, Content::BadVersion(version.value.to_owned()));
        }
        let scoring = root.table("scoring")?;
        let (numerator, denominator) = scoring.fraction("coverage")?.value;
        Some(Head {
            id: text(root, "id"),
            version: text(root, "version"),
            language: text(root, "language"),
            title: text(root, "title"),
            intro: text(root, "intro"),
            audience: text(root, "audience"),
            minutes: number(root, "minutes")?,
            disclaimer: root
                .texts("disclaimer")
                .map(|line| line.value.trim().to_owned())
                .collect(),
            licence: text(root, "licence"),
            coverage: Fraction {
                numerator,
                denominator,
            },
            most: number(scoring, "most")? as usize,
        })
    }

    pub(super) fn sources(&mut self) -> Vec<Source> {
        self.outline
            .sources
            .tables
            .iter()
            .filter_map(|table| source(table))
            .collect()
    }

    /// The thresholds of the phases model, in order: 0 ≤ partly < `in_order` ≤ 100, weak at most `in_order`.
    pub(super) fn thresholds(&mut self) -> Option<Thresholds> {
        let scoring = self.root.table("scoring")?;
        let [in_order, partly, weak] =
            ["in_order", "partly", "weak"].map(|key| scoring.integer(key));
        if let (Some(in_order), Some(partly)) = (&in_order, partly)
            && partly.value >= in_order.value
        {
            let mistake = Content::PartlyNotBelowInOrder {
                partly: partly.value,
                in_order: in_order.value,
            };
            self.log.say(partly.span, mistake);
        } else if let (Some(in_order), Some(weak)) = (in_order, weak)
            && weak.value > in_order.value
        {
            let mistake = Content::WeakAboveInOrder {
                weak: weak.value,
                in_order: in_order.value,
            };
            self.log.say(weak.span, mistake);
        }
        Some(Thresholds {
            in_order: number(scoring, "in_order")?,
            partly: number(scoring, "partly")?,
            weak: number(scoring, "weak")?,
        })
    }

    /// Says which tables and keys the model needs, and which belong to the other one.
    pub(super) fn belongs_to_model(&mut self) {
        let Some(model) = self.outline.model else {
            return;
        };
        let root = self.root;
        let (own, other) = match model {
            ModelKind::Phases => (&PHASES, &VERDICTS),
            ModelKind::Verdicts => (&VERDICTS, &PHASES),
        };
        self.needs(root, own.root);
        self.not_with(root, other.root, other.model);
        if let Some(scoring) = root.table("scoring") {
            self.needs(scoring, own.scoring);
            self.not_with(scoring, other.scoring, other.model);
        }
        for question in self.outline.questions.tables.clone() {
            self.not_with(question, other.question, other.model);
        }
        let has_phase = self
            .outline
            .roles
            .iter()
            .any(|role| matches!(role, None | Some(RoleKind::Phase)));
        if model == ModelKind::Phases && !has_phase && self.outline.sections.whole {
            self.log.say(root.key_span("model"), Content::NoPhase);
        }
    }

    fn needs(&mut self, table: &Entries, keys: &[&'static str]) {
        let Some(model) = self.outline.model else {
            return;
        };
        for key in keys.iter().filter(|key| !table.is_given(key)) {
            self.miss(table.span(), Belonging::NeededInModel { key, model });
        }
    }

    fn not_with(&mut self, table: &Entries, keys: &[&'static str], model: ModelKind) {
        for key in keys.iter().filter(|key| table.get(key).is_some()) {
            self.log
                .say(table.key_span(key), Belonging::OnlyInModel { key, model });
        }
    }
}

/// What belongs to one model and not to the other.
struct Belongings {
    model: ModelKind,
    /// Tables the model needs.
    root: &'static [&'static str],
    /// Conventions the model needs.
    scoring: &'static [&'static str],
    /// What only its questions may have.
    question: &'static [&'static str],
}

static PHASES: Belongings = Belongings {
    model: ModelKind::Phases,
    root: &["strategy"],
    scoring: &["in_order", "partly", "weak"],
    question: &["early", "urgent_if", "pillar", "strategies", "once_begun"],
};

static VERDICTS: Belongings = Belongings {
    model: ModelKind::Verdicts,
    root: &["verdict"],
    scoring: &["development"],
    question: &["leads_to"],
};

fn source(table: &Entries) -> Option<Source> {
    Some(Source {
        id: text(table, "id"),
        title: text(table, "title"),
        by: text(table, "by"),
        date: text(table, "date"),
        url: text(table, "url"),
        status: meaning(&words::SOURCE_STATUSES, table.text("status")?.value)?,
    })
}

/// Whether a version is three whole numbers with dots between.
fn is_version(written: &str) -> bool {
    let mut parts = 0;
    let all = written.split('.').all(|part| {
        parts += 1;
        !part.is_empty() && part.len() <= 6 && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    all && parts == 3
}

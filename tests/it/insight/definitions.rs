//! Definitions for these tests, read without any checking. To be replaced by the room's own reader.

use std::sync::LazyLock;

use quickscan::questionnaire::{
    Choice, ChoiceIx, Condition, Evidence, Fit, Fraction, Holds, HoldsWhen, Kind, Lead, Model,
    Need, Origin, Pillar, Question, QuestionIx, Questionnaire, Role, RoleKind, Scale, ScaleIx,
    Section, SectionIx, Strategy, StrategyIx, Thresholds, Verdict, VerdictRules,
};
use toml::{Table, Value};

static PHASES: LazyLock<Questionnaire> = LazyLock::new(|| read("implementatie-quickscan"));
static VERDICTS: LazyLock<Questionnaire> = LazyLock::new(|| read("interventie-met-potentie"));

/// The shipped definition of the phase model.
pub(super) fn phases() -> &'static Questionnaire {
    &PHASES
}

/// The shipped definition of the verdict model.
pub(super) fn verdicts() -> &'static Questionnaire {
    &VERDICTS
}

fn read(id: &str) -> Questionnaire {
    let path = format!("{}/questionnaires/{id}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Loader {
        root: text.parse().unwrap(),
    }
    .questionnaire()
}

struct Loader {
    root: Table,
}

impl Loader {
    fn questionnaire(&self) -> Questionnaire {
        let scoring = table(&self.root, "scoring");
        let questions = self.all("question", |one| self.question(one));
        let mut sections = self.all("section", section);
        for (position, question) in questions.iter().enumerate() {
            let SectionIx(section) = question.section;
            sections[section].questions.push(QuestionIx(position));
        }
        Questionnaire {
            id: text(&self.root, "id"),
            version: text(&self.root, "version"),
            language: text(&self.root, "language"),
            written_in: text(&self.root, "language"),
            title: text(&self.root, "title"),
            intro: text(&self.root, "intro"),
            audience: text(&self.root, "audience"),
            minutes: 10,
            disclaimer: texts(&self.root, "disclaimer"),
            licence: text(&self.root, "licence"),
            model: self.model(scoring),
            coverage: fraction(&text(scoring, "coverage")),
            most: number(scoring, "most").unwrap_or(3) as usize,
            sources: Vec::new(),
            scales: self.all("scale", scale),
            sections,
            questions,
            strategies: self.all("strategy", |one| self.strategy(one)),
            sha256: String::new(),
            origin: Origin::Shipped,
        }
    }

    fn model(&self, scoring: &Table) -> Model {
        if text(&self.root, "model") == "phases" {
            return Model::Phases(Thresholds {
                in_order: number(scoring, "in_order").unwrap(),
                partly: number(scoring, "partly").unwrap(),
                weak: number(scoring, "weak").unwrap(),
            });
        }
        let development = texts(scoring, "development");
        Model::Verdicts(VerdictRules {
            verdicts: self.all("verdict", |one| Verdict {
                id: text(one, "id"),
                title: text(one, "title"),
                text: text(one, "text"),
                points: flag(one, "points"),
                any: self.conditions(one, "any"),
            }),
            development: development.iter().map(|id| self.section_ix(id)).collect(),
        })
    }

    fn question(&self, one: &Table) -> Question {
        let scale_ix = ScaleIx(self.position("scale", &text(one, "scale")));
        let condition = |key| one.get(key).map(|value| self.condition(value));
        Question {
            id: text(one, "id"),
            section: self.section_ix(&text(one, "section")),
            title: text(one, "title"),
            text: text(one, "text"),
            wording: text(one, "text"),
            help: text(one, "help"),
            kind: one.get("kind").map(|value| kind(value.as_str().unwrap())),
            scale: scale_ix,
            anchors: Vec::new(),
            critical: flag(one, "critical"),
            short: flag(one, "short"),
            early: flag(one, "early"),
            urgent_if: condition("urgent_if"),
            not_applicable: flag(one, "not_applicable"),
            pillar: one
                .get("pillar")
                .map(|value| pillar(value.as_str().unwrap())),
            leads_to: one
                .get("leads_to")
                .map(|id| self.section_ix(id.as_str().unwrap())),
            evidence: text(one, "evidence"),
            find_out: text(one, "find_out"),
            first_step: text(one, "first_step"),
            strategies: self.strategies(one, "strategies"),
            once_begun: one
                .contains_key("once_begun")
                .then(|| self.strategies(one, "once_begun")),
            sources: Vec::new(),
            show_if: condition("show_if"),
        }
    }

    fn strategy(&self, one: &Table) -> Strategy {
        let fits = table(one, "fit");
        let phases = self.all("section", |section| text(section, "id"));
        Strategy {
            id: text(one, "id"),
            title: text(one, "title"),
            line: text(one, "line"),
            lead: Lead::Together,
            ask: flag(one, "ask"),
            fit: phases
                .iter()
                .filter_map(|id| Some((self.section_ix(id), fit(fits.get(id)?.as_str()?))))
                .collect(),
            too_early: text(one, "too_early"),
            instead: self.strategies(one, "instead"),
            arranged_by: one
                .get("arranged_by")
                .map(|id| self.question_ix(id.as_str().unwrap())),
            with: self.strategies(one, "with"),
            first_step: text(one, "first_step"),
            evidence: match text(one, "evidence").as_str() {
                "A" => Evidence::A,
                "B" => Evidence::B,
                "C" => Evidence::C,
                _ => Evidence::D,
            },
            evidence_note: text(one, "evidence_note"),
            eric: Vec::new(),
            epoc: text(one, "epoc"),
            sources: Vec::new(),
            needs: tables(one, "needs")
                .map(|need| Need {
                    question: self.question_ix(&text(need, "question")),
                    otherwise: text(need, "otherwise"),
                })
                .collect(),
        }
    }

    fn conditions(&self, one: &Table, key: &str) -> Vec<Condition> {
        let conditions = one.get(key).and_then(Value::as_array);
        conditions
            .into_iter()
            .flatten()
            .map(|value| self.condition(value))
            .collect()
    }

    fn condition(&self, value: &Value) -> Condition {
        let one = value.as_table().unwrap();
        if one.contains_key("all") {
            return Condition::All(self.conditions(one, "all"));
        }
        if one.contains_key("any") {
            return Condition::Any(self.conditions(one, "any"));
        }
        if let Some(not) = one.get("not") {
            return Condition::Not(Box::new(self.condition(not)));
        }
        if one.contains_key("question") {
            let question = self.question_ix(&text(one, "question"));
            return Condition::Is(question, self.choices(question, &texts(one, "is")));
        }
        if one.contains_key("kind") {
            return Condition::KindIs(kind(&text(one, "kind")), texts(one, "is"));
        }
        if one.contains_key("critical") {
            return Condition::CriticalIs(texts(one, "is"));
        }
        if flag(one, "unknown") {
            return Condition::RoleUnknown(role_kind(&text(one, "role")));
        }
        if one.contains_key("known_below") {
            let share = fraction(&text(one, "known_below"));
            return Condition::KnownBelow(self.condition_sections(one), share);
        }
        Condition::Below {
            sections: self.condition_sections(one),
            percent: number(one, "below").unwrap(),
            count: number(one, "count").unwrap_or(1) as usize,
        }
    }

    fn condition_sections(&self, one: &Table) -> Vec<SectionIx> {
        if one.contains_key("sections") {
            let ids = texts(one, "sections");
            return ids.iter().map(|id| self.section_ix(id)).collect();
        }
        let role = text(one, "role");
        tables(&self.root, "section")
            .filter(|section| text(section, "role") == role)
            .map(|section| self.section_ix(&text(section, "id")))
            .collect()
    }

    fn choices(&self, question: QuestionIx, codes: &[String]) -> Vec<ChoiceIx> {
        let question = tables(&self.root, "question").nth(question.0).unwrap();
        let scale_position = self.position("scale", &text(question, "scale"));
        let scale = scale(tables(&self.root, "scale").nth(scale_position).unwrap());
        codes
            .iter()
            .map(|code| scale.choice_with_code(code).unwrap())
            .collect()
    }

    fn strategies(&self, one: &Table, key: &str) -> Vec<StrategyIx> {
        let ids = texts(one, key);
        ids.iter()
            .map(|id| StrategyIx(self.position("strategy", id)))
            .collect()
    }

    fn section_ix(&self, id: &str) -> SectionIx {
        SectionIx(self.position("section", id))
    }

    fn question_ix(&self, id: &str) -> QuestionIx {
        QuestionIx(self.position("question", id))
    }

    fn position(&self, key: &str, id: &str) -> usize {
        tables(&self.root, key)
            .position(|one| text(one, "id") == id)
            .unwrap_or_else(|| panic!("there is no {key} {id}"))
    }

    fn all<T>(&self, key: &str, read: impl Fn(&Table) -> T) -> Vec<T> {
        tables(&self.root, key).map(read).collect()
    }
}

fn section(one: &Table) -> Section {
    let needs_work_below = || number(one, "needs_work_below").unwrap();
    Section {
        id: text(one, "id"),
        role: match role_kind(&text(one, "role")) {
            RoleKind::Phase => Role::Phase(holds(table(one, "holds"))),
            RoleKind::Foundation => Role::Foundation,
            RoleKind::Gate => Role::Gate,
            RoleKind::Core => Role::Core(needs_work_below()),
            RoleKind::Supporting => Role::Supporting(needs_work_below()),
            RoleKind::Informative => Role::Informative,
        },
        title: text(one, "title"),
        subtitle: text(one, "subtitle"),
        question: text(one, "question"),
        observe: text(one, "observe"),
        first_step: text(one, "first_step"),
        questions: Vec::new(),
    }
}

fn scale(one: &Table) -> Scale {
    Scale {
        id: text(one, "id"),
        choices: tables(one, "choice")
            .map(|choice| Choice {
                code: text(choice, "code"),
                label: text(choice, "label"),
                points: number(choice, "points").unwrap(),
            })
            .collect(),
    }
}

fn holds(one: &Table) -> Holds {
    let when = |key| match text(one, key).as_str() {
        "never" => HoldsWhen::Never,
        "always" => HoldsWhen::Always,
        "weak" => HoldsWhen::Weak,
        "not-in-order" => HoldsWhen::NotInOrder,
        other => panic!("holds {other}"),
    };
    Holds {
        before: when("before"),
        trying: when("trying"),
        used: when("used"),
    }
}

fn role_kind(role: &str) -> RoleKind {
    match role {
        "phase" => RoleKind::Phase,
        "foundation" => RoleKind::Foundation,
        "gate" => RoleKind::Gate,
        "core" => RoleKind::Core,
        "supporting" => RoleKind::Supporting,
        "informative" => RoleKind::Informative,
        other => panic!("role {other}"),
    }
}

fn kind(kind: &str) -> Kind {
    match kind {
        "state" => Kind::State,
        "action" => Kind::Action,
        "scope" => Kind::Scope,
        "develop" => Kind::Develop,
        "safety" => Kind::Safety,
        other => panic!("kind {other}"),
    }
}

fn pillar(pillar: &str) -> Pillar {
    match pillar {
        "clarity" => Pillar::Clarity,
        "support" => Pillar::Support,
        "process" => Pillar::Process,
        other => panic!("pillar {other}"),
    }
}

fn fit(sign: &str) -> Fit {
    match sign {
        "++" => Fit::Fits,
        "+" => Fit::Helps,
        "." => Fit::Little,
        "~" => Fit::Repair,
        "!" => Fit::Early,
        "!!" => Fit::Backfires,
        other => panic!("fit {other}"),
    }
}

fn fraction(text: &str) -> Fraction {
    let (numerator, denominator) = text.split_once('/').unwrap();
    Fraction {
        numerator: numerator.parse().unwrap(),
        denominator: denominator.parse().unwrap(),
    }
}

fn text(one: &Table, key: &str) -> String {
    let value = one.get(key).and_then(Value::as_str);
    value.unwrap_or_default().to_owned()
}

fn texts(one: &Table, key: &str) -> Vec<String> {
    let values = one.get(key).and_then(Value::as_array).into_iter().flatten();
    values
        .map(|value| value.as_str().unwrap().to_owned())
        .collect()
}

fn flag(one: &Table, key: &str) -> bool {
    one.get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn number(one: &Table, key: &str) -> Option<u32> {
    let value = one.get(key)?.as_integer()?;
    u32::try_from(value).ok()
}

fn table<'a>(one: &'a Table, key: &str) -> &'a Table {
    one[key].as_table().unwrap()
}

fn tables<'a>(one: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> + use<'a> {
    let values = one.get(key).and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_table)
}

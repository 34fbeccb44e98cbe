//! What a definition or a translation says wrong, in English.

use crate::questionnaire::{
    Belonging, Content, Gap, Logic, Mistake, ModelKind, Naming, Part, Warning,
};

use super::form_en::form;
use super::{Wording, listed, model_name, quoted, role_name};

pub(super) fn mistake(mistake: &Mistake) -> Wording {
    match mistake {
        Mistake::Form(what) => form(what),
        Mistake::Naming(mistake) => naming(mistake),
        Mistake::Belonging(mistake) => belonging(mistake),
        Mistake::Content(mistake) => content(mistake),
        Mistake::Logic(mistake) => logic(mistake),
        Mistake::Gap(mistake) => gap(mistake),
    }
}

fn naming(mistake: &Naming) -> Wording {
    match mistake {
        Naming::DuplicateId { part, id, line } => {
            let what = if *part == Part::Choice { "code" } else { "id" };
            Wording::new(
                format!("{what} {} is here twice", quoted(id)),
                format!("is on line {line} as well"),
            )
            .help("give one of them a name of its own")
        }
        Naming::Dangling { part, id, near } => {
            let title = format!("there is no {} {}", part_name(*part), quoted(id));
            let wording = Wording::new(title, "this is not in this quickscan");
            match near {
                Some(near) => wording.help(format!("do you mean {}?", quoted(near))),
                None => wording,
            }
        }
        Naming::Repeated(id) => Wording::new(
            format!("{} is here twice", quoted(id)),
            "this is the second",
        )
        .help("keep one of the two"),
        Naming::NamesItself(id) => Wording::new(
            format!("{} names itself", quoted(id)),
            "another one belongs here",
        ),
        Naming::UnknownCode { code, codes } => Wording::new(
            format!("the scale has no code {}", quoted(code)),
            "this code does not exist",
        )
        .help(format!("choose {}", listed(codes, "or"))),
    }
}

fn belonging(mistake: &Belonging) -> Wording {
    match mistake {
        Belonging::OnlyInModel { key, model } => Wording::new(
            format!("`{key}` belongs to another model"),
            format!("this needs `model = \"{}\"`", model_name(*model)),
        ),
        Belonging::NeededInModel { key, model } => {
            Wording::new(format!("`{key}` is missing"), format!("this needs `{key}`")).help(
                format!(
                    "a quickscan with `model = \"{}\"` cannot do without",
                    model_name(*model)
                ),
            )
        }
        Belonging::RoleNotInModel(role, model) => Wording::new(
            format!("`{}` belongs to another model", role_name(*role)),
            format!("this cannot be with `model = \"{}\"`", model_name(*model)),
        )
        .help(match model {
            ModelKind::Phases => "choose `phase`, `foundation` or `informative`",
            ModelKind::Verdicts => "choose `gate`, `core`, `supporting` or `informative`",
        }),
        Belonging::NotWithRole { key, role } => Wording::new(
            format!("`{key}` does not belong here"),
            format!("this means nothing with `role = \"{}\"`", role_name(*role)),
        ),
        Belonging::NeededWithRole { key, role } => Wording::new(
            format!("`{key}` is missing"),
            format!("this belongs to `role = \"{}\"`", role_name(*role)),
        ),
        Belonging::PlainKindOnGate => Wording::new(
            "this kind of question cannot be here",
            "this question belongs to a `gate`",
        )
        .help("choose `scope`, `develop` or `safety`"),
        Belonging::GateKindElsewhere => Wording::new(
            "this kind of question cannot be here",
            "only a `gate` can have this",
        )
        .help("choose `state` or `action`, or leave `kind` out"),
        Belonging::GateNotApplicable => Wording::new(
            "a question of a `gate` always applies",
            "this cannot be here",
        )
        .help("remove the line"),
        Belonging::UrgentNotEarly => Wording::new(
            "`urgent_if` without `early`",
            "this only means something with `early = true`",
        ),
        Belonging::NothingToReplace => Wording::new(
            "`once_begun` without `strategies`",
            "there is nothing to replace here",
        ),
    }
}

fn content(mistake: &Content) -> Wording {
    match mistake {
        Content::BadVersion(version) => Wording::new(
            format!("{} is not a good version", quoted(version)),
            "a version belongs here",
        )
        .help("write three numbers with dots between, such as \"1.0.0\""),
        Content::Nothing => Wording::new(
            "there is nothing in this",
            "at least one thing belongs in here",
        ),
        Content::NoPhase => Wording::new(
            "there is not a single phase",
            "this model works with phases",
        )
        .help("give at least one section `role = \"phase\"`"),
        Content::PartlyNotBelowInOrder { partly, in_order } => Wording::new(
            "the thresholds are in the wrong order",
            format!("`partly` is {partly} and belongs below `in_order` ({in_order})"),
        ),
        Content::WeakAboveInOrder { weak, in_order } => Wording::new(
            "the thresholds are in the wrong order",
            format!("`weak` is {weak} and does not belong above `in_order` ({in_order})"),
        ),
        Content::FlatScale => Wording::new(
            "all answers of this scale count the same",
            "the scale says nothing this way",
        )
        .help("give at least one answer more or fewer `points`"),
        Content::EmptySection(id) => Wording::new(
            format!("section {} has no questions", quoted(id)),
            "no question names this section",
        ),
        Content::NotInDevelopment(id) => Wording::new(
            format!("{} is not in `development`", quoted(id)),
            "the section is never named this way",
        )
        .help("put the section in `development` under `[scoring]`"),
        Content::AnchorsMissing(codes) => Wording::new(
            "not every answer has a description",
            format!("{} is missing here", listed(codes, "and")),
        )
        .help("describe all answers of the scale, or none"),
        Content::FitMissing(phases) => Wording::new(
            "`fit` does not name every phase",
            format!("{} is missing here", listed(phases, "and")),
        )
        .help("use `.` for a phase in which the strategy does little"),
        Content::FitNoPhase(id) => Wording::new(
            format!("{} is not a phase", quoted(id)),
            "only phases belong here",
        ),
        Content::NoTooEarly => {
            Wording::new("`too_early` is missing", "this strategy can come too early")
                .help("write in `too_early` what happens then")
        }
        Content::ArrangedByNoAction(id) => Wording::new(
            format!(
                "question {} does not ask what has been arranged",
                quoted(id)
            ),
            "a question with `kind = \"action\"` belongs here",
        ),
        Content::NothingFits(id) => Wording::new(
            format!("no strategy fits phase {}", quoted(id)),
            "there is nothing to advise in this phase",
        )
        .help("give at least one strategy `++` or `+` for this phase"),
    }
}

fn logic(mistake: &Logic) -> Wording {
    match mistake {
        Logic::BadCondition => Wording::new(
            "these keys together are not a condition",
            "it is unclear this way what holds",
        )
        .help(CONDITIONS),
        Logic::LaterQuestion(id) => Wording::new(
            format!("question {} does not come earlier", quoted(id)),
            "a question depends on earlier questions only",
        )
        .help("put this question after the one it depends on"),
        Logic::NotAboutAnswers => Wording::new(
            "`show_if` looks at answers to earlier questions only",
            "this looks at more",
        )
        .help("use `question` with `is`, and `all`, `any` or `not` around it"),
        Logic::AboutNothing => {
            Wording::new("this condition can never hold", "nothing belongs to this")
        }
        Logic::CountTooHigh(most) => Wording::new(
            "this condition can never hold",
            format!("there are {most} at most"),
        ),
        Logic::Unreachable(id) => Wording::new(
            format!("verdict {} never comes", quoted(id)),
            "a verdict before this always holds",
        )
        .help("give every verdict but the last a condition with `any`"),
        Logic::LastConditional => Wording::new(
            "the last verdict has a condition",
            "it may be that no verdict holds this way",
        )
        .help("remove `any` from the last verdict, or add one without a condition"),
    }
}

fn gap(mistake: &Gap) -> Wording {
    match mistake {
        Gap::OtherQuestionnaire(id) => Wording::new(
            format!("this is a translation of {}", quoted(id)),
            "the quickscan has another id",
        ),
        Gap::SameLanguage(language) => Wording::new(
            format!("the quickscan is already in {}", quoted(language)),
            "another language belongs here",
        ),
        Gap::NotTranslated { part, id } => Wording::new(
            format!("{} {} is not translated", part_name(*part), quoted(id)),
            "the translation is not complete this way",
        ),
        Gap::TextNotTranslated(key) => Wording::new(
            format!("`{key}` is not translated"),
            "the translation is not complete this way",
        ),
        Gap::NothingToTranslate(key) => Wording::new(
            format!("there is no `{key}` to translate"),
            "the quickscan does not have this",
        ),
        Gap::OtherCount { key, count } => Wording::new(
            format!("`{key}` is not completely translated"),
            format!("the quickscan has {count}"),
        ),
    }
}

const CONDITIONS: &str = "choose one form: `question` + `is`, `kind` + `is`, `critical` + `is`, `role` + `unknown`, \
    `role` or `sections` + `below` (and `count`) or `known_below`, or `all`, `any` or `not`";

pub(super) fn warning(warning: &Warning) -> Wording {
    match warning {
        Warning::UnusedStrategy(id) => Wording::new(
            format!("no question names strategy {}", quoted(id)),
            "this strategy is never advised",
        ),
        Warning::LongText { characters, most } => Wording::new(
            format!("this text is long ({characters} characters)"),
            format!("up to {most} characters read well on a screen"),
        ),
        Warning::NoSource(id) => Wording::new(
            format!("question {} names no source", quoted(id)),
            "what is this question based on?",
        ),
        Warning::NothingShort => Wording::new(
            "the short version has no questions",
            "no question has `short = true`",
        ),
        Warning::OtherVersion {
            translated,
            current,
        } => Wording::new(
            format!("this is a translation of version {}", quoted(translated)),
            format!("the quickscan is {} now", quoted(current)),
        ),
    }
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Source => "source",
        Part::Scale => "scale",
        Part::Choice => "answer",
        Part::Section => "section",
        Part::Question => "question",
        Part::Strategy => "strategy",
        Part::Verdict => "verdict",
    }
}

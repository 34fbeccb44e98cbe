//! Every mistake has words in both languages: short, safe and different.

use std::io::ErrorKind;
use std::path::PathBuf;

use quickscan::lang::Lang;
use quickscan::lang::problems::{InWords, Wording, problem, unusable};
use quickscan::questionnaire::{
    Belonging, Content, Gap, Logic, Mistake, ModelKind, Naming, Part, Reason, RoleKind, Unusable,
    Warning,
};
use quickscan::scan::file;
use quickscan::source::{SourceText, Syntax, Type, What};

const HOSTILE: &str = "a\u{1b}[31m\u{202e}b";

fn hostile() -> String {
    HOSTILE.to_owned()
}

#[track_caller]
fn good_words(what: &impl InWords) {
    let both = [problem(Lang::Nl, what), problem(Lang::En, what)];
    assert_ne!(both[0].title, both[1].title);
    assert_ne!(both[0].label, both[1].label);
    for Wording { title, label, help } in both {
        for text in [Some(title), Some(label), help].into_iter().flatten() {
            assert!(!text.trim().is_empty() && !text.ends_with('.'), "{text}");
            assert!(!text.chars().any(quickscan::text::is_unsafe), "{text:?}");
            assert!(!text.contains("``") && !text.contains("  "), "{text}");
        }
    }
}

#[test]
fn mistakes_of_form_have_words() {
    let near = [None, Some("title")];
    let mut all = vec![
        What::DuplicateKey(hostile()),
        What::LostHeader {
            key: hostile(),
            twice: true,
        },
        What::LostHeader {
            key: hostile(),
            twice: false,
        },
        What::NewerFormat {
            found: 2,
            newest: 1,
        },
        What::MissingKey("title"),
        What::OutOfBounds { min: 1, max: 9 },
        What::TooMany { most: 9 },
        What::OnlyTrue,
        What::EmptyText,
        What::BadId(hostile()),
        What::BadCode(hostile()),
        What::BadFraction(hostile()),
        What::ControlCharacter('\u{202e}'),
        What::LineBreak,
        What::UnknownKey {
            key: hostile(),
            near: None,
            free: Vec::new(),
        },
    ];
    for near in near {
        all.push(What::UnknownKey {
            key: hostile(),
            near,
            free: vec!["a", "b", "c"],
        });
        all.push(What::NotOneOf {
            found: hostile(),
            near,
            allowed: &["x", "y"],
        });
    }
    all.iter().for_each(good_words);
    all.into_iter()
        .map(Mistake::Form)
        .for_each(|mistake| good_words(&mistake));
}

#[test]
fn every_pair_of_types_has_words() {
    let types = [
        Type::Text,
        Type::Integer,
        Type::Float,
        Type::Bool,
        Type::List,
        Type::Table,
        Type::Tables,
        Type::Date,
        Type::Moment,
        Type::Time,
    ];
    for expected in types {
        for found in types {
            let what = What::WrongType { expected, found };
            let words = problem(Lang::Nl, &what);
            assert!(
                words.label.starts_with("hier hoort ") && words.label.contains(", dit is "),
                "{words:?}"
            );
            good_words(&what);
        }
    }
}

#[test]
fn broken_syntax_has_words() {
    for syntax in [
        Syntax::Unquoted,
        Syntax::UnclosedText,
        Syntax::BadEscape,
        Syntax::BadCharacter,
        Syntax::NoEquals,
        Syntax::NoValue,
        Syntax::BadKey,
        Syntax::NoComma,
        Syntax::ExtraComma,
        Syntax::ExtraEquals,
        Syntax::Brackets,
        Syntax::UnclosedList,
        Syntax::UnclosedTable,
        Syntax::UnclosedHeader,
        Syntax::Trailing,
        Syntax::BadNumber,
        Syntax::BadBool,
        Syntax::BadMoment,
        Syntax::NoTable,
        Syntax::TooDeep,
        Syntax::Other,
    ] {
        good_words(&What::Syntax(syntax));
    }
}

#[test]
fn mistakes_of_meaning_have_words() {
    let key = "holds";
    for part in [
        Part::Source,
        Part::Scale,
        Part::Choice,
        Part::Section,
        Part::Question,
        Part::Strategy,
        Part::Verdict,
    ] {
        let mut all: Vec<Mistake> = vec![
            Naming::DuplicateId {
                part,
                id: hostile(),
                line: 3,
            }
            .into(),
            Gap::NotTranslated {
                part,
                id: hostile(),
            }
            .into(),
        ];
        for near in [None, Some(hostile())] {
            all.push(
                Naming::Dangling {
                    part,
                    id: hostile(),
                    near,
                }
                .into(),
            );
        }
        all.iter().for_each(good_words);
    }
    for model in [ModelKind::Phases, ModelKind::Verdicts] {
        good_words(&Mistake::from(Belonging::OnlyInModel { key, model }));
        good_words(&Mistake::from(Belonging::NeededInModel { key, model }));
        good_words(&Mistake::from(Belonging::RoleNotInModel(
            RoleKind::Gate,
            model,
        )));
    }
    for role in [
        RoleKind::Phase,
        RoleKind::Foundation,
        RoleKind::Gate,
        RoleKind::Core,
        RoleKind::Supporting,
        RoleKind::Informative,
    ] {
        good_words(&Mistake::from(Belonging::NotWithRole { key, role }));
        good_words(&Mistake::from(Belonging::NeededWithRole { key, role }));
    }
}

#[test]
fn mistakes_without_a_kind_have_words() {
    let many: Vec<String> = (0..99).map(|number| number.to_string()).collect();
    let all: Vec<Mistake> = vec![
        Naming::Repeated(hostile()).into(),
        Naming::NamesItself(hostile()).into(),
        Naming::UnknownCode {
            code: hostile(),
            codes: many.clone(),
        }
        .into(),
        Belonging::PlainKindOnGate.into(),
        Belonging::GateKindElsewhere.into(),
        Belonging::GateNotApplicable.into(),
        Belonging::UrgentNotEarly.into(),
        Belonging::NothingToReplace.into(),
        Content::BadVersion(hostile()).into(),
        Content::Nothing.into(),
        Content::NoPhase.into(),
        Content::PartlyNotBelowInOrder {
            partly: 80,
            in_order: 70,
        }
        .into(),
        Content::WeakAboveInOrder {
            weak: 80,
            in_order: 70,
        }
        .into(),
        Content::FlatScale.into(),
        Content::EmptySection(hostile()).into(),
        Content::NotInDevelopment(hostile()).into(),
        Content::AnchorsMissing(vec![hostile(), hostile()]).into(),
        Content::FitMissing(vec![hostile()]).into(),
        Content::FitNoPhase(hostile()).into(),
        Content::NoTooEarly.into(),
        Content::ArrangedByNoAction(hostile()).into(),
        Content::NothingFits(hostile()).into(),
        Logic::BadCondition.into(),
        Logic::LaterQuestion(hostile()).into(),
        Logic::NotAboutAnswers.into(),
        Logic::AboutNothing.into(),
        Logic::CountTooHigh(2).into(),
        Logic::Unreachable(hostile()).into(),
        Logic::LastConditional.into(),
        Gap::OtherQuestionnaire(hostile()).into(),
        Gap::SameLanguage(hostile()).into(),
        Gap::TextNotTranslated("help").into(),
        Gap::NothingToTranslate("help").into(),
        Gap::OtherCount {
            key: "disclaimer",
            count: 2,
        }
        .into(),
    ];
    all.iter().for_each(good_words);
    let help = problem(Lang::Nl, &all[2]).help.unwrap();
    assert!(help.len() < 200 && help.ends_with('…'), "{help}");
}

#[test]
fn warnings_have_words() {
    for warning in [
        Warning::UnusedStrategy(hostile()),
        Warning::LongText {
            characters: 401,
            most: 400,
        },
        Warning::NoSource(hostile()),
        Warning::NothingShort,
        Warning::OtherVersion {
            translated: hostile(),
            current: hostile(),
        },
    ] {
        good_words(&warning);
    }
}

#[test]
fn mistakes_of_scans_have_words() {
    let unknown = |near| file::Unknown {
        id: hostile(),
        near,
    };
    for mistake in [
        file::Mistake::Form(What::EmptyText),
        file::Mistake::SeveralAnswers("choice", "unknown"),
        file::Mistake::NoSuchMoment,
        file::Mistake::OtherQuestionnaire {
            found: hostile(),
            expected: hostile(),
        },
        file::Mistake::UnknownQuestion(unknown(None)),
        file::Mistake::UnknownStrategy(unknown(Some(hostile()))),
        file::Mistake::UnknownSection(unknown(None)),
        file::Mistake::UnknownChoice {
            code: hostile(),
            allowed: vec![hostile(), hostile()],
        },
        file::Mistake::AlwaysApplicable(hostile()),
    ] {
        good_words(&mistake);
    }
}

#[test]
fn a_file_among_the_definitions_that_is_not_used_is_explained() {
    let path = PathBuf::from("mijn\u{7}.toml");
    let source = SourceText {
        name: String::new(),
        text: String::new(),
    };
    let reasons = [
        Reason::Folder(ErrorKind::PermissionDenied),
        Reason::Mistakes(source.clone(), Vec::new()),
        Reason::SameId("andere\u{1b}.toml".into()),
        Reason::NothingToTranslate,
    ];
    for reason in reasons {
        let unusable = |lang| {
            unusable(
                lang,
                &Unusable {
                    path: path.clone(),
                    reason: reason.clone(),
                },
            )
        };
        let (dutch, english) = (unusable(Lang::Nl), unusable(Lang::En));
        assert_ne!(dutch, english);
        for words in [dutch, english] {
            assert!(
                words.contains("'mijn.toml'") && words.ends_with('.'),
                "{words}"
            );
            assert!(!words.chars().any(quickscan::text::is_unsafe), "{words:?}");
        }
    }
}

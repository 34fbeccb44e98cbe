//! What a definition or a translation says wrong, in Dutch.

use crate::questionnaire::{
    Belonging, Content, Gap, Logic, Mistake, ModelKind, Naming, Part, Warning,
};

use super::form_nl::form;
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
                format!("{what} {} komt twee keer voor", quoted(id)),
                format!("staat ook op regel {line}"),
            )
            .help("geef er één een eigen naam")
        }
        Naming::Dangling { part, id, near } => {
            let title = format!("er is geen {} {}", part_name(*part), quoted(id));
            let wording = Wording::new(title, "dit bestaat niet in deze quickscan");
            match near {
                Some(near) => wording.help(format!("bedoel je {}?", quoted(near))),
                None => wording,
            }
        }
        Naming::Repeated(id) => Wording::new(
            format!("{} staat er twee keer", quoted(id)),
            "dit is de tweede",
        )
        .help("laat één van de twee staan"),
        Naming::NamesItself(id) => Wording::new(
            format!("{} noemt zichzelf", quoted(id)),
            "hier hoort een andere",
        ),
        Naming::UnknownCode { code, codes } => Wording::new(
            format!("de schaal heeft geen code {}", quoted(code)),
            "deze code bestaat niet",
        )
        .help(format!("kies {}", listed(codes, "of"))),
    }
}

fn belonging(mistake: &Belonging) -> Wording {
    match mistake {
        Belonging::OnlyInModel { key, model } => Wording::new(
            format!("`{key}` hoort bij een ander model"),
            format!("dit kan alleen met `model = \"{}\"`", model_name(*model)),
        ),
        Belonging::NeededInModel { key, model } => Wording::new(
            format!("`{key}` ontbreekt"),
            format!("hier hoort `{key}` bij"),
        )
        .help(format!(
            "een quickscan met `model = \"{}\"` kan niet zonder",
            model_name(*model)
        )),
        Belonging::RoleNotInModel(role, model) => Wording::new(
            format!("`{}` hoort bij een ander model", role_name(*role)),
            format!("dit kan niet met `model = \"{}\"`", model_name(*model)),
        )
        .help(match model {
            ModelKind::Phases => "kies `phase`, `foundation` of `informative`",
            ModelKind::Verdicts => "kies `gate`, `core`, `supporting` of `informative`",
        }),
        Belonging::NotWithRole { key, role } => Wording::new(
            format!("`{key}` hoort hier niet"),
            format!("dit betekent niets bij `role = \"{}\"`", role_name(*role)),
        ),
        Belonging::NeededWithRole { key, role } => Wording::new(
            format!("`{key}` ontbreekt"),
            format!("dit hoort bij `role = \"{}\"`", role_name(*role)),
        ),
        Belonging::PlainKindOnGate => Wording::new(
            "dit soort vraag kan hier niet",
            "deze vraag hoort bij een `gate`",
        )
        .help("kies `scope`, `develop` of `safety`"),
        Belonging::GateKindElsewhere => Wording::new(
            "dit soort vraag kan hier niet",
            "dit kan alleen bij een `gate`",
        )
        .help("kies `state` of `action`, of laat `kind` weg"),
        Belonging::GateNotApplicable => Wording::new(
            "een vraag van een `gate` is altijd van toepassing",
            "dit kan hier niet",
        )
        .help("haal de regel weg"),
        Belonging::UrgentNotEarly => Wording::new(
            "`urgent_if` zonder `early`",
            "dit betekent alleen iets met `early = true`",
        ),
        Belonging::NothingToReplace => Wording::new(
            "`once_begun` zonder `strategies`",
            "hier is niets om te vervangen",
        ),
    }
}

fn content(mistake: &Content) -> Wording {
    match mistake {
        Content::BadVersion(version) => Wording::new(
            format!("{} is geen goede versie", quoted(version)),
            "hier hoort een versie",
        )
        .help("schrijf drie getallen met punten ertussen, zoals \"1.0.0\""),
        Content::Nothing => Wording::new("hier staat niets in", "hier hoort minstens één ding in"),
        Content::NoPhase => Wording::new("er is geen enkele fase", "dit model werkt met fasen")
            .help("geef minstens één onderdeel `role = \"phase\"`"),
        Content::PartlyNotBelowInOrder { partly, in_order } => Wording::new(
            "de drempels staan in de verkeerde volgorde",
            format!("`partly` is {partly} en hoort onder `in_order` ({in_order})"),
        ),
        Content::WeakAboveInOrder { weak, in_order } => Wording::new(
            "de drempels staan in de verkeerde volgorde",
            format!("`weak` is {weak} en hoort niet boven `in_order` ({in_order})"),
        ),
        Content::FlatScale => Wording::new(
            "alle antwoorden van deze schaal tellen even zwaar",
            "deze schaal zegt zo niets",
        )
        .help("geef minstens één antwoord meer of minder `points`"),
        Content::EmptySection(id) => Wording::new(
            format!("onderdeel {} heeft geen vragen", quoted(id)),
            "geen vraag noemt dit onderdeel",
        ),
        Content::NotInDevelopment(id) => Wording::new(
            format!("{} staat niet in `development`", quoted(id)),
            "dit onderdeel wordt zo nooit genoemd",
        )
        .help("zet het onderdeel in `development` onder `[scoring]`"),
        Content::AnchorsMissing(codes) => Wording::new(
            "niet elk antwoord heeft een beschrijving",
            format!("hier ontbreekt {}", listed(codes, "en")),
        )
        .help("beschrijf alle antwoorden van de schaal, of geen"),
        Content::FitMissing(phases) => Wording::new(
            "`fit` noemt niet elke fase",
            format!("hier ontbreekt {}", listed(phases, "en")),
        )
        .help("gebruik `.` voor een fase waarin de strategie weinig oplevert"),
        Content::FitNoPhase(id) => Wording::new(
            format!("{} is geen fase", quoted(id)),
            "hier horen alleen fasen",
        ),
        Content::NoTooEarly => {
            Wording::new("`too_early` ontbreekt", "deze strategie kan te vroeg komen")
                .help("schrijf in `too_early` wat er dan gebeurt")
        }
        Content::ArrangedByNoAction(id) => Wording::new(
            format!("vraag {} gaat niet over wat al geregeld is", quoted(id)),
            "hier hoort een vraag met `kind = \"action\"`",
        ),
        Content::NothingFits(id) => Wording::new(
            format!("geen strategie past bij fase {}", quoted(id)),
            "in deze fase valt niets te adviseren",
        )
        .help("geef minstens één strategie `++` of `+` voor deze fase"),
    }
}

fn logic(mistake: &Logic) -> Wording {
    match mistake {
        Logic::BadCondition => Wording::new(
            "deze sleutels vormen samen geen voorwaarde",
            "zo weet ik niet wat geldt",
        )
        .help(CONDITIONS),
        Logic::LaterQuestion(id) => Wording::new(
            format!("vraag {} komt niet eerder", quoted(id)),
            "een vraag hangt alleen af van eerdere vragen",
        )
        .help("zet deze vraag achter de vraag waar ze van afhangt"),
        Logic::NotAboutAnswers => Wording::new(
            "`show_if` kijkt alleen naar antwoorden op eerdere vragen",
            "dit kijkt naar meer",
        )
        .help("gebruik `question` met `is`, en `all`, `any` of `not` daaromheen"),
        Logic::AboutNothing => {
            Wording::new("deze voorwaarde kan nooit gelden", "hier hoort niets bij")
        }
        Logic::CountTooHigh(most) => Wording::new(
            "deze voorwaarde kan nooit gelden",
            format!("het zijn er hooguit {most}"),
        ),
        Logic::Unreachable(id) => Wording::new(
            format!("uitkomst {} komt nooit", quoted(id)),
            "een uitkomst hiervoor geldt altijd",
        )
        .help("geef elke uitkomst behalve de laatste een voorwaarde met `any`"),
        Logic::LastConditional => Wording::new(
            "de laatste uitkomst heeft een voorwaarde",
            "zo kan het dat geen uitkomst geldt",
        )
        .help("haal `any` weg bij de laatste uitkomst, of voeg er een zonder voorwaarde toe"),
    }
}

fn gap(mistake: &Gap) -> Wording {
    match mistake {
        Gap::OtherQuestionnaire(id) => Wording::new(
            format!("dit is een vertaling van {}", quoted(id)),
            "de quickscan heeft een ander id",
        ),
        Gap::SameLanguage(language) => Wording::new(
            format!("de quickscan is al in {}", quoted(language)),
            "hier hoort een andere taal",
        ),
        Gap::NotTranslated { part, id } => Wording::new(
            format!("{} {} is niet vertaald", part_name(*part), quoted(id)),
            "de vertaling is zo niet compleet",
        ),
        Gap::TextNotTranslated(key) => Wording::new(
            format!("`{key}` is niet vertaald"),
            "de vertaling is zo niet compleet",
        ),
        Gap::NothingToTranslate(key) => Wording::new(
            format!("er is geen `{key}` om te vertalen"),
            "de quickscan heeft dit niet",
        ),
        Gap::OtherCount { key, count } => Wording::new(
            format!("`{key}` is niet compleet vertaald"),
            format!("de quickscan heeft er {count}"),
        ),
    }
}

const CONDITIONS: &str = "kies één vorm: `question` + `is`, `kind` + `is`, `critical` + `is`, `role` + `unknown`, \
    `role` of `sections` + `below` (en `count`) of `known_below`, of `all`, `any` of `not`";

pub(super) fn warning(warning: &Warning) -> Wording {
    match warning {
        Warning::UnusedStrategy(id) => Wording::new(
            format!("geen vraag noemt strategie {}", quoted(id)),
            "deze strategie wordt nooit geadviseerd",
        ),
        Warning::LongText { characters, most } => Wording::new(
            format!("deze tekst is lang ({characters} tekens)"),
            format!("tot {most} tekens leest prettig op een scherm"),
        ),
        Warning::NoSource(id) => Wording::new(
            format!("vraag {} noemt geen bron", quoted(id)),
            "waar rust deze vraag op?",
        ),
        Warning::NothingShort => Wording::new(
            "de korte versie heeft geen vragen",
            "geen vraag heeft `short = true`",
        ),
        Warning::OtherVersion {
            translated,
            current,
        } => Wording::new(
            format!("dit is een vertaling van versie {}", quoted(translated)),
            format!("de quickscan is nu {}", quoted(current)),
        ),
    }
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Source => "bron",
        Part::Scale => "schaal",
        Part::Choice => "antwoord",
        Part::Section => "onderdeel",
        Part::Question => "vraag",
        Part::Strategy => "strategie",
        Part::Verdict => "uitkomst",
    }
}

//! The form of a file, in Dutch.

use crate::source::{Syntax, Type, What};

use super::{Wording, listed, quoted};

pub(super) fn form(what: &What) -> Wording {
    match what {
        What::Syntax(syntax) => self::syntax(*syntax),
        What::DuplicateKey(key) => Wording::new(
            format!("sleutel {} staat er twee keer", quoted(key)),
            "dit is de tweede",
        )
        .help("laat één van de twee staan"),
        What::LostHeader { key, twice: true } => Wording::new(
            format!("sleutel {} staat er twee keer", quoted(key)),
            "dit is de tweede",
        )
        .help("laat er één staan; of is hierboven een kop als `[[naam]]` weggevallen?"),
        What::LostHeader { key, twice: false } => Wording::new(
            format!("{} hoort niet in deze tabel", quoted(key)),
            "hier begint een andere tabel",
        )
        .help("is hierboven een kop als `[[naam]]` weggevallen?"),
        What::NewerFormat { found, newest } => Wording::new(
            format!("dit bestand heeft een nieuwere indeling ({found})"),
            format!("dit programma kent tot en met {newest}"),
        )
        .help("open het bestand met een nieuwere versie van Quickscan"),
        What::UnknownKey { key, near, free } => unknown_key(key, *near, free),
        What::MissingKey(key) => Wording::new(
            format!("`{key}` ontbreekt"),
            format!("hier hoort `{key}` bij"),
        )
        .help(format!("voeg een regel toe met `{key} = ...`")),
        What::WrongType { expected, found } => wrong_type(*expected, *found),
        What::OutOfBounds { min, max } => Wording::new(
            "dit getal kan hier niet",
            format!("kies een heel getal van {min} tot en met {max}"),
        ),
        What::TooMany { most } => Wording::new(
            "hier staat te veel in",
            format!("hier passen er hooguit {most} in"),
        ),
        What::NotOneOf {
            found,
            near,
            allowed,
        } => {
            let wording = Wording::new(
                format!("{} kan hier niet", quoted(found)),
                "dit woord ken ik hier niet",
            );
            wording.help(match near {
                Some(near) => format!("bedoel je `{near}`?"),
                None => format!("kies {}", listed(allowed, "of")),
            })
        }
        What::OnlyTrue => Wording::new("`false` betekent hier niets", "alleen `true` kan hier")
            .help("laat de sleutel weg als het niet geldt"),
        What::EmptyText => Wording::new("deze tekst is leeg", "hier hoort tekst"),
        What::BadId(id) => {
            Wording::new(format!("{} is geen goed id", quoted(id)), "dit id kan niet").help(
                "begin met een letter; daarna letters, cijfers en `-`, samen hooguit 32 tekens",
            )
        }
        What::BadCode(code) => Wording::new(
            format!("{} is geen goede code", quoted(code)),
            "deze code kan niet",
        )
        .help("gebruik letters, cijfers en `-`, hooguit 32 tekens"),
        What::BadFraction(written) => Wording::new(
            format!("{} is geen goed deel", quoted(written)),
            "hier hoort een breuk",
        )
        .help("schrijf twee hele getallen, meer dan 0 en hooguit 1, zoals \"2/3\""),
        What::ControlCharacter(letter) => Wording::new(
            "er staat een stuurteken in de tekst",
            format!("teken U+{:04X} kan niet in een tekst", u32::from(*letter)),
        )
        .help("haal het teken weg; je ziet het meestal niet"),
        What::LineBreak => Wording::new(
            "deze tekst hoort op één regel",
            "hier begint een nieuwe regel",
        ),
    }
}

fn unknown_key(key: &str, near: Option<&str>, free: &[&str]) -> Wording {
    let wording = Wording::new(
        format!("onbekende sleutel {}", quoted(key)),
        "deze sleutel ken ik hier niet",
    );
    match near {
        Some(near) => wording.help(format!("bedoel je `{near}`?")),
        None if free.is_empty() => wording.help("haal de sleutel weg"),
        None => wording.help(format!("wat hier nog kan: {}", listed(free, "of"))),
    }
}

fn wrong_type(expected: Type, found: Type) -> Wording {
    let label = format!(
        "hier hoort {}, dit is {}",
        type_name(expected),
        type_name(found)
    );
    let wording = Wording::new("verkeerd soort waarde", label);
    match (expected, found) {
        (Type::Text, Type::List | Type::Table) => wording,
        (Type::Text, _) => wording.help("zet er aanhalingstekens omheen"),
        (Type::Integer, Type::Float) => wording.help("schrijf een heel getal, zonder punt"),
        (Type::Integer, Type::Text) => {
            wording.help("schrijf het getal in cijfers, zonder aanhalingstekens")
        }
        (Type::Bool, Type::Text) => {
            wording.help("schrijf `true` of `false` zonder aanhalingstekens")
        }
        (Type::List, _) => wording.help("zet er vierkante haken omheen: `[ ]`"),
        (Type::Tables, Type::Table) => wording.help("zet de naam tussen dubbele haken: `[[naam]]`"),
        (Type::Table, _) => {
            wording.help("schrijf een tabel tussen accolades: `{ sleutel = waarde }`")
        }
        (Type::Date, _) => {
            wording.help("schrijf een datum zonder aanhalingstekens, zoals 2026-11-21")
        }
        (Type::Moment, _) => wording
            .help("schrijf datum en tijd zonder aanhalingstekens, zoals 2026-11-21T14:03:00+01:00"),
        _ => wording,
    }
}

fn type_name(kind: Type) -> &'static str {
    match kind {
        Type::Text => "een tekst",
        Type::Integer => "een heel getal",
        Type::Float => "een gebroken getal",
        Type::Bool => "`true` of `false`",
        Type::List => "een lijst",
        Type::Table => "een tabel",
        Type::Tables => "een lijst van tabellen",
        Type::Date => "een datum",
        Type::Moment => "een datum met tijd",
        Type::Time => "een tijd",
    }
}

fn syntax(syntax: Syntax) -> Wording {
    match syntax {
        Syntax::Unquoted => {
            Wording::new("hier hoort een waarde", "dit is geen getal, datum of tekst")
                .help("zet een tekst tussen rechte aanhalingstekens: \"...\"")
        }
        Syntax::UnclosedText => {
            Wording::new("deze tekst houdt niet op", "hier hoort een aanhalingsteken")
                .help("sluit de tekst met hetzelfde teken als waarmee die begint: \", ' of \"\"\"")
        }
        Syntax::BadEscape => Wording::new(
            "deze `\\` betekent niets",
            "dit ken ik niet achter een `\\`",
        )
        .help(
            "schrijf `\\\\` voor een gewone `\\`, of zet de tekst tussen enkele aanhalingstekens",
        ),
        Syntax::BadCharacter => Wording::new("dit teken kan hier niet", "haal dit teken weg"),
        Syntax::NoEquals => Wording::new("er ontbreekt een `=`", "hier hoort `=`")
            .help("schrijf `sleutel = waarde`"),
        Syntax::NoValue => Wording::new("er ontbreekt een waarde", "hier hoort een waarde"),
        Syntax::BadKey => Wording::new("dit is geen goede sleutel", "hier hoort een sleutel")
            .help("gebruik letters, cijfers, `-` en `_`, zonder spaties of accenten"),
        Syntax::NoComma => Wording::new("er ontbreekt een komma", "hier hoort een `,` voor"),
        Syntax::ExtraComma => Wording::new("er staat een komma te veel", "haal deze `,` weg"),
        Syntax::ExtraEquals => Wording::new("deze `=` kan hier niet", "hier kan geen `=` staan")
            .help("kijk of ervoor een komma of een haak ontbreekt"),
        Syntax::Brackets => Wording::new("de haken kloppen niet", "deze haak is nergens geopend")
            .help("`[` sluit met `]` en `{` sluit met `}`"),
        Syntax::UnclosedList => {
            Wording::new("deze lijst houdt niet op", "deze haak is niet gesloten")
                .help("sluit de lijst met `]`")
        }
        Syntax::UnclosedTable => {
            Wording::new("deze tabel houdt niet op", "deze accolade is niet gesloten")
                .help("sluit de tabel met `}`, op dezelfde regel")
        }
        Syntax::UnclosedHeader => Wording::new("deze kop houdt niet op", "hier hoort een haak")
            .help("sluit `[` met `]` en `[[` met `]]`"),
        Syntax::Trailing => Wording::new("er staat te veel op deze regel", "dit hoort hier niet")
            .help("begin met een nieuwe sleutel op een nieuwe regel; een opmerking begint met `#`"),
        Syntax::BadNumber => Wording::new("dit getal is niet goed geschreven", "dit is geen getal")
            .help("schrijf alleen cijfers, zonder 0 vooraan"),
        Syntax::BadBool => Wording::new("hier hoort `true` of `false`", "dit is geen van beide")
            .help("schrijf het met kleine letters"),
        Syntax::BadMoment => Wording::new(
            "deze waarde is niet goed geschreven",
            "dit is geen getal, datum of tijd",
        )
        .help("een datum ziet eruit als 2026-11-21; een tekst staat tussen aanhalingstekens"),
        Syntax::NoTable => Wording::new(
            "deze sleutel kan geen deel van een ander zijn",
            "ervoor staat geen tabel",
        ),
        Syntax::TooDeep => Wording::new("te veel haken in elkaar", "hier wordt het te diep"),
        Syntax::Other => Wording::new("dit is geen goede TOML", "hier gaat het mis"),
    }
}

//! What is wrong with a scan file, in Dutch.

use crate::scan::file::{Mistake, Unknown};

use super::{Wording, form_nl, listed, quoted};

pub(super) fn mistake(mistake: &Mistake) -> Wording {
    match mistake {
        Mistake::Form(what) => form_nl::form(what),
        Mistake::SeveralAnswers(first, second) => Wording::new(
            format!("bij deze vraag staan `{first}` en `{second}`"),
            "dit is het tweede antwoord",
        )
        .help("een vraag heeft één antwoord: laat er één staan"),
        Mistake::NoSuchMoment => Wording::new("deze datum of tijd bestaat niet", "kijk deze na")
            .help("schrijf een datum als 2026-11-21, een tijd erbij als 2026-11-21T14:03:00+01:00"),
        Mistake::OtherQuestionnaire { found, expected } => Wording::new(
            format!("deze scan hoort bij {}", quoted(found)),
            format!("hier is {} nodig", quoted(expected)),
        ),
        Mistake::UnknownQuestion(unknown) => named(unknown, "vraag"),
        Mistake::UnknownStrategy(unknown) => named(unknown, "activiteit"),
        Mistake::UnknownSection(unknown) => named(unknown, "onderdeel"),
        Mistake::UnknownChoice { code, allowed } => Wording::new(
            format!("{} is geen antwoord op deze vraag", quoted(code)),
            "dit antwoord is er niet",
        )
        .help(format!("kies {}", listed(allowed, "of"))),
        Mistake::AlwaysApplicable(id) => Wording::new(
            format!("vraag {} is altijd van toepassing", quoted(id)),
            "dit kan bij deze vraag niet",
        )
        .help("kies een antwoord, of zet `unknown = true`"),
    }
}

fn named(unknown: &Unknown, kind: &str) -> Wording {
    let wording = Wording::new(
        format!("er is geen {kind} {}", quoted(&unknown.id)),
        "deze ken ik niet",
    );
    match &unknown.near {
        Some(near) => wording.help(format!("bedoel je {}?", quoted(near))),
        None => wording.help("haal dit weg, of geef de goede versie van de quickscan op"),
    }
}

//! How the instrument accounts for itself in a report: conventions, evidence, sources, version.

use crate::questionnaire::HoldsWhen;

/// How the instrument accounts for itself.
#[derive(Debug)]
pub struct AccountWords {
    /// Heading of how the instrument accounts for itself.
    pub account: &'static str,
    /// Heading of what the instrument is not.
    pub limits: &'static str,
    /// Heading of the conventions.
    pub conventions: &'static str,
    /// What conventions are.
    pub conventions_intro: &'static str,
    /// From where a section is in order, in whole percents.
    pub in_order: fn(percent: u32) -> String,
    /// From where a section is on the way.
    pub partly: fn(percent: u32) -> String,
    /// Below where a phase is weak.
    pub weak: fn(percent: u32) -> String,
    /// How many answers are needed before points are shown; `share` as "2 of every 3".
    pub coverage: fn(share: &str) -> String,
    /// How answers without points count.
    pub counting: &'static str,
    /// Which answer of a group counts, and when it agrees.
    pub group: &'static str,
    /// When a key question is low, and what it does.
    pub key_low: &'static str,
    /// How many points and activities are named at most.
    pub most: fn(most: usize) -> String,
    /// What the table of phases to stay in says.
    pub holds_intro: &'static str,
    /// Its title.
    pub holds_table: &'static str,
    /// Its columns: the phase, and the three moments.
    pub holds_columns: [&'static str; 4],
    holds: [&'static str; 4],
    /// From where a part is enough; the parts are a list within a sentence.
    pub enough: fn(percent: u32, parts: &str) -> String,
    /// In which order the outcomes are checked.
    pub order: fn(titles: &str) -> String,
    /// Heading of how evidence is told.
    pub evidence: &'static str,
    /// What the evidence words say and do not say.
    pub evidence_intro: &'static str,
    /// Names of the four kinds of evidence.
    pub evidence_kinds: [&'static str; 4],
    /// Heading of the sources.
    pub sources: &'static str,
    /// Which sources are listed, and what the mark behind them says.
    pub sources_intro: &'static str,
    /// Heading of which version was used.
    pub version: &'static str,
    /// Label: the questionnaire and its version.
    pub questionnaire: &'static str,
    /// "version 1.0.0"
    pub version_number: fn(version: &str) -> String,
    /// Label: the fingerprint of the definition.
    pub fingerprint: &'static str,
    /// What "own version" means.
    pub own_version: &'static str,
    /// Label: the licence of the texts.
    pub licence: &'static str,
    /// "Document made on 21 November 2026, with Quickscan 0.1.0."
    pub made: fn(date: &str, program: &str) -> String,
}

impl AccountWords {
    /// When people stay in a phase.
    pub fn holds(&self, holds: HoldsWhen) -> &'static str {
        self.holds[match holds {
            HoldsWhen::Never => 0,
            HoldsWhen::Always => 1,
            HoldsWhen::Weak => 2,
            HoldsWhen::NotInOrder => 3,
        }]
    }
}

pub(super) const NL: AccountWords = AccountWords {
    account: "Verantwoording",
    limits: "Wat deze quickscan wel en niet is",
    conventions: "Afspraken, geen normen",
    conventions_intro: "Met deze getallen rekent de quickscan. Iemand anders kan ze anders kiezen.",
    in_order: |percent| {
        format!(
            "Op orde: vanaf {percent} procent van de punten, ook als alle onbekende antwoorden \
             voor 0 tellen. Elke sleutelvraag moet bekend zijn en hoog genoeg."
        )
    },
    partly: |percent| format!("Op weg: vanaf {percent} procent van de punten."),
    weak: |percent| format!("Zwak: minder dan {percent} procent van de punten."),
    coverage: |share| format!("Te weinig bekend: minder dan {share} antwoorden."),
    group: "In een groep telt het antwoord dat is afgesproken. Is er geen afspraak, dan telt het \
            midden van de laatste ronde waarin iedereen stemde; van twee middelste stemmen de \
            laagste. Een toegangseis waarop de stemmen verschillen, geldt dan als niet bekend.",
    counting: "'Weet ik niet' telt nog niet mee in de punten; 'niet van toepassing' valt weg.",
    key_low: "Een sleutelvraag is laag bij hooguit een kwart van de punten. De rest kan dat niet \
              goedmaken.",
    most: |most| format!("Je krijgt hooguit {most} punten tegelijk om aan te werken."),
    holds_intro: "In welke fase jullie zitten, hangt ook af van hoe ver deze groep is. Jullie \
                  zitten in de eerste fase die nog aandacht vraagt. In de tabel staat wanneer een \
                  fase aandacht vraagt.",
    holds_table: "Wanneer een fase aandacht vraagt",
    holds_columns: ["Fase", "Voor de start", "Tijdens een proef", "In gebruik"],
    holds: ["nooit", "altijd", "als die zwak is", "tot die op orde is"],
    enough: |percent, parts| format!("Genoeg vanaf {percent} procent van de punten: {parts}."),
    order: |titles| {
        format!(
            "De uitkomsten worden in deze volgorde nagelopen, en de eerste die past geldt: {titles}."
        )
    },
    evidence: "Hoe zeker is het?",
    evidence_intro: "Bij elke activiteit staat hoe goed die is onderzocht. Dat zegt niet hoe groot \
                     het effect is, en niets over het juiste moment.",
    evidence_kinds: [
        "overzichtsstudies met cijfers",
        "overzichtsstudies met wisselende uitkomsten",
        "modellen, afspraken tussen deskundigen of losse studies",
        "uit de praktijk of beredeneerd",
    ],
    sources: "Bronnen",
    sources_intro: "Hier staan de bronnen achter de vragen en de adviezen in dit document, en in \
                    hoeverre de makers ze lazen.",
    version: "Versie",
    questionnaire: "Quickscan",
    version_number: |version| format!("versie {version}"),
    fingerprint: "Kenmerk van de quickscan (SHA-256)",
    own_version: "Dit is een eigen versie: de quickscan komt uit een eigen bestand en hoort niet \
                  bij het programma.",
    licence: "Licentie van de teksten",
    made: |date, program| format!("Document gemaakt op {date}, met {program}."),
};

pub(super) const EN: AccountWords = AccountWords {
    account: "Background",
    limits: "What this quickscan is and is not",
    conventions: "Conventions, not norms",
    conventions_intro: "The quickscan works with these numbers. Others may choose them differently.",
    in_order: |percent| {
        format!(
            "In place: from {percent} percent of the points, even if all unknown answers count \
             as 0. Every key question must be known and high enough."
        )
    },
    partly: |percent| format!("On the way: from {percent} percent of the points."),
    weak: |percent| format!("Weak: less than {percent} percent of the points."),
    coverage: |share| format!("Too little known: fewer than {share} answers."),
    group: "In a group the agreed answer counts. Without one the middle of the last round in which \
            everybody voted counts; of two middle votes the lower. An entry requirement on which \
            votes differ then counts as not known.",
    counting: "'Don't know' does not count towards the points yet; 'not applicable' is left out.",
    key_low: "A key question is low at a quarter of the points or less. The rest cannot make up \
              for it.",
    most: |most| format!("You get at most {most} points to work on at a time."),
    holds_intro: "Which phase you are in also depends on how far this group is. You are in the first \
                  phase that still needs attention. The table shows when a phase needs attention.",
    holds_table: "When a phase needs attention",
    holds_columns: ["Phase", "Before the start", "During a trial", "In use"],
    holds: ["never", "always", "if it is weak", "until it is in place"],
    enough: |percent, parts| format!("Enough from {percent} percent of the points: {parts}."),
    order: |titles| {
        format!(
            "The outcomes are checked in this order, and the first that fits applies: {titles}."
        )
    },
    evidence: "How sure is it?",
    evidence_intro: "For every activity you read how well it has been studied. That does not tell you \
                     how large the effect is, or what the right moment is.",
    evidence_kinds: [
        "reviews with figures",
        "reviews with mixed results",
        "models, agreement among experts or single studies",
        "from practice or reasoned",
    ],
    sources: "Sources",
    sources_intro: "These are the sources behind the questions and the advice in this document, \
                    and how much of them the makers read.",
    version: "Version",
    questionnaire: "Quickscan",
    version_number: |version| format!("version {version}"),
    fingerprint: "Fingerprint of the quickscan (SHA-256)",
    own_version: "This is your own version: the quickscan comes from a file of yours and is not \
                  part of the program.",
    licence: "Licence of the texts",
    made: |date, program| format!("Document made on {date}, with {program}."),
};

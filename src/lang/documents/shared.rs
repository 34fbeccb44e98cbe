//! What several documents say: for whom, where a group is, what is blank, and what a document is not.

use crate::questionnaire::Lead;

/// What several documents say.
#[derive(Debug)]
pub struct SharedWords {
    /// Label: who wrote it.
    pub written_by: &'static str,
    /// Blank for who wrote it.
    pub fill_writers: &'static str,
    /// What a blank is.
    pub blanks: &'static str,
    /// Questions are still open, in these parts.
    pub unfinished: fn(open: usize, asked: usize, parts: &str) -> String,
    /// A part with its open questions: "Wanting (3)"
    pub open_part: fn(title: &str, open: usize) -> String,
    /// A group has not agreed on these questions.
    pub without_agreement: fn(titles: &str) -> String,
    /// What is not known could still change the outcome.
    pub provisional: &'static str,
    /// The steps of introducing something: the titles of the phases.
    pub steps: fn(titles: &str) -> String,
    /// The phase a group is in, and what is asked there.
    pub place: fn(phase: &str, question: &str) -> String,
    /// The phases that are in place.
    pub in_order: fn(titles: &str) -> String,
    /// Past all phases.
    pub maintenance: &'static str,
    /// Too little is known of the phase to say where a group is.
    pub too_little: fn(phase: &str) -> String,
    /// No phase has questions that count.
    pub nowhere: &'static str,
    /// The outcome of the verdict model.
    pub outcome: fn(title: &str) -> String,
    /// What such an outcome is about.
    pub outcome_is: &'static str,
    /// What is not there yet in a part: titles of questions.
    pub lacking: fn(titles: &str) -> String,
    /// Label: how an answer is known.
    pub known: &'static str,
    /// Of some answers nobody wrote down how they are known.
    pub known_not_said: &'static str,
    /// A group talked about it and agreed.
    pub known_agreed: &'static str,
    /// A group has not agreed on it.
    pub known_not_agreed: &'static str,
    /// Nothing is named as going well yet.
    pub no_strengths: &'static str,
    /// Nothing is named to work on.
    pub no_points: &'static str,
    lead: [&'static str; 3],
    /// Label: goal.
    pub goal: &'static str,
    /// Label: result.
    pub result: &'static str,
    /// Blank for a goal.
    pub fill_goal: &'static str,
    /// Blank for a result.
    pub fill_result: &'static str,
    /// Blank for an action.
    pub fill_action: &'static str,
    /// Blank for who acts.
    pub fill_who: &'static str,
    /// Blank for who acts, of this side.
    pub fill_who_of: fn(lead: &str) -> String,
    /// Blank for when.
    pub fill_when: &'static str,
    /// What comes: how to word them.
    pub wording_intro: &'static str,
    /// How to word a goal, a result and an action.
    pub wording_rules: [(&'static str, &'static str); 3],
    /// "Theme 1: Training"; the title may be empty.
    pub theme: fn(number: usize, title: &str) -> String,
    /// Columns of a list of actions.
    pub action_columns: [&'static str; 5],
    /// Mark of an action to do.
    pub to_do: &'static str,
    /// Mark of an action that is done.
    pub done: &'static str,
    /// How many of the actions are done.
    pub ticked: fn(done: usize, actions: usize) -> String,
    /// Heading of what the document is not.
    pub about: &'static str,
    /// What every document is not.
    pub not_a_mark: &'static str,
    /// Made when, with which program and which questionnaire.
    pub made: fn(date: &str, program: &str, questionnaire: &str, version: &str) -> String,
}

impl SharedWords {
    /// Who acts, for readers who are neither.
    pub fn lead(&self, lead: Lead) -> &'static str {
        self.lead[lead as usize]
    }
}

pub(super) const NL: SharedWords = SharedWords {
    written_by: "Opgesteld door",
    fill_writers: "Vul in: namen en functies.",
    blanks: "Waar 'Vul in' staat, weet de scan het niet. Vul het aan of haal het weg.",
    unfinished: |open, asked, parts| {
        let stand = if open == 1 { "staat" } else { "staan" };
        format!(
            "Deze scan is nog niet af. Van de {asked} vragen {stand} er {open} open, bij {parts}. \
             Wat hieronder staat, kan nog veranderen."
        )
    },
    open_part: |title, open| format!("{title} ({open})"),
    without_agreement: |titles| {
        format!(
            "De groep heeft nog geen afspraak over {titles}. Praat daar eerst over. Wat hieronder \
             staat, kan daardoor veranderen."
        )
    },
    provisional: "Dit beeld is voorlopig. Niet alles is bekend, en dat kan de uitkomst nog veranderen.",
    steps: |titles| format!("Invoeren gaat in stappen: {titles}."),
    place: |phase, question| {
        let head = format!("Deze groep zit nu in de fase '{phase}'.");
        if question.is_empty() {
            head
        } else {
            format!("{head} De vraag die daar telt: {question}")
        }
    },
    in_order: |titles| format!("Op orde: {titles}."),
    maintenance: "Geen enkele fase houdt deze groep nog tegen. Nu gaat het om volhouden.",
    too_little: |phase| {
        format!("Over de fase '{phase}' is nog te weinig bekend. Vul die vragen eerst in.")
    },
    nowhere: "Er zijn nog geen vragen ingevuld waaruit blijkt waar deze groep zit.",
    outcome: |title| format!("De scan komt uit op '{title}'."),
    outcome_is: "Dat zegt hoe ver de interventie is uitgewerkt. Het zegt niet hoe goed die werkt.",
    lacking: |titles| format!("Nog niet rond of nog niet bekend: {titles}."),
    known: "Hoe we dat weten",
    known_not_said: "Staat er niet bij hoe jullie iets weten? Vul dat dan in.",
    known_agreed: "in de groep afgesproken",
    known_not_agreed: "de groep heeft hier nog geen afspraak over",
    no_strengths: "De scan noemt nog niets dat goed gaat. Dat is gewoon aan het begin. Vul in: wat al \
                   lukt.",
    no_points: "De scan noemt nu geen punten.",
    lead: [
        "de ontwikkelaar",
        "de organisatie",
        "ontwikkelaar en organisatie",
    ],
    goal: "Doel",
    result: "Resultaat",
    fill_goal: "Vul in: de situatie die je wilt zien.",
    fill_result: "Vul in: wat er straks is en je kunt afvinken, zoals een rooster.",
    fill_action: "Vul in: de volgende actie",
    fill_who: "Vul in: naam",
    fill_who_of: |lead| format!("Vul in: naam ({lead})"),
    fill_when: "Vul in: datum",
    wording_intro: "Zo vul je de lijst aan:",
    wording_rules: [
        (
            "Doel",
            "Beschrijf de situatie die je wilt zien, niet wat er weg moet.",
        ),
        (
            "Resultaat",
            "Noem iets wat er straks is, zoals een rooster. Je vinkt het af als het er is.",
        ),
        (
            "Acties",
            "Schrijf op wie wat doet, en wanneer. Bij één resultaat horen vaak een paar acties.",
        ),
    ],
    theme: |number, title| match title {
        "" => format!("Thema {number}"),
        _ => format!("Thema {number}: {title}"),
    },
    action_columns: ["Klaar", "Wat", "Wie", "Wanneer", "Wat het opleverde"],
    to_do: "☐",
    done: "☑ gedaan",
    ticked: |done, actions| match actions {
        1 if done == 1 => "De enige actie is klaar.".to_owned(),
        1 => "De enige actie is nog niet klaar.".to_owned(),
        _ if done == 1 => format!("Van de {actions} acties is er 1 klaar."),
        _ => format!("Van de {actions} acties zijn er {done} klaar."),
    },
    about: "Over dit document",
    not_a_mark: "De antwoorden komen van wie de scan invulde. Het is geen keurmerk en niet bedoeld \
                 voor inkoop. De grenzen in de scan zijn afspraken, geen normen.",
    made: |date, program, questionnaire, version| {
        format!("Gemaakt op {date} met {program}, uit '{questionnaire}', versie {version}.")
    },
};

pub(super) const EN: SharedWords = SharedWords {
    written_by: "Written by",
    fill_writers: "Fill in: names and roles.",
    blanks: "Where it says 'Fill in', the scan does not know. Complete it or take it out.",
    unfinished: |open, asked, parts| {
        let are = if open == 1 { "is" } else { "are" };
        format!(
            "This scan is not finished. Of the {asked} questions {open} {are} still open, in \
             {parts}. What is below may still change."
        )
    },
    open_part: |title, open| format!("{title} ({open})"),
    without_agreement: |titles| {
        format!(
            "The group has no agreement yet on {titles}. Talk about that first. It may change what \
             is below."
        )
    },
    provisional: "This picture is for now. Not everything is known, and that may still change the outcome.",
    steps: |titles| format!("Introducing something goes in steps: {titles}."),
    place: |phase, question| {
        let head = format!("This group is now in the phase '{phase}'.");
        if question.is_empty() {
            head
        } else {
            format!("{head} The question that counts there: {question}")
        }
    },
    in_order: |titles| format!("In place: {titles}."),
    maintenance: "No phase holds this group back any more. Now it is about keeping it up.",
    too_little: |phase| {
        format!("Too little is known yet of the phase '{phase}'. Fill in those questions first.")
    },
    nowhere: "No questions are filled in yet that show where this group is.",
    outcome: |title| format!("The outcome of the scan is '{title}'."),
    outcome_is: "That tells how far the intervention has been worked out. It does not tell how well it \
                 works.",
    lacking: |titles| format!("Not there yet or not known yet: {titles}."),
    known: "How we know",
    known_not_said: "Does it not say how you know something? Then fill that in.",
    known_agreed: "agreed in the group",
    known_not_agreed: "the group has no agreement on this yet",
    no_strengths: "The scan names nothing yet that goes well. That is normal at the start. Fill in: what \
                   already works.",
    no_points: "The scan names no points now.",
    lead: [
        "the developer",
        "the organisation",
        "developer and organisation",
    ],
    goal: "Goal",
    result: "Result",
    fill_goal: "Fill in: the situation you want to see.",
    fill_result: "Fill in: what will be there, that you can tick off, such as a roster.",
    fill_action: "Fill in: the next action",
    fill_who: "Fill in: name",
    fill_who_of: |lead| format!("Fill in: name ({lead})"),
    fill_when: "Fill in: date",
    wording_intro: "How to complete the list:",
    wording_rules: [
        (
            "Goal",
            "Describe the situation you want to see, not what has to go.",
        ),
        (
            "Result",
            "Name what will be there, such as a roster. You tick it off when it is.",
        ),
        (
            "Actions",
            "Write down who does what, and when. One result often takes a few actions.",
        ),
    ],
    theme: |number, title| match title {
        "" => format!("Theme {number}"),
        _ => format!("Theme {number}: {title}"),
    },
    action_columns: ["Done", "What", "Who", "When", "What came of it"],
    to_do: "☐",
    done: "☑ done",
    ticked: |done, actions| match actions {
        1 if done == 1 => "The only action is done.".to_owned(),
        1 => "The only action is not done yet.".to_owned(),
        _ if done == 1 => format!("Of the {actions} actions 1 is done."),
        _ => format!("Of the {actions} actions {done} are done."),
    },
    about: "About this document",
    not_a_mark: "The answers are those of whoever filled in the scan. It is no mark of quality and \
                 not meant for procurement. The thresholds in the scan are conventions, not norms.",
    made: |date, program, questionnaire, version| {
        format!("Made on {date} with {program}, from '{questionnaire}', version {version}.")
    },
};

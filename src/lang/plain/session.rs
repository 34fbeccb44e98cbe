//! What the plain mode says in a group's session beside what the screens say too.

use super::Named;

/// The words of a group's session, line by line.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "every field is named after its command or its place, and worded below"
)]
pub struct PlainSession {
    // Commands
    pub begin_together: Named,
    pub steps: Named,
    pub pause: Named,
    pub vote_again: Named,
    pub agree: Named,
    pub agree_unknown: Named,
    pub agree_not_applicable: Named,
    pub not_agreed: Named,
    pub minority: Named,
    pub who_knows: Named,
    pub park: Named,
    pub black: Named,
    pub add_parked: Named,
    pub add_closing: Named,
    pub remove: Named,
    pub remove_closing: Named,
    // What Enter does, by place
    pub enter_session: &'static str,
    pub enter_skip: &'static str,
    pub enter_counted: &'static str,
    pub enter_more: &'static str,
    pub enter_closing: &'static str,
    pub enter_steps: &'static str,
    pub enter_around: &'static str,
    // What is chosen from, by place
    pub choose_step: &'static str,
    pub choose_counts: &'static str,
    pub choose_again: &'static str,
    pub choose_agreed: fn(talk_first: bool, takes: &str, keys: &str) -> String,
    pub choose_without_middle: fn(keys: &str) -> String,
    pub choose_difference: &'static str,
    pub choose_parked: &'static str,
    pub choose_closing: &'static str,
    // Places
    pub vote_now: fn(people: u32) -> String,
    pub no_keyboard: &'static str,
    pub counted: fn(counts: &str) -> String,
    pub votes: &'static str,
    pub not_yet_agreed: &'static str,
    // Answers to what was typed
    pub not_a_count: fn(typed: &str) -> String,
    pub too_many_counts: fn(typed: usize, rows: usize) -> String,
    pub which_line: &'static str,

    pub black_now: &'static str,
}

pub(super) const NL: PlainSession = PlainSession {
    begin_together: ("groep", "begin met een groep, samen achter één scherm"),
    steps: (
        "verloop",
        "de stappen van de sessie. Met een code erachter naar een vraag, zoals: g O2",
    ),
    pause: (
        "verloop",
        "even stoppen met stemmen, naar de stappen van de sessie",
    ),
    vote_again: ("opnieuw", "stem nog een keer: een volgende ronde"),
    agree: (
        "midden",
        "spreek het midden af, of van twee middelste stemmen de laagste",
    ),
    agree_unknown: ("weetniet", "spreek af dat jullie het niet weten"),
    agree_not_applicable: (
        "nvt",
        "spreek af: niet van toepassing, met de reden erachter, zoals: x wij hebben geen locaties",
    ),
    not_agreed: ("wis", "toch niet afgesproken"),
    minority: (
        "geluid",
        "bewaar een ander geluid, zonder naam, zoals: a in Kampen gaat het anders",
    ),
    who_knows: (
        "wie",
        "wie weet hier meer van? Liever een functie dan een naam, zoals: i de planner",
    ),
    park: (
        "parkeer",
        "zet iets op de parkeerplaats, zoals: k de nieuwe roosters",
    ),
    black: (
        "zwart",
        "maak het scherm van de groep zwart. Je volgende stap maakt het weer zichtbaar",
    ),
    add_parked: (
        "erbij",
        "zet een punt erbij, zoals: + wie betaalt de training?",
    ),
    add_closing: (
        "erbij",
        "zet erbij wat iemand zegt, met het nummer van de vraag, zoals: + 2 ik bel de planner",
    ),
    remove: ("weg", "haal weg, met het nummer, zoals: - 2"),
    remove_closing: ("weg", "haal weg wat iemand zei, zoals: - 2.1"),
    enter_session: "Enter: verder waar jullie waren.",
    enter_skip: "Enter: verder zonder te stemmen.",
    enter_counted: "Enter: klaar met tellen.",
    enter_more: "Enter: laat meer zien, of ga verder.",
    enter_closing: "Enter: verder met afronden.",
    enter_steps: "Enter: terug naar de stappen.",
    enter_around: "Enter zonder tekst: klaar met deze vraag.",
    choose_step: "Typ het nummer van een stap of van een instelling.",
    choose_counts: "Typ de aantallen in de volgorde van hierboven, met spaties ertussen, zoals 0 1 3 2. Wat je achteraan weglaat is 0.",
    choose_again: "Opnieuw stemmen: s.",
    choose_agreed: |talk_first, takes, keys| {
        let head = if talk_first {
            "Praat er eerst over. Dan afspreken"
        } else {
            "Afspreken"
        };
        format!("{head}: j neemt {takes}, of typ een antwoord: {keys}. Opnieuw stemmen: s.")
    },
    choose_without_middle: |keys| {
        format!("Afspreken: kies samen een antwoord: {keys}. Opnieuw stemmen: s.")
    },
    choose_difference: "Typ een nummer.",
    choose_parked: "Typ + en een punt. Een nummer verandert dat punt. Een streepje met het nummer haalt het weg: - 2.",
    choose_closing: "Typ het nummer van een vraag om de groep rond te gaan, of met wat iemand zegt erachter, zoals \
                     2 ik bel de planner. Een streepje met het nummer van een antwoord haalt het weg: - 2.1.",
    vote_now: |people| format!("Stem nu, met {people} mensen."),
    no_keyboard: "Wat je hier typt is te horen of te zien. Laat daarom het toetsenbord niet rondgaan: de anderen \
                  steken vingers op, en jij typt de aantallen.",
    counted: |counts| format!("Geteld: {counts}"),
    votes: "Stemmen",
    not_yet_agreed: "Nog niet afgesproken.",
    not_a_count: |typed| {
        format!("'{typed}' is geen aantal van 0 tot en met 99. Er is niets geteld.")
    },
    too_many_counts: |typed, rows| {
        format!("Dat zijn {typed} aantallen, en er zijn {rows} antwoorden. Er is niets geteld.")
    },
    which_line: "Welke? Typ een streepje en het nummer dat ervoor staat.",
    black_now: "Het scherm van de groep is zwart. Je volgende stap maakt het weer zichtbaar.",
};

pub(super) const EN: PlainSession = PlainSession {
    begin_together: ("group", "begin with a group, together at one screen"),
    steps: (
        "steps",
        "the steps of the session. With a code behind it to a question, such as: g O2",
    ),
    pause: ("steps", "pause the vote and go to the steps of the session"),
    vote_again: ("vote", "vote once more: another round"),
    agree: (
        "middle",
        "agree on the middle, or on the lower of two middle votes",
    ),
    agree_unknown: ("unknown", "agree that you don't know"),
    agree_not_applicable: (
        "na",
        "agree: not applicable, followed by the reason, such as: x we have no locations",
    ),
    not_agreed: ("clear", "not agreed after all"),
    minority: (
        "view",
        "keep another view, without a name, such as: a it is different in Kampen",
    ),
    who_knows: (
        "who",
        "who knows more about this? Better a job than a name, such as: i the planner",
    ),
    park: (
        "park",
        "put something in the parking lot, such as: k the new rosters",
    ),
    black: (
        "black",
        "make the group's screen black. Your next step shows it again",
    ),
    add_parked: ("add", "add a point, such as: + who pays for the training?"),
    add_closing: (
        "add",
        "add what somebody says, with the number of the question, such as: + 2 I call the planner",
    ),
    remove: ("remove", "take away, with the number, such as: - 2"),
    remove_closing: ("remove", "take away what somebody said, such as: - 2.1"),
    enter_session: "Enter: go on where you were.",
    enter_skip: "Enter: go on without voting.",
    enter_counted: "Enter: done counting.",
    enter_more: "Enter: show more, or go on.",
    enter_closing: "Enter: on to the closing round.",
    enter_steps: "Enter: back to the steps.",
    enter_around: "Enter without a text: done with this question.",
    choose_step: "Type the number of a step or of a setting.",
    choose_counts: "Type the numbers in the order above, with spaces between them, such as 0 1 3 2. What you leave out at the end is 0.",
    choose_again: "To vote again: s.",
    choose_agreed: |talk_first, takes, keys| {
        let head = if talk_first {
            "Talk about it first. Then agree"
        } else {
            "To agree"
        };
        format!("{head}: j takes {takes}, or type an answer: {keys}. To vote again: s.")
    },
    choose_without_middle: |keys| {
        format!("To agree: choose an answer together: {keys}. To vote again: s.")
    },
    choose_difference: "Type a number.",
    choose_parked: "Type + and a point. A number changes that point. A dash with the number takes it away: - 2.",
    choose_closing: "Type the number of a question to go around the group, or with what somebody says behind it, \
                     such as 2 I call the planner. A dash with the number of an answer takes it away: - 2.1.",
    vote_now: |people| format!("Vote now, with {people} people."),
    no_keyboard: "What you type here can be heard or seen. So do not pass the keyboard around: the others raise \
                  fingers, and you type the numbers.",
    counted: |counts| format!("Counted: {counts}"),
    votes: "Votes",
    not_yet_agreed: "Not agreed yet.",
    not_a_count: |typed| format!("'{typed}' is not a number from 0 to 99. Nothing was counted."),
    too_many_counts: |typed, rows| {
        format!("Those are {typed} numbers, and there are {rows} answers. Nothing was counted.")
    },
    which_line: "Which one? Type a dash and the number in front of it.",
    black_now: "The group's screen is black. Your next step shows it again.",
};

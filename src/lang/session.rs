//! What a group sees on the screen that everybody looks at.

use crate::scan::ClosingPart;

/// What a group sees. Rounds are counted from 1.
#[derive(Debug)]
pub struct SessionWords {
    /// Above the welcome.
    pub welcome: &'static str,
    /// What the welcome says.
    pub welcome_text: &'static str,
    /// The first guess, as a question.
    pub guess: &'static str,
    /// How to show which phase, where a hand has enough fingers.
    pub guess_how: &'static str,
    /// Heading of the ground rules.
    pub rules_heading: &'static str,
    /// The ground rules.
    pub rules: [&'static str; 5],
    /// How to vote: fingers for figures, where the lowest may be a fist and the highest is at most 4.
    pub fingers: fn(fist: bool, highest: u32) -> String,
    /// How to vote: as many fingers as the key of a choice says, given as pairs of key and label.
    pub fingers_for: fn(choices: &[(String, &str)]) -> String,
    /// How to vote where fingers are too few.
    pub cards: &'static str,
    /// How to vote with a keyboard that goes around.
    pub keyboard: &'static str,
    /// Above the practice question.
    pub practice_title: &'static str,
    /// The practice question.
    pub practice: &'static str,
    /// While a round is open: fingers.
    pub vote_now: &'static str,
    /// While a round is open: so many have typed their key.
    pub cast: fn(cast: u32, participants: u32) -> String,
    /// The number of a round.
    pub round: fn(number: usize) -> String,
    /// Behind the middle of the votes.
    pub middle: &'static str,
    /// The same where the two middle votes differ.
    pub counts_for_now: &'static str,
    /// Behind what was agreed.
    pub agreed: &'static str,
    /// Behind what was filled in for the group, without voting on it.
    pub filled_in: &'static str,
    /// Heading of the differences to talk about.
    pub discuss: &'static str,
    /// So many without differences are not agreed on either.
    pub to_settle: fn(count: usize) -> String,
    /// There are none.
    pub nothing_to_discuss: &'static str,
    /// Heading of the actions.
    pub actions: &'static str,
    /// Nothing is planned yet.
    pub no_actions: &'static str,
    /// Something that was done.
    pub action_done: &'static str,
    /// Heading of the closing round.
    pub closing_heading: &'static str,
    closing: [&'static str; 3],
    /// The file that is watched is not there yet.
    pub waiting: &'static str,
    /// It is there, and this is why nothing of it can be shown.
    pub not_shown: fn(why: &str) -> String,
    /// It cannot be read at the moment.
    pub last_good: &'static str,
    /// It was written by a newer version of the program.
    pub newer: &'static str,
    /// Another questionnaire is in it now.
    pub other: &'static str,
}

impl SessionWords {
    /// A question of the closing round.
    pub fn closing(&self, part: ClosingPart) -> &'static str {
        self.closing[part as usize]
    }
}

pub(super) const NL: SessionWords = SessionWords {
    welcome: "Welkom",
    welcome_text: "We vullen deze scan samen in. Eerst denkt iedereen zelf na, daarna praten we \
                   over wat opvalt.",
    guess: "In welke fase zitten we nu?",
    guess_how: "Zoveel vingers als het nummer van de fase; een vuist is 'weet ik niet'.",
    rules_heading: "Afspraken vooraf",
    rules: [
        "Geen antwoord is goed of fout.",
        "Niemand wordt hierop afgerekend.",
        "Iedereen stemt voor zichzelf, niet om een ander te overtuigen.",
        "Verschil is informatie: iemand ziet iets wat een ander nog niet ziet.",
        "Wat hier gezegd wordt, blijft hier.",
    ],
    fingers: |fist, highest| {
        let figures = format!("1 tot {highest} vingers is dat cijfer");
        let fist = if fist { "een vuist is 0, " } else { "" };
        format!(
            "Stemmen: denk eerst zelf na. Bij 3-2-1 steken we tegelijk een hand op: {fist}{figures}, \
             een vlakke hand is 'weet ik niet'."
        )
    },
    fingers_for: |choices| {
        let choices: Vec<String> = choices
            .iter()
            .map(|(key, label)| {
                let fingers = if key == "1" { "vinger" } else { "vingers" };
                format!("{key} {fingers} is '{label}'")
            })
            .collect();
        format!(
            "Stemmen: denk eerst zelf na. Bij 3-2-1 steken we tegelijk een hand op: {}, een vlakke \
             hand is 'weet ik niet'.",
            choices.join(", ")
        )
    },
    cards: "Stemmen: denk eerst zelf na. Schrijf het cijfer van je antwoord groot op een kaart, of \
            een vraagteken voor 'weet ik niet'. Bij 3-2-1 houden we de kaarten tegelijk omhoog.",
    keyboard: "Stemmen: het toetsenbord gaat rond. Typ om de beurt één toets: het cijfer van je \
               antwoord, of w voor 'weet ik niet'. We zien de stemmen pas als iedereen is geweest.",
    practice_title: "Om te oefenen",
    practice: "Is de plek waar je nu zit prettig om in te werken?",
    vote_now: "Kies voor jezelf. Bij 3-2-1 laten we het tegelijk zien.",
    cast: |cast, participants| match cast {
        1 => format!("1 van de {participants} heeft gestemd"),
        _ => format!("{cast} van de {participants} hebben gestemd"),
    },
    round: |number| format!("Ronde {number}"),
    middle: "midden",
    counts_for_now: "telt voorlopig",
    agreed: "afgesproken",
    filled_in: "ingevuld zonder stemmen",
    discuss: "Hier praten we over",
    to_settle: |count| match count {
        1 => "Bij nog 1 vraag liggen we dicht bij elkaar: alleen nog afspreken.".to_owned(),
        _ => format!("Bij nog {count} vragen liggen we dicht bij elkaar: alleen nog afspreken."),
    },
    nothing_to_discuss: "Er zijn nu geen verschillen om over te praten.",
    actions: "Wie doet wat wanneer?",
    no_actions: "Er staat nog geen actie op de lijst.",
    action_done: "gedaan",
    closing_heading: "Tot slot",
    closing: [
        "Wie merkt er wat van als alles goed gaat?",
        "Wat doe ik morgen?",
        "Wat heb ik nodig, en van wie?",
    ],
    waiting: "We wachten op de scan. Zodra het bestand er is, verschijnt hij hier. Stoppen: q.",
    not_shown: |why| format!("Het bestand is er, maar de scan is niet te lezen. {why} Stoppen: q."),
    last_good: "Het bestand is even niet te lezen. Dit is het laatste beeld.",
    newer: "Het bestand komt nu uit een nieuwere versie van Quickscan. Dit is het laatste beeld.",
    other: "In het bestand staat nu een andere quickscan. Dit is het laatste beeld.",
};

pub(super) const EN: SessionWords = SessionWords {
    welcome: "Welcome",
    welcome_text: "We fill in this scan together. First everybody thinks alone, then we talk about \
                   what stands out.",
    guess: "Which phase are we in now?",
    guess_how: "As many fingers as the number of the phase; a fist is 'don't know'.",
    rules_heading: "Before we begin",
    rules: [
        "No answer is right or wrong.",
        "Nobody is judged by this.",
        "Everybody votes for themselves, not to convince others.",
        "A difference is information: somebody sees what others do not see yet.",
        "What is said here stays here.",
    ],
    fingers: |fist, highest| {
        let figures = format!("1 to {highest} fingers mean that figure");
        let fist = if fist { "a fist means 0, " } else { "" };
        format!(
            "Voting: first think for yourself. At 3-2-1 we all raise a hand: {fist}{figures}, a \
             flat hand means 'don't know'."
        )
    },
    fingers_for: |choices| {
        let choices: Vec<String> = choices
            .iter()
            .map(|(key, label)| {
                let fingers = if key == "1" {
                    "finger means"
                } else {
                    "fingers mean"
                };
                format!("{key} {fingers} '{label}'")
            })
            .collect();
        format!(
            "Voting: first think for yourself. At 3-2-1 we all raise a hand: {}, a flat hand means \
             'don't know'.",
            choices.join(", ")
        )
    },
    cards: "Voting: first think for yourself. Write the figure of your answer on a card in large \
            print, or a question mark for 'don't know'. At 3-2-1 we all hold our cards up.",
    keyboard: "Voting: the keyboard goes around. Type one key in turn: the figure of your answer, \
               or w for 'don't know'. We see the votes only when everybody has had a turn.",
    practice_title: "To practise",
    practice: "Is the place where you sit now pleasant to work in?",
    vote_now: "Choose for yourself. At 3-2-1 we all show it at once.",
    cast: |cast, participants| match cast {
        1 => format!("1 of the {participants} has voted"),
        _ => format!("{cast} of the {participants} have voted"),
    },
    round: |number| format!("Round {number}"),
    middle: "middle",
    counts_for_now: "counts for now",
    agreed: "agreed",
    filled_in: "filled in without a vote",
    discuss: "What we talk about",
    to_settle: |count| match count {
        1 => "On 1 more question we are close: only agreeing is left.".to_owned(),
        _ => format!("On {count} more questions we are close: only agreeing is left."),
    },
    nothing_to_discuss: "There are no differences to talk about now.",
    actions: "Who does what when?",
    no_actions: "There is no action on the list yet.",
    action_done: "done",
    closing_heading: "To close",
    closing: [
        "Who will notice what if all goes well?",
        "What do I do tomorrow?",
        "What do I need, and from whom?",
    ],
    waiting: "Waiting for the scan. As soon as the file is there, it appears here. Quit: q.",
    not_shown: |why| format!("The file is there, but the scan cannot be read. {why} Quit: q."),
    last_good: "The file cannot be read just now. This is the last picture.",
    newer: "The file now comes from a newer version of Quickscan. This is the last picture.",
    other: "Another quickscan is in the file now. This is the last picture.",
};

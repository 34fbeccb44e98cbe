//! What the screens of a group's session say.

use crate::scan::{Order, Step, Voting};

/// The words of a group's session.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "every field is named after its place on the screen, and worded below"
)]
pub struct MeetingWords {
    // Leading
    pub title: &'static str,
    pub text: &'static str,
    pub here: &'static str,
    step: [&'static str; 8],
    one_by_one: &'static str,
    voting: [&'static str; 2],
    order: [&'static str; 2],
    pub participants: &'static str,
    pub voting_label: &'static str,
    pub order_label: &'static str,
    pub time: &'static str,
    pub parked: &'static str,
    pub people: fn(count: u32) -> String,
    pub no_time: &'static str,
    pub until: fn(time: &str, minutes: u32) -> String,
    pub time_is_up: fn(time: &str) -> String,
    pub voted: fn(count: usize, total: usize) -> String,
    pub activities_first: &'static str,
    pub actions_count: fn(count: usize) -> String,
    pub lines: fn(count: usize) -> String,
    pub taken: &'static str,
    pub time_left: fn(minutes: u32) -> String,
    pub second_window: fn(argument: &str) -> String,
    // Voting
    pub fingers_now: fn(participants: u32) -> String,
    pub keys_now: fn(participants: u32) -> String,
    pub all_cast: &'static str,
    pub not_shown_yet: &'static str,
    pub minority: &'static str,
    pub who_knows: &'static str,
    pub private: &'static str,
    pub agree_how: fn(talk_first: bool, takes: &str) -> String,
    pub agree_without_middle: &'static str,
    pub count_title: &'static str,
    pub too_few: fn(cast: u32, participants: u32) -> String,
    pub too_many: fn(cast: u32, participants: u32) -> String,
    pub recount: &'static str,
    pub this_round: fn(cast: u32) -> String,
    pub new_size: fn(cast: u32) -> String,
    // Lists
    pub discussion_title: &'static str,
    pub discussion_text: &'static str,
    pub discussion_none: &'static str,
    pub discussion_open: fn(count: usize) -> String,
    pub discussion_others: &'static str,
    pub discussion_settle: &'static str,
    pub without_agreement: fn(count: usize) -> String,
    pub all_agreed: &'static str,
    pub agree_all: fn(count: usize) -> String,
    pub agree_all_none: &'static str,
    pub parking_title: &'static str,
    pub parking_text: &'static str,
    pub add_line: &'static str,
    pub closing_title: &'static str,
    pub closing_text: &'static str,
    pub closing_add: &'static str,
    // Texts that are typed
    pub prompt_minority: &'static str,
    pub prompt_who_knows: &'static str,
    pub prompt_private: &'static str,
    pub prompt_participants: fn(now: u32) -> String,
    pub prompt_time: &'static str,
    pub prompt_parked: &'static str,
    // Alone or together
    pub about_begin: &'static str,
    pub about_keep: &'static str,
    // Notices
    pub all_voted: &'static str,
    pub still_voting: fn(count: u32) -> String,
    pub only_votes: &'static str,
    pub parked_now: &'static str,
    pub agreed_on: fn(count: usize) -> String,
    pub nothing_to_agree: &'static str,
    pub no_middle: &'static str,
    pub no_such_size: &'static str,
    pub no_such_time: &'static str,
    pub not_while_presenting: &'static str,
    pub black: &'static str,
}

impl MeetingWords {
    /// A step of a session; question by question voting is talking too.
    pub fn step(&self, step: Step, order: Order) -> &'static str {
        match (step, order) {
            (Step::Vote, Order::OneByOne) => self.one_by_one,
            _ => self.step[step as usize],
        }
    }

    /// How a group votes.
    pub fn voting(&self, voting: Voting) -> &'static str {
        self.voting[voting as usize]
    }

    /// In which order a group votes and talks.
    pub fn order(&self, order: Order) -> &'static str {
        self.order[order as usize]
    }
}

pub(super) const NL: MeetingWords = MeetingWords {
    title: "Verloop van de sessie",
    here: "hier zijn jullie",
    text: "Loop de stappen langs. Overslaan en later terugkomen kan altijd.",
    step: [
        "Eerste indruk van de fase",
        "Afspraken",
        "Oefenvraag",
        "Stemmen zonder te praten",
        "Verschillen bespreken",
        "Uitkomst en advies",
        "Acties: wie, wat, wanneer",
        "Afronden",
    ],
    one_by_one: "Vraag voor vraag stemmen en praten",
    voting: ["met vingers, jij telt", "het toetsenbord gaat rond"],
    order: ["eerst alle vragen, dan praten", "vraag voor vraag"],
    participants: "Deelnemers",
    voting_label: "Stemmen",
    order_label: "Volgorde",
    time: "Tijd",
    parked: "Parkeerplaats",
    people: |count| format!("{count} mensen"),
    no_time: "nog geen eindtijd",
    until: |time, minutes| match minutes {
        1 => format!("tot {time}, nog 1 minuut"),
        _ => format!("tot {time}, nog {minutes} minuten"),
    },
    time_is_up: |time| format!("de tijd tot {time} is om: kies wat je nu nog doet"),
    voted: |count, total| format!("{count} van {total} vragen"),
    activities_first: "eerst a: wat doen jullie al?",
    actions_count: |count| match count {
        1 => "1 actie".to_owned(),
        _ => format!("{count} acties"),
    },
    lines: |count| match count {
        0 => "leeg".to_owned(),
        1 => "1 punt".to_owned(),
        _ => format!("{count} punten"),
    },
    taken: "gedaan",
    time_left: |minutes| format!("nog {minutes} min"),
    second_window: |argument| {
        format!("Scherm voor de groep: open een tweede venster met  quickscan watch {argument}")
    },
    fingers_now: |participants| {
        let typed = if participants > 9 {
            "Typ hoeveel mensen elk antwoord kozen, met een spatie ertussen."
        } else {
            "Typ hoeveel mensen elk antwoord kozen."
        };
        format!("Tel 3-2-1 en laat {participants} mensen tegelijk hun vingers zien. {typed}")
    },
    keys_now: |participants| {
        format!("Geef het toetsenbord rond. Ieder van de {participants} mensen typt één toets.")
    },
    all_cast: "Iedereen heeft gestemd. Enter gaat verder.",
    not_shown_yet: "Er is gestemd. Enter laat de stemmen zien.",
    minority: "Ander geluid",
    who_knows: "Wie weet meer",
    private: "Alleen voor jou",
    agree_how: |talk_first, takes| {
        let head = if talk_first {
            "Praat er eerst over. Dan afspreken"
        } else {
            "Afspreken"
        };
        format!("{head}: j neemt {takes}, een cijfer een ander antwoord. Of stem opnieuw: s.")
    },
    agree_without_middle: "Afspreken: kies samen een antwoord met zijn cijfer, of w. Of stem opnieuw: s.",
    count_title: "De stemmen tellen niet op",
    too_few: |cast, participants| {
        format!(
            "Geteld: {cast} van {participants} mensen. Stemt iemand niet mee? Is iemand weggegaan?"
        )
    },
    too_many: |cast, participants| {
        format!(
            "Geteld: {cast}, terwijl er {participants} mensen meedoen. Is er iemand bij gekomen?"
        )
    },
    recount: "Tel opnieuw",
    this_round: |cast| match cast {
        1 => "Het klopt: deze keer telt het met 1 stem".to_owned(),
        _ => format!("Het klopt: deze keer telt het met {cast} stemmen"),
    },
    new_size: |cast| format!("We zijn nu met {cast} mensen"),
    discussion_title: "Waar verschillen we?",
    discussion_text: "Bespreek eerst de vijf grootste verschillen. De sleutelvragen staan bovenaan.",
    discussion_none: "Er is gestemd, en nergens lopen de antwoorden ver uiteen.",
    discussion_open: |count| match count {
        1 => "Over 1 vraag is nog niet gestemd.".to_owned(),
        _ => format!("Over {count} vragen is nog niet gestemd."),
    },
    discussion_others: "Als er tijd over is",
    discussion_settle: "Dicht bij elkaar: alleen nog afspreken",
    without_agreement: |count| format!("{count} zonder afspraak"),
    all_agreed: "alles afgesproken",
    agree_all: |count| match count {
        1 => "Spreek het midden af bij de vraag waar de stemmen naast elkaar liggen".to_owned(),
        _ => format!(
            "Spreek het midden af bij de {count} vragen waar de stemmen naast elkaar liggen"
        ),
    },
    agree_all_none: "Er is niets meer om in één keer af te spreken.",
    parking_title: "Parkeerplaats",
    parking_text: "Wat nu niet aan de orde is, en niet verloren mag gaan.",
    add_line: "Voeg een punt toe",
    closing_title: "Afronden",
    closing_text: "Ga de groep rond. Typ in een paar woorden wat iemand zegt; wie het zei, schrijf je niet op.",
    closing_add: "Voeg toe",
    prompt_minority: "Welk ander geluid wil je bewaren? Schrijf het op zonder naam.",
    prompt_who_knows: "Wie weet hier meer van? Noem liever een functie dan een naam.",
    prompt_private: "Een notitie voor jou alleen: die komt niet op het scherm van de groep en niet in een document.",
    prompt_participants: |now| {
        format!("Met hoeveel mensen zijn jullie? Van 2 tot en met 40. Leeg laten: {now}.")
    },
    prompt_time: "Hoeveel minuten hebben jullie nog? Typ bijvoorbeeld 60, of een eindtijd zoals 16:00.",
    prompt_parked: "Wat zet je op de parkeerplaats?",
    about_begin: "Begin met een groep, samen achter één scherm",
    about_keep: "Ga verder met een groep, samen achter één scherm",
    all_voted: "Over alle vragen is gestemd.",
    still_voting: |count| match count {
        1 => "Nog 1 persoon. Stemt die niet mee? Druk nog eens op Enter.".to_owned(),
        _ => format!("Nog {count} mensen. Stemt iemand niet mee? Druk nog eens op Enter."),
    },
    only_votes: "Tijdens het stemmen telt alleen een stem. Met Esc stop je even.",
    parked_now: "Staat op de parkeerplaats.",
    agreed_on: |count| match count {
        1 => "Afgesproken bij 1 vraag.".to_owned(),
        _ => format!("Afgesproken bij {count} vragen."),
    },
    nothing_to_agree: "Er is nu niets om in één keer af te spreken.",
    no_middle: "Niemand koos een antwoord, dus er is geen midden. Kies samen een cijfer, of w.",
    no_such_size: "Typ een getal van 2 tot en met 40.",
    no_such_time: "Typ een aantal minuten, zoals 60, of een tijd later vandaag, zoals 16:00.",
    not_while_presenting: "Iedereen kijkt mee. Een eigen notitie kan weer als je met p terug bent.",
    black: "Het scherm van de groep is zwart. Een toets maakt het weer zichtbaar.",
};

pub(super) const EN: MeetingWords = MeetingWords {
    title: "Steps of the session",
    here: "you are here",
    text: "Walk through the steps. You can always skip one and come back later.",
    step: [
        "First guess of the phase",
        "Ground rules",
        "Practice question",
        "Voting without talking",
        "Talking about differences",
        "Outcome and advice",
        "Actions: who, what, when",
        "Closing round",
    ],
    one_by_one: "Voting and talking by question",
    voting: ["with fingers, you count", "the keyboard goes around"],
    order: ["all questions first, then talk", "question by question"],
    participants: "Participants",
    voting_label: "Voting",
    order_label: "Order",
    time: "Time",
    parked: "Parking lot",
    people: |count| format!("{count} people"),
    no_time: "no end time yet",
    until: |time, minutes| match minutes {
        1 => format!("until {time}, 1 minute left"),
        _ => format!("until {time}, {minutes} minutes left"),
    },
    time_is_up: |time| format!("the time until {time} is up: choose what you still do now"),
    voted: |count, total| format!("{count} of {total} questions"),
    activities_first: "first a: what are you doing?",
    actions_count: |count| match count {
        1 => "1 action".to_owned(),
        _ => format!("{count} actions"),
    },
    lines: |count| match count {
        0 => "empty".to_owned(),
        1 => "1 point".to_owned(),
        _ => format!("{count} points"),
    },
    taken: "done",
    time_left: |minutes| format!("{minutes} min left"),
    second_window: |argument| {
        format!("Screen for the group: open a second window with  quickscan watch {argument}")
    },
    fingers_now: |participants| {
        let typed = if participants > 9 {
            "Type how many chose each answer, with a space in between."
        } else {
            "Type how many chose each answer."
        };
        format!("Count 3-2-1 and have {participants} people show their fingers at once. {typed}")
    },
    keys_now: |participants| {
        format!("Pass the keyboard around. Each of the {participants} people types one key.")
    },
    all_cast: "Everybody has voted. Enter goes on.",
    not_shown_yet: "The votes are in. Enter shows them.",
    minority: "Another view",
    who_knows: "Who knows more",
    private: "For you alone",
    agree_how: |talk_first, takes| {
        let head = if talk_first {
            "Talk about it first. Then agree"
        } else {
            "To agree"
        };
        format!("{head}: j takes {takes}, a digit another answer. Or vote again: s.")
    },
    agree_without_middle: "To agree: choose an answer together with its digit, or w. Or vote again: s.",
    count_title: "The votes do not add up",
    too_few: |cast, participants| {
        format!(
            "Counted: {cast} of {participants} people. Does somebody abstain? Did somebody leave?"
        )
    },
    too_many: |cast, participants| {
        format!("Counted: {cast}, while {participants} people take part. Has somebody joined?")
    },
    recount: "Count again",
    this_round: |cast| match cast {
        1 => "It is right: this time it counts with 1 vote".to_owned(),
        _ => format!("It is right: this time it counts with {cast} votes"),
    },
    new_size: |cast| format!("We are {cast} people now"),
    discussion_title: "Where do we differ?",
    discussion_text: "Talk about the five largest differences first. Key questions stand at the top.",
    discussion_none: "The votes are in, and nowhere do the answers lie far apart.",
    discussion_open: |count| match count {
        1 => "1 question has not been voted on yet.".to_owned(),
        _ => format!("{count} questions have not been voted on yet."),
    },
    discussion_others: "If there is time left",
    discussion_settle: "Close together: only agreeing is left",
    without_agreement: |count| format!("{count} without agreement"),
    all_agreed: "all agreed",
    agree_all: |count| match count {
        1 => "Agree on the middle for the question where the votes lie side by side".to_owned(),
        _ => format!(
            "Agree on the middle for the {count} questions where the votes lie side by side"
        ),
    },
    agree_all_none: "There is nothing left to agree on at once.",
    parking_title: "Parking lot",
    parking_text: "What is not for now, and must not get lost.",
    add_line: "Add a point",
    closing_title: "Closing round",
    closing_text: "Go around the group. Type in a few words what somebody says; you do not write down who said it.",
    closing_add: "Add",
    prompt_minority: "Which other view do you want to keep? Write it down without a name.",
    prompt_who_knows: "Who knows more about this? Better name a job than a person.",
    prompt_private: "A note for you alone: it comes neither on the group's screen nor into a document.",
    prompt_participants: |now| format!("How many people are you? From 2 to 40. Left empty: {now}."),
    prompt_time: "How many minutes do you have left? Type 60 for example, or an end time such as 16:00.",
    prompt_parked: "What do you put in the parking lot?",
    about_begin: "Begin with a group, together at one screen",
    about_keep: "Go on with a group, together at one screen",
    all_voted: "All questions have been voted on.",
    still_voting: |count| match count {
        1 => "1 more person. Does somebody abstain? Press Enter once more.".to_owned(),
        _ => format!("{count} more people. Does somebody abstain? Press Enter once more."),
    },
    only_votes: "While people vote only votes count. Esc pauses.",
    parked_now: "It is in the parking lot.",
    agreed_on: |count| match count {
        1 => "Agreed on 1 question.".to_owned(),
        _ => format!("Agreed on {count} questions."),
    },
    nothing_to_agree: "There is nothing to agree on at once now.",
    no_middle: "Nobody chose an answer, so there is no middle. Choose a digit together, or w.",
    no_such_size: "Type a number from 2 to 40.",
    no_such_time: "Type a number of minutes, such as 60, or a time later today, such as 16:00.",
    not_while_presenting: "Everybody looks along. A note of your own is possible again once p has taken you back.",
    black: "The group's screen is black. Any key shows it again.",
};

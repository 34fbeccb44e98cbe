//! Words of the run sheet: a page for whoever leads the session of a group and never did so before.

/// Words of the run sheet.
#[derive(Debug)]
pub struct RunSheetWords {
    /// The title; what the session is about.
    pub title: fn(about: &str) -> String,
    /// Label: for whom.
    pub for_whom: &'static str,
    /// Label: which quickscan.
    pub quickscan: &'static str,
    /// Which quickscan, how much of it, and how many questions.
    pub asked: fn(title: &str, depth: &str, questions: usize) -> String,
    /// Label: how many people.
    pub participants: &'static str,
    /// Label: how long.
    pub time: &'static str,
    /// How long, with clock times.
    pub from_until: fn(minutes: u32, begin: &str, end: &str) -> String,
    /// How long; times count from the beginning.
    pub from_begin: fn(minutes: u32) -> String,
    /// Heading of what to have ready.
    pub ready: &'static str,
    /// What to have ready.
    pub ready_items: [(&'static str, &'static str); 4],
    /// Heading of the parts.
    pub course: &'static str,
    /// A part: when it begins, its name, how long.
    pub part: fn(when: &str, name: &str, minutes: u32) -> String,
    /// The first guess.
    pub guess: (&'static str, &'static str),
    /// The ground rules.
    pub rules: (&'static str, &'static str),
    /// The practice question.
    pub practice: (&'static str, &'static str),
    /// Nobody guesses a phase in this quickscan.
    pub no_guess: &'static str,
    /// Voting with hands.
    pub vote_hands: &'static str,
    /// Voting with a keyboard that goes around.
    pub vote_keyboard: &'static str,
    /// Question by question: what comes after each vote.
    pub then_talk: &'static str,
    /// Label: what a hand shows.
    pub hands: &'static str,
    /// Fingers on a scale of digits.
    pub fingers: &'static str,
    /// Thumbs on a scale of three.
    pub thumbs: fn(low: &str, middle: &str, high: &str) -> String,
    /// Fingers for the place of an answer in the list.
    pub by_number: &'static str,
    /// Talking about so many differences, with so many minutes for each.
    pub talk: fn(differences: u32, minutes: u32) -> String,
    /// Label: the questions on which the group differs.
    pub about_what: &'static str,
    /// Label: what to ask.
    pub ask: &'static str,
    /// What to ask, and what never, on a scale of digits.
    pub prompt_digits: fn(low: &str, high: &str) -> String,
    /// The same on another scale.
    pub prompt: fn(low: &str, high: &str) -> String,
    /// The second round and what is agreed.
    pub agree: &'static str,
    /// What is being done already, before the outcome.
    pub activities: &'static str,
    /// The outcome, beside the guess.
    pub results_and_guess: &'static str,
    /// The outcome, where nobody guessed.
    pub results: &'static str,
    /// The actions.
    pub actions: &'static str,
    /// The closing round.
    pub closing: fn(questions: &str) -> String,
    /// Heading of what to do when it gets late.
    pub late: &'static str,
    /// What to do when it gets late.
    pub late_items: [&'static str; 3],
    /// Heading of all questions; tells how key questions are marked.
    pub questions: &'static str,
    /// Heading of the key questions.
    pub key_questions: &'static str,
    /// The title of a key question among others.
    pub key: fn(title: &str) -> String,
}

pub(super) const NL: RunSheetWords = RunSheetWords {
    title: |about| format!("Draaiboek: {about}"),
    for_whom: "Voor wie",
    quickscan: "Quickscan",
    asked: |title, depth, questions| match questions {
        1 => format!("{title}, {depth}, 1 vraag"),
        _ => format!("{title}, {depth}, {questions} vragen"),
    },
    participants: "Deelnemers",
    time: "Tijd",
    from_until: |minutes, begin, end| format!("{minutes} minuten, van {begin} tot {end} uur"),
    from_begin: |minutes| format!("{minutes} minuten; de tijden hieronder tellen vanaf het begin"),
    ready: "Klaarzetten",
    ready_items: [
        (
            "Scherm",
            "sluit de beamer aan en maak de letters zo groot dat je ze achter in de zaal leest.",
        ),
        (
            "Twee vensters",
            "open de scan op je laptop, en op de beamer in een tweede venster 'quickscan watch' \
             met dezelfde scan. Daar ziet de groep alleen wat jij laat zien.",
        ),
        (
            "Op tafel",
            "papier en pen, ook voor wat een andere keer komt: de parkeerplaats.",
        ),
        (
            "Vooraf",
            "lees de vragen een keer hardop en loop dit blad door.",
        ),
    ],
    course: "Zo gaat het",
    part: |when, name, minutes| match minutes {
        1 => format!("{when} {name} (1 minuut)"),
        _ => format!("{when} {name} ({minutes} minuten)"),
    },
    guess: (
        "Eerste indruk",
        "laat ieder zonder overleg de fase kiezen waar de groep nu zit, en tel de stemmen. \
         Uitleg komt later.",
    ),
    rules: (
        "Zeg",
        "'Er is geen goed of fout, en niemand wordt afgerekend. Ieders blik telt. Ik noteer \
         aantallen, geen namen. Verschil is informatie.'",
    ),
    practice: (
        "Oefen",
        "stem samen op de oefenvraag, tot iedereen weet hoe het gaat.",
    ),
    no_guess: "Een eerste indruk van de fase is er niet bij deze quickscan.",
    vote_hands: "Lees een vraag voor en geef even bedenktijd. Tel af: '3-2-1', en alle handen gaan \
                 tegelijk omhoog. Praten mag daarna, niet tijdens het stemmen. Typ de aantallen in \
                 en ga door. Reken op minder dan een minuut per vraag.",
    vote_keyboard: "Lees een vraag voor en laat de laptop rondgaan: ieder typt één toets, en het \
                    scherm toont alleen een stip. Praten mag daarna, niet tijdens het stemmen. \
                    Reken op een minuut per vraag.",
    then_talk: "Zijn jullie het eens, ga dan door. Verschillen jullie, praat er dan kort over.",
    hands: "Handen",
    fingers: "vuist is 0, vingers zijn 1 tot en met 4, een vlakke hand is 'weet ik niet'.",
    thumbs: |low, middle, high| {
        format!(
            "duim omhoog is '{high}', duim opzij is '{middle}', duim omlaag is '{low}', een vuist \
             is 'weet ik niet'."
        )
    },
    by_number: "zoveel vingers als het nummer van het antwoord; een vuist is 'weet ik niet'.",
    talk: |differences, minutes| match (differences, minutes) {
        (1, _) => "Praat over het grootste verschil.".to_owned(),
        (_, 1) => format!(
            "Praat over de {differences} grootste verschillen, sleutelvragen eerst. Er is ongeveer \
             1 minuut per verschil."
        ),
        _ => format!(
            "Praat over de {differences} grootste verschillen, sleutelvragen eerst. Er zijn \
             ongeveer {minutes} minuten per verschil."
        ),
    },
    about_what: "Waarover",
    ask: "Vraag",
    prompt_digits: |low, high| {
        format!(
            "'Wat zou iemand zien die hier een {low} geeft?' En dan: 'en een {high}?' Vraag nooit: \
             'Wie gaf een {low}?'"
        )
    },
    prompt: |low, high| {
        format!(
            "'Wat zou iemand zien die hier {low} kiest?' En dan: 'en die {high} kiest?' Vraag \
             nooit: 'Wie koos {low}?'"
        )
    },
    agree: "Stem nog eens als het gesprek iets veranderde. Spreek dan een antwoord af, en noteer \
            het als iemand het anders blijft zien: dat is een ander geluid.",
    activities: "Vul eerst samen in wat jullie al doen of plannen: toets a. Anders kan het advies niet \
                 zeggen wat te vroeg komt.",
    results_and_guess: "Lees de uitkomst voor en zet de eerste indruk ernaast. Vraag: 'Wat verklaart het \
                        verschil?'",
    results: "Lees de uitkomst voor. Vraag: 'Wat herkennen jullie, en wat verrast?'",
    actions: "Kies één tot drie acties. Noteer bij elke: wie doet wat, en wanneer is het klaar?",
    closing: |questions| format!("Laat ieder kort antwoorden: '{questions}'"),
    late: "Als het uitloopt",
    late_items: [
        "Praat over minder verschillen: alleen de sleutelvragen. De rest komt op de parkeerplaats.",
        "Of stop na het stemmen en plan een tweede keer. Alles wordt bewaard.",
        "Houd altijd genoeg over voor één actie en het rondje aan het eind.",
    ],
    questions: "De vragen, (s) is een sleutelvraag",
    key_questions: "De sleutelvragen",
    key: |title| format!("{title} (s)"),
};

pub(super) const EN: RunSheetWords = RunSheetWords {
    title: |about| format!("Run sheet: {about}"),
    for_whom: "For whom",
    quickscan: "Quickscan",
    asked: |title, depth, questions| match questions {
        1 => format!("{title}, {depth}, 1 question"),
        _ => format!("{title}, {depth}, {questions} questions"),
    },
    participants: "Participants",
    time: "Time",
    from_until: |minutes, begin, end| format!("{minutes} minutes, from {begin} to {end}"),
    from_begin: |minutes| format!("{minutes} minutes; the times below count from the beginning"),
    ready: "Have ready",
    ready_items: [
        (
            "Screen",
            "connect the projector and make the letters so large that you can read them from the \
             back of the room.",
        ),
        (
            "Two windows",
            "open the scan on your laptop, and on the projector, in a second window, 'quickscan \
             watch' with the same scan. There the group only sees what you show.",
        ),
        (
            "On the table",
            "paper and pens, also for what has to wait: the parking lot.",
        ),
        (
            "Beforehand",
            "read the questions aloud once and go through this page.",
        ),
    ],
    course: "How it goes",
    part: |when, name, minutes| match minutes {
        1 => format!("{when} {name} (1 minute)"),
        _ => format!("{when} {name} ({minutes} minutes)"),
    },
    guess: (
        "Guess",
        "let everybody choose, without talking, the phase the group is in now, and count the \
         votes. Explaining comes later.",
    ),
    rules: (
        "Say",
        "'There is no right or wrong, and nobody is judged. Everyone's view counts. I note \
         numbers, no names. Disagreement is information.'",
    ),
    practice: (
        "Practise",
        "vote on the practice question together, until everybody knows how it works.",
    ),
    no_guess: "There is no guess beforehand in this quickscan.",
    vote_hands: "Read a question aloud and give a moment to think. Count down: '3-2-1', and all \
                 hands go up at once. Talking comes after that, not while voting. Type the numbers \
                 and go on. Allow less than a minute per question.",
    vote_keyboard: "Read a question aloud and pass the laptop around: everybody types one key, and \
                    the screen shows only a dot. Talking comes after that, not while voting. Allow \
                    a minute per question.",
    then_talk: "If you agree, go on. If you differ, talk about it briefly.",
    hands: "Hands",
    fingers: "a fist is 0, fingers are 1 to 4, a flat hand is 'don't know'.",
    thumbs: |low, middle, high| {
        format!(
            "thumb up is '{high}', thumb sideways is '{middle}', thumb down is '{low}', a fist is \
             'don't know'."
        )
    },
    by_number: "as many fingers as the number of the answer; a fist is 'don't know'.",
    talk: |differences, minutes| match (differences, minutes) {
        (1, _) => "Talk about the largest difference.".to_owned(),
        (_, 1) => format!(
            "Talk about the {differences} largest differences, key questions first. There is about \
             1 minute for each."
        ),
        _ => format!(
            "Talk about the {differences} largest differences, key questions first. There are \
             about {minutes} minutes for each."
        ),
    },
    about_what: "About",
    ask: "Ask",
    prompt_digits: |low, high| {
        format!(
            "'What would somebody see who gives a {low} here?' And then: 'and a {high}?' Never \
             ask: 'Who gave a {low}?'"
        )
    },
    prompt: |low, high| {
        format!(
            "'What would somebody see who chooses {low} here?' And then: 'and who chooses {high}?' \
             Never ask: 'Who chose {low}?'"
        )
    },
    agree: "Vote again if talking changed something. Then agree on an answer, and note it when \
            somebody still sees it differently: that is another view.",
    activities: "First fill in together what you are doing or planning already: the key a. Without that \
                 the advice cannot say what comes too early.",
    results_and_guess: "Read the outcome aloud and put the guess beside it. Ask: 'What explains \
                        the difference?'",
    results: "Read the outcome aloud. Ask: 'What do you recognise, and what surprises you?'",
    actions: "Choose one to three actions. Note with each: who does what, and when is it done?",
    closing: |questions| format!("Let everybody answer briefly: '{questions}'"),
    late: "When it gets late",
    late_items: [
        "Talk about fewer differences: only the key questions. The rest goes on the parking lot.",
        "Or stop after voting and plan another time. Everything is kept.",
        "Always keep enough for one action and the round at the end.",
    ],
    questions: "The questions, (k) is a key question",
    key_questions: "The key questions",
    key: |title| format!("{title} (k)"),
};

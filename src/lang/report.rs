//! Words of the report: headings, columns and labels.

/// Words of the report.
#[derive(Debug)]
pub struct ReportWords {
    /// Label: the intervention.
    pub intervention: &'static str,
    /// Label: for whom the scan is filled in.
    pub group: &'static str,
    /// Label: the organisation.
    pub organisation: &'static str,
    /// Label: how far this group is.
    pub stage: &'static str,
    /// Label: who filled it in.
    pub filled_in_by: &'static str,
    /// A group of so many people filled it in.
    pub participants: fn(count: u32) -> String,
    /// Label: when it was filled in.
    pub date: &'static str,
    /// Label: how much was asked.
    pub asked: &'static str,
    /// Label: how many questions are answered.
    pub answered: &'static str,
    /// "18 of 20 questions answered, 1 don't know, 1 not applicable"
    pub count: fn(answered: usize, asked: usize, unknown: usize, not_applicable: usize) -> String,
    /// "short version, with all questions about Wanting"
    pub deepened: fn(depth: &str, sections: &str) -> String,
    /// Heading of the report in four lines.
    pub brief: &'static str,
    /// "6 of the 7 met."
    pub brief_gates: fn(met: usize, all: usize) -> String,
    /// So many questions go well; at least one.
    pub brief_strengths: fn(count: usize) -> String,
    /// What this document is, for somebody who gets it handed over.
    pub purpose: &'static str,
    /// What the list of what goes well is.
    pub strengths_intro: &'static str,
    /// Nothing goes well yet.
    pub no_strengths: &'static str,
    /// Title of the table of phases.
    pub phase_table: &'static str,
    /// Columns of the table of phases.
    pub phase_columns: [&'static str; 5],
    /// Title of the table of gates.
    pub gate_table: &'static str,
    /// Columns of the table of gates.
    pub gate_columns: [&'static str; 3],
    /// Title of the table of parts.
    pub part_table: &'static str,
    /// Columns of the table of parts.
    pub part_columns: [&'static str; 5],
    /// Mark of the working phase in the table.
    pub here: &'static str,
    /// That thresholds are conventions, under a table.
    pub conventions_note: &'static str,
    /// Over which questions the points and the threshold of a phase go, under their table.
    pub counted_over: &'static str,
    /// What to notice per section, under a table.
    pub notes: &'static str,
    /// "State: on the way, 12 of 28 points."
    pub state: fn(figures: &str) -> String,
    /// Heading of the arrangements made.
    pub plan: &'static str,
    /// Title of the table of arrangements.
    pub plan_table: &'static str,
    /// Columns of the table of arrangements.
    pub plan_columns: [&'static str; 6],
    /// Mark of an arrangement that is ticked off.
    pub plan_done: &'static str,
    /// Heading of what comes after this, such as when to fill in again.
    pub again: &'static str,
    /// Heading of all answers.
    pub answers: &'static str,
    /// Label: the answer.
    pub answer: &'static str,
    /// Label: how it is known.
    pub basis: &'static str,
    /// Label: document and page.
    pub location: &'static str,
    /// Label: the note.
    pub note: &'static str,
    /// Label: another view in the group.
    pub minority: &'static str,
    /// Label: who knows more.
    pub who_knows: &'static str,
    /// Label: how a group reached the answer.
    pub reached: &'static str,
    /// Label: on how many questions a group agreed.
    pub agreement: &'static str,
    /// "on 14 of the 20 questions; 3 voted on without agreement"
    pub agreed_count: fn(agreed: usize, asked: usize, without: usize) -> String,
    /// Behind that: the answers that nobody voted on.
    pub filled_in_count: fn(count: usize) -> String,
    /// Heading of the closing round.
    pub closing: &'static str,
    /// Heading of the parking lot.
    pub parked: &'static str,
    /// What the parking lot is.
    pub parked_intro: &'static str,
    /// Label: the question as it was when it was answered.
    pub shown: &'static str,
    /// "3 of 4 points", short, beside an answer.
    pub points_short: fn(points: u32, max: u32) -> String,
    /// Heading of what is being done already.
    pub activities: &'static str,
}

pub(super) const NL: ReportWords = ReportWords {
    intervention: "Interventie",
    group: "Voor wie ingevuld",
    organisation: "Organisatie",
    stage: "Hoe ver is deze groep?",
    filled_in_by: "Ingevuld door",
    participants: |count| match count {
        1 => "een groep van 1 persoon".to_owned(),
        _ => format!("een groep van {count} personen"),
    },
    date: "Datum van de scan",
    asked: "Welke vragen",
    answered: "Beantwoord",
    count: |answered, asked, unknown, not_applicable| {
        let also = |count: usize, answer| (count > 0).then(|| format!("{count} keer '{answer}'"));
        let parts = [
            Some(format!("{answered} van de {asked} vragen")),
            also(unknown, "weet ik niet"),
            also(not_applicable, "niet van toepassing"),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    },
    deepened: |depth, sections| format!("{depth}, met alle vragen over {sections}"),
    brief: "In het kort",
    brief_gates: |met, all| match all {
        0 => String::new(),
        _ => format!("{met} van de {all} rond."),
    },
    brief_strengths: |count| match count {
        1 => "1 antwoord; het staat hieronder.".to_owned(),
        _ => format!("{count} antwoorden; ze staan hieronder."),
    },
    purpose: "Dit is een zelfbeoordeling om van te leren. Er zit geen cijfer of keurmerk aan vast. \
              Hoe de quickscan rekent en waar die op steunt, staat achteraan.",
    strengths_intro: "Dit zijn jullie eigen antwoorden, met driekwart van de punten of meer.",
    no_strengths: "Nog geen antwoord staat op driekwart van de punten of hoger. Dat is gewoon als \
                   je net begint.",
    phase_table: "De fasen in cijfers",
    phase_columns: ["Fase", "Punten", "Stand", "Op orde vanaf", "Nog onbekend"],
    gate_table: "De toegangseisen en hoe ze staan",
    gate_columns: ["Toegangseis", "Antwoord", "Stand"],
    part_table: "De onderdelen in cijfers",
    part_columns: [
        "Onderdeel",
        "Punten",
        "Stand",
        "Genoeg vanaf",
        "Nog onbekend",
    ],
    here: "hier zitten jullie",
    conventions_note: "De grenzen zijn afspraken van de makers, geen normen.",
    counted_over: "De punten gaan over de vragen met een antwoord. De grens voor 'op orde' gaat \
                   over alle vragen, dus ook over wat nog niet bekend is.",
    notes: "Wat opvalt:",
    state: |figures| format!("Stand: {figures}."),
    plan: "Afgesproken",
    plan_table: "Wie doet wat, en wanneer",
    plan_columns: ["Doel", "Resultaat", "Wat", "Wie", "Wanneer", "Gedaan?"],
    plan_done: "gedaan",
    again: "Hoe nu verder",
    answers: "Alle antwoorden",
    answer: "Antwoord",
    basis: "Hoe weet je dat?",
    location: "Waar het staat",
    note: "Notitie",
    minority: "Een ander geluid",
    who_knows: "Wie weet meer",
    reached: "Hoe bepaald",
    agreement: "Afspraak",
    agreed_count: |agreed, asked, without| {
        let agreed = format!("over {agreed} van de {asked} vragen");
        match without {
            0 => agreed,
            1 => format!("{agreed}; over 1 is gestemd zonder afspraak"),
            _ => format!("{agreed}; over {without} is gestemd zonder afspraak"),
        }
    },
    filled_in_count: |count| format!("; {count} ingevuld zonder stemmen"),
    closing: "Afsluitende ronde",
    parked: "Voor een ander moment",
    parked_intro: "Dit kwam op tafel en is bewaard voor later.",
    shown: "Zo luidde de vraag bij het invullen",
    points_short: |points, max| format!("{points} van {max}"),
    activities: "Wat doen jullie al?",
};

pub(super) const EN: ReportWords = ReportWords {
    intervention: "Intervention",
    group: "Filled in for",
    organisation: "Organisation",
    stage: "How far is this group?",
    filled_in_by: "Filled in by",
    participants: |count| match count {
        1 => "a group of 1 person".to_owned(),
        _ => format!("a group of {count} people"),
    },
    date: "Date of the scan",
    asked: "Which questions",
    answered: "Answered",
    count: |answered, asked, unknown, not_applicable| {
        let also =
            |count: usize, answer| (count > 0).then(|| format!("{count} answered '{answer}'"));
        let parts = [
            Some(format!("{answered} of the {asked} questions")),
            also(unknown, "don't know"),
            also(not_applicable, "not applicable"),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    },
    deepened: |depth, sections| format!("{depth}, with all questions about {sections}"),
    brief: "In short",
    brief_gates: |met, all| match all {
        0 => String::new(),
        _ => format!("{met} of the {all} met."),
    },
    brief_strengths: |count| match count {
        1 => "1 answer; see below.".to_owned(),
        _ => format!("{count} answers; see below."),
    },
    purpose: "This is a self-assessment to learn from. It gives no grade and is no mark of quality. \
              At the end you read how the quickscan counts and what it rests on.",
    strengths_intro: "These are your own answers with at least three quarters of the points.",
    no_strengths: "No answer has three quarters of the points or more yet. That is normal when you \
                   have just begun.",
    phase_table: "The phases in figures",
    phase_columns: [
        "Phase",
        "Points",
        "Status",
        "In place from",
        "Still unknown",
    ],
    gate_table: "The entry requirements and how they stand",
    gate_columns: ["Entry requirement", "Answer", "Status"],
    part_table: "The parts in figures",
    part_columns: ["Part", "Points", "Status", "Enough from", "Still unknown"],
    here: "you are here",
    conventions_note: "The thresholds are conventions of the makers, not norms.",
    counted_over: "Points are counted over the questions with an answer. 'In place from' is \
                   counted over all questions, so also over what is not known yet.",
    notes: "What stands out:",
    state: |figures| format!("Status: {figures}."),
    plan: "Agreed",
    plan_table: "Who does what, and when",
    plan_columns: ["Goal", "Result", "What", "Who", "When", "Done?"],
    plan_done: "done",
    again: "What next",
    answers: "All answers",
    answer: "Answer",
    basis: "How do you know?",
    location: "Where it is written",
    note: "Note",
    minority: "Another view",
    who_knows: "Who knows more about it",
    reached: "How you got there",
    agreement: "Agreement",
    agreed_count: |agreed, asked, without| {
        let agreed = format!("on {agreed} of the {asked} questions");
        match without {
            0 => agreed,
            _ => format!("{agreed}; {without} voted on without agreement"),
        }
    },
    filled_in_count: |count| format!("; {count} filled in without a vote"),
    closing: "Closing round",
    parked: "For another moment",
    parked_intro: "This came up and was kept for later.",
    shown: "The question as it was when answered",
    points_short: |points, max| format!("{points} of {max}"),
    activities: "What are you already doing?",
};

//! Sentences about what to do, what to wait with and what to find out.

/// Sentences about what to do, what to wait with and what to find out.
#[derive(Debug)]
pub struct AdviceWords {
    /// Heading of what goes well.
    pub strengths: &'static str,
    /// Heading of what to do first.
    pub do_first: &'static str,
    /// The same while the working phase could still turn out otherwise.
    pub do_first_for_now: &'static str,
    /// Heading of what comes too early.
    pub not_yet: &'static str,
    /// Heading of what to ask around about.
    pub find_out: &'static str,
    /// Heading of what to arrange early.
    pub prepare: &'static str,
    /// Heading of the second reading by pillar.
    pub pillars: &'static str,
    /// What the second reading is.
    pub pillars_intro: &'static str,
    /// Label: why it is advised now.
    pub why_now: &'static str,
    because: [&'static str; 2],
    no_activities: [&'static str; 2],
    /// Label: what has to be arranged first.
    pub arrange_first: &'static str,
    /// Label: who acts.
    pub who: &'static str,
    /// Label: the first step.
    pub first_step: &'static str,
    /// Label: how well it is studied.
    pub evidence: &'static str,
    /// Label: what belongs beside it.
    pub with: &'static str,
    /// Label: where it comes from.
    pub sources: &'static str,
    /// Label: what happens when it comes too early, as the reason to wait.
    pub what_happens: &'static str,
    /// Label: what to do in its place.
    pub what_first: &'static str,
    /// Label: when it does come.
    pub when_then: &'static str,
    /// Label: why nevertheless.
    pub reason: &'static str,
    /// Label: what runs already.
    pub already_label: &'static str,
    /// A point of the working phase.
    pub ground_point: fn(phase: &str) -> String,
    /// A point in maintenance.
    pub ground_upkeep: fn(phase: &str) -> String,
    /// It cannot wait, although it belongs to a later phase.
    pub ground_urgent: fn(phase: &str) -> String,
    /// What makes it urgent: an answer.
    pub urgent_because: fn(group: bool, title: &str, answer: &str) -> String,
    /// There is room left, so a point of the next phase.
    pub ground_look_ahead: fn(phase: &str) -> String,
    /// What a first step without a strategy is.
    pub own_first_step: &'static str,
    /// A need that nobody filled in yet.
    pub need_open: &'static str,
    /// Label: how to begin with a need.
    pub begin: &'static str,
    /// Something to do first works on the need already.
    pub begin_at: fn(number: usize, title: &str) -> String,
    /// How to begin with a need that nobody filled in yet.
    pub begin_open: &'static str,
    /// These run or are done already.
    pub already: fn(titles: &str) -> String,
    /// These fit in its place.
    pub instead: fn(titles: &str) -> String,
    /// These questions come first.
    pub needs_first: fn(needs: &str) -> String,
    /// These questions come first, and these strategies fit in its place.
    pub needs_first_and: fn(needs: &str, titles: &str) -> String,
    /// An answer to the reason to go on with what is planned.
    pub reason_planned: &'static str,
    /// An answer to the reason to go on with what runs.
    pub reason_running: &'static str,
    /// An answer to the reason why something was done.
    pub reason_done: &'static str,
    /// Nothing of its list fits: look at what to do first.
    pub see_do_first: &'static str,
    /// It comes in this phase.
    pub comes: fn(phase: &str) -> String,
    /// It comes in this phase, once these questions stand at this answer or higher.
    pub comes_once: fn(phase: &str, titles: &str, count: usize, answer: &str) -> String,
    /// It fits no phase of this questionnaire.
    pub comes_never: &'static str,
    /// "Fill in Wanting first (7 open)"
    pub fill_in_first: fn(title: &str, open: usize) -> String,
    /// What to ask where the question has no line for it.
    pub find_out_plain: fn(text: &str) -> String,
    /// Nothing is advised while too little is known.
    pub nothing_while_unknown: &'static str,
    /// Nothing to do first was found.
    pub nothing_to_do: &'static str,
    /// Nothing is better done later.
    pub nothing_too_early: &'static str,
    /// What is arranged early, and why.
    pub prepare_intro: &'static str,
    /// What the foundation is.
    pub foundation_intro: &'static str,
    /// More is planned than people can carry.
    pub too_many: fn(planned: usize) -> String,
    /// When to fill in again; the date is in words.
    pub again_on: fn(date: &str) -> String,
    /// The scan is older than that; the date is in words.
    pub again_now: fn(date: &str) -> String,
    /// When to fill in again, without a date to count from.
    pub again_later: &'static str,
    /// The next scan is planned.
    pub again_planned: fn(date: &str) -> String,
    /// Why fill in again.
    pub again_why: &'static str,
    /// Why it may be sooner.
    pub again_sooner: &'static str,
}

impl AdviceWords {
    /// Label: the answers behind it, of one person or of a group.
    pub fn because(&self, group: bool) -> &'static str {
        self.because[usize::from(group)]
    }

    /// Nothing was filled in about what is being done already, by one person or by a group.
    pub fn no_activities(&self, group: bool) -> &'static str {
        self.no_activities[usize::from(group)]
    }
}

pub(super) const NL: AdviceWords = AdviceWords {
    strengths: "Dit gaat goed",
    do_first: "Eerst doen",
    do_first_for_now: "Eerst doen (voorlopig)",
    not_yet: "Nog even wachten",
    find_out: "Eerst navragen",
    prepare: "Nu alvast regelen",
    pillars: "Een tweede blik: drie pijlers",
    pillars_intro: "Dit zijn dezelfde antwoorden, geordend naar drie pijlers van goed invoeren. \
                    Ze zijn van Leonieke Boendermaker, die invoering in de jeugdzorg \
                    onderzoekt. Niet elke vraag hoort bij een pijler.",
    why_now: "Waarom nu",
    because: ["Omdat je antwoordde", "Omdat jullie antwoordden"],
    arrange_first: "Regel eerst",
    who: "Wie",
    first_step: "Eerste stap",
    evidence: "Bewijs",
    with: "Hoort erbij",
    sources: "Bron",
    what_happens: "Waarom",
    what_first: "Wat eerst",
    when_then: "Wanneer wel",
    reason: "Jullie reden",
    already_label: "Loopt al",
    ground_point: |phase| format!("Dit pakt een punt aan in {phase}, de fase waar jullie zitten."),
    ground_upkeep: |phase| format!("Dit punt in {phase} vraagt onderhoud."),
    ground_urgent: |phase| {
        format!("Dit hoort bij {phase}, een latere fase, maar het kan niet wachten.")
    },
    urgent_because: |group, title, answer| {
        let you = if group {
            "antwoordden jullie"
        } else {
            "antwoordde je"
        };
        format!("Want bij '{title}' {you}: {answer}.")
    },
    ground_look_ahead: |phase| {
        format!(
            "Er is ruimte voor nog een stap. Dit is alvast een lage sleutelvraag uit de volgende fase, {phase}."
        )
    },
    own_first_step: "Dit is een losse eerste stap. Een activiteit uit de lijst die hier nu bij \
                     past, is er niet, of loopt al.",
    need_open: "nog niet ingevuld",
    begin: "Zo begin je",
    begin_at: |number, title| format!("Zie nummer {number} bij 'Eerst doen': {title}."),
    begin_open: "Vul deze vraag eerst in. Dan weet je of het nodig is.",
    already: |titles| {
        format!("{titles}. Ga na waarom het nog niet genoeg doet, voor je er iets naast zet.")
    },
    instead: |titles| format!("{titles}."),
    needs_first: |needs| format!("Werk eerst aan {needs}."),
    needs_first_and: |needs, titles| format!("Werk eerst aan {needs}. Dit past nu ook: {titles}."),
    reason_planned: "Kan het worden uitgesteld, stel het dan uit. Moet het doorgaan, houd het klein en \
                     doe 'Eerst doen' ernaast.",
    reason_running: "Goed dat je het zegt. Houd het klein, en doe 'Eerst doen' ernaast.",
    reason_done: "Dat was toen een goede reden. Bouw erop voort met 'Eerst doen'.",
    see_do_first: "Zie 'Eerst doen'.",
    comes: |phase| format!("Bij {phase}."),
    comes_once: |phase, titles, count, answer| {
        let verb = if count == 1 { "staat" } else { "staan" };
        format!("Bij {phase}, als {titles} op '{answer}' of hoger {verb}.")
    },
    comes_never: "Dit past bij geen van de fasen van deze quickscan.",
    fill_in_first: |title, open| format!("Vul eerst {title} in ({open} open)."),
    find_out_plain: |text| format!("Vraag na: {text}"),
    nothing_while_unknown: "Er is nog te weinig bekend voor advies. Vul de open vragen in en vraag \
                            na wat je niet weet.",
    nothing_to_do: "Er is nu geen punt dat voorgaat.",
    nothing_too_early: "Niets van wat jullie plannen of doen komt te vroeg.",
    no_activities: [
        "Je hebt nog niet ingevuld wat jullie al doen of plannen. Vul dat in, dan zie je wat te vroeg \
         komt.",
        "Jullie hebben nog niet ingevuld wat jullie al doen of plannen. Dat hoort bij de stap vóór het \
         advies: vul samen 'Wat doen jullie al?' in, dan zie je wat te vroeg komt.",
    ],
    prepare_intro: "Dit hoort bij een latere fase. Begin er toch vroeg mee, want het kost tijd.",
    foundation_intro: "Dit gaat over de interventie zelf. Een zwak fundament merk je in elke fase.",
    too_many: |planned| {
        format!(
            "Er staan {planned} activiteiten gepland. Meer is niet vanzelf beter: in 235 studies \
             hing het aantal onderdelen niet samen met het effect (Grimshaw e.a.). Kies er een \
             paar die nu passen."
        )
    },
    again_on: |date| format!("Vul de scan rond {date} opnieuw in."),
    again_now: |date| {
        format!(
            "Deze scan is van {date}. Dat is meer dan drie maanden geleden: vul hem opnieuw in."
        )
    },
    again_later: "Vul de scan over drie maanden opnieuw in.",
    again_planned: |date| format!("De volgende scan staat gepland op {date}."),
    again_why: "In drie maanden verandert er genoeg om verschil te zien; zo lang duurt een proef \
                ook ongeveer.",
    again_sooner: "Doe het eerder als er mensen vertrekken of bijkomen.",
};

pub(super) const EN: AdviceWords = AdviceWords {
    strengths: "This goes well",
    do_first: "Do first",
    do_first_for_now: "Do first (for now)",
    not_yet: "Wait with this",
    find_out: "Ask first",
    prepare: "Arrange early",
    pillars: "A second look: three pillars",
    pillars_intro: "These are the same answers, ordered by three pillars of introducing something \
                    well. They come from Leonieke Boendermaker, who studies introduction in \
                    youth care. Not every question belongs to a pillar.",
    why_now: "Why now",
    because: ["Because you answered", "Because you answered"],
    arrange_first: "First arrange",
    who: "Who",
    first_step: "First step",
    evidence: "Evidence",
    with: "Goes with it",
    sources: "Source",
    what_happens: "Why",
    what_first: "What first",
    when_then: "When it does fit",
    reason: "Your reason",
    already_label: "Already doing",
    ground_point: |phase| format!("This works on a point in the phase {phase}, where you are now."),
    ground_upkeep: |phase| format!("This point in the phase {phase} needs upkeep."),
    ground_urgent: |phase| format!("This belongs to a later phase, {phase}, but it cannot wait."),
    urgent_because: |_, title, answer| format!("Because you answered '{title}' with: {answer}."),
    ground_look_ahead: |phase| {
        format!("There is room left. This is a low key question from the next phase, {phase}.")
    },
    own_first_step: "This is a single first step. No activity on the list fits here now, or it \
                     is already running.",
    need_open: "not filled in yet",
    begin: "How to begin",
    begin_at: |number, title| format!("See number {number} under 'Do first': {title}."),
    begin_open: "Fill in this question first. Then you know whether it is needed.",
    already: |titles| {
        format!("{titles}. Find out why that is not enough yet before you add something.")
    },
    instead: |titles| format!("{titles}."),
    needs_first: |needs| format!("Work on {needs} first."),
    needs_first_and: |needs, titles| format!("Work on {needs} first. This fits now too: {titles}."),
    reason_planned: "If you can postpone it, do. If it must go ahead, keep it small and work on \
                     'Do first' alongside.",
    reason_running: "Good that you say so. Keep it small, and work on 'Do first' alongside.",
    reason_done: "That was a good reason at the time. Build on it with 'Do first'.",
    see_do_first: "See 'Do first'.",
    comes: |phase| format!("In the phase {phase}."),
    comes_once: |phase, titles, count, answer| {
        let verb = if count == 1 { "is" } else { "are" };
        format!("In the phase {phase}, once {titles} {verb} answered '{answer}' or higher.")
    },
    comes_never: "This fits none of the phases of this quickscan.",
    fill_in_first: |title, open| format!("Fill in '{title}' first ({open} open)."),
    find_out_plain: |text| format!("Ask around: {text}"),
    nothing_while_unknown: "Too little is known to give advice. Fill in the open questions and ask \
                            around about what you do not know.",
    nothing_to_do: "There is nothing that comes first now.",
    nothing_too_early: "Nothing you are planning or doing comes too early.",
    no_activities: [
        "You have not filled in yet what you are already doing or planning. Fill that in \
         to see what comes too early.",
        "You have not filled in yet what you are doing or planning already. That belongs to the step \
         before the advice: fill in 'What are you already doing?' together, and you see what comes too \
         early.",
    ],
    prepare_intro: "This belongs to a later phase. Start early all the same, because it takes \
                    time.",
    foundation_intro: "This is about the intervention itself. You notice a weak foundation in \
                       every phase.",
    too_many: |planned| {
        format!(
            "{planned} activities are planned. More is not always better: in 235 studies the \
             number of parts was not related to the effect (Grimshaw et al.). Choose a few that \
             fit now."
        )
    },
    again_on: |date| format!("Fill in the scan again around {date}."),
    again_now: |date| {
        format!("This scan is from {date}. That is more than three months ago: fill it in again.")
    },
    again_later: "Fill in the scan again in three months.",
    again_planned: |date| format!("The next scan is planned for {date}."),
    again_why: "Three months is enough to see a difference; a trial takes about as long.",
    again_sooner: "Do it sooner if people leave or join.",
};

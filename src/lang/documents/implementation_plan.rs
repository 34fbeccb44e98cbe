//! Words of the implementation plan: at the start the basis, later the checklist.

/// Words of the implementation plan.
#[derive(Debug)]
pub struct ImplementationPlanWords {
    /// The title.
    pub title: &'static str,
    /// How to use it.
    pub use_of: &'static str,
    /// In the verdict model: what the plan is about, and what it is not about.
    pub of_development: &'static str,
    /// Heading of goal and target groups.
    pub aims: &'static str,
    /// Label: the group of this scan.
    pub group: &'static str,
    /// Label: the target groups.
    pub targets: &'static str,
    /// Blank for the target groups.
    pub fill_targets: &'static str,
    /// Heading of what helps and hinders.
    pub factors: &'static str,
    /// Heading of what helps.
    pub helping: &'static str,
    /// Heading of what hinders.
    pub hindering: &'static str,
    /// Label: what else asks for attention.
    pub attention: &'static str,
    /// Label: what to ask around about.
    pub find_out: &'static str,
    /// Heading of what to do now.
    pub approach: &'static str,
    /// Label: what runs already.
    pub running: &'static str,
    /// Heading of what comes later.
    pub later: &'static str,
    /// Label: what to arrange early.
    pub prepare: &'static str,
    /// Heading of organisation and money.
    pub organisation: &'static str,
    /// Blanks about organisation and money.
    pub organisation_items: [(&'static str, &'static str); 2],
    /// Label: what the scan says about it.
    pub organisation_known: &'static str,
    /// Heading of following and evaluating.
    pub follow: &'static str,
    /// What it is for.
    pub follow_intro: &'static str,
    /// Label: the question to answer.
    pub question: &'static str,
    /// Label: what would show it.
    pub data: &'static str,
    /// Label: how to gather that.
    pub how: &'static str,
    /// Label: when.
    pub when: &'static str,
    /// Blank for what would show it.
    pub fill_data: &'static str,
    /// Blank for how to gather that.
    pub fill_how: &'static str,
    /// Blank for who gathers and when.
    pub fill_when: &'static str,
    /// What is followed about the goal: its name, and the question.
    pub goal_reached: (&'static str, &'static str),
    /// Label: the next scan.
    pub next_scan: &'static str,
    /// Label: what is done with it.
    pub adjust: (&'static str, &'static str),
    /// Heading of the checklist.
    pub actions: &'static str,
}

pub(super) const NL: ImplementationPlanWords = ImplementationPlanWords {
    title: "Implementatieplan",
    use_of: "Aan het begin is dit plan de basis. Later is het een lijst om langs te lopen: wat is klaar, \
             wat loopt nog, en wat komt erbij?",
    of_development: "De scan gaat over de interventie zelf. In dit plan staan daarom de punten om eerst \
                     te ontwikkelen. Hoe je de interventie invoert, staat in het plan dat je maakt van een \
                     Implementatie-Quickscan.",
    aims: "Doel en doelgroepen",
    group: "Deze groep",
    targets: "Wie er nodig is",
    fill_targets: "Vul in: wie er mee moeten doen, zoals uitvoerders, leidinggevenden, jeugdigen en ouders, \
                   verwijzers en de gemeente.",
    factors: "Wat helpt en wat hindert",
    helping: "Wat helpt",
    hindering: "Wat hindert",
    attention: "Vraagt ook aandacht",
    find_out: "Eerst navragen",
    approach: "Wat we nu doen",
    running: "Loopt al",
    later: "Wat later komt",
    prepare: "Nu alvast regelen",
    organisation: "Organisatie en geld",
    organisation_items: [
        (
            "Wie doet wat",
            "Vul in: wie het trekt, wie beslist en wie meedenkt, met hun uren.",
        ),
        (
            "Geld",
            "Vul in: hoeveel er nodig is, waaruit het komt, en wie het betaalt na het project.",
        ),
    ],
    organisation_known: "Wat de scan hierover weet",
    follow: "Volgen en bijsturen",
    follow_intro: "Spreek vooraf af wat je wilt weten. Kijk niet alleen of het lukte, maar ook waardoor.",
    question: "Vraag",
    data: "Waaraan je het ziet",
    how: "Waar je kijkt",
    when: "Wie en wanneer",
    fill_data: "Vul in: de cijfers of verhalen waaruit dat blijkt.",
    fill_how: "Vul in: in welk overleg of welk bestand, en bij wie.",
    fill_when: "Vul in: naam en datum.",
    goal_reached: (
        "Het doel",
        "Is de situatie er die we wilden? Waardoor wel of niet?",
    ),
    next_scan: "Volgende scan",
    adjust: (
        "Bijsturen",
        "Vul in: in welk overleg je dit bespreekt, en wie het plan daarna aanpast. Meten alleen verandert \
         niets.",
    ),
    actions: "Actielijst",
};

pub(super) const EN: ImplementationPlanWords = ImplementationPlanWords {
    title: "Implementation plan",
    use_of: "At the start this plan is the basis. Later it is a list to go through: what is done, what is \
             still going on, and what comes on top?",
    of_development: "The scan is about the intervention itself. That is why this plan has the points to \
                     develop first. How to introduce the intervention is in the plan you make from an \
                     implementation scan.",
    aims: "Goal and target groups",
    group: "This group",
    targets: "Who is needed",
    fill_targets: "Fill in: who have to take part, such as practitioners, managers, young people and parents, \
                   referrers and the municipality.",
    factors: "What helps and what hinders",
    helping: "What helps",
    hindering: "What hinders",
    attention: "Needs attention too",
    find_out: "Ask first",
    approach: "What we do now",
    running: "Running already",
    later: "What comes later",
    prepare: "Arrange early",
    organisation: "Organisation and money",
    organisation_items: [
        (
            "Who does what",
            "Fill in: who leads it, who decides and who thinks along, with their hours.",
        ),
        (
            "Money",
            "Fill in: how much is needed, where it comes from, and who pays after the project.",
        ),
    ],
    organisation_known: "What the scan knows about this",
    follow: "Following and adjusting",
    follow_intro: "Agree beforehand on what you want to know. Look not only at whether it worked, but also at \
                   why.",
    question: "Question",
    data: "What shows it",
    how: "Where you look",
    when: "Who and when",
    fill_data: "Fill in: the figures or stories that show it.",
    fill_how: "Fill in: in which meeting or which file, and whom you ask.",
    fill_when: "Fill in: name and date.",
    goal_reached: (
        "The goal",
        "Is the situation there that we wanted? Why, or why not?",
    ),
    next_scan: "Next scan",
    adjust: (
        "Adjusting",
        "Fill in: in which meeting you talk about this, and who changes the plan after that. Measuring alone \
         changes nothing.",
    ),
    actions: "Action list",
};

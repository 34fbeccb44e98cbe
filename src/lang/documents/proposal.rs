//! Words of the project proposal: one or two pages that ask a direction for its commitment.

/// Words of the project proposal.
#[derive(Debug)]
pub struct ProposalWords {
    /// The title.
    pub title: &'static str,
    /// Heading of mission and vision.
    pub purpose: &'static str,
    /// Mission and vision, each with its blank.
    pub purpose_items: [(&'static str, &'static str); 2],
    /// Heading of goal and result.
    pub aims: &'static str,
    /// Heading of why now.
    pub why_now: &'static str,
    /// What goes well.
    pub strengths: &'static str,
    /// What to work on first.
    pub points: &'static str,
    /// Heading of the first steps.
    pub steps: &'static str,
    /// Columns of the first steps.
    pub step_columns: [&'static str; 3],
    /// So many actions are not on this page.
    pub more_steps: fn(more: usize) -> String,
    /// Heading of what is asked.
    pub asked: &'static str,
    /// What is asked, each with its blank.
    pub asked_items: [(&'static str, &'static str); 2],
    /// Label: what has to be arranged before the first steps.
    pub arrange_first: &'static str,
    /// Label: what takes time and therefore begins now.
    pub prepare: &'static str,
    /// Heading of what it takes.
    pub costs: &'static str,
    /// What it takes, each with its blank.
    pub cost_items: [(&'static str, &'static str); 3],
}

pub(super) const NL: ProposalWords = ProposalWords {
    title: "Projectvoorstel",
    purpose: "Missie en visie",
    purpose_items: [
        (
            "Missie",
            "Vul in: waarvoor de interventie er is, in één zin.",
        ),
        (
            "Visie",
            "Vul in: wat jeugdigen en ouders merken als dat lukt.",
        ),
    ],
    aims: "Doel en gewenst resultaat",
    why_now: "Waarom nu",
    strengths: "Wat al goed gaat",
    points: "Waar we eerst aan werken",
    steps: "Eerste stappen",
    step_columns: ["Wat", "Wie", "Wanneer"],
    more_steps: |more| match more {
        1 => "In het implementatieplan staat nog 1 actie.".to_owned(),
        _ => format!("In het implementatieplan staan nog {more} acties."),
    },
    asked: "Wat we van de leiding vragen",
    asked_items: [
        (
            "Besluit",
            "Vul in: waar de leiding ja op zegt, en voor welke datum.",
        ),
        (
            "Steun",
            "Vul in: wie van de leiding hier zichtbaar achter staat, en hoe uitvoerders dat merken.",
        ),
    ],
    arrange_first: "Wat eerst nodig is",
    prepare: "Begin hier nu al mee, want het kost tijd",
    costs: "Wat het kost",
    cost_items: [
        ("Trekker", "Vul in: wie het trekt, en hoeveel uur per week."),
        (
            "Tijd",
            "Vul in: hoeveel uur van uitvoerders en leidinggevenden.",
        ),
        (
            "Geld",
            "Vul in: hoeveel, waaruit, en hoe het verder gaat als het project stopt.",
        ),
    ],
};

pub(super) const EN: ProposalWords = ProposalWords {
    title: "Project proposal",
    purpose: "Mission and vision",
    purpose_items: [
        (
            "Mission",
            "Fill in: what the intervention is for, in one sentence.",
        ),
        (
            "Vision",
            "Fill in: what young people and parents notice when that succeeds.",
        ),
    ],
    aims: "Goal and desired result",
    why_now: "Why now",
    strengths: "What already goes well",
    points: "What we work on first",
    steps: "First steps",
    step_columns: ["What", "Who", "When"],
    more_steps: |more| match more {
        1 => "The implementation plan has 1 more action.".to_owned(),
        _ => format!("The implementation plan has {more} more actions."),
    },
    asked: "What we ask of the management",
    asked_items: [
        (
            "Decision",
            "Fill in: what the management says yes to, and by which date.",
        ),
        (
            "Support",
            "Fill in: who of the management visibly stands behind this, and how practitioners notice.",
        ),
    ],
    arrange_first: "What is needed first",
    prepare: "Begin with this now, because it takes time",
    costs: "What it takes",
    cost_items: [
        ("Lead", "Fill in: who leads it, and how many hours a week."),
        (
            "Time",
            "Fill in: how many hours of practitioners and managers.",
        ),
        (
            "Money",
            "Fill in: how much, from where, and how it goes on when the project ends.",
        ),
    ],
};

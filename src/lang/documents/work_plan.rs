//! Words of the work plan: every year again, once the goals of the implementation plan are reached.

/// Words of the work plan.
#[derive(Debug)]
pub struct WorkPlanWords {
    /// The title.
    pub title: &'static str,
    /// Label: the year it is for.
    pub period: &'static str,
    /// Blank for the year, with a suggestion.
    pub fill_period: fn(from: &str, until: &str) -> String,
    /// What a work plan is for.
    pub use_of: &'static str,
    /// The group is not there yet: use the implementation plan first.
    pub not_there_yet: fn(phase: &str) -> String,
    /// In the verdict model: what the plan is about.
    pub of_development: &'static str,
    /// Heading of where the group is.
    pub place: &'static str,
    /// Heading of what is kept up.
    pub keep: &'static str,
    /// Label: how to keep it up.
    pub keep_up: &'static str,
    /// Blank for how to keep it up.
    pub fill_keep_up: &'static str,
    /// Heading of what still needs attention.
    pub attention: &'static str,
    /// Heading of the themes.
    pub themes: &'static str,
    /// Heading of the moments to look again.
    pub moments: &'static str,
    /// Columns of the moments.
    pub moment_columns: [&'static str; 3],
    /// A moment around this date.
    pub around: fn(date: &str) -> String,
    /// What happens then: after three months, halfway, after nine months, after a year.
    pub moment_items: [&'static str; 4],
    /// Label: the next scan.
    pub next_scan: &'static str,
}

pub(super) const NL: WorkPlanWords = WorkPlanWords {
    title: "Werkplan",
    period: "Periode",
    fill_period: |from, until| format!("Vul in: het jaar, bijvoorbeeld {from} tot {until}."),
    use_of: "Een werkplan maak je elk jaar opnieuw, als de doelen van het implementatieplan gehaald zijn. \
             Zo blijft de interventie leven.",
    not_there_yet: |phase| {
        format!(
            "Volgens deze scan zit de groep nog in de fase '{phase}'. Gebruik eerst het implementatieplan, \
             en dit werkplan als voorbereiding."
        )
    },
    of_development: "De scan gaat over de interventie zelf. In dit werkplan staan daarom de punten om dit \
                     jaar te ontwikkelen.",
    place: "Waar we staan",
    keep: "Wat we vasthouden",
    keep_up: "Zo houden we het vast",
    fill_keep_up: "Vul in: wie er in de gaten houdt dat dit zo blijft, en hoe.",
    attention: "Wat aandacht vraagt",
    themes: "Doelen, resultaten en acties",
    moments: "Momenten om terug te kijken",
    moment_columns: ["Wanneer", "Wat", "Wie"],
    around: |date| format!("Rond {date}"),
    moment_items: [
        "Acties nalopen: wat is klaar, wat zit in de weg?",
        "Halverwege: kloppen de doelen nog? Vraag uitvoerders, jeugdigen en ouders wat ze merken.",
        "Acties nalopen, en bedenken wat er volgend jaar nodig is.",
        "Het jaar bespreken: wat lukte, waardoor, en wat gaat mee naar het volgende werkplan?",
    ],
    next_scan: "Volgende scan",
};

pub(super) const EN: WorkPlanWords = WorkPlanWords {
    title: "Work plan",
    period: "Period",
    fill_period: |from, until| format!("Fill in: the year, for example {from} to {until}."),
    use_of: "A work plan is made anew every year, once the goals of the implementation plan are reached. It \
             keeps the intervention alive.",
    not_there_yet: |phase| {
        format!(
            "According to this scan the group is still in the phase '{phase}'. Use the implementation plan \
             first, and this work plan as a preparation."
        )
    },
    of_development: "The scan is about the intervention itself. That is why this work plan has the points to \
                     develop this year.",
    place: "Where we are",
    keep: "What we keep up",
    keep_up: "How we keep it up",
    fill_keep_up: "Fill in: who keeps an eye on this, and how.",
    attention: "What needs attention",
    themes: "Goals, results and actions",
    moments: "Moments to look back",
    moment_columns: ["When", "What", "Who"],
    around: |date| format!("Around {date}"),
    moment_items: [
        "Go through the actions: what is done, what is in the way?",
        "Halfway: are the goals still right? Ask practitioners, young people and parents what they notice.",
        "Go through the actions, and think about what next year needs.",
        "Talk about the year: what worked, why, and what goes into the next work plan?",
    ],
    next_scan: "Next scan",
};

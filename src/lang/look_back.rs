//! What is said of the scan before this one: its actions, its answers, and what changed since.

/// The words of looking back. Dates are in words already; none where it is not known when it was.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "every field is named after its place on the screen, and worded below"
)]
pub struct LookBackWords {
    // The screen
    pub title: &'static str,
    pub text: fn(on: Option<&str>) -> String,
    pub outcome: &'static str,
    pub no_outcome: &'static str,
    pub not_done: &'static str,
    pub in_plan: &'static str,
    pub take_all: fn(count: usize) -> String,
    pub go_on: &'static str,
    pub go_on_together: &'static str,
    pub prompt_outcome: fn(action: &str) -> String,
    pub standing: fn(total: usize, done: usize) -> String,
    pub nothing_agreed: &'static str,
    pub done_already: &'static str,
    pub in_plan_already: &'static str,
    pub nothing_left: &'static str,
    pub taken: fn(count: usize) -> String,
    // Elsewhere on the way
    pub about: fn(on: Option<&str>) -> String,
    pub last_time: fn(on: Option<&str>, answer: &str) -> String,
    pub reworded: &'static str,
    pub activities: &'static str,
    pub compare: fn(on: Option<&str>) -> String,
    // In a document
    pub since: &'static str,
    pub since_text: fn(on: Option<&str>) -> String,
    pub actions: &'static str,
}

pub(super) const NL: LookBackWords = LookBackWords {
    title: "Terugblik",
    text: |on| {
        let plan = on.map_or_else(
            || "Dit stond in het vorige plan.".to_owned(),
            |on| format!("Dit stond in het plan van {on}."),
        );
        format!(
            "{plan} Vink af wat gedaan is en schrijf op wat het opleverde. Wat niet gedaan is, neem je \
             mee in het nieuwe plan of laat je los."
        )
    },
    outcome: "Wat leverde het op?",
    no_outcome: "nog niet ingevuld",
    not_done: "niet gedaan",
    in_plan: "staat in het nieuwe plan",
    take_all: |count| match count {
        1 => "Neem de actie mee die niet gedaan is".to_owned(),
        _ => format!("Neem de {count} acties mee die niet gedaan zijn"),
    },
    go_on: "Verder naar de vragen",
    go_on_together: "Verder met de sessie",
    prompt_outcome: |action| format!("Wat leverde het op? {action}"),
    standing: |total, done| format!("{done} van {total} gedaan"),
    nothing_agreed: "De vorige keer zijn er geen acties vastgelegd.",
    done_already: "Deze actie is gedaan en hoeft niet mee.",
    in_plan_already: "Deze actie staat al in het nieuwe plan.",
    nothing_left: "Er is niets om mee te nemen: alles is gedaan of staat al in het nieuwe plan.",
    taken: |count| match count {
        1 => "1 actie staat nu in het nieuwe plan.".to_owned(),
        _ => format!("{count} acties staan nu in het nieuwe plan."),
    },
    about: |on| {
        let after = on.map_or_else(
            || "Dit is de volgende scan.".to_owned(),
            |on| format!("Dit is de volgende scan na die van {on}."),
        );
        format!("{after} Kijk na of dit nog klopt.")
    },
    last_time: |on, answer| match on {
        Some(on) => format!("Vorige keer ({on}): {answer}"),
        None => format!("Vorige keer: {answer}"),
    },
    reworded: "De vraag was toen anders verwoord.",
    activities: "Overgenomen van de vorige keer: kijk na of het nog klopt.",
    compare: |on| {
        on.map_or_else(
            || "Met c zet je deze scan naast de vorige: toen en nu.".to_owned(),
            |on| format!("Met c zet je deze scan naast die van {on}: toen en nu."),
        )
    },
    since: "Sinds de vorige keer",
    since_text: |on| on.map_or_else(String::new, |on| format!("De vorige scan is van {on}.")),
    actions: "Wat er van de acties kwam",
};

pub(super) const EN: LookBackWords = LookBackWords {
    title: "Looking back",
    text: |on| {
        let plan = on.map_or_else(
            || "This was in the previous plan.".to_owned(),
            |on| format!("This was in the plan of {on}."),
        );
        format!(
            "{plan} Tick off what was done and write down what came of it. What was not done you take \
             along into the new plan, or let go."
        )
    },
    outcome: "What came of it?",
    no_outcome: "not filled in yet",
    not_done: "not done",
    in_plan: "is in the new plan",
    take_all: |count| match count {
        1 => "Take along the action that was not done".to_owned(),
        _ => format!("Take along the {count} actions that were not done"),
    },
    go_on: "On to the questions",
    go_on_together: "On with the session",
    prompt_outcome: |action| format!("What came of it? {action}"),
    standing: |total, done| format!("{done} of {total} done"),
    nothing_agreed: "No actions were put down the previous time.",
    done_already: "This action was done and need not come along.",
    in_plan_already: "This action is in the new plan already.",
    nothing_left: "There is nothing to take along: all of it was done or is in the new plan.",
    taken: |count| match count {
        1 => "1 action is in the new plan now.".to_owned(),
        _ => format!("{count} actions are in the new plan now."),
    },
    about: |on| {
        let after = on.map_or_else(
            || "This is the next scan.".to_owned(),
            |on| format!("This is the next scan after that of {on}."),
        );
        format!("{after} Check whether this is still right.")
    },
    last_time: |on, answer| match on {
        Some(on) => format!("Last time ({on}): {answer}"),
        None => format!("Last time: {answer}"),
    },
    reworded: "The question was worded differently then.",
    activities: "Carried over from last time: check whether it is still right.",
    compare: |on| {
        on.map_or_else(
            || "Press c to put this scan beside the previous one: then and now.".to_owned(),
            |on| format!("Press c to put this scan beside that of {on}: then and now."),
        )
    },
    since: "Since last time",
    since_text: |on| on.map_or_else(String::new, |on| format!("The previous scan is of {on}.")),
    actions: "What came of the actions",
};

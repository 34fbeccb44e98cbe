//! The project proposal: one or two pages that ask a direction and its managers for their commitment.

use crate::scan::Action;
use crate::wording::{Context, Titled, sentence};

use super::findings::Findings;
use super::frame::{begin, blanks, end, notes, situations};
use super::themes::{advised, cells};
use super::{Item, Outline, Subject};

/// So many goals, results and strengths stand on the page at most.
const MOST_NAMED: usize = 3;
/// So many actions stand on the page at most.
const MOST_STEPS: usize = 5;

/// The project proposal of a scan.
pub(in crate::report) fn proposal(subject: &Subject<'_>) -> Outline {
    let findings = Findings::of(subject);
    let words = &findings.context.words.documents.proposal;
    let mut outline = begin(&findings, words.title, None);
    outline.paragraphs(findings.context.words.documents.shared.blanks);
    notes(&mut outline, &findings);
    outline.heading(2, words.purpose);
    outline.items(blanks(words.purpose_items));
    aims(&mut outline, &findings);
    why_now(&mut outline, &findings);
    asked(&mut outline, &findings);
    outline.heading(2, words.costs);
    outline.items(blanks(words.cost_items));
    steps(&mut outline, &findings);
    end(&mut outline, &findings);
    outline
}

/// The goals and results that were agreed, with blanks where there are none.
fn aims(outline: &mut Outline, findings: &Findings<'_>) {
    let context = findings.context;
    let shared = &context.words.documents.shared;
    outline.heading(2, context.words.documents.proposal.aims);
    outline.items(aim_items(context, shared.fill_goal, shared.fill_result));
}

/// Goal and result as they were agreed; the blanks where nothing was.
pub(super) fn aim_items(context: Context<'_>, goal: &str, result: &str) -> [Item; 2] {
    let words = &context.words.documents.shared;
    [
        named(context, words.goal, goal, |action| &action.goal),
        named(context, words.result, result, |action| &action.result),
    ]
}

fn named(context: Context<'_>, label: &str, blank: &str, part: fn(&Action) -> &str) -> Item {
    let mut said: Vec<&str> = Vec::new();
    for (_, action) in context.scan.plan.in_order() {
        let text = part(action);
        if !text.trim().is_empty() && !said.contains(&text) {
            said.push(text);
        }
    }
    match said.as_slice() {
        [] => Item::labelled(label, blank),
        [only] => Item::labelled(label, *only),
        several => {
            let mut details: Vec<Item> = several
                .iter()
                .take(MOST_NAMED)
                .map(|text| Item::plain(*text))
                .collect();
            if several.len() > MOST_NAMED {
                let more = several.len() - MOST_NAMED;
                details.push(Item::plain((context.words.insight.more)(more)));
            }
            Item::labelled(label, "").with(details)
        }
    }
}

/// Where the group is, what goes well, and the first points.
fn why_now(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.proposal;
    let shared = &findings.context.words.documents.shared;
    let strengths: Vec<Item> = situations(&findings.strengths).take(MOST_NAMED).collect();
    let points: Vec<Item> = situations(&findings.points).collect();
    outline.heading(2, words.why_now);
    outline.paragraphs(&findings.place);
    outline.heading(3, words.strengths);
    if strengths.is_empty() {
        outline.paragraphs(shared.no_strengths);
    }
    outline.items(strengths);
    outline.heading(3, words.points);
    if points.is_empty() {
        outline.paragraphs(shared.no_points);
    }
    outline.items(points);
}

/// What is asked of the management: what it decides, and what the first steps need of it.
fn asked(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.proposal;
    let mut needs: Vec<&Titled> = Vec::new();
    for need in findings.steps.iter().flat_map(|step| &step.arrange) {
        if needs.iter().all(|known| known.title != need.title) {
            needs.push(need);
        }
    }
    let needs = needs
        .into_iter()
        .map(|need| Item::labelled(&*need.title, &*need.text));
    let early: Vec<&str> = findings
        .prepare
        .iter()
        .map(|item| item.because.title.as_str())
        .collect();
    let early = findings.context.words.insight.titles(&early);
    outline.heading(2, words.asked);
    let known = [
        Item::labelled(words.arrange_first, "").with(needs.collect()),
        Item::labelled(words.prepare, sentence(&early)),
    ];
    outline.items(blanks(words.asked_items).into_iter().chain(known));
}

/// What is planned and not done; else what is advised.
fn steps(outline: &mut Outline, findings: &Findings<'_>) {
    let context = findings.context;
    let words = &context.words.documents.proposal;
    let planned = context.scan.plan.in_order().into_iter();
    let planned = planned.filter(|(_, action)| !action.done);
    let mut rows: Vec<[String; 3]> = planned.map(|(_, action)| cells(context, action)).collect();
    if rows.is_empty() {
        let steps = findings.steps.iter();
        rows = steps.map(|step| advised(context, step)).collect();
    }
    if rows.is_empty() {
        let shared = &context.words.documents.shared;
        let blank = [shared.fill_action, shared.fill_who, shared.fill_when];
        rows.push(blank.map(str::to_owned));
    }
    let more = rows.len().saturating_sub(MOST_STEPS);
    rows.truncate(MOST_STEPS);
    outline.heading(2, words.steps);
    let title = context.words.report.plan_table;
    outline.table(title, words.step_columns, &rows);
    if more > 0 {
        outline.paragraphs(&(words.more_steps)(more));
    }
}

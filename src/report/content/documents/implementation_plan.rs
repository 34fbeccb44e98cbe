//! The implementation plan: at the start the basis, later the checklist that shows how far things are.

use crate::questionnaire::{Model, QuestionIx, Role};
use crate::scan::ActivityState;
use crate::wording::{Context, Titled, sentence};

use super::findings::{Factor, Findings, Step};
use super::frame::{begin, blanks, end, next_scan, notes, situations};
use super::proposal::aim_items;
use super::themes::themes;
use super::{Item, Outline, Subject, joined};

/// The implementation plan of a scan.
pub(in crate::report) fn implementation_plan(subject: &Subject<'_>) -> Outline {
    let findings = Findings::of(subject);
    let words = &findings.context.words.documents.implementation_plan;
    let mut outline = begin(&findings, words.title, None);
    outline.paragraphs(&joined([
        words.use_of,
        findings.context.words.documents.shared.blanks,
    ]));
    if let Model::Verdicts(_) = findings.context.questionnaire.model {
        outline.note(words.of_development);
    }
    notes(&mut outline, &findings);
    aims(&mut outline, &findings);
    factors(&mut outline, &findings);
    approach(&mut outline, &findings);
    later(&mut outline, &findings);
    organisation(&mut outline, findings.context);
    follow(&mut outline, &findings);
    outline.heading(2, words.actions);
    themes(&mut outline, &findings);
    end(&mut outline, &findings);
    outline
}

fn aims(outline: &mut Outline, findings: &Findings<'_>) {
    let context = findings.context;
    let words = &context.words.documents.implementation_plan;
    let shared = &context.words.documents.shared;
    outline.heading(2, words.aims);
    let groups = [
        Item::labelled(words.group, &*context.scan.about.group),
        Item::labelled(words.targets, words.fill_targets),
    ];
    let aims = aim_items(context, shared.fill_goal, shared.fill_result);
    outline.items(aims.into_iter().chain(groups));
}

/// Where the group is, what helps and what hinders, with how that is known.
fn factors(outline: &mut Outline, findings: &Findings<'_>) {
    let context = findings.context;
    let words = &context.words.documents.implementation_plan;
    let shared = &context.words.documents.shared;
    outline.heading(2, words.factors);
    outline.paragraphs(&findings.place);
    outline.heading(3, words.helping);
    if findings.strengths.is_empty() {
        outline.paragraphs(shared.no_strengths);
    }
    outline.items(with_how_known(context, &findings.strengths));
    outline.heading(3, words.hindering);
    if findings.points.is_empty() {
        outline.paragraphs(shared.no_points);
    }
    outline.items(with_how_known(context, &findings.points));
    let is_phases = matches!(context.questionnaire.model, Model::Phases(_));
    let mut all = findings.strengths.iter().chain(&findings.points);
    if is_phases && all.any(|factor| factor.known.is_none()) {
        outline.paragraphs(shared.known_not_said);
    }
    let ask = findings.find_out.items.iter().map(titled).collect();
    let fill_in = findings.find_out.fill_in.as_deref().unwrap_or_default();
    outline.items([
        Item::labelled(words.attention, "").with(with_how_known(context, &findings.attention)),
        Item::labelled(words.find_out, fill_in).with(ask),
    ]);
}

fn with_how_known(context: Context<'_>, factors: &[Factor<'_>]) -> Vec<Item> {
    let label = context.words.documents.shared.known;
    let item = |factor: &Factor<'_>| {
        let known = factor.known.map(|known| format!("{label}: {known}"));
        let known = sentence(&known.unwrap_or_default());
        Item::labelled(factor.title, joined([&*factor.situation, &*known]))
    };
    factors.iter().map(item).collect()
}

fn titled(item: &Titled) -> Item {
    Item::labelled(&*item.title, &*item.text)
}

/// What fits now, each with its first step, who acts and how sure it is; and what runs already.
fn approach(outline: &mut Outline, findings: &Findings<'_>) {
    let context = findings.context;
    let words = &context.words.documents.implementation_plan;
    outline.heading(2, words.approach);
    let running = context.questionnaire.strategies.iter().filter(|strategy| {
        let activity = context.scan.strategies.get(&strategy.id);
        activity.is_some_and(|activity| activity.state == ActivityState::Running)
    });
    let running: Vec<&str> = running.map(|strategy| strategy.title.as_str()).collect();
    let running = sentence(&context.words.insight.list(&running));
    outline.items([Item::labelled(words.running, running)]);
    if findings.steps.is_empty() {
        outline.paragraphs(context.words.documents.shared.no_points);
    }
    for (number, step) in (1..).zip(&findings.steps) {
        outline.heading(3, format!("{number}. {}", step.title));
        outline.paragraphs(&step.line);
        outline.items(step_lines(context, step));
    }
}

fn step_lines(context: Context<'_>, step: &Step<'_>) -> Vec<Item> {
    let words = &context.words.insight.advice;
    vec![
        Item::labelled(words.why_now, &*step.why),
        Item::labelled(words.first_step, &*step.begin),
        Item::labelled(words.who, sentence(step.who)),
        Item::labelled(words.evidence, sentence(&step.evidence)),
        Item::labelled(words.arrange_first, "").with(step.arrange.iter().map(titled).collect()),
    ]
}

/// What comes later, with the phase in which it does; and what begins early because it takes time.
fn later(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.implementation_plan;
    if findings.later.is_empty() && findings.prepare.is_empty() {
        return;
    }
    let first_step = findings.prepare.iter();
    let first_step = first_step.map(|item| Item::labelled(&*item.because.title, &*item.first_step));
    outline.heading(2, words.later);
    let prepare = Item::labelled(words.prepare, "").with(first_step.collect());
    outline.items(findings.later.iter().map(titled).chain([prepare]));
}

/// What the scan knows of the foundation and of the last phase, which is about lasting; with blanks.
fn organisation(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.documents.implementation_plan;
    let questionnaire = context.questionnaire;
    let last = questionnaire.phases().next_back();
    let asked: Vec<QuestionIx> = context
        .sheet
        .visible()
        .filter(|question| {
            let section = questionnaire[*question].section;
            Some(section) == last || questionnaire[section].role == Role::Foundation
        })
        .collect();
    let known = Factor::of_questions(context, asked);
    outline.heading(2, words.organisation);
    let known = Item::labelled(words.organisation_known, "").with(situations(&known).collect());
    outline.items(blanks(words.organisation_items).into_iter().chain([known]));
}

/// What to follow: the goal and the first points, each with question, data, how and when.
fn follow(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.implementation_plan;
    let or = |text: &str, blank: &str| match text {
        "" => blank.to_owned(),
        text => sentence(text),
    };
    let followed = |title: &str, question: &str, data: &str, how: &str| {
        Item::labelled(title, "").with(vec![
            Item::labelled(words.question, question),
            Item::labelled(words.data, or(data, words.fill_data)),
            Item::labelled(words.how, or(how, words.fill_how)),
            Item::labelled(words.when, words.fill_when),
        ])
    };
    let (goal, reached) = words.goal_reached;
    let points = findings.points.iter();
    let points =
        points.map(|point| followed(point.title, point.question, point.evidence, point.observe));
    let (adjust, fill_adjust) = words.adjust;
    outline.heading(2, words.follow);
    outline.paragraphs(words.follow_intro);
    let then = [
        next_scan(findings, words.next_scan),
        Item::labelled(adjust, fill_adjust),
    ];
    let goal = followed(goal, reached, "", "");
    outline.items([goal].into_iter().chain(points).chain(then));
}

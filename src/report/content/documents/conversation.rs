//! What to talk about in a conversation about quality: an open question for each leading principle.
//!
//! No points and no figures, and nothing that could rank those who take part.

use crate::lang::Principle;
use crate::wording::sentence;

use super::findings::Findings;
use super::frame::{begin, end, notes, situations};
use super::{Item, Outline, Subject, joined};

/// What to talk about, as the scan gives occasion to.
pub(in crate::report) fn conversation(subject: &Subject<'_>) -> Outline {
    let findings = Findings::of(subject);
    let words = &findings.context.words.documents.conversation;
    let mut outline = begin(&findings, words.title, None);
    outline.note(words.use_of);
    notes(&mut outline, &findings);
    outline.paragraphs(&findings.place);
    let from_scan = [
        situations(&findings.strengths).collect(),
        situations(&findings.points).collect(),
        what_fits(&findings),
        what_is_not_sure(&findings),
    ];
    for (principle, from_scan) in words.principles.iter().zip(from_scan) {
        question(&mut outline, principle, from_scan);
        outline.paragraphs(words.agreed);
    }
    outline.paragraphs(&findings.again.when);
    end(&mut outline, &findings);
    outline
}

fn question(outline: &mut Outline, principle: &Principle, from_scan: Vec<Item>) {
    outline.heading(2, principle.name);
    outline.note(principle.question);
    outline.paragraphs(if from_scan.is_empty() {
        principle.nothing
    } else {
        principle.from_scan
    });
    outline.items(from_scan);
}

/// What is advised, with how sure that is, and what can wait.
fn what_fits(findings: &Findings<'_>) -> Vec<Item> {
    let words = &findings.context.words.documents.conversation;
    let evidence = findings.context.words.insight.advice.evidence;
    let steps = findings.steps.iter().map(|step| {
        let line = match step.line.as_str() {
            "" => step.begin.as_str(),
            line => line,
        };
        let evidence = match step.evidence.as_str() {
            "" => String::new(),
            known => sentence(&format!("{evidence}: {known}")),
        };
        Item::labelled(&*step.title, joined([line, &*evidence]))
    });
    let later: Vec<Item> = findings
        .later
        .iter()
        .map(|later| Item::labelled(&*later.title, &*later.text))
        .collect();
    let waiting = Item::labelled(words.later, "").with(later);
    let waiting = (!waiting.details.is_empty()).then_some(waiting);
    steps.chain(waiting).collect()
}

/// What to ask around about, and what rests on no more than an impression.
fn what_is_not_sure(findings: &Findings<'_>) -> Vec<Item> {
    let context = findings.context;
    let words = &context.words.documents.conversation;
    let fill_in = findings.find_out.fill_in.as_deref().map(Item::plain);
    let ask = findings.find_out.items.iter();
    let ask = ask.map(|one| Item::labelled(&*one.title, &*one.text));
    let impressions: Vec<&str> = findings
        .strengths
        .iter()
        .chain(&findings.points)
        .filter(|factor| factor.is_impression)
        .map(|factor| factor.title)
        .collect();
    let impressions = (!impressions.is_empty()).then(|| {
        let titles = context.words.insight.titles(&impressions);
        Item::labelled(words.impressions, sentence(&titles))
    });
    fill_in.into_iter().chain(ask).chain(impressions).collect()
}

//! What to do first, what to wait with, what to ask and what to arrange early.

use crate::insight::{Figures, PhaseReading};
use crate::questionnaire::QuestionIx;
use crate::wording::{self, AdviceItem, Arrange, Context, FindOut, NotYetItem, Titled, sentence};

use super::phases::{because, first_step};
use super::{Item, Outline, joined};

/// What to do first.
pub(super) fn do_first(
    outline: &mut Outline,
    context: Context<'_>,
    figures: &[Figures],
    reading: &PhaseReading,
) {
    let advice = wording::advice(context, figures, reading);
    outline.heading(2, advice.heading);
    outline.paragraphs(&advice.nothing.unwrap_or_default());
    for (position, item) in advice.items.iter().enumerate() {
        outline.heading(3, format!("{}. {}", position + 1, item.title));
        outline.paragraphs(&item.line);
        outline.items(item_lines(context, item));
    }
}

fn item_lines(context: Context<'_>, item: &AdviceItem) -> Vec<Item> {
    let words = &context.words.insight.advice;
    vec![
        Item::labelled(words.why_now, &*item.why_now),
        Item::labelled(words.because(context.is_group()), "")
            .with(item.because.iter().map(because).collect()),
        Item::labelled(words.arrange_first, "").with(arranging(context, &item.arrange_first)),
        Item::labelled(words.already_label, &*item.already),
        Item::labelled(words.first_step, &*item.first_step),
        Item::labelled(words.who, sentence(&item.who)),
        Item::labelled(words.with, "").with(titled(&item.with)),
        Item::labelled(words.evidence, evidence(item)),
        Item::labelled(words.sources, sources(context, &item.sources)),
    ]
}

/// How well it is studied, and what was found.
fn evidence(item: &AdviceItem) -> String {
    joined([&*sentence(&item.evidence), &item.evidence_note])
}

fn titled(items: &[Titled]) -> Vec<Item> {
    let labelled = |item: &Titled| Item::labelled(&*item.title, &*item.text);
    items.iter().map(labelled).collect()
}

fn arranging(context: Context<'_>, needs: &[Arrange]) -> Vec<Item> {
    needs.iter().map(|need| arrange(context, need)).collect()
}

fn arrange(context: Context<'_>, arrange: &Arrange) -> Item {
    let open = arrange.open.as_ref().map(|open| format!("({open})"));
    let text = joined([&*arrange.otherwise, open.as_deref().unwrap_or_default()]);
    let mut details = vec![Item::labelled(
        context.words.insight.advice.begin,
        &*arrange.begin,
    )];
    details.retain(|detail| !detail.text.is_empty());
    Item::labelled(&*arrange.title, text).with(details)
}

fn sources(context: Context<'_>, sources: &[String]) -> String {
    sentence(&context.words.insight.list(sources))
}

/// What to wait with; in a document all of it.
pub(super) fn not_yet(outline: &mut Outline, context: Context<'_>, reading: &PhaseReading) {
    let list = wording::not_yet(context, reading);
    outline.heading(2, list.heading);
    outline.paragraphs(&list.nothing.unwrap_or_default());
    for item in &list.items {
        outline.heading(3, item.title.clone());
        outline.paragraphs(&joined([&*sentence(&item.state), &sentence(&item.fit)]));
        outline.items(not_yet_lines(context, item));
    }
    if let Some(too_many) = wording::too_many(context, reading) {
        outline.note(too_many);
    }
}

fn not_yet_lines(context: Context<'_>, item: &NotYetItem) -> Vec<Item> {
    let words = &context.words.insight.advice;
    vec![
        Item::labelled(words.what_happens, &*item.too_early).with(arranging(context, &item.unmet)),
        Item::labelled(words.what_first, &*item.first).with(titled(&item.instead)),
        Item::labelled(words.when_then, &*item.comes),
        Item::labelled(
            words.reason,
            joined([&*sentence(&item.reason), &item.answer]),
        ),
        Item::labelled(words.sources, sources(context, &item.sources)),
    ]
}

/// What to ask around about; nothing when there is nothing to ask.
pub(super) fn find_out(outline: &mut Outline, find_out: &FindOut) {
    if find_out.items.is_empty() && find_out.fill_in.is_none() {
        return;
    }
    outline.heading(2, find_out.heading.clone());
    outline.paragraphs(find_out.fill_in.as_deref().unwrap_or_default());
    outline.items(
        find_out
            .items
            .iter()
            .map(|item| Item::labelled(&*item.title, &*item.text)),
    );
}

/// What to arrange early; nothing when that is nothing.
pub(super) fn prepare(outline: &mut Outline, context: Context<'_>, questions: &[QuestionIx]) {
    if questions.is_empty() {
        return;
    }
    let prepare = wording::prepare(context, questions);
    outline.heading(2, prepare.heading);
    outline.paragraphs(&prepare.intro);
    outline.items(prepare.items.iter().map(|item| first_step(context, item)));
}

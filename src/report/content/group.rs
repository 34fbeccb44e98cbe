//! What only the report of a group has: its guess, what it did not agree on, and what else was said.

use crate::scan::ClosingPart;
use crate::wording::{self, Apart, Context, WithoutAgreement, sentence};

use super::super::picture::Picture;
use super::{Item, Outline, Subject, joined, pictures};

/// The first guess beside the outcome; nothing where nobody guessed.
pub(super) fn guess(outline: &mut Outline, subject: &Subject<'_>) {
    let guess = wording::guess(subject.context, subject.insight);
    outline.paragraphs(&guess.unwrap_or_default());
}

/// The points without agreement, as a result.
pub(super) fn without_agreement(outline: &mut Outline, subject: &Subject<'_>) {
    if let Some(list) = points(subject) {
        outline.heading(2, list.heading.clone());
        outline.paragraphs(&list.intro);
        add(outline, subject, &list);
    }
}

/// The same, as something to talk about.
pub(super) fn to_talk_about(outline: &mut Outline, subject: &Subject<'_>) {
    if let Some(list) = points(subject) {
        outline.heading(2, list.talk_heading.clone());
        outline.paragraphs(&list.talk_intro);
        add(outline, subject, &list);
    }
}

/// What the group differed on first, and agreed on.
pub(super) fn settled(outline: &mut Outline, subject: &Subject<'_>) {
    let context = subject.context;
    let group = subject.insight.group.as_ref();
    let Some(settled) = group.and_then(|group| wording::settled(context, group)) else {
        return;
    };
    outline.heading(2, settled.heading);
    outline.paragraphs(&settled.intro);
    outline.items(settled.items.iter().map(|point| {
        let said = [sentence(&point.agreed), sentence(&point.answer.anchor)];
        let mut details = vec![Item::labelled(
            context.words.report.minority,
            &*point.minority,
        )];
        details.retain(|detail| !detail.text.is_empty());
        let said = joined(said.iter().map(String::as_str));
        Item::labelled(&*point.title, said).with(details)
    }));
}

/// Where the group differs without an agreement, as one line; empty where that is nowhere.
pub(super) fn brief(subject: &Subject<'_>) -> Item {
    let Some(list) = points(subject) else {
        return Item::default();
    };
    let titles: Vec<&str> = list.apart.iter().map(|one| one.title.as_str()).collect();
    let titles = subject.context.words.insight.titles(&titles);
    Item::labelled(list.heading, sentence(&titles))
}

fn points(subject: &Subject<'_>) -> Option<WithoutAgreement> {
    let group = subject.insight.group.as_ref()?;
    wording::without_agreement(subject.context, group)
}

fn add(outline: &mut Outline, subject: &Subject<'_>, list: &WithoutAgreement) {
    let context = subject.context;
    outline.items(list.apart.iter().map(|one| apart(context, one)));
    outline.picture(votes_apart(subject));
    outline.paragraphs(list.of_one_mind.as_deref().unwrap_or_default());
}

/// The votes of every round on what the group differs on without an agreement.
fn votes_apart(subject: &Subject<'_>) -> Option<Picture> {
    let context = subject.context;
    let group = subject.insight.group.as_ref()?;
    let apart = group.differences.iter().copied();
    let apart = apart.filter(|question| group.without_agreement.contains(question));
    let title = context.words.pictures.votes_apart.to_owned();
    pictures::votes(context, title, &apart.collect::<Vec<_>>())
}

fn apart(context: Context<'_>, apart: &Apart) -> Item {
    let words = &context.words.insight.group;
    let key = if apart.critical {
        format!(" ({})", context.words.common.key_question)
    } else {
        String::new()
    };
    let mut details = vec![
        Item::plain(&*apart.votes),
        Item::labelled(words.counts_now, &*apart.counts),
        Item::labelled(words.to_ask, &*apart.prompt),
        Item::labelled(context.words.report.minority, &*apart.minority),
        Item::labelled(context.words.report.who_knows, &*apart.who_knows),
    ];
    details.retain(|detail| !detail.text.is_empty());
    Item::labelled(format!("{}{key}", apart.title), &*apart.headline).with(details)
}

/// What was said beside the questions: the closing round, and what waits for another moment.
pub(super) fn kept(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.report;
    let closing = &context.scan.session.closing;
    let question = |part| context.words.session.closing(part);
    let parts = ClosingPart::ALL.into_iter();
    let parts: Vec<Item> = parts
        .map(|part| Item::labelled(question(part), "").with(said(closing.said(part))))
        .filter(|part| !part.details.is_empty())
        .collect();
    if !parts.is_empty() {
        outline.heading(2, words.closing);
        outline.items(parts);
    }
    let parked = said(&context.scan.session.parked);
    if !parked.is_empty() {
        outline.heading(2, words.parked);
        outline.paragraphs(words.parked_intro);
        outline.items(parked);
    }
}

fn said(lines: &[String]) -> Vec<Item> {
    let said = lines.iter().filter(|line| !line.trim().is_empty());
    said.map(|line| Item::plain(line.as_str())).collect()
}

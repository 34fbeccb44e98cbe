//! What every document begins and ends with: for whom, what is not known, and what it is not.

use crate::insight::State;
use crate::wording::sentence;

use super::findings::{Factor, Findings};
use super::{Item, Outline, about, joined};

/// An empty document with its title, what it is about, and what it has to say about itself.
pub(super) fn begin(findings: &Findings<'_>, title: &str, own: Option<Item>) -> Outline {
    let context = findings.context;
    let about = &context.scan.about;
    let words = &context.words.report;
    let title = match about.intervention.as_str() {
        "" => title.to_owned(),
        intervention => format!("{title}: {intervention}"),
    };
    let mut outline = Outline {
        lang: context.words.lang,
        made: made(findings),
        ..Outline::new(title)
    };
    let items = [
        Item::labelled(words.group, &*about.group),
        Item::labelled(words.organisation, &*about.organisation),
        Item::labelled(words.date, about::date(context)),
        writers(findings),
    ];
    outline.items(items.into_iter().chain(own));
    outline
}

fn writers(findings: &Findings<'_>) -> Item {
    let words = &findings.context.words.documents.shared;
    Item::labelled(words.written_by, words.fill_writers)
}

/// What is still open, without agreement or unsure.
pub(super) fn notes(outline: &mut Outline, findings: &Findings<'_>) {
    let words = &findings.context.words.documents.shared;
    let unfinished = unfinished(findings);
    let is_finished = unfinished.is_none();
    let agreed = findings.without_agreement.is_empty();
    if let Some(unfinished) = unfinished {
        outline.note(unfinished);
    }
    if !agreed {
        let titles = findings
            .context
            .words
            .insight
            .titles(&findings.without_agreement);
        outline.note((words.without_agreement)(&titles));
    }
    if findings.provisional && is_finished && agreed {
        outline.note(words.provisional);
    }
}

/// How many questions are still open, and in which parts.
fn unfinished(findings: &Findings<'_>) -> Option<String> {
    let context = findings.context;
    let words = &context.words.documents.shared;
    let is_open = |question: &_| context.sheet.state(*question) == State::Open;
    let sections = context.questionnaire.sections.iter().filter_map(|section| {
        let open = section.questions.iter().copied().filter(is_open).count();
        (open > 0).then(|| (words.open_part)(&section.title, open))
    });
    let sections: Vec<String> = sections.collect();
    let open = context.sheet.visible().filter(is_open).count();
    let asked = context.sheet.visible().count();
    let sections = context.words.insight.list(&sections);
    (open > 0).then(|| (words.unfinished)(open, asked, &sections))
}

/// What the document is not.
pub(super) fn end(outline: &mut Outline, findings: &Findings<'_>) {
    let context = findings.context;
    let words = &context.words.documents.shared;
    let questionnaire = context.questionnaire;
    let own_words = questionnaire.disclaimer.first();
    let own_version = questionnaire
        .is_own()
        .then_some(context.words.account.own_version);
    outline.heading(2, words.about);
    outline.paragraphs(&joined([
        own_words.map_or("", String::as_str),
        words.not_a_mark,
        own_version.unwrap_or_default(),
    ]));
}

/// When, with what and from which questionnaire it was made.
fn made(findings: &Findings<'_>) -> String {
    let context = findings.context;
    let questionnaire = context.questionnaire;
    (context.words.documents.shared.made)(
        &context.words.common.date(findings.made.on),
        findings.made.with,
        &questionnaire.title,
        &questionnaire.version,
    )
}

/// Factors with their situations only.
pub(super) fn situations<'a>(factors: &'a [Factor<'_>]) -> impl Iterator<Item = Item> + 'a {
    factors
        .iter()
        .map(|factor| Item::labelled(factor.title, &*factor.situation))
}

/// When the next scan is, and why then.
pub(super) fn next_scan(findings: &Findings<'_>, label: &str) -> Item {
    let again = &findings.again;
    Item::labelled(label, sentence(&joined([&*again.when, &*again.why])))
}

/// Labels, each with its blank.
pub(super) fn blanks<const COUNT: usize>(
    blanks: [(&'static str, &'static str); COUNT],
) -> [Item; COUNT] {
    blanks.map(|(label, blank)| Item::labelled(label, blank))
}

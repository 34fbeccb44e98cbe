//! How the instrument accounts for itself: what it is not, its conventions, evidence and sources.

use crate::questionnaire::{Evidence, Model, Role, SourceIx, VerdictRules};
use crate::wording::{self, Context, capital, sentence};

use super::super::Subject;
use super::used::used_sources;
use super::{Item, Outline, joined};

/// So much of a fingerprint tells versions apart.
const FINGERPRINT: usize = 12;

/// How the instrument accounts for itself.
pub(super) fn account(outline: &mut Outline, subject: &Subject<'_>) {
    let context = subject.context;
    let words = &context.words.account;
    outline.heading(2, words.account);
    if !context.questionnaire.disclaimer.is_empty() {
        outline.heading(3, words.limits);
        outline.items(
            context
                .questionnaire
                .disclaimer
                .iter()
                .map(|line| Item::plain(line.as_str())),
        );
    }
    conventions(outline, subject);
    if !context.questionnaire.strategies.is_empty() {
        evidence(outline, context);
    }
    sources(outline, context, &used_sources(subject));
    version(outline, context);
}

fn conventions(outline: &mut Outline, subject: &Subject<'_>) {
    let context = subject.context;
    let words = &context.words.account;
    let of_group = subject.insight.group.as_ref();
    let of_group = of_group.map(|_| Item::plain(words.group));
    let share = context.questionnaire.coverage;
    let share = (context.words.insight.sections.share)(share.numerator, share.denominator);
    outline.heading(3, words.conventions);
    outline.paragraphs(words.conventions_intro);
    match &context.questionnaire.model {
        Model::Phases(thresholds) => {
            let items = [
                Item::plain((words.in_order)(thresholds.in_order)),
                Item::plain((words.partly)(thresholds.partly)),
                Item::plain((words.weak)(thresholds.weak)),
                Item::plain((words.coverage)(&share)),
                Item::plain(words.counting),
                Item::plain(words.key_low),
                Item::plain((words.most)(context.questionnaire.most)),
            ];
            outline.items(items.into_iter().chain(of_group));
            holds(outline, context);
        }
        Model::Verdicts(rules) => {
            let mut items = enough(context);
            items.push(Item::plain(words.counting));
            items.push(Item::plain((words.most)(context.questionnaire.most)));
            items.push(Item::plain(order(context, rules)));
            items.extend(of_group);
            outline.items(items);
        }
    }
}

/// In which phase people stay, by how far practice is.
fn holds(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.account;
    let rows: Vec<[String; 4]> = context
        .questionnaire
        .sections
        .iter()
        .filter_map(|section| match section.role {
            Role::Phase(holds) => Some([
                section.title.clone(),
                words.holds(holds.before).to_owned(),
                words.holds(holds.trying).to_owned(),
                words.holds(holds.used).to_owned(),
            ]),
            _ => None,
        })
        .collect();
    outline.paragraphs(words.holds_intro);
    outline.table(words.holds_table, words.holds_columns, &rows);
}

/// From where the parts are enough, the parts with the same line together.
fn enough(context: Context<'_>) -> Vec<Item> {
    let mut lines: Vec<(u32, Vec<&str>)> = Vec::new();
    for section in &context.questionnaire.sections {
        let Some(percent) = section.role.needs_work_below() else {
            continue;
        };
        match lines.iter_mut().find(|(known, _)| *known == percent) {
            Some((_, titles)) => titles.push(&section.title),
            None => lines.push((percent, vec![&section.title])),
        }
    }
    lines
        .into_iter()
        .map(|(percent, titles)| {
            let titles = context.words.insight.titles(&titles);
            Item::plain((context.words.account.enough)(percent, &titles))
        })
        .collect()
}

fn order(context: Context<'_>, rules: &VerdictRules) -> String {
    let titles: Vec<&str> = rules
        .verdicts
        .iter()
        .map(|verdict| verdict.title.as_str())
        .collect();
    (context.words.account.order)(&context.words.insight.titles(&titles))
}

/// What the words about evidence mean.
fn evidence(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.account;
    let kinds = [Evidence::A, Evidence::B, Evidence::C, Evidence::D];
    outline.heading(3, words.evidence);
    outline.paragraphs(words.evidence_intro);
    outline.items(
        kinds
            .into_iter()
            .zip(words.evidence_kinds)
            .map(|(kind, meaning)| {
                Item::labelled(
                    capital(context.words.common.evidence(kind)),
                    sentence(meaning),
                )
            }),
    );
}

fn sources(outline: &mut Outline, context: Context<'_>, used: &[SourceIx]) {
    let words = &context.words.account;
    if used.is_empty() {
        return;
    }
    outline.heading(3, words.sources);
    outline.paragraphs(words.sources_intro);
    outline.items(used.iter().map(|source| {
        let source = &context.questionnaire[*source];
        let status = format!("({})", context.words.common.source(source.status));
        let made = [&*source.by, &*context.words.common.when(&source.date)];
        let made: Vec<&str> = made.into_iter().filter(|text| !text.is_empty()).collect();
        let said = joined([
            &*sentence(&source.title),
            &*sentence(&made.join(", ")),
            &*source.url,
            &*status,
        ]);
        Item::plain(said).at(&source.url)
    }));
}

/// Which version was used.
fn version(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.account;
    let questionnaire = context.questionnaire;
    let own = if questionnaire.is_own() {
        format!(" ({})", context.words.common.own_version)
    } else {
        String::new()
    };
    let differences = wording::differences(context.words, questionnaire, context.scan);
    let number = (words.version_number)(&questionnaire.version);
    let fingerprint: String = questionnaire.sha256.chars().take(FINGERPRINT).collect();
    outline.heading(3, words.version);
    outline.items([
        Item::labelled(
            words.questionnaire,
            format!("{}, {number}{own}", questionnaire.title),
        ),
        Item::labelled(words.fingerprint, fingerprint),
        Item::labelled(words.licence, questionnaire.licence.as_str()),
    ]);
    if let Some(differences) = differences {
        outline.paragraphs(&differences.intro);
        outline.items(differences.lines.into_iter().map(Item::plain));
    }
}

//! What the report is about: the intervention, for whom, how far, and how much is known.

use crate::insight::{Origin, State};
use crate::questionnaire::Model;
use crate::scan::Moment;
use crate::wording::{self, Context};

use super::{Item, Outline};

/// The title of the report.
pub(super) fn title(context: Context<'_>) -> String {
    let questionnaire = &context.questionnaire.title;
    let intervention = &context.scan.about.intervention;
    if intervention.is_empty() {
        questionnaire.clone()
    } else {
        format!("{questionnaire}: {intervention}")
    }
}

/// What the report is about.
pub(super) fn about(outline: &mut Outline, context: Context<'_>) {
    let words = &context.words.report;
    let about = &context.scan.about;
    outline.items([
        Item::labelled(words.intervention, &*about.intervention),
        Item::labelled(words.group, &*about.group),
        Item::labelled(words.organisation, &*about.organisation),
        Item::labelled(words.stage, stage(context)),
        Item::labelled(words.filled_in_by, filled_in_by(context)),
        Item::labelled(words.date, date(context)),
        Item::labelled(words.asked, wording::asked(context)),
        Item::labelled(words.answered, answered(context)),
        Item::labelled(words.agreement, agreed(context)),
    ]);
    outline.paragraphs(words.purpose);
    if context.questionnaire.is_own() {
        outline.note(context.words.account.own_version);
    }
}

/// When the scan was filled in; empty where that is not known.
pub(super) fn date(context: Context<'_>) -> String {
    let about = &context.scan.about;
    let date = about.changed.or(about.started).map(Moment::date);
    date.map(|date| context.words.common.date(date))
        .unwrap_or_default()
}

/// How far the group is; where phases are read from it, also that nobody said so.
fn stage(context: Context<'_>) -> &'static str {
    let common = &context.words.common;
    match (context.scan.about.stage, &context.questionnaire.model) {
        (Some(stage), _) => common.stage(stage),
        (None, Model::Phases(_)) => common.open,
        (None, Model::Verdicts(_)) => "",
    }
}

fn filled_in_by(context: Context<'_>) -> String {
    match context.scan.group {
        Some(group) => (context.words.report.participants)(group.participants),
        None => context.scan.about.role.clone(),
    }
}

fn answered(context: Context<'_>) -> String {
    let sheet = context.sheet;
    let count = |such: fn(State) -> bool| {
        sheet
            .visible()
            .filter(|question| such(sheet.state(*question)))
            .count()
    };
    let unknown = sheet.visible();
    let unknown = unknown.filter(|question| {
        sheet.state(*question) == State::Unknown && !wording::is_split(context, *question)
    });
    (context.words.report.count)(
        count(|state| matches!(state, State::Chosen(_))),
        sheet.visible().count(),
        unknown.count(),
        count(|state| state == State::NotApplicable),
    )
}

/// On how many questions a group agreed; nothing where no group filled it in.
fn agreed(context: Context<'_>) -> String {
    let sheet = context.sheet;
    let count = |such: fn(Origin) -> bool| {
        let visible = sheet.visible();
        visible
            .filter(|question| such(sheet.origin(*question)))
            .count()
    };
    let agreed = count(|origin| origin == Origin::Agreed);
    let without = count(|origin| matches!(origin, Origin::Middle(_)));
    let filled_in = count(|origin| origin == Origin::FilledIn);
    if agreed + without + filled_in == 0 {
        return String::new();
    }
    let words = &context.words.report;
    let voted = (words.agreed_count)(agreed, sheet.visible().count(), without);
    let aside = (filled_in > 0).then(|| (words.filled_in_count)(filled_in));
    voted + aside.as_deref().unwrap_or_default()
}

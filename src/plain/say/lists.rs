//! Places with something to choose from: the start, what a scan is about, questions, activities.

use std::fmt::Display;

use crate::app::{
    AboutForm, AboutRow, ActivityList, App, Conflict, OpenScan, SearchView, StartItem, Unsaved,
};
use crate::lang::Words;
use crate::plain::choose::{key_of, label_of};
use crate::questionnaire::{QuestionIx, StrategyIx};
use crate::report::{Item, Outline};
use crate::scan::{Activity, Depth, Stage};
use crate::text;
use crate::wording;

/// What one can begin or continue.
pub(super) fn start(app: &App) -> Outline {
    let words = &app.words().screens;
    let mut outline = Outline::default();
    outline.heading(2, words.program);
    outline.paragraphs(words.welcome);
    let mut before = None;
    let mut items = Vec::new();
    for (at, item) in app.start_items().into_iter().enumerate() {
        let part = std::mem::discriminant(&item);
        if before.replace(part) != Some(part) {
            outline.items(std::mem::take(&mut items));
            outline.paragraphs(part_title(words, item));
        }
        items.push(Item::plain(format!(
            "{} {}",
            at + 1,
            app.start_label(item, ",")
        )));
    }
    outline.items(items);
    outline.paragraphs(&app.broken_scans().unwrap_or_default());
    outline
}

fn part_title(words: &crate::lang::Screens, item: StartItem) -> &'static str {
    match item {
        StartItem::Questionnaire(_) => words.start_new,
        StartItem::Recent(_) => words.start_recent,
        StartItem::Unusable(_) => words.start_unusable,
    }
}

/// The part of the form that is asked now.
pub(super) fn about(app: &App, form: &AboutForm) -> Outline {
    let words = app.words();
    let screens = &words.screens;
    let mut outline = Outline::default();
    if form.first_of_part() == form.opens_at() {
        let title = wording::title(words, &form.questionnaire);
        outline.heading(2, text::line(&title));
        outline.paragraphs(&app.about_text(form));
    }
    let options = |outline: &mut Outline, labels: Vec<String>, chosen: Option<usize>| {
        let now = chosen.and_then(|at| labels.get(at)).cloned();
        let labels = labels.into_iter().enumerate();
        outline.items(labels.map(|(at, label)| Item::plain(format!("{} {label}", at + 1))));
        let now = now.unwrap_or_else(|| words.plain.empty.to_owned());
        outline.paragraphs(&(words.plain.now)(&now));
    };
    match form.part() {
        AboutRow::Intervention => field(
            words,
            screens.about_intervention,
            form.intervention.text(),
            &mut outline,
        ),
        AboutRow::Group => field(words, screens.about_group, form.group.text(), &mut outline),
        AboutRow::Stage(_) => {
            outline.paragraphs(screens.about_stage);
            let labels = Stage::ALL.map(|stage| words.common.stage(stage).to_owned());
            let chosen = Stage::ALL
                .iter()
                .position(|stage| Some(*stage) == form.stage);
            options(&mut outline, labels.to_vec(), chosen);
        }
        AboutRow::Depth(_) => {
            outline.paragraphs(screens.about_depth);
            let label = |depth: Depth| {
                let count = form.questionnaire.count(depth == Depth::Short);
                (screens.depth_choice)(depth, count, form.questionnaire.minutes)
            };
            let depths = AboutForm::DEPTHS;
            let chosen = depths.iter().position(|depth| *depth == form.depth);
            options(&mut outline, depths.map(label).to_vec(), chosen);
        }
        AboutRow::Begin | AboutRow::BeginTogether => {}
    }
    outline
}

fn field(words: &Words, label: &str, content: &str, outline: &mut Outline) {
    outline.paragraphs(&format!("{label}?"));
    let now = if content.is_empty() {
        words.plain.empty
    } else {
        content
    };
    outline.paragraphs(&(words.plain.now)(now));
}

/// All questions with their answers, by section.
pub(super) fn overview(app: &App) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = &app.words().screens;
    outline.heading(2, words.overview_title);
    let left = open.visible.len() - open.answered();
    outline.paragraphs(&if left == 0 {
        words.overview_done.to_owned()
    } else {
        (words.overview_open)(left)
    });
    for section in open.sections_shown() {
        outline.heading(3, open.questionnaire[section].title.clone());
        let rows = open.visible_in(section);
        outline.items(rows.map(|question| row(app, question)));
    }
    outline
}

/// A question with its answer, on one line.
fn row(app: &App, question: QuestionIx) -> Item {
    let words = app.words();
    let Some(open) = &app.open else {
        return Item::default();
    };
    let asked = &open.questionnaire[question];
    let title = format!("{} {}", asked.id, asked.title);
    let answer = open.answer(question).map(|row| {
        let label = label_of(app, open, question, row);
        format!("{} {label}", key_of(open, question, row))
    });
    let answer = answer.unwrap_or_else(|| words.common.open.to_owned());
    let title = if asked.critical {
        (words.plain.key_question)(&title)
    } else {
        title
    };
    Item::labelled(title, answer)
}

/// The questions found.
pub(super) fn search(app: &App, view: &SearchView) -> Outline {
    let words = app.words();
    let mut outline = Outline::default();
    outline.heading(2, words.screens.search_title);
    let wanted = view.field.text();
    if view.found.is_empty() {
        outline.paragraphs(words.screens.search_nothing);
    } else if !wanted.is_empty() {
        outline.paragraphs(&(words.plain.found)(view.found.len(), wanted));
    }
    let found = view.found.iter().enumerate();
    outline.items(found.map(|(at, question)| {
        let Item { label, text, .. } = row(app, *question);
        Item::labelled(format!("{} {label}", at + 1), text)
    }));
    outline
}

/// What is being done already.
pub(super) fn activities(app: &App, list: ActivityList) -> Outline {
    let mut outline = Outline::default();
    let Some(open) = &app.open else {
        return outline;
    };
    let words = app.words();
    outline.heading(2, words.screens.activities_title);
    outline.paragraphs(words.screens.activities_text);
    if open.scan().previous.is_some() {
        outline.paragraphs(words.look_back.activities);
    }
    let shown = list.strategies(&open.questionnaire);
    let more = open.questionnaire.strategies.len() - shown.len();
    let rows = shown.into_iter().map(|strategy| state(app, open, strategy));
    outline.items(rows);
    if more > 0 {
        outline.paragraphs(&(words.screens.activities_more)(more));
    }
    outline
}

/// One activity: what it is, and how far it is.
pub(super) fn activity(app: &App, strategy: StrategyIx) -> Outline {
    let mut outline = Outline::default();
    if let Some(open) = &app.open {
        let Item { label, text, .. } = state(app, open, strategy);
        outline.paragraphs(&format!("{label}: {text}"));
        outline.paragraphs(&open.questionnaire[strategy].line);
    }
    outline
}

/// An activity and how far it is, on one line.
fn state(app: &App, open: &OpenScan, strategy: StrategyIx) -> Item {
    let words = app.words();
    let strategy = &open.questionnaire[strategy];
    let state = |activity: &Activity| {
        let state = words.common.state(activity.state);
        if activity.reason.is_empty() {
            state.to_owned()
        } else {
            (words.plain.state)(state, &text::line(&activity.reason))
        }
    };
    let activity = open.scan().strategies.get(&strategy.id);
    let state = activity.map_or_else(|| words.screens.activity_none.to_owned(), state);
    Item::labelled(format!("{} {}", strategy.id, strategy.title), state)
}

/// The scans one can compare with.
pub(super) fn compare_with(app: &App) -> Outline {
    let words = &app.words().screens;
    let mut outline = Outline::default();
    outline.heading(2, words.compare_title);
    let others = app.comparable();
    outline.paragraphs(if others.is_empty() {
        words.compare_none
    } else {
        words.compare_text
    });
    let others = others.into_iter().enumerate();
    outline.items(others.map(|(at, found)| {
        let label = app.found_label(found, ",");
        Item::plain(format!("{} {label}", at + 1))
    }));
    outline
}

/// What to do with a file that was changed outside.
pub(super) fn conflict(app: &App) -> Outline {
    let words = &app.words().screens;
    let mut outline = Outline::default();
    outline.heading(2, words.conflict_title);
    outline.paragraphs(&app.changed_outside());
    outline.items(numbered(Conflict::ALL.map(|one| one.label(words))));
    outline
}

/// What to do about answers that leaving would lose.
pub(super) fn unsaved(app: &App) -> Outline {
    let words = &app.words().screens;
    let mut outline = Outline::default();
    outline.heading(2, words.unsaved_title);
    outline.paragraphs(&app.why_unsaved());
    outline.items(numbered(Unsaved::ALL.map(|one| one.label(words))));
    outline.paragraphs(words.unsaved_leaves);
    outline
}

/// What is chosen by its number.
pub(super) fn numbered<Label: Display>(
    labels: impl IntoIterator<Item = Label>,
) -> impl Iterator<Item = Item> {
    let numbered = (1..).zip(labels);
    numbered.map(|(number, label)| Item::plain(format!("{number} {label}")))
}

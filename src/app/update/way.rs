//! The way through a scan: questions, overview, activities, results, advice; jumps and back.

use super::super::{
    AboutForm, Access, ActivityList, App, Cursor, Destination, Effect, Failure, Layer, Notice,
    OpenScan, OverviewList, QuestionView, Scroll, SearchView, Subject, TextField,
};
use super::{change, help, needs_scan, session};
use crate::questionnaire::{QuestionIx, SectionIx};
use crate::scan::{Change, Depth, Field, Step};

/// One layer back. The start screen stays.
pub(super) fn back(app: &mut App) {
    if app.layers.len() > 1 {
        app.layers.pop();
    }
}

/// A scan came open: to the question where it was left.
pub(super) fn opened(app: &mut App, open: OpenScan) -> Vec<Effect> {
    let differs = !open.differences.is_empty();
    let from_the_past = open.begins_with_the_past();
    if let Access::ReadOnly(why) = &open.access {
        let message = why.clone();
        app.notice = Some(Notice::Failure(Failure { message }));
    }
    let again = app
        .open
        .as_ref()
        .is_some_and(|before| before.path == open.path);
    if !again {
        app.paused.clear(); // those votes are about the other scan
    }
    app.open = Some(open);
    resume(app);
    if from_the_past {
        look_back_first(app);
    }
    if differs {
        app.layers.push(Layer::Differences(Scroll::default()));
    }
    vec![Effect::List]
}

/// Looks back before the first question, or the first step of a session; where nothing was agreed that
/// is said.
fn look_back_first(app: &mut App) {
    let looks_back = app.open.as_ref().is_some_and(OpenScan::looks_back);
    if looks_back {
        // How many take part is still asked, above it.
        let at = app.layers.len().min(2);
        app.layers.insert(at, Layer::LookBack(Cursor::default()));
    } else {
        app.notice = Some(Notice::NothingAgreed);
    }
}

/// To where the open scan was left; nothing of what was on the screens before stays. Votes that were
/// counted wait until they are asked for again.
pub(super) fn resume(app: &mut App) {
    let by_group = app.is_group();
    let question = app.open.as_ref().and_then(OpenScan::resume_at);
    app.presenting &= by_group;
    app.black = false;
    app.deepening = None;
    app.layers.truncate(1);
    match question {
        _ if by_group => session::lead(app),
        Some(question) => {
            let now = app.now;
            if let Some(open) = app.open.as_mut() {
                open.stand_at(question, now);
            }
            show_question(app, question);
        }
        None => app.layers.push(Layer::results()),
    }
}

/// Jumps to a screen, on top of the current one.
pub(super) fn go(app: &mut App, destination: Destination) -> Vec<Effect> {
    if !matches!(destination, Destination::Help | Destination::Search) {
        app.deepening = None;
    }
    if needs_scan(destination) && app.open.is_none() {
        return Vec::new();
    }
    match destination {
        Destination::Help => help(app),
        Destination::Search => app.layers.push(Layer::Search(SearchView {
            field: TextField::default(),
            found: app
                .open
                .as_ref()
                .map(|open| open.visible.clone())
                .unwrap_or_default(),
            cursor: Cursor::default(),
        })),
        Destination::Session if app.is_group() => session::lead(app),
        Destination::Session => {}
        Destination::Overview => show(app, overview),
        Destination::Activities => show(app, activities),
        Destination::Results => show(app, |_| Some(Layer::results())),
        Destination::Advice => show(app, |_| Some(Layer::Advice(Scroll::default()))),
        Destination::LookBack => {
            if app.open.as_ref().is_some_and(OpenScan::looks_back) {
                app.layers.push(Layer::LookBack(Cursor::default()));
            } else {
                app.notice = Some(Notice::NothingAgreed);
            }
        }
        Destination::Plan if app.is_group() => return session::go_to_step(app, Step::Actions),
        Destination::Plan => show(app, |_| Some(Layer::Plan(Cursor::default()))),
    }
    Vec::new()
}

/// Jumps to a question that is asked.
pub(super) fn jump(app: &mut App, question: QuestionIx) -> Vec<Effect> {
    let asked = app.open.as_ref().map(|open| &open.visible);
    if !asked.is_some_and(|visible| visible.contains(&question)) {
        return Vec::new();
    }
    app.deepening = None;
    go_to_question(app, question)
}

/// Puts a screen of the way on top; the way itself is one layer above the question, so that Esc
/// leads back there from anywhere.
fn show(app: &mut App, layer: impl Fn(&App) -> Option<Layer>) {
    if let Some(layer) = layer(app) {
        let on_way = |layer: &Layer| {
            !matches!(
                layer,
                Layer::Start(_)
                    | Layer::About(_)
                    | Layer::Question(_)
                    | Layer::Session(_)
                    | Layer::Vote(_)
            )
        };
        let keep = app
            .layers
            .iter()
            .position(on_way)
            .unwrap_or(app.layers.len());
        app.layers.truncate(keep);
        app.layers.push(layer);
    }
}

fn overview(app: &App) -> Option<Layer> {
    let open = app.open.as_ref()?;
    let question = current_question(app).or_else(|| open.resume_at());
    Some(Layer::Overview(OverviewList {
        question,
        scroll: Scroll::default(),
    }))
}

/// After the last question: the first open one, or the line that goes on.
fn review(app: &App) -> Option<Layer> {
    let open = app.open.as_ref()?;
    let is_open = |question: &QuestionIx| open.answer(*question).is_none();
    let question = open.visible.iter().copied().find(is_open);
    Some(Layer::Overview(OverviewList {
        question,
        scroll: Scroll::default(),
    }))
}

fn activities(app: &App) -> Option<Layer> {
    app.has_activities()
        .then(|| Layer::Activities(ActivityList::default()))
}

/// The question the conversation is at.
pub(super) fn current_question(app: &App) -> Option<QuestionIx> {
    app.layers.iter().rev().find_map(|layer| match layer {
        Layer::Question(view) => Some(view.question),
        Layer::Vote(view) => view.question(),
        _ => None,
    })
}

/// Shows a question: to one person to answer, to a group to vote on or to talk about.
pub(super) fn show_question(app: &mut App, question: QuestionIx) {
    if app.is_group() {
        let unvoted = app.open.as_ref().map(OpenScan::unvoted);
        let voted = unvoted.is_some_and(|unvoted| !unvoted.contains(&question));
        let step = if voted { Step::Discuss } else { Step::Vote };
        session::show_vote(app, Subject::Question(question), step);
        return;
    }
    app.layers.truncate(1);
    app.layers.push(Layer::Question(QuestionView {
        question,
        focus: None,
        moved: false,
        scroll: Scroll::default(),
    }));
    focus_on_answer(app);
}

/// Shows a question and saves the place.
pub(super) fn go_to_question(app: &mut App, question: QuestionIx) -> Vec<Effect> {
    show_question(app, question);
    let may_change = app.open.as_ref().is_some_and(OpenScan::may_change);
    if may_change && !app.is_group() {
        return change(app, Change::Position(question));
    }
    Vec::new()
}

/// The focus to the answer given; where there is none it stays where it was moved to.
pub(super) fn focus_on_answer(app: &mut App) {
    let Some(question) = current_question(app) else {
        return;
    };
    let answer = app.open.as_ref().and_then(|open| open.answer(question));
    for layer in &mut app.layers {
        if let Layer::Question(view) = layer {
            view.focus = answer.or(view.focus.filter(|_| view.moved));
            view.moved = false;
        }
    }
}

/// The next step of the way.
pub(super) fn onward(app: &mut App) -> Vec<Effect> {
    match app.layer() {
        Layer::Question(view) => match next_question(app, view.question) {
            Next::Question(next) => go_to_question(app, next),
            Next::Review => {
                show(app, review);
                Vec::new()
            }
            Next::Results => go(app, Destination::Results),
        },
        Layer::Overview(_) if app.has_activities() => go(app, Destination::Activities),
        Layer::Overview(_) | Layer::Activities(_) => go(app, Destination::Results),
        Layer::Results(_) => go(app, Destination::Advice),
        Layer::Advice(_) => go(app, Destination::Plan),
        _ => Vec::new(),
    }
}

/// What follows a question.
enum Next {
    Question(QuestionIx),
    Review,
    Results,
}

/// The next question; while a phase is deepened the next open one of that phase, and then its results.
fn next_question(app: &App, question: QuestionIx) -> Next {
    let Some(open) = &app.open else {
        return Next::Review;
    };
    let Some(section) = app.deepening else {
        return open
            .neighbour(question, 1)
            .map_or(Next::Review, Next::Question);
    };
    open_in(open, section)
        .find(|next| *next > question)
        .map_or(Next::Results, Next::Question)
}

/// The open questions of a section.
fn open_in(open: &OpenScan, section: SectionIx) -> impl Iterator<Item = QuestionIx> + '_ {
    open.visible_in(section)
        .filter(|question| open.answer(*question).is_none())
}

/// The previous step of the way. On the first question: what became of the actions, else what the scan
/// is about.
pub(super) fn backward(app: &mut App) -> Vec<Effect> {
    match app.layer() {
        Layer::Question(view) => {
            let open = app.open.as_ref();
            match open.and_then(|open| open.neighbour(view.question, -1)) {
                Some(previous) => go_to_question(app, previous),
                None if open.is_some_and(OpenScan::looks_back) => go(app, Destination::LookBack),
                None => {
                    about(app);
                    Vec::new()
                }
            }
        }
        Layer::Overview(_) => {
            let last = app
                .open
                .as_ref()
                .and_then(|open| open.visible.last().copied());
            last.map(|question| go_to_question(app, question))
                .unwrap_or_default()
        }
        Layer::Activities(_) if app.is_group() => {
            session::discuss(app);
            Vec::new()
        }
        Layer::Activities(_) => go(app, Destination::Overview),
        Layer::Results(_) if app.has_activities() => go(app, Destination::Activities),
        Layer::Results(_) if app.is_group() => {
            session::discuss(app);
            Vec::new()
        }
        Layer::Results(_) => go(app, Destination::Overview),
        Layer::Advice(_) => go(app, Destination::Results),
        _ => Vec::new(),
    }
}

/// What the open scan is about, to change.
pub(super) fn about(app: &mut App) {
    let Some(open) = &app.open else { return };
    let scan = open.scan();
    let mut form = AboutForm::new(
        open.questionnaire.clone(),
        &scan.about,
        scan.questionnaire.depth,
    );
    form.existing = true;
    form.participants = open.group().map(|group| group.participants);
    app.layers.push(Layer::About(form));
}

/// After the visible questions changed: not on a question that is hidden now.
pub(super) fn keep_on_visible(app: &mut App) {
    let Some(open) = &app.open else { return };
    let Some(question) = current_question(app) else {
        return;
    };
    if open.visible.contains(&question) {
        return;
    }
    let before = |visible: &QuestionIx| *visible < question;
    let nearest = open.visible.iter().copied().rfind(before);
    let nearest = nearest.or_else(|| open.visible.first().copied());
    if app.is_group() {
        session::discuss(app);
        return;
    }
    for layer in &mut app.layers {
        if let (Layer::Question(view), Some(nearest)) = (layer, nearest) {
            view.question = nearest;
        }
    }
    focus_on_answer(app);
}

/// Shows what an undo or redo changed: an answer on its question, the rest where one is.
pub(super) fn show_changed(app: &mut App, change: &Change, undone: bool) {
    if app.is_group() {
        session::show_changed(app, change, undone);
        keep_on_visible(app);
        return;
    }
    let question = match change {
        Change::Answer(question, _)
        | Change::Basis(question, _)
        | Change::Text(Field::Note(question) | Field::Location(question), _) => Some(*question),
        _ => None,
    };
    let on_question = matches!(app.layer(), Layer::Question(_));
    match question.filter(|_| on_question) {
        Some(question) => show_question(app, question),
        None => focus_on_answer(app),
    }
    keep_on_visible(app);
}

/// Asks the short or the full version from here on.
pub(super) fn ask(app: &mut App, depth: Depth) -> Vec<Effect> {
    let effects = change(app, Change::Depth(depth));
    keep_on_visible(app);
    effects
}

/// Asks the rest of the working phase, and goes to the first question that is new.
pub(super) fn deepen(app: &mut App) -> Vec<Effect> {
    let Some(open) = &app.open else {
        return Vec::new();
    };
    let Some(section) = open.deepenable() else {
        app.notice = Some(Notice::NothingToDeepen);
        return Vec::new();
    };
    if !open.may_change() {
        return change(app, Change::Deepen(section)); // says why not
    }
    let before = open.visible.clone();
    let mut effects = change(app, Change::Deepen(section));
    let Some(open) = &app.open else {
        return effects;
    };
    // Answers that count from here on may hide others, so there may even be fewer in all.
    let is_new = |question: &&QuestionIx| !before.contains(question);
    let new = open.visible.iter().filter(is_new).count();
    let first = open_in(open, section).next();
    if let Some(first) = first {
        app.deepening = Some(section);
        effects.extend(go_to_question(app, first));
        app.notice = Some(Notice::Deepened(new));
    }
    effects
}

//! The help: what is meant on the screen below, and what every key does there.

use ratatui::text::{Line, Span};

use super::{about_open_scan, below, heading, on_question, start, title};
use crate::app::{App, Layer, OpenScan, VoteView};
use crate::questionnaire::QuestionIx;
use crate::scan::Entry;
use crate::text;
use crate::tui::keys;
use crate::tui::screen::{Room, Screen};
use crate::tui::theme::Tone;
use crate::tui::widgets::body::{Body, Layout};

pub(crate) fn compose(app: &App, room: Room) -> Screen {
    let words = &app.words().screens;
    let layout = &room.layout;
    let mut body = Body::default();
    match (below(app), &app.open) {
        (Some(Layer::Question(view)), Some(open)) => {
            about_question(app, open, view.question, &mut body, layout);
        }
        (Some(Layer::Vote(view)), Some(open)) => about_vote(app, open, view, &mut body, layout),
        (Some(Layer::Start(cursor)), _) => start::about(app, *cursor, &mut body, layout),
        _ => {}
    }
    body.text(words.help_keys, Tone::Strong, layout);
    body.gap();
    let arrows = layout.theme.glyphs().arrows;
    let here: Vec<(String, &'static str)> =
        keys::bindings(app, below(app).unwrap_or(&Layer::START))
            .map(|binding| {
                let names = match binding.shown {
                    Some(shown) => shown(app),
                    None => {
                        let names = binding
                            .keys
                            .iter()
                            .map(|key| keys::name(*key, app.words(), arrows));
                        names.collect::<Vec<String>>().join(" ")
                    }
                };
                (names, (binding.label)(&app.words().keys))
            })
            .collect();
    let cells = here
        .iter()
        .map(|(names, _)| text::width(names))
        .max()
        .unwrap_or(0);
    for (names, label) in here {
        let first = Span::styled(
            format!("  {}  ", text::pad(&names, cells)),
            layout.theme.key(),
        );
        body.hanging(&[first], label, Tone::Plain, layout);
    }
    body.gap();
    if on_question(app) {
        let glyphs = layout.theme.glyphs();
        let signs = (words.help_signs)(glyphs.empty, glyphs.half, glyphs.full, glyphs.focus);
        body.text(&signs, Tone::Quiet, layout);
        body.gap();
    }
    body.text(words.help_mouse, Tone::Quiet, layout);
    body.gap();
    // The header has no room for long names: here they are whole.
    if let Some(place) = place(app, &mut body, layout) {
        body.text(&place, Tone::Quiet, layout);
        if about_open_scan(app) {
            let [left, ..] = layout.theme.glyphs().arrows;
            body.text(&(words.help_about)(left), Tone::Quiet, layout);
        }
    }
    body.text(words.help_saving, Tone::Quiet, layout);
    Screen {
        heading: heading(words.help_title, layout.theme),
        body,
        ..Screen::default()
    }
}

/// Where the scan is, below its whole name; not while everybody looks along.
fn place(app: &App, body: &mut Body, layout: &Layout) -> Option<String> {
    let words = &app.words().screens;
    if app.presenting {
        return None;
    }
    Some(match app.open.as_ref().filter(|_| about_open_scan(app)) {
        Some(open) => {
            body.text(&title(app, layout.theme), Tone::Strong, layout);
            (words.help_file)(&text::line(&open.path.display().to_string()))
        }
        None => (words.help_folder)(&text::line(&app.folder.display().to_string())),
    })
}

/// What a vote is about: also what a low screen has no room for.
fn about_vote(app: &App, open: &OpenScan, view: &VoteView, body: &mut Body, layout: &Layout) {
    if let Some(ballot) = &view.ballot {
        let now = super::session::what_to_do(app, open, ballot);
        body.text(&now, Tone::Plain, layout);
        body.gap();
    }
    if let Some(question) = view.question() {
        about_question(app, open, question, body, layout);
    }
    super::session::situations(open, view.subject, body, layout);
}

/// All that the definition says about a question.
fn about_question(
    app: &App,
    open: &OpenScan,
    question: QuestionIx,
    body: &mut Body,
    layout: &Layout,
) {
    let words = &app.words().screens;
    let questionnaire = &open.questionnaire;
    let asked = &questionnaire[question];
    body.text(&asked.text, Tone::Strong, layout);
    body.gap();
    body.text(&asked.help, Tone::Plain, layout);
    let sources: Vec<&str> = asked
        .sources
        .iter()
        .map(|source| questionnaire[*source].title.as_str())
        .collect();
    let none = Entry::default();
    let entry = open.entry(question).unwrap_or(&none);
    for (label, content) in [
        (words.location, text::line(&entry.location).into_owned()),
        (words.note, text::line(&entry.note).into_owned()),
        (words.help_evidence, asked.evidence.clone()),
        (words.help_find_out, asked.find_out.clone()),
        (words.help_first_step, asked.first_step.clone()),
        (words.help_sources, sources.join("; ")),
    ] {
        if !content.is_empty() {
            body.gap();
            body.line(Line::from(Span::styled(
                label,
                layout.theme.style(Tone::Accent),
            )));
            body.text(&content, Tone::Plain, layout);
        }
    }
    body.gap();
}

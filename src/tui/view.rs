//! From state to frame: every screen composes its content, and one function draws it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span, Text};

use super::presentation::{self, Seen};
use super::screen::{Room, Screen};
use super::screens;
use super::targets::Targets;
use super::theme::{Theme, Tone};
use super::widgets::body::{Body, Layout, READABLE};
use super::widgets::chrome;
use crate::app::{Access, App, Ballot, Layer, Notice, SaveState, Scroll};
use crate::lang::Words;
use crate::text;

/// The smallest window everything fits in.
pub const SMALLEST: (u16, u16) = (60, 18);

/// From this width on there is room for something beside the body.
const SIDE_FROM: u16 = 110;
/// Cells of what stands beside the body.
const SIDE: u16 = 38;
/// The widest page: the widest text, what stands beside it, and the space around both. In a wider
/// window the page stands in the middle.
const WIDEST: u16 = READABLE as u16 + SIDE + 6;
/// Where in a high window what stands below the body has its place, or further down behind a long one.
const BELOW_FROM: usize = 20;

/// Draws the current screen, and notes what a click on it means.
pub fn draw(app: &mut App, frame: &mut Frame<'_>, theme: Theme, targets: &mut Targets) {
    targets.clear();
    let area = frame.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(app.words(), frame, area);
        targets.hide();
        return;
    }
    if app.presenting && app.black {
        frame.set_cursor_position(area.as_position());
        return;
    }
    if let Some(seen) = seen(app) {
        present(app, &seen, frame, theme);
        return;
    }
    converse(app, frame, theme, targets);
}

/// The conversation: header, screen and what stands beside it, footer.
fn converse(app: &mut App, frame: &mut Frame<'_>, theme: Theme, targets: &mut Targets) {
    let area = frame.area();
    let page = page(area);
    let readable = usize::from(page.width.saturating_sub(2)).min(READABLE);
    let notice = notice_lines(app, readable, chrome::tallest_footer(area), theme);
    let parts = chrome::parts(page, notice.len());
    let side = area.width >= SIDE_FROM && screens::has_side(app);
    let body = Rect {
        // The last column belongs to the marks, the one before it keeps them off the text.
        width: parts
            .body
            .width
            .saturating_sub(2 + if side { SIDE + 2 } else { 0 }),
        ..parts.body
    };
    let room = Room {
        layout: Layout {
            cells: usize::from(body.width),
            syllables: screens::syllables(app),
            theme,
        },
        header: usize::from(parts.header.width),
        rows: usize::from(body.height),
        side,
    };
    let screen = screens::compose(app, room);
    chrome::rules(frame, area, theme, notice.len());
    header(app, frame, parts.header, &screen, theme);
    let [body, bottom_area] = split(body, &screen);
    targets.place(screen.in_heading, second_line(parts.header), 0);
    // Braille and screen readers follow the cursor: without a focus in view it stands where reading begins.
    frame.set_cursor_position(body.as_position());
    if side {
        let area = Rect {
            x: body.right() + 3,
            width: SIDE - 1,
            ..parts.body
        };
        beside(screen.side, frame, area, theme, targets);
    }
    screen
        .body
        .draw(frame, body, app.scroll_mut(), theme, targets);
    screen
        .bottom
        .draw(frame, bottom_area, &mut Scroll::default(), theme, targets);
    if notice.is_empty() {
        let (keys, clicks) = chrome::footer(app, usize::from(parts.footer.width), theme);
        frame.render_widget(keys, parts.footer);
        targets.place(clicks, parts.footer, 0);
    } else {
        frame.render_widget(Text::from(notice), parts.footer);
    }
}

/// What stands beside the screen, behind a line of its own.
fn beside(
    content: Option<Body>,
    frame: &mut Frame<'_>,
    area: Rect,
    theme: Theme,
    targets: &mut Targets,
) {
    divider(frame, area, theme);
    if let Some(mut content) = content {
        content.forget_cursor();
        content.draw(frame, area, &mut Scroll::default(), theme, targets);
    }
}

/// What everybody sees, where the window shows just that.
fn seen(app: &App) -> Option<Seen<'_>> {
    let open = app.open.as_ref().filter(|_| app.presenting)?;
    let cast = match app.layer() {
        Layer::Vote(view) => match &view.ballot {
            Some(ballot @ Ballot::Keys(_)) => Some(ballot.cast()),
            Some(Ballot::Fingers(_)) | None => None,
        },
        Layer::Rules(_) | Layer::Discussion(_) | Layer::Results(_) | Layer::Advice(_) => None,
        // What is typed or chosen there needs its own screen.
        _ => return None,
    };
    Some(Seen {
        words: app.words(),
        questionnaire: &open.questionnaire,
        scan: open.scan(),
        place: app.place()?,
        insight: &open.insight,
        cast,
    })
}

/// The counts while somebody types them: hands that were raised have been seen.
fn counts(app: &App, theme: Theme) -> Option<Line<'static>> {
    match (&app.open, app.layer()) {
        (Some(open), Layer::Vote(view)) => screens::session::counts(app, open, view, theme),
        _ => None,
    }
}

/// Draws what everybody sees. Only what asks for attention stands below it.
fn present(app: &App, seen: &Seen<'_>, frame: &mut Frame<'_>, theme: Theme) {
    let area = frame.area();
    let notice = notice(app).filter(|(_, tone)| *tone == Tone::Attention);
    let cells = usize::from(area.width.saturating_sub(2));
    let tallest = chrome::tallest_footer(area);
    let lines = match notice {
        Some((notice, tone)) => lines_of_notice(app, &notice, tone, cells, tallest, theme),
        None => counts(app, theme).into_iter().collect(),
    };
    let below = lines.len() as u16;
    let above = Rect {
        height: area.height - below,
        ..area
    };
    presentation::paint(seen, frame, above, theme);
    let footer = Rect {
        x: area.x + 1,
        y: above.bottom(),
        width: area.width.saturating_sub(2),
        height: below,
    };
    frame.render_widget(Text::from(lines), footer);
    // Braille and screen readers follow the cursor: it stands where reading begins.
    frame.set_cursor_position(above.as_position());
}

/// Where the screen stands in the window.
fn page(area: Rect) -> Rect {
    let width = area.width.min(WIDEST);
    Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    }
}

/// The body, and what stays below it: at the end of the window, or nearer in a high one.
fn split(area: Rect, screen: &Screen) -> [Rect; 2] {
    let bottom = (screen.bottom.len() as u16).min(area.height / 2);
    let from = if screen.follows_body { 0 } else { BELOW_FROM };
    let needed = screen.body.len().max(from) as u16;
    let height = if bottom == 0 {
        area.height
    } else {
        needed.min(area.height - bottom)
    };
    [
        Rect { height, ..area },
        Rect {
            y: area.y + height,
            height: bottom,
            ..area
        },
    ]
}

fn divider(frame: &mut Frame<'_>, side: Rect, theme: Theme) {
    let x = side.x.saturating_sub(2);
    for y in side.top()..side.bottom() {
        let column = Span::styled(theme.glyphs().column, theme.style(Tone::Quiet));
        frame.render_widget(
            column,
            Rect {
                x,
                y,
                width: 1,
                height: 1,
            },
        );
    }
}

/// A window too small for any screen: says so, and loses nothing.
pub(super) fn too_small(words: &Words, frame: &mut Frame<'_>, area: Rect) {
    let message = (words.screens.too_small)(SMALLEST.0, SMALLEST.1);
    let syllables = text::Syllables::of_language(words.lang.tag());
    let lines = text::wrap(&message, usize::from(area.width), syllables);
    for (row, line) in lines.into_iter().take(usize::from(area.height)).enumerate() {
        frame.render_widget(
            Line::raw(line),
            Rect {
                y: area.y + row as u16,
                height: 1,
                ..area
            },
        );
    }
}

/// The line of the header that the screen itself fills.
fn second_line(header: Rect) -> Rect {
    Rect {
        y: header.y + 1,
        height: 1,
        ..header
    }
}

/// What it is about, and whether it is on disk; below that what the screen says of itself.
fn header(app: &App, frame: &mut Frame<'_>, area: Rect, screen: &Screen, theme: Theme) {
    let first = Rect { height: 1, ..area };
    let second = second_line(area);
    let (mut saved, tone) = save_state(app);
    let title = screens::title(app, theme);
    if app.presenting && tone != Tone::Attention {
        saved.clear();
    }
    // The file can always be seen: here where there is room, and in the help; not by a group.
    if let Some(name) = file_name(app).filter(|_| !app.presenting) {
        let with_name = format!("{saved} {} {name}", theme.glyphs().between);
        if text::width(&title) + text::width(&with_name) + 2 <= usize::from(area.width) {
            saved = with_name;
        }
    }
    chrome::ends(frame, first, (&title, Tone::Strong), (&saved, tone), theme);
    let room = area
        .width
        .saturating_sub(text::width(&screen.progress) as u16 + 1);
    frame.render_widget(
        chrome::cut(screen.heading.clone(), usize::from(room), theme),
        Rect {
            width: room,
            ..second
        },
    );
    chrome::ends(
        frame,
        second,
        ("", Tone::Plain),
        (&screen.progress, Tone::Quiet),
        theme,
    );
}

fn file_name(app: &App) -> Option<String> {
    let open = app
        .open
        .as_ref()
        .filter(|_| screens::about_open_scan(app))?;
    let name = open.path.file_name()?.to_string_lossy().into_owned();
    Some(text::line(&name).into_owned())
}

fn save_state(app: &App) -> (String, Tone) {
    let words = &app.words().screens;
    let open = app.open.as_ref();
    let Some(open) = open.filter(|_| screens::about_open_scan(app)) else {
        return (words.tagline.to_owned(), Tone::Quiet);
    };
    match (&open.access, &open.save) {
        (Access::ReadOnly(_), _) => (words.read_only.to_owned(), Tone::Attention),
        (_, SaveState::Saved(_)) if app.holds_a_text() => {
            (words.text_not_saved.to_owned(), Tone::Quiet)
        }
        (_, SaveState::Saved(at)) => ((words.saved)(&at.hour_and_minute()), Tone::Quiet),
        (_, SaveState::Saving) => (words.saving.to_owned(), Tone::Quiet),
        (_, SaveState::Failed(_) | SaveState::Conflict(_)) => {
            (words.not_saved.to_owned(), Tone::Attention)
        }
    }
}

/// A notice in place of the keys, as many lines as it needs; none when there is nothing to say.
fn notice_lines(app: &App, cells: usize, tallest: usize, theme: Theme) -> Vec<Line<'static>> {
    let Some((notice, tone)) = notice(app) else {
        return Vec::new();
    };
    lines_of_notice(app, &notice, tone, cells, tallest, theme)
}

fn lines_of_notice(
    app: &App,
    notice: &str,
    tone: Tone,
    cells: usize,
    tallest: usize,
    theme: Theme,
) -> Vec<Line<'static>> {
    let syllables = text::Syllables::of_language(app.lang.tag());
    let mut lines = text::wrap(notice, cells, syllables);
    if lines.len() > tallest {
        let rest = lines.split_off(tallest - 1).join(" ");
        lines.push(text::shorten(&rest, cells, theme.glyphs().cut).into_owned());
    }
    let lines = lines.into_iter();
    lines
        .map(|line| Line::styled(line, theme.style(tone)))
        .collect()
}

/// What the notice says. A failing save is said until it is solved.
fn notice(app: &App) -> Option<(String, Tone)> {
    // The question what to do says why already, and needs its keys.
    let failing = app.save_trouble().filter(|_| !app.asks_about_saving());
    let failing = failing.map(|failure| {
        let way_out = app.words().screens.not_saved_way_out;
        (format!("{} {way_out}", failure.message), Tone::Attention)
    });
    let black = || {
        let said = app.words().meeting.black.to_owned();
        app.black.then_some((said, Tone::Plain))
    };
    let Some(notice) = &app.notice else {
        return failing.or_else(black);
    };
    let tone = match notice {
        Notice::Exported(_)
        | Notice::SavedElsewhere(_)
        | Notice::OpeningDocument
        | Notice::Deepened(_)
        | Notice::AllVoted
        | Notice::Parked
        | Notice::Agreed(_)
        | Notice::TakenAlong(_)
        | Notice::AgreedOn(_) => Tone::Good,
        // The last two are said on the screen a group looks at too, where nothing else is.
        Notice::Failure(_)
        | Notice::Taken(_)
        | Notice::ReadOnly
        | Notice::NotWhilePresenting
        | Notice::StillVoting(_) => Tone::Attention,
        Notice::NothingToUndo
        | Notice::NothingToRedo
        | Notice::NoTextHere
        | Notice::NoSuchChoice
        | Notice::StateFirst
        | Notice::ReasonNeeded
        | Notice::AlwaysApplies
        | Notice::NothingToAgree
        | Notice::OnlyVotes
        | Notice::NoMiddle
        | Notice::NoSuchSize
        | Notice::NoSuchTime
        | Notice::DateAsText
        | Notice::NoSuchDate
        | Notice::NoSuchAdvice
        | Notice::NothingAgreed
        | Notice::DoneAlready
        | Notice::InPlanAlready
        | Notice::NotComparable
        | Notice::NothingToDeepen => Tone::Plain,
    };
    Some((notice.in_words(app), tone))
}

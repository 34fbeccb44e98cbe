//! Figures as SVG within the page. Colours come from the style of the page, in the dark and on paper too.

use maud::{Markup, html};

use crate::report::figure::{Anchor, Figure, Point, Role, Run, Shape, Voice, WIDTH};
use crate::report::picture::Picture;
use crate::text;

/// A picture with its title above it. `at` is its place in the document.
pub(super) fn figure(at: usize, picture: &Picture) -> Markup {
    let [title, said, band] = ["title", "said", "band"].map(|part| format!("picture-{at}-{part}"));
    let figure = Figure::of(picture);
    html! {
        figure { "\n"
            figcaption { (text::line(&picture.title)) } "\n"
            svg role="img" viewBox={ "0 0 " (WIDTH) " " (figure.height) }
                aria-labelledby=(title) aria-describedby=(said) { "\n"
                title id=(title) { (text::line(&picture.title)) } "\n"
                desc id=(said) { (text::line(&picture.description)) } "\n"
                @if figure.shows(Role::Band) { (stripes(&band)) }
                @for shape in &figure.shapes { (self::shape(shape, &band)) "\n" }
            } "\n"
        }
    }
}

/// Stripes, for what is not sure.
fn stripes(id: &str) -> Markup {
    html! {
        defs {
            pattern id=(id) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                rect.stripe width="2.5" height="6" {}
            }
        } "\n"
    }
}

/// A shape; `band` is the id of the stripes.
fn shape(shape: &Shape, band: &str) -> Markup {
    html! {
        @match shape {
            Shape::Rectangle { role, at: [left, top], size: [width, height] } => {
                rect class=(class(*role)) x=(left) y=(top) width=(width) height=(height)
                    rx=[role.rounding()] fill=[pattern(*role, band)] {}
            }
            Shape::Path { role, points, is_closed: true } => {
                polygon class=(class(*role)) points=(places(points)) {}
            }
            Shape::Path { role, points, is_closed: false } => {
                polyline class=(class(*role)) points=(places(points)) {}
            }
            Shape::Circle { role, centre: [x, y], radius } => {
                circle class=(class(*role)) cx=(x) cy=(y) r=(radius) {}
            }
            Shape::Text { at: [x, y], anchor, runs } => {
                text x=(x) y=(y) text-anchor=[self::anchor(*anchor)] { (said(runs)) }
            }
            Shape::Group { at: [left, top], shapes } => {
                g transform={ "translate(" (left) " " (top) ")" } {
                    @for one in shapes { (self::shape(one, band)) }
                }
            }
        }
    }
}

fn places(points: &[Point]) -> String {
    let places = points.iter().map(|[x, y]| format!("{x},{y}"));
    places.collect::<Vec<_>>().join(" ")
}

fn said(runs: &[Run]) -> Markup {
    html! {
        @for (at, run) in runs.iter().enumerate() {
            @if runs.len() == 1 && run.voice == Voice::Plain { (run.text) }
            @else { tspan class=[voice(run.voice)] dx=[(at > 0).then_some(8)] { (run.text) } }
        }
    }
}

fn anchor(anchor: Anchor) -> Option<&'static str> {
    match anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("middle"),
        Anchor::End => Some("end"),
    }
}

fn pattern(role: Role, band: &str) -> Option<String> {
    (role == Role::Band).then(|| format!("url(#{band})"))
}

/// The name of its style.
fn class(role: Role) -> &'static str {
    match role {
        Role::Here => "here",
        Role::Sign => "sign",
        Role::Track => "track",
        Role::Solid => "solid",
        Role::Band => "band",
        Role::Threshold => "threshold",
        Role::Halo => "halo",
        Role::Ground => "ground",
        Role::Earlier => "earlier",
        Role::Ring => "ring",
        Role::Outline => "shape",
        Role::Aim => "aim",
        Role::Dot => "dot",
    }
}

/// The name of its style.
fn voice(voice: Voice) -> Option<&'static str> {
    match voice {
        Voice::Plain => None,
        Voice::Name => Some("name"),
        Voice::Quiet => Some("quiet"),
        Voice::Answer => Some("answer"),
        Voice::Count => Some("count"),
    }
}

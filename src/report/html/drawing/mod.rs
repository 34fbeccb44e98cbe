//! Pictures as SVG within the page. Colours come from the style of the page, in the dark and on paper too.

use maud::{Markup, html};

use crate::report::picture::{Drawing, Legend, Part, Picture};
use crate::text;

mod bars;
mod radar;
mod votes;

/// The width of every picture, in units of its own; a letter takes six to seven.
const WIDTH: u32 = 600;

/// What a letter takes of the width, on the wide side.
const LETTER: u32 = 7;

/// A drawing and its height.
struct Drawn {
    height: u32,
    marks: Markup,
}

/// A picture with its title above it. `at` is its place in the document.
pub(super) fn figure(at: usize, picture: &Picture) -> Markup {
    let [title, said, band] = ["title", "said", "band"].map(|part| format!("picture-{at}-{part}"));
    let Drawn { height, marks } = match &picture.drawing {
        Drawing::Bars(bars) => bars::draw(bars, &band),
        Drawing::Radar(radar) => radar::draw(radar),
        Drawing::Votes(questions) => votes::draw(questions),
    };
    html! {
        figure { "\n"
            figcaption { (text::line(&picture.title)) } "\n"
            svg role="img" viewBox={ "0 0 " (WIDTH) " " (height) }
                aria-labelledby=(title) aria-describedby=(said) { "\n"
                title id=(title) { (text::line(&picture.title)) } "\n"
                desc id=(said) { (text::line(&picture.description)) } "\n"
                (marks)
            } "\n"
        }
    }
}

/// A label in at most so many units.
fn label(said: &str, units: u32) -> String {
    let safe = text::line(said);
    text::shorten(&safe, (units / LETTER) as usize, "…").into_owned()
}

/// How far a part comes along a length, in whole units. Something is never nothing, and not all is never all.
fn along(part: Part, length: u32) -> u32 {
    if part.of == 0 || part.whole == 0 {
        return 0;
    }
    if part.of >= part.whole {
        return length;
    }
    let rounded = (2 * u64::from(length) * u64::from(part.of) + u64::from(part.whole))
        / (2 * u64::from(part.whole));
    (rounded as u32).clamp(1, length - 1)
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

/// The signs that are used, side by side, each with its meaning.
fn legend(top: u32, signs: &[(Markup, &str)]) -> Markup {
    let mut left = 0;
    let mut placed = Vec::new();
    for (sign, meaning) in signs {
        placed.push((left, sign, meaning));
        left += 46 + LETTER * text::width(meaning) as u32;
    }
    html! {
        @for (left, sign, meaning) in placed {
            g transform={ "translate(" (left) " " (top) ")" } {
                (sign)
                text.quiet x="30" y="11" { (text::line(meaning)) }
            } "\n"
        }
    }
}

/// The signs of a legend in their order.
struct Signs<'a> {
    points: (Markup, &'a str),
    threshold: (Markup, &'a str),
}

/// The sign of the points and that of the threshold, as lines.
fn line_signs(legend: &Legend) -> Signs<'_> {
    let line = |class| html! { line class=(class) x1="0" y1="7" x2="24" y2="7" {} };
    Signs {
        points: (line("shape"), &legend.points),
        threshold: (line("aim"), &legend.threshold),
    }
}

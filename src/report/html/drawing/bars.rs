//! Bars below each other: solid for what is sure, striped for what can still come, a line where it is enough.

use maud::{Markup, html};

use crate::report::picture::{Bar, Bars};
use crate::text;

use super::{Drawn, LETTER, WIDTH, along, label, legend, stripes};

/// The height of a bar with the words above it.
const ROW: u32 = 54;

/// Free at both sides of a bar.
const MARGIN: u32 = 12;

/// The longest a bar can be.
const LENGTH: u32 = WIDTH - 2 * MARGIN;

/// The bars; `band` is the id of the stripes.
pub(super) fn draw(picture: &Bars, band: &str) -> Drawn {
    let bars = &picture.bars;
    let foot = ROW * bars.len() as u32 + 6;
    let has_threshold = bars.iter().any(|bar| bar.threshold.is_some());
    let has_band = bars.iter().any(has_band);
    let solid = html! { rect.solid y="1" width="24" height="12" {} };
    let striped = html! { rect.band y="1" width="24" height="12" fill={ "url(#" (band) ")" } {} };
    let line = html! { line.threshold x1="12" y1="-2" x2="12" y2="16" {} };
    let mut signs = vec![(solid, picture.legend.points.as_str())];
    if has_band {
        signs.push((striped, &picture.legend.band));
    }
    if has_threshold {
        signs.push((line, &picture.legend.threshold));
    }
    Drawn {
        height: foot + 20,
        marks: html! {
            @if has_band { (stripes(band)) }
            @for (at, bar) in (0..).zip(bars) {
                g transform={ "translate(0 " (ROW * at) ")" } { (row(bar, band)) } "\n"
            }
            (legend(foot, &signs))
        },
    }
}

fn has_band(bar: &Bar) -> bool {
    bar.reach.is_some_and(|(low, high)| low != high)
}

fn row(bar: &Bar, band: &str) -> Markup {
    let points = label(&bar.points, WIDTH / 3);
    let room = LENGTH - 2 * LETTER - LETTER * text::width(&points) as u32;
    let status = label(&bar.status, room / 5 * 4);
    let name = label(&bar.label, room - LETTER * text::width(&status) as u32);
    html! {
        @if bar.here {
            rect.here y="1" width=(WIDTH) height=(ROW - 4) rx="5" {}
            path.sign d="M12 9l9 6l-9 6z" {}
        }
        text x=(MARGIN + if bar.here { 16 } else { 0 }) y="20" {
            tspan.name { (name) }
            @if !status.is_empty() { tspan dx="8" { (status) } }
        }
        text.points x=(WIDTH - MARGIN) y="20" { (points) }
        rect.track x=(MARGIN) y="28" width=(LENGTH) height="14" {}
        @if let Some((low, high)) = bar.reach {
            @let (low, high) = (along(low, LENGTH), along(high, LENGTH));
            @if high > low {
                rect.band x=(MARGIN + low) y="28" width=(high - low) height="14" fill={ "url(#" (band) ")" } {}
            }
            @if low > 0 { rect.solid x=(MARGIN) y="28" width=(low) height="14" {} }
        }
        @if let Some(threshold) = bar.threshold {
            @let x = MARGIN + along(threshold, LENGTH);
            @if bar.reach.is_some_and(|(low, _)| along(low, LENGTH) + MARGIN > x) {
                line.halo x1=(x) y1="28" x2=(x) y2="42" {}
            }
            line.threshold x1=(x) y1="24" x2=(x) y2="46" {}
        }
    }
}

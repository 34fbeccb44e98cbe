//! The shapes of a figure, as the format draws them.

use maud::{Markup, html};

use super::super::figure::{Anchor, Point, Role, Run, Shape, Voice};
use super::look::{ACCENT, EDGE, INK, LINE, PAPER, QUIET, SOFT};
use super::words::allowed;

/// What is drawn on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Canvas {
    /// The length of a unit of the figure.
    pub(super) scale: f64,
    /// How wide it is, in units of the figure.
    pub(super) width: f64,
}

/// How a shape looks. Widths of lines are in units of the figure.
struct Look {
    fill: Fill,
    line: Option<(&'static str, f64)>,
    dash: Option<&'static str>,
}

enum Fill {
    None,
    Solid(&'static str),
    /// Seen through, in thousandths of a percent.
    Thin(&'static str, u32),
    Striped(&'static str),
}

fn look(role: Role) -> Look {
    let filled = |fill| Look {
        fill: Fill::Solid(fill),
        line: None,
        dash: None,
    };
    let line = |colour, width| Look {
        fill: Fill::None,
        line: Some((colour, width)),
        dash: None,
    };
    match role {
        Role::Here => Look {
            line: Some((ACCENT, 1.5)),
            ..filled(SOFT)
        },
        Role::Sign | Role::Solid => filled(ACCENT),
        Role::Track => Look {
            line: Some((EDGE, 1.0)),
            ..filled(PAPER)
        },
        Role::Band => Look {
            fill: Fill::Striped(ACCENT),
            ..line(ACCENT, 1.0)
        },
        Role::Threshold => line(INK, 2.5),
        Role::Halo => line(PAPER, 6.0),
        Role::Ground => line(EDGE, 1.0),
        Role::Earlier => Look {
            fill: Fill::Solid(PAPER),
            dash: Some("sysDash"),
            ..line(ACCENT, 1.5)
        },
        Role::Ring => line(LINE, 1.0),
        Role::Outline => Look {
            fill: Fill::Thin(ACCENT, 16_000),
            ..line(ACCENT, 2.5)
        },
        Role::Aim => Look {
            dash: Some("dash"),
            ..line(INK, 1.75)
        },
        Role::Dot => Look {
            line: Some((PAPER, 1.5)),
            ..filled(ACCENT)
        },
    }
}

/// The size of letters, in units of the figure.
fn letters(voice: Voice) -> f64 {
    match voice {
        Voice::Plain | Voice::Name => 13.0,
        Voice::Quiet | Voice::Count => 12.0,
        Voice::Answer => 11.5,
    }
}

/// Shapes out of their groups, each with the origin it is placed from.
pub(super) fn flat(shapes: &[Shape]) -> Vec<(Point, &Shape)> {
    let mut all = Vec::new();
    gather([0.0, 0.0], shapes, &mut all);
    all
}

fn gather<'a>(origin: Point, shapes: &'a [Shape], all: &mut Vec<(Point, &'a Shape)>) {
    for shape in shapes {
        match shape {
            Shape::Group { at, shapes } => gather(plus(origin, *at), shapes, all),
            single => all.push((origin, single)),
        }
    }
}

fn plus(one: Point, other: Point) -> Point {
    [one[0] + other[0], one[1] + other[1]]
}

fn less(one: Point, other: Point) -> Point {
    [one[0] - other[0], one[1] - other[1]]
}

impl Canvas {
    /// A length in the units of the format.
    pub(super) fn length(self, length: f64) -> i64 {
        (length * self.scale).round() as i64
    }

    /// A shape with this number.
    pub(super) fn draw(self, number: usize, origin: Point, shape: &Shape) -> Markup {
        match shape {
            Shape::Rectangle { role, at, size } => {
                let place = self.place(plus(origin, *at), *size, false);
                self.figure(number, *role, &place, &rectangle(*role, *size))
            }
            Shape::Circle {
                role,
                centre,
                radius,
            } => {
                let at = less(plus(origin, *centre), [*radius, *radius]);
                let place = self.place(at, [2.0 * radius, 2.0 * radius], false);
                self.figure(number, *role, &place, &preset("ellipse"))
            }
            Shape::Path {
                role,
                points,
                is_closed,
            } => self.path(number, *role, origin, points, *is_closed),
            Shape::Text { at, anchor, runs } => self.text(number, plus(origin, *at), *anchor, runs),
            Shape::Group { .. } => html! {}, // taken apart by `flat`
        }
    }

    fn place(self, at: Point, size: Point, flip: bool) -> Markup {
        let ([x, y], [width, height]) = (at, size);
        html! {
            a:xfrm flipV=[flip.then_some("1")] {
                a:off x=(self.length(x)) y=(self.length(y)) {}
                a:ext cx=(self.length(width)) cy=(self.length(height)) {}
            }
        }
    }

    /// A line between two places is a line by name, which programs draw best; others are a path.
    fn path(
        self,
        number: usize,
        role: Role,
        origin: Point,
        points: &[Point],
        is_closed: bool,
    ) -> Markup {
        let along = |axis: usize| points.iter().map(move |point| point[axis]);
        let low = [0, 1].map(|axis| along(axis).fold(f64::INFINITY, f64::min));
        let high = [0, 1].map(|axis| along(axis).fold(f64::NEG_INFINITY, f64::max));
        let size = less(high, low);
        if let ([from, to], false) = (points, is_closed) {
            let rises = (to[0] - from[0]) * (to[1] - from[1]) < 0.0;
            let place = self.place(plus(origin, low), size, rises);
            return self.figure(number, role, &place, &preset("line"));
        }
        let [width, height] = size.map(|length| self.length(length).max(1));
        let point = |point: &Point| {
            let [x, y] = less(*point, low).map(|length| self.length(length));
            html! { a:pt x=(x) y=(y) {} }
        };
        let outline = html! {
            a:custGeom {
                a:avLst {} a:gdLst {} a:ahLst {} a:cxnLst {}
                a:rect l="0" t="0" r="r" b="b" {}
                a:pathLst {
                    a:path w=(width) h=(height) {
                        @for (at, one) in points.iter().enumerate() {
                            @if at == 0 { a:moveTo { (point(one)) } } @else { a:lnTo { (point(one)) } }
                        }
                        @if is_closed { a:close {} }
                    }
                }
            }
        };
        let place = html! {
            a:xfrm {
                a:off x=(self.length(origin[0] + low[0])) y=(self.length(origin[1] + low[1])) {}
                a:ext cx=(width) cy=(height) {}
            }
        };
        self.figure(number, role, &place, &outline)
    }

    /// What a shape is made of, in the order the format asks for: place, outline, fill, line.
    fn figure(self, number: usize, role: Role, place: &Markup, outline: &Markup) -> Markup {
        let look = look(role);
        html! {
            wps:wsp {
                wps:cNvPr id=(number) name="" {}
                wps:cNvSpPr {}
                wps:spPr {
                    (place)
                    (outline)
                    (fill(&look.fill))
                    a:ln w=[look.line.map(|(_, width)| self.length(width))] {
                        @match look.line {
                            Some((colour, _)) => {
                                a:solidFill { a:srgbClr val=(colour) {} }
                                @if let Some(dash) = look.dash { a:prstDash val=(dash) {} }
                            }
                            None => { a:noFill {} }
                        }
                    }
                }
                wps:bodyPr {}
            }
        }
    }

    /// A text, in a box as wide as there is room, so that it never breaks.
    fn text(self, number: usize, at: Point, anchor: Anchor, runs: &[Run]) -> Markup {
        let [x, y] = at;
        let size = runs.iter().map(|run| letters(run.voice));
        let size = size.fold(0.0, f64::max);
        let (left, width, side) = match anchor {
            Anchor::Start => (x, self.width - x, "left"),
            Anchor::End => (0.0, x, "right"),
            Anchor::Middle => {
                let half = x.min(self.width - x);
                (x - half, 2.0 * half, "center")
            }
        };
        let line = size * 1.3;
        let place = self.place([left, y - size], [width, line], false);
        html! {
            wps:wsp {
                wps:cNvPr id=(number) name="" {}
                wps:cNvSpPr txBox="1" {}
                wps:spPr {
                    (place)
                    (preset("rect"))
                    a:noFill {}
                    a:ln { a:noFill {} }
                }
                wps:txbx {
                    w:txbxContent {
                        w:p {
                            w:pPr {
                                w:pStyle w:val="NoSpacing" {}
                                w:suppressAutoHyphens {}
                                w:spacing w:before="0" w:after="0" w:line=(self.twentieths(line)) w:lineRule="exact" {}
                                w:jc w:val=(side) {}
                            }
                            @for (at, run) in runs.iter().enumerate() { (self.run(run, at > 0)) }
                        }
                    }
                }
                wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" { a:noAutofit {} }
            }
        }
    }

    fn run(self, run: &Run, is_behind: bool) -> Markup {
        let half_points = self.twentieths(letters(run.voice)) / 10;
        let colour = match run.voice {
            Voice::Quiet | Voice::Answer => QUIET,
            Voice::Plain | Voice::Name | Voice::Count => INK,
        };
        html! {
            w:r {
                w:rPr {
                    @if run.voice == Voice::Name { w:b {} w:bCs {} }
                    w:color w:val=(colour) {}
                    w:sz w:val=(half_points) {}
                    w:szCs w:val=(half_points) {}
                }
                w:t xml:space="preserve" {
                    @if is_behind { "  " }
                    (allowed(run.text.as_str().into()))
                }
            }
        }
    }

    /// A length in twentieths of a point.
    fn twentieths(self, length: f64) -> i64 {
        self.length(length) / 635
    }
}

fn preset(name: &str) -> Markup {
    html! { a:prstGeom prst=(name) { a:avLst {} } }
}

fn rectangle(role: Role, size: Point) -> Markup {
    match role.rounding() {
        None => preset("rect"),
        Some(rounding) => {
            let share = (100_000.0 * rounding / size[0].min(size[1])).round();
            html! {
                a:prstGeom prst="roundRect" {
                    a:avLst { a:gd name="adj" fmla={ "val " (share) } {} }
                }
            }
        }
    }
}

fn fill(fill: &Fill) -> Markup {
    html! {
        @match fill {
            Fill::None => { a:noFill {} }
            Fill::Solid(colour) => { a:solidFill { a:srgbClr val=(colour) {} } }
            Fill::Thin(colour, alpha) => {
                a:solidFill { a:srgbClr val=(colour) { a:alpha val=(alpha) {} } }
            }
            Fill::Striped(colour) => {
                a:pattFill prst="wdUpDiag" {
                    a:fgClr { a:srgbClr val=(colour) {} }
                    a:bgClr { a:srgbClr val=(PAPER) {} }
                }
            }
        }
    }
}

//! Pictures, as shapes of the document itself: they stay sharp, and who wants to can change them.

use maud::{Markup, html};

use super::super::figure::{Figure, WIDTH};
use super::super::picture::{Drawing, Picture};
use super::blocks::caption;
use super::paper::Paper;
use super::shapes::{Canvas, flat};
use super::words::attribute;

/// The length of a unit, in the units of the format: 914 400 to an inch, 96 of ours to an inch.
const UNIT: f64 = 9525.0;

/// The same, of a twentieth of a point.
const TWENTIETH: f64 = 635.0;

/// What a picture may number within itself, and a piece of it.
const PICTURE: usize = 100_000;
const PIECE: usize = 1_000;

/// The name of a group of shapes.
const GROUP: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

/// A part of a picture that stays whole.
struct Piece<'a> {
    title: &'a str,
    description: &'a str,
    figure: Figure,
}

/// A picture as it may be cut by the end of a page: votes between questions.
fn pieces(picture: &Picture) -> Vec<Piece<'_>> {
    if let Drawing::Votes(questions) = &picture.drawing {
        let pieces = questions.iter().map(|question| Piece {
            title: &question.label,
            description: &question.description,
            figure: Figure::of_votes(question),
        });
        return pieces.collect();
    }
    vec![Piece {
        title: &picture.title,
        description: &picture.description,
        figure: Figure::of(picture),
    }]
}

/// A picture with its title above it. `at` is its place in the document.
pub(super) fn picture(at: usize, picture: &Picture, paper: Paper) -> Markup {
    let first = (at + 1) * PICTURE;
    html! {
        (caption(&picture.title))
        @for (number, piece) in pieces(picture).iter().enumerate() {
            (self::piece(first + number * PIECE, piece, paper))
        }
    }
}

/// A piece, with its shapes numbered from its own number.
fn piece(number: usize, piece: &Piece<'_>, paper: Paper) -> Markup {
    let size = [f64::from(WIDTH), f64::from(piece.figure.height)];
    let room = f64::from(paper.height()) * TWENTIETH;
    let canvas = Canvas {
        scale: UNIT.min(room / size[1]),
        width: size[0],
    };
    let [width, height] = size.map(|length| canvas.length(length));
    let title = attribute(piece.title);
    let shapes = flat(&piece.figure.shapes);
    let group = html! {
        wpg:wgp {
            wpg:cNvGrpSpPr {}
            wpg:grpSpPr {
                a:xfrm {
                    a:off x="0" y="0" {}
                    a:ext cx=(width) cy=(height) {}
                    a:chOff x="0" y="0" {}
                    a:chExt cx=(width) cy=(height) {}
                }
            }
            @for (shape, number) in shapes.iter().zip(number + 1..) {
                (canvas.draw(number, shape.0, shape.1))
            }
        }
    };
    html! {
        w:p {
            w:r {
                mc:AlternateContent {
                    mc:Choice Requires="wpg" {
                        w:drawing {
                            wp:inline distT="0" distB="0" distL="0" distR="0" {
                                wp:extent cx=(width) cy=(height) {}
                                wp:effectExtent l="0" t="0" r="0" b="0" {}
                                wp:docPr id=(number) name=(title) descr=(attribute(piece.description)) title=(title) {}
                                wp:cNvGraphicFramePr {}
                                a:graphic { a:graphicData uri=(GROUP) { (group) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

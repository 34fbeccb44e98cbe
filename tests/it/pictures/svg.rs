//! A frame as an SVG picture: a dark window that looks the same on a light and on a dark page.
//!
//! Every piece of text has its place and length, so that it stands in its cells whatever font shows it.
//! Bars and lines are drawn, because fonts differ most there.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// Cells, in pixels.
const CELL: (f64, f64) = (8.4, 18.0);
/// Where the text stands in its cell.
const BASELINE: f64 = 13.5;
/// Around the frame.
const PADDING: (f64, f64) = (14.0, 10.0);
/// The bar with the title.
const TITLE_BAR: f64 = 30.0;

const BACKGROUND: &str = "#16181d";
const FOREGROUND: &str = "#dcdfe4";
const EDGE: &str = "#3d434d";
const QUIET: &str = "#8b93a1";
const FONTS: &str = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/// What a picture shows, for who cannot see it.
pub(super) struct Caption {
    /// What it is.
    pub(super) title: &'static str,
    /// What stands on it.
    pub(super) description: &'static str,
}

/// The frame as a picture.
pub(super) fn picture(frame: &Buffer, caption: &Caption) -> String {
    let width = f64::from(frame.area.width).mul_add(CELL.0, 2.0 * PADDING.0);
    let height = f64::from(frame.area.height).mul_add(CELL.1, TITLE_BAR + 2.0 * PADDING.1);
    let mut svg = window(width, height, caption);
    for row in 0..frame.area.height {
        let cells = (0..frame.area.width).map(|column| &frame[(column, row)]);
        for piece in pieces(cells) {
            draw(
                &mut svg,
                &piece,
                f64::from(row).mul_add(CELL.1, TITLE_BAR + PADDING.1),
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// The empty window, open for its content.
fn window(width: f64, height: f64, caption: &Caption) -> String {
    let (title, description) = (escape(caption.title), escape(caption.description));
    let (right, bottom) = (width - 1.0, height - 1.0);
    let (middle, title_line) = (width / 2.0, TITLE_BAR - 10.0);
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0}" height="{height:.0}" viewBox="0 0 {width:.1} {height:.1}" role="img" aria-labelledby="title description" font-family="{FONTS}" font-size="14" fill="{FOREGROUND}" xml:space="preserve">
<title id="title">{title}</title>
<desc id="description">{description}</desc>
<rect x="0.5" y="0.5" width="{right:.1}" height="{bottom:.1}" rx="10" fill="{BACKGROUND}" stroke="{EDGE}"/>
<path d="M0.5 {TITLE_BAR}H{right:.1}" stroke="{EDGE}"/>
<g fill="{EDGE}"><circle cx="18" cy="15.5" r="5"/><circle cx="36" cy="15.5" r="5"/><circle cx="54" cy="15.5" r="5"/></g>
<text x="{middle:.1}" y="{title_line}" text-anchor="middle" font-size="12" fill="{QUIET}">quickscan</text>
"#
    )
}

/// Cells of one look beside each other.
struct Piece {
    column: usize,
    text: String,
    kind: Kind,
    look: Look,
}

/// How a piece is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Letters, in any font.
    Text,
    /// One sign that may come from another font, in the middle of its cell.
    Sign,
    /// A full block.
    Block,
    /// A half-toned block.
    Shade,
    /// A horizontal line.
    Rule,
    /// A vertical line.
    Column,
}

impl Kind {
    fn of(symbol: &str) -> Kind {
        match symbol {
            "█" => Kind::Block,
            "▒" => Kind::Shade,
            "─" => Kind::Rule,
            "│" => Kind::Column,
            _ if symbol.chars().all(|character| character < '\u{2000}') => Kind::Text,
            _ => Kind::Sign,
        }
    }
}

/// Colours and weight.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look {
    front: Color,
    back: Color,
    how: Modifier,
}

impl Look {
    fn of(cell: &Cell) -> Look {
        let (front, back) = if cell.modifier.contains(Modifier::REVERSED) {
            (cell.bg, cell.fg)
        } else {
            (cell.fg, cell.bg)
        };
        Look {
            front,
            back,
            how: cell.modifier,
        }
    }

    /// The attributes of what is drawn in this look; nothing for the ordinary one.
    fn attributes(self) -> String {
        let mut attributes = String::new();
        let colour = match self.front {
            // Only reversed text has the colour of the window.
            Color::Reset if self.how.contains(Modifier::REVERSED) => Some(BACKGROUND),
            other => hex(other),
        };
        if let Some(colour) = colour {
            write!(attributes, r#" fill="{colour}""#).unwrap();
        }
        if self.how.contains(Modifier::DIM) {
            attributes.push_str(r#" fill-opacity="0.62""#);
        }
        if self.how.contains(Modifier::BOLD) {
            attributes.push_str(r#" font-weight="bold""#);
        }
        if self.how.contains(Modifier::ITALIC) {
            attributes.push_str(r#" font-style="italic""#);
        }
        if self.how.contains(Modifier::UNDERLINED) {
            attributes.push_str(r#" text-decoration="underline""#);
        }
        attributes
    }

    /// The colour behind the text, where it is not that of the window.
    fn ground(self) -> Option<&'static str> {
        match self.back {
            Color::Reset => self.how.contains(Modifier::REVERSED).then_some(FOREGROUND),
            other => hex(other),
        }
    }
}

/// The pieces of one row, from the left; empty cells are left out.
fn pieces<'a>(cells: impl Iterator<Item = &'a Cell>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (column, cell) in cells.enumerate() {
        let look = Look::of(cell);
        // A space at which no line breaks is drawn as any other.
        let symbol = match cell.symbol() {
            "\u{a0}" => " ",
            symbol => symbol,
        };
        let kind = Kind::of(symbol);
        match pieces.last_mut() {
            Some(last) if last.look == look && last.kind == kind && kind != Kind::Sign => {
                last.text.push_str(symbol);
            }
            _ => pieces.push(Piece {
                column,
                text: symbol.to_owned(),
                kind,
                look,
            }),
        }
    }
    pieces.into_iter().flat_map(words).collect()
}

/// A text with holes in it as texts without: what stands apart keeps its own place.
fn words(piece: Piece) -> Vec<Piece> {
    if piece.kind != Kind::Text || piece.look.ground().is_some() {
        return vec![piece];
    }
    let mut column = piece.column;
    let mut found = Vec::new();
    for part in piece.text.split("  ") {
        let text = part.trim();
        if !text.is_empty() {
            let before = part
                .chars()
                .take_while(|character| *character == ' ')
                .count();
            found.push(Piece {
                column: column + before,
                text: text.to_owned(),
                ..piece
            });
        }
        column += part.chars().count() + 2;
    }
    found
}

/// Draws a piece in the row that begins at `top`.
fn draw(svg: &mut String, piece: &Piece, top: f64) {
    let cells = piece.text.chars().count();
    let left = (piece.column as f64).mul_add(CELL.0, PADDING.0);
    let width = cells as f64 * CELL.0;
    let attributes = piece.look.attributes();
    if let Some(ground) = piece.look.ground() {
        let height = CELL.1;
        writeln!(svg, r#"<rect x="{left:.1}" y="{top:.1}" width="{width:.1}" height="{height}" fill="{ground}"/>"#)
            .unwrap();
    }
    let baseline = top + BASELINE;
    match piece.kind {
        Kind::Text if cells > 1 => writeln!(
            svg,
            r#"<text x="{left:.1}" y="{baseline:.1}" textLength="{width:.1}" lengthAdjust="spacingAndGlyphs"{attributes}>{}</text>"#,
            escape(&piece.text)
        ),
        Kind::Text | Kind::Sign => writeln!(
            svg,
            r#"<text x="{:.1}" y="{baseline:.1}" text-anchor="middle"{attributes}>{}</text>"#,
            left + CELL.0 / 2.0,
            escape(&piece.text)
        ),
        Kind::Block | Kind::Shade => {
            let shade = if piece.kind == Kind::Shade { r#" opacity="0.4""# } else { "" };
            let (top, height) = (top + 2.0, CELL.1 - 4.0);
            writeln!(
                svg,
                r#"<rect x="{left:.1}" y="{top:.1}" width="{width:.1}" height="{height}"{attributes}{shade}/>"#
            )
        }
        Kind::Rule => {
            let middle = top + CELL.1 / 2.0 - 0.5;
            writeln!(
                svg,
                r#"<rect x="{left:.1}" y="{middle:.1}" width="{width:.1}" height="1"{attributes}/>"#
            )
        }
        Kind::Column => {
            let middle = left + CELL.0 / 2.0 - 0.5;
            let height = CELL.1;
            writeln!(svg, r#"<rect x="{middle:.1}" y="{top:.1}" width="1" height="{height}"{attributes}/>"#)
        }
    }
    .unwrap();
}

/// The colour of a name; none for the terminal's own.
fn hex(colour: Color) -> Option<&'static str> {
    Some(match colour {
        Color::Black => "#3b4048",
        Color::Red => "#e06c75",
        Color::Green => "#8fc873",
        Color::Yellow => "#e5c07b",
        Color::Blue => "#61afef",
        Color::Magenta => "#d98ae6",
        Color::Cyan => "#56c8d8",
        Color::Gray => "#abb2bf",
        Color::DarkGray => "#7f8793",
        Color::LightRed => "#ff8b92",
        Color::LightGreen => "#b5e890",
        Color::LightYellow => "#ffdf9e",
        Color::LightBlue => "#8cc8ff",
        Color::LightMagenta => "#efb0f7",
        Color::LightCyan => "#8ee6f2",
        Color::White => "#ffffff",
        Color::Indexed(250) => "#9aa2ae",
        Color::Reset => return None,
        other => panic!("the screens use the colours of the terminal, not {other}"),
    })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

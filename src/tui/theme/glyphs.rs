//! The signs of the screens, and the same in ASCII.

/// The signs used on the screens; one cell wide, but for some in ASCII.
#[derive(Debug)]
pub struct Glyphs {
    /// Before what has the focus.
    pub focus: &'static str,
    /// Before the answer given.
    pub chosen: &'static str,
    /// Before a choice that is not the answer.
    pub not_chosen: &'static str,
    /// All answered.
    pub full: &'static str,
    /// Some answered.
    pub half: &'static str,
    /// None answered.
    pub empty: &'static str,
    /// A key question.
    pub critical: &'static str,
    /// A horizontal line.
    pub rule: &'static str,
    /// A vertical line.
    pub column: &'static str,
    /// Points reached, in a bar.
    pub bar: &'static str,
    /// Points that may still come, in a bar.
    pub band: &'static str,
    /// Points missed, in a bar.
    pub rest: &'static str,
    /// The threshold, in a bar.
    pub threshold: &'static str,
    /// Points at "you are here".
    pub here: &'static str,
    /// More above.
    pub above: &'static str,
    /// More below.
    pub below: &'static str,
    /// Something was cut.
    pub cut: &'static str,
    /// Between two things.
    pub between: &'static str,
    /// Before an item of a list.
    pub bullet: &'static str,
    /// The arrow keys.
    pub arrows: [&'static str; 4],
}

pub(super) const UNICODE: Glyphs = Glyphs {
    focus: "▶",
    chosen: "●",
    not_chosen: "○",
    full: "●",
    half: "◐",
    empty: "○",
    critical: "◆",
    rule: "─",
    column: "│",
    bar: "█",
    band: "▒",
    rest: "·",
    threshold: "┊",
    here: "◀",
    above: "▲",
    below: "▼",
    cut: "…",
    between: "·",
    bullet: "•",
    arrows: ["←", "→", "↑", "↓"],
};

pub(super) const ASCII: Glyphs = Glyphs {
    focus: ">",
    chosen: "*",
    not_chosen: " ",
    full: "*",
    half: "+",
    empty: "_",
    critical: "!",
    rule: "-",
    column: "|",
    bar: "#",
    band: "=",
    rest: ".",
    threshold: "|",
    here: "<",
    above: "^",
    below: "v",
    cut: "...",
    between: "-",
    bullet: "-",
    arrows: ["<-", "->", "^", "v"],
};

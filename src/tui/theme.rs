//! Colours and glyphs. Meaning is never colour alone: every state is also a word or a glyph.

use ratatui::style::{Color, Modifier, Style};

/// Which colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// For a dark background, the terminal's own colours.
    #[default]
    Dark,
    /// For a light background, the terminal's own colours.
    Light,
    /// No colour attribute at all.
    Mono,
}

/// What a text is, for its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Plain,
    /// What matters most on the screen.
    Strong,
    /// What belongs to the interface.
    Accent,
    /// What may be skipped.
    Quiet,
    /// What has the focus.
    Focus,
    /// What is in order.
    Good,
    /// What is on the way.
    Partly,
    /// What asks for attention.
    Attention,
}

/// Colours and glyphs of one run of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme {
    /// The colours.
    pub palette: Palette,
    /// Only ASCII glyphs.
    pub ascii: bool,
}

impl Theme {
    /// The style of a tone.
    pub fn style(self, tone: Tone) -> Style {
        let plain = Style::new();
        match tone {
            Tone::Plain => plain,
            Tone::Strong => plain.bold(),
            Tone::Quiet => plain.dim(),
            Tone::Accent => self.coloured(Color::Cyan, Color::Blue),
            Tone::Focus => self.coloured(Color::Cyan, Color::Blue).bold(),
            Tone::Good => self.coloured(Color::Green, Color::Green),
            Tone::Partly => self.coloured(Color::Cyan, Color::Blue),
            Tone::Attention => self.coloured(Color::Magenta, Color::Magenta),
        }
    }

    /// A key in the footer or in a help text.
    pub fn key(self) -> Style {
        self.style(Tone::Accent).add_modifier(Modifier::BOLD)
    }

    fn coloured(self, dark: Color, light: Color) -> Style {
        match self.palette {
            Palette::Dark => Style::new().fg(dark),
            Palette::Light => Style::new().fg(light),
            Palette::Mono => Style::new(),
        }
    }

    /// The glyphs.
    pub fn glyphs(self) -> &'static Glyphs {
        if self.ascii { &ASCII } else { &UNICODE }
    }
}

/// The signs used on the screens; all one cell wide.
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

const UNICODE: Glyphs = Glyphs {
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

const ASCII: Glyphs = Glyphs {
    focus: ">",
    chosen: "*",
    not_chosen: " ",
    full: "*",
    half: "+",
    empty: "o",
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
    cut: "~",
    between: "-",
    bullet: "-",
    arrows: ["<-", "->", "^", "v"],
};

//! Colours and glyphs. Meaning is never colour alone: every state is also a word or a glyph.

mod fitting;
mod glyphs;

use ratatui::style::{Color, Modifier, Style};

pub use glyphs::Glyphs;

/// Which colours are used. None of them sets a background, so that no text can drown in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// For a dark background.
    #[default]
    Dark,
    /// For a light background.
    Light,
    /// For a background that is not known: colours that can be read on black and on white.
    Either,
    /// No colour attribute at all.
    Mono,
}

impl Palette {
    /// All palettes.
    pub const ALL: [Palette; 4] = [
        Palette::Dark,
        Palette::Light,
        Palette::Either,
        Palette::Mono,
    ];

    /// Where the terminal's own sixteen colours can be read they are used; else fixed ones of the 256.
    fn colours(self) -> Option<Colours> {
        match self {
            Palette::Dark => Some(Colours {
                accent: Color::Cyan,
                quiet: Some(Color::Indexed(250)),
                good: Color::Green,
                attention: Color::LightYellow,
            }),
            Palette::Light => Some(Colours {
                accent: Color::Blue,
                quiet: Some(Color::Indexed(240)),
                good: Color::Indexed(22),
                attention: Color::Magenta,
            }),
            Palette::Either => Some(Colours {
                accent: Color::Indexed(63),
                quiet: None,
                good: Color::Indexed(29),
                attention: Color::Indexed(163),
            }),
            Palette::Mono => None,
        }
    }
}

/// The colours of a palette; every other text has the terminal's own.
#[derive(Debug, Clone, Copy)]
struct Colours {
    accent: Color,
    /// A grey that can still be read; none where no grey can.
    quiet: Option<Color>,
    good: Color,
    attention: Color,
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
    /// What may be skipped; never faint, for a beamer that is.
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

impl Tone {
    /// All tones.
    pub const ALL: [Tone; 8] = [
        Tone::Plain,
        Tone::Strong,
        Tone::Accent,
        Tone::Quiet,
        Tone::Focus,
        Tone::Good,
        Tone::Partly,
        Tone::Attention,
    ];
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
        let style = match tone {
            Tone::Strong | Tone::Focus => Style::new().bold(),
            _ => Style::new(),
        };
        match self.colour(tone) {
            Some(colour) => style.fg(colour),
            None => style,
        }
    }

    fn colour(self, tone: Tone) -> Option<Color> {
        let colours = self.palette.colours()?;
        match tone {
            Tone::Plain | Tone::Strong => None,
            Tone::Quiet => colours.quiet,
            Tone::Accent | Tone::Focus | Tone::Partly => Some(colours.accent),
            Tone::Good => Some(colours.good),
            Tone::Attention => Some(colours.attention),
        }
    }

    /// A key in the footer or in a help text.
    pub fn key(self) -> Style {
        self.style(Tone::Accent).add_modifier(Modifier::BOLD)
    }

    /// The glyphs.
    pub fn glyphs(self) -> &'static Glyphs {
        if self.ascii {
            &glyphs::ASCII
        } else {
            &glyphs::UNICODE
        }
    }
}

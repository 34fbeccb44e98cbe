//! Colours: they can be read on every background, and nothing is said by colour alone.

use std::collections::BTreeSet;

use quickscan::tui::theme::{Palette, Theme, Tone};
use ratatui::style::{Color, Modifier};

use super::every::every_screen;
use super::stage::Stage;
use crate::report::scans::{Case, training_too_early};

/// The sixteen colours as xterm has them.
const XTERM: [u32; 16] = [
    0x00_00_00, 0xcd_00_00, 0x00_cd_00, 0xcd_cd_00, 0x00_00_ee, 0xcd_00_cd, 0x00_cd_cd, 0xe5_e5_e5,
    0x7f_7f_7f, 0xff_00_00, 0x00_ff_00, 0xff_ff_00, 0x5c_5c_ff, 0xff_00_ff, 0x00_ff_ff, 0xff_ff_ff,
];

const BLACK: u32 = 0x00_00_00;
const WHITE: u32 = 0xff_ff_ff;

/// What a colour looks like; none for the terminal's own text.
fn shown(colour: Color) -> Option<u32> {
    let number = match colour {
        Color::Reset => return None,
        Color::Green => 2,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::LightYellow => 11,
        Color::Indexed(number) => number,
        other => panic!("{other} is new: say here what it looks like"),
    };
    Some(match usize::from(number) {
        basic @ 0..16 => XTERM[basic],
        grey @ 232.. => 0x01_01_01 * (8 + 10 * (grey as u32 - 232)),
        mixed => [36, 6, 1].into_iter().fold(0, |shown, part| {
            let level = (mixed - 16) / part % 6;
            (shown << 8) + [0, 95, 135, 175, 215, 255][level]
        }),
    })
}

/// Relative luminance, as WCAG 2 has it.
fn luminance(colour: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from(colour >> shift & 0xff) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

#[test]
fn the_contrast_is_computed_as_the_guideline_does() {
    assert!((contrast(BLACK, WHITE) - 21.0).abs() < 0.01);
    assert!((contrast(0x77_77_77, WHITE) - 4.48).abs() < 0.01);
    assert_eq!(shown(Color::Indexed(63)), Some(0x5f_5f_ff));
    assert_eq!(shown(Color::Indexed(243)), Some(0x76_76_76));
}

#[test]
fn every_text_can_be_read_on_the_backgrounds_of_its_palette() {
    for (palette, backgrounds) in [
        (Palette::Dark, &[BLACK][..]),
        (Palette::Light, &[WHITE]),
        (Palette::Either, &[BLACK, WHITE]),
    ] {
        let theme = Theme {
            palette,
            ascii: false,
        };
        for tone in Tone::ALL {
            let Some(colour) = theme.style(tone).fg.and_then(shown) else {
                continue;
            };
            for background in backgrounds {
                let contrast = contrast(colour, *background);
                assert!(contrast >= 4.5, "{palette:?} {tone:?}: {contrast:.2}");
            }
        }
    }
}

#[test]
fn no_screen_sets_a_background_or_makes_a_text_faint() {
    for (name, mut stage) in every_screen() {
        for palette in Palette::ALL {
            stage.theme.palette = palette;
            stage.size(80, 24);
            for cell in stage.frame().content() {
                let hidden = Modifier::DIM | Modifier::HIDDEN | Modifier::REVERSED;
                assert_eq!(cell.bg, Color::Reset, "{name}");
                assert!(!cell.modifier.intersects(hidden), "{name}: {cell:?}");
                let is_plain = cell.fg == Color::Reset;
                assert!(is_plain || palette != Palette::Mono, "{name}: {cell:?}");
            }
        }
    }
}

/// The theme in an environment, `NAME=value` and so on.
fn fitting(environment: &str) -> Theme {
    let variable = |name: &str| {
        let mut all = environment.split_whitespace();
        let value = all.find_map(|one| one.strip_prefix(name)?.strip_prefix('='));
        value.map(str::to_owned)
    };
    Theme::fitting(None, false, variable)
}

#[test]
fn the_palette_fits_what_is_known_of_the_terminal() {
    for (environment, palette) in [
        ("TERM=xterm-256color", Palette::Either),
        ("TERM=xterm COLORTERM=truecolor", Palette::Either),
        ("TERM=xterm-256color COLORFGBG=15;0", Palette::Dark),
        ("TERM=xterm-256color COLORFGBG=0;15", Palette::Light),
        ("TERM=rxvt COLORFGBG=0;default;7", Palette::Light),
        ("TERM=rxvt COLORFGBG=", Palette::Mono),
        ("TERM=rxvt-256color COLORFGBG=0;default", Palette::Either),
        ("TERM=linux", Palette::Dark),
        ("TERM=vt220", Palette::Mono),
        ("TERM=screen", Palette::Mono),
        (
            "TERM=xterm-256color COLORFGBG=0;15 NO_COLOR=1",
            Palette::Mono,
        ),
        ("TERM=xterm-256color NO_COLOR=", Palette::Either),
    ] {
        assert_eq!(fitting(environment).palette, palette, "{environment}");
    }
}

#[test]
fn what_is_asked_for_comes_before_what_fits_but_not_before_no_color() {
    let light = |name: &str| (name == "COLORFGBG").then(|| "15;0".to_owned());
    let asked = Theme::fitting(Some(Palette::Light), true, light);
    assert_eq!((asked.palette, asked.ascii), (Palette::Light, true));
    let no_color = |name: &str| (name == "NO_COLOR").then(|| "1".to_owned());
    let asked = Theme::fitting(Some(Palette::Light), false, no_color);
    assert_eq!(asked.palette, Palette::Mono);
}

#[test]
#[cfg(unix)]
fn signs_are_ascii_where_others_may_not_arrive() {
    for (environment, ascii) in [
        ("TERM=xterm-256color", false),
        ("TERM=xterm-256color LANG=nl_NL.UTF-8", false),
        ("TERM=xterm-256color LANG=C.utf8", false),
        ("TERM=xterm-256color LANG=C", true),
        ("TERM=xterm-256color LANG=nl_NL@euro", true),
        ("TERM=xterm-256color LANG=nl_NL.UTF-8 LC_ALL=POSIX", true),
        ("TERM=xterm-256color LANG=C LC_CTYPE=UTF-8", false),
        ("TERM=linux LANG=nl_NL.UTF-8", true),
        ("TERM=vt100 LANG=nl_NL.UTF-8", true),
    ] {
        assert_eq!(fitting(environment).ascii, ascii, "{environment}");
    }
}

/// What a screen says without any style.
fn in_words(stage: &mut Stage, keys: &str) -> String {
    stage.press(keys).text()
}

#[test]
fn every_state_is_a_word_or_a_sign_too() {
    for ascii in [false, true] {
        let begin = |case: &Case| {
            let mut stage = Stage::with(case);
            stage.theme = Theme {
                palette: Palette::Mono,
                ascii,
            };
            stage.size(120, 40);
            stage
        };
        let open = || begin(&Case::phases());
        // Each says something else, with nothing but text to say it with.
        let groups: [Vec<String>; 5] = [
            // A row: not touched, focused, chosen, chosen with the focus elsewhere.
            ["", "Down", "Down 0", "Down 0 Down"]
                .map(|keys| in_words(&mut open(), keys))
                .to_vec(),
            // A question in the overview: open, answered, unknown, not applicable.
            ["o", "0 o", "w o", "Right x 'nee' Enter o"]
                .map(|keys| in_words(&mut open(), keys))
                .to_vec(),
            // How it is known: not said, and each way.
            ["0", "0 b", "0 b b", "0 b b b"]
                .map(|keys| in_words(&mut open(), keys))
                .to_vec(),
            // An activity: each state.
            ["a 0", "a 1", "a 2", "a 3", "a 4"]
                .map(|keys| in_words(&mut open(), keys))
                .to_vec(),
            // A section: none, some and all answered, and where one is.
            [
                "",
                "0",
                "0 Right 0 Right 0 Right 0 Right 0 Right 0 Right 0",
                "Right*7",
            ]
            .map(|keys| {
                in_words(&mut open(), keys)
                    .lines()
                    .nth(1)
                    .unwrap()
                    .to_owned()
            })
            .to_vec(),
        ];
        for group in groups {
            let different: BTreeSet<&String> = group.iter().collect();
            assert_eq!(different.len(), group.len(), "{}", group.join("\n"));
        }
        // A status and the fit of a strategy stand in words beside their colour.
        let mut told = begin(&training_too_early());
        for status in ["op orde", "op weg", "nog niet op orde", "te weinig bekend"] {
            told.press("r").shows(status);
        }
        told.size(120, 200).press("t").shows("Nog even wachten");
    }
}

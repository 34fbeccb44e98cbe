//! The name of a new scan file: after the intervention and the date.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

/// What scan files end in.
pub const EXTENSION: &str = ".scan.toml";

/// Longest title in a file name, in bytes; far from the limits of any file system.
const LONGEST: usize = 60;

/// With the ending of scan files, where it has none of such files.
pub fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|ending| ending == "toml") {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(EXTENSION);
    PathBuf::from(name)
}

/// Where a scan file is kept as it was opened.
pub fn kept_copy(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".bak");
    PathBuf::from(name)
}

/// The names a new scan file may have, in the order to try them: without a number, then -2, -3 ...
///
/// A title without a single Latin letter or digit makes way for the id of the questionnaire.
pub(super) fn candidates(
    intervention: &str,
    questionnaire: &str,
    date: Date,
) -> impl Iterator<Item = String> {
    let title = [intervention, questionnaire]
        .into_iter()
        .map(slug)
        .find(|title| !title.is_empty())
        .unwrap_or_else(|| "scan".to_owned());
    (1_u32..).map(move |number| match number {
        1 => format!("{title}-{date}{EXTENSION}"),
        _ => format!("{title}-{date}-{number}{EXTENSION}"),
    })
}

/// Lower-case Latin letters and digits, words joined by `-`: a name on every platform.
fn slug(title: &str) -> String {
    let mut folded = String::new();
    for character in title.to_lowercase().chars() {
        if character.is_ascii_alphanumeric() {
            folded.push(character);
        } else {
            folded.push_str(fold(character));
        }
    }
    let mut slug = String::new();
    for word in folded.split('-').filter(|word| !word.is_empty()) {
        let joined = slug.len() + usize::from(!slug.is_empty()) + word.len();
        if joined > LONGEST && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST));
    }
    slug
}

/// A lower-case character beyond a-z and 0-9 in those; what is no Latin letter parts words.
fn fold(character: char) -> &'static str {
    match character {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ª' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'º' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'ß' => "ss",
        'þ' => "th",
        '\u{300}'..='\u{36f}' | '\'' | '’' => "",
        _ => "-",
    }
}

//! Which language to speak. Known before the command line is read: its help is in that language.

use std::ffi::{OsStr, OsString};

use crate::lang::Lang;

const OPTION: &str = "--lang";

/// Where a language is set on most systems, in the order that counts.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language asked for with `--lang`, else that of the system, else Dutch. A `--lang` with
/// another value is reported later, as every wrong option.
pub(super) fn choose(words: &[OsString], lookup: impl Fn(&str) -> Option<OsString>) -> Lang {
    asked_for(words)
        .or_else(|| of_system(lookup))
        .unwrap_or_default()
}

fn asked_for(words: &[OsString]) -> Option<Lang> {
    let options = words.iter().take_while(|word| *word != "--");
    let options: Vec<&str> = options
        .map(|word| word.to_str().unwrap_or_default())
        .collect();
    let values = options.iter().enumerate().filter_map(|(at, word)| {
        let rest = word.strip_prefix(OPTION)?;
        match rest.strip_prefix('=') {
            Some(value) => Some(value),
            None if rest.is_empty() => options.get(at + 1).copied(),
            None => None,
        }
    });
    // The last one counts, as with every option.
    values.filter_map(exact).next_back()
}

fn exact(tag: &str) -> Option<Lang> {
    Lang::from_tag(tag).filter(|lang| lang.tag() == tag)
}

/// The first variable that says anything decides, as `setlocale` has it.
fn of_system(lookup: impl Fn(&str) -> Option<OsString>) -> Option<Lang> {
    let mut values = VARIABLES.iter().filter_map(|name| lookup(name));
    let value = values.find(|value| !value.is_empty());
    let value = value.or_else(setting)?;
    Lang::from_tag(OsStr::to_str(&value)?)
}

/// Windows has no such variables, but a setting.
#[cfg(windows)]
fn setting() -> Option<OsString> {
    sys_locale::get_locale().map(OsString::from)
}

/// Elsewhere the variables say all there is to say.
#[cfg(not(windows))]
fn setting() -> Option<OsString> {
    None
}

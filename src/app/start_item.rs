//! What the start offers, in words.

use std::path::Path;

use super::{App, StartItem};
use crate::scan::Moment;
use crate::scan::store::Found;
use crate::text;

impl App {
    /// What an item of the start says; `between` stands between its parts, in front of a space.
    pub fn start_label(&self, item: StartItem, between: &str) -> String {
        let words = self.words();
        let parts = match item {
            StartItem::Questionnaire(at) => {
                let Some(heading) = self.heading_at(at) else {
                    return String::new();
                };
                let own = heading.is_own.then(|| words.common.own_version.to_owned());
                let minutes = (words.screens.minutes)(heading.minutes);
                [Some(heading.title), Some(minutes), own].to_vec()
            }
            StartItem::Recent(at) => match self.recent.scans.get(at) {
                Some(found) => self.recent_parts(found),
                None => return String::new(),
            },
            StartItem::Unusable(at) => {
                let Some(unusable) = self.library.unusable().get(at) else {
                    return String::new();
                };
                let name = file_name(&unusable.path);
                vec![Some((words.screens.unusable_row)(&name))]
            }
        };
        joined(parts.into_iter(), between)
    }

    /// What a scan in the folder is called among others of the same questionnaire; `between` stands
    /// between the parts, in front of a space.
    pub fn found_label(&self, found: &Found, between: &str) -> String {
        let about = [&found.intervention, &found.group];
        let is_nameless = about.iter().all(|part| part.trim().is_empty());
        let is_needed = is_nameless || self.is_one_of_several(found);
        let name = is_needed.then(|| file_name(&found.path));
        let about = about.map(|part| Some(part.clone()));
        let parts = [name, self.date_of(found)].into_iter();
        joined(about.into_iter().chain(parts), between)
    }

    /// Which files in the folder are called scans and cannot be read; none when all can.
    pub fn broken_scans(&self) -> Option<String> {
        let (first, others) = self.recent.broken.split_first()?;
        Some((self.words().screens.broken_scans)(
            &file_name(first),
            others.len(),
        ))
    }

    fn date_of(&self, found: &Found) -> Option<String> {
        let changed = found.changed?;
        Some(self.words().common.date(changed.date()))
    }

    /// Whether another scan in the folder reads alike: a copy that a sync program made, or both without a
    /// name.
    fn is_one_of_several(&self, found: &Found) -> bool {
        let date = |found: &Found| found.changed.map(Moment::date);
        self.recent.scans.iter().any(|other| {
            other.path != found.path
                && other.questionnaire == found.questionnaire
                && other.intervention.trim() == found.intervention.trim()
                && other.group.trim() == found.group.trim()
                && date(other) == date(found)
        })
    }

    /// The intervention, the group, the questionnaire and the date of a scan, and its file where another
    /// reads alike.
    fn recent_parts(&self, found: &Found) -> Vec<Option<String>> {
        let heading = self.library.heading(&found.questionnaire, self.lang.tag());
        let own = heading.as_ref().is_some_and(|heading| heading.is_own);
        let title = heading.map_or(found.questionnaire.clone(), |heading| heading.title);
        vec![
            Some(found.intervention.clone()),
            (!found.intervention.is_empty()).then(|| found.group.clone()),
            Some(title),
            own.then(|| self.words().common.own_version.to_owned()),
            found.intervention.is_empty().then(|| found.group.clone()),
            self.date_of(found),
            self.is_one_of_several(found)
                .then(|| file_name(&found.path)),
        ]
    }
}

/// The name of a file without its folder, safe to show.
fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    text::line(&name.to_string_lossy()).into_owned()
}

/// The parts that say something, safe to show, with this in between.
fn joined(parts: impl Iterator<Item = Option<String>>, between: &str) -> String {
    let parts = parts.flatten().filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.map(|part| text::line(&part).into_owned()).collect();
    parts.join(&format!("{between} "))
}

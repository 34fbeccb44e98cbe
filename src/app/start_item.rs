//! What the start offers, in words.

use super::{App, StartItem};
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
                let path = &unusable.path;
                let name = path.file_name().unwrap_or(path.as_os_str());
                let name = text::line(&name.to_string_lossy()).into_owned();
                vec![Some((words.screens.unusable_row)(&name))]
            }
        };
        joined(parts.into_iter(), between)
    }

    /// What a scan in the folder is called among others of the same questionnaire; `between` stands
    /// between the parts, in front of a space.
    pub fn found_label(&self, found: &Found, between: &str) -> String {
        let about = [&found.intervention, &found.group];
        let name = found.path.file_name().unwrap_or_default();
        let name = about
            .iter()
            .all(|part| part.trim().is_empty())
            .then(|| name.to_string_lossy().into_owned());
        let about = about.map(|part| Some(part.clone()));
        let parts = [name, self.date_of(found)].into_iter();
        joined(about.into_iter().chain(parts), between)
    }

    fn date_of(&self, found: &Found) -> Option<String> {
        let changed = found.changed?;
        Some(self.words().common.date(changed.date()))
    }

    /// The intervention, the group, the questionnaire and the date of a scan.
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
        ]
    }
}

/// The parts that say something, safe to show, with this in between.
fn joined(parts: impl Iterator<Item = Option<String>>, between: &str) -> String {
    let parts = parts.flatten().filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.map(|part| text::line(&part).into_owned()).collect();
    parts.join(&format!("{between} "))
}

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
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        let parts: Vec<String> = parts.map(|part| text::line(&part).into_owned()).collect();
        parts.join(&format!("{between} "))
    }

    /// The intervention, the group, the questionnaire and the date of a scan.
    fn recent_parts(&self, found: &Found) -> Vec<Option<String>> {
        let heading = self.library.heading(&found.questionnaire, self.lang.tag());
        let title = heading.map_or(found.questionnaire.clone(), |heading| heading.title);
        let date = found
            .changed
            .map(|changed| self.words().common.date(changed.date()));
        vec![
            Some(found.intervention.clone()),
            (!found.intervention.is_empty()).then(|| found.group.clone()),
            Some(title),
            found.intervention.is_empty().then(|| found.group.clone()),
            date,
        ]
    }
}

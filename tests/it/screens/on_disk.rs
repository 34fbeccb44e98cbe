//! The same conversation with real files.

use std::rc::Rc;

use quickscan::app::{Performer, Viewer};
use quickscan::questionnaire::Library;
use quickscan::scan::store::Clock;

use super::shelf::Outside;
use super::stage::{Stage, now};
use crate::scan::folder::Folder;

impl Stage {
    /// As [`Stage::new`], with scans in this folder, and the clock of the tests.
    pub(crate) fn on_disk(folder: &Folder) -> Stage {
        Stage::on_disk_with(folder, Viewer::default())
    }

    /// As [`Stage::on_disk`], with something that shows documents.
    pub(super) fn on_disk_with(folder: &Folder, viewer: Viewer) -> Stage {
        let library = Rc::new(Library::shipped());
        let folders = folder.folders();
        let performer = Performer::new(library.clone(), folders.clone(), Clock::Fixed(now()));
        let performer = performer.showing_with(viewer);
        Stage::begin(library, &folders, Outside::Disk(Box::new(performer)))
    }
}

//! The start: what it says of what one can begin and go on with.

use std::rc::Rc;

use quickscan::questionnaire::Library;

use super::stage::Stage;
use crate::scan::folder::Folder;

const DEFINITION: &str = include_str!("../../../questionnaires/implementatie-quickscan.toml");

#[test]
fn an_own_version_is_labelled_before_anything_is_filled_in() {
    let folder = Folder::new();
    std::fs::write(folder.join("eigen.toml"), DEFINITION).unwrap();
    let library = Library::with_own(&[folder.path().to_owned()]);
    let mut stage = Stage::of(Rc::new(library));
    stage.shows("minuten · eigen versie").press("Enter");
    stage.shows("Implementatie-Quickscan, eigen versie");
    stage.press("C-t").shows("Quickscan, own version");
}

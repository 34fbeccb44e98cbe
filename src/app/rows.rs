//! How many rows the screen on top has: the same for keys, for pointing and for numbers that are typed.

use super::{App, Conflict, Layer, Taken, Unsaved};

impl App {
    /// How many things of the current screen can have the focus; none where nothing is chosen by its place.
    pub fn row_count(&self) -> usize {
        let open = self.open.as_ref();
        match self.layer() {
            Layer::Start(_) => self.start_items().len(),
            Layer::About(form) => form.rows().len(),
            Layer::Export(form) => form.rows().len(),
            Layer::Taken(_) => Taken::WAYS.len(),
            Layer::Search(view) => view.found.len(),
            Layer::Activities(list) => {
                open.map_or(0, |open| list.strategies(&open.questionnaire).len())
            }
            Layer::Results(_) => open.map_or(0, |open| open.sections_shown().len()),
            Layer::CompareWith(_) => self.comparable().len(),
            Layer::Conflict(_) => Conflict::ALL.len(),
            Layer::Unsaved(_) => Unsaved::ALL.len(),
            Layer::Session(_) => open.map_or(0, |open| open.session_rows().len()),
            Layer::CountDiffers(_) => self.ways_to_count().len(),
            Layer::Discussion(_) => open.map_or(0, |open| open.discussion_rows().len()),
            Layer::Parking(_) => open.map_or(0, |open| open.scan().session.parked.len() + 1),
            Layer::LookBack(_) => open.map_or(0, |open| open.look_back_rows().len()),
            Layer::Plan(_) => open.map_or(0, |open| open.plan_rows().len()),
            Layer::Closing(_) => open.map_or(0, |open| open.closing_rows().len()),
            _ => 0,
        }
    }
}

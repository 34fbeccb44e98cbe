//! Arguments in, exit code out.
use quickscan::{app, lang, questionnaire, scan, tui};
use std::rc::Rc;
fn main() {
    let library = Rc::new(questionnaire::Library::shipped());
    let folders =
        scan::store::Folders::find(scan::store::Platform::here(), |n| std::env::var_os(n)).unwrap();
    let clock = scan::store::Clock::new(None).unwrap();
    let mut app = app::App::new(
        lang::Lang::Nl,
        library.clone(),
        folders.scans.clone(),
        clock.now(),
    );
    let mut performer = app::Performer::new(library, folders, clock);
    let end = tui::run(
        &mut app,
        &mut performer,
        tui::theme::Theme::default(),
        vec![app::Effect::List],
    );
    println!("{end:?}");
}

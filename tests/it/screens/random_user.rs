//! The random user: any acts, begun on every screen there is.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::anybody::acts;
use super::every::every_screen;
use crate::fuzz::targets::conversation::goes_well;

/// So many acts, unless `QUICKSCAN_RANDOM_ACTS` says otherwise; `docs/reliability.md` has the long run.
const ACTS: usize = 2_000;

#[test]
fn from_every_screen_anybody_can_do_anything_and_esc_leads_back() {
    let asked = std::env::var("QUICKSCAN_RANDOM_ACTS").ok();
    let wanted: usize = asked.as_ref().map_or(ACTS, |acts| acts.parse().unwrap());
    let began = Instant::now();
    let screens = every_screen();
    // The same acts every time; a longer run goes on where a shorter one stopped.
    let mut chance = TestRunner::deterministic();
    let (mut users, mut done) = (0, 0);
    while done < wanted || users < screens.len() {
        let (name, stage) = &screens[users % screens.len()];
        let acts = acts().new_tree(&mut chance).unwrap().current();
        users += 1;
        let went_well = catch_unwind(AssertUnwindSafe(|| goes_well(stage.clone(), acts.clone())));
        done += went_well.unwrap_or_else(|_| panic!("on '{name}': {acts:?}"));
    }
    if asked.is_some() {
        let (screens, seconds) = (screens.len(), began.elapsed().as_secs());
        let _ = writeln!(
            io::stdout(),
            "| screens | users | acts | seconds | findings |\n|---:|---:|---:|---:|---:|\n\
             | {screens} | {users} | {done} | {seconds} | 0 |"
        );
    }
}

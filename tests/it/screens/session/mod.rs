//! A group's session by its keys: every step, every vote, every list.

mod anything;
mod fingers;
mod flow;
mod keyboard;
mod limits;
mod lists;
mod pictures;
mod reveal;
mod settings;
mod together;

use quickscan::app::{Ballot, Layer, VoteView};
use quickscan::scan::{Place, Reveal, Round, Step, file};

use super::beginnings::{group_of, short, who_differ};
use super::stage::Stage;

/// The screen without its first line, which says when it was saved.
fn without_clock(stage: &Stage) -> String {
    let text = stage.text();
    text.split_once('\n').unwrap().1.to_owned()
}

impl Stage {
    /// The vote on screen.
    #[track_caller]
    fn view(&self) -> &VoteView {
        match self.app.layer() {
            Layer::Vote(view) => view,
            other => panic!("no vote but {other:?}"),
        }
    }

    /// The id of the question that is voted on or talked about.
    #[track_caller]
    fn asked(&self) -> String {
        let open = self.app.open.as_ref().unwrap();
        let question = self.view().question().expect("a question of the scan");
        open.questionnaire[question].id.clone()
    }

    /// The counts on screen; a dash where nothing is typed.
    #[track_caller]
    fn counts(&self) -> String {
        let Some(Ballot::Fingers(tally)) = &self.view().ballot else {
            panic!("no counts but {:?}", self.view());
        };
        let counts = tally.counts.iter();
        let written = counts.map(|count| count.map_or("-".to_owned(), |count| count.to_string()));
        written.collect::<Vec<_>>().join(" ")
    }

    /// How many typed a key.
    #[track_caller]
    fn dots(&self) -> usize {
        match &self.view().ballot {
            Some(Ballot::Keys(votes)) => votes.len(),
            other => panic!("no keys but {other:?}"),
        }
    }

    fn rounds(&self, question: &str) -> Vec<Round> {
        let entry = self.scan().answers.get(question);
        entry.map_or_else(Vec::new, |entry| entry.rounds.clone())
    }

    /// What the second window reads: the step, the question, how much is shown.
    fn in_file(&mut self) -> (Option<Step>, Option<String>, Reveal) {
        let Place {
            step,
            question,
            reveal,
            ..
        } = self.place_in_file();
        (step, question, reveal)
    }

    fn place_in_file(&mut self) -> Place {
        let path = self.path();
        let text = &self.shelf().files[&path];
        file::read(text).unwrap().scan.session.place
    }

    /// Closes the program and opens the file again.
    fn again(&mut self) -> Stage {
        let path = self.path();
        let scan = file::read(&self.shelf().files[&path]).unwrap().scan;
        Stage::reading(&scan)
    }

    #[track_caller]
    fn at_steps(&mut self) -> &mut Stage {
        assert!(
            matches!(self.app.layer(), Layer::Session(_)),
            "{:?}",
            self.app.layer()
        );
        self
    }
}

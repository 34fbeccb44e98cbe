//! What screens and plain mode both say, composed once: a file that changed outside, votes that do not
//! add up, and the differences a group talks about.

use super::{App, Ballot, CountDiffers, Layer, OpenScan};
use crate::insight::{GroupReading, Sheet};
use crate::questionnaire::QuestionIx;
use crate::text;
use crate::wording;

/// Votes that do not add up, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountSaid {
    /// What does not add up.
    pub text: String,
    /// What can be done, in the order of [`App::ways_to_count`].
    pub ways: Vec<String>,
}

/// What stands above and below the differences a group talks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiscussionSaid<'a> {
    /// What to do with the differences, or that there are none; none before the first vote.
    pub intro: Option<&'static str>,
    /// How many questions nobody voted on; none when there are no such questions.
    pub open: Option<String>,
    /// On how many answers one can agree at once.
    pub agree_all: String,
    /// Their titles: nobody agrees on what is not named.
    pub agree_on: Vec<&'a str>,
}

impl App {
    /// That the file was changed outside, and which one.
    pub fn changed_outside(&self) -> String {
        let path = self.open.as_ref().map(|open| open.path.display());
        let path = path.map_or_else(String::new, |path| path.to_string());
        (self.words().screens.conflict_text)(&text::line(&path))
    }

    /// That the votes do not add up, and what can be done; none where that is not asked.
    pub fn count_said(&self) -> Option<CountSaid> {
        let words = &self.words().meeting;
        let (Some(open), Some(Layer::Vote(view))) = (&self.open, self.layers.iter().nth_back(1))
        else {
            return None;
        };
        let cast = view.ballot.as_ref().map_or(0, Ballot::cast);
        let participants = open.group().map_or(0, |group| group.participants);
        let ways = self.ways_to_count().into_iter().map(|way| match way {
            CountDiffers::Recount => words.recount.to_owned(),
            CountDiffers::ThisRound => (words.this_round)(cast),
            CountDiffers::NewSize => (words.new_size)(cast),
        });
        let text = if cast < participants {
            (words.too_few)(cast, participants)
        } else {
            (words.too_many)(cast, participants)
        };
        Some(CountSaid {
            text,
            ways: ways.collect(),
        })
    }

    /// What stands above and below the differences.
    pub fn discussion_said<'a>(
        &self,
        open: &'a OpenScan,
        group: &GroupReading,
    ) -> DiscussionSaid<'a> {
        let words = &self.words().meeting;
        let unvoted = group.to_vote.len();
        let intro = if group.talk.is_empty() {
            words.discussion_none
        } else {
            words.discussion_text
        };
        let titles = group.near.iter();
        DiscussionSaid {
            intro: (unvoted < open.visible.len()).then_some(intro),
            open: (unvoted > 0).then(|| (words.discussion_open)(unvoted)),
            agree_all: match group.near.len() {
                0 => words.agree_all_none.to_owned(),
                count => (words.agree_all)(count),
            },
            agree_on: titles
                .map(|question| open.questionnaire[*question].title.as_str())
                .collect(),
        }
    }

    /// What stands with a difference: what was agreed, or why they differ. `sheet` is that of the scan.
    pub fn difference_said(
        &self,
        open: &OpenScan,
        sheet: &Sheet<'_>,
        question: QuestionIx,
    ) -> String {
        let context = open.subject(self.words(), sheet, self.now.date()).context;
        if open.is_agreed(question) {
            let answer = wording::agreed_answer(context, question);
            return format!("{}: {answer}", self.words().session.agreed);
        }
        let votes = sheet.votes(question);
        votes.map_or_else(String::new, |votes| {
            wording::standing(context, question, votes).headline
        })
    }
}

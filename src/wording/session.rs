//! What a group agrees on before it votes.

use crate::lang::{SessionWords, Words};
use crate::questionnaire::{ChoiceIx, Questionnaire, Scale};
use crate::scan::{Group, Voting};

/// So many fingers have a meaning of their own; a whole hand has another.
const FINGERS: u32 = 4;

/// The ground rules in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroundRules<'a> {
    /// The heading.
    pub heading: &'a str,
    /// One sentence each.
    pub rules: &'a [&'static str],
    /// How to vote.
    pub voting: String,
}

/// The ground rules, and how this group votes on the scale the questionnaire uses most.
pub fn ground_rules<'a>(
    words: &'a Words,
    questionnaire: &Questionnaire,
    group: Option<Group>,
) -> GroundRules<'a> {
    let session = &words.session;
    let by_keyboard = group.is_some_and(|group| group.votes_by() == Voting::Keyboard);
    let scale = questionnaire.usual_scale();
    let voting = match scale.filter(|_| !by_keyboard) {
        Some(scale) => by_fingers(session, scale),
        None => session.keyboard.to_owned(),
    };
    GroundRules {
        heading: session.rules_heading,
        rules: &session.rules,
        voting,
    }
}

fn by_fingers(words: &SessionWords, scale: &Scale) -> String {
    let choices = (0..scale.choices.len()).map(ChoiceIx);
    let keys = choices.map(|choice| scale.key(choice));
    let choices: Vec<(String, &str)> = keys
        .zip(scale.choices.iter().map(|choice| choice.label.as_str()))
        .collect();
    let figures: Vec<u32> = choices
        .iter()
        .filter_map(|(key, _)| key.parse().ok())
        .collect();
    let highest = figures.iter().copied().max().unwrap_or(0);
    if figures.len() < choices.len() || highest > FINGERS {
        return words.cards.to_owned();
    }
    // Where the key is the code itself, everybody sees it as a figure.
    let is_code = choices
        .iter()
        .zip(&scale.choices)
        .all(|((key, _), choice)| *key == choice.code);
    if is_code {
        (words.fingers)(figures.contains(&0), highest)
    } else {
        (words.fingers_for)(&choices)
    }
}

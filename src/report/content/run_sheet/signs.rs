//! What hands show for each choice of a vote, and how to ask about a vote without asking for a name.

use crate::lang::RunSheetWords;
use crate::questionnaire::{Choice, Scale};
use crate::wording::Context;

/// The choices of the scale with the most of them, the one with the fewest points first: the other
/// scales are answered with the same signs.
pub(super) struct Signs<'a> {
    words: &'a RunSheetWords,
    choices: Vec<&'a Choice>,
}

impl<'a> Signs<'a> {
    pub(super) fn of(context: Context<'a>) -> Signs<'a> {
        let asked = context.sheet.visible();
        let scales = asked.map(|question| context.questionnaire.scale_of(question));
        let scale: Option<&Scale> = scales.max_by_key(|scale| scale.choices.len());
        let choices = scale.map(|scale| scale.choices.iter());
        let mut choices: Vec<&Choice> = choices.into_iter().flatten().collect();
        choices.sort_by_key(|choice| choice.points);
        Signs {
            words: &context.words.run_sheet,
            choices,
        }
    }

    /// What a hand shows for each choice.
    pub(super) fn hands(&self) -> String {
        match self.choices.as_slice() {
            _ if self.digits().is_some() => self.words.fingers.to_owned(),
            [low, middle, high] => (self.words.thumbs)(&low.label, &middle.label, &high.label),
            _ => self.words.by_number.to_owned(),
        }
    }

    /// What to ask so that nobody has to explain a vote.
    pub(super) fn prompt(&self) -> String {
        match (self.digits(), self.choices.first(), self.choices.last()) {
            (Some((low, high)), ..) => (self.words.prompt_digits)(low, high),
            (None, Some(low), Some(high)) => (self.words.prompt)(&low.label, &high.label),
            _ => String::new(),
        }
    }

    /// The codes of the lowest choice above zero and of the highest, where fingers of one hand can show
    /// all of them.
    fn digits(&self) -> Option<(&'a str, &'a str)> {
        let choices = self.choices.iter();
        let codes: Vec<&str> = choices.map(|choice| choice.code.as_str()).collect();
        let is_shown = |code: &&str| matches!(code.as_bytes(), [b'0'..=b'4']);
        if !codes.iter().all(is_shown) {
            return None;
        }
        let low = codes.iter().find(|code| **code != "0")?;
        Some((*low, codes.last()?))
    }
}

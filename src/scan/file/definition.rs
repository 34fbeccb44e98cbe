//! A scan file held against the questionnaire it answers: what names something that is not there.

use crate::questionnaire::{QuestionIx, Questionnaire, Scale};
use crate::scan::{Answer, Reference};
use crate::source::{Entries, Placed, Problem, Span, in_order, nearest};

use super::{Mistake, PlacedMistake, Reading, Unknown};

impl Reading {
    /// What the file says of this questionnaire that cannot be, in the order of the file.
    ///
    /// A file made with another version may name what has gone, see
    /// [`differences`](crate::scan::differences). A file without version, written by hand, is held
    /// against the questionnaire as it is.
    pub fn mistakes(&self, questionnaire: &Questionnaire) -> Vec<PlacedMistake> {
        let reference = &self.scan.questionnaire;
        if reference.id != questionnaire.id {
            let mistake = Mistake::OtherQuestionnaire {
                found: reference.id.clone(),
                expected: questionnaire.id.clone(),
            };
            let table = self.root.table("questionnaire");
            let span = table.map_or(0..0, |table| table.value_span("id"));
            return vec![Problem::new(span, mistake)];
        }
        let mut mistakes = Vec::new();
        if is_of_this_version(reference, questionnaire) {
            self.unknown_names(questionnaire, &mut mistakes);
            self.wrong_answers(questionnaire, &mut mistakes);
        }
        self.mistakes_of_previous(questionnaire, &mut mistakes);
        in_order(mistakes)
    }

    /// The scan before this one has a version of its own.
    fn mistakes_of_previous(
        &self,
        questionnaire: &Questionnaire,
        mistakes: &mut Vec<PlacedMistake>,
    ) {
        let (Some(previous), Some(table)) = (&self.scan.previous, self.root.table("previous"))
        else {
            return;
        };
        if !is_of_this_version(&previous.questionnaire, questionnaire) {
            return;
        }
        let answers = table.table("answers");
        let actions = table.tables("action");
        mistakes.extend(questions(questionnaire).unknown(keys(answers)));
        mistakes.extend(
            strategies(questionnaire).unknown(actions.filter_map(|table| table.text("strategy"))),
        );
        mistakes.extend(sections(questionnaire).unknown(table.texts("deepened")));
        for (id, node) in answers.into_iter().flat_map(Entries::iter) {
            let question = questionnaire.question_with_id(id.value);
            let said = previous.answers.get(id.value);
            if let (Some(question), Some(said), Some(table)) = (question, said, node.table()) {
                mistakes.extend(wrong_answer(questionnaire, question, &said.answer, table));
            }
        }
    }

    fn unknown_names(&self, questionnaire: &Questionnaire, mistakes: &mut Vec<PlacedMistake>) {
        let questions = questions(questionnaire);
        let strategies = strategies(questionnaire);
        let sections = sections(questionnaire);
        let reference = self.root.table("questionnaire");
        let deepened = reference
            .into_iter()
            .flat_map(|table| table.texts("deepened"));
        let position = self
            .root
            .table("session")
            .and_then(|table| table.text("question"));
        let actions = self.root.tables("action");
        mistakes.extend(questions.unknown(keys(self.root.table("answers"))));
        mistakes.extend(questions.unknown(position));
        mistakes.extend(strategies.unknown(keys(self.root.table("strategies"))));
        mistakes.extend(strategies.unknown(actions.filter_map(|table| table.text("strategy"))));
        mistakes.extend(sections.unknown(deepened));
        let session = self.root.table("session");
        let guess = session.and_then(|session| session.table("guess"));
        let guessed = guess.and_then(|round| round.table("votes"));
        mistakes.extend(sections.unknown(keys(guessed)));
    }

    fn wrong_answers(&self, questionnaire: &Questionnaire, mistakes: &mut Vec<PlacedMistake>) {
        let answers = self.root.table("answers");
        for (id, node) in answers.into_iter().flat_map(Entries::iter) {
            let question = questionnaire.question_with_id(id.value);
            let entry = self.scan.answers.get(id.value);
            let answer = entry.and_then(|entry| entry.answer.as_ref());
            let (Some(question), Some(table)) = (question, node.table()) else {
                continue;
            };
            if let Some(answer) = answer {
                mistakes.extend(wrong_answer(questionnaire, question, answer, table));
            }
            mistakes.extend(wrong_votes(questionnaire.scale_of(question), table));
        }
    }
}

/// Whether something was made with the questionnaire as it is; a file written by hand does not say.
fn is_of_this_version(reference: &Reference, questionnaire: &Questionnaire) -> bool {
    reference.version.is_empty() || reference.version == questionnaire.version
}

fn questions(questionnaire: &Questionnaire) -> Names<'_> {
    let known = questionnaire.questions.iter();
    Names {
        known: known.map(|it| it.id.as_str()).collect(),
        mistake: Mistake::UnknownQuestion,
    }
}

fn strategies(questionnaire: &Questionnaire) -> Names<'_> {
    let known = questionnaire.strategies.iter();
    Names {
        known: known.map(|it| it.id.as_str()).collect(),
        mistake: Mistake::UnknownStrategy,
    }
}

fn sections(questionnaire: &Questionnaire) -> Names<'_> {
    let known = questionnaire.sections.iter();
    Names {
        known: known.map(|it| it.id.as_str()).collect(),
        mistake: Mistake::UnknownSection,
    }
}

/// What is wrong with the answer to a question.
fn wrong_answer(
    questionnaire: &Questionnaire,
    question: QuestionIx,
    answer: &Answer,
    table: &Entries,
) -> Option<PlacedMistake> {
    let scale = questionnaire.scale_of(question);
    match answer {
        Answer::Choice(code) if scale.choice_with_code(code).is_none() => {
            let span = table.value_span("choice");
            Some(Problem::new(span, unknown_choice(scale, code)))
        }
        Answer::NotApplicable(_) if !questionnaire[question].not_applicable => {
            let mistake = Mistake::AlwaysApplicable(questionnaire[question].id.clone());
            Some(Problem::new(table.key_span("not_applicable"), mistake))
        }
        Answer::Choice(_) | Answer::Unknown | Answer::NotApplicable(_) => None,
    }
}

/// Votes for what is no choice of the scale.
fn wrong_votes(scale: &Scale, table: &Entries) -> Vec<PlacedMistake> {
    let rounds = table.tables("rounds");
    let voted = rounds.flat_map(|round| keys(round.table("votes")));
    let unknown = voted.filter(|code| scale.choice_with_code(code.value).is_none());
    unknown
        .map(|code| Problem::new(code.span, unknown_choice(scale, code.value)))
        .collect()
}

fn unknown_choice(scale: &Scale, code: &str) -> Mistake {
    let choices = scale.choices.iter();
    Mistake::UnknownChoice {
        code: code.to_owned(),
        allowed: choices.map(|choice| choice.code.clone()).collect(),
    }
}

/// The names of one kind of thing.
struct Names<'q> {
    known: Vec<&'q str>,
    mistake: fn(Unknown) -> Mistake,
}

impl Names<'_> {
    fn unknown<'f>(
        &self,
        written: impl IntoIterator<Item = Placed<&'f str>>,
    ) -> Vec<PlacedMistake> {
        let unknown = written
            .into_iter()
            .filter(|name| !self.known.contains(&name.value));
        unknown
            .map(|name| self.report(name.span, name.value))
            .collect()
    }

    fn report(&self, span: Span, id: &str) -> PlacedMistake {
        let unknown = Unknown {
            id: id.to_owned(),
            near: nearest(id, self.known.iter().copied()).map(str::to_owned),
        };
        Problem::new(span, (self.mistake)(unknown))
    }
}

/// The keys of a table, with their place.
fn keys(table: Option<&Entries>) -> impl Iterator<Item = Placed<&str>> {
    table
        .into_iter()
        .flat_map(Entries::iter)
        .map(|(key, _)| key)
}

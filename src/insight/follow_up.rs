//! The next scan of the same intervention, and what the one before it said.

use std::collections::BTreeSet;

use super::counted::State;
use super::sheet::Sheet;
use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::{
    About, Action, Answer, Entry, Moment, Plan, Previous, PreviousAnswer, Reference, Scan,
    is_reworded,
};

/// The scan after `old`, begun now: about the same, as deep, with the same group, and with what was being
/// done then. No question is answered in it; it remembers what `old` said.
pub fn follow_up(questionnaire: &Questionnaire, old: &Scan, now: Moment) -> Scan {
    let made_with = Reference::to(questionnaire, old.questionnaire.depth);
    let deepened = old.questionnaire.deepened.iter();
    let deepened = deepened.filter(|id| questionnaire.section_with_id(id).is_some());
    let strategies = old.strategies.iter();
    let strategies = strategies.filter(|(id, _)| questionnaire.strategy_with_id(id).is_some());
    Scan {
        questionnaire: Reference {
            deepened: deepened.cloned().collect(),
            ..made_with
        },
        about: About {
            started: Some(now),
            changed: Some(now),
            ..old.about.clone()
        },
        group: old.group,
        strategies: strategies
            .map(|(id, activity)| (id.clone(), activity.clone()))
            .collect(),
        previous: Some(remembered(questionnaire, old)),
        ..Scan::default()
    }
}

fn remembered(questionnaire: &Questionnaire, old: &Scan) -> Previous {
    let sheet = Sheet::of(questionnaire, old);
    let answers = old.answers.iter().filter_map(|(id, entry)| {
        let question = questionnaire.question_with_id(id);
        let answer = match question {
            Some(question) => counted(&sheet, question, entry),
            None => entry.answer.clone(),
        };
        let answer = PreviousAnswer {
            answer: answer?,
            shown: entry.shown.clone(),
        };
        Some((id.clone(), answer))
    });
    Previous {
        questionnaire: old.questionnaire.clone(),
        stage: old.about.stage,
        changed: old.about.changed.or(old.about.started),
        answers: answers.collect(),
        actions: told_apart(&old.plan),
    }
}

/// The answer that counted. One that no longer exists is remembered as it was given.
fn counted(sheet: &Sheet<'_>, question: QuestionIx, entry: &Entry) -> Option<Answer> {
    let given = entry.answer.clone();
    match sheet.state(question) {
        State::Hidden => None,
        State::Open => given,
        State::Unknown => Some(Answer::Unknown),
        State::NotApplicable => Some(match given {
            Some(Answer::NotApplicable(why)) => Answer::NotApplicable(why),
            _ => Answer::NotApplicable(String::new()),
        }),
        State::Chosen(choice) => {
            let scale = sheet.questionnaire().scale_of(question);
            Some(Answer::Choice(scale[choice].code.clone()))
        }
    }
}

/// The actions as the plan showed them, each with an id of its own; where they went on from is further
/// back than is remembered.
fn told_apart(plan: &Plan) -> Vec<Action> {
    let actions = plan.in_order().into_iter().map(|(_, action)| action);
    let mut taken: BTreeSet<String> = actions.clone().map(|action| action.id.clone()).collect();
    let mut seen = BTreeSet::new();
    let own_id = |action: &Action| {
        let mut id = action.id.clone();
        if id.is_empty() || !seen.insert(id.clone()) {
            let mut free = (1..).map(|number| format!("a{number}"));
            id = free.find(|id| !taken.contains(id)).unwrap_or_default();
            taken.insert(id.clone());
        }
        Action {
            id,
            from: String::new(),
            ..action.clone()
        }
    };
    actions.map(own_id).collect()
}

/// What was answered to a question the previous time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastTime<'a> {
    /// The answer that counted then.
    pub answer: &'a Answer,
    /// The question had other words then.
    pub reworded: bool,
    /// When that was.
    pub on: Option<Moment>,
}

/// What was answered to a question the previous time; none where it was open, or there was no such time.
pub fn last_time<'a>(
    questionnaire: &Questionnaire,
    scan: &'a Scan,
    question: QuestionIx,
) -> Option<LastTime<'a>> {
    let previous = scan.previous.as_ref()?;
    let said = previous.answers.get(&questionnaire[question].id)?;
    let language = &previous.questionnaire.language;
    Some(LastTime {
        answer: &said.answer,
        reworded: is_reworded(questionnaire, question, language, &said.shown),
        on: previous.changed,
    })
}

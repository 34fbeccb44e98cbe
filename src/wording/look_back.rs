//! The scan before this one in words: what became of its actions, and what was answered then.

use crate::insight::{Sheet, compare, last_time as answered_then};
use crate::lang::Words;
use crate::questionnaire::{QuestionIx, Questionnaire};
use crate::scan::{Action, Answer, Scan};
use crate::text;

use super::plan::when;
use super::{ComparedText, Context, Titled, comparison};

/// An action of the scan before this one, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierAction {
    /// Whether it was done.
    pub done: bool,
    /// What it is called.
    pub name: String,
    /// Who would do it, and when; each where it was said.
    pub agreed: Vec<String>,
    /// Done or not, and whether it is in the new plan.
    pub standing: String,
    /// What came of it; may be empty.
    pub outcome: String,
}

/// When the scan before this one was last changed, in words; none where that is not known.
pub fn previous_day(words: &Words, scan: &Scan) -> Option<String> {
    let changed = scan.previous.as_ref()?.changed?;
    Some(words.common.date(changed.date()))
}

/// What the list of earlier actions is, and what to do with it.
pub fn look_back_intro(words: &Words, scan: &Scan) -> String {
    (words.look_back.text)(previous_day(words, scan).as_deref())
}

/// What became of the actions of the scan before this one, in its order.
pub fn earlier_actions(words: &Words, scan: &Scan) -> Vec<EarlierAction> {
    let actions = scan.earlier_actions().iter();
    actions
        .map(|action| in_words(words, scan, action))
        .collect()
}

fn in_words(words: &Words, scan: &Scan, action: &Action) -> EarlierAction {
    let done = if action.done {
        words.plan.done
    } else {
        words.look_back.not_done
    };
    let in_plan = scan.goes_on_with(action).then_some(words.look_back.in_plan);
    let standing: Vec<&str> = [Some(done), in_plan].into_iter().flatten().collect();
    let agreed = [action.who.clone(), when(words, action)];
    let agreed = agreed.map(|text| text::line(&text).trim().to_owned());
    EarlierAction {
        done: action.done,
        name: text::line(action.name()).into_owned(),
        agreed: agreed.into_iter().filter(|text| !text.is_empty()).collect(),
        standing: standing.join(", "),
        outcome: action.outcome.clone(),
    }
}

/// "2 of 3 done"
pub fn looked_back(words: &Words, scan: &Scan) -> String {
    let actions = scan.earlier_actions();
    let done = actions.iter().filter(|action| action.done).count();
    (words.look_back.standing)(actions.len(), done)
}

/// What was answered to a question the previous time, and when; none where it was open. Where the
/// question or its answers have changed since, that is said.
pub fn last_time(
    words: &Words,
    questionnaire: &Questionnaire,
    scan: &Scan,
    question: QuestionIx,
) -> Option<String> {
    let then = answered_then(questionnaire, scan, question)?;
    let scale = questionnaire.scale_of(question);
    let answer = match then.answer {
        Answer::Choice(code) => match scale.choice_with_code(code) {
            // A position is no code: away from the choices it would say nothing.
            Some(choice) if scale.key(choice) == *code => {
                format!("{code} {}", scale[choice].label)
            }
            Some(choice) => scale[choice].label.clone(),
            None => (words.insight.comparison.choice_gone)(code),
        },
        Answer::Unknown => words.common.unknown.to_owned(),
        Answer::NotApplicable(_) => words.common.not_applicable.to_owned(),
    };
    let on = then.on.map(|on| words.common.date(on.date()));
    let said = (words.look_back.last_time)(on.as_deref(), &answer);
    Some(if then.reworded {
        format!("{said}. {}", words.look_back.reworded)
    } else {
        said
    })
}

/// What became of the actions of the scan before this one, and what changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Since {
    /// When the scan before this one is from; may be empty.
    pub text: String,
    /// What became of its actions.
    pub actions: Vec<EarlierAction>,
    /// That there were none; else empty.
    pub no_actions: &'static str,
    /// From which phase to which, or from which outcome to which; may be empty.
    pub place: String,
    /// What changed in each section.
    pub sections: Vec<Titled>,
}

/// What became of the scan before this one; none where there is none.
pub fn since(context: Context<'_>) -> Option<Since> {
    let Context {
        words,
        questionnaire,
        scan,
        ..
    } = context;
    let then = scan.previous.as_ref()?.as_scan(&scan.about);
    let sheet = Sheet::of(questionnaire, &then);
    let compared = compare(questionnaire, &[&then, scan]);
    let contexts = [Context::new(words, &then, &sheet), context];
    let said = comparison(words, &contexts, &compared);
    let on = previous_day(words, scan);
    let actions = earlier_actions(words, scan);
    Some(Since {
        text: (words.look_back.since_text)(on.as_deref()),
        no_actions: if actions.is_empty() {
            words.look_back.nothing_agreed
        } else {
            ""
        },
        actions,
        place: said.place_steps.join(" "),
        sections: said.sections.into_iter().map(changed).collect(),
    })
}

/// What changed in a section, or that nothing did.
fn changed(section: ComparedText) -> Titled {
    let steps: Vec<String> = section.steps.into_iter().map(|step| step.text).collect();
    Titled {
        title: section.title,
        text: section.unchanged.unwrap_or_else(|| steps.join(" ")),
    }
}

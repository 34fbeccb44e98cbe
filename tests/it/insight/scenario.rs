//! A scenario file: answers, and what they mean. `tests/scenarios/README.md` describes the format.

use std::collections::BTreeMap;

use quickscan::questionnaire::{Question, Questionnaire};
use quickscan::scan::{
    Activity, ActivityState, Answer, Basis, Depth, Entry, Group, Round, Scan, Stage,
};
use serde::Deserialize;
use toml::Table;

/// A scenario file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    pub(super) name: String,
    pub(super) questionnaire: String,
    stage: Option<String>,
    participants: Option<u32>,
    #[serde(default)]
    depth: Option<String>,
    #[serde(default)]
    deepened: Vec<String>,
    #[serde(default)]
    other_answers: Option<String>,
    #[serde(default)]
    answers: BTreeMap<String, String>,
    #[serde(default)]
    votes: BTreeMap<String, String>,
    #[serde(default)]
    basis: BTreeMap<String, String>,
    #[serde(default)]
    strategies: BTreeMap<String, Doing>,
    pub(super) expect: Table,
}

/// `S26 = "planned"` or `S26 = { state = "planned", reason = "..." }`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Doing {
    State(String),
    WithReason { state: String, reason: String },
}

/// The stages by the name a scan file gives them.
pub(super) const STAGES: [(&str, Stage); 5] = [
    ("not-started", Stage::NotStarted),
    ("preparing", Stage::Preparing),
    ("trying", Stage::Trying),
    ("using", Stage::Using),
    ("routine", Stage::Routine),
];

impl Scenario {
    /// The scan the scenario describes. Says what is wrong with the scenario otherwise.
    pub(super) fn scan(&self, questionnaire: &Questionnaire) -> Result<Scan, String> {
        let mut scan = Scan::default();
        scan.questionnaire.id.clone_from(&self.questionnaire);
        scan.questionnaire.deepened.clone_from(&self.deepened);
        scan.questionnaire.depth = match self.depth.as_deref() {
            None | Some("full") => Depth::Full,
            Some("short") => Depth::Short,
            Some(other) => return Err(format!("there is no depth {other}")),
        };
        scan.about.stage = match &self.stage {
            Some(name) => Some(stage(name)?),
            None => None,
        };
        scan.group = self.participants.map(Group::of);
        self.answer(questionnaire, &mut scan)?;
        for (id, rounds) in &self.votes {
            if questionnaire.question_with_id(id).is_none() {
                return Err(format!("there is no question {id}"));
            }
            let rounds: Result<Vec<Round>, String> = rounds.split('/').map(round).collect();
            scan.answers.entry(id.clone()).or_default().rounds = rounds?;
        }
        for (id, name) in per_question(questionnaire, &self.basis)? {
            scan.answers.entry(id).or_default().basis = Some(basis(&name)?);
        }
        for (id, doing) in &self.strategies {
            if questionnaire.strategy_with_id(id).is_none() {
                return Err(format!("there is no strategy {id}"));
            }
            scan.strategies.insert(id.clone(), activity(doing)?);
        }
        Ok(scan)
    }

    fn answer(&self, questionnaire: &Questionnaire, scan: &mut Scan) -> Result<(), String> {
        let given = per_question(questionnaire, &self.answers)?;
        for question in &questionnaire.questions {
            let word = given.get(&question.id).or(self.other_answers.as_ref());
            let answer = match word {
                Some(word) => answer(questionnaire, question, word)?,
                None => None,
            };
            let entry = Entry {
                answer,
                ..Entry::default()
            };
            scan.answers.insert(question.id.clone(), entry);
        }
        Ok(())
    }
}

/// Spreads `O = "3 3 3 4 3 3"` over the questions of O; `O2 = "3"` afterwards wins.
fn per_question(
    questionnaire: &Questionnaire,
    given: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, String> {
    let mut found = BTreeMap::new();
    for (id, words) in given {
        if let Some(section) = questionnaire.section_with_id(id) {
            let questions = &questionnaire[section].questions;
            let words: Vec<&str> = words.split_whitespace().collect();
            if words.len() != questions.len() {
                return Err(format!("{id} has {} questions", questions.len()));
            }
            for (question, word) in questions.iter().zip(words) {
                let id = questionnaire[*question].id.clone();
                found.entry(id).or_insert_with(|| word.to_owned());
            }
        } else if questionnaire.question_with_id(id).is_some() {
            found.insert(id.clone(), words.clone());
        } else {
            return Err(format!("there is no section or question {id}"));
        }
    }
    Ok(found)
}

fn answer(
    questionnaire: &Questionnaire,
    question: &Question,
    word: &str,
) -> Result<Option<Answer>, String> {
    match word {
        "-" => Ok(None),
        "U" => Ok(Some(Answer::Unknown)),
        "N" => Ok(Some(Answer::NotApplicable("past hier niet".to_owned()))),
        code if questionnaire[question.scale]
            .choice_with_code(code)
            .is_some() =>
        {
            Ok(Some(Answer::Choice(code.to_owned())))
        }
        other => Err(format!("{} cannot be answered {other}", question.id)),
    }
}

/// `1 1 3 U`, one word per voter; `1 1 3 of 6` where not all of them voted.
fn round(words: &str) -> Result<Round, String> {
    let (said, voters) = match words.split_once(" of ") {
        Some((said, voters)) => (said, Some(voters)),
        None => (words, None),
    };
    let mut round = Round::default();
    for word in said.split_whitespace() {
        round.voters += 1;
        match word {
            "U" => round.unknown += 1,
            "N" => round.not_applicable += 1,
            code => *round.votes.entry(code.to_owned()).or_default() += 1,
        }
    }
    if let Some(voters) = voters {
        let number = voters.trim().parse();
        round.voters = number.map_err(|_| format!("{voters} is no number of voters"))?;
    }
    Ok(round)
}

fn stage(name: &str) -> Result<Stage, String> {
    let found = STAGES.into_iter().find(|(known, _)| *known == name);
    found.map_or_else(
        || Err(format!("there is no stage {name}")),
        |(_, stage)| Ok(stage),
    )
}

fn basis(name: &str) -> Result<Basis, String> {
    match name {
        "impression" => Ok(Basis::Impression),
        "asked" => Ok(Basis::Asked),
        "figures" => Ok(Basis::Figures),
        other => Err(format!("there is no basis {other}")),
    }
}

fn activity(doing: &Doing) -> Result<Activity, String> {
    let (state, reason) = match doing {
        Doing::State(state) => (state, ""),
        Doing::WithReason { state, reason } => (state, reason.as_str()),
    };
    let state = match state.as_str() {
        "preparing" => ActivityState::Preparing,
        "planned" => ActivityState::Planned,
        "running" => ActivityState::Running,
        "done" => ActivityState::Done,
        other => return Err(format!("a strategy cannot be {other}")),
    };
    Ok(Activity {
        state,
        reason: reason.to_owned(),
    })
}

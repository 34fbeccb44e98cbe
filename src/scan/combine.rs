//! Scans that people filled in alone, made into one of their group: its first round is their answers.
//!
//! Nothing tells who said what: the order of the scans makes no difference, notes are sorted, and
//! what is private or says who filled in a scan stays behind.

use std::collections::{BTreeMap, BTreeSet};

use crate::questionnaire::{Question, Questionnaire};

use super::typed::one_line;
use super::{
    About, Activity, Answer, Depth, Entry, Group, Moment, Place, Reference, Round, Scan, Session,
    Step,
};

/// Why a scan does not go with the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// It is that of a group already.
    IsGroup,
    /// It answers another questionnaire.
    Questionnaire,
    /// It answers another version of it.
    Version,
    /// One is short and the other full.
    Depth,
    /// Other sections were asked in full.
    Deepened,
}

/// What the scans are about, where they do not say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlike {
    /// The intervention.
    Intervention,
    /// For whom.
    Group,
    /// The organisation.
    Organisation,
    /// How far the group is.
    Stage,
}

/// The scan of a group, made of scans of its people.
#[derive(Debug, Clone, PartialEq)]
pub struct Combined {
    /// The scan.
    pub scan: Scan,
    /// What it leaves empty because people did not say the same.
    pub unlike: Vec<Unlike>,
}

/// Why a scan cannot be combined with another; empty when it can.
pub fn misfits(first: &Scan, other: &Scan) -> Vec<Misfit> {
    let mut misfits = Vec::new();
    if other.group.is_some() {
        misfits.push(Misfit::IsGroup);
    }
    let (one, two) = (&first.questionnaire, &other.questionnaire);
    if one.id != two.id {
        misfits.push(Misfit::Questionnaire);
        return misfits;
    }
    if one.version != two.version {
        misfits.push(Misfit::Version);
    }
    if one.depth != two.depth {
        misfits.push(Misfit::Depth);
    } else if one.depth == Depth::Short && deepened(one) != deepened(two) {
        misfits.push(Misfit::Deepened);
    }
    misfits
}

fn deepened(reference: &Reference) -> BTreeSet<&str> {
    reference.deepened.iter().map(String::as_str).collect()
}

/// The scan of a group, begun now. The scans fit together: none has [`misfits`].
pub fn combine(questionnaire: &Questionnaire, scans: &[Scan], now: Moment) -> Combined {
    let (about, unlike) = about(scans, now);
    let participants = u32::try_from(scans.len()).unwrap_or(Group::MOST);
    let questions = questionnaire.questions.iter();
    let answers = questions.filter_map(|question| {
        let entry = entry(questionnaire, question, scans);
        (entry != Entry::default()).then(|| (question.id.clone(), entry))
    });
    let scan = Scan {
        questionnaire: reference(questionnaire, scans),
        about,
        session: Session {
            place: Place {
                step: Some(Step::Discuss),
                ..Place::default()
            },
            ..Session::default()
        },
        answers: answers.collect(),
        group: Some(Group::of(participants)),
        strategies: activities(scans),
        ..Scan::default()
    };
    Combined { scan, unlike }
}

/// What the scans say, as far as they say the same. What was left out says nothing.
enum Said<T> {
    Nothing,
    Alike(T),
    Unlike,
}

impl<T: PartialEq> Said<T> {
    fn by(values: impl IntoIterator<Item = T>) -> Said<T> {
        values
            .into_iter()
            .fold(Said::Nothing, |said, value| match said {
                Said::Nothing => Said::Alike(value),
                Said::Alike(same) if same == value => Said::Alike(same),
                Said::Alike(_) | Said::Unlike => Said::Unlike,
            })
    }

    fn alike(self) -> Option<T> {
        match self {
            Said::Alike(value) => Some(value),
            Said::Nothing | Said::Unlike => None,
        }
    }
}

fn texts(scans: &[Scan], text: fn(&Scan) -> &String) -> Said<&String> {
    Said::by(scans.iter().map(text).filter(|text| !text.is_empty()))
}

fn reference(questionnaire: &Questionnaire, scans: &[Scan]) -> Reference {
    let same = |text| texts(scans, text).alike().cloned().unwrap_or_default();
    let asked = scans.iter().map(|scan| &scan.questionnaire.asked);
    let asked = Said::by(asked.filter(|asked| !asked.is_empty())).alike();
    let depth = scans.first().map(|scan| scan.questionnaire.depth);
    let deepened: BTreeSet<&String> = scans
        .iter()
        .flat_map(|scan| &scan.questionnaire.deepened)
        .collect();
    Reference {
        id: questionnaire.id.clone(),
        version: same(|scan| &scan.questionnaire.version),
        sha256: same(|scan| &scan.questionnaire.sha256),
        language: same(|scan| &scan.questionnaire.language),
        depth: depth.unwrap_or_default(),
        deepened: deepened.into_iter().cloned().collect(),
        asked: asked.cloned().unwrap_or_default(),
    }
}

fn about(scans: &[Scan], now: Moment) -> (About, Vec<Unlike>) {
    let mut unlike = Vec::new();
    let mut same = |what: Unlike, text: fn(&Scan) -> &String| match texts(scans, text) {
        Said::Alike(text) => text.clone(),
        Said::Nothing => String::new(),
        Said::Unlike => {
            unlike.push(what);
            String::new()
        }
    };
    let intervention = same(Unlike::Intervention, |scan| &scan.about.intervention);
    let group = same(Unlike::Group, |scan| &scan.about.group);
    let organisation = same(Unlike::Organisation, |scan| &scan.about.organisation);
    let stage = Said::by(scans.iter().filter_map(|scan| scan.about.stage));
    if matches!(stage, Said::Unlike) {
        unlike.push(Unlike::Stage);
    }
    let about = About {
        intervention,
        group,
        organisation,
        stage: stage.alike(),
        started: Some(now),
        changed: Some(now),
        ..About::default()
    };
    (about, unlike)
}

/// What all said about a question.
fn entry(questionnaire: &Questionnaire, question: &Question, scans: &[Scan]) -> Entry {
    let entries = scans
        .iter()
        .filter_map(|scan| scan.answers.get(&question.id));
    let entries: Vec<&Entry> = entries.collect();
    let voters: Vec<(&Entry, &Answer)> = entries
        .iter()
        .filter_map(|entry| Some((*entry, vote(questionnaire, question, entry)?)))
        .collect();
    let answers: Vec<&Answer> = voters.iter().map(|(_, answer)| *answer).collect();
    let round = round(&answers);
    let bases = Said::by(voters.iter().map(|(entry, _)| entry.basis));
    let filled = |text: fn(&Entry) -> &String| {
        let texts = voters.iter().map(|(entry, _)| text(entry));
        Said::by(texts.filter(|text| !text.is_empty())).alike()
    };
    let shown = filled(|entry| &entry.shown).unwrap_or(&question.wording);
    Entry {
        basis: bases.alike().flatten(),
        location: filled(|entry| &entry.location).cloned().unwrap_or_default(),
        note: note(&entries),
        shown: round.as_ref().map(|_| shown.clone()).unwrap_or_default(),
        rounds: round.into_iter().collect(),
        ..Entry::default()
    }
}

/// An answer that counts; one the question does not offer leaves it open.
fn vote<'e>(
    questionnaire: &Questionnaire,
    question: &Question,
    entry: &'e Entry,
) -> Option<&'e Answer> {
    let answer = entry.answer.as_ref()?;
    let is_offered = match answer {
        Answer::Choice(code) => questionnaire[question.scale]
            .choice_with_code(code)
            .is_some(),
        Answer::Unknown => true,
        Answer::NotApplicable(_) => question.not_applicable,
    };
    is_offered.then_some(answer)
}

/// The answers as the votes of a round; none when nobody answered.
fn round(answers: &[&Answer]) -> Option<Round> {
    let mut round = Round::default();
    for answer in answers {
        round.voters += 1;
        match answer {
            Answer::Choice(code) => *round.votes.entry(code.clone()).or_default() += 1,
            Answer::Unknown => round.unknown += 1,
            Answer::NotApplicable(_) => round.not_applicable += 1,
        }
    }
    (round.voters > 0).then_some(round)
}

/// The notes, and the reasons why it does not apply: a line each, sorted, so that their order does not
/// tell who wrote them.
fn note(entries: &[&Entry]) -> String {
    let reasons = entries.iter().filter_map(|entry| match &entry.answer {
        Some(Answer::NotApplicable(reason)) => Some(reason),
        _ => None,
    });
    let notes = entries.iter().map(|entry| &entry.note).chain(reasons);
    let lines: BTreeSet<String> = notes.map(|note| in_one_line(note)).collect();
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn in_one_line(text: &str) -> String {
    let line = one_line(text);
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is being done, where all who mention it say the same of it.
fn activities(scans: &[Scan]) -> BTreeMap<String, Activity> {
    let ids: BTreeSet<&String> = scans
        .iter()
        .flat_map(|scan| scan.strategies.keys())
        .collect();
    let activity = |id: &String| {
        let said = scans.iter().filter_map(|scan| scan.strategies.get(id));
        let said: Vec<&Activity> = said.collect();
        let state = Said::by(said.iter().map(|activity| activity.state)).alike()?;
        let reasons: BTreeSet<&str> = said
            .iter()
            .map(|activity| activity.reason.as_str())
            .filter(|reason| !reason.is_empty())
            .collect();
        let reason = reasons.into_iter().collect::<Vec<_>>().join("; ");
        Some((id.clone(), Activity { state, reason }))
    };
    ids.into_iter().filter_map(activity).collect()
}

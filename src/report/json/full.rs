//! The whole report as data. The order of the fields is the order in the file.

use serde::Serialize;

use crate::insight::{Figures, Outcome, PhaseReading, Reading};
use crate::questionnaire::Role;
use crate::wording::{
    self, Again, Context, Develop, FindOut, Foundation, Gate, NotYetList, Part, Pillars, Place,
    Prepare, SectionLine, Settled, Titled, VerdictText, WithoutAgreement,
};

use super::super::Subject;
use super::super::content::used_sources;
use super::answers::{Activity, Answered, Planned, actions, activities, answers};
use super::names;
use super::previous::{Previous, previous};
use super::score::Score;

const SCHEMA: &str = "quickscan.report/1";

/// The document `quickscan.report/1`.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    /// Language of the sentences under `texts`, `again`, `answers.label`.
    language: &'static str,
    /// The definition that the answers were read with.
    questionnaire: Definition<'a>,
    /// What the scan is about.
    about: About<'a>,
    /// When and with what this was made.
    made: Made<'a>,
    /// The content of `quickscan.score/1`.
    score: Score<'a>,
    /// The sentences of the report.
    texts: Texts,
    /// When to fill in again, and why.
    again: Again,
    /// Every visible question with its answer, in file order.
    answers: Vec<Answered<'a>>,
    /// What is being done already.
    activities: Vec<Activity<'a>>,
    /// The action list.
    actions: Vec<Planned<'a>>,
    /// The scan before this one; null without one.
    previous: Option<Previous<'a>>,
    /// What a group said beside the questions; null without a group.
    session: Option<Session<'a>>,
    /// The sources behind the questions asked and the advice given.
    sources: Vec<Source<'a>>,
    /// What the instrument is not.
    disclaimer: &'a [String],
}

/// `guess`, `without_agreement` and `settled` are sentences; `notices`, `tomorrow` and `needs` what was said in the
/// closing round; `parked` what waits for another moment.
#[derive(Serialize)]
struct Session<'a> {
    guess: Option<String>,
    without_agreement: Option<WithoutAgreement>,
    settled: Option<Settled>,
    notices: &'a [String],
    tomorrow: &'a [String],
    needs: &'a [String],
    parked: &'a [String],
}

/// `own` is true for a definition that does not come with the program.
#[derive(Serialize)]
struct Definition<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
    language: &'a str,
    title: &'a str,
    licence: &'a str,
    own: bool,
}

/// Texts are empty and others null where nothing was filled in; moments are RFC 3339.
#[derive(Serialize)]
struct About<'a> {
    intervention: &'a str,
    group: &'a str,
    organisation: &'a str,
    role: &'a str,
    participants: Option<u32>,
    filled_in_with_version: &'a str,
    deepened: &'a [String],
    started: Option<String>,
    changed: Option<String>,
}

#[derive(Serialize)]
struct Made<'a> {
    on: String,
    with: &'a str,
}

/// The sentences of the report, by model. The lists stand in the order of the same lists under
/// `score`; `phases` and `parts` in that of the sections of such a role.
#[derive(Serialize)]
#[serde(untagged)]
enum Texts {
    Phases(Box<PhaseTexts>),
    Verdict(Box<VerdictTexts>),
}

#[derive(Serialize)]
struct PhaseTexts {
    strengths: Vec<Titled>,
    place: Place,
    phases: Vec<SectionLine>,
    advice: wording::Advice,
    not_yet: NotYetList,
    too_many: Option<String>,
    find_out: FindOut,
    prepare: Prepare,
    foundation: Option<Foundation>,
    pillars: Option<Pillars>,
}

#[derive(Serialize)]
struct VerdictTexts {
    strengths: Vec<Titled>,
    verdict: Option<VerdictText>,
    gates: Vec<Gate>,
    develop: Vec<Develop>,
    parts: Vec<Part>,
    find_out: FindOut,
}

#[derive(Serialize)]
struct Source<'a> {
    id: &'a str,
    title: &'a str,
    by: &'a str,
    date: &'a str,
    url: &'a str,
    status: &'static str,
}

impl<'a> Document<'a> {
    pub(super) fn of(subject: &Subject<'a>) -> Document<'a> {
        let context = subject.context;
        Document {
            schema: SCHEMA,
            language: context.words.lang.tag(),
            questionnaire: definition(context),
            about: about(context),
            made: Made {
                on: subject.made.on.to_string(),
                with: subject.made.with,
            },
            score: Score::of(subject),
            texts: texts(subject),
            again: wording::again(context, subject.made.on),
            answers: answers(context),
            activities: activities(context),
            actions: actions(context),
            previous: previous(context),
            session: session(subject),
            sources: sources(subject),
            disclaimer: &context.questionnaire.disclaimer,
        }
    }
}

fn session<'a>(subject: &Subject<'a>) -> Option<Session<'a>> {
    let context = subject.context;
    let session = &context.scan.session;
    let group = subject.insight.group.as_ref()?;
    Some(Session {
        guess: wording::guess(context, subject.insight),
        without_agreement: wording::without_agreement(context, group),
        settled: wording::settled(context, group),
        notices: &session.closing.notices,
        tomorrow: &session.closing.tomorrow,
        needs: &session.closing.needs,
        parked: &session.parked,
    })
}

fn definition(context: Context<'_>) -> Definition<'_> {
    let questionnaire = context.questionnaire;
    Definition {
        id: &questionnaire.id,
        version: &questionnaire.version,
        sha256: &questionnaire.sha256,
        language: &questionnaire.language,
        title: &questionnaire.title,
        licence: &questionnaire.licence,
        own: questionnaire.is_own(),
    }
}

fn about(context: Context<'_>) -> About<'_> {
    let about = &context.scan.about;
    About {
        intervention: &about.intervention,
        group: &about.group,
        organisation: &about.organisation,
        role: &about.role,
        participants: context.scan.group.map(|group| group.participants),
        filled_in_with_version: &context.scan.questionnaire.version,
        deepened: &context.scan.questionnaire.deepened,
        started: about.started.map(|moment| moment.to_string()),
        changed: about.changed.map(|moment| moment.to_string()),
    }
}

fn texts(subject: &Subject<'_>) -> Texts {
    let context = subject.context;
    let figures = &subject.insight.figures;
    match &subject.insight.reading {
        Reading::Phases(reading) => Texts::Phases(Box::new(phase_texts(context, figures, reading))),
        Reading::Verdict(outcome) => {
            Texts::Verdict(Box::new(verdict_texts(context, figures, outcome)))
        }
    }
}

fn phase_texts(context: Context<'_>, figures: &[Figures], reading: &PhaseReading) -> PhaseTexts {
    let phases = figures
        .iter()
        .filter(|figures| matches!(context.questionnaire[figures.section].role, Role::Phase(_)));
    PhaseTexts {
        strengths: wording::strengths(context, &reading.strengths),
        place: wording::place(context, figures, reading),
        phases: phases
            .map(|figures| wording::section(context, figures))
            .collect(),
        advice: wording::advice(context, figures, reading),
        not_yet: wording::not_yet(context, reading),
        too_many: wording::too_many(context, reading),
        find_out: wording::find_out(context, reading),
        prepare: wording::prepare(context, &reading.prepare),
        foundation: wording::foundation(context, figures, &reading.foundation),
        pillars: wording::pillars(context, reading),
    }
}

fn verdict_texts(context: Context<'_>, figures: &[Figures], outcome: &Outcome) -> VerdictTexts {
    VerdictTexts {
        strengths: wording::strengths(context, &outcome.strengths),
        verdict: wording::verdict(context, figures, outcome),
        gates: wording::gates(context, outcome),
        develop: wording::develop(context, figures, outcome),
        parts: wording::parts(context, figures, outcome),
        find_out: wording::find_out_outcome(context, outcome),
    }
}

fn sources<'a>(subject: &Subject<'a>) -> Vec<Source<'a>> {
    let questionnaire = subject.context.questionnaire;
    used_sources(subject)
        .into_iter()
        .map(|source| {
            let source = &questionnaire[source];
            Source {
                id: &source.id,
                title: &source.title,
                by: &source.by,
                date: &source.date,
                url: &source.url,
                status: names::source(source.status),
            }
        })
        .collect()
}

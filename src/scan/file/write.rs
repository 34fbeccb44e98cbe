//! A scan as text: the same scan gives the same bytes, and people can read them.

use std::collections::BTreeMap;
use std::fmt::Display;

use toml::Value;

use crate::scan::typed::{one_line, paragraphs};
use crate::scan::{
    About, Action, Activity, Answer, Closing, Entry, Group, Order, Plan, Previous, Reference,
    Reveal, Round, Scan, Session, Voting,
};

use super::fields::{FIRST_FORMAT, FORMAT};

/// The text of a scan file. Empty fields are left out, and answers stand in the order of the
/// questionnaire. Every text can be read back: what a file may not hold is taken out.
pub fn write(scan: &Scan) -> String {
    let mut lines = Lines::default();
    lines.bare("format", format(scan));
    lines.table("questionnaire", |lines| {
        reference(lines, &scan.questionnaire);
    });
    lines.table("about", |lines| about(lines, &scan.about));
    lines.table("session", |lines| session(lines, &scan.session));
    lines.table("session.closing", |lines| {
        closing(lines, &scan.session.closing);
    });
    if let Some(given) = scan.group {
        lines.table("group", |lines| group(lines, given));
    }
    for (question, answer) in in_asked_order(&scan.questionnaire.asked, &scan.answers) {
        lines.table(&format!("answers.{question}"), |lines| entry(lines, answer));
    }
    for (strategy, doing) in &scan.strategies {
        lines.table(&format!("strategies.{strategy}"), |lines| {
            activity(lines, doing);
        });
    }
    plan(&mut lines, &scan.plan);
    if let Some(remembered) = &scan.previous {
        previous(&mut lines, remembered);
    }
    lines.toml
}

/// The lowest format that can hold the scan, so that an older program opens what it understands.
fn format(scan: &Scan) -> i64 {
    let mut actions = scan.plan.actions.iter();
    let goes_on = scan.previous.is_some() || actions.any(|action| !action.from.is_empty());
    if goes_on { FORMAT } else { FIRST_FORMAT }
}

/// Answers in the order of the questions the definition had, others by id behind them.
fn in_asked_order<'a, T>(
    asked: &[String],
    answers: &'a BTreeMap<String, T>,
) -> Vec<(&'a String, &'a T)> {
    let mut entries: Vec<_> = answers.iter().collect();
    entries.sort_by_key(|(id, _)| {
        let place = asked.iter().position(|question| question == *id);
        place.unwrap_or(asked.len())
    });
    entries
}

fn reference(lines: &mut Lines, reference: &Reference) {
    lines.line("id", &reference.id);
    definition(lines, reference);
}

/// What is kept of a definition beside its id.
fn definition(lines: &mut Lines, reference: &Reference) {
    lines.line("version", &reference.version);
    lines.line("sha256", &reference.sha256);
    lines.line("language", &reference.language);
    lines.line("depth", reference.depth.code());
    lines.list("deepened", &reference.deepened);
    lines.list("asked", &reference.asked);
}

fn about(lines: &mut Lines, about: &About) {
    lines.line("intervention", &about.intervention);
    lines.line("group", &about.group);
    lines.line("organisation", &about.organisation);
    lines.line("stage", about.stage.map_or("", |stage| stage.code()));
    lines.line("role", &about.role);
    lines.optional("started", about.started);
    lines.optional("changed", about.changed);
}

/// What is as in every new session is left out.
fn session(lines: &mut Lines, session: &Session) {
    let place = &session.place;
    lines.line("question", place.question.as_deref().unwrap_or_default());
    lines.line("step", place.step.map_or("", |step| step.code()));
    if place.reveal != Reveal::default() {
        lines.line("shown", place.reveal.code());
    }
    lines.optional("black", place.black.then_some(true));
    lines.optional("until", session.until);
    lines.optional("guess", session.guess.as_ref().map(round));
    lines.optional("practice", session.practice.as_ref().map(round));
    lines.list("parked", &session.parked);
}

fn closing(lines: &mut Lines, closing: &Closing) {
    lines.list("notices", &closing.notices);
    lines.list("tomorrow", &closing.tomorrow);
    lines.list("needs", &closing.needs);
}

fn group(lines: &mut Lines, group: Group) {
    lines.bare("participants", group.participants);
    if group.voting != Voting::default() {
        lines.line("voting", group.voting.code());
    }
    if group.order != Order::default() {
        lines.line("order", group.order.code());
    }
}

fn entry(lines: &mut Lines, entry: &Entry) {
    if let Some(given) = &entry.answer {
        answer(lines, given);
    }
    lines.line("basis", entry.basis.map_or("", |basis| basis.code()));
    lines.line("where", &entry.location);
    lines.paragraphs("note", &entry.note);
    lines.paragraphs("private", &entry.private);
    lines.paragraphs("shown", &entry.shown);
    lines.paragraphs("minority", &entry.minority);
    lines.line("who_knows", &entry.who_knows);
    lines.rounds("rounds", &entry.rounds);
}

fn answer(lines: &mut Lines, answer: &Answer) {
    match answer {
        Answer::Choice(code) => lines.line("choice", code),
        Answer::Unknown => lines.bare("unknown", true),
        Answer::NotApplicable(reason) => lines.bare("not_applicable", quoted(one_line(reason))),
    }
}

fn activity(lines: &mut Lines, activity: &Activity) {
    lines.line("state", activity.state.code());
    lines.line("reason", &activity.reason);
}

fn plan(lines: &mut Lines, plan: &Plan) {
    lines.table("plan", |lines| lines.optional("next_scan", plan.next_scan));
    for planned in &plan.actions {
        lines.head("[[action]]");
        action(lines, planned);
    }
}

fn action(lines: &mut Lines, action: &Action) {
    lines.line("id", &action.id);
    lines.line("goal", &action.goal);
    lines.line("result", &action.result);
    lines.line("what", &action.what);
    lines.line("who", &action.who);
    lines.line("when", &action.when);
    lines.optional("due", action.due);
    lines.line("strategy", &action.strategy);
    lines.optional("done", action.done.then_some(true));
    lines.paragraphs("outcome", &action.outcome);
    lines.line("from", &action.from);
}

/// The scan before this one; its head stands there also when nothing is known of it.
fn previous(lines: &mut Lines, previous: &Previous) {
    let made_with = &previous.questionnaire;
    lines.head("[previous]");
    definition(lines, made_with);
    lines.line("stage", previous.stage.map_or("", |stage| stage.code()));
    lines.optional("changed", previous.changed);
    for (question, said) in in_asked_order(&made_with.asked, &previous.answers) {
        lines.head(&format!("[previous.answers.{question}]"));
        answer(lines, &said.answer);
        lines.paragraphs("shown", &said.shown);
    }
    for agreed in &previous.actions {
        lines.head("[[previous.action]]");
        action(lines, agreed);
    }
}

/// TOML, line by line.
#[derive(Default)]
struct Lines {
    toml: String,
}

impl Lines {
    /// A table; without anything in it also without its head.
    fn table(&mut self, name: &str, fill: impl FnOnce(&mut Lines)) {
        let mut inner = Lines::default();
        fill(&mut inner);
        if !inner.toml.is_empty() {
            self.head(&format!("[{name}]"));
            self.toml.push_str(&inner.toml);
        }
    }

    fn head(&mut self, head: &str) {
        self.toml.push('\n');
        self.toml.push_str(head);
        self.toml.push('\n');
    }

    /// A value that is TOML as it stands.
    fn bare(&mut self, key: &str, value: impl Display) {
        self.toml.push_str(key);
        self.toml.push_str(" = ");
        self.toml.push_str(&value.to_string());
        self.toml.push('\n');
    }

    fn optional(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.bare(key, value);
        }
    }

    /// A text of one line, unless it is empty.
    fn line(&mut self, key: &str, text: &str) {
        self.text(key, one_line(text));
    }

    /// A text of several lines, unless it is empty.
    fn paragraphs(&mut self, key: &str, text: &str) {
        self.text(key, paragraphs(text));
    }

    fn text(&mut self, key: &str, text: String) {
        if !text.is_empty() {
            self.bare(key, quoted(text));
        }
    }

    fn list(&mut self, key: &str, texts: &[String]) {
        let texts = texts.iter().map(|text| one_line(text));
        let texts = texts.filter(|text| !text.is_empty());
        let texts: Vec<String> = texts.map(quoted).collect();
        if !texts.is_empty() {
            self.bare(key, format!("[{}]", texts.join(", ")));
        }
    }

    fn rounds(&mut self, key: &str, rounds: &[Round]) {
        if !rounds.is_empty() {
            let rounds = rounds.iter().map(|one| format!("  {},\n", round(one)));
            self.bare(key, format!("[\n{}]", rounds.collect::<String>()));
        }
    }
}

/// One round as a table within a line.
fn round(round: &Round) -> String {
    let votes: Vec<_> = round
        .votes
        .iter()
        .map(|(code, count)| format!("{} = {count}", quoted(one_line(code))))
        .collect();
    let votes = match votes.as_slice() {
        [] => String::new(),
        votes => format!("votes = {{ {} }}, ", votes.join(", ")),
    };
    format!(
        "{{ voters = {}, {votes}unknown = {}, not_applicable = {} }}",
        round.voters, round.unknown, round.not_applicable
    )
}

/// A text as TOML writes it.
fn quoted(text: String) -> String {
    Value::String(text).to_string()
}

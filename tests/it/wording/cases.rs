//! What a scan is told, as one text to read.

use std::fmt::Write;

use quickscan::insight::{Insight, Reading};
use quickscan::lang::Lang;
use quickscan::questionnaire::Role;
use quickscan::report::Subject;
use quickscan::wording;

use crate::report::scans::Case;

/// What the cases are told in both languages, one after the other.
pub(super) fn told(cases: &[(&str, Case)]) -> String {
    let mut out = String::new();
    for (name, case) in cases {
        for lang in [Lang::Nl, Lang::En] {
            writeln!(out, "=== {name} ({})", lang.tag()).unwrap();
            out.push_str(&case.told(lang, tell));
            out.push('\n');
        }
    }
    out
}

fn tell(subject: &Subject<'_>, insight: &Insight) -> String {
    match &insight.reading {
        Reading::Phases(_) => phases(subject, insight),
        Reading::Verdict(_) => outcome(subject, insight),
    }
}

fn phases(subject: &Subject<'_>, insight: &Insight) -> String {
    let context = subject.context;
    let Reading::Phases(reading) = &insight.reading else {
        return String::new();
    };
    let place = wording::place(context, &insight.figures, reading);
    let mut lines = vec![place.headline, place.why];
    lines.extend(place.earlier);
    lines.extend(
        [place.assumed, place.provisional, place.mixed]
            .into_iter()
            .flatten(),
    );
    lines.extend(
        place
            .attention
            .into_iter()
            .map(|one| format!("! {}: {}", one.title, one.answer)),
    );
    for figures in &insight.figures {
        let role = context.questionnaire[figures.section].role;
        if !matches!(role, Role::Phase(_)) {
            continue;
        }
        let line = wording::section(context, figures);
        let known = [
            line.points,
            line.status,
            line.coverage,
            line.band,
            line.threshold,
        ];
        let known: Vec<String> = known.into_iter().flatten().collect();
        lines.push(format!("{}: {}", line.title, known.join("; ")));
        lines.extend(
            line.keys
                .into_iter()
                .chain(line.notes)
                .map(|note| format!("    {note}")),
        );
        let sum = wording::arithmetic(context, figures);
        let behind = sum.low_and_high.into_iter().chain(sum.rule);
        lines.extend(behind.map(|line| format!("    = {line}")));
    }
    let advice = wording::advice(context, &insight.figures, reading);
    lines.push(advice.heading);
    lines.extend(advice.nothing);
    for item in advice.items {
        lines.push(format!("- {}: {}", item.title, item.why_now));
        lines.push(format!("    {}", item.line));
        lines.extend(item.arrange_first.into_iter().map(|one| {
            format!(
                "    < {}: {} {} + {}",
                one.title,
                one.otherwise,
                one.open.unwrap_or_default(),
                one.begin
            )
        }));
        let with: Vec<String> = item.with.into_iter().map(|one| one.title).collect();
        lines.push(format!("    {} {}", item.already, with.join(", ")));
    }
    let not_yet = wording::not_yet(context, reading);
    lines.push(not_yet.heading);
    lines.extend(not_yet.nothing);
    for item in not_yet.items {
        lines.push(format!("- {}: {} {}", item.title, item.state, item.fit));
        lines.push(format!(
            "    {} > {} > {}",
            item.too_early, item.first, item.comes
        ));
        lines.extend(item.unmet.into_iter().map(|one| {
            format!(
                "    < {}: {} {} + {}",
                one.title,
                one.otherwise,
                one.open.unwrap_or_default(),
                one.begin
            )
        }));
        if !item.reason.is_empty() {
            lines.push(format!("    {}: {}", item.reason, item.answer));
        }
    }
    lines.extend(not_yet.more);
    lines.extend(wording::too_many(context, reading));
    let find_out = wording::find_out(context, reading);
    lines.extend(find_out.fill_in);
    lines.extend(
        find_out
            .items
            .into_iter()
            .map(|item| format!("? {}: {}", item.title, item.text)),
    );
    lines.join("\n")
}

fn outcome(subject: &Subject<'_>, insight: &Insight) -> String {
    let context = subject.context;
    let Reading::Verdict(outcome) = &insight.reading else {
        return String::new();
    };
    let text = wording::verdict(context, &insight.figures, outcome).unwrap();
    let mut lines = vec![text.headline, text.rule];
    lines.extend(text.provisional);
    for gate in wording::gates(context, outcome) {
        let next = if gate.next.is_empty() { "" } else { "(+)" };
        lines.push(format!(
            "{}: {}, {} {next}",
            gate.title, gate.answer.label, gate.state
        ));
    }
    let enough = context.words.insight.verdict.enough;
    for part in wording::parts(context, &insight.figures, outcome) {
        if part.state == enough && part.coverage.is_none() {
            continue;
        }
        let known = [
            part.points,
            Some(part.state),
            part.coverage,
            part.band,
            part.threshold,
        ];
        let known: Vec<String> = known.into_iter().flatten().collect();
        lines.push(format!("{}: {}", part.title, known.join("; ")));
    }
    for part in wording::develop(context, &insight.figures, outcome) {
        lines.push(format!("- {}: {}", part.title, part.why.join(" ")));
    }
    let find_out = wording::find_out_outcome(context, outcome);
    lines.extend(find_out.fill_in);
    lines.extend(
        find_out
            .items
            .into_iter()
            .map(|item| format!("? {}", item.title)),
    );
    lines.join("\n")
}

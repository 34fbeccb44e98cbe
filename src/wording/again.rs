//! When a scan is filled in again: one answer for the plan, the advice and every document.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::Context;
use crate::lang::Words;
use crate::questionnaire::Model;
use crate::scan::{Moment, Plan, Scan};

/// When to fill in again, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Again {
    /// When.
    pub when: String,
    /// Why.
    pub why: String,
}

/// When to fill in again: as planned; else, where people are in phases, three months after the last
/// change, and where an intervention is developed, once that is done.
pub fn again(context: Context<'_>, today: Date) -> Again {
    let words = &context.words.insight.advice;
    let common = &context.words.common;
    let planned = planned_scan(&context.scan.plan, today);
    let changed = context.scan.about.changed.map(Moment::date);
    let when = match (planned, changed, changed.and_then(three_months_after)) {
        (Some(planned), _, _) => (words.again_planned)(&common.date(planned)),
        _ if matches!(context.questionnaire.model, Model::Verdicts(_)) => {
            return Again {
                when: context.words.insight.verdict.again.to_owned(),
                why: String::new(),
            };
        }
        (_, Some(changed), Some(due)) if due < today => (words.again_now)(&common.date(changed)),
        (_, _, Some(due)) => (words.again_on)(&common.date(due)),
        _ => words.again_later.to_owned(),
    };
    Again {
        when,
        why: why_again(context.words, planned.is_some()),
    }
}

/// When the next scan is, as planned; else when it is suggested. And why then.
pub fn next_scan(words: &Words, scan: &Scan, today: Date) -> Again {
    let planned = planned_scan(&scan.plan, today);
    let when = match planned {
        Some(planned) => (words.plan.next_scan)(&words.common.date(planned)),
        None => {
            let suggested = suggested_scan(scan, today);
            (words.plan.next_scan_suggested)(&words.common.date(suggested))
        }
    };
    Again {
        when,
        why: why_again(words, planned.is_some()),
    }
}

/// The day that is planned for the next scan; one that has passed is no plan any more.
fn planned_scan(plan: &Plan, today: Date) -> Option<Date> {
    plan.next_scan.filter(|date| *date >= today)
}

/// The day that is suggested for the next scan: three months after the last change, and not before
/// today.
pub fn suggested_scan(scan: &Scan, today: Date) -> Date {
    let changed = scan.about.changed.map_or(today, Moment::date);
    three_months_after(changed).map_or(today, |date| date.max(today))
}

fn three_months_after(date: Date) -> Option<Date> {
    date.checked_add(3.months()).ok()
}

/// Why then: whoever planned a date had their own reason, and may still need another.
fn why_again(words: &Words, is_planned: bool) -> String {
    let words = &words.insight.advice;
    if is_planned {
        words.again_sooner.to_owned()
    } else {
        format!("{} {}", words.again_why, words.again_sooner)
    }
}

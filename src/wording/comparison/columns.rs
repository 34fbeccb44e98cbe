//! What each scan is called, what it is, and where people are in it.

use std::collections::BTreeMap;

use crate::insight::{Insight, Reading, SectionStep, Working, last_changed};
use crate::questionnaire::Model;
use crate::scan::{Moment, Stage};

use super::super::{Context, asked, place, sentence, verdict};
use super::Compared;

impl Compared<'_> {
    /// Then and now, or side by side; and of what, as far as that is the same in all.
    pub(super) fn title(self) -> String {
        let words = self.words();
        let title = if self.is_over_time() {
            words.over_time
        } else {
            words.side_by_side
        };
        let Some(first) = self.contexts.first() else {
            return title.to_owned();
        };
        let about = &first.scan.about;
        let same = [
            (self.comparison.same_intervention, &about.intervention),
            (self.is_over_time(), &about.group),
        ];
        let same = same.into_iter().filter(|(same, _)| *same);
        let of = joined(same.map(|(_, text)| text.as_str()));
        let of = if of.is_empty() {
            first.questionnaire.title.as_str()
        } else {
            of.as_str()
        };
        format!("{title}: {of}")
    }

    /// That nothing moved, or that the order means nothing; else nothing.
    pub(super) fn intro(self) -> &'static str {
        let words = self.words();
        let mut steps = self
            .comparison
            .sections
            .iter()
            .flat_map(|section| &section.steps);
        let stages = self.contexts.iter().map(|one| one.scan.about.stage);
        let stages: Vec<Option<Stage>> = stages.collect();
        let stays = stages.windows(2).all(|pair| pair[0] == pair[1]);
        if !self.is_over_time() {
            words.no_ranking
        } else if stays && steps.all(SectionStep::is_still) {
            words.nothing_moved
        } else {
            ""
        }
    }

    /// What makes the scans hard to compare.
    pub(super) fn notes(self) -> Vec<String> {
        let words = self.words();
        let other = (!self.comparison.same_intervention).then_some(words.other_interventions);
        let backwards = self.comparison.backwards.then_some(words.backwards);
        let notes = [other, backwards].into_iter().flatten();
        notes.map(str::to_owned).collect()
    }

    /// What each scan is called: then and now, its day, or its group. No two are called
    /// the same.
    pub(super) fn names(self) -> Vec<String> {
        let words = self.words();
        let two = self.contexts.len() == 2;
        let called = |(at, context): (usize, &Context<'_>)| match (self.is_over_time(), at) {
            (true, 0) if two => words.then.to_owned(),
            (true, _) if two => words.now.to_owned(),
            (true, _) => self.day(*context),
            (false, _) => self.group(*context),
        };
        let names: Vec<String> = self.contexts.iter().enumerate().map(called).collect();
        let with_day = |(at, name): (usize, String)| {
            let day = self.contexts.get(at).map(|context| self.day(*context));
            let day = day.filter(|day| *day != name && !name.is_empty());
            joined([&*name, &day.unwrap_or_default()])
        };
        let names = told_apart(names, with_day);
        told_apart(names, |(at, name)| joined([&*(words.scan)(at + 1), &name]))
    }

    /// The group; with the intervention where that is not the same everywhere.
    fn group(self, context: Context<'_>) -> String {
        let about = &context.scan.about;
        let intervention = if self.comparison.same_intervention {
            ""
        } else {
            &about.intervention
        };
        joined([intervention, &about.group])
    }

    fn day(self, context: Context<'_>) -> String {
        let day = last_changed(context.scan).map(Moment::date);
        day.map(|day| self.all_words.common.date(day))
            .unwrap_or_default()
    }

    /// What each scan is: when, how far the group was, how much was asked, in which version where those
    /// differ, and of how many people.
    pub(super) fn about(self, names: &[String]) -> Vec<String> {
        let version = |context: &Context<'_>| context.scan.questionnaire.version.clone();
        let versions: Vec<String> = self.contexts.iter().map(version).collect();
        let differ = versions.windows(2).any(|pair| pair[0] != pair[1]);
        let about = |(context, name): (&Context<'_>, &String)| {
            let made_with = &context.scan.questionnaire.version;
            let version = if differ && !made_with.is_empty() {
                (self.words().version)(made_with)
            } else {
                String::new()
            };
            let people = context.scan.group.map(|group| group.participants);
            let people = people.map(self.all_words.report.participants);
            let day = Some(self.day(*context)).filter(|day| !name.contains(day.as_str()));
            let day = day.unwrap_or_default();
            let stage = context.scan.about.stage;
            let stage = stage.map_or("", |stage| self.all_words.common.stage(stage));
            let asked = asked(*context);
            let own = context.questionnaire.is_own();
            let own = own.then_some(self.all_words.common.own_version);
            let parts = [
                &*day,
                stage,
                &*asked,
                &*version,
                own.unwrap_or_default(),
                people.as_deref().unwrap_or_default(),
            ];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            sentence(&parts.join("; "))
        };
        self.contexts.iter().zip(names).map(about).collect()
    }

    pub(super) fn places_heading(self) -> &'static str {
        let words = self.words();
        match (self.is_by_phase(), self.is_over_time()) {
            (false, _) => words.outcomes,
            (true, true) => words.place,
            (true, false) => words.places,
        }
    }

    /// Where people are in each scan, or the outcome of each, as its results say.
    pub(super) fn places(self) -> Vec<String> {
        let scans = self.contexts.iter().zip(&self.comparison.scans);
        let headline = scans.map(|(context, insight)| match &insight.reading {
            Reading::Phases(reading) => place(*context, &insight.figures, reading).headline,
            Reading::Verdict(outcome) => verdict(*context, &insight.figures, outcome)
                .map(|text| text.headline)
                .unwrap_or_default(),
        });
        headline.map(|headline| sentence(&headline)).collect()
    }

    /// From where to where, from each scan to the next.
    pub(super) fn place_steps(self) -> Vec<String> {
        if !self.is_over_time() {
            return Vec::new();
        }
        let words = self.words();
        let places = self.place_names();
        let step = |pair: &[String]| match pair {
            [then, now] if then == now => (words.same_place)(now),
            [then, now] => sentence(&(words.from_to)(then, now)),
            _ => String::new(),
        };
        places.windows(2).map(step).collect()
    }

    /// The phase or the outcome of each scan, within a sentence.
    fn place_names(self) -> Vec<String> {
        let words = self.words();
        let scans = self.contexts.iter().zip(&self.comparison.scans);
        let name = |(context, insight): (&Context<'_>, &Insight)| match (
            &insight.reading,
            &context.questionnaire.model,
        ) {
            (Reading::Phases(reading), _) => match reading.working {
                Working::Phase(phase) => context.section_title(phase).to_owned(),
                Working::Maintenance => words.maintenance.to_owned(),
                Working::Nothing => words.no_phase.to_owned(),
            },
            (Reading::Verdict(outcome), Model::Verdicts(rules)) => rules
                .verdicts
                .get(outcome.verdict)
                .map(|verdict| format!("'{}'", verdict.title))
                .unwrap_or_default(),
            (Reading::Verdict(_), Model::Phases(_)) => String::new(),
        };
        scans.map(name).collect()
    }
}

/// The parts that say something, as one name.
fn joined<'t>(parts: impl IntoIterator<Item = &'t str>) -> String {
    let said = parts.into_iter().map(str::trim);
    let said: Vec<&str> = said.filter(|part| !part.is_empty()).collect();
    said.join(", ")
}

/// The names, those that are empty or not the only one of their kind made longer.
fn told_apart(names: Vec<String>, longer: impl Fn((usize, String)) -> String) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in &names {
        *counts.entry(name.to_lowercase()).or_default() += 1;
    }
    let alone = |name: &str| !name.is_empty() && counts.get(&name.to_lowercase()) == Some(&1);
    let names = names.into_iter().enumerate();
    names
        .map(|(at, name)| {
            if alone(&name) {
                name
            } else {
                longer((at, name))
            }
        })
        .collect()
}

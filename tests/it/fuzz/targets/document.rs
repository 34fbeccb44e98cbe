//! Any scan as a document: every kind in every format and language can be read by what it is for, and
//! nothing in it acts.

use csv::ReaderBuilder;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use quickscan::insight::{self, Sheet};
use quickscan::lang::Lang;
use quickscan::questionnaire::Questionnaire;
use quickscan::report::{self, Kind, LongTable, Made, Outline, Separator, Subject};
use quickscan::scan::{Answer, Entry, Moment, Round, Scan, file};
use quickscan::wording::Context;

use super::{LANGS, QUESTIONNAIRES, is_safe};
use crate::report::page::Page;
use crate::report::word_file::WordFile;
use crate::scan::any_scan;

/// What an outline is written in. A format that people can read is a line here.
const FORMATS: [fn(&Outline); 3] = [
    |outline| is_safe(&report::markdown(outline)),
    |outline| {
        let page = report::html(outline);
        is_safe(&page);
        Page::read(&page);
    },
    |outline| is_safe(&WordFile::read(&report::docx(outline, made())).all()),
];

/// When everything is made.
pub(crate) fn now() -> Moment {
    "2026-11-22T09:30:00+01:00".parse().unwrap()
}

fn made() -> Made<'static> {
    Made {
        on: now().date(),
        with: "Quickscan 1.0.0",
    }
}

/// The target. The first byte says which questionnaire, language and kind; the rest is a scan file, or
/// the chance that makes a scan.
pub(crate) fn any_bytes(bytes: &[u8]) {
    let Some((choice, rest)) = bytes.split_first() else {
        return;
    };
    let choice = usize::from(*choice);
    QUESTIONNAIRES.with(|all| {
        let questionnaire = &all[choice % all.len()];
        let lang = LANGS[choice / all.len() % LANGS.len()];
        let kind = Kind::ALL.get(choice / all.len() / LANGS.len() % (Kind::ALL.len() + 1));
        let read = str::from_utf8(rest)
            .ok()
            .and_then(|text| file::read(text).ok());
        let scan = read.map_or_else(|| made_of(rest), |reading| reading.scan);
        let scan = spread(questionnaire, &scan);
        match kind {
            Some((_, kind)) => is_handed_over(questionnaire, &scan, *kind, lang),
            None => is_compared(questionnaire, &scan, lang),
        }
    });
}

/// Any scan, the one that these bytes are the chance of.
fn made_of(bytes: &[u8]) -> Scan {
    let mut seed = [0; 32];
    for (at, byte) in bytes.iter().enumerate() {
        seed[at % seed.len()] ^= byte;
    }
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), chance);
    let any = any_scan::scan(any_scan::any_text, any_scan::any_text);
    any.new_tree(&mut runner).unwrap().current()
}

/// The scan of this questionnaire that says the same: what it answers is answered here, in turn, with
/// choices there are.
pub(crate) fn spread(questionnaire: &Questionnaire, scan: &Scan) -> Scan {
    let mut spread = scan.clone();
    spread.questionnaire.id.clone_from(&questionnaire.id);
    let entries = scan.answers.values().cycle();
    let questions = questionnaire.question_ixs().zip(entries);
    spread.answers.extend(questions.map(|(question, entry)| {
        let codes: Vec<&str> = questionnaire
            .scale_of(question)
            .choices
            .iter()
            .map(|one| one.code.as_str())
            .collect();
        (
            questionnaire[question].id.clone(),
            with_choices(entry, &codes, question.0),
        )
    }));
    let strategies = questionnaire.strategies.iter();
    let doing = strategies.zip(scan.strategies.values().cycle());
    let doing = doing.map(|(strategy, activity)| (strategy.id.clone(), activity.clone()));
    spread.strategies.extend(doing);
    spread
}

/// An entry with the choices of another scale. The same choice comes to mean another one with `turn`.
fn with_choices(entry: &Entry, codes: &[&str], turn: usize) -> Entry {
    let known = |code: &str| {
        let sum: usize = code.bytes().map(usize::from).sum();
        codes[(sum + turn) % codes.len()].to_owned()
    };
    let round = |round: &Round| {
        let votes = round.votes.iter();
        let votes = votes.map(|(code, count)| (known(code), *count)).collect();
        Round {
            votes,
            ..round.clone()
        }
    };
    let mut entry = entry.clone();
    if let Some(Answer::Choice(code)) = &mut entry.answer {
        *code = known(code);
    }
    entry.rounds = entry.rounds.iter().map(round).collect();
    entry
}

/// A scan is handed over as this kind of document in every format, and as data where there is such.
pub(crate) fn is_handed_over(questionnaire: &Questionnaire, scan: &Scan, kind: Kind, lang: Lang) {
    let insight = insight::read(questionnaire, scan);
    let sheet = Sheet::of(questionnaire, scan);
    let subject = Subject {
        context: Context::new(lang.words(), scan, &sheet),
        insight: &insight,
        made: made(),
    };
    if !kind.fits(&questionnaire.model) {
        return;
    }
    in_every_format(&kind.outline(&subject, now()));
    if kind.has_data() {
        is_data(&report::json(&subject));
        is_data(&report::score_json(&subject));
        is_a_table(&subject);
    }
}

fn in_every_format(outline: &Outline) {
    for format in FORMATS {
        format(outline);
    }
}

/// The scan beside an empty one, and beside itself.
pub(crate) fn is_compared(questionnaire: &Questionnaire, scan: &Scan, lang: Lang) {
    let mut empty = Scan::default();
    empty.questionnaire.id.clone_from(&questionnaire.id);
    let scans = [&empty, scan, scan];
    in_every_format(&report::comparison(lang.words(), questionnaire, &scans));
}

fn is_data(json: &str) {
    is_safe(json);
    serde_json::from_str::<serde_json::Value>(json).unwrap();
}

/// A reader of CSV finds as many cells in every row.
fn is_a_table(subject: &Subject<'_>) {
    for (_, separator) in Separator::ALL {
        let mut written = Vec::new();
        let mut table = LongTable::begin(&mut written, separator).unwrap();
        table.add("a.scan.toml", subject).unwrap();
        table.finish().unwrap();
        let text = String::from_utf8(written).unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap();
        is_safe(&text.replace("\r\n", "\n"));
        let delimiter = if separator == Separator::Comma {
            b','
        } else {
            b';'
        };
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let rows = reader.records().map(Result::unwrap).count();
        assert_eq!(rows, subject.context.sheet.visible().count());
    }
}

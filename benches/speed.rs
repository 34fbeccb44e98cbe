//! How long things take that people wait for, beside how long they may take. `cargo bench` prints it.

#![allow(clippy::print_stdout, clippy::expect_used)] // it is read by people, and fails loudly

use std::hint::black_box;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use quickscan::app::{Access, App, Msg, OpenScan, update};
use quickscan::insight;
use quickscan::lang::Lang;
use quickscan::questionnaire::{self, Library, Origin, Questionnaire};
use quickscan::scan::store::Folders;
use quickscan::scan::{Answer, Depth, Entry, Moment, Scan, Stage};
use quickscan::source::SourceText;
use quickscan::tui::theme::Theme;
use quickscan::tui::{Targets, draw};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// So long every benchmark runs, after a tenth of it to warm up.
const RUN: Duration = Duration::from_secs(2);

/// Something that is timed.
struct Benchmark {
    name: &'static str,
    target: Duration,
    step: Box<dyn FnMut()>,
}

fn main() {
    let rows: Vec<Row> = benchmarks().into_iter().map(measure).collect();
    println!(
        "{:<48} {:>10} {:>10} {:>7} {:>9}",
        "", "median", "target", "ratio", "runs"
    );
    for row in rows {
        let ratio = row.median.as_secs_f64() / row.target.as_secs_f64();
        println!(
            "{:<48} {:>10} {:>10} {ratio:>6.2}x {:>9}",
            row.name,
            shown(row.median),
            shown(row.target),
            row.runs,
        );
    }
}

/// All of them, in the order a user meets them.
fn benchmarks() -> Vec<Benchmark> {
    vec![read_definitions(), update_and_draw(), score_and_advise()]
}

const DEFINITIONS: [&str; 2] = [
    include_str!("../questionnaires/implementatie-quickscan.toml"),
    include_str!("../questionnaires/interventie-met-potentie.toml"),
];

fn read_definitions() -> Benchmark {
    let sources = DEFINITIONS.map(source);
    Benchmark {
        name: "parse and validate both definitions",
        target: Duration::from_millis(5),
        step: Box::new(move || {
            for source in &sources {
                black_box(questionnaire::read(black_box(source), Origin::Shipped));
            }
        }),
    }
}

fn score_and_advise() -> Benchmark {
    let questionnaire = definition(DEFINITIONS[0]);
    let scan = filled_in(&questionnaire);
    Benchmark {
        name: "score and advise, full questionnaire",
        target: Duration::from_micros(50),
        step: Box::new(move || {
            black_box(insight::read(black_box(&questionnaire), black_box(&scan)));
        }),
    }
}

/// Two keys by turns, so that every one of them changes the answer.
fn update_and_draw() -> Benchmark {
    let mut app = on_a_question();
    let backend = TestBackend::new(120, 40);
    let mut terminal = Terminal::new(backend).expect("a terminal in memory");
    let mut targets = Targets::default();
    let mut keys = ['2', '3'].into_iter().cycle();
    Benchmark {
        name: "update and draw the question screen at 120x40",
        target: Duration::from_micros(300),
        step: Box::new(move || {
            let key = keys.next().unwrap_or('2');
            black_box(update(&mut app, Msg::Digit(key)));
            let drawn =
                terminal.draw(|frame| draw(&mut app, frame, Theme::default(), &mut targets));
            black_box(drawn.expect("a terminal in memory"));
        }),
    }
}

fn on_a_question() -> App {
    let now: Moment = "2026-11-21T14:03:00+01:00".parse().expect("a moment");
    let questionnaire = definition(DEFINITIONS[0]);
    let scan = filled_in(&questionnaire);
    let path = PathBuf::from("speed.scan.toml");
    let folders = Folders {
        home: PathBuf::new(),
        scans: PathBuf::new(),
        config: PathBuf::new(),
        state: PathBuf::new(),
    };
    let open = OpenScan::new(
        Rc::new(questionnaire),
        scan,
        path,
        Access::Write,
        Vec::new(),
        now,
    );
    let mut app = App::new(Lang::Nl, Rc::new(Library::shipped()), &folders, now);
    update(&mut app, Msg::Opened(Box::new(open)));
    app
}

fn source(text: &str) -> SourceText {
    SourceText {
        name: "definition".to_owned(),
        text: text.to_owned(),
    }
}

fn definition(text: &str) -> Questionnaire {
    let reading = questionnaire::read(&source(text), Origin::Shipped);
    reading
        .questionnaire
        .expect("the shipped definitions have no mistakes")
}

/// Every question answered, low and high by turns, so that every part of the advice has work to do.
fn filled_in(questionnaire: &Questionnaire) -> Scan {
    let mut scan = Scan::default();
    scan.questionnaire.depth = Depth::Full;
    scan.about.stage = Some(Stage::Preparing);
    for (at, question) in questionnaire.questions.iter().enumerate() {
        let choices = &questionnaire[question.scale].choices;
        let entry = Entry {
            answer: Some(Answer::Choice(choices[at % choices.len()].code.clone())),
            ..Entry::default()
        };
        scan.answers.insert(question.id.clone(), entry);
    }
    scan
}

/// What came of one benchmark.
struct Row {
    name: &'static str,
    target: Duration,
    median: Duration,
    runs: usize,
}

fn measure(mut benchmark: Benchmark) -> Row {
    let warm = Instant::now();
    while warm.elapsed() < RUN / 10 {
        (benchmark.step)();
    }
    let mut times = Vec::new();
    let start = Instant::now();
    while start.elapsed() < RUN {
        let before = Instant::now();
        (benchmark.step)();
        times.push(before.elapsed());
    }
    times.sort_unstable();
    Row {
        name: benchmark.name,
        target: benchmark.target,
        median: times.get(times.len() / 2).copied().unwrap_or_default(),
        runs: times.len(),
    }
}

fn shown(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros < 1000.0 {
        format!("{micros:.1} µs")
    } else {
        format!("{:.2} ms", micros / 1000.0)
    }
}

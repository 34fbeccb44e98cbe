//! Two modes, one conversation: the same intentions give the same scan file and the same advice.

use std::fs;

use proptest::prelude::*;
use quickscan::app::{Layer, LookBackRow, PlanRow};
use quickscan::scan::file;

use super::talk::{BEGIN, talk};
use crate::report::scans::with_a_plan;
use crate::scan::folder::Folder;
use crate::screens::stage::Stage;
use crate::screens::telling;

/// Something somebody wants to do.
#[derive(Debug, Clone)]
enum Intention {
    Choose(u8),
    Unknown,
    NotApplicable,
    Clear,
    Basis,
    Note(&'static str),
    Where(&'static str),
    Onward,
    Back,
    Jump(usize),
    Overview,
    SetAside(usize),
    Activities,
    AllActivities,
    State(usize, u8),
    Reason(usize),
    Results,
    Sum(usize),
    Advice,
    Plan,
    Make(u8),
    Planned,
    Tick(usize),
    Drop(usize),
    LookBack,
    Outcome(usize, &'static str),
    IntoPlan(usize),
    TakeAll,
    Deepen,
    Document(u8),
    Undo,
    Redo,
    Language,
}

use Intention::{
    Activities, Advice, AllActivities, Back, Basis, Choose, Clear, Deepen, Document, Drop,
    IntoPlan, Jump, Language, LookBack, Make, NotApplicable, Note, Onward, Outcome, Overview, Plan,
    Planned, Reason, Redo, Results, SetAside, State, Sum, TakeAll, Tick, Undo, Unknown, Where,
};

const REASON: &str = "Dit speelt hier niet; één locatie.";

/// Begins the scan after another one, where a questionnaire is named.
const AGAIN: &str = "again";

/// A scan of half a year before, with a plan.
fn put_old(folder: &Folder) {
    let scans = folder.join("scans");
    fs::create_dir_all(&scans).unwrap();
    let old = file::write(&with_a_plan().scan);
    fs::write(scans.join("toen.scan.toml"), old).unwrap();
}

/// Somebody with a keyboard and a screen, and the lines somebody else types for the same.
struct Both {
    stage: Stage,
    lines: Vec<String>,
}

impl Both {
    fn begin(folder: &Folder, questionnaire: &str) -> Both {
        if questionnaire == AGAIN {
            put_old(folder);
        }
        let mut stage = Stage::on_disk(folder);
        let mut lines: Vec<String> = BEGIN.map(str::to_owned).to_vec();
        if questionnaire == AGAIN {
            stage.press("End v 3 Enter*3");
            lines = ["v 3", "3"].map(str::to_owned).to_vec();
        } else if questionnaire == "1" {
            stage.press(
                "1 Enter 'Samen Sterk' Enter 'uitvoerders Zwolle' Enter 2 Enter Enter Enter",
            );
        } else {
            stage.press("2 Enter 'Samen Sterk' Enter Enter Enter");
            lines = ["2", "Samen Sterk", ""].map(str::to_owned).to_vec();
        }
        Both { stage, lines }
    }

    fn on(&self, is: fn(&Layer) -> bool) -> bool {
        is(self.stage.layer())
    }

    fn does(&mut self, intention: &Intention) {
        if let Document(kind) = intention {
            self.makes_document(*kind);
            return;
        }
        let Some(way) = self.way(intention) else {
            return;
        };
        self.stage.press(&way.keys);
        // Where no line to type came up the letters would be keys.
        if let Some(text) = way.text
            && self.on(|layer| matches!(layer, Layer::Prompt(_)))
        {
            self.stage.press(&format!("C-u '{text}' Enter"));
        }
        self.lines.extend(way.lines);
    }

    /// Makes a document where that can be done, over one that is there.
    fn makes_document(&mut self, kind: u8) {
        self.stage.press("m");
        if !self.on(|layer| matches!(layer, Layer::Export(_))) {
            return;
        }
        self.stage.press(&format!("{kind} Enter"));
        let lines = [
            "m".to_owned(),
            kind.to_string(),
            String::new(),
            String::new(),
        ];
        self.lines.extend(lines);
        if self.on(|layer| matches!(layer, Layer::Taken(_))) {
            self.stage.press("2 Enter");
            self.lines.push("2".to_owned());
        }
        self.stage.press("Esc");
        self.lines.push(String::new());
    }

    /// How to do it, where it can be done.
    fn way(&self, intention: &Intention) -> Option<Way> {
        match self.stage.layer() {
            Layer::About(_) | Layer::Arithmetic(..) => Some(Way::of("Esc", "<")),
            Layer::Question(_) => self
                .on_question(intention)
                .or_else(|| self.anywhere(intention)),
            Layer::Activities(_) => self
                .on_activities(intention)
                .or_else(|| self.anywhere(intention)),
            Layer::Results(_) | Layer::Advice(_) => self
                .at_results(intention)
                .or_else(|| self.anywhere(intention)),
            Layer::Plan(_) => self.on_plan(intention).or_else(|| self.anywhere(intention)),
            Layer::LookBack(_) => self
                .looking_back(intention)
                .or_else(|| self.anywhere(intention)),
            _ => self.anywhere(intention),
        }
    }

    fn on_plan(&self, intention: &Intention) -> Option<Way> {
        let rows = self.stage.app().open.as_ref().unwrap().plan_rows();
        let is_action = |at: &usize| matches!(rows[at % rows.len()], PlanRow::Action(_));
        let to = |at: &usize| format!("Home {}", down(at % rows.len()));
        Some(match intention {
            Planned => {
                let keys = "End Up Enter Down*2 'bel Zwolle' Enter 'Noor' Enter 'eind maart' Enter";
                let mut way = Way::of(keys, "+ bel Zwolle");
                way.lines
                    .extend(["Noor".to_owned(), "eind maart".to_owned()]);
                way
            }
            Tick(at) if is_action(at) => {
                let line = format!("v {}", at % rows.len() + 1);
                Way::of(&format!("{} Space", to(at)), &line)
            }
            Drop(at) if is_action(at) => {
                let line = format!("- {}", at % rows.len() + 1);
                Way::of(&format!("{} Del", to(at)), &line)
            }
            _ => return None,
        })
    }

    fn looking_back(&self, intention: &Intention) -> Option<Way> {
        let open = self.stage.app().open.as_ref().unwrap();
        let rows = open.look_back_rows();
        let count = open.scan().earlier_actions().len();
        let to = |at: &usize| (format!("Home {}", down(at % count)), at % count + 1);
        Some(match intention {
            Tick(at) => {
                let (keys, number) = to(at);
                Way::of(&format!("{keys} Space"), &format!("v {number}"))
            }
            Outcome(at, text) => {
                let (keys, number) = to(at);
                let mut way = Way::typing(&format!("{keys} Enter"), text, &number.to_string());
                way.lines.push((*text).to_owned());
                way
            }
            IntoPlan(at) => {
                let (keys, number) = to(at);
                Way::of(&format!("{keys} i"), &format!("i {number}"))
            }
            TakeAll => {
                let row = rows.iter().position(|row| *row == LookBackRow::TakeAll)?;
                Way::of(&format!("Home {} Enter", down(row)), "i")
            }
            _ => return None,
        })
    }

    fn on_question(&self, intention: &Intention) -> Option<Way> {
        Some(match intention {
            Choose(digit) => Way::of(&digit.to_string(), &digit.to_string()),
            Unknown => Way::of("w", "w"),
            NotApplicable => Way::typing("x", REASON, &format!("x {REASON}")),
            Clear => Way::of("Del", "-"),
            Basis => Way::of("b", &format!("b {}", self.stage.next_basis())),
            Note(text) => Way::typing("n", text, &format!("n {text}")),
            Where(text) if self.stage.asks_where() => Way::typing("v", text, &format!("v {text}")),
            _ => return None,
        })
    }

    fn on_activities(&self, intention: &Intention) -> Option<Way> {
        let ids = self.stage.activities();
        let focus = |at: usize| {
            (
                format!("Home {}", down(at % ids.len())),
                &ids[at % ids.len()],
            )
        };
        Some(match intention {
            Activities => return None,
            AllActivities => Way::of("a", "a"),
            State(at, digit) => {
                let (keys, id) = focus(*at);
                Way::of(&format!("{keys} {digit}"), &format!("{id} {digit}"))
            }
            Reason(at) => {
                let (keys, id) = focus(*at);
                Way::typing(&format!("{keys} n"), REASON, &format!("n {id} {REASON}"))
            }
            _ => return None,
        })
    }

    fn at_results(&self, intention: &Intention) -> Option<Way> {
        Some(match intention {
            Sum(at) => {
                let ids = self.stage.sections();
                let at = at % ids.len();
                Way::of(&format!("r {} Enter", down(at)), &format!("={}", ids[at]))
            }
            Deepen => Way::of("d", "d"),
            Make(digit) if self.on(|layer| matches!(layer, Layer::Advice(_))) => {
                let drafts = self.stage.app().open.as_ref().unwrap().drafts().len();
                let is_there = usize::from(*digit) <= drafts;
                // Who and when stay open.
                let more = if is_there { 2 } else { 0 };
                let keys = format!("{digit} {}", "Enter ".repeat(more));
                let mut way = Way::of(&keys, &format!("f {digit}"));
                way.lines.extend(vec![String::new(); more]);
                way
            }
            _ => return None,
        })
    }

    fn anywhere(&self, intention: &Intention) -> Option<Way> {
        let ids = self.stage.visible();
        let to = |at: usize| format!("o Home {}", down(at % ids.len() + 1));
        let verdict = self.stage.asks_where();
        Some(match intention {
            Onward => Way::of("Right", ""),
            Back => Way::of("Left", "<"),
            Jump(at) => Way::of(
                &format!("{} Enter", to(*at)),
                &format!("g {}", ids[at % ids.len()]),
            ),
            SetAside(at) => {
                let line = format!("x {} {REASON}", ids[at % ids.len()]);
                let mut way = Way::typing(&format!("{} x", to(*at)), REASON, &line);
                way.lines.insert(0, "o".to_owned());
                way
            }
            Overview => Way::of("o", "o"),
            LookBack if self.stage.app().open.as_ref().unwrap().looks_back() => {
                let mut way = Way::of("o b", "o");
                way.lines.push("b".to_owned());
                way
            }
            Activities if !verdict && !self.on(|layer| matches!(layer, Layer::Activities(_))) => {
                Way::of("a", "a")
            }
            Results => Way::of("r", "r"),
            Advice => Way::of("t", "t"),
            Plan => Way::of("f", "f"),
            Undo => Way::of("u", "u"),
            Redo => Way::of("C-r", "y"),
            Language => Way::of("C-t", "e"),
            _ => return None,
        })
    }
}

/// The keys that do something, and the lines that do.
pub(super) struct Way {
    pub(super) keys: String,
    /// What is typed in the line that the keys open.
    pub(super) text: Option<&'static str>,
    pub(super) lines: Vec<String>,
}

impl Way {
    pub(super) fn of(keys: &str, line: &str) -> Way {
        Way {
            keys: keys.to_owned(),
            text: None,
            lines: vec![line.to_owned()],
        }
    }

    pub(super) fn typing(keys: &str, text: &'static str, line: &str) -> Way {
        Way {
            text: Some(text),
            ..Way::of(keys, line)
        }
    }
}

/// So many times down.
pub(super) fn down(times: usize) -> String {
    match times {
        0 => String::new(),
        times => format!("Down*{times}"),
    }
}

/// Does all of it both ways, and compares what is left.
fn compare(questionnaire: &str, intentions: &[Intention]) {
    let (screens, lines) = (Folder::new(), Folder::new());
    let mut both = Both::begin(&screens, questionnaire);
    for intention in intentions {
        both.does(intention);
    }
    if !both.on(|layer| matches!(layer, Layer::Question(_) | Layer::Advice(_))) {
        both.does(&Back); // out of what lies on the way
    }
    both.does(&Jump(0));
    both.does(&Advice);
    let typed: Vec<&str> = both.lines.iter().map(String::as_str).collect();
    if questionnaire == AGAIN {
        put_old(&lines);
    }
    let spoken = talk(&lines, &typed);
    let by_screen = fs::read_to_string(both.stage.path()).unwrap();
    let by_line = fs::read_to_string(spoken.path()).unwrap();
    assert_eq!(by_line, by_screen, "{typed:#?}\n{}", spoken.said);
    assert_eq!(spoken.path().file_name(), both.stage.path().file_name());
    assert_eq!(documents(&lines), documents(&screens), "{typed:#?}");
    let advice = telling::letters(&telling::body(&mut both.stage));
    let heading = spoken.app.words().insight.advice.strengths;
    let told = telling::letters(spoken.after(&format!("\n{heading}\n")));
    assert!(
        !advice.is_empty() && told.starts_with(&advice),
        "{advice}\nis not how this begins:\n{told}"
    );
}

/// The documents beside the scan, each with what is in it.
fn documents(folder: &Folder) -> Vec<(String, String)> {
    let files = fs::read_dir(folder.join("scans")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let made = files.filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    let mut made: Vec<(String, String)> = made
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    made.sort();
    made
}

#[test]
fn a_whole_scan_by_keys_or_by_lines_is_the_same_file_and_the_same_advice() {
    let mut intentions = Vec::new();
    for at in 0..20u8 {
        intentions.extend([
            Choose(at % 5),
            Basis,
            Note("In Zwolle wel, in Kampen nog niet: wat is het?"),
            Onward,
        ]);
    }
    intentions.extend([
        Onward,
        State(3, 2),
        Reason(3),
        AllActivities,
        State(30, 3),
        Results,
        Sum(2),
        Back,
        Deepen,
        Choose(1),
        Onward,
        Unknown,
        Onward,
        NotApplicable,
        Undo,
        Redo,
        Advice,
        Make(1),
        Planned,
        Tick(0),
        Undo,
        Advice,
        Make(2),
        Drop(1),
        Document(1),
        Language,
        Document(3),
        Document(1),
        SetAside(7),
    ]);
    compare("1", &intentions);
}

#[test]
fn the_other_scan_too() {
    let mut intentions = Vec::new();
    for at in 0..20u8 {
        intentions.extend([
            Choose(1 + at % 2),
            Where("handleiding, bladzijde 12"),
            Onward,
        ]);
    }
    intentions.extend([
        Results,
        Sum(1),
        Back,
        Jump(3),
        Unknown,
        NotApplicable,
        Advice,
        Language,
    ]);
    compare("2", &intentions);
}

#[test]
fn the_scan_after_another_one_too() {
    let mut intentions = vec![
        Tick(0),
        Outcome(0, "Vier van de vijf kennen het: meer dan gehoopt."),
        IntoPlan(1),
        IntoPlan(1),
        IntoPlan(0),
        Undo,
        Redo,
        TakeAll,
        Onward,
    ];
    for at in 0..20u8 {
        intentions.extend([Choose(at % 5), Onward]);
    }
    intentions.extend([LookBack, Tick(2), Onward, Plan, Drop(0), Results, Language]);
    compare(AGAIN, &intentions);
}

fn anything() -> impl Strategy<Value = Intention> {
    prop_oneof![
        6 => (0..=5u8).prop_map(Choose),
        1 => Just(Unknown),
        1 => Just(NotApplicable),
        1 => Just(Clear),
        1 => Just(Basis),
        1 => prop::sample::select(vec!["kort", "één lange notitie met 1 x 0 = 0", "q"]).prop_map(Note),
        1 => Just(Where("pagina 3")),
        6 => Just(Onward),
        2 => Just(Back),
        2 => (0..60usize).prop_map(Jump),
        1 => Just(Overview),
        1 => (0..60usize).prop_map(SetAside),
        2 => Just(Activities),
        1 => Just(AllActivities),
        2 => ((0..60usize), (0..=4u8)).prop_map(|(at, digit)| State(at, digit)),
        1 => (0..60usize).prop_map(Reason),
        1 => Just(Results),
        1 => (0..13usize).prop_map(Sum),
        2 => Just(Advice),
        1 => Just(Plan),
        3 => (1..4u8).prop_map(Make),
        3 => Just(Planned),
        2 => (0..9usize).prop_map(Tick),
        1 => (0..9usize).prop_map(Drop),
        1 => Just(LookBack),
        1 => (0..9usize).prop_map(|at| Outcome(at, "de helft lukte; 2 van 4")),
        1 => (0..9usize).prop_map(IntoPlan),
        1 => Just(TakeAll),
        1 => Just(Deepen),
        2 => (1..=5u8).prop_map(Document),
        2 => Just(Undo),
        1 => Just(Redo),
        1 => Just(Language),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_somebody_wants_both_modes_do_the_same(
        questionnaire in prop::sample::select(vec!["1", "2", AGAIN]),
        intentions in prop::collection::vec(anything(), 0..40),
    ) {
        compare(questionnaire, &intentions);
    }
}

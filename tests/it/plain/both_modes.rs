//! Two modes, one conversation: the same intentions give the same scan file and the same advice.

use std::fs;

use proptest::prelude::*;
use quickscan::app::Layer;

use super::talk::{BEGIN, talk};
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
    Deepen,
    Undo,
    Redo,
    Language,
}

use Intention::{
    Activities, Advice, AllActivities, Back, Basis, Choose, Clear, Deepen, Jump, Language,
    NotApplicable, Note, Onward, Overview, Reason, Redo, Results, SetAside, State, Sum, Undo,
    Unknown, Where,
};

const REASON: &str = "Dit speelt hier niet; één locatie.";

/// Somebody with a keyboard and a screen, and the lines somebody else types for the same.
struct Both {
    stage: Stage,
    lines: Vec<String>,
}

impl Both {
    fn begin(folder: &Folder, questionnaire: &str) -> Both {
        let mut stage = Stage::on_disk(folder);
        let mut lines: Vec<String> = BEGIN.map(str::to_owned).to_vec();
        if questionnaire == "1" {
            stage.press(
                "1 Enter 'Samen Sterk' Enter 'uitvoerders Zwolle' Enter 2 Enter Enter Enter",
            );
        } else {
            stage.press("2 Enter 'Samen Sterk' Enter Enter Enter");
            lines = ["2", "Samen Sterk", ""].map(str::to_owned).to_vec();
        }
        Both { stage, lines }
    }

    fn keys(&mut self, keys: &str) {
        self.stage.press(keys);
    }

    fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn on(&self, is: fn(&Layer) -> bool) -> bool {
        is(self.stage.layer())
    }

    /// Types into the line that came up; where none did the letters would be keys.
    fn typed(&mut self, keys: &str, text: &str) {
        self.keys(keys);
        if self.on(|layer| matches!(layer, Layer::Prompt(_))) {
            self.keys(&format!("C-u '{text}' Enter"));
        }
    }

    fn does(&mut self, intention: &Intention) {
        let on_question = self.on(|layer| matches!(layer, Layer::Question(_)));
        let on_activities = self.on(|layer| matches!(layer, Layer::Activities(_)));
        let at_results = self.on(|layer| matches!(layer, Layer::Results(_) | Layer::Advice(_)));
        if self.on(|layer| matches!(layer, Layer::About(_) | Layer::Arithmetic(..))) {
            self.keys("Esc");
            self.line("<");
            return;
        }
        match intention {
            Choose(digit) if on_question => {
                self.keys(&digit.to_string());
                self.line(digit.to_string());
            }
            Unknown if on_question => {
                self.keys("w");
                self.line("w");
            }
            NotApplicable if on_question => {
                self.typed("x", REASON);
                self.line(format!("x {REASON}"));
            }
            Clear if on_question => {
                self.keys("Del");
                self.line("-");
            }
            Basis if on_question => {
                self.keys("b");
                self.line("b");
            }
            Note(text) if on_question => {
                self.typed("n", text);
                self.line(format!("n {text}"));
            }
            Where(text) if on_question && self.stage.asks_where() => {
                self.typed("v", text);
                self.line(format!("v {text}"));
            }
            Onward => {
                self.keys("Right");
                self.line("");
            }
            Back => {
                self.keys("Left");
                self.line("<");
            }
            Jump(at) => {
                let ids = self.stage.visible();
                let at = at % ids.len();
                self.keys("o Home");
                self.keys(&format!("Down*{} Enter", at + 1));
                self.line(format!("g {}", ids[at]));
            }
            Overview => {
                self.keys("o");
                self.line("o");
            }
            SetAside(at) => {
                let ids = self.stage.visible();
                let at = at % ids.len();
                self.keys("o Home");
                self.typed(&format!("Down*{} x", at + 1), REASON);
                self.line("o");
                self.line(format!("x {} {REASON}", ids[at]));
            }
            Activities if !self.stage.asks_where() && !on_activities => {
                self.keys("a");
                self.line("a");
            }
            AllActivities if on_activities => {
                self.keys("a");
                self.line("a");
            }
            State(at, digit) if on_activities => {
                let id = self.focus(*at);
                self.keys(&digit.to_string());
                self.line(format!("{id} {digit}"));
            }
            Reason(at) if on_activities => {
                let id = self.focus(*at);
                self.typed("n", REASON);
                self.line(format!("n {id} {REASON}"));
            }
            Results => {
                self.keys("r");
                self.line("r");
            }
            Sum(at) if at_results => {
                let ids = self.stage.sections();
                let at = at % ids.len();
                self.keys("r");
                self.keys(&format!("Down*{at}"));
                self.keys("Enter");
                self.line(format!("={}", ids[at]));
            }
            Advice => {
                self.keys("t");
                self.line("t");
            }
            Deepen if at_results => {
                self.keys("d");
                self.line("d");
            }
            Undo => {
                self.keys("u");
                self.line("u");
            }
            Redo => {
                self.keys("C-r");
                self.line("y");
            }
            Language => {
                self.keys("C-t");
                self.line("l");
            }
            _ => {}
        }
    }

    /// To an activity of those listed, and its id.
    fn focus(&mut self, at: usize) -> String {
        let ids = self.stage.activities();
        let at = at % ids.len();
        self.keys("Home");
        if at > 0 {
            self.keys(&format!("Down*{at}"));
        }
        ids[at].clone()
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
    let spoken = talk(&lines, &typed);
    let by_screen = fs::read_to_string(both.stage.path()).unwrap();
    let by_line = fs::read_to_string(spoken.path()).unwrap();
    assert_eq!(by_line, by_screen, "{typed:#?}\n{}", spoken.said);
    assert_eq!(spoken.path().file_name(), both.stage.path().file_name());
    let advice = telling::letters(&telling::body(&mut both.stage));
    let heading = spoken.app.words().insight.advice.strengths;
    let told = telling::letters(spoken.after(&format!("\n{heading}\n")));
    assert!(
        !advice.is_empty() && told.starts_with(&advice),
        "{advice}\nis not how this begins:\n{told}"
    );
}

#[test]
fn a_whole_scan_by_keys_or_by_lines_is_the_same_file_and_the_same_advice() {
    let mut intentions = Vec::new();
    for at in 0..20 {
        intentions.extend([
            Choose((at % 5) as u8),
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
        Language,
        SetAside(7),
    ]);
    compare("1", &intentions);
}

#[test]
fn the_other_scan_too() {
    let mut intentions = Vec::new();
    for at in 0..20 {
        intentions.extend([
            Choose(1 + (at % 2) as u8),
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
        1 => Just(Advice),
        1 => Just(Deepen),
        2 => Just(Undo),
        1 => Just(Redo),
        1 => Just(Language),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn whatever_somebody_wants_both_modes_do_the_same(
        questionnaire in prop::sample::select(vec!["1", "2"]),
        intentions in prop::collection::vec(anything(), 0..40),
    ) {
        compare(questionnaire, &intentions);
    }
}

//! What a group said, written down as named lines of text.

use quickscan::insight::{Agreement, Differ, Insight, Origin, Sheet, State};
use quickscan::questionnaire::QuestionIx;

use super::facts::Facts;
use super::support::ids;

/// How every question that is asked was answered, and where the group agrees and where not.
pub(super) fn of(sheet: &Sheet, insight: &Insight) -> Facts {
    let questionnaire = sheet.questionnaire();
    let mut facts = Facts::new();
    for question in sheet.visible() {
        let id = &questionnaire[question].id;
        let mut put = |name: &str, line: String| facts.insert(format!("{name}.{id}"), vec![line]);
        put("counts", counts(sheet, question));
        put("origin", origin(sheet.origin(question)));
        let votes = sheet.votes(question);
        let said = votes.map(|votes| agreement(sheet, question, votes));
        put("agreement", said.unwrap_or("no round".to_owned()));
    }
    if let Some(group) = &insight.group {
        let (first, others) = (group.discussion().first, group.discussion().others);
        for (name, questions) in [
            ("differences", &group.differences[..]),
            ("discussed_first", first),
            ("discussed_later", others),
            ("without_agreement", &group.without_agreement[..]),
            ("of_one_mind", &group.of_one_mind[..]),
            ("agreed", &group.agreed[..]),
            ("filled_in", &group.filled_in[..]),
            ("not_voted", &group.open[..]),
        ] {
            let questions = ids(questionnaire, questions.iter().copied());
            let questions = questions.into_iter().map(ToOwned::to_owned);
            facts.insert(name.to_owned(), questions.collect());
        }
    }
    facts
}

fn counts(sheet: &Sheet, question: QuestionIx) -> String {
    match sheet.state(question) {
        State::Chosen(choice) => {
            let scale = sheet.questionnaire().scale_of(question);
            scale[choice].code.clone()
        }
        State::Unknown => "U".to_owned(),
        State::NotApplicable => "N".to_owned(),
        State::Open | State::Hidden => "-".to_owned(),
    }
}

fn origin(origin: Origin) -> String {
    match origin {
        Origin::Given => "given".to_owned(),
        Origin::Agreed => "agreed".to_owned(),
        Origin::FilledIn => "filled in".to_owned(),
        Origin::Middle(round) => format!("middle of round {round}"),
    }
}

/// `agree; middle 2; apart 3; range 1 to 3; round 2` or `differ far, spread; ...`
fn agreement(sheet: &Sheet, question: QuestionIx, votes: &Agreement) -> String {
    let scale = sheet.questionnaire().scale_of(question);
    let code = |choice| scale[choice].code.clone();
    let differ: Vec<&str> = votes.differ.iter().map(|one| reason(*one)).collect();
    let head = if votes.agrees() {
        "agree".to_owned()
    } else {
        format!("differ {}", differ.join(", "))
    };
    let middle = votes.middle.map_or("none".to_owned(), code);
    let range = votes.range;
    let range = range.map(|(low, high)| format!("{} to {}", code(low), code(high)));
    let range = range.unwrap_or("none".to_owned());
    let (apart, round) = (votes.apart, votes.round);
    format!("{head}; middle {middle}; apart {apart}; range {range}; round {round}")
}

fn reason(differ: Differ) -> &'static str {
    match differ {
        Differ::Gate => "gate",
        Differ::Unknown => "unknown",
        Differ::Far => "far",
        Differ::Spread => "spread",
    }
}

//! Anything may happen in a session, also what no key says: nothing breaks, and the file can be read.

use std::path::PathBuf;

use proptest::prelude::*;
use quickscan::app::{Destination, DocumentNews, Edit, Failure, Layer, Move, Msg};
use quickscan::questionnaire::QuestionIx;
use quickscan::scan::{Basis, Reveal, Step};

use super::{Stage, group_of, who_differ};
use crate::fuzz::targets::conversation;
use crate::report::group::{four_on_a_gate, six_people};
use crate::screens::beginnings::{keyboard, read_only};

fn messages() -> impl Strategy<Value = Msg> {
    let fixed = vec![
        Msg::Enter,
        Msg::Enter,
        Msg::Choose,
        Msg::Next,
        Msg::Previous,
        Msg::Back,
        Msg::Unknown,
        Msg::NotApplicable,
        Msg::Clear,
        Msg::Basis,
        Msg::Know(Some(Basis::Asked)),
        Msg::Note,
        Msg::Where,
        Msg::Deepen,
        Msg::AllActivities,
        Msg::Compare,
        Msg::Export,
        Msg::Agree,
        Msg::VoteAgain,
        Msg::Minority,
        Msg::WhoKnows,
        Msg::Park,
        Msg::Present,
        Msg::Black,
        Msg::Minute,
        Msg::Undo,
        Msg::Redo,
        Msg::Language,
        Msg::Repaint,
        Msg::Document(Box::new(DocumentNews::Made(PathBuf::from("a.md")))),
        Msg::ShowDocument,
        Msg::Failed(Failure {
            message: "Het lukte niet.".to_owned(),
        }),
    ];
    let ways = [
        Destination::Overview,
        Destination::Activities,
        Destination::Results,
        Destination::Advice,
        Destination::Plan,
        Destination::Help,
        Destination::Search,
        Destination::Session,
    ];
    let moves = [
        Move::Up,
        Move::Down,
        Move::PageUp,
        Move::PageDown,
        Move::First,
        Move::Last,
    ];
    prop_oneof![
        8 => prop::sample::select(fixed),
        6 => prop::sample::select("0123456789".chars().collect::<Vec<_>>()).prop_map(Msg::Digit),
        2 => prop::sample::select(ways.to_vec()).prop_map(Msg::Go),
        2 => prop::sample::select(moves.to_vec()).prop_map(Msg::Move),
        1 => any::<usize>().prop_map(|to| Msg::Move(Move::To(to))),
        2 => (0..20_usize).prop_map(Msg::Point),
        1 => (0..20_usize).prop_map(Msg::Tick),
        1 => (0..20_usize, 0..9_usize).prop_map(|(at, bytes)| Msg::PointInText(at, bytes)),
        1 => (-50..50_isize).prop_map(Msg::Scroll),
        2 => (0..40_usize).prop_map(|at| Msg::Jump(QuestionIx(at))),
        2 => prop::collection::vec(prop_oneof![0..7_u32, any::<u32>()], 0..9).prop_map(Msg::Counts),
        2 => any::<char>().prop_map(Msg::Type),
        1 => any::<String>().prop_map(Msg::Paste),
        1 => Just(Msg::Edit(Edit::Backspace)),
    ]
}

thread_local! {
    static BEGINNINGS: Vec<Stage> = vec![
        group_of(6),
        group_of(12),
        who_differ(),
        Stage::with(&six_people()),
        Stage::with(&four_on_a_gate()),
        keyboard(),
        read_only(),
    ];
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_in_a_session_nothing_breaks(
        beginning in 0..7_usize,
        messages in prop::collection::vec((messages(), prop::option::weighted(0.1, (1..250_u16, 1..70_u16))), 1..60),
    ) {
        let mut stage = BEGINNINGS.with(|all| all[beginning].clone());
        for (msg, size) in messages {
            stage.send(msg);
            if let Some((columns, rows)) = size {
                stage.size(columns, rows);
            }
            holds(&mut stage);
        }
        stage.size(80, 24).press("Enter").press("Esc*12");
        prop_assert!(matches!(stage.app.layers[..], [Layer::Start(_)]), "{:?}", stage.app.layers);
    }
}

/// What is true after every message.
fn holds(stage: &mut Stage) {
    conversation::holds(stage);
    conversation::keeps_a_scan(&stage.app);
    let Some(open) = &stage.app.open else { return };
    let scan = open.scan();
    let session = &scan.session;
    let rounds = scan.answers.values().flat_map(|entry| &entry.rounds);
    let rounds = rounds.chain(&session.guess).chain(&session.practice);
    for round in rounds {
        assert!(round.is_complete(), "{round:?}");
    }
    // Whoever goes back to the start may begin a scan of one person, in which nobody looks on.
    if open.may_change() && open.group().is_some() {
        says_where_it_is(stage);
    }
}

/// The file says what the screens show.
fn says_where_it_is(stage: &mut Stage) {
    let open = stage.app.open.as_ref().unwrap();
    let place = &open.scan().session.place;
    assert_eq!(place.black, stage.app.black);
    let step = match stage.app.layer() {
        Layer::Vote(view) => {
            let id = view
                .question()
                .map(|one| open.questionnaire[one].id.clone());
            assert_eq!(place.question, id);
            let open_round = view.ballot.is_some();
            assert_eq!(place.reveal == Reveal::Voting, open_round);
            assert!(open_round || place.reveal == view.reveal);
            view.step
        }
        Layer::Rules(_) => Step::Rules,
        Layer::Discussion(_) => Step::Discuss,
        Layer::Results(_) | Layer::Advice(_) => Step::Results,
        Layer::Plan(_) => Step::Actions,
        Layer::Closing(_) => Step::Closing,
        _ => return,
    };
    assert_eq!(place.step, Some(step));
}

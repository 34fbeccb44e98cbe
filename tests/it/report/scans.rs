//! Scans to tell about, built from the shipped definitions.

use jiff::civil::date;
use quickscan::insight::{Insight, Sheet, follow_up, read};
use quickscan::lang::Lang;
use quickscan::questionnaire::{Library, Questionnaire};
use quickscan::report::{self, Kind, Made, Subject};
use quickscan::scan::{
    Action, Activity, ActivityState, Answer, Basis, Change, Depth, Group, LookBack, Round, Scan,
    Stage, apply,
};
use quickscan::wording::Context;

/// A scan with its questionnaire.
pub(crate) struct Case {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) scan: Scan,
}

pub(crate) const MADE: Made<'static> = Made {
    on: date(2026, 11, 22),
    with: "Quickscan 1.0.0",
};

/// When what has a time is made.
pub(crate) const NOW: &str = "2026-11-22T09:30:00+01:00";

impl Case {
    /// An empty scan of the full version, for a group that is preparing.
    pub(crate) fn of(id: &str) -> Case {
        let questionnaire = shipped(id);
        let mut scan = Scan::default();
        scan.questionnaire.id.clone_from(&questionnaire.id);
        scan.questionnaire
            .version
            .clone_from(&questionnaire.version);
        scan.questionnaire.depth = Depth::Full;
        "Samen Sterk".clone_into(&mut scan.about.intervention);
        "uitvoerders locatie Zwolle".clone_into(&mut scan.about.group);
        scan.about.stage = Some(Stage::Preparing);
        scan.about.started = Some("2026-11-21T14:03:00+01:00".parse().unwrap());
        scan.about.changed = Some("2026-11-21T14:31:12+01:00".parse().unwrap());
        Case {
            questionnaire,
            scan,
        }
    }

    /// The Implementatie-Quickscan.
    pub(crate) fn phases() -> Case {
        Case::of("implementatie-quickscan")
    }

    /// The Quickscan Interventie met Potentie.
    pub(crate) fn potential() -> Case {
        Case::of("interventie-met-potentie")
    }

    /// Answers the questions of a section in file order: codes of choices between commas, `U` for
    /// "don't know", `N` for not applicable, `-` to leave one open.
    pub(crate) fn answers(mut self, section: &str, answers: &str) -> Case {
        let section = self.questionnaire.section_with_id(section).unwrap();
        let questions = self.questionnaire[section].questions.clone();
        let answers: Vec<&str> = answers.split(',').collect();
        assert_eq!(questions.len(), answers.len());
        for (question, code) in questions.into_iter().zip(answers) {
            let id = self.questionnaire[question].id.clone();
            self = self.one(&id, code);
        }
        self
    }

    /// Answers every question with the same code.
    pub(crate) fn all(mut self, code: &str) -> Case {
        for question in &self.questionnaire.questions {
            let entry = self.scan.answers.entry(question.id.clone()).or_default();
            entry.answer = answer(code);
        }
        self
    }

    /// Answers every question of a section with the same code.
    pub(crate) fn all_of(self, section: &str, code: &str) -> Case {
        let ix = self.questionnaire.section_with_id(section).unwrap();
        let count = self.questionnaire[ix].questions.len();
        self.answers(section, &vec![code; count].join(","))
    }

    pub(crate) fn one(self, question: &str, code: &str) -> Case {
        self.with(|scan| {
            scan.answers.entry(question.to_owned()).or_default().answer = answer(code);
        })
    }

    /// The scan of a group of so many.
    pub(crate) fn group(self, participants: u32) -> Case {
        self.with(|scan| scan.group = Some(Group::of(participants)))
    }

    /// Votes on a question, the rounds between slashes: `1 1 3 U / 2 2 3 U`.
    pub(crate) fn votes(self, question: &str, rounds: &str) -> Case {
        self.with(|scan| {
            let entry = scan.answers.entry(question.to_owned()).or_default();
            entry.rounds = rounds.split('/').map(votes).collect();
        })
    }

    pub(crate) fn basis(self, questions: &[&str], basis: Basis) -> Case {
        self.with(|scan| {
            for question in questions {
                let entry = scan.answers.entry((*question).to_owned()).or_default();
                entry.basis = Some(basis);
            }
        })
    }

    pub(crate) fn doing(self, strategy: &str, state: ActivityState, reason: &str) -> Case {
        self.with(|scan| {
            let activity = Activity {
                state,
                reason: reason.to_owned(),
            };
            scan.strategies.insert(strategy.to_owned(), activity);
        })
    }

    pub(crate) fn stage(self, stage: Option<Stage>) -> Case {
        self.with(|scan| scan.about.stage = stage)
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut Scan)) -> Case {
        change(&mut self.scan);
        self
    }

    /// The questionnaire in a language.
    fn questionnaire_in(&self, lang: Lang) -> Questionnaire {
        let library = Library::shipped();
        let found = library.find(&self.questionnaire.id, lang.tag());
        let found = found.filter(|found| found.language != self.questionnaire.language);
        let mut found = found.unwrap_or(&self.questionnaire).clone();
        found.sha256.clone_from(&self.questionnaire.sha256);
        found
    }

    /// Hands the case, as a report sees it, to `tell`.
    pub(crate) fn told<Told>(
        &self,
        lang: Lang,
        tell: impl FnOnce(&Subject<'_>, &Insight) -> Told,
    ) -> Told {
        let questionnaire = self.questionnaire_in(lang);
        let insight = read(&questionnaire, &self.scan);
        let sheet = Sheet::of(&questionnaire, &self.scan);
        let subject = Subject {
            context: Context::new(lang.words(), &self.scan, &sheet),
            insight: &insight,
            made: MADE,
        };
        tell(&subject, &insight)
    }

    pub(crate) fn markdown(&self, lang: Lang) -> String {
        self.told(lang, |subject, _| {
            report::markdown(&report::outline(subject))
        })
    }

    pub(crate) fn html(&self, lang: Lang) -> String {
        self.told(lang, |subject, _| report::html(&report::outline(subject)))
    }

    /// A document of this kind.
    pub(crate) fn document(&self, kind: Kind, lang: Lang) -> String {
        self.told(lang, |subject, _| {
            report::markdown(&kind.outline(subject, NOW.parse().unwrap()))
        })
    }

    /// The same as a page.
    pub(crate) fn page(&self, kind: Kind, lang: Lang) -> String {
        self.told(lang, |subject, _| {
            report::html(&kind.outline(subject, NOW.parse().unwrap()))
        })
    }

    pub(crate) fn score(&self) -> String {
        self.told(Lang::Nl, |subject, _| report::score_json(subject))
    }

    pub(crate) fn json(&self, lang: Lang) -> String {
        self.told(lang, |subject, _| report::json(subject))
    }
}

/// The votes of one round: codes of choices, `U` for "don't know", `N` for not applicable.
pub(crate) fn votes(words: &str) -> Round {
    let mut round = Round::default();
    for word in words.split_whitespace() {
        round.voters += 1;
        match word {
            "U" => round.unknown += 1,
            "N" => round.not_applicable += 1,
            code => *round.votes.entry(code.to_owned()).or_default() += 1,
        }
    }
    round
}

fn answer(code: &str) -> Option<Answer> {
    match code {
        "-" => None,
        "U" => Some(Answer::Unknown),
        "N" => Some(Answer::NotApplicable("speelt hier niet".to_owned())),
        code => Some(Answer::Choice(code.to_owned())),
    }
}

/// The canonical case: training is planned while people do not see the use of it.
pub(crate) fn training_too_early() -> Case {
    Case::phases()
        .answers("O", "3,3,3,4,3,3")
        .answers("I", "2,1,1,2,2,2,2")
        .answers("A", "1,2,1,1,2,1,1")
        .answers("V", "0,0,0,1,0,0,0")
        .answers("B", "0,0,0,0,0,0,0")
        .doing("S26", ActivityState::Planned, "")
}

/// The canonical case half a year before: fewer people knew of it, and two answers were not known.
pub(crate) fn half_a_year_before() -> Case {
    training_too_early()
        .answers("O", "1,2,2,3,3,U")
        .answers("A", "1,2,1,1,2,1,U")
        .with(|scan| scan.about.changed = Some("2026-05-12T10:00:00+02:00".parse().unwrap()))
}

/// An action as somebody agreed on it.
pub(crate) fn agreed(id: &str, what: &str, who: &str, when: &str, due: &str) -> Action {
    Action {
        id: id.to_owned(),
        what: what.to_owned(),
        who: who.to_owned(),
        when: when.to_owned(),
        due: due.parse().ok(),
        ..Action::default()
    }
}

/// A scan of half a year before, with a plan of which one action has no date.
pub(crate) fn with_a_plan() -> Case {
    half_a_year_before().with(|scan| {
        let interviews = Action {
            strategy: "S01".to_owned(),
            ..agreed(
                "a2",
                "Vijf ouders spreken",
                "Noor",
                "eind juni",
                "2026-06-30",
            )
        };
        scan.plan.actions = vec![
            agreed("a1", "Handleiding inkorten", "Cem", "", ""),
            interviews,
            agreed(
                "a3",
                "Rooster bespreken",
                "Bo",
                "eind van het jaar",
                "2026-12-31",
            ),
        ];
        scan.strategies.insert(
            "S04".to_owned(),
            Activity {
                state: ActivityState::Running,
                reason: "het moet".to_owned(),
            },
        );
    })
}

/// The scan after this one, begun now, in which nothing is said yet.
pub(crate) fn after(old: Case) -> Case {
    let now = "2026-11-21T14:03:00+01:00".parse().unwrap();
    let scan = follow_up(&old.questionnaire, &old.scan, now);
    Case { scan, ..old }
}

/// The scan after [`with_a_plan`]: filled in, with what came of the plan, and an action taken along.
pub(crate) fn half_a_year_later() -> Case {
    let begun = after(with_a_plan());
    let answered = training_too_early().answers("A", "2,2,1,1,2,1,1").scan;
    let mut scan = Scan {
        answers: answered.answers,
        ..begun.scan
    };
    let today = "2026-11-21".parse().unwrap();
    for said in [
        LookBack::Done(0, true),
        LookBack::Outcome(0, "Vier van de vijf kennen het.".to_owned()),
        LookBack::TakeAlong(vec![1], today),
    ] {
        apply(&mut scan, &begun.questionnaire, &Change::LookBack(said));
    }
    Case { scan, ..begun }
}

/// The same intervention at another location, where people work with it already.
pub(crate) fn another_location() -> Case {
    training_too_early()
        .answers("A", "3,3,3,3,3,3,3")
        .answers("V", "2,3,U,3,N,2,1")
        .stage(Some(Stage::Using))
        .with(|scan| {
            "uitvoerders locatie Kampen".clone_into(&mut scan.about.group);
            scan.about.changed = Some("2026-10-02T09:00:00+02:00".parse().unwrap());
        })
}

/// A Potentie scan with a manual that is half done and one question that nobody could answer.
pub(crate) fn manual_half_done() -> Case {
    Case::potential()
        .all("ja")
        .answers("K", "ja,ja,ja,ja,deels,ja,ja")
        .answers("D2", "deels,nee,ja")
        .answers("D6", "nee,U,deels")
        .answers("D10", "nee,nee,nee,nee")
        .stage(None)
}

/// A shipped definition. Its fingerprint is fixed, so that a snapshot changes with texts only.
fn shipped(id: &str) -> Questionnaire {
    let mut questionnaire = Library::shipped().find(id, "nl").unwrap().clone();
    questionnaire.sha256 = "0123456789abcdef".repeat(4);
    questionnaire
}

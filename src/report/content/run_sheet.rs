//! A page for whoever leads the session of a group: what to have ready, and what to do and say when.

use crate::insight::{Agenda, AgendaPart, Ahead, GroupReading};
use crate::lang::RunSheetWords;
use crate::questionnaire::{Model, QuestionIx, Questionnaire};
use crate::scan::{ClosingPart, Group, Moment, Step, Voting};
use crate::wording::{self, Context, capital};

use super::{Item, Outline, Subject, document};

use signs::Signs;

mod signs;

/// A session that ends later than this, in minutes, has not begun: its clock times are not known.
const LONGEST: u32 = 240;
/// The titles of the questions stand on the page as long as they have no more characters together.
const MOST_TITLES: usize = 900;

/// The run sheet of a session that begins now, or goes on.
pub fn run_sheet(subject: &Subject<'_>, now: Moment) -> Outline {
    let context = subject.context;
    let sheet = Sheet::of(subject, now);
    let words = sheet.words;
    let about = &context.scan.about;
    let title = match about.intervention.as_str() {
        "" => &context.questionnaire.title,
        intervention => intervention,
    };
    let mut outline = document(subject, (words.title)(title));
    outline.is_sheet = true;
    outline.items(sheet.about());
    outline.heading(2, words.ready);
    outline.items(
        words
            .ready_items
            .map(|(label, text)| Item::labelled(label, text)),
    );
    outline.heading(2, words.course);
    outline.items(sheet.course());
    outline.heading(2, words.late);
    let suggestion = wording::agenda(context.words, &sheet.agenda).suggestion;
    outline.items(suggestion.map(Item::plain));
    outline.items(sheet.late());
    sheet.questions(&mut outline);
    outline
}

/// What the page is made from.
struct Sheet<'a> {
    context: Context<'a>,
    words: &'a RunSheetWords,
    ahead: Ahead,
    /// The differences that are known and not talked about.
    differences: Vec<QuestionIx>,
    agenda: Agenda,
    /// When it begins, where that is known.
    begins: Option<Moment>,
}

impl<'a> Sheet<'a> {
    fn of(subject: &Subject<'a>, now: Moment) -> Sheet<'a> {
        let context = subject.context;
        let reading = reading(subject);
        let ahead = Ahead::of(context.questionnaire, context.scan, &reading);
        let first = reading.discussion().first.iter().copied();
        let differences = first.filter(|question| !reading.is_agreed(*question));
        let until = context.scan.session.until;
        let left = until.map_or(0, |until| now.minutes_until(until));
        let (minutes, begins) = match left {
            1..=LONGEST => (left, Some(now)),
            _ => (ahead.usual_minutes(), None),
        };
        Sheet {
            context,
            words: &context.words.run_sheet,
            agenda: Agenda::divide(minutes, &ahead),
            ahead,
            differences: differences.collect(),
            begins,
        }
    }

    fn questionnaire(&self) -> &'a Questionnaire {
        self.context.questionnaire
    }

    fn about(&self) -> Vec<Item> {
        let context = self.context;
        let count = context.sheet.visible().count();
        let asked = wording::asked(context);
        let title = wording::title(context.words, context.questionnaire);
        let quickscan = (self.words.asked)(&title, &asked, count);
        let participants = context.scan.group.map(|group| {
            let count = (context.words.report.participants)(group.participants);
            Item::labelled(self.words.participants, count)
        });
        let for_whom = &context.scan.about.group;
        let mut about = vec![
            Item::labelled(self.words.for_whom, &**for_whom),
            Item::labelled(self.words.quickscan, quickscan),
        ];
        about.extend(participants);
        about.push(Item::labelled(self.words.time, self.time()));
        about
    }

    fn time(&self) -> String {
        let minutes = self.agenda.left;
        match self.begins {
            Some(begins) => {
                let ends = begins.plus_minutes(minutes);
                (self.words.from_until)(minutes, &begins.hour_and_minute(), &ends.hour_and_minute())
            }
            None => (self.words.from_begin)(minutes),
        }
    }

    /// The parts of the session, each with when it begins and what to do.
    fn course(&self) -> Vec<Item> {
        let parts = self.agenda.parts.iter().zip(self.agenda.begins());
        let parts = parts.map(|((part, minutes), gone)| {
            let when = match self.begins {
                Some(begins) => begins.plus_minutes(gone).hour_and_minute(),
                None => format!("{}:{:02}", gone / 60, gone % 60),
            };
            let name = capital(self.context.words.insight.agenda.part(*part));
            let label = (self.words.part)(&when, &name, *minutes);
            Item::labelled(label, "").with(self.what_to_do(*part))
        });
        parts.collect()
    }

    fn what_to_do(&self, part: AgendaPart) -> Vec<Item> {
        let words = self.words;
        let plain =
            |texts: &[&str]| -> Vec<Item> { texts.iter().map(|text| Item::plain(*text)).collect() };
        match part {
            AgendaPart::Start => self.start(),
            AgendaPart::Vote => self.vote(),
            AgendaPart::VoteAndTalk => {
                let mut both = self.vote();
                both.push(Item::plain(words.then_talk));
                both.extend(self.agree());
                both
            }
            AgendaPart::Talk => {
                let differences = self.ahead.differences;
                let each = self.agenda.minutes(part) / differences.max(1);
                let mut talk = plain(&[&(words.talk)(differences, each.max(1))]);
                talk.extend(self.known_differences());
                talk.extend(self.agree());
                talk
            }
            AgendaPart::Actions => {
                let asks = !self.questionnaire().strategies.is_empty();
                let results = if self.has_guess() {
                    words.results_and_guess
                } else {
                    words.results
                };
                let first = asks.then_some(words.activities);
                let texts = first.into_iter().chain([results, words.actions]);
                texts.map(Item::plain).collect()
            }
            AgendaPart::Closing => {
                let asked = ClosingPart::ALL.map(|part| self.context.words.session.closing(part));
                plain(&[&(words.closing)(&asked.join(" "))])
            }
        }
    }

    fn vote(&self) -> Vec<Item> {
        let group = self.context.scan.group;
        match group.map_or_else(Voting::default, Group::votes_by) {
            Voting::Fingers => vec![
                Item::plain(self.words.vote_hands),
                Item::labelled(self.words.hands, Signs::of(self.context).hands()),
            ],
            Voting::Keyboard => vec![Item::plain(self.words.vote_keyboard)],
        }
    }

    fn agree(&self) -> [Item; 2] {
        [
            Item::labelled(self.words.ask, Signs::of(self.context).prompt()),
            Item::plain(self.words.agree),
        ]
    }

    fn start(&self) -> Vec<Item> {
        let steps = self.ahead.steps.iter().filter_map(|step| match step {
            Step::Guess => Some(self.words.guess),
            Step::Rules => Some(self.words.rules),
            Step::Practice => Some(self.words.practice),
            _ => None,
        });
        let item = |(label, text)| Item::labelled(label, text);
        let mut start: Vec<Item> = steps.map(item).collect();
        if !self.guesses() {
            start.push(Item::plain(self.words.no_guess));
        }
        start
    }

    /// What to talk about, once all is voted on.
    fn known_differences(&self) -> Option<Item> {
        if self.ahead.questions > 0 {
            return None;
        }
        let titles: Vec<&str> = self
            .differences
            .iter()
            .map(|question| self.questionnaire()[*question].title.as_str())
            .collect();
        Some(Item::labelled(self.words.about_what, titles.join("; ")))
    }

    /// What to do when it gets late, of what is still to come.
    fn late(&self) -> Vec<Item> {
        let comes = [
            self.agenda.minutes(AgendaPart::Talk) > 0
                || self.agenda.minutes(AgendaPart::VoteAndTalk) > 0,
            self.ahead.questions > 0 && self.ahead.has(Step::Vote),
            true,
        ];
        let items = self.words.late_items.into_iter().zip(comes);
        items
            .filter(|(_, comes)| *comes)
            .map(|(text, _)| Item::plain(text))
            .collect()
    }

    /// Whether the group guessed, or will.
    fn has_guess(&self) -> bool {
        self.ahead.has(Step::Guess) || self.context.scan.session.guess.is_some()
    }

    /// Only phases are guessed.
    fn guesses(&self) -> bool {
        matches!(self.questionnaire().model, Model::Phases(_))
    }

    /// The titles of the questions by section; only the key questions where all do not fit.
    fn questions(&self, outline: &mut Outline) {
        let questionnaire = self.questionnaire();
        let asked: Vec<QuestionIx> = self.context.sheet.visible().collect();
        let title = |question: &QuestionIx| questionnaire[*question].title.chars().count();
        let all_fit = asked.iter().map(title).sum::<usize>() <= MOST_TITLES;
        let sections = questionnaire.sections.iter().map(|section| {
            let questions = section.questions.iter().filter(|question| {
                asked.contains(question) && (all_fit || questionnaire[**question].critical)
            });
            let titles: Vec<String> = questions
                .map(|question| match &questionnaire[*question] {
                    asked if asked.critical && all_fit => (self.words.key)(&asked.title),
                    asked => asked.title.clone(),
                })
                .collect();
            (section, titles.join("; "))
        });
        let sections = sections.filter(|(_, titles)| !titles.is_empty());
        let items: Vec<Item> = sections
            .map(|(section, titles)| Item::labelled(&*section.title, titles))
            .collect();
        if items.is_empty() {
            return;
        }
        outline.heading(
            2,
            if all_fit {
                self.words.questions
            } else {
                self.words.key_questions
            },
        );
        outline.items(items);
    }
}

/// Where the group agrees and where not; before there is one all is still open.
fn reading(subject: &Subject<'_>) -> GroupReading {
    let asked = subject.context.sheet.visible();
    let nothing_voted = || GroupReading {
        open: asked.collect(),
        ..GroupReading::default()
    };
    subject.insight.group.clone().unwrap_or_else(nothing_voted)
}

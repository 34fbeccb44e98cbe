//! Files held against their format: all mistakes of each, and what may be better.

use std::path::{Path, PathBuf};

use crate::cli::answer::{Answer, Exit};
use crate::cli::diagnostics::{self, Severity};
use crate::cli::files::shown;
use crate::cli::setting::Setting;
use crate::lang::problems::InWords;
use crate::lang::{self, MessageWords};
use crate::questionnaire::{self, Origin, Questionnaire, Reading};
use crate::scan::contents::Kind;
use crate::scan::file;
use crate::source::{Problem, SourceText, read_text};
use crate::text;

use super::scan;

/// Checks files. What is in order is for standard output, what is not for standard error.
pub(in crate::cli) fn check(given: &[PathBuf], setting: &Setting) -> Answer {
    let mut answer = Answer::default();
    let paths = scan::find(given, &mut answer, setting);
    let mut wrong = 0;
    for path in &paths {
        let about_file = one(path, setting);
        wrong += usize::from(about_file.exit != Exit::Fine);
        answer.join(&about_file);
    }
    if paths.len() > 1 {
        let total = (setting.words().cli.messages.total)(paths.len(), wrong);
        if answer.exit == Exit::Fine {
            answer.say(&total);
        } else {
            answer.remark(&total);
        }
    }
    answer
}

fn one(path: &Path, setting: &Setting) -> Answer {
    let source = match read_text(path) {
        Ok(source) => source,
        Err(unreadable) => {
            let message = lang::problems::unreadable(setting.lang, &unreadable);
            return Answer::stopped(scan::exit_of(&unreadable), &message);
        }
    };
    let kind = Kind::of(path, &source.text);
    let file = File {
        path,
        source,
        setting,
        words: &setting.words().cli.messages,
    };
    match kind {
        Kind::Definition => file.definition(),
        Kind::Translation(id) => file.translation(&id),
        Kind::Scan => file.scan(),
    }
}

/// A file that is checked.
struct File<'f> {
    path: &'f Path,
    source: SourceText,
    setting: &'f Setting,
    words: &'f MessageWords,
}

impl File<'_> {
    fn name(&self) -> String {
        shown(self.path)
    }

    fn definition(&self) -> Answer {
        let reading = questionnaire::read(&self.source, own(self.path));
        let fine =
            |read: &Questionnaire| (self.words.definition_fine)(&self.name(), read.questions.len());
        self.told(&reading, fine)
    }

    fn translation(&self, id: &str) -> Answer {
        match self.translated(id) {
            None => {
                let message = (self.words.no_base)(&self.name(), &text::line(id));
                Answer::stopped(Exit::WrongInput, &message)
            }
            Some(base) => {
                let reading = questionnaire::translate(&base, &self.source);
                self.told(&reading, |_| (self.words.translation_fine)(&self.name()))
            }
        }
    }

    /// The questionnaire this is a translation of: in the folder above, where it belongs, else any.
    fn translated(&self, id: &str) -> Option<Questionnaire> {
        let file = self.path.canonicalize().ok()?;
        let above = file.parent()?.parent()?.join(format!("{id}.toml"));
        let beside = read_text(&above).ok();
        let beside =
            beside.and_then(|source| questionnaire::read(&source, own(&above)).questionnaire);
        let mut known = self.setting.library.questionnaires();
        beside.or_else(|| known.find(|known| known.id == id).cloned())
    }

    fn scan(&self) -> Answer {
        let mut answer = Answer::default();
        let found = file::findings(&self.source.text, |id| self.setting.questionnaire(id));
        self.render(&found.mistakes, Severity::Mistake, &mut answer);
        if found.questionnaire_unknown {
            let id = &found.scan.questionnaire.id;
            scan::unknown_questionnaire(self.path, id, &mut answer, self.setting);
        }
        if !found.mistakes.is_empty() {
            let count = found.mistakes.len();
            answer.fail(
                Exit::WrongInput,
                &(self.words.mistakes)(&self.name(), count, 0),
            );
        } else if !found.questionnaire_unknown {
            let entries = found.scan.answers.values();
            let answers = entries.filter(|entry| entry.answer.is_some()).count();
            answer.say(&(self.words.scan_fine)(&self.name(), answers));
        }
        answer
    }

    /// What reading a definition or a translation gave.
    fn told(&self, reading: &Reading, fine: impl FnOnce(&Questionnaire) -> String) -> Answer {
        let mut answer = Answer::default();
        self.render(&reading.problems, Severity::Mistake, &mut answer);
        self.render(&reading.warnings, Severity::Warning, &mut answer);
        let (mistakes, warnings) = (reading.problems.len(), reading.warnings.len());
        match &reading.questionnaire {
            None => {
                let message = (self.words.mistakes)(&self.name(), mistakes, warnings);
                answer.fail(Exit::WrongInput, &message);
            }
            Some(questionnaire) => {
                answer.say(&fine(questionnaire));
                if warnings > 0 {
                    answer.remark(&(self.words.warnings)(&self.name(), warnings));
                }
            }
        }
        answer
    }

    fn render<W: InWords>(&self, problems: &[Problem<W>], severity: Severity, answer: &mut Answer) {
        if !problems.is_empty() {
            let rendered = diagnostics::render(&self.source, problems, severity, self.setting.lang);
            answer.remark(&rendered);
            answer.remark("");
        }
    }
}

fn own(path: &Path) -> Origin {
    Origin::Own {
        path: path.to_owned(),
        replaces_shipped: false,
    }
}

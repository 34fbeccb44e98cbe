//! Into the screens: the start screen, a new scan, or a scan to go on with.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::rc::Rc;

use crate::app::{
    AboutForm, AboutRow, Access, App, Effect, End, Layer, Msg, Performer, TextField, update,
};
use crate::cli::answer::{Answer, Exit};
use crate::cli::arguments::{PROGRAM, command, name};
use crate::cli::files::shown;
use crate::cli::invocation::NewScan;
use crate::cli::look::{Look, Mode};
use crate::cli::setting::Setting;
use crate::cli::usage;
use crate::lang;
use crate::plain;
use crate::scan::store::{Folders, Store};
use crate::scan::{About, Depth, Moment};
use crate::source::nearest;
use crate::text;
use crate::tui;

use super::scan;

/// Cells of a line in a terminal that gets lines.
const CELLS: usize = 78;

/// The start screen.
pub(in crate::cli) fn start_screen(setting: &Setting, look: Look) -> Answer {
    if look.mode == Mode::NoTerminal {
        let no_terminal = setting.words().cli.usage.no_terminal_start_screen;
        return Answer::stopped(Exit::WrongUsage, no_terminal);
    }
    match Conversation::of(setting) {
        Ok(conversation) => conversation.hold(vec![Effect::List], look),
        Err(answer) => answer,
    }
}

/// A new scan: what it is about is asked first, as far as the command line does not say it.
pub(in crate::cli) fn start(new: &NewScan, setting: &Setting, look: Look) -> Answer {
    begin(new, setting, look).unwrap_or_else(|answer| answer)
}

fn begin(new: &NewScan, setting: &Setting, look: Look) -> Result<Answer, Answer> {
    let mut form = match &new.from {
        Some(old) => form_after(old, new, setting)?,
        None => form(new, setting)?,
    };
    let mut conversation = Conversation::of(setting)?;
    if let Some(out) = &new.out {
        // Said before anything is asked. The file itself is made once that is done.
        Store::create(out, &conversation.folders.state)
            .map_err(|error| Answer::stopped(Exit::NoAccess, &setting.not_written(&error)))?;
    }
    form.out.clone_from(&new.out);
    form.settled.extend(settled(new));
    form.stand_at_first_unsettled();
    conversation.app.layers.push(Layer::About(form));
    Ok(conversation.hold(vec![Effect::List], look))
}

/// The form of a first scan, as far as the command line fills it in.
fn form(new: &NewScan, setting: &Setting) -> Result<AboutForm, Answer> {
    let questionnaire = setting.questionnaire(&new.questionnaire);
    let questionnaire =
        questionnaire.ok_or_else(|| no_questionnaire(&new.questionnaire, setting))?;
    let about = About {
        intervention: new.intervention.clone(),
        group: new.group.clone(),
        stage: new.stage,
        ..About::default()
    };
    let mut form = AboutForm::new(
        Rc::new(questionnaire.clone()),
        &about,
        new.depth.unwrap_or_default(),
    );
    form.participants = new.participants;
    Ok(form)
}

/// The form of the scan after another one: as that was, but for what the command line says.
fn form_after(old: &Path, new: &NewScan, setting: &Setting) -> Result<AboutForm, Answer> {
    let path = scan::find_one(old, command::START, setting)?;
    let mut answer = Answer::default();
    let Some(read) = scan::read(&path, &mut answer, setting) else {
        return Err(answer);
    };
    let (id, named) = (&read.questionnaire.id, &new.questionnaire);
    if !named.is_empty() && named != id {
        let words = &setting.words().cli.usage;
        let message = (words.other_questionnaire)(&shown(&path), id, named);
        return Err(usage::wrong(&message, words, Some(command::START)));
    }
    let mut form = AboutForm::after(read.questionnaire, read.scan);
    if !new.intervention.is_empty() {
        form.intervention = TextField::new(&new.intervention);
    }
    if !new.group.is_empty() {
        form.group = TextField::new(&new.group);
    }
    form.stage = new.stage.or(form.stage);
    form.depth = new.depth.unwrap_or(form.depth);
    form.participants = new.participants.or(form.participants);
    Ok(form)
}

/// What of a new scan the command line says.
fn settled(new: &NewScan) -> Vec<AboutRow> {
    let given = [
        (!new.intervention.is_empty()).then_some(AboutRow::Intervention),
        (!new.group.is_empty()).then_some(AboutRow::Group),
        new.stage.map(AboutRow::Stage),
        new.depth.map(AboutRow::Depth),
    ];
    given.into_iter().flatten().collect()
}

fn no_questionnaire(id: &str, setting: &Setting) -> Answer {
    let words = &setting.words().cli.usage;
    let all = setting.library.headings();
    let ids: Vec<&str> = all.map(|one| one.id.as_str()).collect();
    let mut message = (words.no_questionnaire)(id);
    if let Some(near) = nearest(id, ids.iter().copied()) {
        message = format!("{message} {}", (words.did_you_mean)(near));
    }
    message = format!("{message}\n{}", (words.questionnaires)(&ids.join(", ")));
    usage::wrong(&message, words, Some(command::START))
}

/// A scan to go on with.
pub(in crate::cli) fn open(
    file: &Path,
    depth: Option<Depth>,
    setting: &Setting,
    look: Look,
) -> Answer {
    go_on(file, depth, setting, look).unwrap_or_else(|answer| answer)
}

fn go_on(
    file: &Path,
    depth: Option<Depth>,
    setting: &Setting,
    look: Look,
) -> Result<Answer, Answer> {
    let path = scan::find_one(file, command::OPEN, setting)?;
    // Read before the screens are there, so that everything wrong with it can be said at length.
    let mut answer = Answer::default();
    if scan::read(&path, &mut answer, setting).is_none() {
        return Err(answer);
    }
    let mut conversation = Conversation::of(setting)?;
    let mut effects = vec![Effect::List];
    effects.extend(conversation.opened(&path, depth));
    Ok(conversation.hold(effects, look))
}

/// The state of the screens before they are drawn, and who carries out what they ask.
struct Conversation<'s> {
    setting: &'s Setting,
    folders: &'s Folders,
    app: App,
    performer: Performer,
}

impl<'s> Conversation<'s> {
    fn of(setting: &'s Setting) -> Result<Conversation<'s>, Answer> {
        let words = &setting.words().cli.usage;
        let folders = setting
            .folders
            .as_ref()
            .ok_or_else(|| Answer::stopped(Exit::NoAccess, words.no_home))?;
        let library = setting.library.clone();
        // The driver tells the time before every message; the first screen does not wait for it.
        let now = Moment::UNKNOWN;
        Ok(Conversation {
            setting,
            folders,
            app: App::new(setting.lang, library.clone(), folders, now),
            performer: Performer::new(library, folders.clone(), setting.clock)
                .showing_with(setting.viewer.clone()),
        })
    }

    /// Opens a scan and gives what is left to carry out.
    fn opened(&mut self, path: &Path, depth: Option<Depth>) -> Vec<Effect> {
        let lang = self.setting.lang;
        self.app.now = self.setting.clock.now();
        let messages = self.performer.perform(Effect::Open(path.to_owned()), lang);
        let mut effects = Vec::new();
        for message in messages {
            effects.extend(update(&mut self.app, message));
        }
        let asked = self.app.open.as_ref();
        let asked = asked.map(|open| open.scan().questionnaire.depth);
        // What is asked already is no wish: it needs no change, and nobody is told that it cannot be.
        if let Some(depth) = depth.filter(|depth| asked.is_some_and(|asked| asked != *depth)) {
            effects.extend(update(&mut self.app, Msg::Depth(depth)));
        }
        effects
    }

    /// Holds the conversation until the user leaves.
    fn hold(mut self, effects: Vec<Effect>, look: Look) -> Answer {
        let (app, performer) = (&mut self.app, &mut self.performer);
        let end = match look.mode {
            Mode::Screens => tui::run(app, performer, look.theme, effects),
            Mode::Lines | Mode::NoTerminal => {
                let (input, output) = (io::stdin().lock(), io::stdout().lock());
                plain::run(
                    app,
                    performer,
                    effects,
                    plain::Channels {
                        input,
                        output,
                        typed: io::stdin().is_terminal(),
                        cells: io::stdout().is_terminal().then_some(CELLS),
                    },
                )
            }
        };
        // In the language that was on screen last.
        let words = &self.app.words().cli.messages;
        match end {
            Ok(End::Saved) => self.saved(),
            Ok(End::SavedWithout(lines)) => {
                let mut answer = self.saved();
                answer.fail(Exit::WrongInput, &(words.lines_refused)(lines));
                answer
            }
            Ok(End::Unheard) => Answer::default(),
            Ok(End::Unsaved(failure)) => Answer::stopped(Exit::NoAccess, &failure.message),
            Err(error) => {
                let message = (words.terminal_gone)(&lang::problems::system(self.app.lang, &error));
                Answer::stopped(Exit::NoAccess, &message)
            }
        }
    }

    /// That everything is saved, and how to go on; nothing without a scan that could be changed.
    fn saved(&self) -> Answer {
        let mut answer = Answer::default();
        let Some(open) = &self.app.open else {
            return answer;
        };
        if open.access != Access::Write {
            return answer;
        }
        // A name that no command can have is on the start screen, where the scan is in the usual folder.
        let command = self.to_go_on(&open.path);
        let command = command.unwrap_or_else(|| PROGRAM.to_owned());
        answer.remark(&(self.app.words().cli.messages.go_on)(&command));
        answer
    }

    /// The command that opens a scan as it is open now.
    fn to_go_on(&self, path: &Path) -> Option<String> {
        let mut command = format!("{PROGRAM} {} {}", command::OPEN, text::argument(path)?);
        if let Some(folder) = &self.setting.questionnaires {
            let folder = text::argument(folder)?;
            command = format!("{command} --{} {folder}", name::QUESTIONNAIRES);
        }
        if self.app.lang != self.setting.lang {
            command = format!("{command} --{} {}", name::LANG, self.app.lang.tag());
        }
        Some(command)
    }
}

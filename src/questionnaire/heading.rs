//! What is known of a questionnaire before it is opened: the head of its file.

use serde::Deserialize;

use super::model::{Model, Questionnaire};

/// What is known of a questionnaire before it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Heading {
    /// Identity, the same in every version.
    pub id: String,
    /// Language of the texts, a BCP 47 tag.
    pub language: String,
    /// Title on screen.
    pub title: String,
    /// What it is for.
    pub intro: String,
    /// Minutes the short version takes.
    pub minutes: u32,
    /// How its answers are read, as its file says it: `phases` or `verdicts`.
    pub model: String,
    /// Whether it is the user's own.
    #[serde(skip)]
    pub is_own: bool,
}

impl Heading {
    /// The heading of a definition file, from the lines before its first table; none when they do not
    /// hold one.
    pub(super) fn in_text(text: &str) -> Option<Heading> {
        let head = text.split("\n[").next().unwrap_or_default();
        let heading: Heading = toml::from_str(head).ok()?;
        let intro = heading.intro.trim().to_owned();
        Some(Heading { intro, ..heading })
    }

    /// The heading in another language, from the lines of a translation before its first table; none
    /// when they do not hold one.
    pub(super) fn translated(&self, language: &str, text: &str) -> Option<Heading> {
        #[derive(Deserialize)]
        struct Texts {
            title: String,
            intro: String,
        }
        let head = text.split("\n[").next().unwrap_or_default();
        let texts: Texts = toml::from_str(head).ok()?;
        Some(Heading {
            language: language.to_owned(),
            title: texts.title,
            intro: texts.intro.trim().to_owned(),
            ..self.clone()
        })
    }

    /// The heading of a questionnaire that was read.
    pub fn of(questionnaire: &Questionnaire) -> Heading {
        let model = match questionnaire.model {
            Model::Phases(_) => "phases",
            Model::Verdicts(_) => "verdicts",
        };
        Heading {
            id: questionnaire.id.clone(),
            language: questionnaire.language.clone(),
            title: questionnaire.title.clone(),
            intro: questionnaire.intro.clone(),
            minutes: questionnaire.minutes,
            model: model.to_owned(),
            is_own: questionnaire.is_own(),
        }
    }
}

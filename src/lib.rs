//! The map of the house. Data flows one way:
//! [`questionnaire`] + [`scan`] → [`insight`] → [`wording`] → [`report`] | [`tui`] | [`plain`], called from [`cli`].
//!
//! | room | owns |
//! |---|---|
//! | [`text`] | what may be shown: sanitise, measure, wrap, hyphenate |
//! | [`source`] | a text file read with the place of every key, and the mistakes found in it |
//! | [`questionnaire`] | what is asked: definitions in, validated model out |
//! | [`scan`] | what was answered: answers, undo, one file on disk |
//! | [`insight`] | what it means: readiness, verdict, advice, comparison |
//! | [`lang`] | the words of the interface, nl and en |
//! | [`wording`] | what an insight means in words, the same for screens, plain mode and reports |
//! | [`report`] | what is handed over: one outline, many formats |
//! | [`app`] | the conversation: `update(&mut App, Msg) -> Vec<Effect>` and the effects |
//! | [`plain`] | the same conversation line by line: screen readers, simple terminals, pipes |
//! | [`tui`] | what is seen: view, keys, theme, terminal, driver |
//! | [`cli`] | the commands |
//!
//! A lower room never imports a higher one (the order of the table); a test holds that.

pub mod app;
pub mod cli;
pub mod insight;
pub mod lang;
pub mod plain;
pub mod questionnaire;
pub mod report;
pub mod scan;
pub mod source;
pub mod text;
pub mod tui;
pub mod wording;

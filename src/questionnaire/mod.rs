//! What is asked: definition files in, a validated model out, all mistakes with their place.
//!
//! | file | owns |
//! |---|---|
//! | `fields`, `words` | the format: its keys and the words they may hold |
//! | `read`, `build` | from a file to the model, with every mistake |
//! | `translate` | the texts of another language laid over a model |
//! | `heading` | what is known before a definition is read as a whole |
//! | `shipped` | the definitions and translations within the program |
//! | `definition` | one of them: read as a whole when it is needed, in each language |
//! | `library` | all questionnaires there are: shipped and own |
//! | `mistake` | what can be wrong, and what may be better |
//! | `model` | the result: plain data without missing pieces |

mod build;
mod definition;
mod fields;
mod heading;
mod library;
mod mistake;
mod model;
mod read;
mod shipped;
mod translate;
mod words;

pub use heading::Heading;
pub use library::{Library, Reason, Unusable};
pub use mistake::{
    Belonging, Content, Gap, Logic, Mistake, ModelKind, Naming, Part, Reading, Warning,
};
pub use model::*;
pub use read::read;
pub use translate::translate;

/// The definition format as a JSON Schema, for editors.
pub fn schema() -> serde_json::Value {
    crate::source::schema(&fields::DEFINITION, fields::TITLE)
}

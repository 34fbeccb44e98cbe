//! All questionnaires known (placeholder until the real room is merged).
use super::*;
use std::path::PathBuf;
use std::rc::Rc;
/// Library.
#[derive(Debug, Default)]
pub struct Library {
    questionnaires: Vec<Rc<Questionnaire>>,
    unusable: Vec<Unusable>,
}
/// Unusable.
#[derive(Debug)]
pub struct Unusable {
    /// path
    pub path: PathBuf,
}
impl Library {
    /// shipped
    pub fn shipped() -> Library {
        let texts = [
            include_str!("../../questionnaires/implementatie-quickscan.toml"),
            include_str!("../../questionnaires/interventie-met-potentie.toml"),
        ];
        let questionnaires = texts
            .iter()
            .filter_map(|text| {
                let source = crate::source::SourceText {
                    name: "x".into(),
                    text: (*text).into(),
                };
                let r = read(&source, Origin::Shipped);
                r.questionnaire.map(Rc::new)
            })
            .collect();
        Library {
            questionnaires,
            unusable: Vec::new(),
        }
    }
    /// all
    pub fn questionnaires(&self) -> &[Rc<Questionnaire>] {
        &self.questionnaires
    }
    /// bad
    pub fn unusable(&self) -> &[Unusable] {
        &self.unusable
    }
    /// find
    pub fn find(&self, id: &str) -> Option<&Rc<Questionnaire>> {
        self.questionnaires.iter().find(|q| q.id == id)
    }
}

//! The questionnaires that come with the program.

use quickscan::questionnaire::{Origin, read};
use quickscan::source::read_text;

#[test]
fn the_shipped_definitions_have_no_mistakes() {
    for name in ["implementatie-quickscan", "interventie-met-potentie"] {
        let path = format!("{}/questionnaires/{name}.toml", env!("CARGO_MANIFEST_DIR"));
        let source = read_text(path.as_ref()).unwrap();
        let reading = read(&source, Origin::Shipped);
        assert_eq!(reading.problems, []);
        assert_eq!(reading.warnings, []);
        assert_eq!(reading.questionnaire.unwrap().id, name);
    }
}

//! Which questionnaires there are.

use super::program::Place;

#[test]
fn shipped_questionnaires_are_listed_with_the_name_to_start_them_by() {
    let list = Place::new().run(&["list"]).fine();
    let names: Vec<&str> = list
        .lines()
        .filter(|line| !line.starts_with(' '))
        .map(|line| line.split_whitespace().next().unwrap())
        .collect();
    assert_eq!(
        names,
        ["implementatie-quickscan", "interventie-met-potentie"]
    );
    assert!(
        list.contains("41 vragen, waarvan 20 in de korte versie"),
        "{list}"
    );
}

//! "Did you mean": the one known word that lies closest to a mistyped one.

/// Among more names than this a likeness says little.
const MOST_CANDIDATES: usize = 1000;

/// The candidate that `word` was probably meant to be: the only closest one within a third of the
/// letters. Two equally close ones are a guess, and then there is none.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in candidates.into_iter().take(MOST_CANDIDATES) {
        let length = word.chars().count().max(candidate.chars().count());
        let distance = distance(&lower, &candidate.to_lowercase());
        if distance * 3 > length || best.is_some_and(|(least, _)| distance > least) {
            continue;
        }
        tied = best.is_some_and(|(least, other)| distance == least && (tied || other != candidate));
        best = Some((distance, candidate));
    }
    best.filter(|_| !tied).map(|(_, candidate)| candidate)
}

/// How many letters have to be put in, left out, replaced or swapped with their neighbour
/// (Damerau-Levenshtein, optimal string alignment).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut above_that: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut previous = None;
    for (row, letter) in left.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != *other);
            let mut fewest = replaced.min(above[column + 1] + 1).min(current[column] + 1);
            if column > 0 && previous == Some(*other) && letter == right[column - 1] {
                fewest = fewest.min(above_that[column - 1] + 1);
            }
            current.push(fewest);
        }
        above_that = std::mem::replace(&mut above, current);
        previous = Some(letter);
    }
    above[right.len()]
}

//! Sentences about the figures of a section: points, band, coverage, and the arithmetic behind.

/// Sentences about the figures of a section. Lines are thresholds in points.
#[derive(Debug)]
pub struct SectionWords {
    /// No question of the section is asked.
    pub not_asked: &'static str,
    /// No question of the section counts.
    pub nothing_counts: &'static str,
    /// "on the basis of 4 of the 6 questions"; `answered` is less than `applicable`.
    pub coverage: fn(answered: usize, applicable: usize) -> String,
    /// "could still end between 13 and 21 of 24"
    pub band: fn(low: u32, high: u32, max: u32) -> String,
    /// "in place from 17 of 24 points; that is a convention, not a norm"
    pub in_order_from: fn(line: u32, max: u32) -> String,
    /// "on the way from 10 of 24 points"
    pub partly_from: fn(line: u32, max: u32) -> String,
    /// Much is arranged, people do not notice it yet.
    pub effort_not_landing: &'static str,
    /// All rests on an own impression.
    pub impression_only: &'static str,
    /// These key questions are low.
    pub key_low: fn(titles: &str, count: usize) -> String,
    /// These key questions are unknown or open.
    pub key_unknown: fn(titles: &str, count: usize) -> String,
    /// "together 19 of 24 points"
    pub sum: fn(points: u32, max: u32) -> String,
    /// How answers without points count, behind the sum.
    pub counting: fn(unknown: bool, not_applicable: bool) -> String,
    /// What the sum becomes when the unknown answers turn out lowest or highest.
    pub low_and_high: fn(unknown: usize, low: u32, high: u32, max: u32) -> String,
    /// Rule: too little is known; `share` as "2 of every 3".
    pub rule_insufficient: fn(answered: usize, applicable: usize, share: &str) -> String,
    /// "2 of every 3"
    pub share: fn(numerator: u32, denominator: u32) -> String,
    /// Rule: a key question is low, so it is on the way at most.
    pub rule_key_low: fn(titles: &str, count: usize) -> String,
    /// Rule: a key question is low, as the sentence `key_low` says, and so are the points.
    pub rule_key_low_and_few: fn(key_low: &str, line: u32, max: u32) -> String,
    /// Rule: in order.
    pub rule_in_order: fn(line: u32, max: u32) -> String,
    /// Rule: enough points, and key questions still unknown.
    pub rule_key_unknown: fn(titles: &str, count: usize) -> String,
    /// Rule: enough points, and the unknown answers could still take them under the line.
    pub rule_could_drop: fn(line: u32, max: u32) -> String,
    /// Rule: the unknown answers could still lift it over the line.
    pub rule_could_rise: fn(high: u32, line: u32, max: u32) -> String,
    /// Rule: on the way.
    pub rule_partly: fn(partly: u32, max: u32, in_order: u32, whole: u32) -> String,
    /// Rule: not yet in order.
    pub rule_few: fn(line: u32, max: u32) -> String,
}

pub(super) const NL: SectionWords = SectionWords {
    not_asked: "niet gevraagd in deze versie",
    nothing_counts: "geen vragen die meetellen",
    coverage: |answered, applicable| match (answered, applicable) {
        (0, 1) => "het antwoord op de enige vraag is nog niet bekend".to_owned(),
        (0, _) => format!("nog geen van de {applicable} antwoorden is bekend"),
        _ => format!("op basis van {answered} van de {applicable} vragen"),
    },
    band: |low, high, max| {
        format!("kan nog tussen {low} en {high} van {max} uitkomen, als alles bekend is")
    },
    in_order_from: |line, max| {
        format!("op orde vanaf {line} van {max} punten; dat is een afspraak, geen norm")
    },
    partly_from: |line, max| format!("op weg vanaf {line} van {max} punten"),
    effort_not_landing: "Jullie doen hier veel, maar het landt nog niet. Vraag eens na wat \
                         mensen ervan merken.",
    impression_only: "Dit beeld steunt op je indruk; vraag het na.",
    key_low: |titles, count| match count {
        1 => format!("De sleutelvraag {titles} staat nog laag."),
        _ => format!("De sleutelvragen {titles} staan nog laag."),
    },
    key_unknown: |titles, count| match count {
        1 => format!("Het antwoord op de sleutelvraag {titles} is nog niet bekend."),
        _ => format!("De antwoorden op de sleutelvragen {titles} zijn nog niet bekend."),
    },
    sum: |points, max| format!("samen {points} van {max} punten"),
    counting: |unknown, not_applicable| {
        let unknown = unknown.then_some("'weet ik niet' telt nog niet mee");
        let not_applicable = not_applicable.then_some("'niet van toepassing' valt weg");
        let said: Vec<&str> = [unknown, not_applicable].into_iter().flatten().collect();
        said.join(" en ")
    },
    low_and_high: |unknown, low, high, max| match unknown {
        1 => format!(
            "Eén antwoord is nog niet bekend. Telt dat voor 0, dan wordt het {low} van {max}; \
             telt het helemaal mee, dan {high}."
        ),
        _ => format!(
            "{unknown} antwoorden zijn nog niet bekend. Tellen die voor 0, dan wordt het {low} \
             van {max}; tellen ze helemaal mee, dan {high}."
        ),
    },
    rule_insufficient: |answered, applicable, share| {
        format!(
            "Te weinig bekend: {answered} van de {applicable} antwoorden. We laten pas \
             punten zien vanaf {share}."
        )
    },
    share: |numerator, denominator| format!("{numerator} van elke {denominator}"),
    rule_key_low: |titles, count| {
        let low = if count == 1 {
            format!("de sleutelvraag {titles} laag staat")
        } else {
            format!("de sleutelvragen {titles} laag staan")
        };
        format!("Op weg: zolang {low}, is een onderdeel hooguit op weg, ook als de rest hoog is.")
    },
    rule_key_low_and_few: |key_low, line, max| {
        format!("Nog niet op orde: minder dan {line} van {max} punten. {key_low}")
    },
    rule_in_order: |line, max| {
        format!("Op orde: minstens {line} van {max} punten, en elke sleutelvraag is hoog genoeg.")
    },
    rule_key_unknown: |titles, count| {
        let unknown = if count == 1 {
            format!("het antwoord op de sleutelvraag {titles} is nog niet bekend")
        } else {
            format!("de antwoorden op de sleutelvragen {titles} zijn nog niet bekend")
        };
        format!("Nog onzeker: de punten zijn hoog genoeg, maar {unknown}.")
    },
    rule_could_drop: |line, max| {
        format!(
            "Nog onzeker: de bekende antwoorden zijn hoog genoeg. Vallen de andere tegen, dan \
             komt het onder {line} van {max} punten."
        )
    },
    rule_could_rise: |high, line, max| {
        format!(
            "Nog onzeker: vallen de onbekende antwoorden mee, dan komt het op {high} van {max} \
             punten. Op orde is vanaf {line}."
        )
    },
    rule_partly: |partly, max, in_order, whole| {
        if max == whole {
            format!("Op weg: minstens {partly} van {max} punten, maar minder dan {in_order}.")
        } else {
            format!(
                "Op weg: minstens {partly} van {max} punten. Ook als de onbekende antwoorden \
                 meevallen, haalt het de {in_order} van {whole} niet."
            )
        }
    },
    rule_few: |line, max| format!("Nog niet op orde: minder dan {line} van {max} punten."),
};

pub(super) const EN: SectionWords = SectionWords {
    not_asked: "not asked in this version",
    nothing_counts: "no questions that count",
    coverage: |answered, applicable| match (answered, applicable) {
        (0, 1) => "the answer to the only question is not known yet".to_owned(),
        (0, _) => format!("none of the {applicable} answers is known yet"),
        _ => format!("on the basis of {answered} of the {applicable} questions"),
    },
    band: |low, high, max| {
        format!("could still end between {low} and {high} of {max}, once all is known")
    },
    in_order_from: |line, max| {
        format!("in place from {line} of {max} points; that is a convention, not a norm")
    },
    partly_from: |line, max| format!("on the way from {line} of {max} points"),
    effort_not_landing: "You do a lot here, but it is not reaching people yet. Ask what they \
                         notice.",
    impression_only: "This picture rests on your own impression; ask around.",
    key_low: |titles, count| match count {
        1 => format!("The key question {titles} is still low."),
        _ => format!("The key questions {titles} are still low."),
    },
    key_unknown: |titles, count| match count {
        1 => format!("The answer to the key question {titles} is not known yet."),
        _ => format!("The answers to the key questions {titles} are not known yet."),
    },
    sum: |points, max| format!("together {points} of {max} points"),
    counting: |unknown, not_applicable| {
        let unknown = unknown.then_some("'don't know' does not count yet");
        let not_applicable = not_applicable.then_some("'not applicable' is left out");
        let said: Vec<&str> = [unknown, not_applicable].into_iter().flatten().collect();
        said.join(" and ")
    },
    low_and_high: |unknown, low, high, max| match unknown {
        1 => format!(
            "One answer is not known yet. If it counts as 0, the sum is {low} of {max}; if it \
             counts in full, {high}."
        ),
        _ => format!(
            "{unknown} answers are not known yet. If they count as 0, the sum is {low} of {max}; \
             if they count in full, {high}."
        ),
    },
    rule_insufficient: |answered, applicable, share| {
        format!(
            "Too little known: {answered} of the {applicable} answers. We only show points \
             from {share}."
        )
    },
    share: |numerator, denominator| format!("{numerator} of every {denominator}"),
    rule_key_low: |titles, count| {
        let low = if count == 1 {
            format!("the key question {titles} is low")
        } else {
            format!("the key questions {titles} are low")
        };
        format!(
            "On the way: as long as {low}, a part is on the way at most, even if the rest is high."
        )
    },
    rule_key_low_and_few: |key_low, line, max| {
        format!("Not yet in place: fewer than {line} of {max} points. {key_low}")
    },
    rule_in_order: |line, max| {
        format!("In place: at least {line} of {max} points, and every key question is high enough.")
    },
    rule_key_unknown: |titles, count| {
        let unknown = if count == 1 {
            format!("the answer to the key question {titles} is not known yet")
        } else {
            format!("the answers to the key questions {titles} are not known yet")
        };
        format!("Uncertain: there are enough points, but {unknown}.")
    },
    rule_could_drop: |line, max| {
        format!(
            "Uncertain: the known answers are high enough. If the others turn out low, it drops \
             below {line} of {max} points."
        )
    },
    rule_could_rise: |high, line, max| {
        format!(
            "Uncertain: if the unknown answers turn out high, it reaches {high} of {max} points. \
             It is in place from {line}."
        )
    },
    rule_partly: |partly, max, in_order, whole| {
        if max == whole {
            format!("On the way: at least {partly} of {max} points, but fewer than {in_order}.")
        } else {
            format!(
                "On the way: at least {partly} of {max} points. Even if the unknown answers turn \
                 out high, it does not reach {in_order} of {whole}."
            )
        }
    },
    rule_few: |line, max| format!("Not yet in place: fewer than {line} of {max} points."),
};

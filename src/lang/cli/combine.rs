//! What `combine` says: why scans do not go together, and what was made of them.

use crate::scan::{Depth, Unlike};

/// A file, and what it has.
type Has<'t> = (&'t str, &'t str);

/// What `combine` says.
#[derive(Debug)]
pub struct CombineWords {
    /// The scan of the group was made; from how many scans.
    pub made: fn(path: &str, scans: usize) -> String,
    /// How to go on with it.
    pub begin_talking: fn(argument: &str) -> String,
    /// Too few scans, or too many.
    pub wrong_count: fn(count: usize, fewest: u32, most: u32) -> String,
    /// The same file twice, under these names.
    pub same_file: fn(name: &str, other: &str) -> String,
    /// Two files that hold the very same.
    pub same_content: fn(name: &str, other: &str) -> String,
    /// The scan of a group among those of people.
    pub is_group: fn(name: &str) -> String,
    /// Scans of two questionnaires, by their titles.
    pub other_questionnaire: fn(one: Has<'_>, first: Has<'_>) -> String,
    /// Scans of two versions.
    pub other_version: fn(one: Has<'_>, first: Has<'_>) -> String,
    /// A short scan and a full one.
    pub other_depth: fn(one: (&str, Depth), first: (&str, Depth)) -> String,
    /// How to make a scan as deep as the first one.
    pub make_alike: fn(argument: &str, depth: Depth) -> String,
    /// Scans in which other sections were asked in full.
    pub other_deepened: fn(one: Has<'_>, first: Has<'_>) -> String,
    /// A version.
    pub version: fn(number: &str) -> String,
    /// A version that a scan does not tell.
    pub no_version: &'static str,
    /// In place of sections, where none was asked in full.
    pub none_deepened: &'static str,
    /// The scan to make is one of those it is made of.
    pub out_is_input: fn(path: &str) -> String,
    unlike: [&'static str; 4],
}

impl CombineWords {
    /// The scans do not say the same of this.
    pub fn unlike(&self, unlike: Unlike) -> &'static str {
        self.unlike[unlike as usize]
    }
}

pub(super) const NL: CombineWords = CombineWords {
    made: |path, scans| format!("Groepsscan gemaakt van {scans} scans: {path}"),
    begin_talking: |argument| {
        format!("Begin het gesprek bij de grootste verschillen: quickscan open {argument}")
    },
    wrong_count: |count, fewest, most| {
        let these = if count == 1 {
            "Dit is 1 scan".to_owned()
        } else {
            format!("Dit zijn {count} scans")
        };
        format!("{these}. Voor een groepsscan zijn er {fewest} tot en met {most} nodig.")
    },
    same_file: |name, other| {
        format!("{name}: dit is hetzelfde bestand als {other}. Noem elk bestand één keer.")
    },
    same_content: |name, other| {
        format!(
            "{name}: hier staat precies hetzelfde in als in {other}. Laat de kopie weg, anders telt iemand dubbel."
        )
    },
    is_group: |name| {
        format!(
            "{name}: dit is al een scan van een groep. Neem alleen scans die mensen apart invulden."
        )
    },
    other_questionnaire: |(name, title), (first, first_title)| {
        format!(
            "{name}: dit is een scan van '{title}', en {first} van '{first_title}'. Neem alleen scans van dezelfde quickscan."
        )
    },
    other_version: |(name, version), (first, first_version)| {
        format!(
            "{name}: ingevuld met {version}, en {first} met {first_version}. De vragen kunnen anders zijn: vul de oudste opnieuw in."
        )
    },
    other_depth: |(name, depth), (first, first_depth)| {
        let said = |depth| match depth {
            Depth::Short => "de korte versie",
            Depth::Full => "de volledige versie",
        };
        format!(
            "{name}: dit is {}, en {first} is {}.",
            said(depth),
            said(first_depth)
        )
    },
    make_alike: |argument, depth| {
        let code = depth.code();
        format!("Maak ze gelijk: quickscan open {argument} --depth {code}")
    },
    other_deepened: |(name, sections), (first, first_sections)| {
        format!(
            "{name}: verdiept is hier {sections}, en in {first} {first_sections}. Verdiep in elke scan dezelfde fase, of neem overal de volledige versie."
        )
    },
    version: |number| format!("versie {number}"),
    no_version: "een versie die er niet bij staat",
    none_deepened: "niets",
    out_is_input: |path| {
        format!(
            "{path} is een van de scans zelf en blijft zoals hij is. Kies een andere naam bij --out."
        )
    },
    unlike: [
        "De scans noemen niet dezelfde interventie. Dat veld is leeg in de groepsscan; vul het daar in.",
        "De scans zijn niet voor dezelfde groep ingevuld. Dat veld is leeg in de groepsscan; vul het daar in.",
        "De scans noemen niet dezelfde organisatie. Dat veld is leeg in de groepsscan.",
        "De scans zeggen niet hetzelfde over hoe ver de groep is. Dat is nog open in de groepsscan; vul het daar samen in.",
    ],
};

pub(super) const EN: CombineWords = CombineWords {
    made: |path, scans| format!("Group scan made from {scans} scans: {path}"),
    begin_talking: |argument| {
        format!("Begin talking at the largest differences: quickscan open {argument}")
    },
    wrong_count: |count, fewest, most| {
        let these = if count == 1 {
            "This is 1 scan".to_owned()
        } else {
            format!("These are {count} scans")
        };
        format!("{these}. A group scan takes {fewest} to {most}.")
    },
    same_file: |name, other| {
        format!("{name}: this is the same file as {other}. Name each file once.")
    },
    same_content: |name, other| {
        format!(
            "{name}: this holds exactly the same as {other}. Leave out the copy, or somebody counts twice."
        )
    },
    is_group: |name| {
        format!(
            "{name}: this is a group's scan already. Take only scans that people filled in on their own."
        )
    },
    other_questionnaire: |(name, title), (first, first_title)| {
        format!(
            "{name}: this is a scan of '{title}', and {first} of '{first_title}'. Take only scans of the same quickscan."
        )
    },
    other_version: |(name, version), (first, first_version)| {
        format!(
            "{name}: filled in with {version}, and {first} with {first_version}. The questions may differ: fill in the older one again."
        )
    },
    other_depth: |(name, depth), (first, first_depth)| {
        let said = |depth| match depth {
            Depth::Short => "the short version",
            Depth::Full => "the full version",
        };
        format!(
            "{name}: this is {}, and {first} is {}.",
            said(depth),
            said(first_depth)
        )
    },
    make_alike: |argument, depth| {
        let code = depth.code();
        format!("Make them alike: quickscan open {argument} --depth {code}")
    },
    other_deepened: |(name, sections), (first, first_sections)| {
        format!(
            "{name}: asked in full is {sections} here, and {first_sections} in {first}. Ask the same phase in full in every scan, or take the full version everywhere."
        )
    },
    version: |number| format!("version {number}"),
    no_version: "a version that it does not name",
    none_deepened: "nothing",
    out_is_input: |path| {
        format!(
            "{path} is one of the scans itself and stays as it is. Choose another name for --out."
        )
    },
    unlike: [
        "The scans do not name the same intervention. That field is empty in the group scan; fill it in there.",
        "The scans are not filled in for the same group. That field is empty in the group scan; fill it in there.",
        "The scans do not name the same organisation. That field is empty in the group scan.",
        "The scans do not say the same about how far the group is. That is still open in the group scan; fill it in together there.",
    ],
};

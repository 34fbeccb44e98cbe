//! The page of the manual: its headings, and what stands in no help text.

/// The page of the manual.
#[derive(Debug)]
pub struct ManWords {
    /// "Name"
    pub name: &'static str,
    /// "Synopsis"
    pub synopsis: &'static str,
    /// "Description"
    pub description: &'static str,
    /// What the program is for.
    pub about: &'static str,
    /// "Files"
    pub files_heading: &'static str,
    /// Where files are.
    pub files: [(&'static str, &'static str); 4],
    /// "Environment"
    pub environment_heading: &'static str,
    /// Variables and what they do.
    pub environment: [(&'static str, &'static str); 4],
    /// "Exit status"
    pub exit_heading: &'static str,
    /// Numbers and what they say.
    pub exit: [(&'static str, &'static str); 4],
}

pub(super) const NL: ManWords = ManWords {
    name: "Naam",
    synopsis: "Samenvatting",
    description: "Beschrijving",
    about: "Twee scans voor wie een interventie voor jeugdigen en ouders ontwikkelt of invoert. \
            Je leest wat goed gaat, waar jullie zitten, wat je eerst doet en wat beter nog even wacht. \
            Elk antwoord staat meteen op schijf. Niets gaat over het internet. \
            In de schermen toont ? alle toetsen.",
    files_heading: "Bestanden",
    files: [
        (
            "~/Documents/quickscan",
            "Scans (.scan.toml) en de documenten die je ervan maakt. Op Linux zoals jouw documentenmap heet.",
        ),
        (
            "naam.scan.toml.bak",
            "De scan zoals hij was toen je hem opende.",
        ),
        (
            "~/.config/quickscan/questionnaires",
            "Eigen quickscans. Op macOS: ~/Library/Application Support/quickscan/questionnaires. Op Windows: %APPDATA%\\quickscan\\questionnaires.",
        ),
        (
            "~/.local/state/quickscan",
            "Wat een scan beschermt die al open is. Op macOS: ~/Library/Application Support/quickscan/state. Op Windows: %LOCALAPPDATA%\\quickscan.",
        ),
    ],
    environment_heading: "Omgeving",
    environment: [
        (
            "LC_ALL, LC_MESSAGES, LANG",
            "De taal, als --lang er niet is: nl of en. Op Windows anders die van het systeem.",
        ),
        ("NO_COLOR", "Geen kleur, wat --theme ook zegt."),
        ("TERM=dumb", "Deze terminal kan geen schermen tonen."),
        (
            "SOURCE_DATE_EPOCH",
            "De tijd in seconden sinds 1970, in plaats van de klok. Daarmee is elk document na te maken.",
        ),
    ],
    exit_heading: "Uitkomst",
    exit: [
        ("0", "Alles is goed."),
        ("1", "In een bestand staat iets wat niet klopt."),
        ("2", "De opdracht klopt niet."),
        ("3", "Lezen of schrijven lukt niet."),
    ],
};

pub(super) const EN: ManWords = ManWords {
    name: "Name",
    synopsis: "Synopsis",
    description: "Description",
    about: "Two scans for people who develop or introduce interventions for young people and parents. \
            You read what goes well, where you are, what to do first and what had better wait. \
            Every answer is on disk at once. Nothing goes over the internet. \
            On the screens ? shows all keys.",
    files_heading: "Files",
    files: [
        (
            "~/Documents/quickscan",
            "Scans (.scan.toml) and the documents made of them. On Linux as your documents folder is called.",
        ),
        (
            "name.scan.toml.bak",
            "The scan as it was when you opened it.",
        ),
        (
            "~/.config/quickscan/questionnaires",
            "Quickscans of your own. On macOS: ~/Library/Application Support/quickscan/questionnaires. On Windows: %APPDATA%\\quickscan\\questionnaires.",
        ),
        (
            "~/.local/state/quickscan",
            "What protects a scan that is open already. On macOS: ~/Library/Application Support/quickscan/state. On Windows: %LOCALAPPDATA%\\quickscan.",
        ),
    ],
    environment_heading: "Environment",
    environment: [
        (
            "LC_ALL, LC_MESSAGES, LANG",
            "The language where --lang does not say it: nl or en. On Windows otherwise that of the system.",
        ),
        ("NO_COLOR", "No colour, whatever --theme says."),
        ("TERM=dumb", "This terminal cannot show screens."),
        (
            "SOURCE_DATE_EPOCH",
            "The time to use instead of the clock, in seconds since 1970. The same scan then always gives the same document.",
        ),
    ],
    exit_heading: "Exit status",
    exit: [
        ("0", "All is well."),
        ("1", "Something in a file is wrong."),
        ("2", "The command is not right."),
        ("3", "Reading or writing does not work."),
    ],
};

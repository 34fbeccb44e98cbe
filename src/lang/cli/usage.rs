//! What is wrong with a command line, and what would be right.

/// What is wrong with a command line.
#[derive(Debug)]
pub struct UsageWords {
    /// A word that is no option or argument here.
    pub unknown: fn(word: &str) -> String,
    /// A first word that is neither a command nor a file.
    pub unknown_command: fn(word: &str) -> String,
    /// A value an option cannot have.
    pub wrong_value: fn(option: &str, value: &str) -> String,
    /// A number an option cannot have, and the lowest and highest it can.
    pub wrong_number: fn(option: &str, value: &str, low: u32, high: u32) -> String,
    /// An option without the value it needs.
    pub no_value: fn(option: &str) -> String,
    /// An option that takes no value.
    pub needless_value: fn(option: &str, value: &str) -> String,
    /// What a command cannot do without.
    pub missing: fn(names: &str) -> String,
    /// A word that is no text.
    pub not_text: &'static str,
    /// Anything else.
    pub other: &'static str,
    /// "Did you mean ...?"
    pub did_you_mean: fn(word: &str) -> String,
    /// What is possible, as a list.
    pub possible: fn(values: &str) -> String,
    /// The commands there are.
    pub commands: fn(names: &str) -> String,
    /// Where there is more help.
    pub more: fn(command: &str) -> String,
    /// A pattern of several files for a command that takes one.
    pub one_file: fn(pattern: &str, count: usize) -> String,
    /// A scan that is named twice.
    pub same_scan: fn(path: &str) -> String,
    /// Fewer scans than can be compared.
    pub two_scans: &'static str,
    /// Several documents would get the same name.
    pub same_document: fn(document: &str, first: &str, second: &str) -> String,
    /// A document that would replace the scan it is made of.
    pub out_is_input: fn(path: &str) -> String,
    /// A document named as a scan.
    pub out_is_scan: fn(path: &str) -> String,
    /// A document named as another format; the formats there are, as a list.
    pub out_is_other_format: fn(path: &str, formats: &str) -> String,
    /// A kind of document that there is for people only, and the format for programs that was asked for.
    pub no_data: fn(kind: &str, format: &str) -> String,
    /// A separator for something that is no table.
    pub separator_of_csv: &'static str,
    /// A document that is no text, asked for on the screen.
    pub not_to_show: &'static str,
    /// Several such documents, asked for one after another.
    pub one_at_a_time: &'static str,
    /// A folder where a table is one file.
    pub table_is_file: fn(folder: &str) -> String,
    /// No questionnaire has this id.
    pub no_questionnaire: fn(id: &str) -> String,
    /// The scan before answers another questionnaire than the one named.
    pub other_questionnaire: fn(file: &str, its: &str, named: &str) -> String,
    /// The questionnaires there are.
    pub questionnaires: fn(ids: &str) -> String,
    /// `SOURCE_DATE_EPOCH` means no moment.
    pub bad_epoch: fn(value: &str) -> String,
    /// No terminal, or one that cannot draw: the start screen.
    pub no_terminal_start_screen: &'static str,
    /// No terminal, or one that cannot draw: looking on.
    pub no_terminal_watch: &'static str,
    /// No home folder, so no place for scans.
    pub no_home: &'static str,
}

pub(super) const NL: UsageWords = UsageWords {
    unknown: |word| format!("Dit hoort hier niet: {word}"),
    unknown_command: |word| {
        format!("'{word}' is geen opdracht, en een bestand met die naam is er niet.")
    },
    wrong_value: |option, value| format!("'{value}' kan niet bij {option}."),
    wrong_number: |option, value, low, high| {
        format!("'{value}' kan niet bij {option}. Geef een getal van {low} tot en met {high}.")
    },
    no_value: |option| format!("Achter {option} moet nog iets staan."),
    needless_value: |option, value| format!("Achter {option} hoort niets; er staat '{value}'."),
    missing: |names| format!("Er ontbreekt nog iets: {names}"),
    not_text: "Een van de woorden is geen leesbare tekst. Is het de naam van een scan? Gebruik dan: quickscan open SCAN",
    other: "Deze opdracht klopt niet.",
    did_you_mean: |word| format!("Bedoel je {word}?"),
    possible: |values| format!("Wat kan: {values}"),
    commands: |names| format!("Opdrachten: {names}"),
    more: |command| format!("Meer hulp: {command} --help"),
    one_file: |pattern, count| {
        format!(
            "Bij '{pattern}' horen {count} bestanden. Deze opdracht neemt er één: noem het hele bestand."
        )
    },
    same_scan: |path| format!("{path}: deze scan staat er twee keer bij. Noem elke scan één keer."),
    two_scans: "Om te vergelijken zijn minstens twee scans nodig. Noem er nog een.",
    same_document: |document, first, second| {
        format!(
            "Van {first} en {second} zou hetzelfde document komen: {document}. Maak ze in twee keer, met een andere --out."
        )
    },
    out_is_input: |path| {
        format!("Het document zou de scan zelf vervangen: {path}. Kies een andere naam bij --out.")
    },
    out_is_scan: |path| {
        format!(
            "{path}: zo heet een scan of een quickscan, en geen document. Kies een andere naam bij --out."
        )
    },
    out_is_other_format: |path, formats| {
        format!(
            "De naam {path} past niet bij dit soort document. Wat kan: {formats}. Kies een andere naam bij --out, of een andere --format."
        )
    },
    no_data: |kind, format| {
        format!(
            "De soort '{kind}' is om te lezen en te printen; als {format} is die er niet. Laat --format weg, of kies --format md."
        )
    },
    separator_of_csv: "--separator hoort bij een tabel. Zet er --format csv bij, of laat --separator weg.",
    not_to_show: "Een document voor Word past niet op het scherm. Geef een bestand, zoals -o verslag.docx.",
    one_at_a_time: "Elk document voor Word is een bestand apart. Geef met -o een map, zoals -o verslagen.",
    table_is_file: |folder| {
        format!(
            "{folder}: dit is een map. Alle scans komen samen in één tabel: geef bij --out een bestand, zoals scans.csv."
        )
    },
    no_questionnaire: |id| format!("Er is geen quickscan met de naam '{id}'."),
    other_questionnaire: |file, its, named| {
        format!(
            "{file} is een scan van '{its}', niet van '{named}'. Laat '{named}' weg, of geef bij --from een andere scan."
        )
    },
    questionnaires: |ids| format!("Deze zijn er: {ids}"),
    bad_epoch: |value| {
        format!(
            "SOURCE_DATE_EPOCH is '{value}'. Daar horen seconden sinds 1970, zoals 1795000000. Haal de variabele anders weg."
        )
    },
    no_terminal_watch:
        "Meekijken kan alleen op een scherm: in een terminal, en zonder --plain. Wat hier wel kan:
  quickscan score SCAN           wat een scan zegt
  quickscan report SCAN          een document van een scan",
    no_terminal_start_screen:
        "Voor het startscherm is een terminal nodig, en die is er hier niet. Wat hier wel kan:
  quickscan --plain              hetzelfde, regel voor regel
  quickscan list                 welke quickscans er zijn
  quickscan score SCAN           wat een scan zegt
  quickscan report SCAN          een document van een scan
  quickscan --help               alles wat er kan",
    no_home: "Er is geen eigen map bekend (HOME is leeg), dus ook geen plaats voor scans. Zet HOME, en probeer het opnieuw.",
};

pub(super) const EN: UsageWords = UsageWords {
    unknown: |word| format!("This does not belong here: {word}"),
    unknown_command: |word| {
        format!("'{word}' is not a command, and there is no file with that name.")
    },
    wrong_value: |option, value| format!("'{value}' is not possible with {option}."),
    wrong_number: |option, value, low, high| {
        format!("'{value}' is not possible with {option}. Give a number from {low} to {high}.")
    },
    no_value: |option| format!("Something has to follow {option}."),
    needless_value: |option, value| format!("{option} takes no value; it has '{value}'."),
    missing: |names| format!("Something is still missing: {names}"),
    not_text: "One of the words is not readable text. Is it the name of a scan? Then use: quickscan open SCAN",
    other: "This command is wrong.",
    did_you_mean: |word| format!("Did you mean {word}?"),
    possible: |values| format!("Possible: {values}"),
    commands: |names| format!("Commands: {names}"),
    more: |command| format!("More help: {command} --help"),
    one_file: |pattern, count| {
        format!("'{pattern}' matches {count} files. This command takes one: give the whole name.")
    },
    same_scan: |path| format!("{path}: this scan is named twice. Name each scan once."),
    two_scans: "Comparing takes at least two scans. Name another one.",
    same_document: |document, first, second| {
        format!(
            "{first} and {second} would give the same document: {document}. Make them separately, with another --out."
        )
    },
    out_is_input: |path| {
        format!(
            "The document would replace the scan itself: {path}. Choose another name for --out."
        )
    },
    out_is_scan: |path| {
        format!(
            "{path}: this is a name for a scan or a quickscan, not for a document. Choose another name for --out."
        )
    },
    out_is_other_format: |path, formats| {
        format!(
            "This document cannot be such a file: {path}. Possible: {formats}. Choose another name for --out, or another --format."
        )
    },
    no_data: |kind, format| {
        format!(
            "The kind '{kind}' is for reading and printing; there is no {format} of it. Leave out --format, or choose --format md."
        )
    },
    separator_of_csv: "--separator belongs to a table. Add --format csv, or leave out --separator.",
    not_to_show: "A document for Word cannot be shown on the screen. Give a file, such as -o report.docx.",
    one_at_a_time: "Each document for Word is a file of its own. Give a folder with -o, such as -o reports.",
    table_is_file: |folder| {
        format!(
            "{folder}: this is a folder. All scans go into one table: give a file with --out, such as scans.csv."
        )
    },
    no_questionnaire: |id| format!("There is no quickscan named '{id}'."),
    other_questionnaire: |file, its, named| {
        format!(
            "{file} is a scan of '{its}', not of '{named}'. Leave out '{named}', or give another scan with --from."
        )
    },
    questionnaires: |ids| format!("These exist: {ids}"),
    bad_epoch: |value| {
        format!(
            "SOURCE_DATE_EPOCH is '{value}'. It should be seconds since 1970, such as 1795000000. Otherwise remove the variable."
        )
    },
    no_terminal_watch: "Looking on needs a screen: a terminal, and not --plain. What works here:
  quickscan score SCAN           what a scan says
  quickscan report SCAN          a document of a scan",
    no_terminal_start_screen:
        "The start screen needs a terminal, and there is none here. What works here:
  quickscan --plain              the same, line by line
  quickscan list                 which quickscans there are
  quickscan score SCAN           what a scan says
  quickscan report SCAN          a document of a scan
  quickscan --help               all that is possible",
    no_home: "No home folder is known (HOME is empty), so there is no place for scans. Set HOME and try again.",
};

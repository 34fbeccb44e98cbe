//! What the commands say about files, and the headings of their texts.

/// What the commands say about files, and the headings of their texts.
#[derive(Debug)]
pub struct MessageWords {
    /// Standard output cannot be written.
    pub cannot_print: fn(why: &str) -> String,
    /// A pattern that gives no file.
    pub nothing_fits: fn(pattern: &str) -> String,
    /// Part of the program.
    pub shipped: &'static str,
    /// A questionnaire of the user's own, and its file.
    pub own: fn(path: &str) -> String,
    /// The same, in the place of a shipped one.
    pub own_replaces: fn(path: &str) -> String,
    /// How many questions there are, and how many of them in the short version.
    pub questions: fn(all: usize, short: usize) -> String,
    /// What was given with `--questionnaires` is no folder.
    pub no_folder: fn(path: &str) -> String,
    /// There is no scan to follow in the folder of scans.
    pub no_scans: fn(folder: &str) -> String,
    /// A definition without mistakes.
    pub definition_fine: fn(name: &str, questions: usize) -> String,
    /// A translation without mistakes.
    pub translation_fine: fn(name: &str) -> String,
    /// A scan without mistakes.
    pub scan_fine: fn(name: &str, answers: usize) -> String,
    /// How many warnings a file has.
    pub warnings: fn(name: &str, count: usize) -> String,
    /// How many mistakes and warnings a file has.
    pub mistakes: fn(name: &str, mistakes: usize, warnings: usize) -> String,
    /// A translation of a questionnaire that is not there.
    pub no_base: fn(name: &str, id: &str) -> String,
    /// Several files: how many, and how many of them are not in order.
    pub total: fn(files: usize, wrong: usize) -> String,
    /// A definition where a scan is meant.
    pub not_a_scan: fn(name: &str) -> String,
    /// How to have a file checked, below what it is.
    pub check_with: fn(argument: &str) -> String,
    /// A document where a scan is meant.
    pub a_document: fn(name: &str) -> String,
    /// A scan with keys the program does not know.
    pub unknown_keys: fn(name: &str) -> String,
    /// Scans of several questionnaires, each file with the title of its questionnaire.
    pub other_questionnaires: fn(scans: &[(String, String)]) -> String,
    /// A document was made.
    pub written: fn(path: &str) -> String,
    /// A document that is there already.
    pub document_exists: fn(path: &str) -> String,
    /// A kind of document that does not fit the scan: the file, the kind, the questionnaire.
    pub kind_does_not_fit: fn(path: &str, kind: &str, questionnaire: &str) -> String,
    /// A file where a folder is needed for several documents.
    pub not_a_folder: fn(path: &str) -> String,
    /// "you are here", beside a phase
    pub here: &'static str,
    /// So many lines from a pipe were not understood, or asked for what may not be.
    pub lines_refused: fn(lines: usize) -> String,
    /// How to go on later.
    pub go_on: fn(command: &str) -> String,
    /// The terminal cannot be used any more, or never could.
    pub terminal_gone: fn(why: &str) -> String,
    /// An error in a window that closes with the program.
    pub close_window: &'static str,
    /// Where to read all of it, above `more_command`.
    pub more: &'static str,
    /// The command for all of it.
    pub more_command: fn(argument: &str) -> String,
}

pub(super) const NL: MessageWords = MessageWords {
    cannot_print: |why| format!("De tekst kan niet geschreven worden: {why}"),
    nothing_fits: |pattern| {
        format!("{pattern}: hier hoort geen enkel bestand bij. Kijk of de map en de naam kloppen.")
    },
    shipped: "meegeleverd",
    own: |path| format!("eigen quickscan: {path}"),
    own_replaces: |path| format!("eigen versie, in plaats van de meegeleverde: {path}"),
    questions: |all, short| match short {
        0 => format!("{all} vragen"),
        short => format!("{all} vragen, waarvan {short} in de korte versie"),
    },
    no_scans: |folder| {
        format!(
            "In {folder} staat nog geen scan. Begin er een met 'quickscan start', of noem het bestand: quickscan watch SCAN."
        )
    },
    no_folder: |path| {
        format!(
            "{path}: hier is geen map. Geef bij --questionnaires de map met je eigen quickscans."
        )
    },
    definition_fine: |name, questions| {
        format!("{name}: in orde, een quickscan met {}", vragen(questions))
    },
    translation_fine: |name| format!("{name}: in orde, een vertaling"),
    scan_fine: |name, answers| {
        let answers = match answers {
            1 => "1 antwoord".to_owned(),
            count => format!("{count} antwoorden"),
        };
        format!("{name}: in orde, een scan met {answers}")
    },
    warnings: |name, count| format!("{name}: {}", waarschuwingen(count)),
    mistakes: |name, mistakes, warnings| match warnings {
        0 => format!("{name}: {}", fouten(mistakes)),
        _ => format!("{name}: {}, {}", fouten(mistakes), waarschuwingen(warnings)),
    },
    no_base: |name, id| {
        format!(
            "{name}: dit is een vertaling van '{id}', en die quickscan is hier niet.\n  \
             Geef de map waar hij in staat met --questionnaires."
        )
    },
    total: |files, wrong| format!("{files} bestanden nagekeken, {wrong} niet in orde"),
    not_a_scan: |name| {
        format!("{name}: dit is een quickscan (de vragen) en geen scan (de antwoorden).")
    },
    check_with: |argument| format!("  Nakijken kan met: quickscan check {argument}"),
    a_document: |name| {
        format!(
            "{name}: dit is een document en geen scan.\n  \
             De scan zelf eindigt op .scan.toml en staat er meestal naast."
        )
    },
    unknown_keys: |name| {
        format!("{name}: er staat meer in dan dit programma kent; dat telt hier niet mee.")
    },
    other_questionnaires: |scans| {
        format!(
            "Deze scans horen niet bij dezelfde quickscan en zijn niet te vergelijken:{}",
            each(scans)
        )
    },
    written: |path| format!("Document gemaakt: {path}"),
    document_exists: |path| {
        format!("{path}: dit bestand is er al en blijft zoals het is. Vervangen kan met --force.")
    },
    kind_does_not_fit: |path, kind, questionnaire| {
        format!(
            "{path}: de soort '{kind}' past niet bij '{questionnaire}'. Die scan gaat over hoe ver een \
             interventie is uitgewerkt; in een gesprek met wie betaalt, lijkt dat al snel op een keuring. Maak een \
             projectvoorstel, of neem een scan over de invoering."
        )
    },
    not_a_folder: |path| {
        format!(
            "{path}: dit is een bestand, en voor meer documenten is een map nodig. Kies een andere --out."
        )
    },
    here: "hier zitten jullie",
    lines_refused: |lines| match lines {
        1 => "Eén regel telde niet mee. Bij die regel staat waarom.".to_owned(),
        lines => format!("{lines} regels telden niet mee. Bij elke regel staat waarom."),
    },
    go_on: |command| format!("Alles is opgeslagen. Verder gaan: {command}"),
    terminal_gone: |why| {
        format!(
            "De terminal werkt niet mee: {why}. Wat al gezegd was, is opgeslagen. Probeer een ander venster."
        )
    },
    close_window: "Druk op Enter om dit venster te sluiten.",
    more: "Met uitleg en alle antwoorden:",
    more_command: |argument| format!("quickscan report {argument}"),
};

fn vragen(count: usize) -> String {
    match count {
        1 => "1 vraag".to_owned(),
        count => format!("{count} vragen"),
    }
}

fn fouten(count: usize) -> String {
    match count {
        1 => "1 fout".to_owned(),
        count => format!("{count} fouten"),
    }
}

fn waarschuwingen(count: usize) -> String {
    match count {
        1 => "1 waarschuwing".to_owned(),
        count => format!("{count} waarschuwingen"),
    }
}

/// Each file with the title of its questionnaire, on a line of its own.
fn each(scans: &[(String, String)]) -> String {
    let lines = scans
        .iter()
        .map(|(file, title)| format!("\n  {file}: {title}"));
    lines.collect()
}

pub(super) const EN: MessageWords = MessageWords {
    cannot_print: |why| format!("The text cannot be written: {why}"),
    nothing_fits: |pattern| {
        format!("{pattern}: no file matches this. Check the folder and the name.")
    },
    shipped: "shipped",
    own: |path| format!("own quickscan: {path}"),
    own_replaces: |path| format!("own version, in place of the shipped one: {path}"),
    questions: |all, short| match short {
        0 => format!("{all} questions"),
        short => format!("{all} questions, {short} of them in the short version"),
    },
    no_scans: |folder| {
        format!(
            "There is no scan in {folder} yet. Begin one with 'quickscan start', or name the file: quickscan watch SCAN."
        )
    },
    no_folder: |path| {
        format!(
            "{path}: this folder does not exist. Give --questionnaires the folder with your own quickscans."
        )
    },
    definition_fine: |name, questions| {
        format!(
            "{name}: fine, a quickscan with {}",
            counted(questions, "question")
        )
    },
    translation_fine: |name| format!("{name}: fine, a translation"),
    scan_fine: |name, answers| format!("{name}: fine, a scan with {}", counted(answers, "answer")),
    warnings: |name, count| format!("{name}: {}", counted(count, "warning")),
    mistakes: |name, mistakes, warnings| match warnings {
        0 => format!("{name}: {}", counted(mistakes, "mistake")),
        _ => format!(
            "{name}: {}, {}",
            counted(mistakes, "mistake"),
            counted(warnings, "warning")
        ),
    },
    no_base: |name, id| {
        format!(
            "{name}: this is a translation of '{id}', and that quickscan is not here.\n  \
             Give the folder it is in with --questionnaires."
        )
    },
    total: |files, wrong| format!("{files} files checked, {wrong} with mistakes"),
    not_a_scan: |name| {
        format!("{name}: this is a quickscan (the questions), not a scan (the answers).")
    },
    check_with: |argument| format!("  Check it with: quickscan check {argument}"),
    a_document: |name| {
        format!(
            "{name}: this is a document, not a scan.\n  \
             The scan itself ends in .scan.toml and is usually beside it."
        )
    },
    unknown_keys: |name| {
        format!("{name}: there is more in it than this program knows; that does not count here.")
    },
    other_questionnaires: |scans| {
        format!(
            "These scans do not belong to the same quickscan and cannot be compared:{}",
            each(scans)
        )
    },
    written: |path| format!("Document made: {path}"),
    document_exists: |path| {
        format!("{path}: this file is already there and stays as it is. Replace it with --force.")
    },
    kind_does_not_fit: |path, kind, questionnaire| {
        format!(
            "{path}: the kind '{kind}' does not fit '{questionnaire}'. That scan is about how far an \
             intervention has been worked out; in a conversation with whoever pays, it soon looks like an inspection. Make a \
             projectvoorstel (proposal), or take a scan about the introduction."
        )
    },
    not_a_folder: |path| {
        format!(
            "{path}: this is a file, and several documents need a folder. Choose another --out."
        )
    },
    here: "you are here",
    lines_refused: |lines| match lines {
        1 => "One line did not count. The output says why.".to_owned(),
        lines => format!("{lines} lines did not count. The output says why."),
    },
    go_on: |command| format!("Everything is saved. To go on: {command}"),
    terminal_gone: |why| {
        format!(
            "The terminal does not work: {why}. What you already answered is saved. Try another window."
        )
    },
    close_window: "Press Enter to close this window.",
    more: "With explanation and all answers:",
    more_command: |argument| format!("quickscan report {argument}"),
};

fn counted(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        count => format!("{count} {thing}s"),
    }
}

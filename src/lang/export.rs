//! What the screen says on which a document is made, and what becomes of it.

use super::Named;

/// The words of that screen. Kinds and formats each have a name and what they are for.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "every field is named after its place on the screen, and worded below"
)]
pub struct ExportWords {
    pub title: &'static str,
    // What for
    pub which_kind: &'static str,
    pub report: Named,
    pub run_sheet: Named,
    pub proposal: Named,
    pub implementation_plan: Named,
    pub work_plan: Named,
    pub conversation: Named,
    // As what
    pub which_format: &'static str,
    pub html: Named,
    pub docx: Named,
    pub markdown: Named,
    pub csv: Named,
    pub json: Named,
    // Where
    pub place: &'static str,
    pub place_help: &'static str,
    pub language: &'static str,
    pub make: &'static str,
    // What becomes of it
    pub making: &'static str,
    pub made: fn(path: &str) -> String,
    pub there: fn(path: &str) -> String,
    pub open: &'static str,
    pub opening: &'static str,
    pub no_program: fn(path: &str) -> String,
    pub other_format: fn(name: &str, format: &str, ending: &str) -> String,
    // Something stands there
    pub taken_title: &'static str,
    pub taken: fn(path: &str) -> String,
    pub taken_elsewhere: fn(path: &str) -> String,
    pub taken_beside: fn(name: &str) -> String,
    pub taken_overwrite: &'static str,
    pub taken_back: &'static str,
    // Line by line
    pub choose_place: &'static str,
    pub choose_open: &'static str,
    pub enter_make: &'static str,
}

pub(super) const NL: ExportWords = ExportWords {
    title: "Document maken",
    which_kind: "Wat voor document?",
    report: ("Verslag", "wat de scan zegt, met advies en plan"),
    run_sheet: ("Draaiboek", "voor wie een groep begeleidt"),
    proposal: ("Projectvoorstel", "één of twee A4 voor de leiding"),
    implementation_plan: ("Implementatieplan", "om in te voeren, met vinkjes"),
    work_plan: ("Werkplan", "om het een jaar vol te houden"),
    conversation: ("Gespreksstof", "vragen voor gemeente en aanbieder"),
    which_format: "Hoe wil je het hebben?",
    html: ("HTML", "om te lezen en te printen, met plaatjes"),
    docx: ("Word", "om aan te vullen, ook in LibreOffice"),
    markdown: ("Markdown", "gewone tekst met kopjes"),
    csv: ("CSV", "een tabel, voor Excel of R"),
    json: ("JSON", "alles, voor andere programma's"),
    place: "Waar komt het?",
    place_help: "Typ een andere naam of map als je wilt. Alleen een naam komt naast de scan; ~ is je eigen map.",
    language: "Het wordt Nederlands, zoals dit scherm. Wat je zelf typte, blijft zoals het is.",
    make: "Maak het document",
    making: "Bezig met maken...",
    made: |path| format!("Document gemaakt: {path}"),
    there: |path| format!("Dit document staat er al, precies zo: {path}"),
    open: "Open het document",
    opening: "Het document wordt geopend in een ander venster.",
    no_program: |path| {
        format!(
            "Hier is geen programma dat het document kan openen. Open het zelf, op een computer met een bureaublad: {path}"
        )
    },
    other_format: |name, format, ending| {
        format!(
            "De naam {name} past niet bij {format}. Kies een ander formaat, of een naam die eindigt op .{ending}."
        )
    },
    taken_title: "Daar staat al iets",
    taken: |path| {
        format!(
            "Er is al een ander bestand met deze naam:\n{path}\nEr is niets overschreven. Wat wil je?"
        )
    },
    taken_elsewhere: |path| {
        format!(
            "{path} bestaat al en is niet overschreven. Maak het document opnieuw om te kiezen."
        )
    },
    taken_beside: |name| format!("Allebei houden: maak het document als {name}"),
    taken_overwrite: "Vervang het bestand dat er staat",
    taken_back: "Terug: kies een andere plek",
    choose_place: "Typ een andere naam, map of pad. Typ - voor de plek naast de scan.",
    choose_open: "Typ open om het document te openen.",
    enter_make: "Enter: maak het document.",
};

pub(super) const EN: ExportWords = ExportWords {
    title: "Make a document",
    which_kind: "Which document?",
    report: ("Report", "what the scan says, with advice and plan"),
    run_sheet: ("Run sheet", "for whoever leads a group"),
    proposal: ("Project proposal", "one or two pages for the management"),
    implementation_plan: ("Implementation plan", "to introduce it, with ticks"),
    work_plan: ("Work plan", "to keep it up for a year"),
    conversation: ("Talking points", "questions for funder and provider"),
    which_format: "In what form?",
    html: ("HTML", "to read and print, with pictures"),
    docx: ("Word", "to complete, in LibreOffice too"),
    markdown: ("Markdown", "plain text with headings"),
    csv: ("CSV", "a table, for Excel or R"),
    json: ("JSON", "everything, for other programs"),
    place: "Where does it go?",
    place_help: "Type another name or folder if you like. A name alone goes beside the scan; ~ is your own folder.",
    language: "It will be in English, like this screen. What you typed stays as it is.",
    make: "Make the document",
    making: "Making it...",
    made: |path| format!("Document made: {path}"),
    there: |path| format!("This very document is there already: {path}"),
    open: "Open the document",
    opening: "The document opens in another window.",
    no_program: |path| {
        format!(
            "There is no program here that can open the document. Open it yourself, on a computer with a desktop: {path}"
        )
    },
    other_format: |name, format, ending| {
        format!(
            "The name {name} does not fit {format}. Choose another form, or a name that ends in .{ending}."
        )
    },
    taken_title: "Something is there already",
    taken: |path| {
        format!(
            "There is another file with this name already:\n{path}\nNothing was overwritten. What would you like?"
        )
    },
    taken_elsewhere: |path| {
        format!("{path} already exists and was not overwritten. Make the document again to choose.")
    },
    taken_beside: |name| format!("Keep both: make the document as {name}"),
    taken_overwrite: "Replace the file that is there",
    taken_back: "Back: choose another place",
    choose_place: "Type another name, folder or path. Type - for the place beside the scan.",
    choose_open: "Type open to open the document.",
    enter_make: "Enter: make the document.",
};

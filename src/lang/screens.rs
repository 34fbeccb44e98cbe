//! What stands on the screens, apart from questions, results and keys.

use crate::scan::Depth;

/// The words of the screens.
#[derive(Debug)]
#[allow(
    missing_docs,
    reason = "every field is named after its place on the screen, and worded below"
)]
pub struct Screens {
    pub program: &'static str,
    pub tagline: &'static str,
    pub too_small: fn(columns: u16, rows: u16) -> String,
    // Saving
    pub saved: fn(time: &str) -> String,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub text_not_saved: &'static str,
    pub not_saved_way_out: &'static str,
    pub read_only: &'static str,
    // Start
    pub start_heading: &'static str,
    pub welcome: &'static str,
    pub start_new: &'static str,
    pub start_recent: &'static str,
    pub start_unusable: &'static str,
    pub folder: fn(path: &str) -> String,
    pub more_in_help: &'static str,
    pub minutes: fn(minutes: u32) -> String,
    pub broken_scans: fn(first: &str, others: usize) -> String,
    pub recent_text: fn(path: &str) -> String,
    pub unusable_row: fn(name: &str) -> String,
    pub unusable_text: &'static str,
    pub unusable_title: &'static str,
    pub unusable_line: fn(line: usize, problem: &str) -> String,
    pub unusable_check: fn(argument: &str) -> String,
    // About
    pub about_text: &'static str,
    pub about_text_verdict: &'static str,
    pub about_intervention: &'static str,
    pub about_group: &'static str,
    pub about_stage: &'static str,
    pub about_depth: &'static str,
    pub depth_choice: fn(depth: Depth, questions: usize, minutes: u32) -> String,
    pub about_begin: &'static str,
    pub about_keep: &'static str,
    // Question
    pub progress: fn(answered: usize, total: usize) -> String,
    pub whole_answers: fn(down: &str) -> String,
    pub basis: &'static str,
    pub location: &'static str,
    pub note: &'static str,
    pub prompt_note: &'static str,
    pub prompt_where: &'static str,
    pub prompt_not_applicable: &'static str,
    pub prompt_section_not_applicable: fn(section: &str) -> String,
    pub prompt_reason: fn(strategy: &str) -> String,
    // Overview and search
    pub overview_title: &'static str,
    pub overview_done: &'static str,
    pub overview_open: fn(count: usize) -> String,
    pub onward_to_activities: &'static str,
    pub onward_to_results: &'static str,
    pub search_title: &'static str,
    pub search_label: &'static str,
    pub search_nothing: &'static str,
    pub found: fn(count: usize) -> String,
    // Activities
    pub activities_title: &'static str,
    pub activities_text: &'static str,
    pub activities_next: fn(onward: &str) -> String,
    pub activity_none: &'static str,
    pub activities_more: fn(count: usize) -> String,
    pub activities_count: fn(count: usize) -> String,
    pub because: fn(reason: &str) -> String,
    // Results and advice
    pub results_title: &'static str,
    pub advice_title: &'static str,
    pub arithmetic_title: fn(section: &str) -> String,
    pub results_next: fn(onward: &str) -> String,
    pub results_other: &'static str,
    pub results_deepen: fn(phase: &str) -> String,
    pub you_are_here: &'static str,
    pub legend_points: &'static str,
    pub legend_band: &'static str,
    pub legend_threshold: &'static str,
    pub develop_first: &'static str,
    // Comparing
    pub results_compare: &'static str,
    pub compare_title: &'static str,
    pub compare_text: &'static str,
    pub compare_none: &'static str,
    pub differences_title: &'static str,
    // Opening and saving
    pub questionnaire_gone: fn(id: &str) -> String,
    pub open_elsewhere: &'static str,
    pub protected: &'static str,
    pub unknown_keys: &'static str,
    // Help
    pub help_title: &'static str,
    pub help_keys: &'static str,
    pub help_evidence: &'static str,
    pub help_find_out: &'static str,
    pub help_first_step: &'static str,
    pub help_sources: &'static str,
    pub help_file: fn(path: &str) -> String,
    pub help_folder: fn(path: &str) -> String,
    pub help_mouse: &'static str,
    pub help_signs: fn(empty: &str, half: &str, full: &str, here: &str) -> String,
    pub help_about: fn(left: &str) -> String,
    pub help_saving: &'static str,
    // A file changed outside
    pub conflict_title: &'static str,
    pub conflict_text: fn(path: &str) -> String,
    pub conflict_elsewhere: &'static str,
    pub conflict_reload: &'static str,
    pub conflict_overwrite: &'static str,
    // Answers that leaving would lose
    pub unsaved_title: &'static str,
    pub unsaved_elsewhere: &'static str,
    pub unsaved_stay: &'static str,
    pub unsaved_leave: &'static str,
    pub unsaved_leaves: &'static str,
    pub prompt_elsewhere: &'static str,
    pub saved_elsewhere: fn(path: &str) -> String,
    // Notices
    pub nothing_to_undo: &'static str,
    pub nothing_to_redo: &'static str,
    pub no_text_here: &'static str,
    pub read_only_notice: &'static str,
    pub no_such_choice: &'static str,
    pub state_first: &'static str,
    pub reason_needed: &'static str,
    pub always_applies: &'static str,
    pub deepened: fn(count: usize) -> String,
    pub nothing_to_deepen: &'static str,
    pub not_comparable: &'static str,
}

pub(super) const NL: Screens = Screens {
    program: "Quickscan",
    tagline: "1 x 0 = 0",
    too_small: |columns, rows| {
        format!(
            "Dit venster is te klein. Maak het minstens {columns} bij {rows} tekens. Er gaat niets verloren. Stoppen: Ctrl-C."
        )
    },
    saved: |time| format!("opgeslagen {time}"),
    saving: "opslaan...",
    not_saved: "NIET OPGESLAGEN",
    text_not_saved: "tekst nog niet bewaard",
    not_saved_way_out: "Met q kies je een andere plek.",
    read_only: "alleen lezen",
    start_heading: "Waar wil je mee beginnen?",
    welcome: "Een goede interventie die niemand goed invoert, helpt niemand: 1 x 0 = 0.",
    start_new: "Nieuwe scan",
    start_recent: "Verder met",
    start_unusable: "Niet bruikbaar",
    folder: |path| format!("map: {path}"),
    more_in_help: "De rest lees je met de toets ?.",
    minutes: |minutes| format!("ongeveer {minutes} minuten"),
    broken_scans: |first, others| match others {
        0 => format!("{first} kan niet gelezen worden. 'quickscan check' zegt waarom."),
        1 => format!(
            "{first} en nog 1 bestand kunnen niet gelezen worden. 'quickscan check' zegt waarom."
        ),
        _ => format!(
            "{first} en nog {others} bestanden kunnen niet gelezen worden. 'quickscan check' zegt waarom."
        ),
    },
    recent_text: |path| {
        format!("Ga verder waar je was. Met v begin je de volgende scan.\n\n{path}")
    },
    unusable_row: |name| format!("{name} heeft fouten"),
    unusable_text: "Deze eigen quickscan kan nu niet gebruikt worden. Druk op Enter voor alle meldingen.",
    unusable_title: "Deze quickscan kan niet gebruikt worden",
    unusable_line: |line, problem| format!("regel {line}: {problem}"),
    unusable_check: |argument| {
        format!("Dezelfde meldingen, met de regels erbij: quickscan check {argument}")
    },
    about_text: "Vul de scan in voor één groep of locatie. Alles mag leeg blijven. Namen van mensen zijn nergens nodig.",
    about_text_verdict: "Leg de beschrijving van je interventie ernaast, bijvoorbeeld de handleiding. Alles mag leeg blijven. Namen van mensen zijn nergens nodig.",
    about_intervention: "Interventie",
    about_group: "Voor welke groep",
    about_stage: "Hoe ver is deze groep?",
    about_depth: "Hoeveel vragen?",
    depth_choice: |depth, questions, minutes| match depth {
        Depth::Short => format!("korte versie: {questions} vragen, ongeveer {minutes} minuten"),
        Depth::Full => format!("volledige versie: {questions} vragen"),
    },
    about_begin: "Begin met de vragen",
    about_keep: "Bewaar en terug",
    progress: |answered, total| format!("{answered} van {total}"),
    whole_answers: |down| format!("Met {down} lees je een antwoord helemaal."),
    basis: "Hoe weet je dat?",
    location: "Waar staat dat?",
    note: "Notitie",
    prompt_note: "Notitie bij je antwoord (komt in het verslag)",
    prompt_where: "Waar staat dat? (document en bladzijde)",
    prompt_not_applicable: "Waarom is dit niet van toepassing?",
    prompt_section_not_applicable: |section| {
        format!("Waarom is heel '{section}' niet van toepassing?")
    },
    prompt_reason: |strategy| format!("Waarom doen jullie toch '{strategy}'?"),
    overview_title: "Alle vragen",
    overview_done: "Alle vragen hebben een antwoord. Kijk ze rustig na en ga dan verder.",
    overview_open: |count| match count {
        1 => "Nog één vraag is open. Je mag ook verder: het resultaat zegt wat nog open is."
            .to_owned(),
        count => format!(
            "Nog {count} vragen zijn open. Je mag ook verder: het resultaat zegt wat nog open is."
        ),
    },
    onward_to_activities: "Verder: wat doen jullie al?",
    onward_to_results: "Verder naar het resultaat",
    search_title: "Zoek een vraag",
    search_label: "Zoek",
    search_nothing: "Geen vraag gevonden. Probeer een ander woord.",
    found: |count| match count {
        1 => "1 vraag".to_owned(),
        count => format!("{count} vragen"),
    },
    activities_title: "Wat doen jullie al?",
    activities_text: "Geef aan wat jullie overwegen, plannen of al doen. Het advies zegt dan ook wat beter nog even wacht. Sla over wat niet speelt.",
    activities_next: |onward| format!("Klaar? Ga met {onward} naar het resultaat."),
    activity_none: "doen we niet",
    activities_more: |count| format!("Met a zie je nog {count} andere activiteiten."),
    activities_count: |count| match count {
        0 => "nog niets gekozen".to_owned(),
        1 => "1 activiteit".to_owned(),
        count => format!("{count} activiteiten"),
    },
    because: |reason| format!("Toch, omdat: {reason}"),
    results_title: "Resultaat",
    advice_title: "Advies",
    arithmetic_title: |section| format!("De som achter '{section}'"),
    results_other: "Met i open je de andere scan voor dezelfde interventie.",
    results_next: |onward| format!("Verder met het advies: {onward}"),
    results_deepen: |phase| {
        format!(
            "Wil je een scherper beeld van '{phase}'? Met d beantwoord je de overige vragen van deze fase."
        )
    },
    you_are_here: "hier zitten jullie",
    legend_points: "punten",
    legend_band: "kan nog",
    legend_threshold: "op orde vanaf hier",
    develop_first: "ontwikkel eerst",
    results_compare: "Met c zet je deze scan naast een andere: toen en nu, of twee groepen.",
    compare_title: "Met welke scan wil je vergelijken?",
    compare_text: "Dit zijn de andere scans van deze quickscan in je map.",
    compare_none: "In je map staat nog geen andere scan van deze quickscan. Vul hem over een paar maanden nog eens in, of voor een andere groep. Dan zie je hier wat er verandert of verschilt.",
    questionnaire_gone: |id| {
        format!("De quickscan '{id}' is er niet (meer). Kijk met 'quickscan list' welke er zijn.")
    },
    open_elsewhere: "Een ander venster heeft deze scan open. Sluit dat venster en open de scan daarna hier opnieuw.",
    protected: "Dit bestand is beveiligd tegen schrijven. Haal de beveiliging weg om verder te gaan.",
    unknown_keys: "Dit bestand komt uit een nieuwere versie van Quickscan. Werk Quickscan bij om verder te gaan.",
    differences_title: "Gemaakt met een andere versie van de quickscan",
    help_title: "Hulp",
    help_keys: "Toetsen op dit scherm",
    help_evidence: "Wat laat dat zien?",
    help_find_out: "Weet je het niet?",
    help_first_step: "Een eerste stap",
    help_sources: "Waar dit op steunt",
    help_file: |path| format!("Je antwoorden staan in {path}"),
    help_folder: |path| format!("Nieuwe scans komen in {path}"),
    help_mouse: "Met de muis: klik op een antwoord om het te kiezen, op een regel om die te openen en op een toets onderaan om die te gebruiken. Waar je standen kiest, verandert een tweede klik de stand. Het wiel schuift. Houd Shift ingedrukt als je tekst wilt selecteren of met de muis wilt plakken.",
    help_signs: |empty, half, full, here| {
        format!(
            "Bij de onderdelen bovenaan: {empty} nog niets, {half} een deel en {full} alles beantwoord; {here} daar ben je."
        )
    },
    help_about: |left| {
        format!(
            "Waar de scan over gaat en hoe ver jullie zijn, verander je met {left} op de eerste vraag; bij een groep op de stappen."
        )
    },
    help_saving: "Alles wordt meteen bewaard. Je kunt altijd stoppen en later verdergaan bij dezelfde vraag.",
    conflict_title: "Het bestand is intussen veranderd",
    conflict_text: |path| {
        format!(
            "Een ander programma heeft dit bestand veranderd:\n{path}\nEr is niets overschreven. Wat wil je houden?"
        )
    },
    conflict_elsewhere: "Allebei: bewaar mijn antwoorden onder een nieuwe naam",
    conflict_reload: "Het bestand: laat mijn laatste antwoorden vervallen",
    conflict_overwrite: "Mijn antwoorden: vervang het bestand",
    unsaved_title: "Je laatste antwoorden staan nog niet op schijf",
    unsaved_elsewhere: "Bewaar de scan op een andere plek",
    unsaved_stay: "Ga verder met invullen: ik blijf proberen op te slaan",
    unsaved_leave: "Stop toch: wat niet is opgeslagen, ben je kwijt",
    unsaved_leaves: "Druk nog eens op q om toch te stoppen.",
    prompt_elsewhere: "In welke map of welk nieuw bestand wil je de scan bewaren?",
    saved_elsewhere: |path| format!("Je scan staat nu in {path}. Alles wat volgt komt daar ook."),
    nothing_to_undo: "Er is niets om ongedaan te maken.",
    nothing_to_redo: "Er is niets om opnieuw te doen.",
    no_text_here: "Hier is geen tekstveld om in te plakken. Er is niets veranderd.",
    read_only_notice: "Deze scan is alleen te lezen; er is niets veranderd.",
    no_such_choice: "Dat cijfer staat er niet bij. Je antwoord is niet veranderd.",
    state_first: "Kies eerst of jullie dit overwegen, plannen, doen of hebben gedaan.",
    reason_needed: "Zonder reden verandert er niets: het verslag moet kunnen zeggen waarom.",
    always_applies: "Deze vraag geldt altijd. Weet je het niet? Kies dan w.",
    deepened: |count| match count {
        1 => "Er is één vraag bijgekomen in deze fase. Met u maak je dat ongedaan.".to_owned(),
        count => {
            format!("Er zijn {count} vragen bijgekomen in deze fase. Met u maak je dat ongedaan.")
        }
    },
    nothing_to_deepen: "Over deze fase zijn alle vragen al gesteld.",
    not_comparable: "Deze scan hoort bij een andere quickscan en is niet te vergelijken.",
};

pub(super) const EN: Screens = Screens {
    program: "Quickscan",
    tagline: "1 x 0 = 0",
    too_small: |columns, rows| {
        format!(
            "This window is too small. Make it at least {columns} by {rows} characters. Nothing is lost. Quit: Ctrl-C."
        )
    },
    saved: |time| format!("saved {time}"),
    saving: "saving...",
    not_saved: "NOT SAVED",
    text_not_saved: "text not saved yet",
    not_saved_way_out: "With q you choose another place.",
    read_only: "read only",
    start_heading: "Where would you like to begin?",
    welcome: "A good intervention that nobody introduces well helps nobody: 1 x 0 = 0.",
    start_new: "New scan",
    start_recent: "Continue with",
    start_unusable: "Not usable",
    folder: |path| format!("folder: {path}"),
    more_in_help: "The key ? shows the rest.",
    minutes: |minutes| format!("about {minutes} minutes"),
    broken_scans: |first, others| match others {
        0 => format!("{first} cannot be read. 'quickscan check' says why."),
        1 => format!("{first} and 1 more file cannot be read. 'quickscan check' says why."),
        _ => format!("{first} and {others} more files cannot be read. 'quickscan check' says why."),
    },
    recent_text: |path| {
        format!("Continue where you were. Press v to begin the next scan.\n\n{path}")
    },
    unusable_row: |name| format!("{name} has mistakes"),
    unusable_text: "This quickscan of your own cannot be used now. Press Enter to see what is wrong.",
    unusable_title: "This quickscan cannot be used",
    unusable_line: |line, problem| format!("line {line}: {problem}"),
    unusable_check: |argument| {
        format!("The same messages, with the lines they are about: quickscan check {argument}")
    },
    about_text: "Fill in the scan for one group or location. You may leave anything empty. Names of people are not needed anywhere.",
    about_text_verdict: "Keep the description of your intervention at hand, such as the manual. You may leave anything empty. Names of people are not needed anywhere.",
    about_intervention: "Intervention",
    about_group: "For which group",
    about_stage: "How far is this group?",
    about_depth: "How many questions?",
    depth_choice: |depth, questions, minutes| match depth {
        Depth::Short => format!("short version: {questions} questions, about {minutes} minutes"),
        Depth::Full => format!("full version: {questions} questions"),
    },
    about_begin: "Begin with the questions",
    about_keep: "Save and go back",
    progress: |answered, total| format!("{answered} of {total}"),
    whole_answers: |down| format!("{down} shows all of an answer."),
    basis: "How do you know?",
    location: "Where does it say so?",
    note: "Note",
    prompt_note: "Note with your answer (goes into the report)",
    prompt_where: "Where does it say so? (document and page)",
    prompt_not_applicable: "Why does this not apply?",
    prompt_section_not_applicable: |section| format!("Why does '{section}' as a whole not apply?"),
    prompt_reason: |strategy| format!("Why '{strategy}' anyway?"),
    overview_title: "All questions",
    overview_done: "All questions have an answer. Check them at your leisure, then go on.",
    overview_open: |count| match count {
        1 => "One question is still open. You may go on: the results say what is open.".to_owned(),
        count => format!(
            "{count} questions are still open. You may go on: the results say what is open."
        ),
    },
    onward_to_activities: "Next: what are you already doing?",
    onward_to_results: "Next: the results",
    search_title: "Find a question",
    search_label: "Find",
    search_nothing: "No question found. Try another word.",
    found: |count| match count {
        1 => "1 question".to_owned(),
        count => format!("{count} questions"),
    },
    activities_title: "What are you already doing?",
    activities_text: "Say what you are considering, planning or already doing. The advice then also tells you what is better left for later. Skip what does not apply.",
    activities_next: |onward| format!("Done? Press {onward} for the results."),
    activity_none: "we don't do this",
    activities_more: |count| format!("Press a to see {count} more activities."),
    activities_count: |count| match count {
        0 => "nothing chosen yet".to_owned(),
        1 => "1 activity".to_owned(),
        count => format!("{count} activities"),
    },
    because: |reason| format!("Anyway, because: {reason}"),
    results_title: "Results",
    advice_title: "Advice",
    arithmetic_title: |section| format!("How '{section}' adds up"),
    results_other: "Press i to open the other scan for the same intervention.",
    results_next: |onward| format!("Next, the advice: {onward}"),
    results_deepen: |phase| {
        format!(
            "Would you like a sharper picture of '{phase}'? Press d for the other questions of this phase."
        )
    },
    you_are_here: "you are here",
    legend_points: "points",
    legend_band: "possible",
    legend_threshold: "in place from here",
    develop_first: "develop first",
    results_compare: "Press c to put this scan beside another one: then and now, or two groups.",
    compare_title: "Which scan would you like to compare with?",
    compare_text: "These are the other scans of this quickscan in your folder.",
    compare_none: "There is no other scan of this quickscan in your folder yet. Fill it in again in a few months, or for another group. Then you see here what changes or differs.",
    questionnaire_gone: |id| {
        format!(
            "The quickscan '{id}' is not there (any more). 'quickscan list' shows the ones that are."
        )
    },
    open_elsewhere: "Another window has this scan open. Close that window, then open the scan here again.",
    protected: "This file is write-protected. Remove the protection to go on.",
    unknown_keys: "This file comes from a newer version of Quickscan. Update Quickscan to go on.",
    differences_title: "Made with another version of the quickscan",
    help_title: "Help",
    help_keys: "Keys on this screen",
    help_evidence: "What would show it?",
    help_find_out: "Don't know?",
    help_first_step: "A first step",
    help_sources: "What this rests on",
    help_file: |path| format!("Your answers are in {path}"),
    help_folder: |path| format!("New scans go to {path}"),
    help_mouse: "With the mouse: click an answer to choose it, a row to open it, and a key at the bottom to use it. Where you choose a status, a second click changes it. The wheel scrolls. Hold Shift to select text or to paste with the mouse.",
    help_signs: |empty, half, full, here| {
        format!(
            "With the parts at the top: {empty} nothing, {half} some and {full} everything answered; {here} you are there."
        )
    },
    help_about: |left| {
        format!(
            "What the scan is about, and how far you are, you change with {left} on the first question; with a group on the steps."
        )
    },
    help_saving: "Everything is saved at once. You can always stop and continue later at the same question.",
    conflict_title: "The file has changed in the meantime",
    conflict_text: |path| {
        format!(
            "Another program changed this file:\n{path}\nNothing was overwritten. What would you like to keep?"
        )
    },
    conflict_elsewhere: "Both: save my answers under a new name",
    conflict_reload: "The file: drop my last answers",
    conflict_overwrite: "My answers: replace the file",
    unsaved_title: "Your last answers are not on disk yet",
    unsaved_elsewhere: "Save the scan in another place",
    unsaved_stay: "Go on answering: I keep trying to save",
    unsaved_leave: "Quit anyway: you lose what is not saved",
    unsaved_leaves: "Press q once more to quit anyway.",
    prompt_elsewhere: "In which folder or new file do you want to save the scan?",
    saved_elsewhere: |path| format!("Your scan is now in {path}. All that follows goes there too."),
    nothing_to_undo: "There is nothing to undo.",
    nothing_to_redo: "There is nothing to redo.",
    no_text_here: "There is no text field here to paste into. Nothing was changed.",
    read_only_notice: "This scan is read-only; nothing has changed.",
    no_such_choice: "That digit is not among the answers. Your answer has not changed.",
    state_first: "First choose whether you are considering, planning, doing or have done this.",
    reason_needed: "Without a reason nothing changes: the report must be able to say why.",
    always_applies: "This question always applies. If you don't know, choose w.",
    deepened: |count| match count {
        1 => "One question was added in this phase. Press u to undo that.".to_owned(),
        count => format!("{count} questions were added in this phase. Press u to undo that."),
    },
    nothing_to_deepen: "All questions about this phase have been asked.",
    not_comparable: "This scan belongs to another quickscan and cannot be compared.",
};

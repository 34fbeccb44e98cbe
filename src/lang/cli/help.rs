//! The help texts. Lines are broken by hand: the help reads well at 80 columns, also in a pipe.

/// The help texts.
#[derive(Debug)]
pub struct HelpWords {
    /// "Usage:"
    pub usage_heading: &'static str,
    /// "Commands:"
    pub commands_heading: &'static str,
    /// "What you give:"
    pub arguments_heading: &'static str,
    /// "Options:"
    pub options_heading: &'static str,
    /// "Options of every command:"
    pub everywhere_heading: &'static str,
    /// The program as a whole.
    pub program: CommandWords,
    /// `start`
    pub start: CommandWords,
    /// `open`
    pub open: CommandWords,
    /// `list`
    pub list: CommandWords,
    /// `check`
    pub check: CommandWords,
    /// `score`
    pub score: CommandWords,
    /// `report`
    pub report: CommandWords,
    /// `watch`
    pub watch: CommandWords,
    /// `schema`
    pub schema: CommandWords,
    /// `completions`
    pub completions: CommandWords,
    /// `man`
    pub man: CommandWords,
    /// What the commands take.
    pub arguments: ArgumentWords,
    /// The options.
    pub options: OptionWords,
}

/// The help of one command.
#[derive(Debug)]
pub struct CommandWords {
    /// What it does, in one line.
    pub about: &'static str,
    /// How it is written, one way a line.
    pub usage: &'static str,
    /// What to know about it, and examples; at the end of the help.
    pub after: &'static str,
}

/// What the commands take: a name in the usage line, and its help.
#[derive(Debug)]
pub struct ArgumentWords {
    /// The id of a questionnaire.
    pub questionnaire: (&'static str, &'static str),
    /// One scan.
    pub scan: (&'static str, &'static str),
    /// Several scans.
    pub scans: (&'static str, &'static str),
    /// Several files of either kind.
    pub files: (&'static str, &'static str),
    /// A shell.
    pub shell: (&'static str, &'static str),
}

/// The options: the name of the value where it is free, and the help.
#[derive(Debug)]
pub struct OptionWords {
    /// `--depth` of a new scan
    pub depth_new: &'static str,
    /// `--depth` of a scan that is there
    pub depth_open: &'static str,
    /// `--out` of a new scan
    pub out_scan: (&'static str, &'static str),
    /// `--intervention`
    pub intervention: (&'static str, &'static str),
    /// `--group`
    pub group: (&'static str, &'static str),
    /// `--stage`
    pub stage: (&'static str, &'static str),
    /// `--format` of `score`
    pub format_score: &'static str,
    /// `--format` of `report`
    pub format_report: &'static str,
    /// `--out` of `report`
    pub out_report: (&'static str, &'static str),
    /// `--force`
    pub force: &'static str,
    /// `--lang`
    pub lang: &'static str,
    /// `--theme`
    pub theme: (&'static str, &'static str),
    /// `--plain`
    pub plain: &'static str,
    /// `--ascii`
    pub ascii: &'static str,
    /// `--questionnaires`
    pub questionnaires: (&'static str, &'static str),
    /// `--help`
    pub help: &'static str,
    /// `--version`
    pub version: &'static str,
}

pub(super) const NL: HelpWords = HelpWords {
    usage_heading: "Zo gebruik je het:",
    commands_heading: "Opdrachten",
    arguments_heading: "Wat je opgeeft",
    options_heading: "Opties",
    everywhere_heading: "Opties bij elke opdracht",
    program: CommandWords {
        about: "Waar staat de invoering van jouw interventie, en wat doe je eerst?",
        usage: "quickscan                 het startscherm
  quickscan SCAN            verder met een scan
  quickscan OPDRACHT ...    een opdracht uit de lijst hieronder",
        after: "Uitkomst voor scripts: 0 goed, 1 een fout in een bestand, 2 de opdracht klopt
niet, 3 lezen of schrijven lukt niet.

Hulp bij een opdracht:  quickscan score --help
Alles bij elkaar:       quickscan man",
    },
    start: CommandWords {
        about: "Begin een nieuwe scan",
        usage: "quickscan start QUICKSCAN [OPTIES]",
        after: "Zonder --out komt de scan in de map quickscan bij je documenten.
Een bestand dat er al is, blijft zoals het is.

Met --plain, of zonder terminal, gaat het regel voor regel: typ je antwoord en
dan Enter. Een vraagteken zegt wat je kunt typen. Wat je hier al opgeeft, wordt
niet meer gevraagd. Uitkomst voor scripts: 1 als een regel niet begrepen is.

Voorbeeld:
  quickscan start implementatie-quickscan --intervention \"Samen Sterk\"",
    },
    open: CommandWords {
        about: "Ga verder met een scan",
        usage: "quickscan open SCAN [OPTIES]
  quickscan SCAN",
        after: "Je gaat verder bij de vraag waar je was.

Voorbeeld:
  quickscan open samen-sterk.scan.toml --depth full",
    },
    list: CommandWords {
        about: "Toon welke quickscans er zijn",
        usage: "quickscan list [OPTIES]",
        after: "Vooraan staat de naam waarmee je een scan begint: quickscan start NAAM",
    },
    check: CommandWords {
        about: "Kijk bestanden na: quickscans, vertalingen en scans",
        usage: "quickscan check BESTAND... [OPTIES]",
        after: "Je krijgt alle fouten in één keer, met regel, kolom en wat wel kan.
Een waarschuwing is geen fout.

Uitkomst voor scripts: 0 in orde, 1 een fout, 2 de opdracht klopt niet,
3 lezen lukt niet.

Voorbeeld:
  quickscan check mijn-quickscan.toml *.scan.toml",
    },
    score: CommandWords {
        about: "Lees wat een scan zegt: waar sta je en wat doe je eerst",
        usage: "quickscan score SCAN... [OPTIES]",
        after: "Voorbeelden:
  quickscan score samen-sterk.scan.toml
  quickscan score samen-sterk.scan.toml --format json > uitkomst.json",
    },
    report: CommandWords {
        about: "Maak een document van een scan",
        usage: "quickscan report SCAN... [OPTIES]",
        after: "Zonder --out komt het document op het scherm, ook van meer scans na elkaar.
Bij meer dan één scan is --out een map; die wordt gemaakt als hij er niet is.
Een document heet naar zijn scan: samen-sterk.scan.toml wordt samen-sterk.md.
Het einde van de naam past bij --format: .md of .json.

Voorbeelden:
  quickscan report samen-sterk.scan.toml --out verslag.md
  quickscan report *.scan.toml --out verslagen",
    },
    watch: CommandWords {
        about: "Laat een groep meekijken in een tweede venster",
        usage: "quickscan watch SCAN [OPTIES]",
        after: "Zet dit venster op de beamer. De groep ziet wat de begeleider laat zien:
dezelfde vraag en dezelfde stap, en de stemmen pas als die worden getoond.
Notities staan er nooit op. Er wordt niets geschreven. Is het bestand er nog
niet, dan wacht het venster erop.

Maak de letters groot: alles past in 60 bij 18 tekens. Met q stop je, met e
wissel je van taal.

Voorbeeld:
  quickscan watch samen-sterk.scan.toml",
    },
    schema: CommandWords {
        about: "Toon de vorm van een quickscan, als JSON Schema",
        usage: "quickscan schema [OPTIES]",
        after: "Schrijf je zelf een quickscan? Een editor die TOML kent, vult met dit schema
aan, legt elk woord uit en streept aan wat niet kan. Zet dan als eerste regel
in je quickscan:
  #:schema ./quickscan.schema.json

Nakijken kan altijd met quickscan check; dat ziet meer.

Voorbeeld:
  quickscan schema > quickscan.schema.json",
    },
    completions: CommandWords {
        about: "Maak aanvulling met de Tab-toets voor je shell",
        usage: "quickscan completions SHELL [OPTIES]",
        after: "Voor bash, in ~/.bashrc:
  source <(quickscan completions bash)

Voor zsh, in ~/.zshrc, na compinit:
  source <(quickscan completions zsh)

Voor fish, in ~/.config/fish/config.fish:
  quickscan completions fish | source

Voor PowerShell, in je profiel:
  quickscan completions powershell | Out-String | Invoke-Expression",
    },
    man: CommandWords {
        about: "Toon de handleiding, zoals man die leest",
        usage: "quickscan man [OPTIES]",
        after: "Alle opdrachten staan op die ene bladzijde.

Lezen:
  man <(quickscan man)

Bewaren, zodat 'man quickscan' werkt:
  quickscan man > ~/.local/share/man/man1/quickscan.1",
    },
    arguments: ArgumentWords {
        questionnaire: ("QUICKSCAN", "Naam van een quickscan; zie: quickscan list"),
        scan: ("SCAN", "Bestand van een scan, naam.scan.toml"),
        scans: ("SCAN", "Bestanden van scans; * en ? mogen in de naam"),
        files: ("BESTAND", "Bestanden; * en ? mogen in de naam"),
        shell: ("SHELL", "bash, elvish, fish, powershell of zsh"),
    },
    options: OptionWords {
        depth_new: "short: de korte versie (standaard)\nfull: alle vragen",
        depth_open: "short: ga verder in de korte versie\nfull: ga verder met alle vragen",
        out_scan: ("BESTAND", "Waar de scan komt, naam.scan.toml"),
        intervention: ("TEKST", "Naam van de interventie"),
        group: ("TEKST", "Voor wie je de scan invult"),
        stage: (
            "STAND",
            "Hoe ver deze groep is:\n\
             not-started  nog niet begonnen\n\
             preparing    we bereiden de start voor\n\
             trying       een proef loopt\n\
             using        uitvoerders werken ermee\n\
             routine      het hoort bij het gewone werk",
        ),
        format_score: "text: om te lezen (standaard)\njson: voor andere programma's",
        format_report: "md: om te lezen, Markdown (standaard)\njson: voor andere programma's",
        out_report: (
            "BESTAND",
            "Bestand of map voor het document, in plaats\nvan het scherm",
        ),
        force: "Vervang een document dat er al is. Een scan of\nquickscan wordt nooit vervangen",
        lang: "Taal. Anders die van je systeem, of Nederlands",
        theme: (
            "KLEUR",
            "auto (standaard), dark (donkere achtergrond),\nlight (lichte achtergrond), mono (geen kleur)",
        ),
        plain: "Regel voor regel in plaats van schermen: voor een\nschermlezer, een eenvoudige terminal of een pipe",
        ascii: "Teken lijnen en balken met gewone tekens",
        questionnaires: (
            "MAP",
            "Map met eigen quickscans, in plaats van de map\nwaar ze anders staan",
        ),
        help: "Toon deze hulp",
        version: "Toon de versie",
    },
};

pub(super) const EN: HelpWords = HelpWords {
    usage_heading: "Usage:",
    commands_heading: "Commands",
    arguments_heading: "What you give",
    options_heading: "Options",
    everywhere_heading: "Options for every command",
    program: CommandWords {
        about: "Where are you with the introduction of your intervention, and what comes first?",
        usage: "quickscan                 the start screen
  quickscan SCAN            continue a scan
  quickscan COMMAND ...     a command from the list below",
        after: "Exit code for scripts: 0 fine, 1 a mistake in a file, 2 the command is not
right, 3 reading or writing does not work.

Help on a command:  quickscan score --help
All of it:          quickscan man",
    },
    start: CommandWords {
        about: "Begin a new scan",
        usage: "quickscan start QUICKSCAN [OPTIONS]",
        after: "Without --out the scan goes into the folder quickscan in your documents.
A file that is already there stays as it is.

With --plain, or without a terminal, it goes line by line: type your answer and
press Enter. A question mark tells what you can type. What you give here is not
asked again. Exit code for scripts: 1 when a line was not understood.

Example:
  quickscan start implementatie-quickscan --intervention \"Samen Sterk\"",
    },
    open: CommandWords {
        about: "Continue a scan",
        usage: "quickscan open SCAN [OPTIONS]
  quickscan SCAN",
        after: "You continue at the question where you were.

Example:
  quickscan open samen-sterk.scan.toml --depth full",
    },
    list: CommandWords {
        about: "Show which quickscans there are",
        usage: "quickscan list [OPTIONS]",
        after: "The first column has the name you begin a scan with: quickscan start NAME",
    },
    check: CommandWords {
        about: "Check files: quickscans, translations and scans",
        usage: "quickscan check FILE... [OPTIONS]",
        after: "You get all mistakes at once, with line, column and what would be right.
A warning is not a mistake.

Exit code for scripts: 0 fine, 1 a mistake, 2 the command is wrong,
3 a file cannot be read.

Example:
  quickscan check my-quickscan.toml *.scan.toml",
    },
    score: CommandWords {
        about: "Read what a scan says: where you are and what to do first",
        usage: "quickscan score SCAN... [OPTIONS]",
        after: "Examples:
  quickscan score samen-sterk.scan.toml
  quickscan score samen-sterk.scan.toml --format json > outcome.json",
    },
    report: CommandWords {
        about: "Make a document from a scan",
        usage: "quickscan report SCAN... [OPTIONS]",
        after: "Without --out the document goes to the screen; several come one after another.
With more than one scan, --out is a folder; it is made if it does not exist.
A document is named after its scan: samen-sterk.scan.toml gives samen-sterk.md.
The end of the name matches --format: .md or .json.

Examples:
  quickscan report samen-sterk.scan.toml --out report.md
  quickscan report *.scan.toml --out reports",
    },
    watch: CommandWords {
        about: "Let a group look on in a second window",
        usage: "quickscan watch SCAN [OPTIONS]",
        after: "Put this window on the projector. The group sees what the facilitator shows:
the same question and the same step, and votes only once they are revealed.
Notes never appear. Nothing is written. If the file is not there yet, the
window waits for it.

Make the letters large: everything fits in 60 by 18 characters. Press q to quit
and e for the other language.

Example:
  quickscan watch samen-sterk.scan.toml",
    },
    schema: CommandWords {
        about: "Show the format of a quickscan file, as JSON Schema",
        usage: "quickscan schema [OPTIONS]",
        after: "Do you write a quickscan of your own? With this schema an editor that knows
TOML completes, explains every word and marks what cannot be. Make this the
first line of your quickscan:
  #:schema ./quickscan.schema.json

It can always be checked with quickscan check, which sees more.

Example:
  quickscan schema > quickscan.schema.json",
    },
    completions: CommandWords {
        about: "Make Tab completion for your shell",
        usage: "quickscan completions SHELL [OPTIONS]",
        after: "For bash, in ~/.bashrc:
  source <(quickscan completions bash)

For zsh, in ~/.zshrc, after compinit:
  source <(quickscan completions zsh)

For fish, in ~/.config/fish/config.fish:
  quickscan completions fish | source

For PowerShell, in your profile:
  quickscan completions powershell | Out-String | Invoke-Expression",
    },
    man: CommandWords {
        about: "Show the manual, as man reads it",
        usage: "quickscan man [OPTIONS]",
        after: "All commands are on that one page.

Read it:
  man <(quickscan man)

Keep it, so that 'man quickscan' works:
  quickscan man > ~/.local/share/man/man1/quickscan.1",
    },
    arguments: ArgumentWords {
        questionnaire: ("QUICKSCAN", "Name of a quickscan; see: quickscan list"),
        scan: ("SCAN", "A scan file, name.scan.toml"),
        scans: ("SCAN", "Scan files; the name may have * and ?"),
        files: ("FILE", "Files; the name may have * and ?"),
        shell: ("SHELL", "bash, elvish, fish, powershell or zsh"),
    },
    options: OptionWords {
        depth_new: "short: the short version (default)\nfull: all questions",
        depth_open: "short: continue in the short version\nfull: continue with all questions",
        out_scan: ("FILE", "Where the scan goes, name.scan.toml"),
        intervention: ("TEXT", "Name of the intervention"),
        group: ("TEXT", "Who you fill in the scan for"),
        stage: (
            "STAGE",
            "How far this group is:\n\
             not-started  not started yet\n\
             preparing    we are preparing the start\n\
             trying       a trial is running\n\
             using        practitioners work with it\n\
             routine      it is part of the ordinary work",
        ),
        format_score: "text: to read (default)\njson: for other programs",
        format_report: "md: to read, Markdown (default)\njson: for other programs",
        out_report: (
            "FILE",
            "File or folder for the document, instead of\nthe screen",
        ),
        force: "Replace a document that is already there. A scan\nor quickscan is never replaced",
        lang: "Language. Otherwise your system's, or Dutch",
        theme: (
            "COLOUR",
            "auto (default), dark (dark background),\nlight (light background), mono (no colour)",
        ),
        plain: "Line by line instead of screens: for a screen\nreader, a simple terminal or a pipe",
        ascii: "Draw lines and bars with plain characters",
        questionnaires: (
            "DIR",
            "Folder with your own quickscans,\ninstead of the usual one",
        ),
        help: "Show this help",
        version: "Show the version",
    },
};

//! The help of the commands in English.

use super::{ArgumentWords, CommandWords, HelpWords, OptionWords};

pub(in crate::lang::cli) const WORDS: HelpWords = HelpWords {
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
        usage: "quickscan start QUICKSCAN [OPTIONS]
  quickscan start --from SCAN [OPTIONS]",
        after: "Without --out the scan goes into the folder quickscan in your documents.
A file that is already there stays as it is.

With --plain, or without a terminal, it goes line by line: type your answer and
press Enter. A question mark tells what you can type. What you give here is not
asked again. Exit code for scripts: 1 when a line did not count.

Examples:
  quickscan start implementatie-quickscan --intervention \"Samen Sterk\"
  quickscan start --from samen-sterk.scan.toml",
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
A document is named after its scan: samen-sterk.scan.toml gives samen-sterk.md,
and with --kind draaiboek samen-sterk-draaiboek.md. Where the scan does not
know something, a proposal or plan says 'Fill in'.
Without --format the end of the name says which document it becomes:
.md, .html, .docx, .csv or .json.

With --format csv all scans go into one table: a row for every question. --out
is a file then. Private notes are not in it.

Examples:
  quickscan report samen-sterk.scan.toml --out report.html
  quickscan report *.scan.toml --out reports
  quickscan report *.scan.toml --format csv --out scans.csv
  quickscan report samen-sterk.scan.toml --kind draaiboek --out run-sheet.html
  quickscan report samen-sterk.scan.toml --kind werkplan --out work-plan.html",
    },
    compare: CommandWords {
        about: "Put scans side by side: then and now, or one group and another",
        usage: "quickscan compare SCAN SCAN... [OPTIONS]",
        after: "Are the scans about the same group? Then you read what changed, and because
of which answers. Name the oldest first. Are they about different groups?
Then these stand side by side in the order you name them. It is no ranking.
All scans belong to the same quickscan.

Examples:
  quickscan compare samen-sterk-2026-*.scan.toml
  quickscan compare zwolle.scan.toml kampen.scan.toml meppel.scan.toml",
    },
    combine: CommandWords {
        about: "Make one group scan from scans that people filled in on their own",
        usage: "quickscan combine SCAN SCAN... --out FILE [OPTIONS]",
        after: "The answers become the first round of votes of the group. Talking then begins
at the largest differences. Who answered what is not in it. Notes go along
without a name; private notes and actions stay in the separate scans.

All scans are of the same quickscan, the same version and equally long: short,
full, or with the same phase asked in full. There are 2 to 40 of them.

Examples:
  quickscan combine one.scan.toml two.scan.toml -o group.scan.toml
  quickscan combine filled-in/*.scan.toml -o group.scan.toml",
    },
    watch: CommandWords {
        about: "Let a group look on in a second window",
        usage: "quickscan watch [SCAN] [OPTIONS]",
        after: "Put this window on the projector. The group sees what the facilitator shows:
the same question and the same step, and votes only once they are revealed.
Notes never appear. Nothing is written. Without SCAN the window follows the
scan in your folder that was changed last. If the file is not there yet, the
window waits for it.

Make the letters large: everything fits in 60 by 18 characters. Press q to quit
and e for the other language.

Examples:
  quickscan watch
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
        participants: (
            "NUMBER",
            "Make it a group scan, with so many people:\n2 to 40",
        ),
        from: (
            "SCAN",
            "The scan of last time: you look back at its plan\n\
             and see its answer at every question",
        ),
        format_score: "text: to read (default)\njson: for other programs",
        kind: (
            "KIND",
            "Which document:\n\
             scan               what the answers say (default)\n\
             draaiboek          run sheet for whoever leads a group\n\
             projectvoorstel    one or two pages for the management\n\
             implementatieplan  plan to introduce it, with ticks\n\
             werkplan           plan to keep it up for a year\n\
             gespreksstof       questions for funder and provider",
        ),
        format_report: (
            "FORMAT",
            "md    to read, Markdown (default)\n\
             html  to read and print, with pictures\n\
             docx  to complete in Word or LibreOffice\n\
             csv   all scans in one table\n\
             json  for other programs",
        ),
        separator: "What stands between the cells of csv:\n\
                    ;  for Excel in Dutch (default)\n\
                    ,  for most other programs",
        out_report: (
            "FILE",
            "File or folder for the document, instead of\nthe screen",
        ),
        out_combine: ("FILE", "Where the group scan goes, name.scan.toml"),
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

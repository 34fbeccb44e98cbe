//! The help of the commands in Dutch.

use super::{ArgumentWords, CommandWords, HelpWords, OptionWords};

pub(in crate::lang::cli) const WORDS: HelpWords = HelpWords {
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
        usage: "quickscan start QUICKSCAN [OPTIES]
  quickscan start --from SCAN [OPTIES]",
        after: "Zonder --out komt de scan in de map quickscan bij je documenten.
Een bestand dat er al is, blijft zoals het is.

Met --plain, of zonder terminal, gaat het regel voor regel: typ je antwoord en
dan Enter. Een vraagteken zegt wat je kunt typen. Wat je hier al opgeeft, wordt
niet meer gevraagd. Uitkomst voor scripts: 1 als een regel niet telde.

Voorbeelden:
  quickscan start implementatie-quickscan --intervention \"Samen Sterk\"
  quickscan start --from samen-sterk.scan.toml",
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
Een document heet naar zijn scan: samen-sterk.scan.toml wordt samen-sterk.md,
en met --kind draaiboek samen-sterk-draaiboek.md. Waar de scan iets niet
weet, staat in een voorstel of plan 'Vul in'.
Zonder --format zegt het einde van de naam wat voor document het wordt:
.md, .html, .docx, .csv of .json.

Met --format csv komen alle scans in één tabel: een rij per vraag. --out is dan
een bestand. Notities voor jou alleen staan er niet in.

Voorbeelden:
  quickscan report samen-sterk.scan.toml --out verslag.html
  quickscan report *.scan.toml --out verslagen
  quickscan report *.scan.toml --format csv --out scans.csv
  quickscan report samen-sterk.scan.toml --kind draaiboek --out draaiboek.html
  quickscan report samen-sterk.scan.toml --kind werkplan --out werkplan.html",
    },
    compare: CommandWords {
        about: "Zet scans naast elkaar: toen en nu, of de ene groep en de andere",
        usage: "quickscan compare SCAN SCAN... [OPTIES]",
        after: "Gaan de scans over dezelfde groep? Dan lees je wat er veranderde en door welke
antwoorden. Noem de oudste eerst. Gaan ze over verschillende groepen? Dan
staan die naast elkaar in de volgorde waarin je ze noemt. Het is geen
ranglijst. Alle scans horen bij dezelfde quickscan.

Voorbeelden:
  quickscan compare samen-sterk-2026-*.scan.toml
  quickscan compare zwolle.scan.toml kampen.scan.toml meppel.scan.toml",
    },
    combine: CommandWords {
        about: "Maak één groepsscan van scans die mensen apart invulden",
        usage: "quickscan combine SCAN SCAN... --out BESTAND [OPTIES]",
        after: "De antwoorden worden de eerste stemronde van de groep. Het gesprek begint
dan bij de grootste verschillen. Wie wat antwoordde, staat er niet in. Notities
gaan mee zonder naam; notities voor jou alleen en acties niet.

Alle scans zijn van dezelfde quickscan, dezelfde versie en even lang: kort,
volledig, of met dezelfde fase verdiept. Het zijn er 2 tot en met 40.

Voorbeelden:
  quickscan combine een.scan.toml twee.scan.toml -o groep.scan.toml
  quickscan combine ingevuld/*.scan.toml -o groep.scan.toml",
    },
    watch: CommandWords {
        about: "Laat een groep meekijken in een tweede venster",
        usage: "quickscan watch [SCAN] [OPTIES]",
        after: "Zet dit venster op de beamer. De groep ziet wat de begeleider laat zien:
dezelfde vraag en dezelfde stap, en de stemmen pas als die worden getoond.
Notities staan er nooit op. Er wordt niets geschreven. Zonder SCAN volgt het
venster de scan in jouw map die het laatst is veranderd. Is het bestand er nog
niet, dan wacht het venster erop.

Maak de letters groot: alles past in 60 bij 18 tekens. Met q stop je, met e
wissel je van taal.

Voorbeelden:
  quickscan watch
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
        participants: (
            "AANTAL",
            "Maak er een groepsscan van, met zoveel mensen:\n2 tot en met 40",
        ),
        from: (
            "SCAN",
            "De scan van de vorige keer: je kijkt terug op het\n\
             plan en ziet bij elke vraag het antwoord van toen",
        ),
        format_score: "text: om te lezen (standaard)\njson: voor andere programma's",
        kind: (
            "SOORT",
            "Wat voor document:\n\
             scan               wat de scan zegt (standaard)\n\
             draaiboek          voor wie een groep begeleidt\n\
             projectvoorstel    één of twee A4 voor de leiding\n\
             implementatieplan  plan om in te voeren, met vinkjes\n\
             werkplan           plan voor een jaar volhouden\n\
             gespreksstof       vragen voor gemeente en aanbieder",
        ),
        format_report: (
            "VORM",
            "md    om te lezen, Markdown (standaard)\n\
             html  om te lezen en te printen, met plaatjes\n\
             docx  om aan te vullen in Word of LibreOffice\n\
             csv   alle scans in één tabel\n\
             json  voor andere programma's",
        ),
        separator: "Wat er tussen de cellen van csv staat:\n\
                    ;  voor Excel in het Nederlands (standaard)\n\
                    ,  voor de meeste andere programma's",
        out_report: (
            "BESTAND",
            "Bestand of map voor het document, in plaats\nvan het scherm",
        ),
        out_combine: ("BESTAND", "Waar de groepsscan komt, naam.scan.toml"),
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

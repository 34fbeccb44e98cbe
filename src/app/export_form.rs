//! The screen on which a document is made, as data: what is chosen, where it goes, what became of it.

use std::path::{Path, PathBuf};

use super::{App, Cursor, Failure, Layer, OpenScan, Scroll, TextField};
use crate::lang::Words;
use crate::report::{Format, Kind};
use crate::scan::Scan;
use crate::scan::store::document_name;
use crate::text;

/// A document to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportForm {
    /// The file of the scan.
    pub file: PathBuf,
    /// The kinds that can be made of the scan.
    kinds: Vec<Kind>,
    /// What was asked for when the screen was opened.
    pub asked: Kind,
    /// What the document is for.
    pub kind: Kind,
    /// What it is made as.
    pub format: Format,
    /// Where it goes; follows kind and format until somebody types something else.
    pub place: TextField,
    /// The position of the row that has the focus.
    pub focus: usize,
    /// The scroll on a low screen.
    pub scroll: Scroll,
    /// What became of it.
    pub state: Making,
}

/// What becomes of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Making {
    /// Nothing was asked yet, or it was asked where to go.
    Choosing,
    /// It is being made.
    Busy,
    /// It is on disk.
    Made(PathBuf),
    /// This very document was there already.
    There(PathBuf),
    /// It could not be made.
    Failed(Failure),
}

/// A row that can have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportRow {
    /// A kind of document.
    Kind(Kind),
    /// A format.
    Format(Format),
    /// The place, which is typed.
    Place,
    /// Makes it.
    Make,
    /// Opens what was made.
    Open,
}

/// A document to make, and what to do when something else stands there.
#[derive(Debug, Clone)]
pub struct Order {
    /// What it is for.
    pub kind: Kind,
    /// What it is made as.
    pub format: Format,
    /// The scan it is made of.
    pub scan: Box<Scan>,
    /// The file of that scan.
    pub file: PathBuf,
    /// Where it goes, as typed; none is beside the scan, named after it.
    pub place: Option<String>,
    /// What to do when something else stands there.
    pub if_taken: IfTaken,
}

/// What to do when something else stands where a document goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfTaken {
    /// Write nothing, and ask.
    Ask,
    /// Keep both: give it a name that is free.
    Beside,
    /// Replace it.
    Overwrite,
}

/// Something else stands where a document goes: what now?
#[derive(Debug, Clone)]
pub struct Taken {
    /// What was asked.
    pub order: Order,
    /// Where something else stands.
    pub path: PathBuf,
    /// The path beside it that is free.
    pub free: PathBuf,
    /// The focus among what can be done.
    pub cursor: Cursor,
}

impl Taken {
    /// What can be done, in the order offered, the safest first; none is to go back.
    pub const WAYS: [Option<IfTaken>; 3] = [Some(IfTaken::Beside), Some(IfTaken::Overwrite), None];

    /// The name that is free, safe to show.
    pub fn free_name(&self) -> String {
        let name = self.free.file_name().unwrap_or_default().to_string_lossy();
        text::line(&name).into_owned()
    }

    /// What can be done, in words; `name` is the one that is free.
    pub fn labels(words: &Words, name: &str) -> [String; 3] {
        let words = &words.export;
        Taken::WAYS.map(|way| match way {
            Some(IfTaken::Beside) => (words.taken_beside)(name),
            Some(IfTaken::Overwrite) => words.taken_overwrite.to_owned(),
            Some(IfTaken::Ask) | None => words.taken_back.to_owned(),
        })
    }
}

impl ExportForm {
    /// The form for a scan, with this kind of document chosen.
    pub fn new(open: &OpenScan, asked: Kind) -> ExportForm {
        let kinds = Kind::ALL.into_iter().map(|(_, kind)| kind);
        let kinds = kinds.filter(|kind| kind.fits(&open.questionnaire.model));
        let mut form = ExportForm {
            file: open.path.clone(),
            kinds: kinds.collect(),
            asked,
            kind: asked,
            format: Format::Html,
            place: TextField::default(),
            focus: 0,
            scroll: Scroll::TOP,
            state: Making::Choosing,
        };
        form.place = TextField::new(&form.suggested());
        form.focus = form.position(ExportRow::Kind(asked));
        form
    }

    /// The same form when it is opened once more, with this kind asked for.
    #[must_use]
    pub fn again(mut self, asked: Kind) -> ExportForm {
        if asked != self.asked {
            self.asked = asked;
            self.choose(ExportRow::Kind(asked));
        }
        self.focus = self.position(ExportRow::Kind(self.kind));
        self.scroll = Scroll::TOP;
        self
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<ExportRow> {
        let kinds = self.kinds.iter().copied().map(ExportRow::Kind);
        let formats = Format::ALL.into_iter().map(|(_, format)| format);
        let formats = formats.filter(|format| format.fits(self.kind));
        let open = self.made().map(|_| ExportRow::Open);
        let last = [ExportRow::Place, ExportRow::Make].into_iter().chain(open);
        kinds
            .chain(formats.map(ExportRow::Format))
            .chain(last)
            .collect()
    }

    /// The row that has the focus.
    pub fn row(&self) -> ExportRow {
        let rows = self.rows();
        rows.get(self.focus).copied().unwrap_or(ExportRow::Make)
    }

    /// The position of a row; the last one where it is not there.
    pub fn position(&self, row: ExportRow) -> usize {
        let rows = self.rows();
        let at = rows.iter().position(|one| *one == row);
        at.unwrap_or(rows.len().saturating_sub(1))
    }

    /// The rows of the part that a row belongs to.
    pub fn part(&self, row: ExportRow) -> Vec<ExportRow> {
        let same = |one: &ExportRow| std::mem::discriminant(one) == std::mem::discriminant(&row);
        self.rows().into_iter().filter(same).collect()
    }

    /// The row where each part is entered: what is chosen in it.
    pub fn entries(&self) -> Vec<ExportRow> {
        let rows = self.rows().into_iter();
        rows.filter(|row| match row {
            ExportRow::Kind(_) | ExportRow::Format(_) => self.is_chosen(*row),
            ExportRow::Place | ExportRow::Make | ExportRow::Open => true,
        })
        .collect()
    }

    /// Whether a kind or format is the one chosen.
    pub fn is_chosen(&self, row: ExportRow) -> bool {
        match row {
            ExportRow::Kind(kind) => kind == self.kind,
            ExportRow::Format(format) => format == self.format,
            ExportRow::Place | ExportRow::Make | ExportRow::Open => false,
        }
    }

    /// Chooses a kind or format; the place follows where nobody typed another one.
    pub fn choose(&mut self, row: ExportRow) {
        let follows = self.follows();
        let here = self.row();
        match row {
            ExportRow::Kind(kind) => self.kind = kind,
            ExportRow::Format(format) => self.format = format,
            ExportRow::Place | ExportRow::Make | ExportRow::Open => return,
        }
        if !self.format.fits(self.kind) {
            self.format = Format::Html;
        }
        if follows {
            self.place = TextField::new(&self.suggested());
        }
        // There may be other formats from here on.
        self.focus = self.position(here);
    }

    /// Whether the place is the one beside the scan.
    pub fn follows(&self) -> bool {
        let typed = self.place.text().trim();
        typed.is_empty() || typed == self.suggested()
    }

    /// The path beside the scan, as shown.
    fn suggested(&self) -> String {
        let path = beside(&self.file, self.kind, self.format);
        text::line(&path.display().to_string()).into_owned()
    }

    /// What was made and can be opened.
    pub fn made(&self) -> Option<&Path> {
        match &self.state {
            Making::Made(path) | Making::There(path) => Some(path),
            Making::Choosing | Making::Busy | Making::Failed(_) => None,
        }
    }

    /// Whether the place is being typed.
    pub fn is_typing(&self) -> bool {
        self.row() == ExportRow::Place
    }

    /// What to make of this scan.
    pub fn order(&self, scan: &Scan) -> Order {
        Order {
            kind: self.kind,
            format: self.format,
            scan: Box::new(scan.clone()),
            file: self.file.clone(),
            place: (!self.follows()).then(|| self.place.text().trim().to_owned()),
            if_taken: IfTaken::Ask,
        }
    }
}

/// The path of a document beside its scan.
pub(super) fn beside(file: &Path, kind: Kind, format: Format) -> PathBuf {
    file.with_file_name(document_name(file, &kind.suffix(), format.extension()))
}

impl App {
    /// The kind of document people expect from where they are: the sheet to lead a session with before it
    /// begins, the plan where there is one, else the report.
    pub fn kind_expected(&self) -> Kind {
        let planned = |open: &OpenScan| !open.scan().plan.actions.is_empty();
        match self.layer() {
            _ if self.makes_run_sheet() => Kind::RunSheet,
            Layer::Plan(_) if self.open.as_ref().is_some_and(planned) => Kind::ImplementationPlan,
            _ => Kind::Scan,
        }
    }

    /// Whether the document is in another language than the questionnaire was written in, and than what
    /// was typed may be.
    pub fn exports_in_other_language(&self) -> bool {
        let questionnaire = self.questionnaire();
        questionnaire.is_some_and(|asked| asked.written_in != self.lang.tag())
    }

    /// The form of the document being made, wherever it is among the screens.
    pub(super) fn export_form_mut(&mut self) -> Option<&mut ExportForm> {
        self.layers.iter_mut().rev().find_map(|layer| match layer {
            Layer::Export(form) => Some(form),
            _ => None,
        })
    }
}

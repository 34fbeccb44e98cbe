//! The file itself: its parts in one archive, with what they are and how they belong together.

use std::io::{Cursor, Write};

use maud::{Markup, PreEscaped, html};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Stands before every part.
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The beginning of the names of relationships.
pub(super) const RELATIONSHIP: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The beginning of the names of what belongs to a package, whatever is in it.
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The parts of a text document that have a type of their own, by the end of the name of that type.
const PARTS: [(&str, &str); 5] = [
    ("/word/document.xml", "document.main"),
    ("/word/styles.xml", "styles"),
    ("/word/numbering.xml", "numbering"),
    ("/word/settings.xml", "settings"),
    ("/word/footer1.xml", "footer"),
];

/// The archive of the parts. They have no time of their own and name no system: the
/// same parts give the same bytes everywhere.
pub(super) fn pack<const COUNT: usize>(parts: [(&str, Markup); COUNT]) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = write(&mut out, parts);
    out.into_inner()
}

fn write<const COUNT: usize>(
    out: &mut Cursor<Vec<u8>>,
    parts: [(&str, Markup); COUNT],
) -> ZipResult<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    let mut archive = ZipWriter::new(out);
    for (name, part) in parts {
        archive.start_file(name, options)?;
        archive.write_all(DECLARATION.as_bytes())?;
        archive.write_all(part.into_string().as_bytes())?;
    }
    archive.finish().map(|_| ())
}

/// What each part is.
pub(super) fn content_types() -> Markup {
    html! {
        Types xmlns={ (PACKAGE) "/content-types" } {
            Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
            Default Extension="xml" ContentType="application/xml" {}
            @for (part, kind) in PARTS {
                Override PartName=(part)
                    ContentType={ "application/vnd.openxmlformats-officedocument.wordprocessingml." (kind) "+xml" } {}
            }
            Override PartName="/docProps/core.xml"
                ContentType="application/vnd.openxmlformats-package.core-properties+xml" {}
        }
    }
}

/// Where the document and its properties are.
pub(super) fn relationships() -> Markup {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let relationships = [
        relationship(
            "rId1",
            &format!("{RELATIONSHIP}/officeDocument"),
            "word/document.xml",
        ),
        relationship("rId2", &core, "docProps/core.xml"),
    ];
    all_relationships(&relationships)
}

/// One part that belongs to another.
pub(super) fn relationship(id: &str, kind: &str, target: &str) -> Markup {
    html! { Relationship Id=(id) Type=(kind) Target=(target) {} }
}

/// The relationships of one part.
pub(super) fn all_relationships(relationships: &[Markup]) -> Markup {
    html! {
        Relationships xmlns={ (PACKAGE) "/relationships" } {
            @for one in relationships { (PreEscaped(&one.0)) }
        }
    }
}

//! Opening a text file, and why it did not open.

use std::fs;
use std::path::Path;

use quickscan::lang::Lang;
use quickscan::lang::problems::unreadable;
use quickscan::source::{Cause, MAX_BYTES, MOST_PARTS, Unreadable, read_text};

/// Why a file with this content is not read; `None` when it is.
fn cause_of(test: &str, content: &[u8]) -> Option<Cause> {
    let path =
        std::env::temp_dir().join(format!("quickscan-{}-open-{test}.toml", std::process::id()));
    fs::write(&path, content).unwrap();
    let read = read_text(&path);
    fs::remove_file(&path).unwrap();
    read.err().map(|unreadable| unreadable.cause)
}

#[test]
fn a_text_is_read_with_its_name() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let source = read_text(&path).unwrap();
    assert!(source.text.starts_with("[package]"));
    assert_eq!(source.name, path.display().to_string());
}

#[test]
fn every_reason_not_to_read_a_file_is_told_apart() {
    let cause = |path: &str| read_text(path.as_ref()).unwrap_err().cause;
    assert_eq!(cause("/nowhere/at/all.toml"), Cause::Missing);
    assert_eq!(
        cause(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml/x")),
        Cause::Missing
    );
    assert_eq!(cause(env!("CARGO_MANIFEST_DIR")), Cause::Directory);
    assert_eq!(cause_of("empty", b""), Some(Cause::Empty));
    assert_eq!(
        cause_of("blank", b"\xef\xbb\xbf \r\n\t\n"),
        Some(Cause::Empty)
    );
    assert_eq!(
        cause_of("latin", b"a = 1\nb = 2\nc = \"\xeb\"\n"),
        Some(Cause::NotUtf8 { line: 3 })
    );
    assert_eq!(cause_of("utf16", b"\xff\xfea\x00"), Some(Cause::Utf16));
    assert_eq!(cause_of("utf16be", b"\xfe\xff\x00a"), Some(Cause::Utf16));
    let most = usize::try_from(MAX_BYTES).unwrap();
    assert_eq!(
        cause_of("large", &vec![b'#'; most + 1]),
        Some(Cause::TooLarge)
    );
    assert_eq!(cause_of("just", &vec![b'#'; most]), None);
    let parts = |count: usize| format!("a = [{}", "1,".repeat((count - 3) / 2)).into_bytes();
    assert_eq!(
        cause_of("many", &parts(MOST_PARTS + 2)),
        Some(Cause::TooMuch)
    );
    assert_eq!(cause_of("most", &parts(MOST_PARTS)), None);
}

#[cfg(unix)]
#[test]
fn a_device_is_not_read() {
    assert_eq!(
        read_text(Path::new("/dev/zero")).unwrap_err().cause,
        Cause::NotAFile
    );
}

#[test]
fn a_file_that_is_not_read_is_named_made_safe_and_comes_with_a_remedy() {
    let causes = [
        Cause::Missing,
        Cause::Directory,
        Cause::NotAFile,
        Cause::NoPermission,
        Cause::TooLarge,
        Cause::TooMuch,
        Cause::NotUtf8 { line: 7 },
        Cause::Utf16,
        Cause::Empty,
        Cause::Failed(std::io::ErrorKind::TimedOut),
    ];
    for cause in causes {
        for lang in [Lang::Nl, Lang::En] {
            let words = unreadable(
                lang,
                &Unreadable {
                    path: "a\u{1b}]0;x\u{7}\u{202e}.toml".into(),
                    cause,
                },
            );
            assert!(words.contains("'a]0;x.toml'"), "{words}");
            assert!(
                words.ends_with('.') && words.matches(". ").count() == 1,
                "{words}"
            );
        }
    }
}

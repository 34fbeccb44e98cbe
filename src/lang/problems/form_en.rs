//! The form of a file, in English.

use crate::source::{Syntax, Type, What};

use super::{Wording, listed, quoted};

pub(super) fn form(what: &What) -> Wording {
    match what {
        What::Syntax(syntax) => self::syntax(*syntax),
        What::DuplicateKey(key) => Wording::new(
            format!("key {} is here twice", quoted(key)),
            "this is the second",
        )
        .help("keep one of the two"),
        What::LostHeader { key, twice: true } => Wording::new(
            format!("key {} is here twice", quoted(key)),
            "this is the second",
        )
        .help("keep one of them; or has a header such as `[[name]]` gone missing above this?"),
        What::LostHeader { key, twice: false } => Wording::new(
            format!("{} does not belong in this table", quoted(key)),
            "another table starts here",
        )
        .help("has a header such as `[[name]]` gone missing above this?"),
        What::NewerFormat { found, newest } => Wording::new(
            format!("this file has a newer format ({found})"),
            format!("this program knows up to {newest}"),
        )
        .help("open the file with a newer version of Quickscan"),
        What::UnknownKey { key, near, free } => unknown_key(key, *near, free),
        What::MissingKey(key) => {
            Wording::new(format!("`{key}` is missing"), format!("this needs `{key}`"))
                .help(format!("add a line with `{key} = ...`"))
        }
        What::WrongType { expected, found } => wrong_type(*expected, *found),
        What::OutOfBounds { min, max } => Wording::new(
            "this number cannot be here",
            format!("choose a whole number from {min} to {max}"),
        ),
        What::TooMany { most } => Wording::new(
            "there is too much in this",
            format!("at most {most} fit in here"),
        ),
        What::NotOneOf {
            found,
            near,
            allowed,
        } => {
            let wording = Wording::new(
                format!("{} cannot be here", quoted(found)),
                "this word is not known here",
            );
            wording.help(match near {
                Some(near) => format!("do you mean `{near}`?"),
                None => format!("choose {}", listed(allowed, "or")),
            })
        }
        What::OnlyTrue => Wording::new("`false` means nothing here", "only `true` can be here")
            .help("leave the key out when it does not hold"),
        What::EmptyText => Wording::new("this text is empty", "this needs text"),
        What::BadId(id) => Wording::new(
            format!("{} is not a good id", quoted(id)),
            "this cannot be an id",
        )
        .help("start with a letter; then letters, digits and `-`, at most 32 characters together"),
        What::BadCode(code) => Wording::new(
            format!("{} is not a good code", quoted(code)),
            "this cannot be a code",
        )
        .help("use letters, digits and `-`, at most 32 characters"),
        What::BadFraction(written) => Wording::new(
            format!("{} is not a good share", quoted(written)),
            "this needs a fraction",
        )
        .help("write two whole numbers, more than 0 and at most 1, such as \"2/3\""),
        What::ControlCharacter(letter) => Wording::new(
            "there is a control character in the text",
            format!("character U+{:04X} cannot be in a text", u32::from(*letter)),
        )
        .help("remove the character; it is usually invisible"),
        What::LineBreak => Wording::new("this text belongs on one line", "a new line starts here"),
    }
}

fn unknown_key(key: &str, near: Option<&str>, free: &[&str]) -> Wording {
    let wording = Wording::new(
        format!("unknown key {}", quoted(key)),
        "this key is not known here",
    );
    match near {
        Some(near) => wording.help(format!("do you mean `{near}`?")),
        None if free.is_empty() => wording.help("remove the key"),
        None => wording.help(format!("what can still be here: {}", listed(free, "or"))),
    }
}

fn wrong_type(expected: Type, found: Type) -> Wording {
    let label = format!(
        "{} belongs here, this is {}",
        type_name(expected),
        type_name(found)
    );
    let wording = Wording::new("wrong kind of value", label);
    match (expected, found) {
        (Type::Text, Type::List | Type::Table) => wording,
        (Type::Text, _) => wording.help("put quotes around it"),
        (Type::Integer, Type::Float) => wording.help("write a whole number, without a point"),
        (Type::Integer, Type::Text) => wording.help("write the number in digits, without quotes"),
        (Type::Bool, Type::Text) => wording.help("write `true` or `false` without quotes"),
        (Type::List, _) => wording.help("put square brackets around it: `[ ]`"),
        (Type::Tables, Type::Table) => wording.help("put the name in double brackets: `[[name]]`"),
        (Type::Table, _) => wording.help("write a table in braces: `{ key = value }`"),
        (Type::Date, _) => wording.help("write a date without quotes, such as 2026-11-21"),
        (Type::Moment, _) => {
            wording.help("write date and time without quotes, such as 2026-11-21T14:03:00+01:00")
        }
        _ => wording,
    }
}

fn type_name(kind: Type) -> &'static str {
    match kind {
        Type::Text => "a text",
        Type::Integer => "a whole number",
        Type::Float => "a number with a fraction",
        Type::Bool => "`true` or `false`",
        Type::List => "a list",
        Type::Table => "a table",
        Type::Tables => "a list of tables",
        Type::Date => "a date",
        Type::Moment => "a date with a time",
        Type::Time => "a time",
    }
}

fn syntax(syntax: Syntax) -> Wording {
    match syntax {
        Syntax::Unquoted => {
            Wording::new("a value belongs here", "this is not a number, date or text")
                .help("put a text between straight quotes: \"...\"")
        }
        Syntax::UnclosedText => Wording::new("this text does not end", "a quote belongs here")
            .help("close the text with what it starts with: \", ' or \"\"\""),
        Syntax::BadEscape => {
            Wording::new("this `\\` means nothing", "this is not known after a `\\`")
                .help("write `\\\\` for a plain `\\`, or put the text between single quotes")
        }
        Syntax::BadCharacter => {
            Wording::new("this character cannot be here", "remove this character")
        }
        Syntax::NoEquals => {
            Wording::new("a `=` is missing", "`=` belongs here").help("write `key = value`")
        }
        Syntax::NoValue => Wording::new("a value is missing", "a value belongs here"),
        Syntax::BadKey => Wording::new("this is not a good key", "a key belongs here")
            .help("use letters, digits, `-` and `_`, without spaces or accents"),
        Syntax::NoComma => Wording::new("a comma is missing", "a `,` belongs before this"),
        Syntax::ExtraComma => Wording::new("there is a comma too many", "remove this `,`"),
        Syntax::ExtraEquals => Wording::new("this `=` cannot be here", "no `=` can be here")
            .help("see whether a comma or a bracket is missing before it"),
        Syntax::Brackets => {
            Wording::new("the brackets do not match", "this bracket was never opened")
                .help("`[` closes with `]` and `{` closes with `}`")
        }
        Syntax::UnclosedList => {
            Wording::new("this list does not end", "this bracket is not closed")
                .help("close the list with `]`")
        }
        Syntax::UnclosedTable => {
            Wording::new("this table does not end", "this brace is not closed")
                .help("close the table with `}`, on the same line")
        }
        Syntax::UnclosedHeader => {
            Wording::new("this header does not end", "a bracket belongs here")
                .help("close `[` with `]` and `[[` with `]]`")
        }
        Syntax::Trailing => Wording::new(
            "there is too much on this line",
            "this does not belong here",
        )
        .help("start a new key on a new line; a comment starts with `#`"),
        Syntax::BadNumber => {
            Wording::new("this number is not written well", "this is not a number")
                .help("write digits only, without a 0 in front")
        }
        Syntax::BadBool => Wording::new("`true` or `false` belongs here", "this is neither")
            .help("write it in small letters"),
        Syntax::BadMoment => Wording::new(
            "this value is not written well",
            "this is not a number, date or time",
        )
        .help("a date looks like 2026-11-21; a text goes between quotes"),
        Syntax::NoTable => Wording::new(
            "this key cannot be part of another",
            "what is before it is not a table",
        ),
        Syntax::TooDeep => {
            Wording::new("too many brackets within brackets", "it gets too deep here")
        }
        Syntax::Other => Wording::new("this is not good TOML", "it goes wrong here"),
    }
}

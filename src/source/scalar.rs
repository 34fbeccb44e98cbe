//! The values at the leaves: texts, ids, numbers, shares.

use toml::de::{DeInteger, DeValue};
use toml::value::Datetime;

use crate::text::is_unsafe;

use super::fields::Shape;
use super::near::nearest;
use super::problem::{Type, What};
use super::tree::Value;

/// The most characters of an id or code.
const MAX_ID: usize = 32;

/// The value of a leaf, or what is wrong with it.
pub(super) fn leaf(
    written: &DeValue<'_>,
    shape: &'static Shape,
    required: bool,
) -> Result<Value, What> {
    match (shape, written) {
        (Shape::Text | Shape::Line, DeValue::String(written))
            if required && written.trim().is_empty() =>
        {
            Err(What::EmptyText)
        }
        (Shape::Text, DeValue::String(written)) => text(written),
        (Shape::Line, DeValue::String(written)) => line(written),
        (Shape::Id, DeValue::String(written)) => id(written),
        (Shape::Code, DeValue::String(written)) => code(written),
        (Shape::Fraction, DeValue::String(written)) => fraction(written),
        (Shape::OneOf(allowed), DeValue::String(written)) => one_of(written, allowed),
        (Shape::Format(newest), DeValue::Integer(number)) => integer(number, 1, *newest),
        (Shape::Integer { min, max }, DeValue::Integer(number)) => integer(number, *min, *max),
        (Shape::True, DeValue::Boolean(false)) => Err(What::OnlyTrue),
        (Shape::Bool | Shape::True, DeValue::Boolean(flag)) => Ok(Value::Bool(*flag)),
        (Shape::Date, DeValue::Datetime(written)) => datetime(*written, Type::Date),
        (Shape::Moment, DeValue::Datetime(written)) => datetime(*written, Type::Moment),
        (shape, other) => Err(What::WrongType {
            expected: shape.value_type(),
            found: type_of(other),
        }),
    }
}

pub(super) fn type_of(written: &DeValue<'_>) -> Type {
    match written {
        DeValue::String(_) => Type::Text,
        DeValue::Integer(_) => Type::Integer,
        DeValue::Float(_) => Type::Float,
        DeValue::Boolean(_) => Type::Bool,
        DeValue::Datetime(datetime) => type_of_datetime(*datetime),
        DeValue::Array(_) => Type::List,
        DeValue::Table(_) => Type::Table,
    }
}

/// A text that may have line breaks; `\r\n` becomes `\n`.
fn text(written: &str) -> Result<Value, What> {
    let text = written.replace("\r\n", "\n");
    match text
        .chars()
        .find(|letter| *letter != '\n' && is_unsafe(*letter))
    {
        Some(letter) => Err(What::ControlCharacter(letter)),
        None => Ok(Value::Text(text)),
    }
}

/// A text of one line.
fn line(written: &str) -> Result<Value, What> {
    if written.contains('\n') {
        return Err(What::LineBreak);
    }
    text(written)
}

fn id(written: &str) -> Result<Value, What> {
    if is_id(written) {
        Ok(Value::Text(written.to_owned()))
    } else {
        Err(What::BadId(written.to_owned()))
    }
}

fn code(written: &str) -> Result<Value, What> {
    if is_code(written) {
        Ok(Value::Text(written.to_owned()))
    } else {
        Err(What::BadCode(written.to_owned()))
    }
}

pub(super) fn is_id(written: &str) -> bool {
    is_code(written) && written.starts_with(|first: char| first.is_ascii_alphabetic())
}

pub(super) fn is_code(written: &str) -> bool {
    !written.is_empty()
        && written.len() <= MAX_ID
        && written
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

fn one_of(written: &str, allowed: &'static [&'static str]) -> Result<Value, What> {
    if allowed.contains(&written) {
        return Ok(Value::Text(written.to_owned()));
    }
    let near = nearest(written, allowed.iter().copied());
    Err(What::NotOneOf {
        found: written.to_owned(),
        near,
        allowed,
    })
}

/// A share "a/b": more than 0, at most 1.
fn fraction(written: &str) -> Result<Value, What> {
    let parts = written.split_once('/');
    let numbers = parts
        .and_then(|(above, below)| Some((above.trim().parse().ok()?, below.trim().parse().ok()?)));
    match numbers {
        Some((above, below)) if 0 < above && above <= below => Ok(Value::Fraction(above, below)),
        _ => Err(What::BadFraction(written.to_owned())),
    }
}

fn integer(written: &DeInteger<'_>, min: i64, max: i64) -> Result<Value, What> {
    match i64::from_str_radix(written.as_str(), written.radix()) {
        Ok(number) if (min..=max).contains(&number) => Ok(Value::Integer(number)),
        _ => Err(What::OutOfBounds { min, max }),
    }
}

fn datetime(written: Datetime, expected: Type) -> Result<Value, What> {
    let found = type_of_datetime(written);
    if found == expected {
        Ok(Value::Datetime(written))
    } else {
        Err(What::WrongType { expected, found })
    }
}

fn type_of_datetime(written: Datetime) -> Type {
    match (written.date, written.time) {
        (Some(_), Some(_)) => Type::Moment,
        (Some(_), None) => Type::Date,
        (None, _) => Type::Time,
    }
}

//! Parts that screens share. All take an area and stay inside it.

pub(crate) mod bar;
pub(crate) mod body;
pub(crate) mod chrome;
pub(crate) mod field;

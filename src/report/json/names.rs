//! The names of things in JSON. They never change with the language. What scan files name too is
//! named as there, see [`crate::scan::Stage::code`].

use crate::insight::{Status, Wait};
use crate::questionnaire::{Model, RoleKind, SourceStatus};

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::InOrder => "in-order",
        Status::Partly => "partly",
        Status::NotInOrder => "not-in-order",
        Status::Uncertain => "uncertain",
        Status::Insufficient => "insufficient",
    }
}

pub(super) fn role(role: RoleKind) -> &'static str {
    match role {
        RoleKind::Phase => "phase",
        RoleKind::Foundation => "foundation",
        RoleKind::Gate => "gate",
        RoleKind::Core => "core",
        RoleKind::Supporting => "supporting",
        RoleKind::Informative => "informative",
    }
}

pub(super) fn model(model: &Model) -> &'static str {
    match model {
        Model::Phases(_) => "phases",
        Model::Verdicts(_) => "verdicts",
    }
}

pub(super) fn wait(wait: Wait) -> &'static str {
    match wait {
        Wait::Wait => "wait",
        Wait::Hold => "hold",
        Wait::NoRepeat => "no-repeat",
    }
}

pub(super) fn source(status: SourceStatus) -> &'static str {
    match status {
        SourceStatus::Read => "read",
        SourceStatus::Partial => "partial",
        SourceStatus::Unverified => "unverified",
    }
}

//! The names of things in JSON. They never change with the language.

use crate::insight::{Status, Wait};
use crate::questionnaire::{Model, RoleKind, SourceStatus};
use crate::scan::{ActivityState, Basis, Depth, Stage};

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

pub(super) fn depth(depth: Depth) -> &'static str {
    match depth {
        Depth::Short => "short",
        Depth::Full => "full",
    }
}

pub(super) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::NotStarted => "not-started",
        Stage::Preparing => "preparing",
        Stage::Trying => "trying",
        Stage::Using => "using",
        Stage::Routine => "routine",
    }
}

pub(super) fn wait(wait: Wait) -> &'static str {
    match wait {
        Wait::Wait => "wait",
        Wait::Hold => "hold",
        Wait::NoRepeat => "no-repeat",
    }
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Impression => "impression",
        Basis::Asked => "asked",
        Basis::Figures => "figures",
    }
}

pub(super) fn state(state: ActivityState) -> &'static str {
    match state {
        ActivityState::Preparing => "preparing",
        ActivityState::Planned => "planned",
        ActivityState::Running => "running",
        ActivityState::Done => "done",
    }
}

pub(super) fn source(status: SourceStatus) -> &'static str {
    match status {
        SourceStatus::Read => "read",
        SourceStatus::Partial => "partial",
        SourceStatus::Unverified => "unverified",
    }
}

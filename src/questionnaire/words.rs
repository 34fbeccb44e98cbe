//! The words of a definition file and what they mean: one list for the check and for the builder.

use super::mistake::ModelKind;
use super::model::{Evidence, Fit, HoldsWhen, Kind, Lead, Pillar, RoleKind, SourceStatus};

/// Words of a file with their meaning.
pub(super) type Words<T, const N: usize> = [(&'static str, T); N];

/// What a word means, none for a word that is not among them.
pub(super) fn meaning<T: Copy>(words: &[(&'static str, T)], word: &str) -> Option<T> {
    let found = words.iter().find(|(known, _)| *known == word);
    found.map(|(_, meaning)| *meaning)
}

/// The words alone.
const fn names<T, const N: usize>(words: &Words<T, N>) -> [&'static str; N] {
    let mut names = [""; N];
    let mut at = 0;
    while at < N {
        names[at] = words[at].0;
        at += 1;
    }
    names
}

pub(super) static MODELS: Words<ModelKind, 2> = [
    ("phases", ModelKind::Phases),
    ("verdicts", ModelKind::Verdicts),
];
pub(super) static MODEL_NAMES: [&str; 2] = names(&MODELS);

pub(super) static ROLES: Words<RoleKind, 6> = [
    ("phase", RoleKind::Phase),
    ("foundation", RoleKind::Foundation),
    ("gate", RoleKind::Gate),
    ("core", RoleKind::Core),
    ("supporting", RoleKind::Supporting),
    ("informative", RoleKind::Informative),
];
pub(super) static ROLE_NAMES: [&str; 6] = names(&ROLES);

pub(super) static HOLDS: Words<HoldsWhen, 4> = [
    ("never", HoldsWhen::Never),
    ("always", HoldsWhen::Always),
    ("weak", HoldsWhen::Weak),
    ("not-in-order", HoldsWhen::NotInOrder),
];
pub(super) static HOLDS_NAMES: [&str; 4] = names(&HOLDS);

pub(super) static KINDS: Words<Kind, 5> = [
    ("state", Kind::State),
    ("action", Kind::Action),
    ("scope", Kind::Scope),
    ("develop", Kind::Develop),
    ("safety", Kind::Safety),
];
pub(super) static KIND_NAMES: [&str; 5] = names(&KINDS);

pub(super) static PILLARS: Words<Pillar, 3> = [
    ("clarity", Pillar::Clarity),
    ("support", Pillar::Support),
    ("process", Pillar::Process),
];
pub(super) static PILLAR_NAMES: [&str; 3] = names(&PILLARS);

pub(super) static LEADS: Words<Lead, 3> = [
    ("developer", Lead::Developer),
    ("organisation", Lead::Organisation),
    ("together", Lead::Together),
];
pub(super) static LEAD_NAMES: [&str; 3] = names(&LEADS);

pub(super) static FITS: Words<Fit, 6> = [
    ("++", Fit::Fits),
    ("+", Fit::Helps),
    (".", Fit::Little),
    ("~", Fit::Repair),
    ("!", Fit::Early),
    ("!!", Fit::Backfires),
];
pub(super) static FIT_NAMES: [&str; 6] = names(&FITS);

pub(super) static EVIDENCE: Words<Evidence, 4> = [
    ("A", Evidence::A),
    ("B", Evidence::B),
    ("C", Evidence::C),
    ("D", Evidence::D),
];
pub(super) static EVIDENCE_NAMES: [&str; 4] = names(&EVIDENCE);

pub(super) static SOURCE_STATUSES: Words<SourceStatus, 3> = [
    ("read", SourceStatus::Read),
    ("partial", SourceStatus::Partial),
    ("unverified", SourceStatus::Unverified),
];
pub(super) static SOURCE_STATUS_NAMES: [&str; 3] = names(&SOURCE_STATUSES);

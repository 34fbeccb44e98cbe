//! Words of the documents people take to a meeting, one file per kind.

mod conversation;
mod implementation_plan;
mod proposal;
mod shared;
mod work_plan;

pub use conversation::{ConversationWords, Principle};
pub use implementation_plan::ImplementationPlanWords;
pub use proposal::ProposalWords;
pub use shared::SharedWords;
pub use work_plan::WorkPlanWords;

/// Words of the documents people take to a meeting.
#[derive(Debug)]
pub struct DocumentWords {
    /// What several of them say.
    pub shared: SharedWords,
    /// The project proposal.
    pub proposal: ProposalWords,
    /// The implementation plan.
    pub implementation_plan: ImplementationPlanWords,
    /// The yearly work plan.
    pub work_plan: WorkPlanWords,
    /// What to talk about in a conversation about quality.
    pub conversation: ConversationWords,
}

pub(super) const NL: DocumentWords = DocumentWords {
    shared: shared::NL,
    proposal: proposal::NL,
    implementation_plan: implementation_plan::NL,
    work_plan: work_plan::NL,
    conversation: conversation::NL,
};

pub(super) const EN: DocumentWords = DocumentWords {
    shared: shared::EN,
    proposal: proposal::EN,
    implementation_plan: implementation_plan::EN,
    work_plan: work_plan::EN,
    conversation: conversation::EN,
};

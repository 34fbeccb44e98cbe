//! Words of what to talk about in a conversation about quality between a municipality and a provider.

/// Words of what to talk about.
#[derive(Debug)]
pub struct ConversationWords {
    /// The title.
    pub title: &'static str,
    /// What it is for, and what never.
    pub use_of: &'static str,
    /// The four leading principles, in order: the name, the open question, what the scan says about
    /// it, and what to say when that is nothing.
    pub principles: [Principle; 4],
    /// Label: when it comes, of something that waits.
    pub later: &'static str,
    /// Label: answers that rest on an impression.
    pub impressions: &'static str,
    /// Blank for what is agreed.
    pub agreed: &'static str,
}

/// A leading principle.
#[derive(Debug, Clone, Copy)]
pub struct Principle {
    /// Its name.
    pub name: &'static str,
    /// The open question.
    pub question: &'static str,
    /// What the list below it is.
    pub from_scan: &'static str,
    /// The scan says nothing about it.
    pub nothing: &'static str,
}

pub(super) const NL: ConversationWords = ConversationWords {
    title: "Gespreksstof",
    use_of: "Vier open vragen voor een kwaliteitsgesprek tussen gemeente en aanbieder. Het gaat om samen \
             leren. Vergelijk er geen aanbieders mee en reken niemand af op wat hier staat.",
    principles: [
        Principle {
            name: "Verbinding aangaan",
            question: "Wat willen we samen bereiken voor jeugdigen en ouders, en wat hebben we daarvoor van \
                       elkaar nodig?",
            from_scan: "Dit gaat volgens de scan goed:",
            nothing: "De scan noemt nog niets dat goed gaat. Vraag wat er al wel lukt, en door wie.",
        },
        Principle {
            name: "Samen beslissen",
            question: "Hoe beslissen jeugdigen, ouders en uitvoerders mee over wat we als eerste oppakken?",
            from_scan: "Dit vraagt volgens de scan als eerste aandacht:",
            nothing: "De scan noemt nu geen punt dat voorgaat. Vraag wat jeugdigen en ouders zelf belangrijk \
                      vinden.",
        },
        Principle {
            name: "Doen wat werkt",
            question: "Wat helpt deze groep nu echt verder, en wat kan beter nog even wachten?",
            from_scan: "Dit past volgens de scan nu, met hoe zeker dat is:",
            nothing: "De scan adviseert nu niets. Vraag wat eerder hielp, en hoe je dat weet.",
        },
        Principle {
            name: "Samen leren en verbeteren",
            question: "Wat weten we nog niet, en hoe komen we daar samen achter?",
            from_scan: "Dit is nog niet zeker:",
            nothing: "De scan noemt niets om na te vragen. Vraag wat cijfers en verhalen het afgelopen jaar \
                      lieten zien.",
        },
    ],
    later: "Nog even wachten",
    impressions: "Steunt op een eigen indruk",
    agreed: "Vul in: wat we hierover afspreken.",
};

pub(super) const EN: ConversationWords = ConversationWords {
    title: "Talking points",
    use_of: "Four open questions for a conversation about quality between a municipality and a provider. It is \
             about learning together. Do not compare providers with it, and hold nobody to account for what \
             it says.",
    principles: [
        Principle {
            name: "Making a connection",
            question: "What do we want to achieve together for young people and parents, and what do we need \
                       from each other for that?",
            from_scan: "According to the scan this goes well:",
            nothing: "The scan names nothing yet that goes well. Ask what does work already, and through whom.",
        },
        Principle {
            name: "Deciding together",
            question: "How do young people, parents and practitioners share in deciding what we take up first?",
            from_scan: "According to the scan this needs attention first:",
            nothing: "The scan names no point that comes first now. Ask what young people and parents \
                      themselves find important.",
        },
        Principle {
            name: "Doing what works",
            question: "What really helps this group forward now, and what can better wait?",
            from_scan: "According to the scan this fits now, with how sure that is:",
            nothing: "The scan advises nothing now. Ask what helped before, and how you know.",
        },
        Principle {
            name: "Learning and improving together",
            question: "What do we not know yet, and how do we find out together?",
            from_scan: "This is not sure yet:",
            nothing: "The scan names nothing to ask around about. Ask what figures and stories showed over the \
                      past year.",
        },
    ],
    later: "Wait with this",
    impressions: "Rests on an own impression",
    agreed: "Fill in: what we agree on this.",
};

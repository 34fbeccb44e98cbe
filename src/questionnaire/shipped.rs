//! The definitions within the program, with their translations, as text.

/// A file within the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct File {
    /// Its place in the source.
    pub(super) name: &'static str,
    /// What stands in it.
    pub(super) text: &'static str,
}

/// A definition within the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shipped {
    /// The definition.
    pub(super) definition: File,
    /// Its translations, by language.
    pub(super) translations: &'static [(&'static str, File)],
}

/// All of them, in the order they are offered.
pub(super) static SHIPPED: [Shipped; 2] = [
    Shipped {
        definition: File {
            name: "questionnaires/implementatie-quickscan.toml",
            text: include_str!("../../questionnaires/implementatie-quickscan.toml"),
        },
        translations: &[(
            "en",
            File {
                name: "questionnaires/en/implementatie-quickscan.toml",
                text: include_str!("../../questionnaires/en/implementatie-quickscan.toml"),
            },
        )],
    },
    Shipped {
        definition: File {
            name: "questionnaires/interventie-met-potentie.toml",
            text: include_str!("../../questionnaires/interventie-met-potentie.toml"),
        },
        translations: &[(
            "en",
            File {
                name: "questionnaires/en/interventie-met-potentie.toml",
                text: include_str!("../../questionnaires/en/interventie-met-potentie.toml"),
            },
        )],
    },
];

//! Definition files: what is read from them, and what is said about their mistakes.

mod form;
mod shipped;
mod syntax;

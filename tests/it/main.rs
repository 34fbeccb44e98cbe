//! All tests in one crate.

<<<<<<< HEAD
mod definitions;
mod text;
=======
mod insight;
>>>>>>> insight

//! What is seen: keys in, frames out, on a terminal that is always given back.

mod driver;
mod incoming;
mod input;
pub mod keys;
pub mod presentation;
mod screen;
mod screens;
mod targets;
pub mod terminal;
pub mod theme;
mod view;
mod watch;
mod widgets;

pub use driver::run;
pub use input::Input;
pub use targets::Targets;
pub use view::{SMALLEST, draw};
pub use watch::watch;

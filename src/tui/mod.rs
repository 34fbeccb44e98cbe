//! What is seen: keys in, frames out, on a terminal that is always given back.

mod driver;
mod incoming;
mod input;
pub mod keys;
mod screen;
mod screens;
pub mod terminal;
pub mod theme;
mod view;
mod widgets;

pub use driver::run;
pub use input::Input;
pub use view::{SMALLEST, draw};

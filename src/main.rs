//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    quickscan::cli::run(std::env::args_os(), &|name| std::env::var_os(name))
}

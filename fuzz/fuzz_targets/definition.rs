//! Any bytes into the target `definition`, see `tests/it/fuzz/targets/definition.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| quickscan_fuzz::attempt("definition", bytes));

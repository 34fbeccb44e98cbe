//! Any bytes into the target `scan`, see `tests/it/fuzz/targets/scan.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| quickscan_fuzz::attempt("scan", bytes));

//! Any bytes into the target `translation`, see `tests/it/fuzz/targets/translation.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| quickscan_fuzz::attempt("translation", bytes));

//! Any bytes into the target `document`, see `tests/it/fuzz/targets/document.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| quickscan_fuzz::attempt("document", bytes));

//! Any bytes into the target `conversation`, see `tests/it/fuzz/targets/conversation.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| quickscan_fuzz::attempt("conversation", bytes));

//! What needs no browser, tried on the real record: one program, since each would be compiled with the whole site in it.

#![cfg(not(target_arch = "wasm32"))]

mod certainty;
#[path = "../bench/chance.rs"]
mod chance;
mod common;
mod countries;
mod data;
mod export;
mod growth;
mod hostile;
mod markup;
mod mistakes;
mod mutated;
mod pages;
mod plan;
mod search;
mod timeline;
mod told;
mod tree;

//! One screen each, named for what the visitor sees.

pub mod about;
pub mod accessibility;
pub mod activity;
pub mod beside;
pub mod body;
pub mod certainty;
pub mod compare;
pub mod corridors;
pub mod countries;
pub mod country;
pub mod data;
pub mod disagreements;
pub mod embed;
pub mod glossary;
pub mod home;
pub mod instrument;
pub mod meeting;
pub mod method;
pub mod not_found;
pub mod organisations;
pub mod parts;
pub mod plan;
mod record;
pub mod search;
pub mod sources;
pub mod timeline;

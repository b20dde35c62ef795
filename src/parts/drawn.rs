//! What browsers draw anew, as pages tell it.

use crate::drawn::markup::Tag;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;

pub fn drawn(tag: Tag) -> AnyView {
    InertElement::new(tag.to_string()).into_any()
}

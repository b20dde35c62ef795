//! The real app in a real browser.

#![cfg(target_arch = "wasm32")]

use leptos::prelude::*;
use rcm_atlas::app::App;
use rcm_atlas::domain::atlas::Atlas;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::site::Site;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::*;
use web_sys::{Document, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// A small record with what these tests need, in the form that browsers fetch.
const RECORD: &str = include_str!("browser/record.json");

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Mounts the app at an address of its own and returns the element it stands in.
async fn open(path: &str, lang: Lang) -> HtmlElement {
    let history = web_sys::window().unwrap().history().unwrap();
    history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(path)).unwrap();
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&root).unwrap();
    let atlas: Arc<Atlas> = Arc::new(serde_json::from_str(RECORD).unwrap());
    let site = Site::new("/", lang);
    leptos::mount::mount_to(root.clone(), move || view! { <App atlas=atlas site=site/> }).forget();
    settle().await;
    root
}

/// Lets effects, navigation and the next frame happen.
async fn settle() {
    for _ in 0..3 {
        leptos::task::tick().await;
        gloo_timers_sleep(20).await;
    }
}

async fn gloo_timers_sleep(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

fn text(root: &HtmlElement, selector: &str) -> String {
    root.query_selector(selector).unwrap().and_then(|it| it.text_content()).unwrap_or_default()
}

fn count(root: &HtmlElement, selector: &str) -> u32 {
    root.query_selector_all(selector).unwrap().length()
}

fn click(root: &HtmlElement, selector: &str) {
    root.query_selector(selector).unwrap().expect(selector).unchecked_into::<HtmlElement>().click();
}

#[wasm_bindgen_test]
async fn a_page_says_what_it_is_in_its_language() {
    let english = open("/timeline/", Lang::En).await;
    assert_eq!(text(&english, "h1"), "Timeline");
    english.remove();
    let spanish = open("/es/timeline/", Lang::Es).await;
    assert_eq!(text(&spanish, "h1"), "Cronología");
    spanish.remove();
}

#[wasm_bindgen_test]
async fn choosing_a_filter_shows_fewer_and_changes_the_address() {
    let root = open("/timeline/", Lang::En).await;
    let all = count(&root, ".timeline .entry");
    click(&root, "a[href='/timeline/?kind=summit']");
    settle().await;
    assert_eq!(count(&root, ".timeline .entry"), 1);
    assert!(all > 1);
    assert_eq!(web_sys::window().unwrap().location().search().unwrap(), "?kind=summit");
    click(&root, "a.clear");
    settle().await;
    assert_eq!(count(&root, ".timeline .entry"), all);
    root.remove();
}

#[wasm_bindgen_test]
async fn an_address_with_a_filter_opens_filtered_and_odd_values_are_ignored() {
    let root = open("/timeline/?kind=summit", Lang::En).await;
    assert_eq!(count(&root, ".timeline .entry"), 1);
    root.remove();
    let root = open("/timeline/?kind=%F0%9F%92%A5&decade=99999&host=zzz", Lang::En).await;
    assert!(count(&root, ".timeline .entry") > 1);
    root.remove();
}

#[wasm_bindgen_test]
async fn following_a_link_shows_the_page_names_it_and_moves_the_focus() {
    let root = open("/timeline/", Lang::En).await;
    click(&root, ".entry h3 a");
    settle().await;
    let heading = text(&root, "h1");
    assert!(document().title().starts_with(&heading), "{} / {heading}", document().title());
    assert_eq!(document().active_element().unwrap().tag_name(), "H1");
    root.remove();
}

#[wasm_bindgen_test]
async fn an_unknown_meeting_is_a_helpful_page() {
    let root = open("/meetings/xl-nowhere-2040/", Lang::Es).await;
    assert_eq!(count(&root, "[data-not-found]"), 0, "Spanish pages stand below /es/");
    root.remove();
    let root = open("/es/meetings/xl-nowhere-2040/", Lang::Es).await;
    assert_eq!(count(&root, "[data-not-found]"), 1);
    assert!(count(&root, "[data-not-found] li a") > 4);
    root.remove();
}

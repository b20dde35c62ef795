//! The real app in a real browser.

#![cfg(target_arch = "wasm32")]

use leptos::prelude::*;
use rcm_atlas::app::App;
use rcm_atlas::domain::atlas::Atlas;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::json;
use rcm_atlas::site::Site;
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::*;
use web_sys::{Document, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

/// The record as browsers fetch it. `cargo xtask test browser` has it written before it builds this.
const ENGLISH: &str = include_str!("../target/record/atlas.en.json");
const SPANISH: &str = include_str!("../target/record/atlas.es.json");

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

thread_local! {
    static VISITED: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// The English app at an address. It is mounted once and then follows links: a second router on the same window
/// would take the clicks meant for the first.
async fn visit(path: &str) -> HtmlElement {
    let visited = VISITED.with_borrow(Clone::clone);
    let root = match visited {
        Some(root) => {
            let link: HtmlElement = document().create_element("a").unwrap().unchecked_into();
            link.set_attribute("href", path).unwrap();
            document().body().unwrap().append_child(&link).unwrap();
            link.click();
            link.remove();
            root
        }
        None => {
            let root = mount(path, Lang::En);
            VISITED.set(Some(root.clone()));
            root
        }
    };
    settle().await;
    root
}

/// Mounts the app at an address and returns the element it stands in.
fn mount(path: &str, lang: Lang) -> HtmlElement {
    let history = web_sys::window().unwrap().history().unwrap();
    history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(path)).unwrap();
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&root).unwrap();
    let record = if lang == Lang::En { ENGLISH } else { SPANISH };
    let atlas: Arc<Atlas> = Arc::new(json::read(record).unwrap());
    let site = Site::new("/", lang);
    leptos::mount::mount_to(root.clone(), move || view! { <App atlas=atlas site=site/> }).forget();
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
    assert_eq!(text(&visit("/timeline/").await, "h1"), "Timeline");
    let spanish = mount("/es/timeline/", Lang::Es);
    settle().await;
    assert_eq!(text(&spanish, "h1"), "Cronología");
    spanish.remove();
}

#[wasm_bindgen_test]
async fn choosing_a_filter_shows_fewer_and_changes_the_address() {
    let root = visit("/timeline/").await;
    let all = count(&root, ".timeline .entry");
    assert_eq!(all, 35);
    click(&root, "a[href='/timeline/?kind=summit']");
    settle().await;
    assert_eq!(count(&root, ".timeline .entry"), 1);
    assert_eq!(web_sys::window().unwrap().location().search().unwrap(), "?kind=summit");
    click(&root, "a.clear");
    settle().await;
    assert_eq!(count(&root, ".timeline .entry"), all);
}

#[wasm_bindgen_test]
async fn an_address_with_a_filter_opens_filtered_and_odd_values_are_ignored() {
    let root = visit("/timeline/?kind=summit").await;
    assert_eq!(count(&root, ".timeline .entry"), 1);
    visit("/timeline/?kind=%F0%9F%92%A5&from=99999&host=zzz").await;
    assert_eq!(count(&root, ".timeline .entry"), 35);
}

#[wasm_bindgen_test]
async fn following_a_link_shows_the_page_names_it_and_moves_the_focus() {
    let root = visit("/timeline/").await;
    click(&root, ".entry h3 a");
    settle().await;
    let heading = text(&root, "h1");
    assert!(document().title().starts_with(&heading), "{} / {heading}", document().title());
    assert_eq!(document().active_element().unwrap().tag_name(), "H1");
}

#[wasm_bindgen_test]
async fn an_unknown_meeting_is_a_helpful_page() {
    let root = visit("/meetings/xl-nowhere-2040/").await;
    assert_eq!(count(&root, "[data-not-found]"), 1);
    assert!(count(&root, "[data-not-found] li a") > 4);
    let spanish = mount("/es/meetings/xl-nowhere-2040/", Lang::Es);
    settle().await;
    assert_eq!(count(&spanish, "[data-not-found]"), 1);
    spanish.remove();
}

/// Drawn by the browser, the maps' tooltips were elements of HTML, which no picture shows.
#[wasm_bindgen_test]
async fn tooltips_of_the_maps_are_part_of_the_picture() {
    let root = visit("/countries/").await;
    let titles = root.query_selector_all(".maps svg a title").unwrap();
    assert!(titles.length() >= 11);
    for at in 0..titles.length() {
        let title = titles.item(at).unwrap().unchecked_into::<web_sys::Element>();
        assert_eq!(title.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    }
}

//! The real app in a real browser.

#![cfg(target_arch = "wasm32")]

use rcm_atlas::browser::draw::Drawn;
use rcm_atlas::browser::{boot, json};
use rcm_atlas::drawn::markup::{Tag, tag};
use rcm_atlas::islands;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::*;
use web_sys::{Document, DomParser, HtmlElement, SupportedType};

wasm_bindgen_test_configure!(run_in_browser);

/// Where `cargo xtask test browser` has written a small site. The runner serves the whole repository.
const BASE: &str = "/target/site-for-tests/";

/// The runner's server, unlike others, does not know that a folder's page is its `index.html`.
const NAME_THE_INDEX: &str = "const open = XMLHttpRequest.prototype.open;
    XMLHttpRequest.prototype.open = function (method, url, ...more) {
        return open.call(this, method, url.endsWith('/') ? `${url}index.html` : url, ...more);
    };";

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

thread_local! {
    static OPENED: Cell<bool> = const { Cell::new(false) };
}

/// The app at an address. The first page is opened, as if it had been served; from there on links are followed.
async fn visit(path: &str) -> HtmlElement {
    let address = format!("{BASE}{path}");
    if OPENED.replace(true) {
        let link: HtmlElement = document().create_element("a").unwrap().unchecked_into();
        link.set_attribute("href", &address).unwrap();
        document().body().unwrap().append_child(&link).unwrap();
        link.click();
        link.remove();
    } else {
        open(&address).await;
    }
    settle().await;
    document().query_selector("main").unwrap().unwrap().unchecked_into()
}

async fn open(address: &str) {
    js_sys::eval(NAME_THE_INDEX).unwrap();
    let file = format!("{}index.html", address.split('?').next().unwrap());
    let html = gloo_net::http::Request::get(&file).send().await.unwrap().text().await.unwrap();
    let served = DomParser::new().unwrap().parse_from_string(&html, SupportedType::TextHtml).unwrap();
    let (from, to) = (served.document_element().unwrap(), document().document_element().unwrap());
    for name in ["data-base", "data-nowhere"] {
        to.set_attribute(name, &from.get_attribute(name).unwrap()).unwrap();
    }
    let body = document().body().unwrap();
    body.set_attribute("data-prerendered", "").unwrap();
    while let Some(part) = served.body().unwrap().first_child() {
        body.append_child(&part).unwrap();
    }
    let history = web_sys::window().unwrap().history().unwrap();
    history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address)).unwrap();
    boot::boot().await;
    assert!(to.has_attribute("data-ready"), "the page does not answer");
}

/// Lets a page arrive, effects and the next frame happen.
async fn settle() {
    let root = document().document_element().unwrap();
    for _ in 0..200 {
        if !root.has_attribute("data-going") {
            break;
        }
        sleep(20).await;
    }
    for _ in 0..3 {
        leptos::task::tick().await;
        sleep(20).await;
    }
}

async fn sleep(milliseconds: i32) {
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

fn shown(root: &HtmlElement) -> u32 {
    count(root, ".timeline > li:not([hidden])")
}

/// What a test of the timeline starts from: nothing asked, and the filters unfolded.
async fn whole_timeline() -> HtmlElement {
    let root = visit("timeline/").await;
    root.query_selector("details.filters").unwrap().unwrap().set_attribute("open", "").unwrap();
    settle().await;
    root
}

#[wasm_bindgen_test]
async fn choosing_a_filter_shows_fewer_and_changes_the_address() {
    let root = whole_timeline().await;
    assert_eq!(shown(&root), 35);
    click(&root, &format!("a[href='{BASE}timeline/?kind=summit']"));
    settle().await;
    assert_eq!(shown(&root), 1);
    assert_eq!(count(&root, ".list-year:not([hidden])"), 1, "years without a meeting are gone too");
    assert_eq!(web_sys::window().unwrap().location().search().unwrap(), "?kind=summit");
    click(&root, "a.clear");
    settle().await;
    assert_eq!(shown(&root), 35);
}

#[wasm_bindgen_test]
async fn an_address_with_a_filter_opens_filtered_and_odd_values_are_ignored() {
    visit("").await;
    assert_eq!(shown(&visit("timeline/?kind=summit").await), 1);
    assert_eq!(shown(&visit("timeline/?kind=%F0%9F%92%A5&from=99999&host=zzz").await), 35);
}

#[wasm_bindgen_test]
async fn following_a_link_shows_the_page_names_it_and_moves_the_focus() {
    let root = whole_timeline().await;
    click(&root, ".entry h3 a");
    settle().await;
    let root = document().query_selector("main").unwrap().unwrap().unchecked_into();
    let heading = text(&root, "h1");
    assert_ne!(heading, "Timeline");
    assert!(document().title().starts_with(&heading), "{} / {heading}", document().title());
    assert_eq!(document().active_element().unwrap().tag_name(), "H1");
}

#[wasm_bindgen_test]
async fn an_unknown_meeting_is_a_helpful_page() {
    let root = visit("meetings/xl-nowhere-2040/").await;
    assert_eq!(count(&root, "[data-not-found]"), 1);
    assert!(count(&root, "[data-not-found] li a") > 4);
}

/// The first island of a plan is filtered, left, and come back to: it wakes anew, as it was written.
#[wasm_bindgen_test]
async fn an_island_that_was_left_wakes_again() {
    let list = |root: &HtmlElement| count(root, "#activities .activities > li:not([hidden])");
    assert_eq!(list(&visit("plan/").await), 148);
    let guidelines = list(&visit("plan/?kind=guideline").await);
    assert!(guidelines > 0 && guidelines < 148);
    visit("").await;
    assert_eq!(list(&visit("plan/").await), 148);
    assert_eq!(list(&visit("plan/?kind=guideline").await), guidelines);
}

#[derive(Debug, PartialEq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Shape {
    Plain,
    WithCorners,
}

#[derive(Debug, PartialEq, serde::Deserialize)]
struct Thing {
    name: String,
    count: u8,
    below: i16,
    ratio: Option<f64>,
    shapes: Vec<Shape>,
    ends: (u16, u16),
}

const THING: &str = r#"["día", 7, -3, null, ["plain", "with-corners"], [1, 2]]"#;

#[wasm_bindgen_test]
fn data_is_read_as_it_was_written() {
    let read = json::read::<Thing>(THING).unwrap();
    let shapes = vec![Shape::Plain, Shape::WithCorners];
    assert_eq!(
        read,
        Thing { name: "día".to_owned(), count: 7, below: -3, ratio: None, shapes, ends: (1, 2) }
    );
}

#[wasm_bindgen_test]
fn data_that_does_not_fit_is_refused() {
    for (from, to) in [
        ("7", "700"),
        ("7", "7.5"),
        ("-3", "\"three\""),
        ("\"plain\"", "\"square\""),
        ("\"día\"", "{}"),
        ("7, ", ""),
        ("[1, 2]", "[1]"),
        ("null", "[]"),
        ("2]]", "2]"),
    ] {
        assert_eq!(json::read::<Thing>(&THING.replacen(from, to, 1)), Err(json::Misfit), "{to}");
    }
    for at in (0..THING.len()).filter(|at| THING.is_char_boundary(*at)) {
        assert_eq!(json::read::<Thing>(&THING[..at]), Err(json::Misfit), "cut off at {at}");
    }
}

/// What chance makes of a file of data: cut off, with letters lost, doubled or of another kind.
fn spoilt(data: &str, chance: &mut impl FnMut(usize) -> usize) -> String {
    const OTHERS: [&str; 10] =
        ["null", "[]", "{}", "\"\"", "-1", "1e999", "99999999999999", "0.5", "\"\u{202e}<b>\"", "]"];
    let letters: Vec<char> = data.chars().collect();
    let at = chance(letters.len());
    let end = letters.len().min(at + 1 + chance(6));
    let text = |part: &[char]| part.iter().collect::<String>();
    match chance(4) {
        0 => text(&letters[..at]),
        1 => text(&letters[..at]) + &text(&letters[end..]),
        2 => text(&letters[..end]) + &text(&letters[at..]),
        _ => text(&letters[..at]) + OTHERS[chance(OTHERS.len())] + &text(&letters[end..]),
    }
}

/// A browser that gets something else than was sent must go on: what is not read is refused, and nothing breaks.
#[wasm_bindgen_test]
async fn broken_files_of_data_are_read_or_refused() {
    let mut state = 1996_u32;
    let mut chance = move |below: usize| {
        // xorshift: the same every time.
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % below
    };
    let (mut tried, mut refused) = (0, 0);
    for name in ["timeline", "plan", "countries", "corridors", "compare"] {
        let response = gloo_net::http::Request::get(&format!("{BASE}{name}.json")).send().await.unwrap();
        let data = response.text().await.unwrap();
        assert!(islands::read(name, &data).is_some(), "{name}");
        for _ in 0..200 {
            tried += 1;
            refused += usize::from(islands::read(name, &spoilt(&data, &mut chance)).is_none());
        }
    }
    assert!(refused * 2 > tried && refused < tried, "{refused} of {tried}");
    console_log!("figure: {tried} broken files of data read or refused in a browser");
}

/// Drawn by the browser, names on the maps were elements of HTML, which no picture shows.
#[wasm_bindgen_test]
async fn names_on_the_maps_are_part_of_the_picture() {
    let root = visit("countries/").await;
    let parts = root.query_selector_all(".maps svg a, .maps svg title, .maps svg text").unwrap();
    for at in 0..parts.length() {
        let part = parts.item(at).unwrap().unchecked_into::<web_sys::Element>();
        assert_eq!(part.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"));
    }
    let named = root.query_selector_all(".maps svg a[data-country][aria-label]").unwrap();
    assert!(named.length() >= 11, "every member is a link with a name");
}

/// Some markup, another for every seed.
fn some_markup(seed: &mut u32, depth: u32) -> Vec<Tag> {
    let mut next = |below: u32| {
        *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (*seed >> 16) % below
    };
    let mut tags = Vec::new();
    for _ in 0..next(4) {
        let mut drawn = tag(["div", "span", "section"][next(3) as usize]);
        for name in ["class", "id", "title"] {
            if next(2) == 0 {
                drawn = drawn.with(name, ["", "a<b", "\"&"][next(3) as usize]);
            }
        }
        if next(2) == 0 {
            drawn = drawn.saying(["one", "<two>", "3 & 4"][next(3) as usize]);
        }
        tags.push((drawn, next(2) == 0));
    }
    let deeper = |(drawn, says): (Tag, bool)| {
        let drawn = if depth > 0 { drawn.holding(some_markup(seed, depth - 1)) } else { drawn };
        if says { drawn.saying("last") } else { drawn }
    };
    tags.into_iter().map(deeper).collect()
}

/// What is drawn anew, drawn at once, and read from what is told are one and the same.
#[wasm_bindgen_test]
fn what_is_drawn_anew_is_as_if_drawn_at_once() {
    let place = || document().create_element("div").unwrap();
    let (changing, mut seed) = (place(), 1);
    let mut drawn = Drawn::told(changing.clone(), None);
    for round in 0..500 {
        let wanted = some_markup(&mut seed, 3);
        let told: String = wanted.iter().map(Tag::to_string).collect();
        let parser = DomParser::new().unwrap();
        let read = parser.parse_from_string(&format!("<div>{told}</div>"), SupportedType::TextHtml).unwrap();
        let read = read.body().unwrap().first_element_child().unwrap();
        let at_once = place();
        Drawn::told(at_once.clone(), None).show(wanted.clone());
        let first = wanted.len().min(round % 3);
        drawn.show_first(first, wanted);
        for at in 0..first as u32 {
            let [now, then] = [&changing, &at_once].map(|it| it.child_nodes().item(at).unwrap());
            assert!(now.is_equal_node(Some(&then)), "round {round}, piece {at}: {}", changing.inner_html());
        }
        if round % 7 == 0 {
            // Something else is to be shown before the rest was.
            continue;
        }
        drawn.show_rest();
        assert!(changing.is_equal_node(Some(&at_once)), "round {round}: {}", changing.inner_html());
        assert!(changing.is_equal_node(Some(&read)), "round {round}: {told}");
    }
}

//! Going to another question of the page one is on. The answer comes first; the address, which costs a browser more
//! than most answers do, follows when frames have shown it.

use super::after::{after_answer, be_ready, catch_up, in_frame};
use super::live::Live;
use crate::browser::page::begin_asking;
use leptos::ev;
use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider};
use web_sys::UrlSearchParams;

/// What the page is asked: the query of the address, or of the one that is to follow.
#[derive(Clone)]
pub struct Asked {
    /// As it is written, without its mark.
    pub query: Live<String>,
    /// The fragment of the address, with its mark.
    pub hash: Live<String>,
    pub path: Live<String>,
    location: BrowserUrl,
}

/// What an address holds, by its keys.
pub type Values<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// How an address comes to be that of the page.
#[derive(Clone, Copy, Default)]
pub struct Step {
    /// Instead of the address before, so that the way back leads past it.
    pub replace: bool,
    /// With the view at the top of the page.
    pub scroll: bool,
}

impl Asked {
    pub fn new(location: BrowserUrl) -> Asked {
        let asked = Asked { query: Live::default(), hash: Live::default(), path: Live::default(), location };
        asked.keep_up();
        let following = asked.clone();
        let _ = window_event_listener(ev::popstate, move |_| {
            if let Ok(url) = BrowserUrl::current() {
                following.location.as_url().set(url);
                following.keep_up();
            }
        });
        asked
    }

    /// Takes the question from the address.
    fn keep_up(&self) {
        let url = self.location.as_url().get_untracked();
        self.query.set(url.search().to_owned());
        self.hash.set(url.hash().to_owned());
        self.path.set(url.path().to_owned());
    }

    /// Reads the question by its keys.
    pub fn read<T>(&self, read: &dyn Fn(&Values) -> T) -> T {
        match UrlSearchParams::new_with_str(&self.query.get()) {
            // Of a key that stands there twice, the later one counts.
            Ok(pairs) => read(&|key| pairs.get_all(key).pop().as_string()),
            Err(_) => read(&|_| None),
        }
    }

    /// Answers the question in an address of this page, for a link that is pressed.
    pub fn press(&self, address: &str, step: Step) {
        catch_up();
        let (asked, query) = (self.clone(), query_of(address));
        in_frame(move || asked.query.set(query));
        self.follow(address.to_owned(), step);
    }

    /// Has the address follow the answer.
    fn follow(&self, address: String, step: Step) {
        let asked = self.clone();
        after_answer(move || {
            asked.navigate(&address, step);
            begin_asking();
        });
    }

    /// Answers another question where there is no link: the view stays.
    pub fn ask(&self, query: &str, replace: bool) {
        be_ready();
        self.query.set(query_of(query));
        self.follow(format!("{}{query}", self.path.now()), Step { replace, scroll: false });
    }

    /// Goes to another page, which is there.
    pub fn leave(&self, address: &str) {
        catch_up();
        self.navigate(address, Step { replace: false, scroll: true });
    }

    /// Effects come after: with the address the browser notes how far down one was, which is not to be asked of the page
    /// that comes.
    fn navigate(&self, address: &str, Step { replace, scroll }: Step) {
        let Ok(url) = BrowserUrl::parse(address) else { return };
        self.location.as_url().set(url);
        self.keep_up();
        let value = address.to_owned();
        self.location.complete_navigation(&LocationChange { value, replace, scroll, ..Default::default() });
    }
}

fn query_of(address: &str) -> String {
    let before_hash = address.split('#').next().unwrap_or_default();
    before_hash.split_once('?').map_or("", |(_, query)| query).to_owned()
}

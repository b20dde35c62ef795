//! Going to another question of the page one is on. The answer comes first; the address, which costs a browser more
//! than most answers do, follows when a frame has shown it.

use super::after::{after_frame, catch_up};
use super::asking::done_anew;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use web_sys::UrlSearchParams;

type Navigate = Box<dyn Fn(&str, NavigateOptions) + Send + Sync>;

/// The question that the page answers: the query of the address, or of the one that is to follow.
#[derive(Clone, Copy)]
pub struct Asked {
    /// As it is written, without its mark.
    pub query: RwSignal<String>,
    search: Memo<String>,
    path: Memo<String>,
    navigate: StoredValue<Navigate>,
}

/// How an address comes to be that of the page.
#[derive(Clone, Copy, Default)]
pub struct Step {
    /// Instead of the address before, so that the way back leads past it.
    pub replace: bool,
    /// With the view at the top of the page.
    pub scroll: bool,
}

impl Asked {
    /// What the router says, within it.
    pub fn of_router() -> Asked {
        let location = use_location();
        let navigate: Navigate = Box::new(use_navigate());
        let asked = Asked {
            query: RwSignal::new(location.search.get_untracked()),
            search: location.search,
            path: location.pathname,
            navigate: StoredValue::new(navigate),
        };
        done_anew(move || {
            asked.search.track();
            asked.keep_up();
        });
        asked
    }

    /// Takes the question from the address.
    pub fn keep_up(self) {
        let search = self.search.get_untracked();
        if self.query.with_untracked(|query| *query != search) {
            self.query.set(search);
        }
    }

    /// Reads the question by its keys.
    pub fn read<T>(self, read: &dyn Fn(&dyn Fn(&str) -> Option<String>) -> T) -> T {
        self.query.with(|query| match UrlSearchParams::new_with_str(query) {
            // Of a key that stands there twice, the later one counts.
            Ok(pairs) => read(&|key| pairs.get_all(key).pop().as_string()),
            Err(_) => read(&|_| None),
        })
    }

    /// Answers the question in an address of this page.
    pub fn go(self, address: &str, Step { replace, scroll }: Step) {
        catch_up();
        let before_hash = address.split('#').next().unwrap_or_default();
        let query = before_hash.split_once('?').map_or("", |(_, query)| query);
        self.query.set(query.to_owned());
        let address = address.to_owned();
        after_frame(move || {
            let options = NavigateOptions { resolve: false, replace, scroll, ..NavigateOptions::default() };
            self.navigate.with_value(|navigate| navigate(&address, options));
        });
    }

    /// Answers another question where there is no link: the view stays.
    pub fn ask(self, query: &str, replace: bool) {
        let address = self.path.with_untracked(|path| format!("{path}{query}"));
        self.go(&address, Step { replace, scroll: false });
    }

    /// Goes to another page, which is there.
    pub fn leave(self, address: &str) {
        catch_up();
        let options = NavigateOptions { resolve: false, ..NavigateOptions::default() };
        self.navigate.with_value(|navigate| navigate(address, options));
    }
}

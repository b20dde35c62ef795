//! What goes on around the pages: the app knows the address, brings the page that stands there, and wakes its islands.

use super::arrival::{self, Arrival, Missing};
use super::follow;
use super::page::{self, document};
use super::search;
use super::spawn::spawn;
use crate::edition::Edition;
use crate::islands::{self, Asked, done_anew};
use leptos::prelude::*;
use leptos_router::location::{BrowserUrl, LocationProvider};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Document;

/// What the pages stand on while they come and go.
#[derive(Clone)]
pub struct Stand {
    edition: Edition,
    owner: Owner,
    /// What the islands that are awake react to.
    awake: Rc<RefCell<Vec<Owner>>>,
    asked: Asked,
}

/// Begins with the page that was served, within an owner. Which page stands at an address is known from the pages
/// themselves: of the router only the address and its history are needed, no routes. None where the browser does not tell
/// its address.
pub fn begin(edition: Edition) -> Option<Stand> {
    let location = BrowserUrl::new().ok()?;
    let asked = Asked::new(location);
    follow::lead_with(asked.clone());
    let owner = Owner::current().unwrap_or_default();
    let stand = Stand { edition, owner, awake: Rc::default(), asked: asked.clone() };
    search::listen_for_keys(&stand.edition);
    {
        let query = asked.query.clone();
        done_anew(move || page::carry_query(&query.get()));
    }
    let mut shown = asked.path.now();
    let visiting = stand.clone();
    done_anew(move || {
        let path = asked.path.get();
        if path != shown {
            shown.clone_from(&path);
            visiting.clone().visit(path);
        }
    });
    Some(stand)
}

impl Stand {
    /// Wakes the page that was served, unless its visitor has gone on meanwhile.
    pub fn wake_first(&self, path: &str, first: &Arrival, document: &Document) {
        if self.asked.path.now() == path {
            self.wake(first, document);
        }
    }

    /// Shows the page of an address: at once where it was brought before, as it is on the way back and behind every
    /// link.
    fn visit(self, path: String) {
        match arrival::kept(&path) {
            Some(arrival) => self.show(&arrival),
            None => self.bring(path),
        }
    }

    fn bring(self, path: String) {
        spawn(async move {
            let brought = arrival::bring(&path).await;
            let location = window().location();
            if location.pathname().is_ok_and(|now| now != path) {
                return;
            }
            match brought {
                Ok(arrival) => self.show(&arrival),
                Err(Missing::Unreachable(_)) => page::lose(move || self.visit(path)),
                Err(Missing::Strange(_)) => drop(location.reload()),
            }
        });
    }

    fn show(&self, arrival: &Arrival) {
        let Some(document) = document() else { return };
        for owner in self.awake.take() {
            owner.cleanup();
        }
        page::find();
        arrival.place(&document);
        page::carry_query(&self.asked.query.now());
        self.wake(arrival, &document);
        page::lay_out(&document);
        request_animation_frame(page::arrive);
    }

    fn wake(&self, arrival: &Arrival, document: &Document) {
        for (element, data) in arrival.islands(document) {
            let owner = self.owner.child();
            owner.with(|| islands::wake(&self.edition, &self.asked, data, element));
            self.awake.borrow_mut().push(owner);
        }
    }
}

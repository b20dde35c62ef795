//! What goes on while a page is being read.

use js_sys::Promise;
use std::future::Future;
use std::pin::Pin;
use wasm_bindgen_futures::JsFuture;

/// Begins something that takes its time. Boxed, futures are all of one type, and what drives them is written out once.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(future);
    wasm_bindgen_futures::spawn_local(future);
}

/// Lets the browser do what is due: whoever presses or scrolls meanwhile does not wait for all that a page needs.
pub async fn pause() {
    let over = Promise::new(&mut |done, _| {
        let _ = web_sys::window().map(|window| window.set_timeout_with_callback(&done));
    });
    let _ = JsFuture::from(over).await;
}

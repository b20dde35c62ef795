//! What goes on while a page is being read.

use std::future::Future;
use std::pin::Pin;

/// Begins something that takes its time. Boxed, futures are all of one type, and what drives them is written out once.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    let future: Pin<Box<dyn Future<Output = ()>>> = Box::pin(future);
    wasm_bindgen_futures::spawn_local(future);
}

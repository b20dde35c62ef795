// The style sheet has browsers pass over what is far down, so that a page is shown at once. Whoever goes there gets it laid out:
// from then on it is known how long the page is, and nothing moves on the way down or back.
if (!('laid' in document.documentElement.dataset)) {
  addEventListener('scroll', () => requestIdleCallback(() => { document.documentElement.dataset.laid = ''; }), { once: true, passive: true });
}

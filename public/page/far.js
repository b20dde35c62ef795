// The style sheet has browsers pass over what is far down, so that a page is shown at once. As soon as a visitor stirs, who may set
// out for it, or else after a while, it is laid out: then it is known how long the page is, and nothing moves on the way down or back.
if (!('laid' in document.documentElement.dataset)) {
  const layOut = () => requestIdleCallback(() => { document.documentElement.dataset.laid = ''; });
  for (const sign of ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown']) addEventListener(sign, layOut, { once: true, passive: true });
  setTimeout(layOut, 6000);
}

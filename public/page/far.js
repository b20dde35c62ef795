// The style sheet has browsers pass over what is far down, so that a page is shown at once. As soon as a visitor stirs, who may set
// out for it, or else after a while, it is laid out: then it is known how long the page is, and nothing moves on the way down or back.
// What is in view stays where it is, since the stir may be a press on it.
if (!('laid' in document.documentElement.dataset)) {
  const layOut = () => {
    const held = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const top = () => held?.getBoundingClientRect().top ?? 0;
    const before = top();
    document.documentElement.dataset.laid = '';
    scrollBy({ top: top() - before, behavior: 'instant' });
  };
  // Safari tells nobody when it is idle.
  const soon = () => (window.requestIdleCallback ?? setTimeout)(layOut);
  for (const sign of ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown']) addEventListener(sign, soon, { once: true, passive: true });
  setTimeout(soon, 6000);
}

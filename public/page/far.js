// The style sheet has browsers pass over what is far down, so that a page is shown at once. As soon as a visitor stirs, who may set
// out for it, or else after a while, it is laid out: then it is known how long the page is, and nothing moves on the way down or back.
if (!('laid' in document.documentElement.dataset)) {
  const { dataset } = document.documentElement;
  const place = (it) => it.getBoundingClientRect();
  const isSeen = (it) => place(it).top >= 0 && place(it).top < innerHeight;
  // The stir may be a press: what is under the finger stays there, or, where that led elsewhere on the page, what one sees there.
  const layOut = (stir) => {
    const held = stir && isSeen(stir.target) ? stir.target : document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const before = held && place(held).top;
    dataset.laid = '';
    if (held) scrollBy({ top: place(held).top - before, behavior: 'instant' });
  };
  // Not every browser tells when it is idle.
  const soon = (stir) => (window.requestIdleCallback ?? setTimeout)(() => 'laid' in dataset || layOut(stir));
  for (const sign of ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown']) addEventListener(sign, soon, { once: true, passive: true });
  setTimeout(soon, 6000);
}

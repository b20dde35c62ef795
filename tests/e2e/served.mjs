// What becomes of a page after it was served. Both functions run in the page.

/** Before any script of the page: remembers each node of the body as it was served. */
export function rememberWhatWasServed() {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    window.markup = () => {
      const copy = document.body.cloneNode(true);
      const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
      const found = [];
      while (comments.nextNode()) found.push(comments.currentNode);
      for (const comment of found) comment.remove();
      // Without scripts each mark of the chart is a tab stop, with them the chart is one.
      for (const mark of copy.querySelectorAll('.drawing a')) mark.removeAttribute('tabindex');
      return copy.innerHTML;
    };
    window.nodes = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    };
    window.served = { nodes: window.nodes(), markup: window.markup(), alive: 'ready' in document.documentElement.dataset };
    for (const node of window.served.nodes) node.served = true;
  });
}

/** What became of the served page, once effects and the next frame are through. */
export async function whatChanged() {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  const name = (node) => node.outerHTML?.slice(0, 120) ?? node.data;
  const [before, now] = [window.served.markup, window.markup()];
  let at = 0;
  while (at < before.length && before[at] === now[at]) at += 1;
  return {
    early: window.served.alive,
    nodes: window.served.nodes.length,
    lost: window.served.nodes.filter((node) => !node.isConnected).map(name),
    added: window.nodes().filter((node) => !node.served).map(name),
    changed: before === now ? null : { served: before.slice(at - 60, at + 60), now: now.slice(at - 60, at + 60) },
  };
}

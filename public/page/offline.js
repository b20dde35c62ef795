// Has the record kept on the device once the page is done, says so, and offers a newer version when there is one.
(() => {
  const { connection } = navigator;
  // A browser that refuses storage, or a frame that is closed off, throws when asked for it.
  const serviceWorker = (() => { try { return navigator.serviceWorker; } catch { return undefined; } })();
  const root = document.documentElement;
  const note = (name) => document.querySelector(`.${name}-note`);

  const reach = () => { const it = note('offline'); if (it) it.hidden = navigator.onLine; };
  addEventListener('online', reach);
  addEventListener('offline', reach);
  reach();
  if (!serviceWorker) return;

  let asked = false;
  function offer(waiting) {
    const it = note('news');
    if (!it || !waiting || !serviceWorker.controller) return;
    it.hidden = false;
    it.querySelector('button').onclick = () => { asked = true; waiting.postMessage('take over'); };
  }

  // In the tab that asked for it the new version comes at once; in others with the next link, which is then a plain one.
  const controlled = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) addEventListener('click', (event) => event.stopImmediatePropagation(), true);
  });
  serviceWorker.addEventListener('message', ({ data }) => { if (data === 'kept') root.dataset.kept = ''; });

  async function start() {
    const address = `${root.dataset.base}worker.js`;
    // The one address of a script that is ever made here.
    const trusted = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => address });
    const options = { scope: root.dataset.base, updateViaCache: 'none' };
    const registration = await serviceWorker.register(trusted?.createScriptURL('') ?? address, options);
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing.addEventListener('statechange', () => { if (installing.state === 'installed') offer(installing); });
    });
    const { active } = await serviceWorker.ready;
    // Who saves data keeps what every page needs, and the pages that are read.
    active.postMessage(connection?.saveData ? location.pathname : root.lang);
  }
  const later = () => setTimeout(() => start().catch(() => {}), 1000);
  if (document.readyState === 'complete') later(); else addEventListener('load', later);
})();

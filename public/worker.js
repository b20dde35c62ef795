// Keeps the record on the visitor's device, one version at a time. The build writes what there is to keep in place of
// KEPT: lists of addresses with fingerprints, so that a page and the program it calls are always of one version.

const KEPT = {};

const NAME = `${KEPT.base}${KEPT.version}`;
const AT_ONCE = 6;

/** The address under which a cache notes that it holds all of a list. */
const note = (list) => `${KEPT.base}kept/${list}`;

const others = async () => (await caches.keys()).filter((name) => name.startsWith(`${KEPT.base}`) && name !== NAME);

async function fingerprint(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file of this version: from an older one where it is the same, else from the network. */
async function find(address, print, older) {
  for (const cache of older) {
    const response = await cache.match(address);
    if (response && (await fingerprint(response.clone())) === print) return response;
  }
  const response = await fetch(address, { cache: 'no-cache', priority: 'low' });
  if (!response.ok || (await fingerprint(response.clone())) !== print) throw new Error(`${address} is not of this version.`);
  return response;
}

const printOf = (address) => Object.values(KEPT.lists).map((list) => list[address]).find(Boolean);

/** Keeps one file. What is there already is not asked for again. */
async function keepFile(address, older = []) {
  const cache = await caches.open(NAME);
  if (!(await cache.match(address))) await cache.put(address, await find(address, printOf(address), older));
}

/** Keeps all of a list, a few at a time. */
async function keep(list) {
  const cache = await caches.open(NAME);
  if (await cache.match(note(list))) return;
  const older = await Promise.all((await others()).map((name) => caches.open(name)));
  const waiting = Object.keys(KEPT.lists[list]);
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await keepFile(next, older);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.put(note(list), new Response());
}

/** A new version is complete before it is offered: it keeps every language that the one before it did. */
async function install() {
  await keep('common');
  for (const name of await others()) {
    const older = await caches.open(name);
    for (const list of Object.keys(KEPT.lists)) if (await older.match(note(list))) await keep(list);
  }
}

async function activate() {
  for (const name of await others()) await caches.delete(name);
  await clients.claim();
}

/** What is kept comes from there; what is of this version and is read is kept. */
async function answer(event, url) {
  const { request } = event;
  const cache = await caches.open(NAME);
  const kept = await cache.match(url.pathname);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (printOf(url.pathname)) event.waitUntil(keepFile(url.pathname).catch(() => {}));
    return response;
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const folder = await cache.match(`${url.pathname}/`);
    return folder ? Response.redirect(`${url.pathname}/${url.search}`) : cache.match(KEPT.missing);
  }
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const own = url.origin === location.origin && url.pathname.startsWith(KEPT.base);
  if (own && event.request.method === 'GET') event.respondWith(answer(event, url));
});
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
  if (event.data in KEPT.lists) event.waitUntil(keep(event.data).then(() => event.source.postMessage('kept'), () => {}));
  else if (printOf(event.data)) event.waitUntil(keepFile(event.data).catch(() => {}));
});

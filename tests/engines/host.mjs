// A host in front of the built site. It notes what a page complains of, in every engine alike, and loses files when asked to.

import { createServer } from 'node:http';
import { rememberWhatWasServed } from '../e2e/served.mjs';
import { ROOT, pathOf } from '../e2e/site.mjs';

/** Runs in each page before its own scripts. What it hears is sent to the host, so that it outlives the page. */
function witness() {
  const tell = (what) => navigator.sendBeacon('/complaint', what);
  addEventListener('error', ({ message, target }) => tell(`error: ${message ?? target.outerHTML}`), true);
  addEventListener('unhandledrejection', ({ reason }) => tell(`error: ${reason}`));
  addEventListener('securitypolicyviolation', (it) => tell(`policy: ${it.violatedDirective} ${it.blockedURI} ${it.sample}`));
  for (const level of ['error', 'warn']) {
    const say = console[level];
    console[level] = (...words) => {
      tell(`console: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
}

const WITNESS = `(${witness})();\n(${rememberWhatWasServed})();\n`;

/** A page of the width of a phone: no window of these engines gets that narrow. */
const phone = (path) => `<!DOCTYPE html><title>Phone</title><iframe width="360" height="740" src="${path}"></iframe>`;

async function passOn({ url, headers }, response, { lost, plain }) {
  const keeps = plain || !url.endsWith('/worker.js');
  if (!keeps || lost?.test(url)) return response.writeHead(404, { 'content-type': 'text/html' }).end('lost');
  const conditions = { 'accept-encoding': 'identity', ...(headers['if-none-match'] && { 'if-none-match': headers['if-none-match'] }) };
  const found = await fetch(new URL(url, ROOT), { headers: conditions, redirect: 'manual' });
  const kept = ['content-type', 'cache-control', 'etag', 'location'].filter((name) => found.headers.has(name));
  const body = Buffer.from(await found.arrayBuffer());
  const witnessed = !plain && found.headers.get('content-type')?.startsWith('text/html');
  response.writeHead(found.status, Object.fromEntries(kept.map((name) => [name, found.headers.get(name)])));
  response.end(witnessed ? body.toString().replace('<script', '<script src="/witness.js"></script>\n<script') : body);
}

function hear(request, response, complaints) {
  let told = '';
  request.on('data', (part) => (told += part));
  request.on('end', () => {
    complaints.push(told);
    response.writeHead(204).end();
  });
}

/** `plain` serves every page as it is, and the worker that keeps the site on the device. */
export async function host({ plain = false } = {}) {
  const state = { plain, lost: null, up: true };
  const [complaints, asked] = [[], []];
  const server = createServer((request, response) => {
    const { url, socket } = request;
    const answer = (type, text) => response.writeHead(200, { 'content-type': type }).end(text);
    if (!state.up) return socket.destroy();
    asked.push(url);
    if (url === '/complaint') return hear(request, response, complaints);
    if (url === '/witness.js') return answer('text/javascript', WITNESS);
    if (url.startsWith('/phone?')) return answer('text/html', phone(url.slice('/phone?'.length)));
    return passOn(request, response, state).catch((error) => socket.destroy(error));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const root = `http://localhost:${server.address().port}`;
  return {
    asked,
    complaints,
    at: (page, lang) => `${root}${pathOf(page, lang)}`,
    onPhone: (page, lang) => `${root}/phone?${pathOf(page, lang)}`,
    lose: (files) => (state.lost = files),
    start: () => (state.up = true),
    stop() {
      state.up = false;
      server.closeAllConnections();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

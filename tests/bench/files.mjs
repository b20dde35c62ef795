// One server for all that is compared, so that nobody has a quicker one: the built atlas, its pages with their scripts taken
// out, and the pages of other tools. It zips everything once and counts what a page asks for.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const BASE = '/rcm-atlas/';
const modules = fileURLToPath(new URL('node_modules/', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain' };

/** The limit: a page as it is written, without its scripts and what they would fetch. */
const stripped = (html) =>
  html.replace(/<script(?! type="application)[^>]*>.*?<\/script>/gs, '').replace(/<link rel="(preload|modulepreload)"[^>]*>/g, '');

/** Serves the atlas below its base, npm packages below `/modules/`, the atlas without scripts below `/limit/`, and `pages`. */
export async function serve(pages = {}) {
  const packed = new Map();
  let origin;
  const read = (path) => {
    if (pages[path]) return ['.html', pages[path]];
    const below = path.endsWith('/') ? `${path}index.html` : path;
    const place = (start, folder) => below.startsWith(start) && join(folder, below.slice(start.length));
    const limit = place(`/limit${BASE}`, join(root, 'dist'));
    // The host is known where the site is published, and links in heads name it there.
    const told = (html) => html.replace(/(<link rel="(?:canonical|alternate)"[^>]*href=")\//g, `$1${origin}/`);
    const file = limit || place('/modules/', modules) || place(BASE, join(root, 'dist'));
    const body = readFileSync(file);
    if (extname(file) !== '.html') return [extname(file), body];
    return ['.html', limit ? stripped(told(body.toString())) : told(body.toString())];
  };
  const zipped = (path) => {
    if (!packed.has(path)) {
      const [end, body] = read(path);
      packed.set(path, [TYPES[end] ?? 'application/octet-stream', gzipSync(body, { level: 9 })]);
    }
    return packed.get(path);
  };
  const asked = { requests: 0, bytes: 0 };
  const server = createServer(({ url }, response) => {
    try {
      const [type, body] = zipped(decodeURIComponent(new URL(url, 'http://localhost').pathname));
      asked.requests += 1;
      asked.bytes += body.length;
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  origin = `http://localhost:${server.address().port}`;
  /** What was asked for since the last time one looked. */
  const taken = () => {
    const since = { ...asked };
    Object.assign(asked, { requests: 0, bytes: 0 });
    return since;
  };
  return { origin, taken, close: () => server.close() };
}

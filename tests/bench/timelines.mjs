// When a timeline can be seen and used: ours, with and without its scripts, beside TimelineJS3 and vis-timeline with thirty
// of the same events. All pages come from one server, in turns, so that a busy machine is unfair to none; what counts are
// the ratios within one run. `cargo xtask bench timelines`.

import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const RUNS = Number(process.env.RUNS ?? 9);
const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = fileURLToPath(new URL('node_modules/', import.meta.url));

/** Thirty meetings as all three tools can show them: first day, name, theme. */
const events = readdirSync(join(root, 'public/data/meetings'))
  .map((name) => JSON.parse(readFileSync(join(root, 'public/data/meetings', name), 'utf8')))
  .filter((meeting) => meeting.dates.value)
  .slice(0, 30)
  .map(({ id, name, dates, summary }) => ({ id, name: name.en, day: dates.value.split('/')[0], text: summary.text.en }));

const page = (head, body) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Timeline</title>${head}${body}</html>`;

const KNIGHT = '/modules/@knight-lab/timelinejs/dist';
const VIS = '/modules/vis-timeline';
const slides = events.map(({ name, day, text }) => {
  const [year, month, date] = day.split('-');
  return { start_date: { year, month, day: date }, text: { headline: name, text } };
});

const PAGES = {
  '/timelinejs/': page(
    `<link rel="stylesheet" href="${KNIGHT}/css/timeline.css"><script src="${KNIGHT}/js/timeline.js"></script>`,
    `<div id="timeline" style="height: 600px"></div>
     <script>new TL.Timeline('timeline', ${JSON.stringify({ events: slides })}, { ga_measurement_id: null })</script>`,
  ),
  '/vis/': page(
    `<link rel="stylesheet" href="${VIS}/styles/vis-timeline-graph2d.min.css">
     <script src="${VIS}/standalone/umd/vis-timeline-graph2d.min.js"></script>`,
    `<div id="timeline"></div><script>new vis.Timeline(document.getElementById('timeline'),
     new vis.DataSet(${JSON.stringify(events.map(({ id, name, day }) => ({ id, content: name, start: day })))}), {})</script>`,
  ),
};

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };
const packed = new Map();

/** What stands at a path, zipped once. */
function file(path) {
  if (PAGES[path]) return [TYPES['.html'], gzipSync(PAGES[path])];
  if (!packed.has(path)) {
    const below = path.endsWith('/') ? `${path}index.html` : path;
    const place = below.startsWith('/modules/') ? join(modules, below.slice(9)) : join(root, 'dist', below.replace('/rcm-atlas/', ''));
    packed.set(path, [TYPES[extname(place)] ?? 'application/octet-stream', gzipSync(readFileSync(place), { level: 9 })]);
  }
  return packed.get(path);
}

const server = createServer((request, response) => {
  try {
    const [type, body] = file(new URL(request.url, 'http://localhost').pathname);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, resolve));
const origin = `http://localhost:${server.address().port}`;

const CONTENDERS = {
  atlas: { path: '/rcm-atlas/timeline/', items: '.timeline > li', ready: 'html[data-ready]' },
  'atlas without scripts': { path: '/rcm-atlas/timeline/', items: '.timeline > li', scripts: false },
  TimelineJS3: { path: '/timelinejs/', items: '.tl-timemarker' },
  'vis-timeline': { path: '/vis/', items: '.vis-item' },
};

/** Milliseconds since the request of the page: first paint, first paint with events in it, ready for input. */
async function measure(browser, { path, items, ready, scripts = true }, slower) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (scripts) {
    await tab.addInitScript(({ items, ready }) => {
      const look = () => {
        if (!window.looked && document.querySelector(items)) {
          window.looked = true;
          requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
        }
        if (!window.readyAt && document.querySelector(ready ?? items)) window.readyAt = performance.now();
      };
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    }, { items, ready });
  }
  await tab.goto(origin + path, { waitUntil: 'load' });
  await tab.waitForTimeout(400 * slower);
  const seen = await tab.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return { paint, shown: Math.max(paint, window.shownAt ?? 0), ready: window.readyAt };
  });
  await context.close();
  return seen;
}

const median = (values) => values.filter((it) => it !== undefined).sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await chromium.launch({
  executablePath: process.env.ATLAS_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'],
});
for (const slower of [1, 4]) {
  const found = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, contender] of Object.entries(CONTENDERS)) {
      const seen = await measure(browser, contender, slower);
      if (run > 0) found[name].push(seen); // The first round warms the server.
    }
  }
  const own = median(found.atlas.map(({ shown }) => shown));
  console.log(`\nProcessor ${slower} times slower, medians of ${RUNS}, in ms; last, the ratio of events shown to the atlas's`);
  for (const [name, runs] of Object.entries(found)) {
    const of = (key) => median(runs.map((it) => it[key]));
    const show = (value) => (value === undefined ? '–' : String(Math.round(value))).padStart(6);
    const ratio = (of('shown') / own).toFixed(2);
    console.log(`${name.padEnd(22)} paint ${show(of('paint'))}  events ${show(of('shown'))}  ready ${show(of('ready'))}  ×${ratio}`);
  }
}
await browser.close();
server.close();

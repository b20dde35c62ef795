// One table: the atlas, the limit (the same page without its scripts) and other tools on the same work, in one browser, from
// one server, in turns, so that a busy machine is unfair to none. What counts are the ratios. `cargo xtask bench beside`.
//
//   requests, kB     of the first view, as the server sends it, zipped
//   paint            first contentful paint since the page was asked for (ms)
//   shown            the frame in which all items are there, or the first paint where that is later (ms)
//   ready            when it answers: the atlas says so, others do once their items are there (ms)
//   frame            from a press of the mouse, or a key, to the end of the frame after it (ms); `work`, what the main thread
//                    did meanwhile and until one looks (ms of its processor)
//   MB, nodes        JavaScript's heap after a collection and the memory of WebAssembly; elements in the page
// “4x” are those on a processor four times slower, as Chromium slows it.

import { median, press, start, tab, watchPresses } from './browser.mjs';
import { PAGES, WORK } from './contenders.mjs';
import { serve } from './files.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const only = process.env.ONLY?.split(',');
const server = await serve(PAGES);
const browser = await start();

/** Notes when items are there and when it is ready, and the memory that WebAssembly asks for. */
const watch = ({ items, ready }) => {
  const look = () => {
    if (!window.looked && document.querySelector(items)) {
      window.looked = true;
      requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
    }
    if (!window.readyAt && document.querySelector(ready ?? items)) window.readyAt = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const made = WebAssembly[name];
    WebAssembly[name] = async (...args) => {
      const result = await made.apply(WebAssembly, args);
      window.wasm = (result.instance ?? result).exports.memory;
      return result;
    };
  }
};

async function load({ path, items, ready }, rate) {
  const { context, page, session } = await tab(browser, { width: 412, height: 823 }, rate);
  await page.addInitScript(watch, { items, ready });
  server.taken();
  await page.goto(server.origin + path, { waitUntil: 'load' });
  await page.waitForSelector(ready ?? items, { state: 'attached' });
  await page.waitForTimeout(300 * rate);
  const sent = server.taken();
  const seen = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const nodes = document.querySelectorAll('*').length;
    return { paint, shown: Math.max(paint, window.shownAt ?? 0), ready: window.readyAt, nodes, wasm: window.wasm?.buffer.byteLength ?? 0 };
  });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { ...seen, requests: sent.requests, kilobytes: sent.bytes / 1000, memory: (usedSize + seen.wasm) / 1e6 };
}

/** Presses each target in turn, `RUNS` times and once before to warm up. */
async function presses({ path, items, ready, presses: targets }, rate) {
  if (!targets?.length) return {};
  const opened = await tab(browser, { width: 1280, height: 900 }, rate);
  await watchPresses(opened.page);
  await opened.page.goto(server.origin + path, { waitUntil: 'load' });
  await opened.page.waitForSelector(ready ?? items, { state: 'attached' });
  await opened.page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));
  await opened.page.waitForTimeout(500 * rate);
  const found = [];
  for (let run = 0; run <= RUNS; run += 1) {
    found.push(await press(opened, targets[run % targets.length]));
    await opened.page.waitForTimeout(400 * rate);
  }
  await opened.context.close();
  return { frame: median(found.slice(1).map((it) => it.frame)), work: median(found.slice(1).map((it) => it.work)) };
}

const middle = (runs) => Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((it) => it[key]))]));

const COLUMNS = [
  ['requests', 0, 'requests'], ['kilobytes', 1, 'kB'], ['paint', 0, 'paint'], ['shown', 0, 'shown'], ['ready', 0, 'ready'],
  ['paint4', 0, 'paint 4x'], ['shown4', 0, 'shown 4x'], ['ready4', 0, 'ready 4x'],
  ['frame', 1, 'frame'], ['work', 1, 'work'], ['frame4', 1, 'frame 4x'], ['work4', 1, 'work 4x'], ['memory', 1, 'MB'], ['nodes', 0, 'nodes'],
];
const line = (name, cells) => console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''));

/** Everything that is measured of one work. */
async function rowsOf(contenders) {
  const rows = Object.fromEntries(Object.keys(contenders).map((name) => [name, {}]));
  for (const [rate, suffix] of [[1, ''], [4, '4']]) {
    const runs = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [name, contender] of Object.entries(contenders)) {
        const seen = await load(contender, rate);
        if (run > 0) runs[name].push(seen); // The first round warms the server.
      }
    }
    for (const [name, contender] of Object.entries(contenders)) {
      const all = { ...middle(runs[name]), ...(await presses(contender, rate)) };
      for (const [key, value] of Object.entries(all)) rows[name][key + suffix] = value;
    }
  }
  return rows;
}

const table = [];
for (const [work, contenders] of Object.entries(WORK).filter(([work]) => !only || only.includes(work))) {
  // What cannot be measured is said, and the rest stands in the table.
  try {
    table.push([work, await rowsOf(contenders)]);
    console.log(`measured: ${work}`);
  } catch (error) {
    console.log(`not measured: ${work}: ${error.message}`);
    process.exitCode = 1;
  }
}

console.log(`\nMedians of ${RUNS}; below each other tool and the limit, how many times as much it takes as the atlas.`);
for (const [work, rows] of table) {
  line(`\n${work}`, COLUMNS.map(([, , title]) => title));
  for (const [name, row] of Object.entries(rows)) {
    const show = (value, digits) => (value === undefined ? '–' : value.toFixed(digits));
    line(name, COLUMNS.map(([key, digits]) => show(row[key], digits)));
    if (row !== rows.atlas) line('', COLUMNS.map(([key]) => (rows.atlas[key] && row[key] !== undefined ? `×${(row[key] / rows.atlas[key]).toFixed(2)}` : '')));
  }
}
await browser.close();
server.close();

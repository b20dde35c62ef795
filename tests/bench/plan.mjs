// What the explorer of the plan spends between a press and the next frame: at the size of the record, at a quarter of the
// speed, and with ten thousand activities, for which page and data are multiplied on their way to the browser.
// `cargo xtask bench plan`.

import { chromium } from 'playwright-core';

const ROOT = process.env.ATLAS_URL;
const RUNS = 9;
const MANY = 10_000;
const STEPS = [
  ['choose a topic', 'plan/', '.facet-box[data-facet="0"] li:nth-child(4) a'],
  ['choose an area', 'plan/', '.facet-box[data-facet="1"] li:nth-child(2) a'],
  ['sort by title', 'plan/', '[data-sort="2"]', '[data-sort="0"]'],
  ['group by lead', 'plan/', '[data-group-by="3"]', '[data-group-by="0"]'],
  ['move the year', 'plan/', 'slider'],
  ['choose, in the table', 'plan/table/', '.facet-box[data-facet="0"] li:nth-child(4) a'],
  ['choose, in the matrix', 'plan/matrix/', '.facet-box[data-facet="0"] li:nth-child(4) a'],
];

const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)];

/** Presses, and waits until the page has answered and a frame has shown it. */
const press = (page, selector, value) =>
  page.evaluate(
    ([selector, value]) =>
      new Promise((resolve) => {
        const said = () => document.querySelector('[data-told]').textContent + location.search;
        const before = said();
        if (selector === 'slider') {
          const slider = document.querySelector('input[name=asof]');
          slider.value = value;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        } else document.querySelector(selector).click();
        const look = () => (said() === before ? setTimeout(look) : requestAnimationFrame(() => setTimeout(resolve)));
        setTimeout(look);
      }),
    [selector, value],
  );

/** Milliseconds that the main thread has spent on scripts, on styles and on layout. */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((it) => it.name === name).value * 1000;
  return ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(of);
}

/** The list of the page and its data, as if the record were so many times larger. */
async function multiply(page) {
  await page.route(/\/plan\/(table\/)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const entries = [...html.matchAll(/<(li|tr) data-item="\d+">.*?<\/\1>/gs)].map(([entry]) => entry);
    const first = html.indexOf(entries[0]);
    const end = html.indexOf(entries.at(-1)) + entries.at(-1).length;
    const all = Array.from({ length: MANY }, (_, at) => entries[at % entries.length].replace(/data-item="\d+"/, `data-item="${at}"`));
    await route.fulfill({ response, body: html.slice(0, first) + all.join('') + html.slice(end) });
  });
  await page.route(/\/data\/plan\./, async (route) => {
    const response = await route.fetch();
    const [first, now, last, facets, activities] = await response.json();
    const size = activities.length;
    // A 0 stands before the number of empty words in a row.
    const filled = (words) => words.flatMap((word, at) => (words[at - 1] === 0 ? Array(word - 1).fill(0) : word));
    const told = (words) => [...words].flatMap((word) => (word === 0 ? [0, 1] : word));
    const has = (words, at) => ((words[at >> 5] ?? 0) >>> (at & 31)) & 1;
    for (const [, choices] of facets) {
      for (const choice of choices) {
        const members = filled(choice[2]);
        const words = new Uint32Array(Math.ceil(MANY / 32));
        for (let at = 0; at < MANY; at += 1) if (has(members, at % size)) words[at >> 5] |= 1 << (at & 31);
        choice[2] = told(words);
      }
    }
    const many = Array.from({ length: MANY }, (_, at) => activities[at % size]);
    await route.fulfill({ response, json: [first, now, last, facets, many] });
  });
}

const browser = await chromium.launch({ executablePath: process.env.ATLAS_BROWSER ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [size, rate] of [['as recorded', 1], ['as recorded', 4], [MANY, 1]]) {
  for (const [name, path, ...selectors] of STEPS) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    if (size === MANY) await multiply(page);
    const session = await page.context().newCDPSession(page);
    await page.goto(ROOT + path);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.waitForTimeout(500);
    await session.send('Performance.enable');
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const before = await spent(session);
      await press(page, selectors[run % selectors.length], 2020 - run);
      const after = await spent(session);
      times.push(after.map((value, which) => value - before[which]));
      await page.waitForTimeout(100);
    }
    const [script, style, layout] = [0, 1, 2].map((which) => at(times.map((it) => it[which]), 0.5).toFixed(1));
    const whole = times.map((it) => it[0] + it[1] + it[2]);
    const entries = await page.locator('[data-item]').count();
    console.log(
      `${String(size).padEnd(11)} ${rate}x slower  ${name.padEnd(22)} ${at(whole, 0.5).toFixed(1)} ms (p95 ${at(whole, 0.95).toFixed(1)}): script ${script}, style ${style}, layout ${layout}; ${entries} entries`,
    );
    await page.close();
  }
}
await browser.close();

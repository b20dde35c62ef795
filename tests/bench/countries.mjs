// How long the pages of the countries take from a press to the next frame, at full speed and at a quarter of it.
// `cargo xtask bench countries`.

import { chromium } from 'playwright-core';

const ROOT = process.env.ATLAS_URL;
const RUNS = 5;
const STEPS = [
  ['measure', 'countries/', '.facet a[data-measure="3"]', '.facet a[data-measure="7"]'],
  ['year', 'countries/?measure=remittances', 'slider'],
  ['country', 'corridors/', '.facet a[data-country="5"]', '.facet a[data-country="11"]'],
  ['year of movements', 'corridors/', '.facet a[data-year="0"]', '.facet a[data-year="6"]'],
  ['beside each other', 'countries/compare/', '.facet a[data-choice="4"]', '.facet a[data-choice="1"]'],
];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** From the event to the end of the frame that shows its effect. */
const press = (page, selector, at) =>
  page.evaluate(
    ([selector, at]) =>
      new Promise((resolve) => {
        const slider = document.querySelector('.panel:not([hidden]) input');
        const target = selector === 'slider' ? slider : document.querySelector(selector);
        const mark = document.querySelector('[data-told], .side-by-side');
        let changed = false;
        new MutationObserver(() => (changed = true)).observe(mark.parentElement, { subtree: true, childList: true, attributes: true, characterData: true });
        const start = performance.now();
        if (selector === 'slider') {
          slider.value = at;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        } else target.click();
        const look = () => {
          if (!changed) return requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          requestAnimationFrame(() => channel.port2.postMessage(0));
        };
        const poll = setInterval(() => {
          if (!changed) return;
          clearInterval(poll);
          const done = performance.now();
          void document.body.offsetHeight;
          resolve([done - start, performance.now() - start]);
        }, 0);
      }),
    [selector, at],
  );

const browser = await chromium.launch({ executablePath: process.env.ATLAS_BROWSER ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const rate of [1, 4]) {
  for (const [name, path, ...selectors] of STEPS) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await page.goto(ROOT + path);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.waitForTimeout(500);
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      times.push(await press(page, selectors[run % selectors.length], 5 + run));
      await page.waitForTimeout(200);
    }
    const [script, frame] = [0, 1].map((at) => median(times.map((it) => it[at])).toFixed(1));
    console.log(`${rate}x slower  ${name.padEnd(18)} changed after ${script} ms, laid out after ${frame} ms`);
    await page.close();
  }
}
await browser.close();

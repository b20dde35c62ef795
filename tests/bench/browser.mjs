// What the benchmarks share: Chromium, presses of a real mouse and the frame that follows them, medians.

import { chromium } from 'playwright-core';

export const start = () =>
  chromium.launch({
    executablePath: process.env.ATLAS_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'],
  });

export const quantile = (values, share) => {
  const known = values.filter((it) => it !== undefined).toSorted((a, b) => a - b);
  return known[Math.min(known.length - 1, Math.floor(known.length * share))];
};
export const median = (values) => quantile(values, 0.5);

/** A tab of its own with nothing kept, and its session with the browser. */
export async function tab(browser, viewport, rate = 1) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, session };
}

/**
 * Notes, for every press, how long it took from the mouse (the click's own time, which is when the browser got it) to the end of
 * the frame after it: a message sent from that frame's callback is heard once styles, layout and paint are done on the main
 * thread. What the compositor and the screen add is not in it.
 */
export const watchPresses = (page) =>
  page.addInitScript(() => {
    window.presses = [];
    const watch = (event) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.presses.push(performance.now() - event.timeStamp);
      requestAnimationFrame(() => port2.postMessage(0));
    };
    for (const kind of ['click', 'input']) addEventListener(kind, watch, true);
  });

/** Milliseconds that the main thread has worked. */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Presses with the mouse, or types a letter where there is nothing to press. */
export async function press({ page, session }, selector) {
  const [target, letter] = selector.split(' ⌨ ');
  const place = page.locator(target).first();
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await place.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  if (letter) await place.focus();
  await page.waitForTimeout(150);
  await page.evaluate(() => (window.presses.length = 0));
  const before = await worked(session);
  if (letter) await page.keyboard.press(letter);
  else await page.mouse.click(x + width / 2, y + height / 2);
  await page.waitForFunction(() => window.presses.length > 0);
  const frame = await page.evaluate(() => window.presses[0]);
  return { frame, work: (await worked(session)) - before };
}

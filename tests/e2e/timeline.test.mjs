// The timeline: the chart by keyboard, pointer and fingers, its bond with the list, its filters, and what it is without scripts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, visit, visitToTheEnd } from './browser.mjs';
import { LANGS, address, pathOf } from './site.mjs';

const open = browserOfFile();

const MEETINGS = 35;
/** Meetings, and plans with a date. */
const THINGS = MEETINGS + 9;

const search = (page) => page.evaluate(() => location.search);
const result = (page) => page.locator('.result').innerText();
const drawing = (page) => page.locator('.drawing:visible');
const entries = (page) => page.locator('.timeline > li:visible').count();
const focused = (page) => page.evaluate(() => document.activeElement.getAttribute('data-item'));

/** Puts the keyboard on the first thing of the chart, as the Tab key would. */
async function enterChart(page) {
  await drawing(page).locator('a[tabindex="0"]').focus();
}

test('the chart is one tab stop, and arrow keys reach every event of it', async (t) => {
  const { page, complaints } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visit(page, address('timeline/'));
  await eventually(() => drawing(page).locator('a[tabindex="0"]').count(), 1);
  assert.equal(await drawing(page).locator('a[tabindex="-1"]').count(), THINGS - 1);
  await enterChart(page);
  const seen = new Set();
  await page.keyboard.press('Home');
  for (let at = 0; at < THINGS; at += 1) {
    seen.add(await focused(page));
    assert.ok(await page.evaluate(() => document.activeElement.getAttribute('aria-label').length > 10));
    await page.keyboard.press('ArrowRight');
  }
  assert.equal(seen.size, THINGS);
  const ring = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement.querySelector('.reach'));
    return parseFloat(style.strokeWidth) >= 2 && style.stroke !== 'none';
  });
  assert.ok(ring, 'the focus can be seen');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.closest('.drawings')), null);
  assert.deepEqual(complaints, []);
});

test('Enter opens what the keyboard is at, without a reload', async (t) => {
  const { page } = await open(t);
  await visit(page, address('timeline/'));
  await mark(page);
  await enterChart(page);
  await page.keyboard.press('ArrowRight');
  const name = await page.evaluate(() => document.activeElement.getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('h1').innerText(), (heading) => name.startsWith(heading));
  assert.ok(await isMarked(page));
});

test('keys zoom, keep the keyboard in the chart, and lead back to the whole record', async (t) => {
  const { page, complaints } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visit(page, address('timeline/'));
  await enterChart(page);
  await page.keyboard.press('End');
  const last = await focused(page);
  await page.keyboard.press('+');
  await eventually(() => search(page), (query) => /^\?from=20\d\d&to=202\d$/.test(query));
  await eventually(() => focused(page), last);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await eventually(() => search(page), '');
  await eventually(() => entries(page), MEETINGS);
  await eventually(() => focused(page), last);
  await page.keyboard.press('Escape');
  await eventually(() => page.evaluate(() => document.activeElement.id), 'list');
  assert.deepEqual(complaints, []);
});

test('whatever is drawn anew is a picture, not text of the page', async (t) => {
  const { page } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visit(page, `${address('timeline/')}?from=2010&to=2012`);
  await page.getByRole('link', { name: 'Whole record' }).click();
  await eventually(() => drawing(page).locator('a').count(), THINGS);
  const strangers = await page.$$eval('.drawing *', (all) =>
    all.filter((it) => it.namespaceURI !== 'http://www.w3.org/2000/svg').map((it) => it.localName),
  );
  assert.deepEqual(strangers, []);
});

test('dragging over some years shows them, the way back leads back, and a plain wheel only scrolls', async (t) => {
  const { page } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visit(page, address('timeline/'));
  await drawing(page).scrollIntoViewIfNeeded();
  const box = await drawing(page).boundingBox();
  const y = box.y + 20;
  await page.mouse.move(box.x + box.width * 0.45, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.65, y + 5, { steps: 5 });
  assert.ok((await drawing(page).locator('.brush').boundingBox()).width > 100, 'the stretch is shown while it is drawn');
  await page.mouse.up();
  await eventually(() => search(page), (query) => /^\?from=20\d\d&to=20\d\d$/.test(query));
  await page.goBack();
  await eventually(() => search(page), '');
  await page.mouse.move(box.x + box.width * 0.5, y);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 60);
  await eventually(() => page.evaluate(() => scrollY), (now) => now > before);
  assert.equal(await search(page), '');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await eventually(() => search(page), (query) => query.startsWith('?from='));
});

test('two fingers zoom', async (t) => {
  const { page } = await open(t, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  await visit(page, address('timeline/'));
  await drawing(page).scrollIntoViewIfNeeded();
  const box = await drawing(page).boundingBox();
  const y = box.y + 12;
  const session = await page.context().newCDPSession(page);
  const touch = (type, ...xs) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x: box.x + box.width * x, y, id })) });
  await touch('touchStart', 0.5);
  await touch('touchStart', 0.5, 0.6);
  for (const step of [0.62, 0.66, 0.7, 0.75, 0.8]) await touch('touchMove', 1.1 - step, step);
  await touch('touchEnd');
  await eventually(() => search(page), (query) => query.startsWith('?from='));
  assert.ok((await entries(page)) < MEETINGS);
});

test('pointing at the list marks the chart, and the other way round', async (t) => {
  const { page } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visitToTheEnd(page, address('timeline/'));
  const entry = page.locator('#xiii-tela-2008');
  const item = await entry.getAttribute('data-item');
  await entry.locator('h3 a').focus();
  await eventually(() => drawing(page).locator('a.pointed').getAttribute('data-item'), item);
  assert.match(await page.locator('.readout').innerText(), /XIII Regional Conference.*8–9 May 2008/);
  await drawing(page).locator(`a[data-item=${item}]`).hover();
  await eventually(() => page.locator('.timeline > li.pointed').getAttribute('data-item'), item);
});

test('pictures that are not shown follow, for another screen and for paper', async (t) => {
  const { page } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visit(page, address('timeline/'));
  await page.getByRole('link', { name: 'Closer' }).click();
  await eventually(() => search(page), (query) => query.startsWith('?from='));
  const years = (drawing) =>
    drawing.locator('a').evaluateAll((links) => links.map((it) => it.getAttribute('aria-label')).filter((name) => name.includes('1996')).length);
  await eventually(() => years(drawing(page)), 0);
  for (const other of ['narrow', 'medium']) await eventually(() => years(page.locator(`.drawing-${other}`)), 0);
});

for (const lang of LANGS) {
  test(`no label of the chart touches another or is cut, ${lang}`, async (t) => {
    const { page } = await open(t);
    for (const width of [320, 360, 560, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['', '?from=2018&to=2023', '?from=2021&to=2021']) {
        await visit(page, address('timeline/', lang) + query);
        const problems = await drawing(page).evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map((it) => ({ text: it.textContent, box: it.getBoundingClientRect() }));
          const found = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1).map(({ text }) => `“${text}” is cut`);
          texts.forEach((a, at) => texts.slice(at + 1).forEach((b) => {
            const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            if (x > 1 && y > 4) found.push(`“${a.text}” over “${b.text}”`);
          }));
          return found;
        });
        assert.deepEqual(problems, [], `${width} px, ${query}`);
      }
    }
  });
}

for (const page of ['timeline/', 'timeline/agenda/', 'timeline/countries/', 'meetings/xiii-tela-2008/']) {
  test(`nothing scrolls sideways at 320 px: ${page}`, async (t) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page: tab } = await open(t, { viewport: { width: 320, height: 700 }, javaScriptEnabled });
      await tab.goto(address(page, 'es'));
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `scripts: ${javaScriptEnabled}`);
    }
  });
}

// The first screens of a phone were a squeezed chart and its legend.
for (const javaScriptEnabled of [true, false]) {
  test(`a phone shows the list first, and leads to the chart (scripts: ${javaScriptEnabled})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled, viewport: { width: 360, height: 800 } });
    await page.goto(address('timeline/', 'es'));
    const top = (selector) => page.locator(selector).first().evaluate((it) => it.getBoundingClientRect().top);
    assert.ok((await top('.timeline > li')) < (await top('.drawing:visible')));
    assert.ok((await top('.timeline > li')) < 900, 'the first meeting is on the first screens');
    await page.click('.to-chart a');
    await eventually(async () => Math.abs(await top('#chart')) < 60, true);
    await page.setViewportSize({ width: 1280, height: 900 });
    // Elsewhere the chart comes first.
    await eventually(async () => (await top('.timeline > li')) > (await top('.drawing:visible')), true);
    assert.equal(await page.locator('.to-chart').isVisible(), false);
  });
}

test('without scripts the chart is there and its marks are links', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  await page.goto(address('timeline/'));
  assert.equal(await entries(page), MEETINGS);
  assert.equal(await drawing(page).count(), 1);
  assert.equal(await drawing(page).locator('a[href]').count(), THINGS);
  assert.equal(await page.locator('.chart-tools:visible, .ask:visible, .readout:visible').count(), 0);
  await drawing(page).locator('a[aria-label^="XIII "]').click();
  assert.equal(page.url(), address('meetings/xiii-tela-2008/'));
});

test('filters combine into a sentence, and each can be taken back', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, `${address('timeline/')}?host=mex&from=1996&to=2021`);
  await eventually(() => result(page), '5 of 35 meetings, hosted by Mexico, 1996–2021');
  await page.getByRole('searchbox').pressSequentially('cancun');
  await eventually(() => result(page), '1 of 35 meetings, hosted by Mexico, 1996–2021, with the words “cancun”');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'cancun');
  await page.getByRole('link', { name: 'Remove the filter: hosted by Mexico' }).click();
  await eventually(() => search(page), '?from=1996&to=2021&q=cancun');
  await page.locator('.filters summary').click();
  await page.locator('.facet a[href$="?from=1996&to=2021&q=cancun"][aria-current]').first().waitFor();
  await page.getByRole('link', { name: 'Remove the filter: with the words' }).click();
  await page.getByRole('link', { name: 'Remove the filter: 1996–2021' }).click();
  await eventually(() => result(page), 'All 35 meetings');
  assert.ok(await page.locator('details.filters').evaluate((it) => it.open), 'choosing does not fold the filters');
  assert.deepEqual(complaints, []);
});

test('an empty answer offers the nearest way out', async (t) => {
  const { page } = await open(t);
  await visit(page, `${address('timeline/', 'es')}?host=nic&from=1996&to=2000`);
  const ways = page.locator('.empty a');
  await eventually(() => ways.first().innerText(), 'Sin “con sede en Nicaragua”: 6 reuniones');
  await ways.first().click();
  await eventually(() => entries(page), 6);
});

test('a cell of each table leads to the meetings it stands for', async (t) => {
  const { page } = await open(t, { viewport: { width: 1280, height: 900 } });
  await visit(page, address('timeline/agenda/'));
  await page.getByRole('link', { name: /^labour migration, XVI, 2011/ }).click();
  await eventually(() => result(page), '1 of 35 meetings, on labour migration, 2011');
  await visit(page, address('timeline/countries/'));
  await page.getByRole('link', { name: 'Honduras, XIII, 2008: host (stated), presidency (stated), present (stated)' }).click();
  const shown = () => page.locator('.timeline > li:visible h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await eventually(shown, [pathOf('meetings/xiii-tela-2008/')]);
});

test('on paper there are the chart, the list and its sources, and nothing to click', async (t) => {
  const { page } = await open(t);
  await visit(page, address('timeline/'));
  await page.emulateMedia({ media: 'print' });
  assert.equal(await drawing(page).count(), 1);
  assert.equal(await page.locator('.ask:visible, .chart-tools:visible, .readout:visible, .keys:visible').count(), 0);
  assert.equal(await page.locator('.timeline > li:visible').count(), MEETINGS);
  assert.ok((await page.locator('.list-sources li:visible').count()) > 30);
});

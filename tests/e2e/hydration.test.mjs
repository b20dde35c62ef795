// The app takes over the pages as they were served: it keeps every node, changes nothing, and complains of nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, ready, visit } from './browser.mjs';
import { rememberWhatWasServed, whatChanged } from './served.mjs';
import { KINDS, LANGS, address, pathOf, sitemap } from './site.mjs';

const open = browserOfFile();

async function staysTheSame(page, where) {
  const { nodes, ...found } = await page.evaluate(whatChanged);
  assert.ok(nodes > 50, `${where} was served with ${nodes} nodes`);
  assert.deepEqual(found, { early: false, lost: [], added: [], changed: null }, where);
}

for (const lang of LANGS) {
  test(`every page comes alive without a change or a complaint (${lang})`, async (t) => {
    const { page, complaints } = await open(t);
    await page.addInitScript(rememberWhatWasServed);
    // Each page of the sitemap in one of the languages, and one page of each kind in both.
    const kinds = Object.values(KINDS);
    const mine = (_, at) => LANGS[at % 2] === lang;
    const english = (await sitemap()).filter((entry) => entry.lang === 'en').map((entry) => entry.page);
    const pages = english.filter((name, at) => mine(name, at) || kinds.includes(name));
    for (const name of pages) {
      await visit(page, address(name, lang));
      await staysTheSame(page, pathOf(name, lang));
      assert.deepEqual(complaints, [], pathOf(name, lang));
    }
  });
}

test('a page can be read before the app arrives', async (t) => {
  const { page } = await open(t);
  await page.addInitScript(rememberWhatWasServed);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  for (const lang of LANGS) {
    await page.goto(address(KINDS.meeting, lang), { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(lang === 'en' ? '8–9 May 2008' : '8 y 9 de mayo de 2008').first().waitFor();
    assert.equal(await page.locator('html[data-ready]').count(), 0);
    assert.equal(await page.locator('.boot-note').isVisible(), false, 'an app on its way is no failure');
  }
  // Links need no app either.
  await page.click('.site-header nav a >> nth=0');
  await eventually(() => page.url(), address(KINDS.timeline, 'es'));
  await page.getByRole('heading', { level: 1, name: 'Cronología' }).waitFor();
  release();
  await ready(page);
  await staysTheSame(page, 'a page whose app came late');
});

test('the program is fetched once the page can be read', async (t) => {
  const { page } = await open(t);
  for (const kind of [KINDS.timeline, KINDS.sources]) {
    await visit(page, address(kind));
    const [shown, fetched] = await page.evaluate(() => {
      const program = performance.getEntriesByType('resource').find((it) => it.name.endsWith('.wasm'));
      return [performance.getEntriesByName('first-contentful-paint')[0].startTime, program.startTime];
    });
    assert.ok(fetched >= shown, `${kind}: fetched after ${fetched} ms, shown after ${shown}`);
  }
});

test('what a visitor does before the app arrives is kept', async (t) => {
  const { page } = await open(t);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address(KINDS.country), { waitUntil: 'commit' });
  const summary = page.locator('.numbers summary').first();
  await summary.click();
  await page.evaluate(() => scrollTo(0, 900));
  release();
  await ready(page);
  assert.equal(await page.locator('.numbers details').first().getAttribute('open'), '');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SUMMARY');
  assert.equal(await page.evaluate(() => scrollY), 900);
});

// The atlas on the pages of others: parts for frames, and what is offered to copy and to share.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { browserOfFile, eventually, visit } from './browser.mjs';
import { KINDS, LANGS, ROOT, address, pathOf } from './site.mjs';

const open = browserOfFile();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Kinds of pages with a part for others, and what that part shows. */
const PARTS = { timeline: '.drawing', countries: '.maps svg', corridors: '.movement-matrix table', meeting: '.timeline .entry' };

const snippetOf = (page) => page.$eval('main > details:has(.copy) pre', (it) => it.textContent.trim());

for (const lang of LANGS) {
  for (const [kind, shown] of Object.entries(PARTS)) {
    test(`the part of ${kind} stands in a page of someone else (${lang})`, async (t) => {
      const { page, complaints } = await open(t);
      await page.goto(address(KINDS[kind], lang));
      const snippet = await snippetOf(page);
      await page.route('**/elsewhere/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><title>Elsewhere</title><meta name="color-scheme" content="dark">${snippet}` }),
      );
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(new URL('/elsewhere/', ROOT).href);
      const frame = page.frameLocator('iframe');
      await frame.locator(shown).filter({ visible: true }).first().waitFor();
      assert.equal(await frame.locator('html').getAttribute('lang'), lang);
      assert.equal(await frame.locator('script').count(), 0, 'it brings no script');
      assert.equal(await frame.locator('html').evaluate((it) => it.scrollWidth <= it.clientWidth), true, 'nothing is cut off');
      const home = frame.locator('footer a');
      assert.equal(await home.evaluate((it) => [it.pathname, it.target || document.querySelector('base').target].join(' ')), `${pathOf(KINDS[kind], lang)} _blank`);
      assert.deepEqual(complaints, []);
    });
  }

  test(`the parts have no barriers (${lang})`, async (t) => {
    const { page } = await open(t, { bypassCSP: true });
    for (const kind of Object.keys(PARTS)) {
      for (const width of [320, 800]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address(`embed/${KINDS[kind]}`, lang));
        await page.evaluate(axe);
        const found = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
        assert.deepEqual(found, [], `${kind}, ${width} px`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${kind} at ${width} px`);
      }
    }
  });
}

test('what is to be copied is copied', async (t) => {
  const { page } = await open(t, { permissions: ['clipboard-read', 'clipboard-write'] });
  await visit(page, address(KINDS.meeting));
  await page.click('.site-header nav a >> nth=0');
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await page.getByText('Embed in another page').click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  await eventually(() => page.evaluate(() => navigator.clipboard.readText()), await snippetOf(page));
});

test('the sheet of the device is offered where there is one', async (t) => {
  const { page } = await open(t);
  await page.addInitScript(() => {
    navigator.share = async (what) => { window.shared = what; };
  });
  await visit(page, address(KINDS.activity));
  await page.getByRole('button', { name: 'Share this page' }).click();
  assert.equal((await page.evaluate(() => window.shared)).url, address(KINDS.activity));
});

test('a table is taken as it is shown, with what was asked', async (t) => {
  const { page } = await open(t);
  await visit(page, `${address('plan/table/')}?topic=return-and-reintegration`);
  const rows = await page.locator('.plan-table tbody tr:has(td)').filter({ visible: true }).count();
  assert.ok(rows > 1 && rows < 148, `${rows} rows`);
  const [taken] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download what is shown/ }).click()]);
  assert.equal(taken.suggestedFilename(), 'rcm-atlas-plan.en.csv');
  const lines = readFileSync(await taken.path(), 'utf8').replace('\ufeff', '').trim().split('\r\n');
  const about = lines.filter((line) => line.startsWith('# '));
  assert.ok(about.includes(`# ${page.url()}`) && about.some((line) => line.includes(`${rows} of 148`)), about.join(' '));
  assert.equal(lines.length, about.length + 1 + rows);
});

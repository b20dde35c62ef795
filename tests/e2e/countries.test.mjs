// The countries: map, list and table are one thing; years turn; movements and comparisons stand in the address.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, visit } from './browser.mjs';
import { record, records } from './record.mjs';
import { KINDS, LANGS, address } from './site.mjs';

const open = browserOfFile();

const members = records('countries').filter((it) => it.standing === 'member');
const remittances = record('series', 'remittances-share-of-gdp');
const corridors = record('series', 'corridors-2020');

const search = (page) => page.evaluate(() => location.search);
const hash = (page) => page.evaluate(() => location.hash);
const text = (page, selector) => page.locator(selector).innerText();
const valueOf = (page, id) => text(page, `#${id} .value`);
const shades = (page) =>
  page.$$eval('.country-list a.row', (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.country, row.querySelector('.swatch').dataset.shade])),
  );

/** Remittances of a year as the list shows them. */
const shown = (id, year) => {
  const value = remittances.measures[0].values[id][remittances.years.indexOf(year)];
  return value === null ? 'no data' : `${value.toFixed(1)}%`;
};

test('each measure is an address, and list, map and tiles follow it', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, address(KINDS.countries));
  await mark(page);
  for (const [name, query] of [
    ['Remittances received, % of GDP', '?measure=remittances'],
    ['Emigrants', '?measure=emigrants'],
    ['Meetings hosted', ''],
  ]) {
    await page.locator('.facet a', { hasText: new RegExp(`^${name}$`) }).click();
    await eventually(() => search(page), query);
    await eventually(() => text(page, '.countries-page h2.finding'), (it) => it.startsWith(name));
    assert.equal(await page.locator('.panel:visible').count(), 1);
    const list = await shades(page);
    const map = await page.$$eval('.maps[data-picture="0"] svg [data-country] .land', (shapes) =>
      Object.fromEntries(shapes.map((it) => [it.parentElement.dataset.country, it.dataset.shade])),
    );
    assert.deepEqual(map, list);
    assert.equal(Object.keys(list).length, 11);
  }
  assert.ok(await isMarked(page));
  assert.deepEqual(complaints, []);
});

test('an address shows its year, and values are those of the record', async (t) => {
  const { page } = await open(t);
  for (const year of [1990, 1994, 2008, 2024]) {
    await visit(page, address(`countries/?measure=remittances&year=${year}`));
    await eventually(() => text(page, '.panel:not([hidden]) output'), String(year));
    for (const { id } of members) {
      // A value halfway between two tenths may be written either way.
      const [got, wanted] = [await valueOf(page, id), shown(id, year)];
      if (wanted === 'no data') assert.equal(got, wanted, `${id} ${year}`);
      else assert.ok(Math.abs(parseFloat(got) - parseFloat(wanted)) < 0.11, `${id} ${year}: ${got}, not ${wanted}`);
    }
  }
});

test('the years turn by keyboard and by the button, and the address follows when they rest', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, address('countries/?measure=immigrants'));
  const slider = page.locator('.panel:not([hidden]) input');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(() => search(page), '?measure=immigrants&year=2020');
  assert.equal(await slider.getAttribute('aria-valuetext'), '2020');
  await page.keyboard.press('Home');
  await eventually(() => search(page), '?measure=immigrants&year=1990');
  const button = page.locator('.panel:not([hidden]) button');
  await button.click();
  assert.equal(await button.getAttribute('aria-pressed'), 'true');
  await eventually(() => slider.getAttribute('aria-valuetext'), (year) => Number(year) > 1990);
  await button.click();
  assert.equal(await button.getAttribute('aria-pressed'), 'false');
  const year = await slider.getAttribute('aria-valuetext');
  await eventually(() => search(page), `?measure=immigrants&year=${year}`);
  assert.deepEqual(complaints, []);
});

test('every country is chosen on map and list alike, and the choice outlives a change of measure', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.countries));
  for (const { id, names } of members) {
    await page.locator(`.maps[data-picture="0"] a[data-country=${id}][aria-label]`).focus();
    await page.keyboard.press('Enter');
    await eventually(() => hash(page), `#${id}`);
    const detail = page.locator(`#${id} .detail`);
    await eventually(() => detail.isVisible(), true);
    assert.equal(await page.locator('.detail:visible').count(), 1);
    assert.ok((await detail.innerText()).includes(names.en));
  }
  await page.locator('.facet a', { hasText: /^Immigrants$/ }).click();
  await eventually(() => search(page), '?measure=immigrants');
  assert.equal(await hash(page), `#${members.at(-1).id}`);
  await page.locator(`#slv a.row`).click();
  await page.locator('#slv .detail a').first().click();
  await eventually(() => text(page, 'h1'), 'El Salvador');
});

test('a finger opens every country and every place at 360 px', async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await visit(page, address(KINDS.countries));
  const heights = await page.$$eval('.country-list a.row', (rows) => rows.map((row) => row.getBoundingClientRect().height));
  assert.ok(heights.every((height) => height >= 44), `${heights}`);
  for (const id of ['blz', 'slv']) {
    await page.locator(`#${id} a.row`).tap();
    await eventually(() => hash(page), `#${id}`);
    assert.ok(await page.locator(`#${id} .detail`).isVisible());
  }
  const links = await page.$$eval('.places li li a, .detail a', (all) =>
    all.filter((it) => it.checkVisibility()).map((it) => it.getBoundingClientRect().height),
  );
  assert.ok(links.length > 20 && links.every((height) => height >= 24), `${links}`);
});

test('pointing at a country on the map marks it in the list', async (t) => {
  const { page } = await open(t, { viewport: { width: 1280, height: 1000 } });
  await visit(page, address(KINDS.countries));
  const border = () => page.$eval('#mex a.row', (row) => getComputedStyle(row).borderInlineStartColor);
  const before = await border();
  await page.locator('.maps[data-picture="0"] a[data-country=mex] .hit').hover();
  await eventually(border, (now) => now !== before);
});

test('the table sorts by each heading, and the other way round', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.countries));
  const rows = () => page.$$eval('.all-measures tbody th', (heads) => heads.map((head) => head.innerText));
  const names = members.map((it) => it.names.en).sort((a, b) => a.localeCompare(b, 'en'));
  assert.deepEqual(await rows(), names);
  const heading = page.locator('.all-measures th', { hasText: 'Activities led' });
  const numbers = () => page.$$eval('.all-measures tbody tr', (all) => all.map((it) => Number(it.cells[3].innerText)));
  await heading.locator('a').click();
  await eventually(() => search(page), '?sort=activities');
  await eventually(() => heading.getAttribute('aria-sort'), 'descending');
  const falling = await numbers();
  assert.deepEqual(falling, falling.toSorted((a, b) => b - a));
  await heading.locator('a').click();
  await eventually(() => heading.getAttribute('aria-sort'), 'ascending');
  assert.deepEqual(await numbers(), falling.toReversed());
});

test('tiles show every member at the same size', async (t) => {
  const { page } = await open(t);
  await visit(page, address('countries/?view=tiles'));
  await eventually(() => page.locator('.tile:visible').count(), 11);
  const sides = await page.$$eval('.tile rect', (all) => all.map((it) => it.getBoundingClientRect().width));
  assert.equal(new Set(sides.map(Math.round)).size, 1);
  assert.equal(await page.locator('.maps[data-picture="0"]').isVisible(), false);
});

test('movements: a year, a country and an order are an address', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, address('corridors/?year=1990&country=slv&sort=usa'));
  const people = (from, to) => corridors.corridors[from][to][0].toLocaleString('en');
  const rows = () => page.$$eval('.movement-matrix tbody tr', (all) => all.map((row) => [...row.cells].map((it) => it.innerText)));
  await eventually(async () => (await rows())[0][0], 'Mexico');
  const row = (await rows()).find(([name]) => name === 'El Salvador');
  assert.ok(row.includes(people('slv', 'usa')));
  await eventually(() => text(page, 'h2.finding'), (said) => said.startsWith('El Salvador, 1990:'));
  const arrows = await page.$$eval('.flow[data-flow]:not([display=none])', (all) => all.length);
  assert.ok(arrows >= 18 && arrows <= 20, `${arrows} arrows`);
  await page.locator('.facet a', { hasText: '2024, in part' }).click();
  await eventually(() => page.locator('[data-partial]').isVisible(), true);
  await eventually(async () => (await rows()).flat().filter((cell) => cell === '·').length, 9 + 11);
  await page.locator('.facet a', { hasText: 'by rank' }).click();
  await eventually(() => page.locator('[data-legend="1"]').isVisible(), true);
  assert.deepEqual(complaints, []);
});

test('two or three countries stand side by side, by address', async (t) => {
  const { page, complaints } = await open(t);
  const heads = () => page.$$eval('.side-by-side thead th[data-of]', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.innerText));
  await visit(page, address('countries/compare/?with=slv,hnd'));
  await eventually(heads, ['El Salvador', 'Honduras']);
  await page.locator('.facet a', { hasText: 'Belize' }).click();
  await eventually(() => search(page), '?with=slv,hnd,blz');
  await eventually(heads, ['Belize', 'El Salvador', 'Honduras']);
  await page.locator('.facet a', { hasText: 'Canada' }).click();
  await eventually(heads, ['Belize', 'Canada', 'Honduras']);
  const rows = await page.$$eval('.side-by-side tbody tr', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.cells[0].innerText));
  assert.equal(rows.filter((name) => name.startsWith('Born there')).length, 3);
  assert.deepEqual(complaints, []);
});

for (const lang of LANGS) {
  test(`without scripts the pages of the countries tell everything (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    await page.goto(address(KINDS.compare, lang));
    assert.equal(await page.locator('.side-by-side thead th:visible').count(), 12);
    await page.goto(address(KINDS.countries, lang));
    assert.equal(await page.locator('.needs-script:visible').count(), 0);
    await page.locator('#slv a.row').click();
    assert.ok(await page.locator('#slv .detail').isVisible());
    await page.goto(address(KINDS.corridors, lang));
    assert.equal(await page.locator('.movement-matrix tbody tr').count(), 11);
  });
}

test('nothing is wider than a screen of 320 px', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 640 } });
  for (const kind of ['countries', 'country', 'corridors', 'compare']) {
    for (const lang of LANGS) {
      await visit(page, address(KINDS[kind], lang));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${kind} ${lang}: ${wide}`);
    }
  }
});

test('each file with values is there and says whose they are', async (t) => {
  const { page } = await open(t);
  await visit(page, address('countries/slv/'));
  const files = await page.$$eval('a[download]', (links) => [...new Set(links.map((link) => link.href))]);
  assert.ok(files.length >= 6);
  for (const file of files) {
    const answer = await page.request.get(file);
    assert.equal(answer.status(), 200, file);
    assert.match(await answer.text(), /^# /, file);
  }
});

test('beside each other on a phone, no number is broken', async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 800 } });
  for (const lang of LANGS) {
    await visit(page, address(KINDS.compare, lang));
    const numbers = page.locator('.side-by-side td > strong').filter({ visible: true });
    const lines = await numbers.evaluateAll((them) => them.map((it) => [it.textContent, it.getClientRects().length]));
    assert.ok(lines.length > 10);
    assert.deepEqual(lines.filter(([, count]) => count > 1), []);
  }
});

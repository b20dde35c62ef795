// The explorer of the plan: list, table and matrix say the same of every question, and the question is the address.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, visit } from './browser.mjs';
import { records } from './record.mjs';
import { KINDS, LANGS, address, pathOf } from './site.mjs';

const open = browserOfFile();

// What belongs to each choice, worked out from the files.

const activities = records('activities');
const one = (value) => [value ?? 'none'];
const some = (values) => (values?.length ? [...new Set(values)] : ['none']);
const who = (party) => party.country ?? party.organisation ?? party.body ?? 'others';

const FOUND = {
  topic: (it) => some(it.topics),
  area: (it) => one(it.area),
  status: (it) => [it.status.value ?? 'not-documented'],
  lead: (it) => some(it.lead.value?.map(who)),
  place: (it) => some(it.place?.countries),
  kind: (it) => one(it.kind),
  instrument: (it) => one(it.instrument),
  meeting: (it) => some([it.decided_by, it.received_by].filter(Boolean)),
  objective: (it) => one(it.objective),
  basis: (it) => one(it.area_basis),
};

const touches = (it, from, to) => {
  const years = (it.dates.value?.match(/\d{4}/g) ?? []).map(Number);
  if (from === 'none') return years.length === 0;
  return years.length > 0 && years[0] <= Number(to ?? 9999) && years.at(-1) >= Number(from ?? 0);
};

/** The ids that a question should leave, in no order. */
function expected(query) {
  const { from, to, sort, group, ...asked } = Object.fromEntries(new URLSearchParams(query));
  const within = activities.filter((it) => (!from && !to) || touches(it, from, to));
  const fits = (it) => Object.entries(asked).every(([key, words]) => FOUND[key](it).some((word) => words.split(',').includes(word)));
  return within.filter(fits).map(({ id }) => id).sort();
}

const shown = async (page) =>
  (await page.$$eval('[data-activity]', (links) => links.map((link) => link.pathname.split('/').at(-2)))).sort();
const search = (page) => page.evaluate(() => location.search);
const text = (page, selector) => page.locator(selector).first().innerText();

async function unfold(page) {
  await page.$$eval('details:not([open])', (folded) => folded.forEach((it) => (it.open = true)));
}

/** List and sentence fit a question. */
async function fits(page, query) {
  const ids = expected(query);
  await eventually(() => shown(page), ids);
  assert.match(await text(page, '.result'), new RegExp(`\\b${ids.length}\\b`), query);
}

for (const [key, found] of Object.entries(FOUND)) {
  test(`by ${key}: each choice shows what it promises`, async (t) => {
    const { page, complaints } = await open(t);
    await visit(page, address(KINDS.plan));
    await mark(page);
    await unfold(page);
    const choices = page.locator(`.facet-box li:not([hidden]) a[href*="?${key}="]`);
    const offered = await choices.evaluateAll((links) => links.map((link) => link.search));
    const values = [...new Set(activities.flatMap(found))].sort();
    assert.deepEqual(offered.toSorted(), values.map((value) => `?${key}=${value}`));
    for (const query of offered.slice(0, 6)) {
      const choice = page.locator(`.facet-box a[href$="${query}"]`);
      assert.equal(Number(await choice.locator('.count').innerText()), expected(query).length, query);
      await choice.click();
      await eventually(() => search(page), query);
      await fits(page, query);
      await page.getByRole('link', { name: 'Show all' }).click();
      await eventually(() => search(page), '');
      await fits(page, '');
    }
    assert.ok(await isMarked(page));
    assert.deepEqual(complaints, []);
  });
}

test('choices of a facet add up, facets narrow each other, and counts follow', async (t) => {
  const { page, complaints } = await open(t);
  const query = '?topic=return-and-reintegration,children&status=completed,proposed&lead=iom,slv';
  await visit(page, address(KINDS.plan) + query);
  await fits(page, query);
  await unfold(page);
  const choices = await page.$$eval('.facet-box li a', (links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => ({ query: link.search, chosen: link.ariaCurrent === 'true', count: Number(link.querySelector('.count').innerText) })),
  );
  assert.ok(choices.length > 15);
  assert.equal(choices.filter(({ chosen }) => chosen).length, 6);
  const own = new URLSearchParams(query);
  for (const { query: to, chosen, count } of choices) {
    // A choice counts what it would show alone among its own facet.
    const asked = new URLSearchParams(to);
    const words = (it, key) => (it.get(key) ?? '').split(',').sort().join();
    const facet = [...Object.keys(FOUND), 'from'].find((key) => words(own, key) !== words(asked, key));
    if (facet === 'from') continue;
    const [before, after] = [own, asked].map((it) => (it.get(facet) ?? '').split(',').filter(Boolean));
    const word = chosen ? before.find((it) => !after.includes(it)) : after.find((it) => !before.includes(it));
    const alone = new URLSearchParams(own);
    alone.set(facet, word);
    assert.equal(count, expected(alone).length, `${facet} ${word}`);
  }
  assert.deepEqual(complaints, []);
});

test('a question opens in both languages and every view, and goes along between them', async (t) => {
  const { page, complaints } = await open(t);
  for (const lang of LANGS) {
    for (const query of ['?area=human-rights&status=ongoing,recurring', '?from=2005&to=2010', '?from=none', '?kind=guideline&basis=stated']) {
      await visit(page, address(KINDS.plan, lang) + query);
      await fits(page, query);
      await page.locator('.views a').nth(1).click();
      await eventually(() => page.url(), address(KINDS.planTable, lang) + query);
      await fits(page, query);
      await page.locator('.views a').nth(2).click();
      await eventually(() => page.url(), address(KINDS.planMatrix, lang) + query);
      await eventually(() => text(page, '.result'), (said) => said.includes(String(expected(query).length)));
    }
  }
  assert.deepEqual(complaints, []);
});

test('what an address asks in vain is ignored, and the rest is kept', async (t) => {
  const { page, complaints } = await open(t);
  const odd = {
    '?kind=nonsense&lead=zzz&from=9999': '',
    '?status=<script>&kind=study': '?kind=study',
    '?topic=children,,nothing,CHILDREN': '?topic=children',
    '?asof=x&sort=upwards&group=colour&more=-3': '',
    '?area=%E0%A4%A&from=%': '',
  };
  for (const [query, meant] of Object.entries(odd)) {
    await visit(page, address(KINDS.plan) + query);
    await fits(page, meant);
  }
  assert.deepEqual(complaints, []);
});

test('nothing found says so and offers a way out', async (t) => {
  const { page } = await open(t);
  await visit(page, `${address(KINDS.plan, 'es')}?kind=fund&status=proposed`);
  await page.getByText('Nada de lo registrado').waitFor();
  assert.deepEqual(await shown(page), []);
  // The two that exclude each other stay in sight, so that one sees which to take back.
  await unfold(page);
  assert.equal(await page.locator('.facet-box a[aria-current=true]:visible').count(), 2);
  await page.getByRole('link', { name: 'Ver todo' }).click();
  await fits(page, '');
  assert.equal(await page.getByText('Nada de lo registrado').isVisible(), false);
});

test('order and groups', async (t) => {
  const { page, complaints } = await open(t);
  const titles = () => page.$$eval('[data-activity]', (links) => links.map((link) => link.textContent));
  const heads = () => page.$$eval('[data-head] h3', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.textContent.replace(/\s+/g, ' ').trim()));
  await visit(page, address(KINDS.plan));
  await page.locator('[data-sort="2"]').click();
  await eventually(() => search(page), '?sort=title');
  const sorted = await eventually(titles, (all) => all[0].startsWith('A') || all[0].startsWith('“A'));
  assert.equal(sorted.length, 148);
  await page.locator('[data-group-by="4"]').click();
  await eventually(() => search(page), '?group=status&sort=title');
  await eventually(async () => (await heads()).length, new Set(activities.map(FOUND.status).flat()).size);
  assert.match((await heads()).at(-1), /^completed 98$/);
  await page.locator('[data-group-by="3"]').click();
  // Who is led by several stands under each.
  const leads = activities.flatMap(FOUND.lead).length;
  await eventually(async () => (await titles()).length, leads);
  await page.goBack();
  await eventually(async () => (await titles()).length, 148);
  await page.locator('[data-group-by="0"]').click();
  await eventually(heads, []);
  assert.deepEqual(complaints, []);
});

test('the table sorts by its headings', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.planTable));
  const heading = page.locator('.plan-table th', { hasText: 'Evidence' });
  await heading.locator('a').click();
  await eventually(() => search(page), '?sort=evidence');
  await eventually(() => heading.getAttribute('aria-sort'), 'ascending');
  const years = await page.$$eval('tbody .age', (all) => all.map((it) => Number(it.innerText.match(/\d{4}/)?.[0] ?? 0)));
  assert.deepEqual(years, years.toSorted((a, b) => b - a));
});

test('the slider moves the record back by keyboard, and the address follows', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, `${address(KINDS.plan)}?area=human-rights`);
  const slider = page.locator('input[name=asof]');
  await slider.focus();
  for (let press = 0; press < 16; press += 1) await page.keyboard.press('ArrowLeft');
  await eventually(() => search(page), '?area=human-rights&asof=2010');
  await eventually(() => text(page, '.result'), (said) => said.includes('as things stood at the end of 2010'));
  assert.equal(await text(page, '.as-of output'), 'the end of 2010');
  assert.equal(await slider.getAttribute('aria-valuetext'), 'the end of 2010');
  const told = await page.$$eval('[data-item]', (all) => all.map((it) => it.textContent));
  assert.ok(told.length > 5);
  assert.ok(told.every((it) => !/last evidence 201[1-9]|last evidence 202/.test(it)), 'evidence of a later year');
  await page.getByRole('link', { name: 'Back to today' }).click();
  await eventually(() => search(page), '?area=human-rights');
  await fits(page, '?area=human-rights');
  assert.equal(await slider.inputValue(), '2026');
  assert.deepEqual(complaints, []);
});

test('an activity was proposed, then under way, then completed', async (t) => {
  const { page } = await open(t);
  const decided = activities.find((it) => it.status.value === 'completed' && /^\d{4}(-\d\d)*$/.test(it.dates.value ?? '') && it.decided_by && Number(it.decided_by.slice(-4)) < Number(it.dates.value.slice(0, 4)));
  assert.ok(decided, 'some activity was decided before it was done');
  const state = () => page.locator(`[data-item]:has(a[href*="/${decided.id}/"]) [data-state]`).textContent();
  await visit(page, `${address(KINDS.plan)}?asof=${decided.decided_by.slice(-4)}`);
  await eventually(state, 'proposed');
  await visit(page, `${address(KINDS.plan)}?asof=${decided.dates.value.slice(0, 4)}`);
  await eventually(state, 'completed');
});

test('years can be written', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.plan));
  await unfold(page);
  await page.locator('input[name=from]').fill('2003');
  await page.keyboard.press('Tab');
  await page.locator('input[name=to]').fill('2006');
  await page.keyboard.press('Enter');
  await eventually(() => search(page), '?from=2003&to=2006');
  await fits(page, '?from=2003&to=2006');
});

// Words broke in columns as wide as one of them, a number on a line of its own below.
test('on a phone a cell of the matrix is signs and numbers, named in words, and what signs mean stands before', async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 700 } });
  await visit(page, address(KINDS.planMatrix));
  const state = ':visible:not([hidden])[data-state=completed]';
  await page.locator(`.plan-matrix .legend ${state}`).filter({ hasText: 'completed' }).waitFor();
  const cell = page.locator('[data-cell]:visible').filter({ has: page.locator(state) }).first();
  const line = cell.locator(state);
  assert.ok((await line.boundingBox()).height < 30);
  await page.getByRole('link', { name: /^completed: \d+/ }).first().waitFor();
  assert.equal(await line.evaluate((it) => it.getClientRects().length), 1);
});

test('on a phone one sees that the table goes on beside what is shown', async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 700 } });
  await visit(page, address(KINDS.planTable));
  const third = await page.locator('.plan-table thead th').nth(2).boundingBox();
  assert.ok(third.x < 330 && third.x + third.width > 360, JSON.stringify(third));
});

test('each cell of the matrix opens the list it counts', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, `${address(KINDS.planMatrix)}?status=completed`);
  const cells = page.locator('[data-cell]:visible');
  const count = await cells.count();
  assert.ok(count > 40);
  for (const at of [0, 7, count - 1]) {
    const cell = cells.nth(at);
    const said = await cell.innerText();
    assert.match(said, /^completed: \d+$/);
    await cell.click();
    await eventually(() => shown(page), (all) => all.length === Number(said.split(' ').at(-1)));
    assert.ok((await search(page)).includes('status=completed'));
    await page.goBack();
    await eventually(() => cells.count(), count);
  }
  assert.deepEqual(complaints, []);
});

test('the way on from an activity stays within the selection', async (t) => {
  const { page, complaints } = await open(t);
  const query = '?kind=guideline&sort=title';
  await visit(page, address(KINDS.plan) + query);
  await fits(page, query);
  const links = await page.$$eval('[data-activity]', (all) => all.map((it) => it.pathname));
  await page.locator('[data-activity]').nth(1).click();
  await eventually(() => page.url(), new URL(links[1], address('')).href + query);
  await eventually(() => text(page, '.selection'), (said) => said.startsWith(`2 of ${links.length} selected`));
  const steps = () => page.$$eval('.around [data-step]', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.pathname));
  assert.deepEqual(await steps(), [links[0], links[2]]);
  await page.locator('.around .next').click();
  await eventually(() => page.evaluate(() => location.pathname), links[2]);
  await eventually(steps, [links[1], links[3]]);
  await page.getByRole('link', { name: 'Back to the selection' }).click();
  await eventually(() => page.url(), address(KINDS.plan) + query);
  await fits(page, query);
  assert.deepEqual(complaints, []);
});

test('the keyboard stays on a choice, and the answer is announced', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.plan));
  await unfold(page);
  const choice = page.locator('.facet-box a[href$="?topic=smuggling"]');
  await choice.focus();
  await page.keyboard.press('Enter');
  await fits(page, '?topic=smuggling');
  assert.equal(await page.evaluate(() => document.activeElement.querySelector('.name').innerText), 'migrant smuggling');
  assert.match(await text(page, '[role=status]'), /of 148 activities · Topic: migrant smuggling/);
  await page.keyboard.press('Enter');
  await fits(page, '');
});

test('two or three instruments stand side by side, by address', async (t) => {
  const { page, complaints } = await open(t);
  const heads = () => page.$$eval('.side-by-side thead th[data-of]', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.innerText));
  await visit(page, address('plan/compare/?with=plan-1997,plan-2008'));
  await eventually(async () => (await heads()).length, 2);
  await page.locator('.facet a', { hasText: 'Strategic Plan 2023' }).click();
  await eventually(() => search(page), '?with=plan-1997,plan-2008,strategic-2023');
  await eventually(async () => (await heads()).length, 3);
  assert.deepEqual(complaints, []);
});

for (const lang of LANGS) {
  test(`without scripts all of it can be browsed (${lang})`, async (t) => {
    const { page } = await open(t, { javaScriptEnabled: false });
    for (const kind of ['plan', 'planTable']) {
      await page.goto(address(KINDS[kind], lang));
      assert.equal(await page.locator('.needs-script:visible').count(), 0);
      assert.equal(await page.locator('[data-item]:visible').count(), 148);
    }
    await page.goto(address(KINDS.planMatrix, lang));
    assert.ok((await page.locator('[data-cell]:visible').count()) > 50);
    await page.goto(address(KINDS.beside, lang));
    assert.equal(await page.locator('.side-by-side thead th:visible').count(), 11);
    await page.goto(address(KINDS.activity, lang));
    assert.equal(await page.locator('.around a:visible').count(), 2);
    assert.equal(await page.locator('.selection').isVisible(), false);
  });
}

test('nothing is wider than a phone, and a finger finds its choice', async (t) => {
  for (const width of [320, 360]) {
    const { page } = await open(t, { viewport: { width, height: 640 }, hasTouch: true, isMobile: true });
    for (const kind of ['plan', 'planTable', 'planMatrix', 'beside', 'activity', 'instrument']) {
      for (const lang of LANGS) {
        await visit(page, address(KINDS[kind], lang));
        await unfold(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${kind} ${lang}: ${wide} at ${width}`);
      }
    }
    await visit(page, address(KINDS.plan));
    await unfold(page);
    const low = await page.$$eval('.facet-box a', (all) => all.filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 36).length);
    assert.equal(low, 0);
    assert.equal(pathOf(KINDS.plan), await page.evaluate(() => location.pathname));
  }
});

test('without scripts every instrument has a column one can read on a phone', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.goto(address('plan/compare/'));
  const widths = await page.$$eval('.instruments-beside thead th', (all) => all.map((it) => it.getBoundingClientRect().width));
  assert.ok(widths.length > 3 && Math.min(...widths) >= 80, `columns of ${widths.map(Math.round)} px`);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, 'the table scrolls by itself');
});

test('without JavaScript the views have the width of the page, not that of the filters', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  for (const path of ['plan/', 'plan/table/', 'plan/matrix/']) {
    await page.goto(address(path));
    const [found, all] = await Promise.all(['.found', '.plan-page'].map((it) => page.locator(it).evaluate((place) => place.clientWidth)));
    assert.equal(found, all, path);
  }
});

for (const [what, width, selector, answered] of [
  ['an unfolding', 320, '.plan-years summary', (it) => it.parentElement.open],
  ['a choice beside the list', 1280, '.facet-box[data-facet="8"] li:nth-child(1) a', () => location.search === '?objective=hr-1'],
]) {
  test(`a press far down is answered even where it is the first sign of a visitor: ${what}`, async (t) => {
    const { page } = await open(t, { viewport: { width, height: 700 } });
    await visit(page, address('plan/', 'es'));
    if (width > 1000) await unfold(page);
    const target = page.locator(selector);
    await target.evaluate((it) => it.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, height } = await target.boundingBox();
    await page.mouse.move(x + 10, y + height / 2);
    await page.mouse.down();
    await page.waitForSelector('html[data-laid]', { state: 'attached' });
    await page.mouse.up();
    await eventually(() => target.evaluate(answered), true);
  });
}

test('the numbers behind the chart of the years fit the smallest phone', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 700 } });
  await visit(page, address('plan/', 'es'));
  await page.click('.plan-years summary');
  await page.locator('.plan-years td').last().waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off or scrolls sideways');
});

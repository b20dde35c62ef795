// Choosing from the list of meetings: each choice is an address, and the list, its counts and the address always agree.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, visit } from './browser.mjs';
import { records } from './record.mjs';
import { KINDS, address } from './site.mjs';

const open = browserOfFile();

// What belongs to each choice, worked out from the files.

const meetings = records('meetings');

const touches = (it, from, to) => {
  const years = (it.dates.value?.match(/\d{4}/g) ?? []).map(Number);
  return years.length > 0 && years[0] <= to && years.at(-1) >= from;
};

/** For each list: where its entries stand, and by key the values under which a record is found. */
const LISTS = {
  timeline: {
    all: meetings,
    entries: '.timeline > li h3 a',
    found: {
      kind: (it) => [it.kind],
      host: (it) => [it.host?.value].filter(Boolean),
    },
  },
};

/** The ids that a query should leave, in no order. */
function expected({ all, found }, query) {
  const { from, to, ...asked } = Object.fromEntries(new URLSearchParams(query));
  const within = all.filter((it) => !from || touches(it, Number(from), Number(to)));
  const kept = within.filter((it) => Object.entries(asked).every(([key, value]) => found[key](it).includes(value)));
  return kept.map(({ id }) => id).sort();
}

const shown = async (page, { entries }) =>
  (
    await page.$$eval(entries, (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.pathname.split('/').at(-2)),
    )
  ).sort();

const search = (page) => page.evaluate(() => location.search);

/** Opens the page of a list with its filters unfolded. */
async function visitList(page, url) {
  await visit(page, url);
  await unfold(page);
}

/** Unfolds the filters, which are drawn only then. */
async function unfold(page) {
  await page.$$eval('details.filters:not([open])', (folded) => folded.forEach((it) => (it.open = true)));
  await page.locator('.facet').first().waitFor();
}

/** List, sentence and chosen options fit a query. */
async function fits(page, list, query) {
  const ids = expected(list, query);
  await eventually(() => shown(page, list), ids);
  assert.match(await page.locator('.result').innerText(), new RegExp(`\\b${ids.length}\\b`), query);
  await unfold(page);
  const chosen = await page.$$eval('.facet a[aria-current=true]', (links) => links.map((link) => link.search));
  assert.deepEqual(new Set(chosen), new Set([query]), 'only the choices of this address are marked');
}

for (const [kind, list] of Object.entries(LISTS)) {
  for (const [key, found] of Object.entries(list.found)) {
    test(`${kind} by ${key}: each choice shows what it promises`, async (t) => {
      const { page, complaints } = await open(t);
      await visitList(page, address(KINDS[kind]));
      await mark(page);
      const values = [...new Set(list.all.flatMap(found))].sort();
      const choices = page.locator(`.facet a[href*="?${key}="]`);
      const offered = await choices.evaluateAll((links) => links.map((link) => link.search));
      assert.deepEqual(offered.toSorted(), values.map((value) => `?${key}=${value}`));
      for (const query of offered) {
        const choice = page.locator(`.facet a[href$="${query}"]`);
        const count = Number(await choice.locator('.count').innerText());
        assert.equal(count, expected(list, query).length, query);
        await choice.click();
        await eventually(() => search(page), query);
        await fits(page, list, query);
        await page.getByRole('link', { name: 'Show all' }).click();
        await eventually(() => search(page), '');
        await fits(page, list, '');
      }
      assert.ok(await isMarked(page));
      assert.deepEqual(complaints, []);
    });
  }
}

test('timeline by decade: each choice shows what it promises', async (t) => {
  const { page } = await open(t);
  const list = LISTS.timeline;
  await visitList(page, address(KINDS.timeline));
  const choices = page.locator('.facet a[href*="?from="]');
  const offered = await choices.evaluateAll((links) => links.map((link) => link.search));
  assert.equal(offered.length, 4, 'the 1990s to the 2020s');
  for (const query of offered) {
    const choice = page.locator(`.facet a[href$="${query}"]`);
    assert.equal(Number(await choice.locator('.count').innerText()), expected(list, query).length, query);
    await choice.click();
    await eventually(() => search(page), query);
    await fits(page, list, query);
    await page.getByRole('link', { name: 'Show all' }).click();
    await fits(page, list, '');
  }
});

test('filters combine, and each can be taken back alone', async (t) => {
  const { page } = await open(t);
  const list = LISTS.timeline;
  await visitList(page, address(KINDS.timeline));
  await page.evaluate(() => scrollTo(0, 120));
  for (const query of ['?kind=vice-ministerial', '?kind=vice-ministerial&host=hnd', '?kind=vice-ministerial&host=hnd&from=2000&to=2009']) {
    await page.locator(`.facet a[href$="${query}"]`).first().click();
    await eventually(() => search(page), query);
    await fits(page, list, query);
  }
  assert.deepEqual(await shown(page, list), ['xiii-tela-2008']);
  assert.equal(await page.evaluate(() => scrollY), 120, 'choosing does not move the page');
  await page.locator('.facet a[href$="?kind=vice-ministerial&from=2000&to=2009"]').first().click();
  await fits(page, list, '?kind=vice-ministerial&from=2000&to=2009');
});

test('a filtered address opens filtered, in both languages', async (t) => {
  const { page, complaints } = await open(t);
  const queries = {
    timeline: ['?kind=joint', '?host=mex&from=2010&to=2019', '?from=1996&to=1999'],
  };
  for (const [kind, list] of Object.entries(LISTS)) {
    for (const query of queries[kind]) {
      for (const lang of ['en', 'es']) {
        await visit(page, address(KINDS[kind], lang) + query);
        await fits(page, list, query);
        assert.equal(await search(page), query);
      }
    }
  }
  assert.deepEqual(complaints, []);
});

test('back and forward bring filters back', async (t) => {
  const { page } = await open(t);
  const list = LISTS.timeline;
  await visitList(page, address(KINDS.timeline));
  await page.locator('.facet a[href$="?host=mex"]').click();
  await fits(page, list, '?host=mex');
  await page.locator('.facet a[href$="?host=mex&from=1996&to=1999"]').click();
  await fits(page, list, '?host=mex&from=1996&to=1999');
  await page.locator(list.entries).locator('visible=true').first().click();
  await page.locator('article.record').waitFor();
  await page.goBack();
  await fits(page, list, '?host=mex&from=1996&to=1999');
  await page.goBack();
  await fits(page, list, '?host=mex');
  await page.goBack();
  await fits(page, list, '');
  await page.goForward();
  await fits(page, list, '?host=mex');
});

test('what an address asks in vain is ignored, and the rest is kept', async (t) => {
  const { page, complaints } = await open(t);
  const odd = {
    '?kind=nonsense&host=zzz&from=9999': '',
    '?from=199x&kind=joint': '?kind=joint',
    '?kind=&host=&from=&to=': '',
    '?kind=Joint': '',
    '?utm_source=mail&host=hnd&fbclid=1': '?host=hnd',
    '?kind=%E0%A4%A&from=%': '',
    '?from=99999999999999999999&to=1': '',
    '?kind=joint&kind=nonsense': '',
    '?kind=<script>alert(1)</script>': '',
    '?%00=%00&=&&&?': '',
    '?constructor=1&__proto__=2': '',
  };
  for (const [query, meant] of Object.entries(odd)) {
    await visit(page, address(KINDS.timeline) + query);
    await fits(page, LISTS.timeline, meant);
  }
  assert.deepEqual(complaints, []);
});

test('a combination without a match says so and offers ways out', async (t) => {
  const { page } = await open(t);
  const asked = {
    timeline: ['?kind=summit&host=hnd', 'No meeting on record', 'Show all'],
  };
  for (const [kind, [query, sentence, all]] of Object.entries(asked)) {
    const list = LISTS[kind];
    assert.deepEqual(expected(list, query), [], `${query} is meant to match nothing`);
    const lang = all === 'Show all' ? 'en' : 'es';
    await visitList(page, address(KINDS[kind], lang) + query);
    await page.getByText(sentence).waitFor();
    assert.deepEqual(await shown(page, list), []);
    // The two that exclude each other stay visible, so that one sees which to take back.
    assert.equal(await page.locator('.facet a[aria-current=true]').count(), await page.locator('.facet').count());
    await page.getByRole('link', { name: all }).first().click();
    await fits(page, list, '');
    assert.equal(await page.getByText(sentence).count(), 0);
  }
});

test('the answer is announced and the keyboard stays on the choice', async (t) => {
  const { page } = await open(t);
  await visitList(page, address(KINDS.timeline));
  const choice = page.locator('.facet a[href$="?kind=joint"]');
  await choice.focus();
  await page.keyboard.press('Enter');
  await fits(page, LISTS.timeline, '?kind=joint');
  assert.match(await page.locator('[role=status]').first().innerText(), /^3 of 35 meetings/);
  await eventually(() => page.evaluate(() => document.activeElement.search), '?kind=joint');
});

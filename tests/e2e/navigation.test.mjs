// Following links once the app is there: no reload, and everything a browser does for plain pages still happens.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, ready, visit } from './browser.mjs';
import { KINDS, LANGS, ROOT, address, pathOf } from './site.mjs';

const open = browserOfFile();

/** What a visitor and the visitor's tools can tell of the page. */
const state = (page) =>
  page.evaluate(() => {
    const href = (selector) => document.querySelector(selector)?.getAttribute('href');
    return {
      path: location.pathname,
      title: document.title,
      description: document.querySelector('meta[name=description]').content,
      cited: document.querySelector('meta[name="DC.title"]')?.content,
      canonical: href('link[rel=canonical]'),
      en: href('link[hreflang=en]'),
      es: href('link[hreflang=es]'),
      heading: document.querySelector('h1').innerText,
      current: [...document.querySelectorAll('.site-header nav [aria-current]')].map((link) => link.innerText),
      language: href('a.language'),
    };
  });

/** The body as a list of elements with their attributes and texts, however it came to be. */
const outline = (page) =>
  page.evaluate(() => {
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const text = (node) => node.data.replace(/\s+/g, ' ');
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType !== Node.ELEMENT_NODE) {
        if (lines.at(-1)?.startsWith('“')) lines[lines.length - 1] += text(node);
        else lines.push(`“${text(node)}`);
        continue;
      }
      // Tab stops of the chart come with its scripts.
      const kept = [...node.attributes].filter(({ name }) => name !== 'tabindex' || !node.matches('.drawing a'));
      const attributes = kept.map(({ name, value }) => `${name}="${value}"`);
      lines.push(`<${[node.localName, ...attributes.sort()].join(' ')}>`);
    }
    return lines.filter((line) => line.trim() !== '“');
  });

const scrolledTo = (page, id) =>
  page.evaluate((id) => {
    const { top, bottom } = document.getElementById(id).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }, id);

/** Follows the first visible link to a path, and waits for that address. */
async function follow(page, path) {
  await page.locator(`a[href="${path}"]`).locator('visible=true').first().click();
  await eventually(() => page.evaluate(() => location.pathname + location.search + location.hash), path);
}

/** How to get to a page of each kind from the home page: paths of the links to follow. */
const WAYS = {
  timeline: ['timeline/'],
  agenda: ['timeline/', 'timeline/agenda/'],
  presence: ['timeline/', 'timeline/countries/'],
  meeting: ['timeline/', 'meetings/xiii-tela-2008/'],
  countries: ['countries/'],
  country: ['countries/', 'countries/hnd/'],
  plan: ['plan/'],
  planTable: ['plan/', 'plan/table/'],
  planMatrix: ['plan/', 'plan/matrix/'],
  beside: ['plan/', 'plan/compare/'],
  instrument: ['plan/', KINDS.instrument],
  activity: ['plan/', KINDS.activity],
  body: ['plan/', KINDS.body],
  organisations: ['organisations/'],
  sources: ['sources/'],
  sourcesOf: ['sources/', 'sources/igo/'],
  method: ['method/'],
  disagreements: ['method/', 'method/disagreements/'],
  glossary: ['glossary/'],
  search: ['glossary/', 'search/'],
  accessibility: ['accessibility/'],
  about: ['about/'],
  parts: ['about/', 'about/parts/'],
  home: ['about/', ''],
};

for (const lang of LANGS) {
  test(`a page reached by links is the page that is served there (${lang})`, async (t) => {
    const { page, complaints } = await open(t);
    const served = (await open(t, { javaScriptEnabled: false })).page;
    for (const [kind, way] of Object.entries(WAYS)) {
      await visit(page, address('', lang));
      await mark(page);
      for (const step of way) await follow(page, pathOf(step, lang));
      await served.goto(address(KINDS[kind], lang));
      const expected = await state(served);
      await eventually(() => state(page), expected);
      assert.deepEqual(await outline(page), await outline(served), kind);
      assert.ok(await isMarked(page), `the way to ${kind} reloaded the page`);
      // The focus follows the page, and is awaited as that is.
      await eventually(() => page.evaluate(() => document.activeElement.localName), kind === 'search' ? 'input' : 'h1');
      assert.equal(await page.evaluate(() => scrollY), 0, `${kind} does not start at its top`);
    }
    assert.deepEqual(complaints, []);
  });
}

test('the navigation shows where one is', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  const current = () =>
    page.$$eval('.site-header nav [aria-current]', (links) => links.map((it) => [it.innerText, it.ariaCurrent]));
  assert.deepEqual(await current(), []);
  await follow(page, pathOf('countries/'));
  await eventually(current, [['Countries', 'page']]);
  await follow(page, pathOf('countries/hnd/'));
  await eventually(current, [['Countries', 'true']]);
  await follow(page, pathOf('plan/'));
  await eventually(current, [['Plan of action', 'page']]);
});

test('back and forward lead through the pages and to the place where one was', async (t) => {
  const { page } = await open(t);
  const heading = () => page.locator('h1').innerText();
  const place = () => page.evaluate(() => Math.round(scrollY));
  await visit(page, address(KINDS.sourcesOf));
  await mark(page);
  const link = page.locator('.sources a[href*="/meetings/"]').last();
  const meeting = await link.innerText();
  await link.scrollIntoViewIfNeeded();
  const before = await place();
  assert.ok(before > 3000, 'the link stands far down a long page');
  await link.click();
  await eventually(heading, meeting);
  await follow(page, pathOf('countries/gtm/'));
  await page.goBack();
  await eventually(heading, meeting);
  await page.goBack();
  await eventually(heading, 'Intergovernmental organisations');
  await eventually(place, (now) => Math.abs(now - before) < 50);
  await page.goForward();
  await page.goForward();
  await eventually(heading, 'Guatemala');
  assert.equal(await page.title(), 'Guatemala · RCM Atlas');
  assert.ok(await isMarked(page));
});

test('the way back finds the place on a list that was asked something before', async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 800 } });
  await visit(page, address(KINDS.plan));
  await page.evaluate(() => document.querySelector('a[href*="?sort=title"]').click());
  await eventually(() => page.evaluate(() => location.search), '?sort=title');
  await page.mouse.move(180, 400);
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(20);
  }
  await eventually(() => page.evaluate(() => scrollY), (place) => place > 5000);
  /** Where the first entry in view stands; or, once it is named, where that one does. */
  const first = (named) => page.evaluate((named) => {
    const links = [...document.querySelectorAll('.found [data-activity]')];
    const link = links.find((it) => (named ? it.textContent === named : it.getBoundingClientRect().top > 0));
    return { title: link?.textContent, top: Math.round(link?.getBoundingClientRect().top) };
  }, named);
  const { title, top } = await first();
  await page.locator('.found [data-activity]').getByText(title, { exact: true }).click();
  await eventually(() => page.locator('h1').innerText(), title);
  await page.goBack();
  await eventually(async () => (await first(title)).top, (now) => Math.abs(now - top) < 50);
});

test('two steps back at once, then forward by a link', async (t) => {
  const { page } = await open(t);
  await visit(page, address('timeline/'));
  await follow(page, pathOf(KINDS.meeting));
  await follow(page, pathOf('countries/hnd/'));
  await page.evaluate(() => history.go(-2));
  await eventually(() => page.locator('h1').innerText(), 'Timeline');
  await follow(page, pathOf('countries/'));
  await follow(page, pathOf('countries/hnd/'));
  await eventually(() => page.locator('h1').innerText(), 'Honduras');
});

test('the other language is the same page, with its query', async (t) => {
  const { page } = await open(t);
  for (const name of Object.values(KINDS)) {
    await visit(page, address(name));
    await page.click('a.language');
    await eventually(() => page.url(), address(name, 'es'));
    await ready(page);
    assert.equal(await page.getAttribute('html', 'lang'), 'es');
  }
  await visit(page, `${address('timeline/')}?kind=joint`);
  await page.click('a.language');
  await eventually(() => page.url(), `${address('timeline/', 'es')}?kind=joint`);
  await eventually(() => page.locator('.timeline > li:visible').count(), 3);
  // Also after navigating: the link follows.
  await follow(page, pathOf('plan/', 'es'));
  await follow(page, `${pathOf('plan/', 'es')}?status=proposed`);
  await page.click('a.language');
  await eventually(() => page.url(), `${address('plan/')}?status=proposed`);
});

test('an address without its last slash works', async (t) => {
  const { page, complaints } = await open(t);
  for (const name of ['timeline', 'meetings/xiii-tela-2008', 'es/plan', 'es/countries/hnd']) {
    const response = await visit(page, `${ROOT}${name}?kind=joint#main`);
    assert.equal(response.status(), 200);
    assert.equal(page.url(), `${ROOT}${name}/?kind=joint#main`);
  }
  await visit(page, `${ROOT}es`);
  assert.equal(page.url(), address('', 'es'));
  assert.deepEqual(complaints, []);
});

test('a number leads to its source, and its source to where else it is used', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.meeting));
  await mark(page);
  const top = page.viewportSize().height;
  await page.click('.refs a[href="#note-3"] >> nth=0');
  await eventually(() => page.evaluate(() => location.hash), '#note-3');
  await eventually(() => scrolledTo(page, 'note-3'), true);
  assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), 'note-3');
  assert.ok((await page.evaluate(() => scrollY)) > top);
  // The keyboard goes on from there, not from where the number stood.
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.getElementById('note-3').contains(document.activeElement)));

  const href = await page.getAttribute('#note-3 .more', 'href');
  const [path, id] = decodeURIComponent(href).split('#');
  await page.click('#note-3 .more');
  await eventually(() => page.evaluate(() => location.pathname), path);
  await eventually(() => scrolledTo(page, id), true);
  await eventually(() => page.evaluate(() => document.querySelector(':target')?.id), id);
  assert.ok(await isMarked(page));
  await page.goBack();
  await eventually(() => page.evaluate(() => location.hash), '#note-3');
  await eventually(() => scrolledTo(page, 'note-3'), true);
});

test('a link to a place on a page opens at that place', async (t) => {
  const { page } = await open(t);
  const places = [
    `${pathOf(KINDS.meeting)}#note-2`,
    `${pathOf(KINDS.sources, 'es')}#2008-iom-honduras-hosts-thirteenth`,
    `${pathOf(KINDS.sourcesOf, 'es')}#2008-iom-honduras-hosts-thirteenth`,
    `${pathOf('glossary/')}#troika`,
    `${pathOf('plan/')}#activities`,
    `${pathOf('method/', 'es')}#gaps`,
    `${pathOf('organisations/')}#iom`,
  ];
  for (const place of places) {
    await page.goto('about:blank');
    await visit(page, new URL(place, ROOT).href);
    const id = place.split('#')[1];
    await eventually(() => scrolledTo(page, id), true);
    assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), id);
  }
});

test('a link opens in a new tab when asked to', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.click('.site-header nav a >> nth=0', { modifiers: ['ControlOrMeta'] }),
  ]);
  await ready(tab);
  assert.equal(tab.url(), address('timeline/'));
  assert.equal(page.url(), address(''));
});

// The site without JavaScript: every page is there, and holds its whole record.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNSEEN, browserOfFile, readText, visit } from './browser.mjs';
import { FOLDERS, file, members, published, record, records, source, sourcesOf, texts } from './record.mjs';
import { KINDS, LANGS, ROOT, address, pathOf, sitemap } from './site.mjs';

const open = browserOfFile(UNSEEN);
const withoutScript = { javaScriptEnabled: false };

/** What is to be said of a page, in one question to the browser. */
const examine = (page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector('meta[name=description]')?.content ?? '',
    headings: document.querySelectorAll('h1').length,
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    switch: document.querySelector('a.language')?.getAttribute('href'),
    links: [...document.links].map((link) => link.getAttribute('href')),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
  }));

const SOURCE_KINDS = [...new Set(file('sources').map(({ kind }) => kind))];

test('the sitemap names a page for each record in both languages', async () => {
  const expected = Object.entries(FOLDERS).flatMap(([folder, below]) =>
    published(folder).map(({ id }) => `${below}${id}/`),
  );
  expected.push('', 'timeline/', 'timeline/agenda/', 'timeline/countries/', 'countries/', 'corridors/', 'countries/compare/', 'plan/', 'plan/table/', 'plan/matrix/', 'plan/compare/', 'organisations/', 'sources/', ...SOURCE_KINDS.map((kind) => `sources/${kind}/`), 'method/', 'method/disagreements/', 'certainty/', 'glossary/', 'search/', 'data/', 'accessibility/', 'about/', 'about/parts/');
  const named = await sitemap();
  for (const lang of LANGS) {
    const pages = named.filter((entry) => entry.lang === lang).map((entry) => entry.page);
    assert.deepEqual(pages.toSorted(), expected.toSorted());
  }
});

for (const lang of LANGS) {
  test(`every page is whole and says what it is (${lang})`, async (t) => {
    const { page, complaints } = await open(t, withoutScript);
    const titles = new Map();
    const pages = (await sitemap()).filter((entry) => entry.lang === lang).map((entry) => entry.page);
    for (const name of pages) {
      const response = await page.goto(address(name, lang), { waitUntil: 'domcontentloaded' });
      const seen = await examine(page);
      const at = pathOf(name, lang);
      assert.equal(response.status(), 200, at);
      assert.equal(seen.headings, 1, `${at} has ${seen.headings} first headings`);
      assert.equal(seen.lang, lang, at);
      assert.ok(!titles.has(seen.title), `“${seen.title}” is the title of ${at} and ${titles.get(seen.title)}`);
      titles.set(seen.title, at);
      assert.ok(seen.description.length > 20, `${at} is described as “${seen.description}”`);
      assert.equal(new URL(seen.canonical, ROOT).pathname, at);
      assert.equal(seen.switch, pathOf(name, lang === 'en' ? 'es' : 'en'), `the other language of ${at}`);
      await holdsItsRecord(page, name, lang, seen.links);
    }
    assert.deepEqual(complaints, []);
  });
}

/** For the page of a record: every text of it, and a link to every source it rests on. */
async function holdsItsRecord(page, name, lang, links) {
  const found = Object.entries(FOLDERS).find(([, below]) => name.startsWith(below) && name !== below && name !== KINDS.compare);
  if (!found) return;
  const [folder, below] = found;
  const held = record(folder, name.slice(below.length, -1));
  delete held.debate?.place; // A theme was debated where the meeting was held, and the page names that city.
  const shown = await readText(page);
  const missing = texts(held, lang).filter((text) => !shown.includes(text));
  assert.deepEqual(missing, [], `${pathOf(name, lang)} leaves out texts of its record`);
  const unlinked = sourcesOf(held).filter((id) => !links.includes(source(id).url));
  assert.deepEqual(unlinked, [], `${pathOf(name, lang)} leaves out sources of its record`);
}

// The pages that gather records.

const nameOf = (it) => it.name ?? it.title ?? it.names ?? it.topic ?? it.missing ?? it.text;

const GATHERED = {
  timeline: () => records('meetings').map(nameOf),
  countries: () => members.map(nameOf),
  plan: () => [
    ...['instruments', 'bodies', 'activities', 'areas'].flatMap(records).map(nameOf),
    ...records('areas').flatMap((area) => area.objectives.map(nameOf)),
  ],
  organisations: () => [
    ...records('organisations').map(nameOf),
    ...records('countries').filter((country) => country.standing === 'observer').map(nameOf),
  ],
  method: () => [
    ...file('method').map(nameOf),
    ...records('series').map(nameOf),
    ...quality('disagreements').map(nameOf),
    ...quality('gaps').map(nameOf),
  ],
  disagreements: () => quality('disagreements').flatMap((it) => [it.topic, it.held, ...it.claims.map(nameOf)]),
  glossary: () => file('glossary').terms.flatMap((it) => [
    it.definition,
    { en: it.term.english, es: it.term.spanish },
    { en: it.term.spanish, es: it.term.english },
  ]),
  sources: () => file('sources').map(({ title }) => ({ en: title, es: title })),
};

/** Disagreements or gaps, whether they stand with their records or apart. */
const quality = (kind) => [
  ...file(kind),
  ...['meetings', 'countries', 'instruments', 'activities', 'organisations'].flatMap(records).flatMap((it) => it[kind] ?? []),
];

for (const [kind, expected] of Object.entries(GATHERED)) {
  test(`${kind} leaves out nothing`, async (t) => {
    const { page } = await open(t, withoutScript);
    for (const lang of LANGS) {
      await page.goto(address(KINDS[kind], lang));
      const shown = await readText(page);
      const even = (text) => text.replace(/\s+/g, ' ').trim();
      const missing = expected().map((text) => even(text[lang])).filter((text) => !shown.includes(text));
      assert.deepEqual(missing, []);
    }
  });
}

test('every source has its lasting place in the list of sources, which leads to its address', async (t) => {
  const { page } = await open(t, withoutScript);
  await page.goto(address(KINDS.sources));
  const list = await examine(page);
  for (const kind of SOURCE_KINDS) {
    const path = `sources/${kind}/`;
    await page.goto(address(path));
    const { links, ids } = await examine(page);
    const missing = file('sources').filter((it) => it.kind === kind).filter(({ id, url }) =>
      !(list.ids.includes(id) && list.links.includes(`${pathOf(path)}#${id}`) && ids.includes(id) && links.includes(url)));
    assert.deepEqual(missing.map(({ id }) => id), [], path);
  }
});

test('a point on which sources disagree kept its place when it was given a page', async (t) => {
  const { page } = await open(t, withoutScript);
  await page.goto(address(KINDS.method));
  const { links, ids } = await examine(page);
  const missing = file('disagreements').filter(({ id }) =>
    !(ids.includes(id) && links.includes(`${pathOf(KINDS.disagreements)}#${id}`)));
  assert.deepEqual(missing.map(({ id }) => id), []);
});

test('nothing that needs JavaScript is offered without it', async (t) => {
  const { page } = await open(t, withoutScript);
  for (const kind of ['timeline', 'plan', 'planTable']) {
    await page.goto(address(KINDS[kind]));
    assert.equal(await page.locator('.facets').isVisible(), false, `${kind} shows filters`);
    assert.equal(await page.locator('.boot-note').isVisible(), false, `${kind} reports a failure`);
  }
});

test('the first links lead to pages of the same language', async (t) => {
  const { page } = await open(t, withoutScript);
  for (const lang of LANGS) {
    await page.goto(address('', lang));
    await page.press('.doors a >> nth=0', 'Enter');
    assert.equal(page.url(), address('timeline/', lang));
    await page.press('.timeline h3 a >> nth=0', 'Enter');
    assert.equal(await page.locator('h1').count(), 1);
    assert.equal(await page.getAttribute('html', 'lang'), lang);
  }
});

test('on paper there is the record with its sources, and nothing to click or cut off', async (t) => {
  const { page } = await open(t, { viewport: { width: 700, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  for (const [kind, path] of Object.entries(KINDS)) {
    await visit(page, address(path));
    for (const useless of ['.site-header nav', '.search-link', '.cite', '.pass-on', '.facets', 'details:not(.list-sources) > summary']) {
      assert.equal(await page.locator(useless).filter({ visible: true }).count(), 0, `${kind} prints ${useless}`);
    }
    // A page on its side is half as wide again.
    const cut = await page.$$eval('table', (tables) => tables.filter((it) => {
      const room = getComputedStyle(it.closest('.scroll') ?? it).page === 'wide' ? innerWidth * 1.45 : innerWidth + 1;
      return it.getBoundingClientRect().right > room;
    }).length);
    assert.equal(cut, 0, `${kind} is cut off`);
  }
  await page.goto(address(KINDS.meeting));
  const [id] = sourcesOf(record('meetings', 'xiii-tela-2008'));
  const printed = await page.$eval(`.footnotes cite a[href="${source(id).url}"]`, (it) => getComputedStyle(it, '::after').content);
  assert.match(printed, /https?:/, 'footnotes give the address of their source');
});

// The names of rows took two thirds of the width.
test('without JavaScript one sees on a phone that a comparison goes on', async (t) => {
  const { page } = await open(t, { ...withoutScript, viewport: { width: 360, height: 740 } });
  for (const kind of ['compare', 'beside']) {
    await page.goto(address(KINDS[kind]));
    const second = await page.locator('.side-by-side thead th').nth(2).boundingBox();
    assert.ok(second.x < 330, `${kind}: ${JSON.stringify(second)}`);
  }
});

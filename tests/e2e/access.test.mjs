// For every visitor: no barrier that axe knows of, in either theme, on a phone and on a desk. One page of each kind is
// scanned here, and so is what it becomes while it is used; `access-en` and `access-es` go through all other pages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOOKS, arrive, barriers, goOn, letIn, report, scan, scanInFull } from './barriers.mjs';
import { browserOfFile, eventually } from './browser.mjs';
import { KINDS, LANGS, address } from './site.mjs';

const open = browserOfFile();

async function scanner(t, options) {
  const { page } = await open(t, options);
  await letIn(page);
  return page;
}

/** Those on which the rules that should not depend on the look are held to that. */
const IN_FULL = ['home', 'agenda', 'meeting', 'countries', 'country', 'beside', 'activity', 'certainty', 'search', 'about'];

const APART = { 'no such page': 'nowhere/', 'a part for other pages': 'embed/timeline/' };

for (const lang of LANGS) {
  test(`one page of each kind has no barriers (${lang})`, async (t) => {
    const page = await scanner(t);
    const found = [];
    const pages = Object.entries({ ...KINDS, ...APART });
    for (const [kind, name] of pages) {
      await (kind in APART || kind === pages[0][0] ? arrive : goOn)(page, address(name, lang));
      found.push(...(await (lang === 'en' && IN_FULL.includes(kind) ? scanInFull : scan)(page, kind)));
    }
    assert.deepEqual(found, []);
    report(pages.length);
  });
}

const unfold = (page) => page.$$eval('details:not([open])', (folded) => folded.forEach((it) => (it.open = true)));
const follow = (page) => page.click('.site-header nav a >> nth=1');

/** A slider, turned by keyboard. */
async function turn(page, slider) {
  await page.locator(slider).filter({ visible: true }).first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await eventually(() => page.evaluate(() => location.search), (search) => search !== '');
}

/** What pages become: which page, what is asked of it, what is done to it, and what is there to be seen then. */
const STATES = {
  'the filters of the timeline': ['timeline', '', unfold, '.facet'],
  'an answer of the timeline': ['timeline', '?kind=joint&q=mi', unfold, '.facets .clear'],
  'a stretch of the timeline': ['timeline', '?from=2005&to=2010', undefined, '.chart-tools a'],
  'an empty answer of the timeline': ['timeline', '?kind=summit&host=hnd', undefined, '.empty'],
  'the filters of the plan': ['plan', '', unfold, '.facet-box'],
  'an answer of the plan, in groups': ['plan', '?topic=return-and-reintegration&group=status', unfold, '.facet-box a[aria-current]'],
  'an empty answer of the plan': ['plan', '?kind=fund&status=proposed', unfold, '[data-nothing]'],
  'the plan of another year': ['plan', '', async (page) => { await unfold(page); await turn(page, 'input[name=asof]'); }, '.result'],
  'the table of another year': ['planTable', '?asof=2010&sort=title', undefined, 'th[aria-sort]'],
  'the matrix of another year': ['planMatrix', '?asof=2010', undefined, 'table'],
  'a measure on the map': ['countries', '?measure=emigrants', undefined, '.maps'],
  'the map of another year': ['countries', '?measure=emigrants', (page) => turn(page, '.panel:not([hidden]) input'), '.maps'],
  'a chosen country on the map': ['countries', '#blz', undefined, '.maps'],
  'countries as tiles': ['countries', '?view=tiles', undefined, 'h1'],
  'the movements of a country': ['corridors', '?country=slv', unfold, '.movement-matrix'],
  'three countries side by side': ['compare', '?with=mex,hnd,slv', undefined, 'table'],
  'instruments side by side': ['beside', '?with=plan-2008,strategic-2019', undefined, 'a[aria-current]'],
  'results of the search': ['search', '?q=consular', undefined, '.search-group'],
  'a search in vain': ['search', '?q=xyzzyqwv', undefined, '.result'],
  'the sources of a meeting and how to cite it': ['meeting', '', unfold, 'main'],
};

/** Brings a page into one of these states, by way of another page, since some states are of the same. */
async function become(page, [kind, query, act, shown], lang) {
  for (const name of [KINDS.about, KINDS[kind] + query]) await goOn(page, address(name, lang));
  await act?.(page);
  await page.locator(shown).filter({ visible: true }).first().waitFor();
}

for (const lang of LANGS) {
  test(`what pages become has no barriers (${lang})`, async (t) => {
    const page = await scanner(t);
    // The states are the same in both languages; in the second the two looks that differ most are enough.
    const looks = lang === 'en' ? LOOKS : [LOOKS[0], LOOKS.at(-1)];
    const found = [];
    await arrive(page, address(KINDS.home, lang));
    for (const [what, state] of Object.entries(STATES)) {
      await become(page, state, lang);
      found.push(...(await scan(page, what, looks)));
    }
    assert.deepEqual(found, []);
    console.log(`figure: ${Object.keys(STATES).length * looks.length} variants of states of pages scanned by axe`);
  });

  test(`what a page says when something is lost has no barriers (${lang})`, async (t) => {
    const page = await scanner(t);
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto(address(KINDS.timeline, lang));
    await page.locator('.boot-note').waitFor();
    const found = await scan(page, 'a failure');
    await page.unroute('**/data/*.json');
    await arrive(page, address(KINDS.about, lang));
    await page.context().setOffline(true);
    await follow(page);
    await page.locator('.lost-note').waitFor();
    await page.locator('.offline-note').waitFor();
    found.push(...(await scan(page, 'a page that is out of reach')));
    assert.deepEqual(found, []);
    console.log(`figure: ${2 * LOOKS.length} variants of states of pages scanned by axe`);
  });
}

test('colours that the visitor forces leave no barriers', async (t) => {
  const page = await scanner(t, { forcedColors: 'active', colorScheme: 'dark' });
  const states = ['an answer of the timeline', 'results of the search', 'a measure on the map'];
  await arrive(page, address(KINDS.sources));
  for (const state of states) {
    await become(page, STATES[state], 'en');
    assert.deepEqual(await barriers(page), [], state);
  }
  for (const [kind, name] of Object.entries(KINDS)) {
    await goOn(page, address(name));
    assert.deepEqual(await barriers(page), [], kind);
  }
  console.log(`figure: ${states.length + Object.keys(KINDS).length} variants of states of pages scanned by axe`);
});

test('a barrier that stands in one look only is found', async (t) => {
  const page = await scanner(t);
  await arrive(page, address(KINDS.about));
  const styles = {
    'color-contrast': '@media (prefers-color-scheme: dark) and (width < 500px) { h1 { color: #222 !important; background: #111 !important; } }',
    'target-size': '@media (width < 500px) { .site-footer ul { display: block !important; line-height: 8px !important; } .site-footer li, .site-footer a { display: block !important; height: 8px !important; min-height: 0 !important; padding: 0 !important; margin: 0 !important; } }',
    'heading-order': '@media (width < 500px) { .barrier { display: block !important; } }',
  };
  await page.evaluate(() => {
    const [barrier, heading] = [document.createElement('div'), document.createElement('h6')];
    heading.textContent = 'Far below';
    barrier.className = 'barrier';
    barrier.append(heading);
    document.querySelector('main').append(barrier);
  });
  for (const [rule, style] of Object.entries(styles)) {
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.barrier { display: none; } ${style}`);
      document.adoptedStyleSheets = [sheet];
    }, style);
    const found = await scan(page, 'about');
    assert.ok(found.length > 0 && found.every((it) => it.includes(`: ${rule}: `)), `${rule}: ${found}`);
  }
});

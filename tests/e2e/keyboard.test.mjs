// With nothing but a keyboard: Tab goes through every page once, in reading order, to everything that can be used, and shows
// where it is. How the chart, the sliders and the results of the search answer to their keys is tested with them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, visit } from './browser.mjs';
import { KINDS, LANGS, address, pathOf } from './site.mjs';

const open = browserOfFile();

/** Before any script of the page: writes down each stop of the focus. */
function writeDownStops() {
  const USED = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), audio[controls], video[controls], iframe, [contenteditable]';
  const name = (it) => it.outerHTML.slice(0, 120);
  const landmark = (it) => it.closest('header, main, footer, nav')?.localName ?? 'body';
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** The ground that an outline around the element lies on. */
  const ground = (it) => {
    for (let at = it.parentElement; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (a, b) => {
    const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dark + 0.05);
  };
  /** Whether some of it can be seen where it is: not covered, not outside the window. */
  const seen = (it) => {
    const place = it.getClientRects()[0];
    const [left, top] = [Math.max(0, place.left), Math.max(0, place.top)];
    const [width, height] = [Math.min(innerWidth, place.right) - left, Math.min(innerHeight, place.bottom) - top];
    if (width <= 0 || height <= 0) return false;
    // A country is no rectangle.
    const shares = it.closest('svg') ? Array.from({ length: 25 }, (_, at) => (at + 0.5) / 25) : [0.5, 0.1, 0.9, 0.3, 0.7];
    return shares.some((x) => shares.some((y) => it.contains(document.elementFromPoint(left + width * x, top + height * y))));
  };
  /** How the focus shows: by an outline of at least two pixels that stands out, or by a mark of a picture. */
  const shown = (it) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(it);
    if (outlineStyle !== 'none') return parseFloat(outlineWidth) >= 2 && contrast(outlineColor, ground(it)) >= 3 && 'outline';
    return it.ownerSVGElement !== null && it.ownerSVGElement !== undefined && 'picture';
  };
  /** Where it stands on the page; within a box that scrolls, where that box stands. */
  const place = (it) => {
    let box = it;
    for (let at = it.parentElement; at && at !== document.body; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) box = at;
    }
    const { left, top } = box.getClientRects()[0];
    return { left, top: top + scrollY };
  };
  /** Places in the document, counted anew when it has grown. */
  let counted = new Map();
  const order = (it) => {
    if (!counted.has(it)) counted = new Map([...document.querySelectorAll('*')].map((each, at) => [each, at]));
    return counted.get(it);
  };
  window.stops = [];
  window.reached = new Set();
  document.addEventListener('focusin', ({ target }) => {
    window.stops.push({ what: name(target), skip: target.matches('a.skip[href="#main"]'), order: order(target), ...place(target), inside: landmark(target), picture: Boolean(target.closest('svg')), shown: shown(target), seen: seen(target), kind: `${landmark(target)} ${target.localName}.${target.getAttribute('class') ?? ''} in ${target.parentElement.localName}.${target.parentElement.getAttribute('class') ?? ''}` });
    window.reached.add(target);
  });
  /** Whether the same is in reach elsewhere: another link of this address, or what stands at the place to which it leads. */
  const elsewhere = (it) => {
    const href = it.getAttribute('href') ?? '';
    const there = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
    return [...window.reached].some((other) => other.getAttribute('href') === href || there?.contains(other));
  };
  /** What can be used, is there, and was never reached. The chart is one stop, from which arrow keys reach all of it. */
  window.unreached = () =>
    [...document.querySelectorAll(USED)]
      .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0)
      .filter((it) => !it.disabled && !window.reached.has(it))
      .filter((it) => ![...window.reached].some((other) => it.closest('.drawing')?.contains(other)))
      .filter((it) => !(it.tabIndex === -1 && elsewhere(it)))
      .map(name);
}

/** Presses Tab until the focus has been everywhere and comes round. */
async function walk(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.stops = [];
    window.reached.clear();
    // Places that only scroll once one is there are told apart from traps by this many steps.
    window.most = document.querySelectorAll('a, button, input, summary, [tabindex]').length + 5;
  });
  const most = await page.evaluate(() => window.most);
  for (let step = 0; step < most; step += 10) {
    for (let each = 0; each < 10; each += 1) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => window.stops);
    const round = stops.findIndex((stop, at) => at > 0 && stop.order === stops[0].order);
    // Where the page has put the focus into a field, the walk begins there.
    const first = Math.max(0, stops.findIndex(({ skip }) => skip));
    if (round > 0) return [...stops.slice(first, round), ...stops.slice(0, first)];
  }
  const stops = await page.evaluate(() => window.stops);
  assert.fail(`the focus does not come round: ${JSON.stringify(stops.slice(-3))}`);
}

const wrongOrder = (stops) => {
  const lines = stops.slice(1).map((stop, at) => [stops[at], stop]);
  const back = lines.filter(([before, stop]) => stop.order < before.order);
  // Up is only right at the head of another column.
  const up = lines.filter(([before, stop]) => stop.inside === before.inside && !stop.picture && stop.top < before.top - 30 && stop.left < before.left + 20);
  return [...back, ...up].map(([before, stop]) => `${before.what} → ${stop.what}`);
};

/** Landmarks, headings and their order, as a screen reader lists them. */
const structure = (page) =>
  page.evaluate(() => {
    const there = (selector) => [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility({ visibilityProperty: true }));
    const levels = there('h1, h2, h3, h4, h5, h6').map((it) => Number(it.localName[1]));
    const regions = there('nav, aside, [role=region], [role=search], form');
    const called = (it) => it.getAttribute('aria-label') ?? document.getElementById(it.getAttribute('aria-labelledby'))?.textContent ?? '';
    const names = regions.map((it) => `${it.getAttribute('role') ?? it.localName} ${called(it).trim()}`);
    return {
      mains: there('main').length,
      headers: there('body > header').length,
      footers: there('body > footer').length,
      first: levels[0],
      firsts: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1),
      silent: there('h1, h2, h3, h4, h5, h6').filter((it) => !it.textContent.trim()).length,
      nameless: regions.filter((it) => !called(it).trim() && it.getAttribute('role') !== 'search').map((it) => it.outerHTML.slice(0, 100)),
      twice: names.filter((name, at) => names.indexOf(name) !== at),
      lang: document.documentElement.lang,
    };
  });

/** One stop of each kind, whose sign of focus is looked at. Kinds that many pages share are looked at once. */
const looked = new Set();

async function focusCanBeSeen(page, stops) {
  const found = [];
  for (const stop of stops.filter(({ kind }) => !looked.has(kind))) {
    if (looked.has(stop.kind)) continue;
    looked.add(stop.kind);
    await page.evaluate((order) => [...document.querySelectorAll('*')][order].focus({ focusVisible: true }), stop.order);
    const clip = await page.evaluate(() => {
      const { left, top, width, height } = document.activeElement.getBoundingClientRect();
      const x = Math.max(0, left - 8), y = Math.max(0, top - 8);
      return { x, y, width: Math.max(1, Math.min(innerWidth - x, width + 16)), height: Math.max(1, Math.min(innerHeight - y, height + 16)) };
    });
    const focused = await page.screenshot({ clip });
    // The skip link is only there while it is focused.
    await page.evaluate(() => document.activeElement.blur());
    const plain = await page.screenshot({ clip });
    if (focused.equals(plain)) found.push(stop.what);
  }
  return found;
}

for (const lang of LANGS) {
  for (const colorScheme of lang === 'en' ? ['light'] : ['dark']) {
    test(`Tab goes through one page of each kind, in order, to everything, and shows where it is (${lang}, ${colorScheme})`, async (t) => {
      const { page, complaints } = await open(t, { colorScheme });
      await page.addInitScript(writeDownStops);
      let all = 0;
      const problems = [];
      for (const [kind, name] of Object.entries({ ...KINDS, 'no such page': 'nowhere/' })) {
        // The longest pages take a while, and are the same in both languages.
        if (lang === 'es' && ['plan', 'planTable', 'timeline', 'corridors', 'sources'].includes(kind)) continue;
        await visit(page, address(name, lang));
        const stops = await walk(page);
        all += stops.length;
        const [first] = stops;
        problems.push(
          ...[first].filter(({ skip }) => !skip).map(({ what }) => `${kind} begins at ${what}`),
          ...wrongOrder(stops).map((it) => `${kind} out of order: ${it}`),
          ...stops.filter(({ shown }) => !shown).map(({ what }) => `${kind} shows no focus: ${what}`),
          ...stops.filter(({ seen }) => !seen).map(({ what }) => `${kind} hides the focus: ${what}`),
          ...(await page.evaluate(() => window.unreached())).map((what) => `${kind} never reached: ${what}`),
          ...(await focusCanBeSeen(page, stops)).map((what) => `${kind} looks the same with focus: ${what}`),
        );
      }
      assert.deepEqual(problems, []);
      assert.deepEqual(complaints.filter((it) => !/404/.test(it)), []);
      console.log(`figure: ${all} stops of the Tab key looked at`);
    });
  }
}

for (const lang of LANGS) {
  test(`headings follow each other, and every landmark has a name (${lang})`, async (t) => {
    const { page } = await open(t);
    for (const [kind, name] of Object.entries({ ...KINDS, 'no such page': 'nowhere/' })) {
      await visit(page, address(name, lang));
      const wanted = { mains: 1, headers: 1, footers: 1, first: 1, firsts: 1, skipped: [], silent: 0, nameless: [], twice: [], lang };
      assert.deepEqual(await structure(page), wanted, kind);
    }
  });

  test(`the skip link leads to what the page is about (${lang})`, async (t) => {
    const { page } = await open(t);
    for (const kind of ['home', 'plan', 'meeting']) {
      await visit(page, address(KINDS[kind], lang));
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      assert.ok(await skip.evaluate((it) => it === document.activeElement && it.getBoundingClientRect().left >= 0), 'it is seen once it has the focus');
      await page.keyboard.press('Enter');
      await eventually(() => page.evaluate(() => location.hash), '#main');
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => [Boolean(document.activeElement.closest('main')), document.activeElement.closest('.site-header') === null]);
      assert.deepEqual(at, [true, true], `after the skip link the next stop of ${kind} is in its main part`);
    }
  });
}

test('Shift and Tab lead the same way back', async (t) => {
  const { page } = await open(t);
  await page.addInitScript(writeDownStops);
  await visit(page, address(KINDS.about));
  const there = await walk(page);
  await page.evaluate(() => {
    document.activeElement.blur();
    window.stops = [];
  });
  for (let step = 0; step < there.length + 4; step += 1) await page.keyboard.press('Shift+Tab');
  const back = await page.evaluate(() => window.stops.map(({ order }) => order));
  const orders = there.map(({ order }) => order);
  const start = orders.indexOf(back[0]);
  const wanted = [...orders.slice(0, start + 1).reverse(), ...orders.slice(start + 1).reverse()];
  assert.deepEqual(back.slice(0, wanted.length), wanted);
});

/** What Enter or Space does at each kind of thing one can use: page, thing, key, and how one sees that it was done. */
const USES = {
  'a link of the header': ['home', '.site-header nav a >> nth=1', 'Enter', (page) => page.locator('h1').innerText(), 'Countries'],
  'the link to the other language': ['about', 'a.language', 'Enter', (page) => page.evaluate(() => document.documentElement.lang), 'es'],
  'the link to the search': ['about', 'a.search-link', 'Enter', (page) => page.evaluate(() => document.activeElement.type), 'search'],
  'a folded part': ['about', 'main > details summary', 'Space', (page) => page.$eval('main > details', (it) => it.open), true],
  'the filters of the timeline': ['timeline', 'details.filters summary', 'Enter', (page) => page.locator('.facet a').first().isVisible(), true],
  'a facet of the plan': ['plan', '.facet-box summary >> nth=0', 'Space', (page) => page.$$eval('.facet-box', (all) => all[0].open ?? all[0].closest('details').open), (open) => typeof open === 'boolean'],
  'a choice of the plan': ['plan', '.facet-box li:not([hidden]) a[href*="?topic="] >> nth=0', 'Enter', (page) => page.evaluate(() => location.search), (search) => search.startsWith('?topic=')],
  'a heading of the table': ['planTable', 'thead a >> nth=0', 'Enter', (page) => page.evaluate(() => location.search), (search) => search.includes('sort=')],
  'a cell of the matrix': ['planMatrix', 'tbody td a[data-cell]:not([hidden]) >> nth=0', 'Enter', (page) => page.evaluate(() => location.pathname), pathOf(KINDS.plan)],
  'a row of the list of countries': ['countries', 'a.row >> nth=0', 'Enter', (page) => page.evaluate(() => location.hash), (hash) => hash !== ''],
  'a country of the map': ['countries', '.maps svg a[data-country=mex] >> nth=0', 'Enter', (page) => page.evaluate(() => location.hash), '#mex'],
  'a choice of the movements': ['corridors', '.facet a >> nth=1', 'Enter', (page) => page.evaluate(() => location.search), (search) => search !== ''],
  'a sign of a source': ['meeting', '.refs a >> nth=0', 'Enter', (page) => page.evaluate(() => location.hash), (hash) => hash.length > 1],
};

for (const [what, [kind, thing, key, read, wanted]] of Object.entries(USES)) {
  test(`${key} uses ${what}`, async (t) => {
    const { page, complaints } = await open(t, { viewport: { width: 1280, height: 900 } });
    await visit(page, address(KINDS[kind]));
    const place = page.locator(thing).first();
    await place.evaluate((it) => {
      for (let at = it.parentElement; at; at = at.parentElement) if (at.localName === 'details' && it.localName !== 'summary') at.open = true;
      it.focus({ focusVisible: true });
    });
    assert.ok(await place.evaluate((it) => it === document.activeElement), `${what} takes the focus`);
    const before = await read(page);
    await page.keyboard.press(key);
    // While another page takes the place of this one, there is nothing to read.
    await eventually(() => read(page).catch(() => before), (now) => (typeof wanted === 'function' ? wanted(now) : now === wanted) && now !== before);
    assert.deepEqual(complaints, []);
  });
}

for (const lang of LANGS) {
  test(`a page that is gone to has the focus on its heading, a title of its own, and says nothing twice (${lang})`, async (t) => {
    const { page } = await open(t);
    await visit(page, address(KINDS.home, lang));
    await mark(page);
    let before = await page.title();
    for (const kind of ['timeline', 'countries', 'plan', 'sources', 'method', 'glossary', 'accessibility', 'about']) {
      const link = page.locator(`.site-header a[href="${pathOf(KINDS[kind], lang)}"], .site-footer a[href="${pathOf(KINDS[kind], lang)}"]`).first();
      await link.focus();
      await page.keyboard.press('Enter');
      await eventually(() => page.evaluate(() => location.pathname), pathOf(KINDS[kind], lang));
      await eventually(() => page.evaluate(() => document.activeElement.localName), 'h1');
      const title = await page.title();
      assert.notEqual(title, before, kind);
      assert.ok(title.startsWith(await page.locator('h1').innerText()), `the title of ${kind} begins with its heading: ${title}`);
      // From the heading, Tab goes on into the page.
      await page.keyboard.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null), `${kind}: the next stop is in the page`);
      before = title;
    }
    assert.ok(await isMarked(page), 'all of it without a reload');
  });
}

// For eyes and hands that need it otherwise: enlarged, spaced out, in colours of one's own, without motion, with a finger.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, visit, visitToTheEnd } from './browser.mjs';
import { KINDS, LANGS, address } from './site.mjs';

const open = browserOfFile();
const PAGES = { ...KINDS, 'no such page': 'nowhere/' };

/** Before any script of the page: what is cut off, and what lies on what. Both are read before and after a change, so that only what the change does counts. */
function readPlaces() {
  const name = (it) => `${it.localName}.${it.getAttribute('class') ?? ''} “${it.textContent.trim().slice(0, 40)}”`;
  const there = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.closest('.unseen, svg, .skip, [hidden]') && getComputedStyle(it).clipPath === 'none';
  const holdsText = (it) => [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  /** Boxes that hide part of what they hold. Boxes that scroll hide nothing. */
  window.cut = () =>
    [...document.querySelectorAll('body *')].filter(there).filter((it) => {
      const { overflowX, overflowY, display } = getComputedStyle(it);
      // The first lines of a decision stand for it in a list; all of it stands behind the link.
      if (display === 'inline' || it.matches('.decided')) return false;
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      return (hides(overflowX) && it.scrollWidth > it.clientWidth + 1) || (hides(overflowY) && it.scrollHeight > it.clientHeight + 1);
    }).map(name);
  /** Text that stands on other text: lines of one element that reach into those of another. */
  window.onOthers = () => {
    const lines = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!node.data.trim() || !there(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [];
      for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).display !== 'inline' && getComputedStyle(at).overflow !== 'visible') boxes.push(at.getBoundingClientRect());
      }
      // What stands still while the rest of a table scrolls lies above it on purpose.
      if (node.parentElement.closest('.scroll th:first-child, .matrix th:first-child')) continue;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // What a box has scrolled away lies on nothing.
        if (boxes.some((box) => right > box.right + 1 || left < box.left - 1 || bottom > box.bottom + 1 || top < box.top - 1)) continue;
        lines.push({ node, left, right, top: top + (bottom - top) * 0.25, bottom: bottom - (bottom - top) * 0.25 });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    const found = [];
    for (const [at, one] of lines.entries()) {
      for (let next = at + 1; next < lines.length && lines[next].top < one.bottom - 1; next += 1) {
        const other = lines[next];
        if (other.node !== one.node && other.left < one.right - 1 && one.left < other.right - 1) found.push(`${name(one.node.parentElement)} on ${name(other.node.parentElement)}`);
      }
    }
    return found;
  };
  window.wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

const places = (page) => page.evaluate(() => ({ cut: window.cut(), onOthers: window.onOthers(), wide: window.wide() }));
const none = { cut: [], onOthers: [], wide: 0 };

// A window of 1280 by 1024, enlarged to 200 % and to 400 %, has as many pixels of a style sheet as these.
const ENLARGED = { '200 %': { width: 640, height: 512 }, '400 %': { width: 320, height: 256 } };

/** The spacing of WCAG 1.4.12, as a visitor's own style sheet sets it. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

for (const lang of LANGS) {
  test(`enlarged to 200 % and to 400 %, and with wider text, every kind of page can be read (${lang})`, async (t) => {
    const { page } = await open(t);
    await page.addInitScript(readPlaces);
    const problems = [];
    let read = 0;
    const note = (kind, how, found) => {
      read += 1;
      problems.push(...found.cut.map((it) => `${kind}, ${how}, is cut off: ${it}`), ...found.onOthers.map((it) => `${kind}, ${how}, overlaps: ${it}`));
      if (found.wide > 0) problems.push(`${kind}, ${how}, is ${found.wide} px wider than the window`);
    };
    for (const [kind, name] of Object.entries(PAGES)) {
      await page.setViewportSize({ width: 1280, height: 1024 });
      await visitToTheEnd(page, address(name, lang));
      for (const [how, size] of Object.entries(ENLARGED)) {
        await page.setViewportSize(size);
        note(kind, how, await places(page));
      }
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((spaced) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(spaced);
          document.adoptedStyleSheets = [sheet];
        }, SPACED);
        note(kind, `with wider text at ${width} px`, await places(page));
        await page.evaluate(() => void (document.adoptedStyleSheets = []));
      }
    }
    assert.deepEqual(problems, []);
    console.log(`figure: ${read} pages read enlarged or spaced out`);
  });
}

test('what is cut off, what overlaps and what is too wide is found', async (t) => {
  const { page } = await open(t);
  await page.addInitScript(readPlaces);
  await visit(page, address(KINDS.about));
  assert.deepEqual(await places(page), none);
  const spoil = (style) =>
    page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, style);
  await spoil('main p { height: 1em !important; overflow: hidden !important; }');
  assert.notDeepEqual((await places(page)).cut, []);
  await spoil('main p { margin-block-start: -2em !important; }');
  assert.notDeepEqual((await places(page)).onOthers, []);
  await spoil('main p { width: 200vw !important; max-width: none !important; }');
  assert.notEqual((await places(page)).wide, 0);
});

test('in colours of the visitor’s own, focus, choices, marks and outcomes still tell apart', async (t) => {
  const { page } = await open(t, { forcedColors: 'active', viewport: { width: 1280, height: 900 } });
  // Focus: an outline that is drawn.
  await visit(page, `${address(KINDS.timeline)}?kind=joint`);
  await page.locator('.site-header nav a').first().focus();
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => { const it = getComputedStyle(document.activeElement); return it.outlineStyle !== 'none' && parseFloat(it.outlineWidth) >= 2; }));
  // A choice that is made looks other than one that is not.
  const look = (selector) => page.locator(selector).filter({ visible: true }).first().evaluate((it) => {
    const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, textDecorationLine, outlineStyle, boxShadow } = getComputedStyle(it);
    return [color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, textDecorationLine, outlineStyle, boxShadow].join(' ');
  });
  await page.click('details.filters summary');
  await page.locator('.facet a[aria-current=true]').first().waitFor();
  assert.notEqual(await look('.facet a[aria-current=true]'), await look('.facet a:not([aria-current])'), 'a chosen filter');
  // Where one is, in the navigation.
  assert.notEqual(await look('.site-header nav a[aria-current]'), await look('.site-header nav a:not([aria-current])'), 'the page one is on');
  // Marks of the chart lie on their ground in another colour than that ground.
  const marks = await page.$$eval('.drawing-wide .thing', (all) => all.slice(0, 12).map((it) => {
    const shape = [...it.querySelectorAll('circle, rect, path, polygon')].find((each) => !each.matches('.reach, .hit'));
    const { fill, stroke } = getComputedStyle(shape);
    return { fill, stroke, ground: getComputedStyle(document.body).backgroundColor };
  }));
  assert.ok(marks.length > 0 && marks.every(({ fill, stroke, ground }) => fill !== ground || (stroke !== 'none' && stroke !== ground)), JSON.stringify(marks.slice(0, 3)));
  // Outcomes and certainties are words, or signs with a word for those who hear.
  for (const [kind, selector] of [['plan', '.outcome'], ['planMatrix', '.outcome'], ['meeting', '.mark']]) {
    await visitToTheEnd(page, address(KINDS[kind]));
    const silent = await page.$$eval(selector, (all) => all.filter((it) => it.checkVisibility()).filter((it) => !(it.textContent.trim() || it.getAttribute('aria-label'))).length);
    assert.equal(silent, 0, `${kind}: ${selector} says nothing but its colour`);
    assert.ok((await page.locator(selector).count()) > 0, `${kind} has ${selector}`);
  }
});

// Engines have taken a table that is laid out otherwise for none: Chromium before 80, Safari before 17.
test('tables that a phone lays out otherwise are tables to whoever hears them', async (t) => {
  const { page } = await open(t, { viewport: { width: 360, height: 700 } });
  for (const [kind, rows] of Object.entries({ compare: 10, beside: 10, planTable: 20 })) {
    await visit(page, address(KINDS[kind]));
    const row = page.getByRole('table').first().getByRole('row').filter({ has: page.getByRole('rowheader') }).filter({ has: page.getByRole('cell') });
    assert.ok((await row.count()) >= rows, kind);
    assert.ok((await page.getByRole('columnheader').count()) >= 3, kind);
  }
});

test('nothing moves for whoever wants no motion', async (t) => {
  const { page } = await open(t, { reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.moved = [];
    const note = ({ type, target, elapsedTime, propertyName, animationName }) => window.moved.push({ type, what: target.localName ?? '', name: propertyName ?? animationName, elapsedTime });
    for (const type of ['transitionrun', 'animationstart']) addEventListener(type, note, true);
  });
  const long = () => page.evaluate(() => [
    ...document.getAnimations().filter((it) => (it.effect?.getComputedTiming().activeDuration ?? 0) > 50).map((it) => `${it.animationName ?? it.transitionProperty} of ${it.effect.target?.localName}`),
    ...[...document.querySelectorAll('*')].filter((it) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(it);
      const seconds = (durations) => Math.max(...durations.split(',').map(parseFloat));
      return seconds(transitionDuration) > 0.05 || (animationName !== 'none' && seconds(animationDuration) > 0.05) || scrollBehavior === 'smooth';
    }).map((it) => `${it.localName}.${it.getAttribute('class')}`),
  ]);
  for (const [kind, name] of Object.entries(PAGES)) {
    await visitToTheEnd(page, address(name));
    assert.deepEqual(await long(), [], kind);
  }
  await visitToTheEnd(page, address(KINDS.timeline));
  await page.click('details.filters summary');
  await page.click('.facet a[href*="kind=joint"]');
  await page.click('.site-header nav a >> nth=1');
  await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor();
  assert.deepEqual(await long(), []);
});

for (const lang of LANGS) {
  test(`a finger finds what it means at 360 px: 24 px, or as far from all else (${lang})`, async (t) => {
    const { page } = await open(t, { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
    for (const [kind, name] of Object.entries(PAGES)) {
      await visitToTheEnd(page, address(name, lang));
      const small = await page.evaluate(() => {
        const targets = [...document.querySelectorAll('a[href], button, input, select, summary, [role=button]')]
          .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.skip'))
          .map((it) => ({ it, place: it.getBoundingClientRect() }))
          .filter(({ place }) => place.width > 0 && place.height > 0);
        // In the line of a sentence a link is as tall as the line.
        const inSentence = (it) => getComputedStyle(it).display === 'inline' && [...it.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 2);
        const undersized = ({ place }) => place.width < 23.9 || place.height < 23.9;
        const middle = ({ place }) => [place.left + place.width / 2, place.top + place.height / 2];
        const near = (one) => targets.find((other) => {
          if (other === one || other.it.contains(one.it) || one.it.contains(other.it)) return false;
          const [x, y] = middle(one);
          const away = Math.hypot(Math.max(other.place.left - x, 0, x - other.place.right), Math.max(other.place.top - y, 0, y - other.place.bottom));
          const [u, v] = middle(other);
          return away < 12 || (undersized(other) && Math.hypot(u - x, v - y) < 24);
        });
        return targets
          .filter((one) => undersized(one) && !inSentence(one.it) && !one.it.closest('svg'))
          .map((one) => ({ one, other: near(one) }))
          .filter(({ other }) => other)
          .map(({ one, other }) => `${one.it.outerHTML.slice(0, 110)} ${Math.round(one.place.width)} × ${Math.round(one.place.height)} near ${other.it.outerHTML.slice(0, 80)}`);
      });
      assert.deepEqual(small, [], kind);
    }
  });
}

test('no line begins with the comma of a list', async (t) => {
  const { page } = await open(t);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const kind of [KINDS.data, KINDS.sources, KINDS.meeting]) {
      await visitToTheEnd(page, address(kind, 'es'));
      const begun = await page.evaluate(() => {
        const below = (name) => {
          const { bottom } = name.lastElementChild.getBoundingClientRect();
          return [...name.getClientRects()].some((line) => line.width > 0 && line.top > bottom - 2);
        };
        return [...document.querySelectorAll('.names li:not(:last-child)')].filter(below).map((it) => it.textContent);
      });
      assert.deepEqual(begun, [], `${kind} at ${width} px`);
    }
  }
});

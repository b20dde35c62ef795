// Addresses that nobody means: broken, endless, turned round, full of markup. Whatever is asked, the page stays a page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, visit } from './browser.mjs';
import { KINDS, LANGS, address, pathOf } from './site.mjs';

const open = browserOfFile();

/** The same chance every time (mulberry32). A failure names the address. */
function dice(seed) {
  return (count) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

const KEYS = ['q', 'kind', 'host', 'presidency', 'present', 'topic', 'certainty', 'from', 'to', 'area', 'status', 'asof', 'group', 'sort', 'more', 'measure', 'year', 'view', 'order', 'country', 'scale', 'with', '', '%', '__proto__', 'constructor', '__err', '__path'];

const MARKUP = ['<xss-x>', '"><xss-x a="', "' xss='", '</script><xss-x>', '<img src=x onerror=window.xss=1>', 'javascript:window.xss=1', '<svg/onload=window.xss=1>'];

const VALUES = [
  ...MARKUP,
  ...MARKUP.map(encodeURIComponent),
  ...MARKUP.map((it) => encodeURIComponent(encodeURIComponent(it))),
  'mex', 'summit', 'workshop', 'inferred', 'tiles', 'totals', 'rank', 'none', 'plan-2008', 'mex,hnd,slv,gtm,mex',
  '-1', '0', '2008', '32768', '4294967295', '18446744073709551615', '1e309', 'NaN', '%D9%A2%D9%A0%D9%A0%D9%A8',
  '%', '%%', '%2', '%zz', '%E0%A4%A', '%ED%A0%80', '%C0%AF', '%FF%FE', '%00', '%0A%0D',
  '%E2%80%AE', '%E2%80%8F', '%EF%BB%BF', '\u202eolleh', 'a%CC%81%CC%81%CC%81', '🏳️‍🌈', '\ud800', '+', '+++', '&amp;', '#', '?', '=',
  'x'.repeat(3000), '%F0%9F%92%A5'.repeat(200), 'mex,'.repeat(500), ' '.repeat(100), 'consular protection',
];

const ASKED = ['timeline', 'countries', 'corridors', 'compare', 'plan', 'planTable', 'planMatrix', 'beside', 'search', 'activity', 'home', 'sources'];

function odd(chance) {
  const pick = (all) => all[chance(all.length)];
  const pairs = Array.from({ length: 1 + chance(5) }, () => `${pick(KEYS)}=${pick(VALUES)}`);
  const hash = chance(4) ? '' : `#${pick(VALUES)}`;
  return `${pathOf(KINDS[pick(ASKED)], pick(LANGS))}?${pairs.join('&')}${hash}`;
}

/** What is wrong with the page that is shown. */
const wrong = (page) =>
  page.evaluate(() => {
    const strange = document.querySelector('xss-x, [xss], [onerror], [onload]');
    const main = document.querySelector('main');
    return [
      strange && `markup: ${strange.outerHTML.slice(0, 100)}`,
      window.xss && 'a script of the address has run',
      'failed' in document.documentElement.dataset && 'the program has failed',
      document.querySelectorAll('h1').length !== 1 && 'no first heading, or several',
      main.innerText.length < 100 && 'nothing to read',
      document.documentElement.scrollWidth > innerWidth + 1 && `wider than the window: ${document.documentElement.scrollWidth}`,
    ].filter(Boolean);
  });

test('odd addresses are opened', async (t) => {
  const { page, complaints } = await open(t);
  const chance = dice(1996);
  const count = 150;
  for (let at = 0; at < count; at += 1) {
    const to = odd(chance);
    await visit(page, new URL(to, address('')).href);
    assert.deepEqual([...(await wrong(page)), ...complaints], [], to.slice(0, 500));
  }
  console.log(`figure: ${count} odd addresses tried in a browser`);
});

for (const lang of LANGS) {
  test(`odd addresses are followed (${lang})`, async (t) => {
    const { page, complaints } = await open(t);
    const chance = dice(2008);
    await visit(page, address('', lang));
    const count = 150;
    for (let at = 0; at < count; at += 1) {
      const to = odd(chance).replace(/^(\/[^/]+\/)(es\/)?/, pathOf('', lang));
      const heading = await page.$eval('h1', (it) => it.textContent);
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.setAttribute('href', to);
        document.querySelector('main').append(link);
        link.click();
      }, to);
      await eventually(() => page.evaluate(() => 'going' in document.documentElement.dataset), false);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      assert.ok(heading, to.slice(0, 500));
      assert.deepEqual([...(await wrong(page)), ...complaints], [], to.slice(0, 500));
    }
    console.log(`figure: ${count} odd addresses tried in a browser`);
  });
}

test('odd questions are typed', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, address(KINDS.search));
  const field = page.locator('input[type=search]');
  for (const value of VALUES.filter((it) => it.isWellFormed())) {
    await field.fill(value);
    await page.waitForTimeout(20);
    assert.deepEqual([...(await wrong(page)), ...complaints], [], value.slice(0, 500));
  }
  // What was typed is what stands there once the address has followed.
  for (const typed of ['a+b', '100%25', '%41', 'C++ 50%']) {
    await field.fill(typed);
    await eventually(() => page.evaluate(() => location.search), (search) => search.includes(encodeURIComponent(typed[0])));
    await page.waitForTimeout(600);
    assert.equal(await field.inputValue(), typed);
  }
});

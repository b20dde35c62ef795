// The style sheet holds nothing that no page uses.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, ready } from './browser.mjs';
import { address, sitemap } from './site.mjs';

const open = browserOfFile();

/** What shows at times only, after a press or a failure, while a page arrives, or where a repository or many more meetings are known. */
const AT_TIMES = /data-(asking|failed|going|selected)|:target|\[open\]|aria-(pressed|sort)|\.selection|:has\(\.list\)|\.improve|\.bundle/;

/** Answers, and parts for other pages, that show what no page shows as it is told. */
const ANSWERS = [
  'embed/timeline/',
  'embed/meetings/xiii-tela-2008/',
  'timeline/?kind=joint',
  'timeline/?from=2010&to=2011',
  'plan/?topic=smuggling',
  'plan/table/?sort=title',
  'countries/?measure=remittances&year=1990',
  'corridors/?country=blz',
  'search/?q=retorno',
  'search/?q=consular',
];

/** Every selector of the sheets of a page, without what holds at times only: states, and what is drawn around elements. */
const selectorsOf = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const read = (rules, above) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) {
          const text = above ? rule.selectorText.replaceAll('&', above) : rule.selectorText;
          found.add(text);
          read(rule.cssRules ?? [], `:is(${text})`);
        } else if (rule.cssRules) read(rule.cssRules, above);
      }
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules, '');
    return [...found];
  });

/** A selector without what holds at times only, and without what is drawn around elements. */
const always = (selector) =>
  selector
    .replace(/::[\w-]+(\([^)]*\))?/g, ':is(*)')
    .replace(/:(hover|focus|focus-visible|focus-within|active|visited|checked|disabled|popover-open|invalid)(?![\w-])/g, ':is(*)');

/** Those of the selectors that nothing answers to on pages as they are served. */
const unusedAsServed = (page, selectors, pages) =>
  page.evaluate(
    async ([selectors, pages]) => {
      let left = selectors;
      for (const address of pages) {
        const text = await (await fetch(address)).text();
        const told = new DOMParser().parseFromString(text, 'text/html');
        left = left.filter((selector) => !told.querySelector(selector));
      }
      return left;
    },
    [selectors, pages],
  );

test('every style is used on some page', async (t) => {
  // The policy of the pages keeps whoever looks at them from reading markup, too.
  const { page } = await open(t, { bypassCSP: true });
  await page.goto(address(''));
  const selectors = new Map((await selectorsOf(page)).map((selector) => [always(selector), selector]));
  assert.ok(selectors.size > 200, `${selectors.size} selectors`);
  const pages = (await sitemap()).filter(({ lang }) => lang === 'en').map((it) => address(it.page));
  let left = await unusedAsServed(page, [...selectors.keys()], [...pages, address('nowhere/')]);
  for (const answer of ANSWERS) {
    await page.goto(address(answer));
    if (!answer.startsWith('embed/')) await ready(page);
    if (answer.startsWith('search/')) await page.waitForSelector('.search-group');
    if (answer.includes('kind=')) await page.hover('.timeline > li:visible >> nth=0');
    left = await page.evaluate((left) => left.filter((selector) => !document.querySelector(selector)), left);
  }
  const unused = left.map((selector) => selectors.get(selector)).filter((selector) => !AT_TIMES.test(selector));
  assert.deepEqual(unused, []);
});

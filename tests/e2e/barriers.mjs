// What axe finds on a page in each of its looks: two themes by two widths.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { layOutInFull, ready } from './browser.mjs';
import { records } from './record.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets axe into the pages to come, and has them laid out in full: what a browser passes over while it is out of view, axe takes to lie on what follows. */
export async function letIn(page) {
  await page.addInitScript(AXE);
  await page.addInitScript(layOutInFull);
}

export const LOOKS = ['light', 'dark'].flatMap((colorScheme) => [1280, 360].map((width) => ({ colorScheme, width })));

/** What is left to be judged anew in another look as long as the same elements are there to be seen: rules that reckon with colours, and those that reckon with places and sizes. `scanInFull` holds them against all rules, on pages of many kinds. */
const COLOUR = ['color-contrast', 'link-in-text-block'];
const PLACE = ['target-size', 'scrollable-region-focusable'];

/** Parts for other pages, by their path below the root of a language. */
export const EMBEDS = ['timeline/', 'countries/', 'corridors/', ...records('meetings').map(({ id }) => `meetings/${id}/`)].map((page) => `embed/${page}`);

/** Goes to a page; parts for others have no program to wait for. */
export async function arrive(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  if (url.includes('/embed/')) await page.waitForLoadState('load');
  else await ready(page);
}

/** Goes on to another page of the same language by a link, as visitors do: the document stays, and what axe has learnt to do fast in it. */
export async function goOn(page, url) {
  const { pathname, search, hash } = new URL(url);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    link.className = 'way-on';
    document.querySelector('main').append(link);
    link.click();
  }, pathname + search + hash);
  // The page that comes takes the place of the one with the link in it, and then the focus, if none of its parts was asked for.
  const arrived = (pathname) =>
    location.pathname === pathname && !document.querySelector('.way-on') && (location.hash !== '' || document.activeElement.matches('h1, main input'));
  await page.waitForFunction(arrived, pathname);
}

export async function look(page, { colorScheme, width }) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
}

/** Which elements are there to be seen or heard, as a row of digits. */
const seenOn = (page) =>
  page.evaluate(() => Array.from(document.querySelectorAll('*'), (it) => Number(it.checkVisibility({ visibilityProperty: true }))).join(''));

/** What axe has against the page, one line for each rule and element. Asks all rules unless some are named; targets are measured too, which axe does only when told. */
export const barriers = (page, rules) =>
  page.evaluate(async (rules) => {
    const asked = rules ? { runOnly: { type: 'rule', values: rules } } : { rules: { 'target-size': { enabled: true } } };
    const { violations } = await window.axe.run(document, { ...asked, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
  }, rules);

/** All rules: what axe has against the page, and how many elements each rule that judges neither colours nor places has passed, refused or left open. */
const verdicts = (page) =>
  page.evaluate(async (apart) => {
    const results = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } });
    const found = results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
    const judged = ['violations', 'passes', 'incomplete'].flatMap((kind) => results[kind].map(({ id, nodes }) => [id, kind, nodes.length]));
    return { found, judged: judged.filter(([id]) => !apart.includes(id)).map((it) => it.join(' ')) };
  }, [...COLOUR, ...PLACE]);

const told = (found, where, { colorScheme, width }) => found.map((it) => `${where}, ${colorScheme}, ${width} px: ${it}`);

/** In the order that lays the page out anew least often: as wide as it is now, and then otherwise. */
const inTurn = (page, looks) => {
  const { width } = page.viewportSize();
  return looks.toSorted((a, b) => Math.abs(a.width - width) - Math.abs(b.width - width));
};

/** All rules once for the same elements to be seen, and in each look what may come out otherwise there. */
export async function scan(page, where, looks = LOOKS) {
  const found = [];
  const judged = { seen: new Set(), widths: new Set() };
  for (const one of inTurn(page, looks)) {
    await look(page, one);
    const seen = await seenOn(page);
    const rules = judged.seen.has(seen) ? [...COLOUR, ...(judged.widths.has(one.width) ? [] : PLACE)] : undefined;
    judged.seen.add(seen);
    judged.widths.add(one.width);
    found.push(...told(await barriers(page, rules), where, one));
  }
  return found;
}

/** All rules in every look; and each that judges neither colours nor places and comes out otherwise in another look, though the same elements are seen. */
export async function scanInFull(page, where) {
  const found = [];
  const judgedBySeen = new Map();
  for (const one of inTurn(page, LOOKS)) {
    await look(page, one);
    const seen = await seenOn(page);
    const now = await verdicts(page);
    const before = judgedBySeen.get(seen) ?? now.judged;
    judgedBySeen.set(seen, before);
    const otherwise = now.judged.filter((it) => !before.includes(it)).map((it) => `otherwise than in another look: ${it}`);
    found.push(...told([...now.found, ...otherwise], where, one));
  }
  return found;
}

export const report = (pages) => console.log(`figure: ${pages * LOOKS.length} variants of pages scanned by axe`);

// What axe finds on a page in each of its looks: two themes by two widths.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ready } from './browser.mjs';
import { records } from './record.mjs';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The first is the one in which all rules are asked of every page. */
export const LOOKS = ['light', 'dark'].flatMap((colorScheme) => [1280, 360].map((width) => ({ colorScheme, width })));

/** What is left to be judged anew in another look as long as the same elements are there to be seen: rules that reckon with colours, and those that reckon with places and sizes. A test holds them against all rules, on one page of each kind. */
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
  const { pathname } = new URL(url);
  await page.evaluate((pathname) => {
    const link = document.createElement('a');
    link.href = pathname;
    link.className = 'way-on';
    document.querySelector('main').append(link);
    link.click();
  }, pathname);
  // The page that comes takes the place of the one with the link in it, and then the focus.
  const arrived = (pathname) => location.pathname === pathname && !document.querySelector('.way-on') && document.activeElement.matches('h1, main input');
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

/** How many elements each rule has passed, refused or left open. */
const verdicts = (page) =>
  page.evaluate(async () => {
    const results = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return ['violations', 'passes', 'incomplete'].flatMap((kind) => results[kind].map(({ id, nodes }) => [id, kind, nodes.length]));
  });

const told = (found, where, { colorScheme, width }) => found.map((it) => `${where}, ${colorScheme}, ${width} px: ${it}`);

/** All rules in one look, and in the others what may come out otherwise there. */
export async function scan(page, where, looks = LOOKS) {
  const found = [];
  let seenFirst;
  for (const one of looks) {
    await look(page, one);
    const seen = await seenOn(page);
    const known = seen === seenFirst;
    seenFirst ??= seen;
    const rules = known ? [...COLOUR, ...(one.width === looks[0].width ? [] : PLACE)] : undefined;
    found.push(...told(await barriers(page, rules), where, one));
  }
  return found;
}

/** All rules in every look. */
export async function scanInFull(page, where) {
  const found = [];
  for (const one of LOOKS) {
    await look(page, one);
    found.push(...told(await barriers(page), where, one));
  }
  return found;
}

/** Rules other than those of colours and places whose verdict on the page is another in another look, though the same elements are seen. */
export async function otherwise(page) {
  const scans = [];
  for (const one of LOOKS) {
    await look(page, one);
    const judged = (await verdicts(page)).filter(([id]) => ![...COLOUR, ...PLACE].includes(id));
    scans.push({ seen: await seenOn(page), judged: judged.map((it) => it.join(' ')) });
  }
  const [first, ...others] = scans;
  return others.filter(({ seen }) => seen === first.seen).flatMap(({ judged }) => judged.filter((it) => !first.judged.includes(it)));
}

export const report = (pages) => console.log(`figure: ${pages * LOOKS.length} variants of pages scanned by axe`);

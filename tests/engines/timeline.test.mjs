// The timeline: from the first page to a selection that is an address, and into the chart by keyboard.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, pathOf } from '../e2e/site.mjs';
import { Key, eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();
const TIMELINE = pathOf('timeline/');

const entries = () => visitor.count('.timeline > li');
const path = () => visitor.path();
const item = () => visitor.run(() => document.activeElement.getAttribute('data-item'));

/** The way to the meetings held jointly: by a choice among the filters. */
async function choose() {
  await visitor.click('details.filters summary');
  await visitor.click('.facet a[href$="?kind=joint"]');
  await eventually(path, `${TIMELINE}?kind=joint`);
  await eventually(entries, 3);
}

test('from the first page to a selection, whose address keeps it', async () => {
  await visitor.visit('');
  await visitor.mark();
  await visitor.click('.doors a');
  await eventually(() => visitor.heading(), 'Timeline');
  await eventually(entries, 35);
  await choose();
  assert.ok(await visitor.isMarked());
  await visitor.reload();
  await eventually(entries, 3);
  assert.equal(await path(), `${TIMELINE}?kind=joint`);
  assert.match(await visitor.text('.result'), /^3 of 35 meetings/);
});

test('the ways back and forward lead through selections and pages', async () => {
  await visitor.visit('timeline/');
  await choose();
  await visitor.click('.timeline h3 a');
  await eventually(() => visitor.count('article.record'), 1);
  const meeting = await path();
  await visitor.back();
  await eventually(path, `${TIMELINE}?kind=joint`);
  await eventually(entries, 3);
  await visitor.back();
  await eventually(path, TIMELINE);
  await eventually(entries, 35);
  await visitor.forward();
  await eventually(entries, 3);
  await visitor.forward();
  await eventually(path, meeting);
  await eventually(() => visitor.count('article.record'), 1);
});

test('an address with a filter and a question opens so', async () => {
  await visitor.visit('timeline/?host=mex&from=1996&to=2021');
  await eventually(() => visitor.text('.result'), '5 of 35 meetings, hosted by Mexico, 1996–2021');
  await visitor.write('.ask input[type=search]', 'cancun');
  await eventually(entries, 1);
  await eventually(path, `${TIMELINE}?host=mex&from=1996&to=2021&q=cancun`);
});

test('keys zoom the chart, walk through it, and open a meeting', async () => {
  await visitor.visit('timeline/');
  await visitor.mark();
  await visitor.focus('.drawing a[tabindex="0"]');
  await visitor.press(Key.END);
  const last = await eventually(item, Boolean);
  await visitor.press('+');
  await eventually(path, (it) => /\?from=20\d\d&to=202\d$/.test(it));
  await eventually(item, last);
  assert.ok((await entries()) < 35);
  await visitor.press('0');
  await eventually(path, TIMELINE);
  await eventually(entries, 35);
  await eventually(item, last);
  await visitor.press(Key.HOME, Key.ARROW_RIGHT);
  const name = await visitor.run(() => document.activeElement.getAttribute('aria-label'));
  await visitor.press(Key.ENTER);
  await eventually(() => visitor.heading(), (heading) => name.startsWith(heading));
  assert.ok(await visitor.isMarked());
});

test('a mark of the chart points at its entry, and opens it at a press', async () => {
  await visitor.visit('timeline/');
  await visitor.mark();
  const { x, y, width, height } = await visitor.place('.drawing a[aria-label^="XIII "] .reach');
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  await visitor.hand.move(middle).perform();
  await eventually(() => visitor.count('.timeline > li.pointed'), 1);
  await visitor.hand.move(middle).press().release().perform();
  await eventually(path, pathOf(KINDS.meeting));
  await eventually(() => visitor.count('article.record'), 1);
  assert.ok(await visitor.isMarked());
});

test('the years that are dragged over are shown', async () => {
  await visitor.visit('timeline/');
  const { x, y, width } = await visitor.place('.drawing');
  const at = (share) => ({ x: Math.round(x + width * share), y: Math.round(y + 20), duration: 50 });
  await visitor.hand.move(at(0.45)).press().move(at(0.55)).move(at(0.65)).release().perform();
  await eventually(path, (it) => /\?from=20\d\d&to=20\d\d$/.test(it));
  await eventually(entries, (count) => count < 35);
});

// The explorer of the plan: choices, counts and years are an address, and every view says the same of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, pathOf } from '../e2e/site.mjs';
import { Key, eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();

const path = () => visitor.path();
const search = () => visitor.run(() => location.search);
const result = () => visitor.text('.result');
const shown = () => visitor.run(() => document.querySelectorAll('[data-activity]').length);
const unfold = () => visitor.run(() => document.querySelectorAll('details:not([open])').forEach((it) => (it.open = true)));

test('choices of facets narrow what is shown, as their counts promise', async () => {
  await visitor.visit(KINDS.plan);
  await unfold();
  assert.equal(await shown(), 148);
  const choice = '.facet-box a[href$="?topic=smuggling"]';
  const count = Number(await visitor.text(`${choice} .count`));
  assert.ok(count > 0 && count < 148);
  await visitor.click(choice);
  await eventually(search, '?topic=smuggling');
  await eventually(shown, count);
  assert.match(await result(), new RegExp(`^${count} of 148 activities`));
  const second = await visitor.run(() => {
    const open = [...document.querySelectorAll('.facet-box li:not([hidden]) a[href*="&"]')].filter((it) => it.checkVisibility());
    return open.map((it) => [it.search, Number(it.querySelector('.count').innerText)]).find(([, it]) => it > 0);
  });
  await visitor.click(`.facet-box a[href$="${second[0]}"]`);
  await eventually(search, second[0]);
  await visitor.back();
  await eventually(search, '?topic=smuggling');
  await eventually(shown, count);
});

test('the keyboard stays on its choice, and the answer is announced', async () => {
  await visitor.visit(KINDS.plan);
  await unfold();
  await visitor.focus('.facet-box a[href$="?topic=smuggling"]');
  await visitor.press(Key.ENTER);
  await eventually(search, '?topic=smuggling');
  assert.equal(await visitor.run(() => document.activeElement.querySelector('.name').innerText), 'migrant smuggling');
  await eventually(() => visitor.text('[role=status]'), (said) => /of 148 activities · Topic: migrant smuggling/.test(said));
});

test('the plan is seen as it stood at the end of a year', async () => {
  await visitor.visit(`${KINDS.plan}?area=human-rights`);
  await unfold();
  const slider = '.as-of input[type=range]';
  await visitor.focus(slider);
  for (let press = 0; press < 16; press += 1) await visitor.press(Key.ARROW_LEFT);
  await eventually(search, '?area=human-rights&asof=2010');
  await eventually(result, (said) => said.includes('as things stood at the end of 2010'));
  assert.equal(await visitor.text('.as-of output'), 'the end of 2010');
  await visitor.reload();
  await unfold();
  await eventually(() => visitor.run((css) => document.querySelector(css).value, slider), '2010');
});

test('table and matrix answer the same question', async () => {
  const query = '?status=completed';
  await visitor.visit(KINDS.plan + query);
  const said = await eventually(result, (it) => /^\d+ of 148/.test(it));
  const count = Number(said.split(' ')[0]);
  await eventually(shown, count);
  await visitor.click('.views a', 'Table');
  await eventually(path, pathOf(KINDS.planTable) + query);
  await eventually(shown, count);
  await visitor.click('.plan-table th a', 'Evidence');
  await eventually(search, (it) => it.includes('sort=evidence'));
  await visitor.click('.views a', 'Matrix');
  await eventually(path, (it) => it.startsWith(pathOf(KINDS.planMatrix) + query));
  await eventually(result, (it) => it.includes(String(count)));
  const cell = await visitor.text('[data-cell]');
  await visitor.click('[data-cell]');
  await eventually(shown, Number(cell.split(' ').at(-1)));
});

/** What stands there once it is as much as the page says: what is out of view follows the answer. */
async function whole(read, size) {
  const both = async () => [await result(), await read()];
  const [, all] = await eventually(both, ([said, all]) => size(all) < 148 && said.startsWith(`${size(all)} of 148`));
  return all;
}

test('from activity to activity, within what was selected', async () => {
  const query = '?kind=guideline&sort=title';
  await visitor.visit(KINDS.plan + query);
  const links = await whole(() => visitor.run(() => [...document.querySelectorAll('[data-activity]')].map((it) => it.pathname)), (links) => links.length);
  await visitor.mark();
  await visitor.click(`[data-activity][href*="${links[1]}"]`);
  await eventually(path, links[1] + query);
  await eventually(() => visitor.text('.selection'), (said) => said.startsWith(`2 of ${links.length} selected`));
  await visitor.click('.around .next');
  await eventually(path, links[2] + query);
  await visitor.click('.around .prev');
  await eventually(path, links[1] + query);
  await visitor.click('.selection a');
  await eventually(path, pathOf(KINDS.plan) + query);
  assert.ok(await visitor.isMarked());
});

test('a table is taken as it is shown', async () => {
  await visitor.visit(`${KINDS.planTable}?kind=guideline`);
  const rows = await whole(() => visitor.count('.plan-table tbody tr:has(td)'), (rows) => rows);
  await visitor.run(() => {
    URL.createObjectURL = (file) => ((window.taken = file), '#');
    HTMLAnchorElement.prototype.click = () => {};
  });
  await visitor.click('button.take');
  const lines = (await visitor.wait(() => window.taken.text())).trim().split('\r\n');
  const about = lines.filter((line) => line.startsWith('# '));
  assert.ok(about.length >= 3 && about.some((line) => line.includes(`${rows} of 148`)), about.join(' '));
  assert.equal(lines.length, about.length + 1 + rows);
});

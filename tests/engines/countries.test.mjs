// The countries: measures and years are addresses, map and list are one thing, tables sort, movements and comparisons answer.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { records } from '../e2e/record.mjs';
import { pathOf } from '../e2e/site.mjs';
import { Key, eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();

const members = records('countries').filter((it) => it.standing === 'member');
const search = () => visitor.run(() => location.search);
const hash = () => visitor.run(() => location.hash);
const year = () => visitor.attribute('.panel:not([hidden]) input', 'aria-valuetext');

test('a measure and a year are an address', async () => {
  await visitor.visit('countries/');
  await visitor.click('.facet a', 'Immigrants');
  await eventually(search, '?measure=immigrants');
  await eventually(() => visitor.text('.countries-page h2.finding'), (it) => it.startsWith('Immigrants'));
  const before = await visitor.text('#mex .value');
  await visitor.focus('.panel:not([hidden]) input');
  await visitor.press(Key.ARROW_LEFT);
  await eventually(search, '?measure=immigrants&year=2020');
  await visitor.press(Key.HOME);
  await eventually(search, '?measure=immigrants&year=1990');
  await eventually(() => visitor.text('#mex .value'), (now) => now !== before);
  const shown = await visitor.text('#mex .value');
  await visitor.reload();
  await eventually(year, '1990');
  await eventually(() => visitor.text('#mex .value'), shown);
});

test('the years turn by themselves, until told to stop', async () => {
  await visitor.visit('countries/?measure=immigrants&year=1990');
  await visitor.click('.panel:not([hidden]) button');
  await eventually(year, (it) => Number(it) > 1990);
  await visitor.click('.panel:not([hidden]) button[aria-pressed=true]');
  const rest = await year();
  await eventually(search, (it) => it === `?measure=immigrants&year=${rest}` || it === '?measure=immigrants');
});

test('Belize, the smallest, is chosen in the list and on the map alike', async () => {
  await visitor.visit('countries/');
  const chosen = async () => {
    await eventually(hash, '#blz');
    await eventually(() => visitor.count('#blz .detail'), 1);
    assert.equal(await visitor.count('.detail'), 1);
  };
  await visitor.click('#blz a.row');
  await chosen();
  await visitor.click('#slv a.row');
  await eventually(hash, '#slv');
  await visitor.focus('.maps[data-picture="0"] a[data-country=blz][aria-label]');
  await visitor.press(Key.ENTER);
  await chosen();
  await visitor.click('#blz .detail a');
  await eventually(() => visitor.heading(), 'Belize');
});

test('a press on the map itself chooses', async () => {
  await visitor.visit('countries/');
  const { x, y, width, height } = await visitor.place('.maps[data-picture="0"] a[data-country=mex] .land');
  await visitor.hand.move({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) }).press().release().perform();
  await eventually(hash, '#mex');
  await eventually(() => visitor.count('#mex .detail'), 1);
});

test('the table sorts by a heading, and the other way round', async () => {
  await visitor.visit('countries/');
  const numbers = () => visitor.run(() => [...document.querySelectorAll('.all-measures tbody tr')].map((it) => Number(it.cells[3].textContent)));
  const sorted = () => visitor.run(() => document.querySelector('.all-measures th[aria-sort]:not([aria-sort=none])')?.ariaSort);
  await visitor.click('.all-measures th a', 'Activities led');
  await eventually(search, '?sort=activities');
  await eventually(sorted, 'descending');
  const falling = await numbers();
  assert.equal(falling.length, members.length);
  assert.deepEqual(falling, falling.toSorted((a, b) => b - a));
  await visitor.click('.all-measures th a', 'Activities led');
  await eventually(sorted, 'ascending');
  assert.deepEqual(await numbers(), falling.toReversed());
});

test('movements answer for a year, a country and an order', async () => {
  await visitor.visit('corridors/');
  await visitor.click('.facet a', '1990');
  await eventually(search, (it) => it.includes('year=1990'));
  const arrows = () => visitor.run(() => document.querySelectorAll('.flow[data-flow]:not([display=none])').length);
  const all = await arrows();
  await visitor.visit('corridors/?year=1990&country=slv&sort=usa');
  await eventually(() => visitor.text('h2.finding'), (said) => said.startsWith('El Salvador, 1990:'));
  await eventually(arrows, (some) => some >= 18 && some <= 20 && some !== all);
  await eventually(() => visitor.text('.movement-matrix tbody tr'), (row) => row.startsWith('Mexico'));
});

test('two or three countries stand side by side', async () => {
  await visitor.visit('countries/compare/?with=slv,hnd');
  const heads = () => visitor.texts('.side-by-side thead th[data-of]');
  await eventually(heads, ['El Salvador', 'Honduras']);
  await visitor.click('.facet a', 'Belize');
  await eventually(() => visitor.path(), `${pathOf('countries/compare/')}?with=slv,hnd,blz`);
  await eventually(heads, ['Belize', 'El Salvador', 'Honduras']);
});

// The search: by a key from any page, past typos and missing accents, across languages, and by arrows to a result.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { pathOf } from '../e2e/site.mjs';
import { Key, eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();

const FIELD = '#search-field';
const path = () => visitor.path();
const focused = () => visitor.run(() => document.activeElement.id || document.activeElement.getAttribute('href'));
const titles = () => visitor.texts('.search-group li > a');

/** Comes to the search by its key and asks. */
async function ask(question) {
  await visitor.press('/');
  await eventually(focused, 'search-field');
  await visitor.write(FIELD, question);
  await eventually(() => visitor.count('.search-group'), (groups) => groups > 0);
}

/** What is read once it stays the same: every letter has an answer, and an engine at work may still be behind. */
async function atRest(read) {
  let before;
  return eventually(read, (now) => {
    const rests = isDeepStrictEqual(now, before);
    before = now;
    return rests;
  });
}

for (const [lang, count] of [['en', /results?$/], ['es', /resultados?$/]]) {
  test(`a slash, some words, an arrow and Enter lead to a record (${lang})`, async () => {
    await visitor.visit('plan/', lang);
    await visitor.mark();
    await ask('tela 2008');
    assert.match(await visitor.text('.result'), count);
    const meeting = pathOf('meetings/xiii-tela-2008/', lang);
    await eventually(async () => (await visitor.run(() => document.querySelector('.search-group a').pathname)), meeting);
    await visitor.press(Key.ARROW_DOWN);
    await eventually(focused, meeting);
    await visitor.press(Key.ARROW_DOWN);
    await visitor.press(Key.ARROW_UP);
    await eventually(focused, meeting);
    await visitor.press(Key.ENTER);
    await eventually(path, meeting);
    assert.ok(await visitor.isMarked());
  });
}

test('typos and missing accents are forgiven', async () => {
  await visitor.visit('', 'es');
  await ask('proteccion consular');
  await eventually(path, (it) => it.includes('q=proteccion+consular') || it.includes('q=proteccion%20consular'));
  const plain = await atRest(titles);
  assert.ok(plain.length > 3, 'a whole answer');
  await visitor.write(FIELD, 'protección consular');
  await eventually(path, (it) => it.includes('q=protecci%C3%B3n'));
  await eventually(titles, plain);
  await visitor.visit('');
  await ask('unacompanied childern');
  await eventually(async () => (await titles())[0], 'Unaccompanied children');
  assert.ok((await visitor.count('.search-group mark')) > 0, 'what was found is marked');
});

test('a Spanish question finds the record and shows it in English', async () => {
  await visitor.visit('');
  await ask('trata de personas');
  await eventually(titles, (all) => all.includes('Trafficking in persons'));
});

test('Ctrl K comes to the field, a slash in it is a slash, and the way back leads back', async () => {
  await visitor.visit('timeline/');
  await visitor.driver.actions().keyDown(Key.CONTROL).sendKeys('k').keyUp(Key.CONTROL).perform();
  await eventually(focused, 'search-field');
  await visitor.press('a/b');
  await eventually(path, `${pathOf('search/')}?q=a%2Fb`);
  await visitor.back();
  await eventually(path, pathOf('timeline/'));
  await eventually(() => visitor.heading(), 'Timeline');
});

test('the address of a question answers it', async () => {
  await visitor.visit('search/?q=ni%C3%B1ez', 'es');
  await eventually(() => visitor.count('.search-group'), (groups) => groups > 0);
  assert.equal(await visitor.run((css) => document.querySelector(css).value, FIELD), 'niñez');
  await visitor.click('.facet a[href*="kind=source"]');
  await eventually(() => visitor.count('.search-group'), 1);
  await visitor.back();
  await eventually(() => visitor.count('.search-group'), (groups) => groups > 1);
});

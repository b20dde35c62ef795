// The search: from any page by keys or by its link, and its page.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, ready, visit } from './browser.mjs';
import { address, pathOf } from './site.mjs';

const open = browserOfFile();

const FIELD = '#search-field';
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('href'));
const path = (page) => page.evaluate(() => location.pathname + location.search + location.hash);
const titles = (page) => page.locator('.search-group li > a').allInnerTexts();
const said = (page) => page.locator('.result').innerText();

/** Comes to the search with a key and asks. */
async function ask(page, question) {
  await page.keyboard.press('/');
  await eventually(() => focused(page), 'search-field');
  await page.locator(FIELD).fill(question);
  await page.locator('.search-group').first().waitFor();
}

for (const [lang, question, meeting, count] of [
  ['en', 'tela 2008', 'meetings/xiii-tela-2008/', /results?$/],
  ['es', 'tela 2008', 'meetings/xiii-tela-2008/', /resultados?$/],
]) {
  test(`a slash, some words, an arrow and Enter lead to a record (${lang})`, async (t) => {
    const { page, complaints } = await open(t);
    await visit(page, address('plan/', lang));
    await mark(page);
    await ask(page, question);
    assert.match(await said(page), count);
    assert.equal(await page.locator('.result').getAttribute('role'), 'status', 'it is announced');
    await page.keyboard.press('ArrowDown');
    await eventually(() => focused(page), pathOf(meeting, lang));
    await page.keyboard.press('Enter');
    await eventually(() => path(page), pathOf(meeting, lang));
    await eventually(() => page.evaluate(() => document.activeElement.localName), 'h1');
    assert.ok(await isMarked(page), 'without a reload');
    assert.deepEqual(complaints, []);
  });
}

test('Ctrl K comes to the field, a slash in it is a slash, and the way back leads back', async (t) => {
  const { page } = await open(t);
  await visit(page, address('timeline/'));
  await page.keyboard.press('Control+k');
  await eventually(() => focused(page), 'search-field');
  await page.keyboard.type('a/b');
  assert.equal(await page.locator(FIELD).inputValue(), 'a/b');
  await eventually(() => path(page), `${pathOf('search/')}?q=a%2Fb`);
  await page.goBack();
  await eventually(() => path(page), pathOf('timeline/'));
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
});

test('on its page, the keys of the search lead to its field', async (t) => {
  const { page } = await open(t);
  await visit(page, `${address('search/')}?q=tela`);
  await page.locator('.search-group a').first().focus();
  await page.keyboard.press('/');
  assert.equal(await focused(page), 'search-field');
});

test('the link in the header leads to the field, where there are examples', async (t) => {
  const { page } = await open(t);
  await visit(page, address('countries/'));
  await page.locator('.search-link').click();
  await eventually(() => focused(page), 'search-field');
  assert.ok((await page.locator('.examples a').count()) > 4, 'examples before anything is asked');
  await page.locator('.examples a').first().click();
  await page.locator('.search-group').first().waitFor();
});

test('arrows walk through the results and back to the field', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  await ask(page, 'return');
  const all = await page.locator('.search-group a').evaluateAll((links) => links.map((it) => it.getAttribute('href')));
  assert.ok(all.length > 5);
  await page.keyboard.press('Enter');
  for (const href of all.slice(0, 4)) {
    assert.equal(await focused(page), href);
    await page.keyboard.press('ArrowDown');
  }
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page), 'search-field');
});

test('a Spanish question finds the record and shows it in English', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  await ask(page, 'trata de personas');
  assert.ok((await titles(page)).includes('Trafficking in persons'));
  await page.locator(FIELD).fill('unacompanied childern');
  await eventually(() => titles(page).then((all) => all[0]), 'Unaccompanied children');
  assert.ok((await page.locator('.search-group mark').count()) > 0);
});

test('a decision opens at its place', async (t) => {
  const { page } = await open(t);
  await visit(page, address('method/'));
  await ask(page, 'consular network in favour Tela agreed');
  await page.locator('.search-group a[href*="xiii-tela-2008/#decision-"]').first().click();
  await eventually(() => path(page), (it) => it.includes('meetings/xiii-tela-2008/#decision-'));
  await eventually(
    () => page.evaluate(() => document.querySelector(':target')?.getBoundingClientRect().top ?? -1),
    (top) => top >= 0 && top < 900,
  );
});

test('the page answers its address, and typing replaces it', async (t) => {
  const { page, complaints } = await open(t);
  await visit(page, address('glossary/'));
  await visit(page, `${address('search/', 'es')}?q=ni%C3%B1ez`);
  await page.locator('.search-group').first().waitFor();
  assert.equal(await page.locator('#search-field').inputValue(), 'niñez');
  const steps = await page.evaluate(() => history.length);
  await page.locator('#search-field').fill('remesas');
  await eventually(() => path(page), `${pathOf('search/', 'es')}?q=remesas`);
  assert.equal(await page.evaluate(() => history.length), steps, 'no step of the history for typing');
  assert.match(await page.locator('.search-page .result').innerText(), /^\d+ resultados$/);
  await page.locator('.facet a[href*="kind=source"]').click();
  await eventually(() => page.locator('.search-group').count(), 1);
  await page.goBack();
  await eventually(() => page.locator('.search-group').count(), (count) => count > 1);
  assert.deepEqual(complaints, []);
});

test('every address of the page opens', async (t) => {
  const { page, complaints } = await open(t);
  for (const query of ['', '?q=', '?q=xqzvwk', '?q=%F0%9F%92%A5', '?q=tela&kind=planet', '?q=a+b', '?q=%25']) {
    await visit(page, address('search/') + query);
    assert.equal(await page.locator('h1').innerText(), 'Search');
  }
  await visit(page, `${address('search/')}?q=xqzvwk`);
  await eventually(() => page.locator('.search-page .result').innerText(), 'Nothing found for “xqzvwk”');
  assert.deepEqual(complaints, []);
});

test('an index that does not come is said, and can be asked for again', async (t) => {
  const { page } = await open(t);
  let broken = true;
  await page.route('**/data/search.*', (route) => (broken ? route.abort() : route.continue()));
  await visit(page, address(''));
  await page.keyboard.press('/');
  await page.locator(FIELD).fill('tela');
  await page.locator('.search-failed').waitFor();
  broken = false;
  await page.locator('.search-failed button').click();
  await page.locator('.search-group').first().waitFor();
});

test('what is searched is fetched where it is searched, and once', async (t) => {
  const { page } = await open(t);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const times = () => asked.filter((url) => url.includes('/data/search.')).length;
  await visit(page, address('timeline/'));
  assert.equal(times(), 0);
  await ask(page, 'tela');
  await page.locator('.search-group a').first().click();
  await page.locator('article.record').waitFor();
  await ask(page, 'return');
  assert.equal(times(), 1);
});

test('what is typed before the page answers is asked', async (t) => {
  const { page } = await open(t);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address('search/'), { waitUntil: 'commit' });
  await page.locator(FIELD).fill('remittances');
  release();
  await ready(page);
  await page.locator('.search-group').first().waitFor();
  assert.equal(await page.locator(FIELD).inputValue(), 'remittances');
});

test('without scripts the link leads to a page that helps', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  for (const lang of ['en', 'es']) {
    await page.goto(address('timeline/', lang));
    await page.locator('.search-link').click();
    assert.equal(page.url(), address('search/', lang));
    assert.ok(await page.locator('.without-script a').first().isVisible());
    assert.ok(!(await page.locator(FIELD).isVisible()));
  }
});

test('the search fits a small phone', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 560 } });
  await visit(page, address('', 'es'));
  await page.locator('.search-link').click();
  await page.locator(FIELD).fill('proteccion consular');
  await page.locator('.search-group').first().waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  const { height } = await page.locator('.search-group li').first().boundingBox();
  assert.ok(height >= 44);
});

// The search: from any page by keys or by its link, and on a page of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, ready, visit } from './browser.mjs';
import { address, pathOf } from './site.mjs';

const open = browserOfFile();

const FIELD = '#search-box-field';
const shown = (page) => page.locator('.search-dialog[open]').count();
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);
const path = (page) => page.evaluate(() => location.pathname + location.search + location.hash);
const options = (page) => page.locator('.option .title').allInnerTexts();
const said = (page) => page.locator('.search-said').innerText();

/** Opens the box with a key and asks. */
async function ask(page, question) {
  await page.keyboard.press('/');
  await page.locator(FIELD).fill(question);
  await page.locator('.option').first().waitFor();
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
    assert.equal(await page.locator(FIELD).getAttribute('aria-expanded'), 'true');
    assert.match(await said(page), count);
    await page.keyboard.press('ArrowDown');
    const active = await page.locator(FIELD).getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
    assert.equal(await focused(page), 'search-box-field', 'the keyboard stays in the field');
    await page.keyboard.press('Enter');
    await eventually(() => path(page), pathOf(meeting, lang));
    assert.equal(await shown(page), 0);
    assert.ok(await isMarked(page), 'without a reload');
    assert.deepEqual(complaints, []);
  });
}

test('Ctrl K opens the box, Escape closes it, and the keyboard is back where it was', async (t) => {
  const { page } = await open(t);
  await visit(page, address('timeline/'));
  const link = page.locator('.entry h3 a').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await eventually(() => focused(page), 'search-box-field');
  await page.keyboard.type('a/b');
  assert.equal(await page.locator(FIELD).inputValue(), 'a/b', 'a slash in the field is a slash');
  await page.keyboard.press('Escape');
  assert.equal(await shown(page), 0);
  assert.ok(await link.evaluate((it) => it === document.activeElement));
});

test('the link in the header opens the box, and the button closes it', async (t) => {
  const { page } = await open(t);
  await visit(page, address('countries/'));
  await page.locator('.search-link').click();
  await eventually(() => focused(page), 'search-box-field');
  assert.ok((await page.locator('.examples a').count()) > 4, 'examples before anything is asked');
  await page.locator('.search-head button').click();
  assert.equal(await shown(page), 0);
  assert.equal(await focused(page), 'search-link');
});

test('arrows walk round the options, and the last one leads to all results', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  await ask(page, 'return');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await eventually(() => path(page), `${pathOf('search/')}?q=return`);
  await page.locator('.search-group').first().waitFor();
});

test('a Spanish question finds the record and shows it in English', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  await ask(page, 'trata de personas');
  assert.ok((await options(page)).includes('Trafficking in persons'));
  await page.locator(FIELD).fill('unacompanied childern');
  await eventually(() => options(page).then((all) => all[0]), 'Unaccompanied children');
  assert.ok((await page.locator('.option mark').count()) > 0);
});

test('a decision opens at its place', async (t) => {
  const { page } = await open(t);
  await visit(page, address('method/'));
  await ask(page, 'consular network in favour Tela agreed');
  const decision = page.locator('.option[href*="xiii-tela-2008/#decision-"]').first();
  await decision.click();
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
  await page.locator('.option').first().waitFor();
});

test('the index is not part of the first view', async (t) => {
  const { page } = await open(t);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page, address('timeline/'));
  assert.ok(!asked.some((url) => url.includes('/data/search.')));
  await page.keyboard.press('/');
  await eventually(() => asked.filter((url) => url.includes('/data/search.')).length, 1);
});

test('without scripts the link leads to a page that helps', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  for (const lang of ['en', 'es']) {
    await page.goto(address('timeline/', lang));
    await page.locator('.search-link').click();
    assert.equal(page.url(), address('search/', lang));
    assert.ok(await page.locator('.without-script a').first().isVisible());
    assert.ok(!(await page.locator('#search-field').isVisible()));
  }
});

test('the box fits a small phone', async (t) => {
  const { page } = await open(t, { viewport: { width: 320, height: 560 } });
  await visit(page, address('', 'es'));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.locator('.search-link').click();
  await page.locator(FIELD).fill('proteccion consular');
  await page.locator('.option').first().waitFor();
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('.search-dialog *')].filter((it) => it.getBoundingClientRect().right > innerWidth + 1).length);
  assert.equal(wide, 0);
  const { height } = await page.locator('.option').first().boundingBox();
  assert.ok(height >= 44);
});

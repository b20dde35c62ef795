// When something does not arrive or breaks: the page stays what it was served as, and says what happened.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, mark, readText, ready, visit } from './browser.mjs';
import { KINDS, LANGS, ROOT, address, pathOf } from './site.mjs';

const open = browserOfFile();

const SAID = {
  en: /could not be loaded.*links work/i,
  es: /no se pudieron cargar.*enlaces funcionan/i,
};
const AGAIN = { en: 'Try again', es: 'Reintentar' };

const note = (page) => page.locator('.boot-note');

/** The sentence on the page, in its language. */
async function saysWhatHappened(page, lang) {
  await note(page).waitFor();
  assert.match(await note(page).innerText(), SAID[lang]);
}

/** The served page, of a meeting or of all of them, is whole with or without the app. */
async function staysAPage(page, lang) {
  const text = await readText(page, 'main');
  const facts = lang === 'en' ? ['8–9 May 2008', 'Migration and Human Rights'] : ['8 y 9 de mayo de 2008', 'Migración y Derechos Humanos'];
  for (const fact of [...facts, 'Honduras', 'Tela']) assert.ok(text.includes(fact), `“${fact}” is gone`);
}

/** Links lead on from it, and back. */
async function linksWork(page, lang) {
  const heading = await page.locator('h1').innerText();
  await page.click('.site-header nav a >> nth=1');
  await eventually(() => page.evaluate(() => location.pathname), pathOf(KINDS.countries, lang));
  await page.getByRole('heading', { level: 1, name: lang === 'en' ? 'Countries' : 'Países' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

/** What can become of the record on its way, as answers to the request for it. */
const MISHAPS = {
  'is missing': () => ({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'is cut off': (body) => ({ status: 200, contentType: 'application/json', body: body.slice(0, body.length / 2) }),
  'is not JSON': () => ({ status: 200, contentType: 'application/json', body: '<!DOCTYPE html><p>Please log in</p>' }),
  'is something else': () => ({ status: 200, contentType: 'application/json', body: '{"meetings": []}' }),
};

const DATA = '**/data/*.json';

for (const [what, answer] of Object.entries(MISHAPS)) {
  for (const lang of LANGS) {
    test(`the record ${what}: the page stays, says so, and comes alive on a second try (${lang})`, async (t) => {
      const { page, complaints } = await open(t);
      await page.route(DATA, async (route) => {
        const original = await route.fetch();
        await route.fulfill(answer(await original.text()));
      });
      await page.goto(address(KINDS.timeline, lang));
      await saysWhatHappened(page, lang);
      await staysAPage(page, lang);
      await linksWork(page, lang);
      await saysWhatHappened(page, lang);

      // Still failing: the sentence comes back, and so does the button.
      const again = page.getByRole('button', { name: AGAIN[lang] });
      const retried = page.waitForResponse(DATA);
      await again.click();
      await retried;
      await saysWhatHappened(page, lang);

      // The file is back: the same document comes alive.
      await mark(page);
      await page.evaluate(() => scrollTo(0, 700));
      await page.unroute(DATA);
      await again.click();
      await ready(page);
      await note(page).waitFor({ state: 'hidden' });
      assert.equal(await page.evaluate(() => scrollY), 700);
      await staysAPage(page, lang);
      await page.click('.site-header nav a >> nth=1');
      await page.getByRole('heading', { level: 1, name: lang === 'en' ? 'Countries' : 'Países' }).waitFor();
      assert.ok(await isMarked(page), 'after the second try links navigate in the page');
      assert.deepEqual(complaints.filter((it) => /^(policy|elsewhere|error)/.test(it)), []);
    });
  }
}

test('an impatient visitor may press the button twice', async (t) => {
  const { page, complaints } = await open(t);
  await page.route(DATA, (route) => route.abort());
  await page.goto(address(KINDS.timeline));
  await note(page).waitFor();
  await page.unroute(DATA);
  await page.evaluate(() => {
    const button = document.querySelector('.boot-note button');
    button.click();
    button.click();
  });
  await ready(page);
  await page.click('details.filters summary');
  await page.click('.facet a[href*="kind=joint"]');
  await eventually(() => page.locator('.timeline > li:visible').count(), 3);
  assert.deepEqual(complaints.filter((it) => it.startsWith('error')), []);
});

for (const [what, files] of Object.entries({ wasm: '**/*.wasm', script: '**/rcm-atlas-*.js' })) {
  for (const lang of LANGS) {
    test(`the app's ${what} is missing, as after a deploy: the page stays and says so (${lang})`, async (t) => {
      const { page } = await open(t);
      await page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }));
      await page.goto(address(KINDS.meeting, lang));
      await saysWhatHappened(page, lang);
      await staysAPage(page, lang);
      await linksWork(page, lang);
      await saysWhatHappened(page, lang);
      await page.unroute(files);
      await page.getByRole('button', { name: AGAIN[lang] }).click();
      await ready(page);
      await staysAPage(page, lang);
      assert.equal(await note(page).isVisible(), false);
    });
  }
}

test('pages and record of different days: the app gives up and links go on working', async (t) => {
  const { page } = await open(t);
  // Most meetings are gone since the page was served, so that nothing stands where the app expects it.
  await page.route(DATA, async (route) => {
    const original = await route.fetch();
    const [asOf, holes, meetings, ...rest] = JSON.parse(await original.text());
    const body = JSON.stringify([asOf, holes, meetings.slice(0, 5), ...rest]);
    await route.fulfill({ status: 200, contentType: 'application/json', body });
  });
  await page.goto(address(KINDS.timeline));
  await saysWhatHappened(page, 'en');
  await page.unroute(DATA);
  await page.click('.site-header nav a >> nth=1');
  await ready(page);
  assert.equal(await page.locator('h1').innerText(), 'Countries');
  assert.equal(await note(page).isVisible(), false);
});

test('a page that answers nothing asks for no record', async (t) => {
  const { page, complaints } = await open(t);
  await page.route(DATA, (route) => route.abort());
  for (const kind of ['home', 'meeting', 'country', 'sources']) {
    await visit(page, address(KINDS[kind]));
    assert.equal(await note(page).isVisible(), false);
  }
  assert.deepEqual(complaints, []);
});

const LOST = { en: /could not be reached.*still on this one/i, es: /no se pudo llegar.*esta sigue aquí/i };

for (const lang of LANGS) {
  test(`without a network the page stays, and a link that leads nowhere says so (${lang})`, async (t) => {
    const { page } = await open(t);
    const lost = page.locator('.lost-note');
    await visit(page, address(KINDS.meeting, lang));
    await mark(page);
    await page.context().setOffline(true);
    await page.click('.site-header nav a >> nth=1');
    await lost.waitFor();
    assert.match(await lost.innerText(), LOST[lang]);
    assert.equal(page.url(), address(KINDS.meeting, lang));
    await staysAPage(page, lang);
    // Still none: the sentence comes back.
    await page.getByRole('button', { name: AGAIN[lang] }).click();
    await lost.waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: AGAIN[lang] }).click();
    await eventually(() => page.url(), address(KINDS.countries, lang));
    assert.equal(await page.locator('h1').innerText(), lang === 'en' ? 'Countries' : 'Países');
    assert.equal(await lost.isVisible(), false);
    assert.ok(await isMarked(page));
  });
}

test('a page that the program does not understand, as after a deploy, is left to the browser', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.meeting));
  await mark(page);
  await page.route(address(KINDS.countries), (route) =>
    route.request().resourceType() === 'xhr'
      ? route.fulfill({ status: 200, contentType: 'text/html', body: '<p>another atlas</p>' })
      : route.continue(),
  );
  await page.click('.site-header nav a >> nth=1');
  await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor();
  await ready(page);
  assert.equal(await isMarked(page), false);
});

test('a crash of the living app leaves links working', async (t) => {
  const { page } = await open(t);
  await visit(page, address(KINDS.timeline, 'es'));
  await mark(page);
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError('unreachable');
    dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
  });
  await saysWhatHappened(page, 'es');
  await page.click('.timeline h3 a >> nth=0');
  await ready(page);
  assert.equal(await isMarked(page), false, 'the link was followed by the browser, not by the dead app');
  assert.equal(await note(page).isVisible(), false);
});

test('an unknown address is answered with 404 and help in its language', async (t) => {
  const { page } = await open(t);
  const unknown = { en: ['nowhere/', 'meetings/xl-nowhere-2040/', 'countries/arg/', 'a/b/c'], es: ['nada/', 'plan/activities/nada/'] };
  const said = { en: 'There is no such page', es: 'Esta página no existe' };
  for (const lang of LANGS) {
    for (const name of unknown[lang]) {
      const response = await visit(page, address(name, lang));
      assert.equal(response.status(), 404, name);
      assert.equal(await page.locator('h1').innerText(), said[lang]);
      assert.match(await page.title(), new RegExp(`^${said[lang]}`));
      assert.equal(await page.getAttribute('html', 'lang'), lang);
    }
    await mark(page);
    await page.locator('main').getByRole('link', { name: lang === 'en' ? 'Timeline' : 'Cronología' }).click();
    await eventually(() => page.locator('.timeline > li:visible').count(), 35);
    assert.ok(await isMarked(page));
  }
});

test('an unknown address offers a way out without JavaScript too', async (t) => {
  const { page } = await open(t, { javaScriptEnabled: false });
  const response = await page.goto(`${ROOT}nowhere/`);
  assert.equal(response.status(), 404);
  const text = await readText(page);
  assert.ok(text.includes('There is no such page') && text.includes('Esta página no existe'));
  await page.locator(`main [lang=es] a[href="${pathOf('', 'es')}"]`).click();
  await page.getByRole('heading', { level: 1, name: /memoria de la Conferencia/ }).waitFor();
});

test('an unknown address without the app still offers its way out', async (t) => {
  const { page } = await open(t);
  await page.route('**/not-found/', (route) => route.abort());
  await page.goto(`${ROOT}es/nada/`);
  await eventually(() => page.evaluate(() => 'failed' in document.documentElement.dataset), true);
  await page.locator(`main [lang=es] a[href="${pathOf('', 'es')}"]`).click();
  await page.getByRole('heading', { level: 1, name: /memoria de la Conferencia/ }).waitFor();
});

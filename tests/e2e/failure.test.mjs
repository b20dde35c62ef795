// When something does not arrive or breaks: the page stays what it was served as, and says what happened. What becomes of it
// without JavaScript is tested by `prerendered`, and without a network by `offline`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserOfFile, eventually, isMarked, leave, mark, readText, ready, visit } from './browser.mjs';
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

const DATA = '**/data/*.json';

/** Chance that falls the same way every time (mulberry32): a number from 0 up to 1. */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const chance = dice(1996);
const json = (body) => ({ status: 200, contentType: 'application/json', body });
const cut = (share) => (body) => json(body.slice(0, Math.floor(body.length * share)));

/** The same data as another version of the atlas might write it: structs travel as arrays of their fields. */
const rewritten = (change) => (body) => {
  const data = JSON.parse(body);
  change(data);
  return json(JSON.stringify(data));
};
const longest = (data) => data.filter(Array.isArray).sort((one, other) => other.length - one.length)[0];
const firstStruct = (data) => longest(data).find(Array.isArray) ?? longest(data);

/** What can become of a file of data on its way, as an answer to the request for it, and whether the program may do with it: where a record is a list of figures, one less is no fault of its shape. */
const MISHAPS = {
  'is missing': { answer: () => ({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }) },
  'is refused': { answer: () => ({ status: 503, contentType: 'text/plain', body: 'busy' }) },
  'is empty': { answer: () => json('') },
  ...Object.fromEntries([chance(), chance(), chance()].map((share) => [`is cut off after ${Math.round(share * 100)} %`, { answer: cut(share) }])),
  'is cut off before its last sign': { answer: (body) => json(body.slice(0, -1)) },
  'is not JSON': { answer: () => json('<!DOCTYPE html><p>Please log in</p>') },
  'is something else': { answer: () => json('{"meetings": []}') },
  'is nothing': { answer: () => json('null') },
  'is a list of other things': { answer: () => json('[["a", 1], {"b": null}, true]') },
  'is older, a field short': { answer: rewritten((data) => data.pop()) },
  'is older, a record a field short': { answer: rewritten((data) => firstStruct(data).pop()), mayDo: true },
  'is newer, a field longer': { answer: rewritten((data) => data.push(['later'])), mayDo: true },
  'is newer, a field longer in front': { answer: rewritten((data) => data.unshift(['later'])) },
};

/** Files of data, each with a page that asks for it. */
const FILES = { timeline: 'timeline', plan: 'plan', instruments: 'beside', countries: 'countries', corridors: 'corridors', compare: 'compare' };

const told = (page) => page.$eval('main', (it) => it.textContent.replace(/\s+/g, ' '));

const survived = (faults) => console.log(`figure: ${faults} faults put in the way and survived`);

/** Complaints that matter: a program that breaks, or a page that does or asks what it must not. */
const grave = (complaints) => complaints.filter((it) => /^(policy|elsewhere|error)/.test(it));

for (const [file, kind] of Object.entries(FILES)) {
  test(`the file of ${file}, whatever becomes of it: the page stays, says so, and comes alive on a second try`, async (t) => {
    const { page, complaints } = await open(t);
    const served = Object.fromEntries(LANGS.map((lang) => [lang, undefined]));
    const plain = (await open(t, { javaScriptEnabled: false })).page;
    for (const lang of LANGS) {
      await plain.goto(address(KINDS[kind], lang));
      served[lang] = await told(plain);
    }
    for (const [at, [what, { answer, mayDo }]] of Object.entries(MISHAPS).entries()) {
      const lang = LANGS[at % 2];
      const where = `${file} ${what} (${lang})`;
      const data = `**/data/${file}.${lang}.*.json`;
      let struck = 0;
      await page.route(data, async (route) => {
        struck += 1;
        await route.fulfill(answer(await (await route.fetch()).text()));
      });
      await page.goto(address(KINDS[kind], lang));
      const outcome = await eventually(
        () => page.evaluate(() => (document.querySelector('.boot-note')?.hidden === false ? 'said' : 'ready' in document.documentElement.dataset && 'ready')),
        Boolean,
      );
      assert.ok(struck > 0, `${where}: nothing was put in the way`);
      if (outcome === 'said') {
        assert.match(await note(page).innerText(), SAID[lang], where);
        assert.equal(await told(page), served[lang], `${where}: something of the page is gone`);
        // Its links work.
        if (at % 4 === 0) {
          await page.click(`.site-footer a[href="${pathOf(KINDS.glossary, lang)}"]`);
          await eventually(() => page.evaluate(() => location.pathname), pathOf(KINDS.glossary, lang));
          await page.goBack();
          await note(page).waitFor();
        }
        // The file is back: the same document comes alive.
        await mark(page);
        await page.unroute(data);
        await page.getByRole('button', { name: AGAIN[lang] }).click();
        await ready(page);
        await note(page).waitFor({ state: 'hidden' });
        assert.ok(await isMarked(page), where);
      } else {
        assert.ok(mayDo, `${where}: the program took it`);
        assert.equal(await told(page), served[lang], `${where}: something of the page is gone`);
        await page.unroute(data);
      }
      assert.equal(await page.locator('h1').isVisible(), true, where);
      assert.deepEqual(grave(complaints), [], where);
    }
    survived(Object.keys(MISHAPS).length);
  });
}

test('data that gets lost once on a bad line is asked for again, and nobody notices', async (t) => {
  const { page } = await open(t);
  let asked = 0;
  await page.route(DATA, (route) => ((asked += 1) === 1 ? route.abort() : route.continue()));
  await page.goto(address(KINDS.timeline));
  await ready(page);
  assert.equal(asked, 2);
  assert.equal(await note(page).isVisible(), false);
});

test('the index of the search, whatever becomes of it: the page says so, and finds on a second try', async (t) => {
  const { page, complaints } = await open(t);
  for (const [at, [what, { answer, mayDo }]] of Object.entries(MISHAPS).entries()) {
    const lang = LANGS[at % 2];
    const where = `the index ${what} (${lang})`;
    await page.route('**/data/search.*', async (route) => route.fulfill(answer(await (await route.fetch()).text())));
    await page.goto(`${address(KINDS.search, lang)}?q=tela`);
    const failed = page.locator('.search-failed');
    const found = page.locator('.search-group').first();
    await failed.or(found).first().waitFor();
    if (await failed.isVisible()) {
      assert.ok((await failed.innerText()).length > 20, where);
      await page.unroute('**/data/search.*');
      await failed.locator('button').click();
    } else {
      assert.ok(mayDo, `${where}: the program took it`);
      await page.unroute('**/data/search.*');
    }
    await found.waitFor();
    assert.equal(await note(page).isVisible(), false, where);
    assert.deepEqual(grave(complaints), [], where);
  }
  survived(Object.keys(MISHAPS).length);
});

for (const lang of LANGS) {
  test(`the record is missing: its sentence comes back as often as the try fails, and the view stays (${lang})`, async (t) => {
    const { page } = await open(t);
    await page.route(DATA, (route) => route.fulfill(MISHAPS['is missing'].answer()));
    await page.goto(address(KINDS.timeline, lang));
    await saysWhatHappened(page, lang);
    await staysAPage(page, lang);
    await linksWork(page, lang);
    await saysWhatHappened(page, lang);
    const again = page.getByRole('button', { name: AGAIN[lang] });
    const retried = page.waitForResponse(DATA);
    await again.click();
    await retried;
    await saysWhatHappened(page, lang);
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
  });
}

const html = (body, status = 200) => ({ status, contentType: 'text/html; charset=utf-8', body });

/** What can become of the next page. Where the program cannot do with it, the browser loads the page itself. */
const ARRIVALS = {
  'is refused': () => html('busy', 503),
  'is empty': () => html(''),
  'is the page of a network that wants one to log in': () => html('<!DOCTYPE html><title>Log in</title><p>Please log in</p>'),
  'is no HTML': () => json('{"page": 1}'),
  ...Object.fromEntries([chance(), chance(), chance(), chance()].map((share) => [`is cut off after ${Math.round(share * 100)} %`, (body) => html(body.slice(0, Math.floor(body.length * share)))])),
  'asks for data of another version': (body) => html(body.replaceAll(/data\/countries\.(en|es)\.\w+\.json/g, 'data/countries.$1.0000000000000000.json')),
};

test('the next page, whatever becomes of it on its way: it comes whole', async (t) => {
  const { page, complaints } = await open(t);
  const plain = (await open(t, { javaScriptEnabled: false })).page;
  for (const [at, [what, answer]] of Object.entries(ARRIVALS).entries()) {
    const lang = LANGS[at % 2];
    const where = `the next page ${what} (${lang})`;
    const next = address(KINDS.countries, lang);
    await plain.goto(next);
    const served = await told(plain);
    await visit(page, address(KINDS.about, lang));
    let struck = 0;
    await page.route(next, async (route) => {
      if (route.request().resourceType() !== 'xhr') return route.continue();
      struck += 1;
      return route.fulfill(answer(await (await route.fetch()).text()));
    });
    await page.click('.site-header nav a >> nth=1');
    await page.getByRole('heading', { level: 1, name: lang === 'en' ? 'Countries' : 'Países' }).waitFor();
    await ready(page);
    await eventually(() => told(page), served);
    assert.ok(struck > 0, `${where}: nothing was put in the way`);
    assert.equal(page.url(), next, where);
    await page.unroute(next);
    assert.deepEqual(grave(complaints), [], where);
  }
  survived(Object.keys(ARRIVALS).length);
});

/** What can become of the program's own files, and whether it lives all the same. */
const PROGRAM = {
  'the program is missing': ['**/*.wasm', () => html('gone', 404)],
  'the program is an HTML page': ['**/*.wasm', () => html('<!DOCTYPE html><p>Please log in</p>')],
  'the program is empty': ['**/*.wasm', () => ({ status: 200, contentType: 'application/wasm', body: Buffer.alloc(0) })],
  'the program is cut off': ['**/*.wasm', (body) => ({ status: 200, contentType: 'application/wasm', body: body.subarray(0, Math.floor(body.length * 0.6)) })],
  'the program is corrupt': ['**/*.wasm', (body) => ({ status: 200, contentType: 'application/wasm', body: Buffer.from(body.map((byte, at) => (at % 997 === 500 ? byte ^ 0xff : byte))) })],
  'the program is of another kind by name': ['**/*.wasm', (body) => ({ status: 200, contentType: 'application/octet-stream', body }), 'lives'],
  'the script is missing': ['**/rcm-atlas-*.js', () => html('gone', 404)],
  'the script is an HTML page': ['**/rcm-atlas-*.js', () => html('<!DOCTYPE html><p>Please log in</p>')],
  'the script is cut off': ['**/rcm-atlas-*.js', (body) => ({ status: 200, contentType: 'text/javascript', body: body.subarray(0, Math.floor(body.length * 0.6)) })],
  'the script for the device is missing': ['**/page.*.js', () => html('gone', 404), 'lives'],
  'the style sheet is missing': ['**/style.*.css', () => html('gone', 404), 'lives'],
};

for (const lang of LANGS) {
  test(`whatever becomes of the program: the page stays and says so, and a second try helps (${lang})`, async (t) => {
    for (const [what, [files, answer, lives]] of Object.entries(PROGRAM)) {
      // Each in a browser that has nothing from before.
      const { page, complaints } = await open(t);
      await page.route(files, async (route) => route.fulfill(answer(await (await route.fetch()).body())));
      await page.goto(address(KINDS.meeting, lang));
      if (lives) {
        await ready(page);
      } else {
        await saysWhatHappened(page, lang);
        await staysAPage(page, lang);
        await page.click(`.site-footer a[href="${pathOf(KINDS.glossary, lang)}"]`);
        await eventually(() => page.evaluate(() => location.pathname), pathOf(KINDS.glossary, lang));
        await page.goBack();
        await saysWhatHappened(page, lang);
        await page.unroute(files);
        await page.getByRole('button', { name: AGAIN[lang] }).click();
        await ready(page);
      }
      assert.equal(await note(page).isVisible(), false, what);
      await staysAPage(page, lang);
      assert.deepEqual(complaints.filter((it) => /^(policy|elsewhere)/.test(it)), [], what);
      await leave(page.context());
    }
    survived(Object.keys(PROGRAM).length);
  });

  test(`a program that takes its time is not waited for: the page reads, and links are links (${lang})`, async (t) => {
    const { page } = await open(t);
    await page.route('**/*.wasm', async (route) => {
      await new Promise((done) => setTimeout(done, 4000));
      await route.continue().catch(() => {});
    });
    await page.goto(address(KINDS.meeting, lang), { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await staysAPage(page, lang);
    assert.equal(await note(page).isVisible(), false, 'a program on its way is no failure');
    await page.click('.site-header nav a >> nth=1');
    await page.getByRole('heading', { level: 1, name: lang === 'en' ? 'Countries' : 'Países' }).waitFor();
    assert.equal(await page.locator('html[data-ready]').count(), 0, 'the link did not wait');
    await ready(page);
    survived(1);
  });
}

/** What a browser may refuse to a page. Runs in the page, before any of its scripts. */
function refuseStorage() {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
}

function withoutWorkers() {
  delete Navigator.prototype.serviceWorker;
}

for (const [what, change] of Object.entries({ 'storage is refused': refuseStorage, 'there are no workers': withoutWorkers })) {
  test(`${what}: every kind of page lives and answers`, async (t) => {
    const { page, complaints } = await open(t);
    await page.addInitScript(change);
    for (const [at, [kind, path]] of Object.entries(KINDS).entries()) {
      await visit(page, address(path, LANGS[at % 2]));
      assert.equal(await note(page).isVisible(), false, kind);
      assert.deepEqual(complaints, [], kind);
    }
    await visit(page, `${address(KINDS.timeline)}?kind=joint`);
    await eventually(() => page.locator('.timeline > li:visible').count(), 3);
    survived(Object.keys(KINDS).length);
  });
}

test('a page from before a new deploy: it stays, its links lead to the new pages, and a second try brings the new one', async (t) => {
  const { page } = await open(t);
  for (const lang of LANGS) {
    // All the files whose names hold a hash have gone with the old version; only the page is still in the browser.
    const gone = /\/(data\/\w+\.(en|es)\.|rcm-atlas-|page\.|style\.)[^/]*\.(json|js|wasm|css)$/;
    await page.route(gone, (route) => route.fulfill(html('gone', 404)));
    await page.goto(address(KINDS.timeline, lang));
    await saysWhatHappened(page, lang);
    await staysAPage(page, lang);
    await page.unroute(gone);
    await page.click('.timeline h3 a >> nth=0');
    await ready(page);
    assert.equal(await note(page).isVisible(), false);
    await page.route(gone, (route) => route.fulfill(html('gone', 404)));
    await page.goto(address(KINDS.timeline, lang));
    await saysWhatHappened(page, lang);
    await page.unroute(gone);
    await page.getByRole('button', { name: AGAIN[lang] }).click();
    await ready(page);
    assert.equal(await note(page).isVisible(), false);
  }
  survived(2 * LANGS.length);
});

/** The program with one of its functions made to break when it is called, as a panic would. Every function is as long as before: no locals, `unreachable`, blanks, `end`. */
function broken(program, which) {
  const bytes = Buffer.from(program);
  const number = (at) => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return [value >>> 0, at];
      shift += 7;
    }
  };
  for (let at = 8; at < bytes.length; ) {
    const [length, start] = number(at + 1);
    if (bytes[at] === 10) {
      let [count, body] = number(start);
      const bodies = [];
      for (; count > 0; count -= 1) {
        const [size, from] = number(body);
        bodies.push([from, size]);
        body = from + size;
      }
      const [from, size] = bodies[Math.floor(which * bodies.length)];
      bytes.fill(0x01, from, from + size);
      bytes[from] = 0x00;
      if (size > 2) bytes[from + 1] = 0x00;
      bytes[from + size - 1] = 0x0b;
      return bytes;
    }
    at = start + length;
  }
  throw new Error('The program has no code.');
}

test('wherever the program breaks, the page stays, says so, and links work', async (t) => {
  const luck = dice(2026);
  let [tried, broke] = [0, 0];
  const program = await (await fetch(new URL((await (await fetch(address(''))).text()).match(/\/[\w/-]+_bg\.wasm/)[0], ROOT))).arrayBuffer();
  for (; tried < 24; tried += 1) {
    const { page, complaints } = await open(t);
    const body = broken(Buffer.from(program), luck());
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body }));
    await page.goto(address(KINDS.timeline));
    const state = () => page.evaluate(() => ['ready', 'failed'].filter((it) => it in document.documentElement.dataset).join(' '));
    // A function that breaks before anything is ready, while an answer is drawn, or never because nobody calls it.
    const settled = () => eventually(() => state().catch(() => ''), Boolean);
    await mark(page);
    if ((await settled()) === 'ready') {
      await page.click('details.filters summary');
      // Where the program is past answering, the link leads to the page anew.
      await page.evaluate(() => void document.querySelector('.facet a[href*="kind=joint"]')?.click());
      await page.waitForTimeout(100);
    }
    const trapped = complaints.some((it) => /unreachable|RuntimeError/.test(it));
    if ((await settled()).includes('failed') || trapped) {
      broke += 1;
      // Where the link has led to the page anew, that one lives until something breaks it.
      await eventually(async () => (await note(page).isVisible()) || !(await isMarked(page)), true);
      if (await isMarked(page)) await saysWhatHappened(page, 'en');
      assert.ok((await told(page)).length > 5000, 'the record is still there');
      await page.unroute('**/*.wasm');
      await page.click('.site-header nav a >> nth=1');
      await page.getByRole('heading', { level: 1, name: 'Countries' }).waitFor();
      await ready(page);
    }
    await leave(page.context());
  }
  assert.ok(broke >= 4, `only ${broke} of ${tried} broken functions were called`);
  survived(broke);
});

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

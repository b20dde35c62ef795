// Without a network: one visit keeps the record, a new version is offered and never forced. These tests serve the built
// site themselves, because they take it away and put another in its place.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserOfFile, eventually, ready } from './browser.mjs';
import { KINDS, LANGS, ROOT, pathOf } from './site.mjs';

const open = browserOfFile();
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json' };

/** A copy of the built site, served until it is taken away. */
async function host(t) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  await cp(DIST, folder, { recursive: true });
  const state = { asked: [], up: true };
  const server = createServer(async ({ url, socket }, response) => {
    if (!state.up) return socket.destroy();
    const path = new URL(url, ROOT).pathname.slice(ROOT.pathname.length);
    state.asked.push(path);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    try {
      const body = await readFile(join(folder, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  t.after(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });
  const root = `http://localhost:${server.address().port}`;
  return { folder, state, at: (kind, lang) => `${root}${pathOf(KINDS[kind] ?? kind, lang)}`, stop() { state.up = false; server.closeAllConnections(); } };
}

const visitor = (t) => open(t, { serviceWorkers: 'allow' });

async function kept(page) {
  await page.waitForSelector('html[data-kept]', { state: 'attached', timeout: 60_000 });
}

const print = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Another version of the site: one page says something else. */
async function deploy({ folder }, kind, from, to) {
  const file = join(folder, KINDS[kind], 'index.html');
  const text = (await readFile(file, 'utf8')).replaceAll(from, to);
  await writeFile(file, text);
  const worker = join(folder, 'worker.js');
  const code = await readFile(worker, 'utf8');
  const [line] = code.match(/^const KEPT = .*;$/m);
  const list = JSON.parse(line.slice('const KEPT = '.length, -1));
  list.version = 'another';
  list.lists.en[pathOf(KINDS[kind])] = print(text);
  await writeFile(worker, code.replace(line, `const KEPT = ${JSON.stringify(list)};`));
}

for (const lang of LANGS) {
  test(`after one visit the whole record is there without a network (${lang})`, async (t) => {
    const site = await host(t);
    const { page } = await visitor(t);
    await page.goto(site.at('meeting', lang));
    await kept(page);
    assert.ok(await page.locator('.kept-note').isVisible(), 'it is said that the atlas is kept');
    site.stop();
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(site.at(kind, lang));
      await ready(page);
      assert.equal(await page.locator('h1').count(), 1, path);
      assert.equal(await page.getAttribute('html', 'lang'), lang);
    }
    await page.goto(`${site.at('search', lang)}?q=tapachula`);
    await page.getByRole('main').getByRole('link', { name: /XV/ }).first().click();
    await eventually(() => page.evaluate(() => location.pathname), pathOf('meetings/xv-tapachula-2010/', lang));
    await page.getByRole('heading', { level: 1, name: /XV/ }).waitFor();
  });
}

test('without a network the page says so, and says when it is back', async (t) => {
  const site = await host(t);
  const { page } = await visitor(t);
  await page.goto(site.at('country'));
  await kept(page);
  assert.equal(await page.locator('.offline-note').isVisible(), false);
  await page.context().setOffline(true);
  await page.locator('.offline-note').waitFor();
  await page.click('.site-header nav a >> nth=0');
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await page.context().setOffline(false);
  await eventually(() => page.locator('.offline-note').isVisible(), false);
});

test('a page that is not kept says so in both languages', async (t) => {
  const site = await host(t);
  const { page } = await visitor(t);
  await page.goto(site.at('home'));
  await kept(page);
  site.stop();
  await page.goto(site.at('timeline', 'es'));
  await page.getByRole('heading', { name: 'No connection' }).waitFor();
  await page.getByRole('heading', { name: 'Sin conexión' }).waitFor();
});

test('who saves data keeps what was read and no more', async (t) => {
  const site = await host(t);
  const { page } = await visitor(t);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(site.at('country'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await eventually(() => site.state.asked.filter((path) => path === KINDS.country).length, 2);
  await page.goto(site.at('glossary'));
  await eventually(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined), true);
  assert.ok(site.state.asked.filter((path) => path.endsWith('/')).length < 10, site.state.asked.join(' '));
  site.stop();
  for (const kind of ['country', 'glossary']) {
    await page.goto(site.at(kind));
    await ready(page);
  }
});

test('a new version is offered, and comes when it is asked for', async (t) => {
  const site = await host(t);
  const { page } = await visitor(t);
  await page.goto(site.at('about'));
  await kept(page);
  await deploy(site, 'about', 'Puebla', 'Tlaxcala');
  await page.goto(site.at('about'));
  await ready(page);
  const said = () => page.locator('main').innerText();
  assert.match(await said(), /Puebla/, 'what is kept is of one version');
  await page.locator('.news-note').waitFor({ timeout: 60_000 });
  assert.match(await said(), /Puebla/, 'nothing is forced');
  await page.click('.news-note button');
  await eventually(said, (text) => /Tlaxcala/.test(text));
  await ready(page);
  assert.equal(await page.locator('.news-note').isVisible(), false);
  site.stop();
  await page.goto(site.at('about'));
  assert.match(await said(), /Tlaxcala/, 'the new version is kept whole');
  const names = await page.evaluate(() => caches.keys());
  assert.equal(names.length, 1, names.join(' '));
});

test('a file of another version is not kept', async (t) => {
  const site = await host(t);
  const { page } = await visitor(t);
  await writeFile(join(site.folder, KINDS.about, 'index.html'), '<!DOCTYPE html><title>Later</title><h1>Later</h1>');
  await page.goto(site.at('home'));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await eventually(() => site.state.asked.includes(KINDS.about), true);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(async (path) => (await caches.match(path)) !== undefined, pathOf(KINDS.about)), false);
  assert.equal(await page.locator('html[data-kept]').count(), 0);
});

for (const lang of LANGS) {
  test(`the browser finds nothing that keeps the atlas from being installed (${lang})`, async (t) => {
    const site = await host(t);
    const { page } = await visitor(t);
    await page.goto(site.at('home', lang));
    await page.evaluate(() => navigator.serviceWorker.ready);
    const browser = await page.context().newCDPSession(page);
    const { errors, data } = await browser.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    assert.equal(JSON.parse(data).lang, lang);
    // A visitor of these tests keeps nothing after them, as in a private window.
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((it) => it !== 'in-incognito'), []);
  });
}

test('a program that is gone from the server leaves a page that reads', async (t) => {
  const site = await host(t);
  const { page } = await visitor(t);
  const [program] = (await readFile(join(site.folder, 'index.html'), 'utf8')).match(/[\w-]+_bg\.wasm/);
  await unlink(join(site.folder, program));
  await page.goto(site.at('meeting'));
  await page.locator('.boot-note').waitFor();
  await page.click('.site-header nav a >> nth=0');
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
});

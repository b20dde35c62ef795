// What every page may do to whoever reads it: nothing but be read. Each page of the sitemap, each part for other pages and
// each page for what is not there is taken apart as it was served; the parts are opened as well. That pages break no policy
// and ask nobody else while they live is watched by every other test.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { browserOfFile, visit } from './browser.mjs';
import { records } from './record.mjs';
import { KINDS, LANGS, ROOT, address, sitemap } from './site.mjs';

const open = browserOfFile();

const POLICY = {
  page: {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
  },
  embed: {
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'base-uri': ["'self'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
  },
};

const EMBEDS = ['timeline/', 'countries/', 'corridors/', ...records('meetings').map(({ id }) => `meetings/${id}/`)];
const embeds = LANGS.flatMap((lang) => EMBEDS.map((page) => address(`embed/${page}`, lang)));

/** Runs in the browser: what a page is made of, read by the browser's own parser, but not brought to life. */
async function takeApart(address) {
  const page = await new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => done(request.response);
    request.onerror = failed;
    request.send();
  });
  const elements = [...page.querySelectorAll('*')];
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const digest = async (script) => {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script.textContent));
    return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}'`;
  };
  const runs = (script) => ['', 'module', 'text/javascript'].includes(script.type);
  const inline = [...page.scripts].filter((script) => !script.src && runs(script));
  const loaded = ['script[src]', 'img[src]', 'iframe[src]', 'link[rel~=stylesheet]', 'link[rel~=icon]', 'link[rel~=preload]', 'link[rel~=modulepreload]', 'link[rel~=manifest]', 'image[href]', 'use[href]', 'source', 'video', 'audio', 'object', 'embed'];
  const where = (it) => new URL(it.getAttribute('src') ?? it.getAttribute('href') ?? it.getAttribute('data') ?? '', address);
  return {
    first: [...page.head.children].slice(0, 2).map((it) => it.getAttribute('charset') ?? it.getAttribute('http-equiv')),
    policy: policy?.content ?? '',
    hashes: await Promise.all(inline.map(digest)),
    referrer: page.querySelector('meta[name=referrer]')?.content,
    styled: elements.filter((it) => it.hasAttribute('style') || it.localName === 'style').map((it) => it.outerHTML.slice(0, 120)),
    handled: elements.filter((it) => it.getAttributeNames().some((name) => name.startsWith('on'))).map((it) => it.outerHTML.slice(0, 120)),
    forms: page.querySelectorAll('form, base[href]:not([target])').length,
    asked: [...page.querySelectorAll(loaded)].map(where).filter((it) => it.protocol !== 'data:' && it.origin !== location.origin).map(String),
    away: [...page.links]
      .filter((it) => /^[a-z]+:/i.test(it.getAttribute('href')))
      .map((it) => ({ href: it.getAttribute('href'), rel: it.rel.split(' ') }))
      .filter(({ href, rel }) => !/^https?:/.test(href) || !['external', 'noreferrer'].every((it) => rel.includes(it))),
  };
}

const parsed = (policy) =>
  Object.fromEntries(policy.split(';').map((rule) => rule.trim().split(/\s+/)).map(([name, ...values]) => [name, values]));

function keepsThePolicy(seen, wanted, where) {
  assert.deepEqual(seen.first, ['utf-8', 'Content-Security-Policy'], `${where}: the policy comes before all else`);
  const policy = parsed(seen.policy);
  const scripts = policy['script-src']?.filter((value) => !value.startsWith("'sha256-"));
  const hashes = policy['script-src']?.filter((value) => value.startsWith("'sha256-")) ?? [];
  assert.deepEqual({ ...policy, ...(scripts && { 'script-src': scripts }) }, wanted, where);
  assert.deepEqual(seen.hashes.filter((hash) => !hashes.includes(hash)), [], `${where}: a script that the policy does not know`);
  assert.equal(seen.referrer, 'no-referrer', where);
  assert.deepEqual(seen.styled, [], `${where}: styles of elements`);
  assert.deepEqual(seen.handled, [], `${where}: handlers of elements`);
  assert.deepEqual(seen.asked, [], `${where}: requests to others`);
  assert.deepEqual(seen.away, [], `${where}: links that lead away without saying so`);
  assert.equal(seen.forms, 0, where);
}

test('every page keeps the policy as it is served', async (t) => {
  const { page } = await open(t);
  await visit(page, address(''));
  const pages = (await sitemap()).map(({ lang, page }) => address(page, lang));
  pages.push(...LANGS.map((lang) => address('not-found/', lang)), new URL('404.html', ROOT).href, new URL('offline.html', ROOT).href);
  for (const at of pages) keepsThePolicy(await page.evaluate(takeApart, at), POLICY.page, at);
  for (const at of embeds) keepsThePolicy(await page.evaluate(takeApart, at), POLICY.embed, at);
  console.log(`figure: ${pages.length + embeds.length} pages and parts whose policy was read`);
});

test('every part for other pages is shown without a request but for its own style', async (t) => {
  const { page, complaints } = await open(t);
  const asked = new Set();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/').pop()));
  for (const at of embeds) {
    await page.goto(at, { waitUntil: 'load' });
    assert.equal(await page.locator('h1').count(), 1, at);
  }
  // Only a browser with windows asks for the icon as well.
  const files = [...asked].filter((name) => name !== '' && !/^icon-[0-9a-f]+\.svg$/.test(name));
  assert.equal(files.length, 1, `${files}`);
  assert.match(files[0], /^style\.[0-9a-f]+\.css$/);
  assert.deepEqual(complaints, []);
  console.log(`figure: ${embeds.length} parts for other pages opened`);
});

test('nothing is remembered of a visit but what the page says', async (t) => {
  const { page, complaints } = await open(t, { serviceWorkers: 'allow' });
  for (const lang of LANGS) {
    for (const path of Object.values(KINDS)) {
      await visit(page, address(path, lang));
      const kept = await page.evaluate(() => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      assert.deepEqual(kept.filter(Boolean), [], path);
    }
  }
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
  assert.deepEqual(complaints, []);
});

test('who is linked to does not learn where a visitor comes from', async (t) => {
  const told = [];
  const other = createServer((request, response) => {
    told.push(request.headers.referer);
    response.end('<!DOCTYPE html><title>Elsewhere</title>');
  });
  await new Promise((resolve) => other.listen(0, resolve));
  t.after(() => other.close());
  const { page } = await open(t);
  await visit(page, address(KINDS.meeting));
  // A link that has forgotten to say so.
  await page.$eval('.footnotes cite a', (link, port) => {
    link.removeAttribute('rel');
    link.href = `http://localhost:${port}/`;
  }, other.address().port);
  await page.click('.footnotes cite a');
  await page.waitForURL((url) => url.host !== ROOT.host);
  assert.deepEqual(told.slice(0, 1), [undefined]);
});

// Lighthouse on a page of each kind, in both languages: search engines, best practices and access at 100. How fast pages are
// is measured elsewhere: machines differ. `node lighthouse.mjs DIST BASE`, with a browser in ATLAS_BROWSER.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [dist, base] = process.argv.slice(2);
const CATEGORIES = ['seo', 'best-practices', 'accessibility'];
const PAGES = ['', 'timeline/', 'meetings/xiii-tela-2008/', 'countries/', 'es/countries/hnd/', 'es/plan/', 'plan/activities/consular-workshop-2017/', 'es/search/', 'data/'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain', '.xml': 'application/xml', '.webmanifest': 'application/manifest+json' };

/** The site as its host would publish it: the build knows the host there, and links in heads name it. */
const server = createServer(async ({ url, headers }, response) => {
  const path = new URL(url, 'http://localhost').pathname;
  const file = join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  try {
    const body = await readFile(file);
    const origin = `http://${headers.host}`;
    const told = extname(file) === '.html' ? body.toString().replace(/(<link rel="(?:canonical|alternate)"[^>]*href=")\//g, `$1${origin}/`) : body;
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(told);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end();
  }
});
await new Promise((resolve) => server.listen(0, resolve));
const root = `http://localhost:${server.address().port}${base}`;

const chrome = await launch({ chromePath: process.env.ATLAS_BROWSER, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
let failed = 0;
for (const page of PAGES) {
  const { lhr } = await lighthouse(root + page, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'silent' });
  // A diagnosis without a score asks for nothing.
  const short = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => `${id}: ${lhr.audits[id].title}`);
  const whole = CATEGORIES.every((name) => lhr.categories[name].score === 1);
  failed += whole ? 0 : 1;
  console.log(`${whole ? 'ok     ' : 'failed '} lighthouse of /${page}${whole ? '' : `\n${short.join('\n')}`}`);
}
await chrome.kill();
server.close();
console.log(`# pass ${PAGES.length - failed}\n# fail ${failed}`);
process.exitCode = failed > 0 ? 1 : 0;

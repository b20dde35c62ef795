// The browser the tests use, and pages that write down what should not happen on them.

import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { PATIENCE, eventually } from './eventually.mjs';
import { ROOT } from './site.mjs';

export { eventually };

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Nobody stays long enough on a page for its program to be worth optimising.
  '--js-flags=--liftoff-only',
  // No other host can be reached, so that a request to one fails here as it would for a careful visitor.
  `--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE ${ROOT.hostname}`,
];

/** Draws nothing, which takes a third of the time that pages without scripts take: for files that only read what pages hold. Nothing waits for a frame then. */
export const UNSEEN = ['--disable-threaded-compositing'];

/** One browser for all tests of a file. Returns `open`, which gives a test a page of its own. */
export function browserOfFile(switches = []) {
  let browser;
  before(async () => {
    const executablePath = process.env.ATLAS_BROWSER ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: [...SWITCHES, ...switches] });
  });
  after(() => browser?.close());

  /** A fresh visitor, for whom nothing is kept on the device unless the options say so. `options` are those of a Playwright context. Closed at the end of the test. */
  return async function open(t, options = {}) {
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
    t.after(() => leave(context));
    context.setDefaultTimeout(PATIENCE);
    const complaints = [];
    await watch(context, complaints);
    return { page: await context.newPage(), complaints };
  };
}

/** Closes what a visitor has open. What is still on its way through a test's own answers has nobody to go to. */
export async function leave(context) {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
}

/** Notes errors, breaches of the content security policy and requests to other hosts. */
async function watch(context, complaints) {
  await context.exposeBinding('reportBreach', (_, breach) => complaints.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      window.reportBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    const blocked = message.text() === 'Service Worker registration blocked by Playwright';
    if (['error', 'warning'].includes(message.type()) && !blocked) complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== ROOT.host) complaints.push(`elsewhere: ${url}`);
  });
}

/** Waits until the app has taken over the page. */
export async function ready(page) {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

export async function visit(page, url) {
  const response = await page.goto(url, { waitUntil: 'commit' });
  await ready(page);
  return response;
}

/** Visits a page and has it laid out to its end, as it is for a visitor who has gone down it. */
export async function visitToTheEnd(page, url) {
  const response = await visit(page, url);
  await page.evaluate(() => void (document.documentElement.dataset.laid = ''));
  return response;
}

/** Runs in the page: has it laid out in full, also what a browser passes over while it is out of view. */
export function layOutInFull() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [sheet];
}

/** The text one reads on the page, wherever one has scrolled, with what is folded away unfolded, and white space made even. */
export async function readText(page, selector = 'body') {
  await page.evaluate(layOutInFull);
  return page.evaluate((selector) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.querySelector(selector).innerText.replace(/\s+/g, ' ');
  }, selector);
}

/** Leaves a mark that only a new document wipes out. */
export const mark = (page) => page.evaluate(() => void (window.sameDocument = true));

export const isMarked = (page) => page.evaluate(() => window.sameDocument === true);

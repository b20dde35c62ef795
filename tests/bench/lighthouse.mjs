// Lighthouse as on a phone (a slow network, a processor four times slower, both reckoned by Lighthouse itself), for a page of each
// kind in both languages: medians of three, and which audits keep a page below the bar. `cargo xtask bench lighthouse`.

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BASE, serve } from './files.mjs';

const RUNS = Number(process.env.RUNS ?? 3);
const BAR = 98;
const PATHS = ['', 'timeline/', 'meetings/xiii-tela-2008/', 'countries/', 'countries/hnd/', 'plan/', 'plan/activities/consular-workshop-2017/', 'search/'];
const PAGES = PATHS.flatMap((path) => [path, `es/${path}`]).filter((path) => !process.env.ONLY || process.env.ONLY.split(',').includes(path));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await serve();
const chrome = await launch({ chromePath: process.env.ATLAS_BROWSER, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
console.log(`${'page'.padEnd(48)}${['perf', 'access', 'best', 'seo', 'FCP', 'LCP', 'TBT', 'speed', 'CLS'].map((it) => it.padStart(7)).join('')}`);
let below = 0;
for (const page of PAGES) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(server.origin + BASE + page, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'silent' });
    runs.push(lhr);
  }
  const scores = CATEGORIES.map((name) => Math.round(median(runs.map((it) => it.categories[name].score)) * 100));
  const times = TIMES.map((name) => Math.round(median(runs.map((it) => it.audits[name].numericValue))));
  const shift = median(runs.map((it) => it.audits['cumulative-layout-shift'].numericValue));
  console.log(`${`/${page}`.padEnd(48)}${[...scores, ...times, shift.toFixed(3)].map((it) => String(it).padStart(7)).join('')}`);
  const [performance, ...others] = scores;
  if (performance >= BAR && others.every((it) => it === 100)) continue;
  below += 1;
  const weighed = CATEGORIES.flatMap((name) => runs[0].categories[name].auditRefs).filter(({ weight }) => weight > 0);
  const wanting = weighed.map(({ id }) => [id, median(runs.map((it) => it.audits[id].score ?? 1))]).filter(([, score]) => score < 0.98);
  console.log(`    below the bar by ${wanting.map(([id, score]) => `${id} ${score.toFixed(2)}`).join(', ')}`);
}
console.log(`${PAGES.length - below} of ${PAGES.length} pages reach ${BAR} / 100 / 100 / 100.`);
await chrome.kill();
server.close();

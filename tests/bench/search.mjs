// The atlas's search beside MiniSearch and Fuse.js: the questions of tests/native/search/questions.rs, over the same texts, in one
// Chromium. Says what each finds, how long a question takes at the size of the record and with 10,000 more activities, and what
// code and index weigh. What counts are the ratios within one run. `cargo xtask bench search` makes what it needs.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const root = fileURLToPath(new URL('../../', import.meta.url));
const made = join(root, 'target/bench/search');
const run = (program, ...args) => execFileSync(program, args, { cwd: root, stdio: 'inherit' });

// What the page searches with, each as one script that leaves `contender` behind: ask a question, get documents, best first.
run('cargo', 'run', '--quiet', '--features', 'ssr', '--example', 'search-corpus', '--', made);
run('cargo', 'build', '--quiet', '--release', '-p', 'search-alone', '--target', 'wasm32-unknown-unknown');
run('wasm-bindgen', '--target', 'no-modules', '--no-typescript', '--out-dir', made,
  join(root, 'target/wasm32-unknown-unknown/release/search_alone.wasm'));
const wasm = join(made, 'search_alone_bg.wasm');
const [, published] = readFileSync(join(root, 'index.html'), 'utf8').match(/data-wasm-opt-params="([^"]*)"/);
run('wasm-opt', '-Oz', ...published.split(' '), wasm, '-o', wasm);

/** A module of npm, minified and with nothing that is not used. */
async function packed(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true, minify: true, write: false, format: 'iife', globalName: 'contender',
  });
  return outputFiles[0].text;
}

// Both are tuned: letters folded, titles before texts, slips forgiven, prefixes met. MiniSearch as its own guide advises for
// a search field; Fuse with the settings that found most.
const MINISEARCH = (combine) => `
  import MiniSearch from 'minisearch';
  const fold = (word) => word.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g, '');
  const settings = {
    fields: ['title', 'names', 'facts', 'text'],
    processTerm: fold,
    searchOptions: { boost: { title: 4, names: 3, facts: 2 }, fuzzy: 0.2, prefix: true, combineWith: '${combine}' },
  };
  export function made({ documents }) {
    const index = new MiniSearch(settings);
    index.addAll(documents);
    return JSON.stringify(index);
  }
  export function load(index) {
    const search = MiniSearch.loadJSON(index, settings);
    return (question) => search.search(question).map(({ id }) => id);
  }`;
const FUSE = `
  import Fuse from 'fuse.js';
  const keys = [{ name: 'title', weight: 4 }, { name: 'names', weight: 3 }, { name: 'facts', weight: 2 }, 'text'];
  const settings = { keys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.2, minMatchCharLength: 2 };
  export function made({ documents }) {
    return JSON.stringify(Fuse.createIndex(keys.map((key) => key.name ?? key), documents).toJSON());
  }
  export function load(index, { documents }) {
    const search = new Fuse(documents, settings, Fuse.parseIndex(JSON.parse(index)));
    return (question) => search.search(question).map(({ refIndex }) => refIndex);
  }`;

const glue = readFileSync(join(made, 'search_alone.js'), 'utf8');
const bytes = readFileSync(wasm);
const CONTENDERS = {
  atlas: {
    script: `${glue}
      wasm_bindgen.initSync({ module: Uint8Array.from(atob('${bytes.toString('base64')}'), (it) => it.charCodeAt(0)) });
      var contender = {
        made: ({ index }) => index,
        load(index) {
          const search = wasm_bindgen.Search.read(index);
          return (question) => [...search.ask(question)];
        },
      };`,
    code: Buffer.concat([Buffer.from(glue), bytes]),
  },
  'MiniSearch, any word': { script: await packed(MINISEARCH('OR')) },
  'MiniSearch, all words': { script: await packed(MINISEARCH('AND')) },
  'Fuse.js': { script: await packed(FUSE) },
};

const browser = await chromium.launch({
  executablePath: process.env.ATLAS_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

/** A page that has one contender over one corpus, and the bytes of its index. */
async function stage({ script }, corpus) {
  const page = await browser.newPage();
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Search</title>' }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script });
  const index = await page.evaluate((corpus) => {
    window.corpus = JSON.parse(corpus);
    const index = contender.made(window.corpus);
    window.ask = contender.load(index, window.corpus);
    return index;
  }, corpus);
  return { page, index };
}

const share = (list, holds) => list.filter(holds).length / list.length;

/** What it finds: the share of questions answered among the first three, and by the first; of those rightly left alone. */
async function judged(page, { found, nothing, keptAway, documents }) {
  const answers = (list) => page.evaluate((list) => list.map((question) => ask(question).slice(0, 3)), list);
  const hrefs = (ids) => ids.map((id) => documents[id].href);
  const first = (await answers(found.map(([question]) => question))).map(hrefs);
  const none = await answers(nothing);
  const kept = (await answers(keptAway.map(([question]) => question))).map(hrefs);
  const rows = found.map(([, expected], at) => first[at].map((it) => expected.includes(it)));
  return {
    recall: share(rows, (row) => row.includes(true)),
    precision: share(rows, (row) => row[0] === true),
    silent: share(none, (answer) => answer.length === 0),
    away: share(keptAway.map(([, unwanted], at) => [unwanted, kept[at]]), ([unwanted, shown]) => !shown.some((it) => unwanted.includes(it))),
  };
}

/** Milliseconds that each question takes, as medians of rounds; a round asks until the clock can tell, slow ones are few. */
function timed(page, questions) {
  return page.evaluate(
    ({ questions, rounds }) =>
      questions.map((question) => {
        const times = [];
        const begin = performance.now();
        for (let round = 0; round < rounds && (round === 0 || performance.now() - begin < 200); round += 1) {
          const start = performance.now();
          let asked = 0;
          let spent = 0;
          do {
            ask(question);
            asked += 1;
            spent = performance.now() - start;
          } while (spent < 2);
          times.push(spent / asked);
        }
        return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
      }),
    { questions, rounds: ROUNDS },
  );
}

const ordered = (values) => values.toSorted((a, b) => a - b);
const p95 = (values) => ordered(values)[Math.floor(values.length * 0.95)];
const median = (values) => ordered(values)[Math.floor(values.length / 2)];
const kB = (text) => gzipSync(text, { level: 9 }).length / 1000;

for (const [name, what] of [['record', 'The record'], ['grown', 'The record and 10,000 activities']]) {
  const text = readFileSync(join(made, `${name}.json`), 'utf8');
  const corpus = JSON.parse(text);
  const questions = [...corpus.found, ...corpus.keptAway].map(([question]) => question).concat(corpus.nothing);
  const rows = [];
  for (const [contender, about] of Object.entries(CONTENDERS)) {
    const { page, index } = await stage(about, text);
    const judgement = name === 'record' ? await judged(page, corpus) : null;
    rows.push({ contender, judgement, times: await timed(page, questions), code: kB(about.code ?? about.script), index: kB(index) });
    await page.close();
  }
  if (process.env.SLOWEST) {
    const slow = questions.map((question, at) => [rows[0].times[at], question]).sort(([a], [b]) => b - a);
    console.log(slow.slice(0, 10).map(([time, question]) => `${time.toFixed(2)} ${question}`).join('\n'));
  }
  const own = { p95: p95(rows[0].times), median: median(rows[0].times) };
  console.log(`\n${what}: ${corpus.documents.length} entries, ${questions.length} questions`);
  for (const { contender, judgement, times, code, index } of rows) {
    const percent = (value) => `${(100 * value).toFixed(0)} %`.padStart(5);
    const ratio = (value, base) => `×${(value / base).toFixed(2)}`.padStart(8);
    const relevance = judgement && `among 3 ${percent(judgement.recall)}  first ${percent(judgement.precision)}  ` +
      `nonsense refused ${percent(judgement.silent)}  kept away ${percent(judgement.away)}  `;
    console.log(
      `${contender.padEnd(22)} ${relevance ?? ''}median ${median(times).toFixed(2)} ms ${ratio(median(times), own.median)}` +
      `  p95 ${p95(times).toFixed(2)} ms ${ratio(p95(times), own.p95)}` +
      `  code ${code.toFixed(1)} + index ${index.toFixed(1)} = ${(code + index).toFixed(1)} kB gzip`,
    );
  }
}
await browser.close();

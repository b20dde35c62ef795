// What the main thread works between a press and the end of the next frame, of every kind of answer that the atlas gives: at full
// speed, at a quarter of it, and with ten thousand activities, for which page and data are multiplied on their way to the browser.
// That frame shows that the press was heard and what is asked; the one after it the answer in view, whose work is told beside it.
// A trace tells; that the frame's turn is waited for is not counted, since it depends on the screen. The first line is the
// floor on the machine at hand: a press that changes one word of a page with nothing else. `cargo xtask bench presses`.

import { median, quantile, start, tab } from './browser.mjs';

const ROOT = process.env.ATLAS_URL;
const RUNS = 9;
const MANY = 10_000;
const FACETS = '.facet-box[data-facet="0"] li:nth-child(4) a';
const THEME = '.facet a[href*="topic="]';
const FLOOR = `data:text/html,<!DOCTYPE html><html data-ready><button onclick="this.textContent = this.textContent === 'A' ? 'B' : 'A'">A</button>`;
/** A name, a page, and what is pressed in turns: a link, a key in a field, or a letter. */
const STEPS = [
  ['floor: one word', FLOOR, 'button'],
  ['timeline: theme', 'timeline/', THEME, '.facet:has(a[href*="topic="]) a:not([href*="topic="])'],
  ['timeline: letter', 'timeline/', 'input[type=search] ⌨ m', 'input[type=search] ⌨ e', 'input[type=search] ⌨ x'],
  ['countries: measure', 'countries/', '.facet a[data-measure="3"]', '.facet a[data-measure="7"]'],
  ['countries: year', 'countries/?measure=remittances', '.panel:not([hidden]) input ⌨ ArrowLeft'],
  ['movements: country', 'corridors/', '.facet a[data-country="5"]', '.facet a[data-country="11"]'],
  ['movements: year', 'corridors/', '.facet a[data-year="0"]', '.facet a[data-year="6"]'],
  ['compare: country', 'countries/compare/', '.facet a[data-choice="4"]', '.facet a[data-choice="1"]'],
  ['plan: topic', 'plan/', FACETS],
  ['plan: area', 'plan/', '.facet-box[data-facet="1"] li:nth-child(2) a'],
  ['plan: sort', 'plan/', '[data-sort="2"]', '[data-sort="0"]'],
  ['plan: group', 'plan/', '[data-group-by="3"]', '[data-group-by="0"]'],
  ['plan: year', 'plan/', 'input[name=asof] ⌨ ArrowLeft'],
  ['table: topic', 'plan/table/', FACETS],
  ['matrix: topic', 'plan/matrix/', FACETS],
  ['search: letter', 'search/', ...'migrantes'.split('').map((letter) => `input[type=search] ⌨ ${letter}`)],
];

/** What a browser does between an event and the end of its frame, by kind. */
const KINDS = { EventDispatch: 'script', FireAnimationFrame: 'script', FunctionCall: 'script', RunMicrotasks: 'script', UpdateLayoutTree: 'style', Layout: 'layout' };

async function traced(session, act) {
  const events = [];
  const gather = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', gather);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', gather);
  return events;
}

/** Milliseconds of work from the event of a kind to the end of the frame that follows it, in all and by kind, and to the end of the next. */
function worked(events, kind) {
  const event = events.findLast((it) => it.name === 'EventDispatch' && it.args.data?.type === kind);
  if (!event) throw new Error(`no ${kind}`);
  const main = events.filter((it) => it.ph === 'X' && it.pid === event.pid && it.tid === event.tid && it.ts >= event.ts).sort((a, b) => a.ts - b.ts);
  // Layers are the last that the main thread makes of a frame.
  const [first, second = first] = main.filter((it) => it.name === 'Layerize');
  if (!first) throw new Error('no frame');
  const spent = { all: 0, answer: 0, script: 0, style: 0, layout: 0, paint: 0 };
  let end = 0;
  for (const it of main.filter((it) => it.ts <= second.ts && it.name !== 'RunTask')) {
    // What stands inside another event is counted with it.
    if (it.ts < end) continue;
    end = it.ts + it.dur;
    const took = (it.tdur ?? it.dur) / 1000;
    spent.answer += took;
    if (it.ts > first.ts) continue;
    spent.all += took;
    spent[KINDS[it.name] ?? 'paint'] += took;
  }
  return spent;
}

async function press({ page, session }, selector, patience) {
  const [target, letter] = selector.split(' ⌨ ');
  const place = page.locator(target).first();
  if (letter) await place.focus();
  else {
    await place.scrollIntoViewIfNeeded();
    await place.hover();
  }
  await page.waitForTimeout(100);
  const events = await traced(session, async () => {
    if (letter) await page.keyboard.press(letter);
    else {
      await page.mouse.down();
      await page.mouse.up();
    }
    await page.waitForTimeout(150 * patience);
  });
  return worked(events, letter ? 'input' : 'click');
}

/** The list of the page and its data, as if the record were so many times larger. */
async function multiply(page) {
  await page.route(/\/plan\/(table\/)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const entries = [...html.matchAll(/<(li|tr) data-item="\d+">.*?<\/\1>/gs)].map(([entry]) => entry);
    const first = html.indexOf(entries[0]);
    const end = html.indexOf(entries.at(-1)) + entries.at(-1).length;
    const all = Array.from({ length: MANY }, (_, at) => entries[at % entries.length].replace(/data-item="\d+"/, `data-item="${at}"`));
    await route.fulfill({ response, body: html.slice(0, first) + all.join('') + html.slice(end) });
  });
  await page.route(/\/data\/plan\./, async (route) => {
    const response = await route.fetch();
    const [first, now, last, facets, activities] = await response.json();
    const size = activities.length;
    // A 0 stands before the number of empty words in a row.
    const filled = (words) => words.flatMap((word, at) => (words[at - 1] === 0 ? Array(word - 1).fill(0) : word));
    const told = (words) => [...words].flatMap((word) => (word === 0 ? [0, 1] : word));
    const has = (words, at) => ((words[at >> 5] ?? 0) >>> (at & 31)) & 1;
    for (const [, choices] of facets) {
      for (const choice of choices) {
        const members = filled(choice[2]);
        const words = new Uint32Array(Math.ceil(MANY / 32));
        for (let at = 0; at < MANY; at += 1) if (has(members, at % size)) words[at >> 5] |= 1 << (at & 31);
        choice[2] = told(words);
      }
    }
    const many = Array.from({ length: MANY }, (_, at) => activities[at % size]);
    await route.fulfill({ response, json: [first, now, last, facets, many] });
  });
}

const browser = await start();
for (const [size, rate] of [['as recorded', 1], ['as recorded', 4], [MANY, 1]]) {
  for (const [name, path, ...selectors] of STEPS) {
    if (size === MANY && !path.startsWith('plan/')) continue;
    const opened = await tab(browser, { width: 1280, height: 900 });
    const { page, session, context } = opened;
    if (size === MANY) await multiply(page);
    await page.goto(path === FLOOR ? path : ROOT + path);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(() => document.querySelectorAll('details.filters').forEach((it) => (it.open = true)));
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.waitForTimeout(500);
    const found = [];
    for (let run = 0; run < RUNS; run += 1) found.push(await press(opened, selectors[run % selectors.length], size === MANY ? 4 : rate));
    const of = (kind) => median(found.map((it) => it[kind])).toFixed(1);
    const most = quantile(found.map((it) => it.all), 0.95).toFixed(1);
    const parts = ['script', 'style', 'layout', 'paint'].map((kind) => `${kind} ${of(kind)}`).join(', ');
    console.log(`${String(size).padEnd(11)} ${rate}x slower  ${name.padEnd(20)} ${of('all').padStart(5)} ms (p95 ${most}): ${parts}; with the answer ${of('answer')}`);
    await context.close();
  }
}
await browser.close();

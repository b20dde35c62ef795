// A page of each kind, in both languages: it comes alive as it was served, and fits a phone.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatChanged } from '../e2e/served.mjs';
import { KINDS, LANGS } from '../e2e/site.mjs';
import { visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();

/** Runs in the page: what reaches beyond the right edge of the window, if anything can be scrolled to. */
function tooWide() {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > innerWidth + 1);
  return [`${wide} px`, ...beyond.slice(0, 5).map((it) => it.outerHTML.slice(0, 100))];
}

// WebKit brought the program and its data twice: what was preloaded, and what was then fetched.
test('the program and its data are asked for once', async () => {
  await visitor.visit(KINDS.timeline);
  for (const file of [/rcm-atlas-[^/]*\.js$/, /\.wasm$/, /\.css$/, /timeline[^/]*\.json$/]) {
    assert.equal(visitor.host.asked.filter((url) => file.test(url)).length, 1, `${file}`);
  }
});

for (const lang of LANGS) {
  test(`a page of each kind comes alive as it was served (${lang})`, async () => {
    for (const [kind, page] of Object.entries(KINDS)) {
      await visitor.visit(page, lang);
      const { nodes, ...changes } = await visitor.wait(whatChanged);
      assert.ok(nodes > 50, `${kind} was served with ${nodes} nodes`);
      assert.deepEqual(changes, { early: false, lost: [], added: [], changed: null }, kind);
      assert.deepEqual(await visitor.run(tooWide), [], kind);
    }
  });

  test(`nothing is wider than a phone (${lang})`, async () => {
    for (const [kind, page] of Object.entries({ ...KINDS, nowhere: 'nowhere/' })) {
      await visitor.open(visitor.host.onPhone(page, lang));
      await visitor.driver.switchTo().frame(0);
      await visitor.ready();
      assert.equal(await visitor.run(() => innerWidth), 360);
      assert.deepEqual(await visitor.run(tooWide), [], kind);
      await visitor.driver.switchTo().defaultContent();
    }
  });
}

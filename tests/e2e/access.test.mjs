// For every visitor: no barrier that axe knows of, no sideways scrolling, and a keyboard that goes everywhere visibly.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { browserOfFile, ready, visit } from './browser.mjs';
import { KINDS, LANGS, address, pathOf } from './site.mjs';

const open = browserOfFile();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = { ...KINDS, 'no such page': 'nowhere/' };
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];

/** What axe finds, one line for each rule and element. */
const barriers = (page) =>
  page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
  });

for (const lang of LANGS) {
  for (const [kind, name] of Object.entries(PAGES)) {
    test(`${kind} has no barriers (${lang})`, async (t) => {
      const { page } = await open(t);
      await page.addInitScript(axe);
      await visit(page, address(name, lang));
      for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await barriers(page), [], `${colorScheme}, ${width} px`);
        }
      }
    });
  }
}

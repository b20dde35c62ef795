// Every page of one language through axe. Each language is a file of its own, so that two processors share the work.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMBEDS, arrive, goOn, letIn, report, scan } from './barriers.mjs';
import { browserOfFile } from './browser.mjs';
import { KINDS, address, sitemap } from './site.mjs';

/** So many pages are gone through in one test. */
const SHARE = 60;

export function withoutBarriers(lang) {
  const open = browserOfFile();
  test(`every page and every part for other pages has no barriers (${lang})`, async (t) => {
    const known = [...Object.values(KINDS), 'embed/timeline/'];
    const named = (await sitemap()).filter((entry) => entry.lang === lang).map(({ page }) => page);
    const [pages, parts] = [named, EMBEDS].map((all) => all.filter((page) => !known.includes(page)));
    assert.ok(pages.length > 150 && parts.length > 30, `${pages.length} pages, ${parts.length} parts`);
    for (const [what, all, next] of [['pages', pages, goOn], ['parts', parts, arrive]]) {
      for (let from = 0; from < all.length; from += SHARE) {
        const share = all.slice(from, from + SHARE);
        await t.test(`${what} ${from + 1} to ${from + share.length}`, async (t) => {
          const { page, complaints } = await open(t);
          await letIn(page);
          await arrive(page, address(KINDS.about, lang));
          const found = [];
          for (const name of share) {
            await next(page, address(name, lang));
            found.push(...(await scan(page, name)));
          }
          assert.deepEqual([...found, ...complaints], []);
          report(share.length);
        });
      }
    }
  });
}

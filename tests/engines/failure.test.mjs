// Without its program or its data a page stays what it was served as, says so in its language, and its links work.

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { KINDS, LANGS, pathOf } from '../e2e/site.mjs';
import { host } from './host.mjs';
import { eventually, visitorOfFile } from './visitor.mjs';

// What is missing is complained of; the policy must hold all the same.
const visitor = visitorOfFile({ minds: (complaint) => complaint.startsWith('policy') });

const SAID = { en: /could not be loaded.*links work/i, es: /no se pudieron cargar.*enlaces funcionan/i };
const FACTS = { en: ['8–9 May 2008', 'Migration and Human Rights'], es: ['8 y 9 de mayo de 2008', 'Migración y Derechos Humanos'] };
const COUNTRIES = { en: 'Countries', es: 'Países' };

const LOST = { program: /\.wasm$/, script: /rcm-atlas-[^/]*\.js$/, data: /\/data\/[^/]*\.json$/ };

// Each test has a host of its own, so that nothing is there from before.
beforeEach(async (t) => {
  const before = visitor.host;
  visitor.host = await host();
  t.after(() => {
    visitor.host.close();
    visitor.host = before;
  });
});

async function staysAndSaysSo(lang) {
  await eventually(() => visitor.text('.boot-note'), (said) => SAID[lang].test(said));
  // What is passed over while it is far down gives no text.
  await visitor.run(() => void (document.documentElement.dataset.laid = ''));
  const told = await visitor.text('main');
  for (const fact of [...FACTS[lang], 'Honduras', 'Tela']) assert.ok(told.includes(fact), `“${fact}” is gone`);
}

for (const lang of LANGS) {
  for (const [what, files] of Object.entries(LOST)) {
    test(`the ${what} is missing: the page reads, says so, links work, and a second try helps (${lang})`, async () => {
      const page = what === 'data' ? KINDS.timeline : KINDS.meeting;
      visitor.host.lose(files);
      await visitor.open(visitor.host.at(page, lang));
      await staysAndSaysSo(lang);
      await visitor.click(`.site-header nav a[href="${pathOf(KINDS.countries, lang)}"]`);
      await eventually(() => visitor.heading(), COUNTRIES[lang]);
      await visitor.open(visitor.host.at(page, lang));
      await staysAndSaysSo(lang);
      visitor.host.lose(null);
      await visitor.click('.boot-note button');
      await visitor.ready();
      assert.equal(await visitor.count('.boot-note'), 0);
    });
  }
}

test('a link that leads nowhere without a network says so, and leads on with one', async () => {
  await visitor.visit(KINDS.meeting, 'es');
  await visitor.mark();
  visitor.host.stop();
  await visitor.click('.site-header nav a', 'Países');
  await eventually(() => visitor.text('.lost-note'), (said) => /no se pudo llegar.*esta sigue aquí/i.test(said));
  visitor.host.start();
  await visitor.click('.lost-note button');
  await eventually(() => visitor.heading(), 'Países');
  assert.ok(await visitor.isMarked());
});

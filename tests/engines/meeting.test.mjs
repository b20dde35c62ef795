// A meeting: its facts with their sources, how to cite it, what is copied, and the way to the next.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, LANGS, pathOf } from '../e2e/site.mjs';
import { Key, eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();

const TELA = {
  en: { heading: 'XIII Regional Conference on Migration', when: '8–9 May 2008', host: ['Host country', 'Honduras', 'stated'] },
  es: { heading: 'XIII Conferencia Regional sobre Migración', when: '8 y 9 de mayo de 2008', host: ['País sede', 'Honduras', 'consta'] },
};

for (const lang of LANGS) {
  test(`facts stand with their certainty and lead to their sources (${lang})`, async () => {
    await visitor.visit(KINDS.meeting, lang);
    assert.equal(await visitor.heading(), TELA[lang].heading);
    assert.match(await visitor.text('p.when'), new RegExp(TELA[lang].when));
    const rows = await visitor.texts('.fact');
    assert.ok(rows.some((row) => TELA[lang].host.every((word) => row.includes(word))), rows.join('\n'));
    await visitor.click('.refs a[href="#note-3"]');
    await eventually(() => visitor.run(() => location.hash), '#note-3');
    await eventually(() => visitor.run(() => document.querySelector(':target')?.id), 'note-3');
    const top = () => visitor.run(() => document.getElementById('note-3').getBoundingClientRect().top / innerHeight);
    await eventually(top, (it) => it >= 0 && it < 1);
    await visitor.press(Key.TAB);
    assert.ok(await visitor.run(() => document.getElementById('note-3').contains(document.activeElement)), 'the keyboard goes on from there');
  });
}

test('how to cite unfolds, in five ways', async () => {
  await visitor.visit(KINDS.meeting);
  await visitor.click('details.cite:not(:has(.copy)) summary');
  await eventually(() => visitor.count('details.cite[open] dd'), 5);
  const said = await visitor.text('details.cite[open]');
  for (const word of ['APA', 'BibTeX', '@', 'TY -']) assert.ok(said.includes(word), `${word} in ${said}`);
});

test('what is to be copied is copied', async () => {
  await visitor.visit(KINDS.meeting);
  await visitor.click('details:has(.copy) summary');
  await visitor.click('details[open] button.copy');
  await eventually(() => visitor.text('details[open] button.copy'), 'Copied');
});

test('the next meeting and the one before are a press away', async () => {
  await visitor.visit(KINDS.meeting);
  await visitor.mark();
  await visitor.click('.around a[rel=next]');
  await eventually(() => visitor.heading(), (it) => it.startsWith('XIV '));
  await visitor.click('.around a[rel=prev]');
  await eventually(() => visitor.path(), pathOf(KINDS.meeting));
  await eventually(() => visitor.heading(), TELA.en.heading);
  assert.ok(await visitor.isMarked());
});

// Links within the program: focus and title move along, languages keep page and query, and nowhere is a page that helps.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, pathOf } from '../e2e/site.mjs';
import { eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile();

const path = () => visitor.path();
const title = () => visitor.run(() => document.title);
const scroll = () => visitor.run(() => Math.round(scrollY));

test('a link moves the focus to the heading and changes the title, without a reload', async () => {
  await visitor.visit('');
  await visitor.mark();
  for (const [link, heading] of [['timeline/', 'Timeline'], ['countries/', 'Countries'], ['plan/', 'Plan of action']]) {
    await visitor.click(`.site-header nav a[href="${pathOf(link)}"]`);
    await eventually(() => visitor.heading(), heading);
    await eventually(title, `${heading} · RCM Atlas`);
    await eventually(() => visitor.run(() => document.activeElement.localName), 'h1');
    assert.equal(await visitor.text('.site-header nav [aria-current]'), heading);
    assert.equal(await scroll(), 0);
  }
  assert.ok(await visitor.isMarked());
});

test('the way back leads to the place where one was', async () => {
  await visitor.visit(KINDS.sourcesOf);
  await visitor.mark();
  const [before, meeting] = await visitor.run(() => {
    const link = [...document.querySelectorAll('.sources a[href*="/meetings/"]')].at(-1);
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = Math.round(scrollY);
    link.click();
    return [place, link.pathname];
  });
  assert.ok(before > 3000, 'the link stands far down a long page');
  await eventually(path, meeting);
  await eventually(scroll, 0);
  await visitor.back();
  await eventually(() => visitor.heading(), 'Intergovernmental organisations');
  await eventually(scroll, (now) => Math.abs(now - before) < 60);
  assert.ok(await visitor.isMarked());
});

test('the other language is the same page with the same query', async () => {
  for (const page of [KINDS.meeting, 'timeline/?kind=joint', `${KINDS.plan}?status=proposed`, 'search/?q=tela']) {
    await visitor.visit(page);
    for (const lang of ['es', 'en']) {
      await visitor.click('a.language');
      await eventually(path, pathOf(page, lang));
      await visitor.ready();
      assert.equal(await visitor.attribute('html', 'lang'), lang);
    }
  }
});

test('an address that leads nowhere is answered with help in its language', async () => {
  for (const [lang, said, way] of [['en', 'There is no such page', 'Timeline'], ['es', 'Esta página no existe', 'Cronología']]) {
    await visitor.visit('meetings/xl-nowhere-2040/', lang);
    await eventually(() => visitor.heading(), said);
    assert.equal(await visitor.attribute('html', 'lang'), lang);
    await visitor.click('main a', way);
    await eventually(() => visitor.heading(), way);
    await eventually(() => visitor.count('.timeline > li'), 35);
  }
});

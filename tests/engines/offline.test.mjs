// After one visit the record is on the device, and reads without a network.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, pathOf } from '../e2e/site.mjs';
import { eventually, visitorOfFile } from './visitor.mjs';

const visitor = visitorOfFile({ plain: true });

test('after one visit the whole record is there without a network', async () => {
  await visitor.visit(KINDS.meeting);
  await eventually(() => visitor.run(() => 'kept' in document.documentElement.dataset), true, 60_000);
  assert.equal(await visitor.count('.kept-note'), 1, 'it is said that the atlas is kept');
  visitor.host.stop();
  for (const page of Object.values(KINDS)) {
    await visitor.visit(page);
    assert.equal(await visitor.count('h1'), 1, page);
  }
  await visitor.visit('search/?q=tapachula');
  await visitor.click('main .search-group a', 'XV');
  await eventually(() => visitor.path(), pathOf('meetings/xv-tapachula-2010/'));
});

// Waiting for what a page does in its own time.

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

export const PATIENCE = 10_000;

/** Reads again and again until the reading is the wanted one, or satisfies it if that is a function. */
export async function eventually(read, wanted, patience = PATIENCE) {
  const satisfied = typeof wanted === 'function' ? wanted : (got) => isDeepStrictEqual(got, wanted);
  const end = Date.now() + patience;
  for (;;) {
    const got = await read();
    if (satisfied(got)) return got;
    if (Date.now() > end) {
      if (typeof wanted === 'function') assert.fail(`still ${JSON.stringify(got)}, not ${wanted}`);
      assert.deepEqual(got, wanted);
    }
    await pause(20);
  }
}

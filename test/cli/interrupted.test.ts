import { setImmediate as later } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { interruption } from '../../src/cli/program/interrupted.ts';

it('a request to end that comes while a file is written leaves that to be finished, and a second one ends at once', async () => {
  const before = process.listenerCount('SIGTERM');
  const { signal } = interruption();
  let others = 0;
  // As what writes files does it: it ends the process where nobody else listens.
  const whileWriting = () => {
    others = process.listenerCount('SIGTERM') - before - 1;
  };
  process.on('SIGTERM', whileWriting);
  try {
    process.emit('SIGTERM');
    expect(signal.aborted).toBe(true);
    expect(others).toBe(1);
    await later();
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
  } finally {
    process.off('SIGTERM', whileWriting);
  }
});

import { expect, it } from 'vitest';
import { Turns } from '../../src/core/model/turns.ts';

it('does one after the other, and goes on after one that fails', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const slow = turns.take(async () => {
    await new Promise((later) => setTimeout(later, 5));
    done.push('slow');
    return 1;
  });
  const failing = turns.take(async () => {
    done.push('failing');
    throw new Error('not this one');
  });
  const quick = turns.take(async () => done.push('quick'));
  await expect(failing).rejects.toThrow('not this one');
  await turns.settled();
  expect([await slow, await quick, done]).toEqual([1, 3, ['slow', 'failing', 'quick']]);
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { Collection } from '../../src/core/cycle/summary/collection.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { sourceOf } from '../check/source-of.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
setFlagsFromString('--no-expose-gc');

/** What is in use, in MiB. */
function held(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

it('of files with mistakes their names and reasons are kept, and not their texts', () => {
  const collection = new Collection(undefined);
  const add = (index: number) => {
    const name = `青山市白鹭县第${index}中学教育集团总校`;
    const text = `年度: 2026\n单位: { 全称: ${name} }\n概述: ${'检查。'.repeat(100_000)}\n`;
    collection.add(`units/${index}.yaml`, {
      opened: true,
      data: sourceOf(text, unitKeys).data,
      text,
      findings: [],
    });
  };
  add(0);
  const before = held();
  for (let index = 1; index <= 40; index++) add(index);
  // The texts are 0.6 MiB each.
  expect(held() - before).toBeLessThan(8);
  expect(collection.close(() => ({ file: '', range: {} as never })).collected.leftOut).toHaveLength(41);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/core/diagnostics/words/read.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';

const blocksOf = (code: string) =>
  [...readFileSync(`docs/diagnostics/${code}.md`, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, yaml = '']) => yaml,
  );

const codesIn = (text: string) =>
  read('org.yaml', new TextEncoder().encode(text), unitKeys).findings.map(({ code }) => code);

describe.each(
  Object.keys(readWords)
    .map((code) => [code, blocksOf(code)] as const)
    .filter(([, blocks]) => blocks.length === 2),
)('%s: what the page shows is true', (code, [wrong = '', right = '']) => {
  it('the wrong way is found, and nothing else', () =>
    expect(new Set(codesIn(wrong))).toEqual(new Set([code])));
  it('the right way is read', () => expect(codesIn(right)).toEqual([]));
});

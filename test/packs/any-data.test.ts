import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { word } from '../../src/core/diagnostics/word.ts';
import { type KeyNode, packKeys } from '../../src/core/generated/keys.ts';
import { folderWith, GOOD } from '../cli/run.ts';
import { runs } from '../support/runs.ts';
import { drawIn, opening } from './draw.ts';

const namesOf = (node: KeyNode): string[] =>
  Object.entries(node.keys ?? {}).flatMap(([key, { node: inner }]) => [key, ...namesOf(inner)]);

const KEYWORDS = [
  'type',
  'properties',
  'items',
  'enum',
  'const',
  'default',
  'required',
  'minLength',
  'pattern',
];

const data = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'string',
      'object',
      '{{year}}',
      '{{#if',
      '1.0.0',
      'situation-report',
      '../x',
      '',
      'office',
    ),
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(...new Set(namesOf(packKeys)), ...KEYWORDS, '__proto__', 'constructor', 'a'),
      tie('any'),
      { maxKeys: 4 },
    ),
  ),
})).any;

it('whatever a pack.yaml says, it is used or told of in words, and nothing fails', async () => {
  const folder = folderWith({ 'org.yaml': GOOD, ...opening('office', '开头。\n') });
  const part = fc.record(
    { extends: fc.constant('situation-report'), documents: data, defaults: data, options: data, logo: data },
    { requiredKeys: ['extends'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(part, data), async (rest) => {
      const isMap = typeof rest === 'object' && rest !== null && !Array.isArray(rest);
      writeFileSync(join(folder, 'office/pack.yaml'), stringify(isMap ? { name: 'office', ...rest } : rest));
      const { text, findings } = await drawIn(folder, { line: ['./office'] });
      const isRefused = findings.map((it) => word(it, 'zh')).some(({ severity }) => severity === 'error');
      expect(text === undefined).toBe(isRefused);
    }),
    { numRuns: runs(60) },
  );
});

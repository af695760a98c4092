import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src/core/check/check.ts';
import { fixText, type Judgement } from '../../../src/core/check/fix/fix-text.ts';
import { severityOf } from '../../../src/core/diagnostics/severity.ts';
import { unitKeys } from '../../../src/core/generated/keys.ts';
import { read } from '../../../src/core/read/read.ts';
import { runs } from '../../support/runs.ts';

function judge(text: string): Judgement {
  const { source, findings } = read('org.yaml', Buffer.from(text), unitKeys);
  if (!source) return { readable: false, findings };
  return { readable: true, findings: [...findings, ...check(source).findings] };
}

const texts = ['examples', 'src/core/rules', 'test/check/fixtures', 'test/read/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.yaml') && !it.includes('large'))
    .map((it) => readFileSync(`${folder}/${it}`, 'utf8')),
);

const comments = (text: string) => text.split('\n').filter((it) => /^\s*#/.test(it));

function staysSound(text: string): void {
  const { findings, readable } = judge(text);
  const fixed = fixText(text, judge);
  expect(fixText(fixed.text, judge).text).toBe(fixed.text);
  if (readable) {
    expect(fixed.judgement.readable).toBe(true);
    expect(comments(fixed.text)).toEqual(comments(text));
  }
  const hasError = findings.some((it) => severityOf(it) === 'error');
  if (!hasError) expect(fixed.judgement.findings.map(severityOf)).not.toContain('error');
}

test('each example and each fixture of a rule can be fixed, and is then at rest', () => {
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) staysSound(text);
});

/** Typing slips, put anywhere into a file. */
const slip = fc.constantFrom(
  ',',
  ';',
  '：',
  '，',
  '。',
  ' ',
  '　',
  '《',
  '》',
  '"',
  '(',
  '2026年5月1日',
  'xx',
  '、',
);

test('so can each with slips in it', () => {
  const slips = fc.array(fc.record({ text: slip, at: fc.nat() }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...texts), slips, (text, some) => {
      staysSound(
        some.reduce((it, { text: added, at }) => {
          const place = at % (it.length + 1);
          return it.slice(0, place) + added + it.slice(place);
        }, text),
      );
    }),
    { numRuns: runs(60) },
  );
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { check } from '../../src/core/check/check.ts';
import { checkStyle } from '../../src/core/check/check-style.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { type KeyNode, styleKeys, unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding, Position } from '../../src/core/model/diagnostic.ts';
import { read } from '../../src/core/read/read.ts';
import { runs } from '../support/runs.ts';
import { apply } from './edits.ts';
import { sourceOf } from './source-of.ts';

const example = (name: string) => parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

/** Every key of a schema in both languages, and some names that often cause trouble. */
function namesOf(node: KeyNode): string[] {
  const own = Object.entries(node.keys ?? {}).flatMap(([key, { zh, node: inner }]) => [
    key,
    zh,
    ...namesOf(inner),
  ]);
  return [...new Set([...own, ...(node.items ? namesOf(node.items) : [])])];
}

const TROUBLE = ['__proto__', 'constructor', 'toString', 'a/b', 'a~1', '', ' ', '0', '«', '😀'];

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(
    null,
    '已完成',
    '推进中',
    'P1',
    'p1',
    1,
    '2026-05-01',
    '2026年5月1日',
    '20260230',
    '《甲》',
    '',
    '12次',
    '是',
  ),
);

const anyData = (keys: readonly string[]) =>
  fc.letrec((tie) => ({
    data: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      scalar,
      fc.array(tie('data'), { maxLength: 4 }),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...keys), fc.constantFrom(...keys, ...TROUBLE), fc.string()),
        tie('data'),
        { maxKeys: 6 },
      ),
    ),
  })).data;

const anyMap = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys, ...TROUBLE), anyData(keys), { maxKeys: 12 });

/** Puts `value` into a copy of `data`; `way` chooses the place at each level. */
function mutated(data: unknown, way: readonly number[], value: unknown, key: string | undefined): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  const entries = Object.entries(data);
  if (entries.length === 0) return value;
  const at = step % entries.length;
  const changed = entries.map(([name, inner], index) =>
    index === at
      ? [rest.length === 0 && key !== undefined ? key : name, mutated(inner, rest, value, key)]
      : [name, inner],
  );
  return Array.isArray(data) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

/** The reading room refuses some data before they are checked: the same key in both languages, an empty file. */
const isReadable = (text: string, keys: KeyNode): boolean =>
  read('org.yaml', new TextEncoder().encode(text), keys).source !== undefined;

function expectTellable(findings: readonly Finding[], text: string): void {
  const lines = text.split('\n');
  const inside = ({ line, column }: Position) =>
    line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1]!.length + 1;
  for (const finding of findings) {
    const { start, end } = finding.range;
    expect([finding, inside(start), inside(end)]).toEqual([finding, true, true]);
    expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
    for (const language of ['zh', 'en'] as const) {
      const { message, hint } = word(finding, language);
      expect(message && hint).toBeTruthy();
    }
  }
}

/** Applies each fix alone; its finding must then be gone. */
function expectFixed(
  findings: readonly Finding[],
  text: string,
  findingsIn: (text: string) => Finding[],
): void {
  for (const finding of findings.filter(({ fix }) => fix)) {
    const { code, range } = finding;
    const left = findingsIn(apply(text, [finding])).map((it) => ({ code: it.code, start: it.range.start }));
    expect(left).not.toContainEqual({ code, start: range.start });
  }
}

describe.each([
  { kind: 'unit', keys: unitKeys, judge: check, sample: example('examples/bureau.yaml') },
  { kind: 'style', keys: styleKeys, judge: checkStyle, sample: example('templates/gb-t-9704/style.yaml') },
])('$kind', ({ keys, judge, sample }) => {
  const names = namesOf(keys);

  test('whatever a file holds, what is found can be told, and lies in the file', () => {
    fc.assert(
      fc.property(anyMap(names), (data) => {
        const text = stringify(data);
        fc.pre(isReadable(text, keys));
        expectTellable(judge(sourceOf(text, keys)).findings, text);
      }),
      { numRuns: runs(60) },
    );
  });

  test('the same of a good file with anything put anywhere; and what is fixed is fixed', () => {
    const way = fc.array(fc.nat(50), { minLength: 1, maxLength: 5 });
    const key = fc.option(fc.constantFrom(...names, ...TROUBLE), { nil: undefined });
    fc.assert(
      fc.property(way, anyData(names), key, (steps, value, name) => {
        const text = stringify(mutated(sample, steps, value, name));
        fc.pre(isReadable(text, keys));
        const findingsIn = (it: string) => judge(sourceOf(it, keys)).findings;
        const findings = findingsIn(text);
        expectTellable(findings, text);
        expectFixed(findings, text, findingsIn);
      }),
      { numRuns: runs(60) },
    );
  });
});

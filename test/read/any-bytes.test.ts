import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { word } from '../../src/core/diagnostics/word.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Range } from '../../src/core/model/diagnostic.ts';
import type { Path, Source } from '../../src/core/model/source.ts';
import { decode } from '../../src/core/read/decode.ts';
import { read } from '../../src/core/read/read.ts';
import { runs } from '../support/runs.ts';
import { fixtureCodes, fixturesOf } from './fixture.ts';

const examples = readdirSync('examples')
  .filter((it) => it.endsWith('.yaml') && it !== 'large.yaml')
  .map((it) => new Uint8Array(readFileSync(`examples/${it}`)));

/** Reading any bytes gives a source or a finding, and all ranges lie within the text. */
function isTold(bytes: Uint8Array): void {
  const { source, findings } = read('org.yaml', bytes, unitKeys);
  expect(source !== undefined || findings.length > 0).toBe(true);
  const decoded = decode('org.yaml', bytes);
  const lines = ('text' in decoded ? decoded.text : new TextDecoder().decode(bytes)).split('\n');
  const isWithin = ({ start, end }: Range) => {
    for (const { line, column } of [start, end]) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
    expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true);
  };
  for (const finding of findings) {
    expect(finding.file).toBe('org.yaml');
    expect(word(finding, 'zh').message).not.toBe('');
    isWithin(finding.range);
    for (const { range } of finding.fix ?? []) isWithin(range);
  }
  if (source) arePlain(source, source.data, [], isWithin);
}

/**
 * The data hold only maps without a prototype, lists, text, numbers, true and false; each value has a place and a
 * spelling.
 */
function arePlain(source: Source, value: unknown, path: Path, isWithin: (range: Range) => void): void {
  isWithin(source.locate(path));
  isWithin(source.locate(path, 'key'));
  expect(typeof source.spelling(path)).toBe('string');
  if (typeof value !== 'object') {
    expect(['string', 'number', 'boolean']).toContain(typeof value);
    expect(typeof source.written(path)).toBe('string');
  } else if (Array.isArray(value)) {
    value.forEach((entry, at) => {
      arePlain(source, entry, [...path, at], isWithin);
    });
  } else {
    expect(value).not.toBe(null);
    expect(Object.getPrototypeOf(value)).toBe(null);
    for (const [key, entry] of Object.entries(value ?? {})) arePlain(source, entry, [...path, key], isWithin);
  }
}

it('any bytes give findings or a source, and no crash', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isTold), { numRuns: runs(100) });
});

it('so does any text of Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) =>
      isTold(new TextEncoder().encode(text)),
    ),
    { numRuns: runs(100) },
  );
});

it('so does any text of the marks of YAML', () => {
  const pieces =
    'a: |- |\n|  |\t|"|\'|[|]|{|}|, |&a |*a|!x |!!binary |!!str |#|---\n|...\n|? |：|年度|年度：|-甲|%YAML 1.1\n|字|\r\n|\r|~|<<: |\\|\\ud800|@|`|:|-|　|\u00a0|\ufeff|\u0007|__proto__: |> |2026-01-01|0x1f|.nan|组长: 姓名：';
  const piece = fc.constantFrom(...pieces.split('|'), '|', '|+\n');
  const text = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ maxLength: 5 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (parts) => isTold(new TextEncoder().encode(parts.join('')))),
    { numRuns: runs(500) },
  );
});

it('so does a good file with a stretch of it replaced', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 2 }),
    fc
      .constantFrom('：', '\t', '"', '[', '}', '\n', '  ', '- ', ': ', '　', '*a', '&a ', '\r')
      .map((it) => new TextEncoder().encode(it)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.nat(), piece, fc.nat({ max: 30 }), (bytes, at, put, cut) => {
      const place = at % bytes.length;
      isTold(Uint8Array.of(...bytes.subarray(0, place), ...put, ...bytes.subarray(place + cut)));
    }),
    { numRuns: runs(60) },
  );
});

it('so do two mistakes in one file', () => {
  const texts = fixtureCodes().flatMap((code) => fixturesOf(code).map(({ text }) => text));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat({ max: 60 }), (one, other, at) =>
      isTold(new TextEncoder().encode(one.slice(0, at) + other + one.slice(at))),
    ),
    { numRuns: runs(100) },
  );
});

import { describe, expect, it } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import {
  MAX_ALIASES,
  MAX_BYTES,
  MAX_DEPTH,
  MAX_FINDINGS,
  MAX_TOKENS,
  MAX_VALUES,
} from '../../src/core/read/limits.ts';
import { read } from '../../src/core/read/read.ts';

const reading = (text: string) => read('org.yaml', new TextEncoder().encode(text), unitKeys);

const codes = (text: string) => reading(text).findings.map(({ code }) => code);

const MEGABYTE = 1_000_000;

describe('size', () => {
  it('is at most what the limit says', () => {
    const filled = (size: number) => {
      const bytes = new Uint8Array(size).fill(0x20);
      bytes.set(new TextEncoder().encode('year: 2026\n'));
      return read('org.yaml', bytes, unitKeys).findings.map(({ code }) => code);
    };
    expect(filled(MAX_BYTES)).toEqual([]);
    expect(filled(MAX_BYTES + 1)).toEqual(['file-too-large']);
  });
});

describe('depth', () => {
  const nestings: [name: string, text: (depth: number) => string][] = [
    ['brackets', (depth) => `extra: ${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}\n`],
    ['braces', (depth) => `extra: ${'{a: '.repeat(depth - 1)}1${'}'.repeat(depth - 1)}\n`],
    ['dashes', (depth) => `extra:\n  ${'- '.repeat(depth - 1)}1\n`],
    ['lines', (depth) => `extra:\n${lines(depth - 2)}${' '.repeat(depth - 1)}a: 1\n`],
  ];
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('');

  it.each(nestings)('of %s is at most what the limit says', (_name, text) => {
    expect(codes(text(MAX_DEPTH))).toEqual([]);
    expect(codes(text(MAX_DEPTH + 1))).toEqual(['too-deep']);
  });

  it.each([
    ['[', '['.repeat(MEGABYTE)],
    ['{', '{'.repeat(MEGABYTE)],
    ['{a: ', `a: ${'{a: '.repeat(MEGABYTE / 4)}`],
    ['- ', '- '.repeat(MEGABYTE / 2)],
    ['? ', '? '.repeat(MEGABYTE / 2)],
    ['[{', `extra: ${'[{a: '.repeat(MEGABYTE / 5)}`],
  ])('without end is refused at the limit: %s', (_name, text) => {
    const { source, findings } = reading(text);
    expect(source).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['too-deep']);
    expect(findings[0]?.range.start.line).toBe(1);
    expect(findings[0]?.range.start.column).toBeLessThan(MAX_DEPTH * 6);
  });

  it('counts what aliases bring along', () => {
    const nest = (inner: string) => `${'['.repeat(40)}${inner}${']'.repeat(40)}`;
    expect(codes(`extra:\n  a: &a ${nest('1')}\n  b: ${nest('*a')}\n`)).toEqual(['too-deep']);
  });
});

describe('number', () => {
  it.each([
    ['lines with a key', 'a: 1\n'],
    ['entries', '- a\n'],
    ['comments', '#\n'],
    ['blank lines', '\n'],
    ['closing brackets', ']'],
    ['documents', '---\n'],
  ])('of %s is bounded', (_name, piece) => {
    expect(codes(piece.repeat(MAX_TOKENS + 1))).toEqual(['too-many-values']);
  });

  it('of values is not blamed on aliases that bring few of them', () => {
    const values = `${'*a,'.repeat(MAX_ALIASES)}${'"",'.repeat(MAX_VALUES - 1_600)}`;
    expect(codes(`a: &a 1\nb: [${values}]\n`)).toEqual(['too-many-values']);
  });

  it('of long texts is not', () => {
    expect(codes(`overview: |\n${'  文字\n'.repeat(200_000)}`)).toEqual([]);
  });
});

describe('aliases', () => {
  it('are free up to the limit', () => {
    const text = (count: number) => `extra:\n  a: &a 1\n  b: [${'*a, '.repeat(count)}]\n`;
    expect(codes(text(MAX_ALIASES))).toEqual([]);
    expect(codes(text(MAX_ALIASES + 1))).toEqual(['too-many-aliases']);
  });

  it('that multiply are refused, however short the file', () => {
    const layers = Array.from(
      { length: 25 },
      (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]\n`,
    );
    expect(codes(`a0: &a0 [1, 2, 3]\n${layers.join('')}`)).toEqual(['too-many-aliases']);
  });

  it('that multiply values are refused before they are many', () => {
    expect(codes(`a: &a [${'1,'.repeat(1000)}]\nb: [${'*a,'.repeat(300)}]\n`)).toEqual(['too-many-aliases']);
  });

  it('that multiply a long text are refused', () => {
    expect(codes(`a: &a ${'x'.repeat(MEGABYTE)}\nb: [${'*a,'.repeat(20)}]\n`)).toEqual(['too-many-aliases']);
  });

  it('cannot go round in a circle', () => {
    expect(codes('a: &a 1\nb: &a [*a]\nc: *a\n')).toEqual([]);
    expect(codes('a: &a [*b]\nb: &b [*a]\n')).toEqual(['unknown-alias']);
  });
});

describe('findings', () => {
  it('are told up to the limit', () => {
    const { source, findings } = reading(`year: 2026\n${'year: 2025\n'.repeat(MAX_FINDINGS * 2)}`);
    expect(findings.length).toBe(MAX_FINDINGS);
    expect(source).toBeUndefined();
  });

  it('make no source of a file whose errors come after the limit', () => {
    const { source, findings } = reading(`nextYear:\n${'  -\n'.repeat(MAX_FINDINGS)}year: 1\nyear: 2\n`);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['empty-entry']));
    expect(source).toBeUndefined();
  });
});

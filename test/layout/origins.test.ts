import { describe, expect, it } from 'vitest';
import { composeWithOrigins } from '../../src/core/compose/traced.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentPages } from '../../src/core/layout/drawn/pages-of.ts';
import type { Glyphs, Pages } from '../../src/core/layout/pages/page.ts';
import { type OriginSpan, spansWithin } from '../../src/core/model/passage.ts';
import { exampleDocument, exampleUnit, styleOf } from '../support/examples.ts';

const glyphsOf = ({ pages }: Pages): Glyphs[] =>
  pages.flatMap(({ shapes }) => shapes.filter((it) => it.type === 'glyphs'));

/** The value at a path in a unit's data. */
const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((it, key) => (it as Record<string | number, unknown> | undefined)?.[key], data);

describe('the glyphs of a page', () => {
  const unit = exampleUnit('bureau');
  const traced = glyphsOf(
    documentPages(composeWithOrigins(unit, 'situation-report'), styleOf('situation-report')),
  );

  it('are those of the same document without origins', () => {
    const plain = glyphsOf(documentPages(exampleDocument('bureau'), styleOf('situation-report')));
    expect(traced.map(({ origins: _, ...it }) => it)).toEqual(plain);
    expect(plain.every(({ origins }) => origins === undefined)).toBe(true);
  });

  it('lead back to the text of the unit that they show, on every line of it', () => {
    const summary = unit.work?.[0]?.title as string;
    const texts = traced.filter(({ origins = [] }) => origins.length > 0);
    expect(texts.length).toBeGreaterThan(traced.length / 2);
    const shown = texts.flatMap(({ text, origins = [] }) =>
      origins.flatMap(({ from, to, origin }) =>
        origin.type === 'value' && origin.paths.some((it) => it.join('.') === 'work.0.title')
          ? [text.slice(from, to)]
          : [],
      ),
    );
    expect(shown.join('')).toContain(summary);
  });

  it('have spans in order, within their text, and words of templates where these have them', () => {
    for (const { text, origins = [] } of traced) {
      let last = 0;
      for (const { from, to, origin, at, end } of origins) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        last = to;
        if (origin.type === 'text' && end - at === to - from)
          expect(origin.text.slice(at, end)).toBe(text.slice(from, to));
        if (origin.type === 'value')
          for (const path of origin.paths) expect(valueAt(unit, path), path.join('.')).toBeDefined();
      }
    }
  });

  it('of characters outside of the BMP count both halves', () => {
    const value = '𠮷'.repeat(40);
    const origin = { type: 'value', file: 't.hbs', paths: [['overview']] } as const;
    const origins = [{ from: 0, to: value.length, origin, at: 0, end: value.length }];
    const document = {
      ...exampleDocument('bureau'),
      body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value, origins }] }],
    };
    const [first, second] = glyphsOf(documentPages(document, defaultStyle)).filter(({ text }) =>
      text.includes('𠮷'),
    );
    expect(first?.origins).toEqual([{ ...origins[0], to: first?.text.length, end: first?.text.length }]);
    expect(second?.origins?.[0]?.at).toBe(first?.text.length);
  });
});

describe('a part of spans', () => {
  const origin = { type: 'text', file: 'a', text: '甲乙丙丁戊' } as const;
  const even: OriginSpan = { from: 2, to: 6, origin, at: 1, end: 5 };
  it('is cut at both ends, and so is its place in the origin', () => {
    expect(spansWithin([even], 3, 5)).toEqual([{ from: 0, to: 2, origin, at: 2, end: 4 }]);
    expect(spansWithin([even], 0, 3)).toEqual([{ from: 2, to: 3, origin, at: 1, end: 2 }]);
    expect(spansWithin([even], 6, 9)).toEqual([]);
  });
  it('keeps the whole place where one character stands for several', () => {
    expect(spansWithin([{ ...even, end: 9 }], 3, 5)).toEqual([{ from: 0, to: 2, origin, at: 1, end: 9 }]);
  });
});

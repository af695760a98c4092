import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { points } from '../../src/core/layout/style/measure.ts';
import { characters, documentWith, table, text } from '../layout/support/documents.ts';
import { BLOCK } from './support/block.ts';
import { type Ink, type Line, type RenderedFiles, render } from './support/render.ts';

const mm = (length: string) => (points(length) / 72) * 25.4;
const rows = (count: number) => [
  ['项目', '数量'],
  ...Array.from({ length: count }, (_, row) => [`检查${row + 1}`, String(row)]),
];
const captioned = { ...table(rows(3)), title: '检查情况', unit: '次' };

const cases: Record<string, Document> = {
  followed: documentWith({
    body: [table(rows(3)), text(characters(60)), table(rows(2)), table(rows(2)), text('止。')],
  }),
  captioned: documentWith({ body: [text('首。'), captioned, text('止。')] }),
  // With this many lines above, the caption would be the last line on its page.
  ...Object.fromEntries(
    [16, 17, 18, 19].map((lines) => [
      `foot-${lines}`,
      documentWith({
        body: [...Array.from({ length: lines }, (_, it) => text(`第${it}行。`)), captioned, text('止。')],
      }),
    ]),
  ),
};

let all: RenderedFiles;
beforeAll(async () => {
  all = await render(cases);
});
afterAll(() => all?.dispose());

const near = (actual: number, expected: number, within = 0.3) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);
const lineOf = (name: string, pattern: RegExp): Line => {
  const found = all.of(name).pages[0]?.lines.find((it) => pattern.test(it.text));
  if (!found) throw new Error(`no ${pattern} on the first page of ${name}`);
  return found;
};
/** Stretches of ink as wide as the text block: a table is one, from its first rule to its last. */
const tablesOf = (name: string): Ink[] =>
  all
    .of(name)
    .ink(1)
    .filter(({ left, right, bottom, top }) => right - left > 155 && bottom - top > 10);

describe('below a table', () => {
  it('there is room before the text that follows', () => {
    const [first] = tablesOf('followed');
    const next = all
      .of('followed')
      .ink(1)
      .find(({ top }) => top >= (first?.bottom ?? 0));
    const room = mm(defaultStyle.table.gap) + mm(defaultStyle.grid.halfLeading);
    near((next?.top ?? 0) - (first?.bottom ?? 0), room, 0.5);
  });

  it('there is room before the table that follows', () => {
    const [, second, third] = tablesOf('followed');
    near((third?.top ?? 0) - (second?.bottom ?? 0), mm(defaultStyle.table.gap));
  });
});

describe('above a table', () => {
  it('stand its title in the middle and its unit at the right', () => {
    const title = lineOf('captioned', /^表1.*检查情况$/);
    const unit = lineOf('captioned', /^单位：次$/);
    near((title.left + title.right) / 2, (BLOCK.left + BLOCK.right) / 2, 0.5);
    near(unit.right, BLOCK.right, 0.5);
    near(unit.bottom - title.bottom, mm(defaultStyle.table.linePitch), 0.6);
    expect(tablesOf('captioned')[0]?.top).toBeGreaterThan(unit.bottom - 1.5);
  });

  it.each([16, 17, 18, 19])('they are on the page where it begins, %i lines on', (lines) => {
    for (const { lines: written } of all.of(`foot-${lines}`).pages) {
      const texts = written.map((it) => it.text);
      expect(texts.includes('单位：次')).toBe(texts.some((it) => it.startsWith('检查1')));
    }
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { documentWith, table, text } from '../layout/support/documents.ts';
import { type RenderedFiles, render } from './support/render.ts';

const DATES = ['2026年10月31日', '2026年12月25日', '2026-11-28', '2026年3月'];
const FORMS = /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d\d-\d\d/g;

/** A table with this many columns of dates, and columns of long texts beside them. */
const dated = (columns: number, texts: number): Document =>
  documentWith({
    body: [
      table([
        [
          ...Array.from({ length: columns }, (_, it) => `时间${it + 1}`),
          ...Array.from({ length: texts }, (_, it) => `措施${it + 1}`),
        ],
        ...Array.from({ length: 4 }, (_, row) => [
          ...Array.from({ length: columns }, (_, it) => DATES[(row + it) % DATES.length] as string),
          ...Array.from({ length: texts }, (_, it) => '逐项落实整改措施并报备'.repeat(3 + it)),
        ]),
      ]),
      text('止。'),
    ],
  });

const cases = Object.fromEntries(
  [
    [1, 1],
    [2, 3],
    [3, 1],
    [3, 2],
    [4, 0],
    [4, 1],
    [5, 0],
  ].map(([columns = 0, texts = 0]) => [`${columns} of dates and ${texts} of texts`, dated(columns, texts)]),
);

let all: RenderedFiles;
beforeAll(async () => {
  all = await render(cases, undefined, { broadFaces: true });
});
afterAll(() => all?.dispose());

it.each(Object.keys(cases))('breaks no date of a table in faces of broad figures: %s', (name) => {
  const written = JSON.stringify(cases[name]?.body).match(FORMS)?.sort();
  const above = (texts: readonly string[]) => texts.slice(0, texts.indexOf('止。'));
  const drawn = all.of(name).pages.flatMap(({ lines }) => lines.map((line) => line.text.replace(/\s/g, '')));
  expect(above(drawn).join('\n').match(FORMS)?.sort()).toEqual(written);
});

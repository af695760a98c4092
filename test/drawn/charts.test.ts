import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Chart, Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { documentWith, text } from '../layout/support/documents.ts';
import { type RenderedFiles, renderFiles } from './support/render.ts';

const chart = (form: Chart['form']): Chart => ({
  type: 'chart',
  form,
  title: '各方面的问题',
  categories: ['思想认识', '制度执行', '平台管理'],
  series: [
    { name: '自查', values: [3, 5, undefined] },
    { name: '巡察', values: [1, 0, 2] },
  ],
});

/** Lines before and after a chart, so that it meets the foot of the page in every way. */
const around = (before: number): Block[] => [
  ...Array.from({ length: before }, (_, index) => text(`前${index}行`)),
  chart('stacked'),
  ...Array.from({ length: 30 }, (_, index) => text(`后${index}行`)),
];

const cases: Record<string, Document> = {
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, before) => [`after-${before}`, documentWith({ body: around(before) })]),
  ),
  forms: documentWith({ body: (['bar', 'stacked', 'line'] as const).map(chart) }),
  turned: documentWith({ attachments: [{ title: '图', landscape: true, body: [chart('bar')] }] }),
};

let drawn: RenderedFiles;
beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of Object.entries(cases)) files[name] = await docx(document, defaultStyle);
  drawn = await renderFiles(files);
}, 300_000);
afterAll(() => drawn.dispose());

/** The lines of a page that belong to the document itself, without the text of charts. */
const own = (lines: readonly string[]) => lines.filter((it) => /^(前|后)\d+行$|^图\d/.test(it));

describe('charts on pages', () => {
  it.each(Object.keys(cases).filter((it) => it.startsWith('after-')))('%s: pages are as reckoned', (name) => {
    const document = cases[name] as Document;
    const reckoned = paginate(documentFlow(document, defaultStyle), defaultStyle).pages;
    const seen = drawn.of(name).pages.map((page) => own(page.lines.map((it) => it.text.replaceAll(' ', ''))));
    expect(seen).toEqual(reckoned.map(({ lines }) => own(lines.map((it) => it.replace(/[\u3000 ]/g, '')))));
  });

  it('draws bars and lines within the text block, with their numbers, names and captions', () => {
    const pages = drawn.of('forms').pages;
    const words = pages.flatMap((page) => page.lines.map((it) => it.text.replaceAll(' ', '')));
    for (const caption of ['图1各方面的问题', '图2各方面的问题', '图3各方面的问题'])
      expect(words).toContain(caption);
    const all = words.join('');
    for (const name of ['思想认识', '制度执行', '平台管理', '自查', '巡察'])
      expect(all.split(name)).toHaveLength(4);
    const ink = pages.flatMap((_, index) => drawn.of('forms').ink(index + 1));
    for (const { left, right } of ink) {
      expect(left).toBeGreaterThan(27);
      expect(right).toBeLessThan(185);
    }
  });

  it('draws a chart on a landscape page', () => {
    const last = drawn.of('turned').pages.at(-1)!;
    expect(last.width).toBeGreaterThan(last.height);
    expect(last.lines.map((it) => it.text.replaceAll(' ', ''))).toContain('图1各方面的问题');
  });
});

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import type { Chart } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { scaleOf } from '../../src/core/layout/text/chart-scale.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { documentWith, text } from './support/documents.ts';

const written = `:::chart[各方面的<问题>]{form=stacked most=3 #chart}
| 方面 | 自查 | 巡察 |
| --- | --- | --- |
| 思想认识 | 3 | 1 |
| 制度执行 | 5 | |
| 平台管理 | 2 | 2 |
| 应急处置 | 1 | 无 |
:::`;

const chart: Chart = {
  type: 'chart',
  form: 'stacked',
  name: 'chart',
  title: '各方面的<问题>',
  categories: ['思想认识', '制度执行', '其他'],
  series: [
    { name: '自查', values: [3, 5, 3] },
    { name: '巡察', values: [1, undefined, 2] },
  ],
};

const document = documentWith({
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '见' },
        { type: 'text', value: '', to: 'chart' },
      ],
    },
    chart,
    { ...chart, form: 'line', name: 'lines' },
    { ...chart, form: 'bar', name: 'bars' },
  ],
  attachments: [{ title: '图', body: [chart], landscape: true }],
});

describe('the directive', () => {
  test('makes a chart of a table, with what goes beyond the limit joined', () => {
    expect(blocksOf(parseMarkdown(written).children)).toEqual([chart]);
  });

  test.each([
    ['no table', ':::chart[题]\n:::'],
    ['no number', ':::chart[题]\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 无 |\n:::'],
    ['nothing but 0', ':::chart[题]\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 0 |\n:::'],
  ])('%s: there is nothing to draw', (_, markdownText) => {
    expect(blocksOf(parseMarkdown(markdownText).children)).toEqual([]);
  });
});

describe('docx', () => {
  test('holds a chart of Word with a workbook in it, and is valid', async () => {
    const bytes = await docx(document, defaultStyle);
    expect(await mistakesOf(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const names = Object.keys(parts);
    expect(names.filter((it) => /^word\/charts\/chart\d\.xml$/.test(it))).toHaveLength(4);
    const workbooks = names.filter((it) => it.startsWith('word/embeddings/'));
    expect(workbooks).toHaveLength(4);
    const workbook = unzipSync(unzipSync(bytes)[workbooks[0]!]!);
    expect(strFromU8(workbook['xl/sharedStrings.xml']!)).toContain('制度执行');
    expect(parts['word/charts/chart1.xml']).toContain('<c:grouping val="stacked"/>');
    expect(parts['word/charts/chart2.xml']).toContain('<c:lineChart>');
    expect(parts['word/charts/chart3.xml']).toContain('<c:grouping val="clustered"/>');
    expect(parts['word/document.xml']).toMatch(
      /descr="各方面的&lt;问题(>|&gt;)。思想认识：自查3，巡察1；制度执行：自查5；其他：自查3，巡察2。"/,
    );
    expect(parts['word/document.xml']).toContain('图1\u3000各方面的');
    expect(parts['word/document.xml']).toMatch(/见<\/w:t>[\s\S]*图1<\/w:t>/);
  });

  test('has the same bytes each time', async () => {
    const one = await docx(document, defaultStyle);
    expect(Buffer.compare(one, await docx(document, defaultStyle))).toBe(0);
  });

  test('is valid in a volume, and the same each time', async () => {
    const volume = {
      properties: document.properties,
      title: '汇编',
      cover: [text('封面')],
      parts: [
        { document, numbering: 'official' },
        { document, numbering: 'official' },
      ],
    };
    const bytes = await docxVolume(volume, defaultStyle);
    expect(await mistakesOf(bytes)).toEqual([]);
    expect(Buffer.compare(bytes, await docxVolume(volume, defaultStyle))).toBe(0);
    expect(Object.keys(partsOf(bytes)).filter((it) => /charts\/chart\d+\.xml$/.test(it))).toHaveLength(8);
  });
});

test('html draws it in the page, with its name for those who hear it and its table behind', async () => {
  const page = new TextDecoder().decode(await html(document, defaultStyle));
  expect(page.match(/<svg role="img" aria-label="图1 各方面的&lt;问题&gt;"/g)).toHaveLength(2);
  expect(page).toContain('<title>图1 各方面的&lt;问题&gt;</title>');
  expect(page).toContain('<figcaption class="table-header">图2\u3000各方面的&lt;问题&gt;</figcaption>');
  expect(page).toMatch(
    /<details><summary>数据<\/summary>\s*<table>[\s\S]*?制度执行[\s\S]*?<\/table>\s*<\/details>/,
  );
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
});

test('markdown has the numbers as a table, with the caption below', async () => {
  const written = new TextDecoder().decode(await markdown(document, defaultStyle));
  expect(written).toMatch(/\| 制度执行 +\| +5 \| +\|\n[\s\S]*\n\n图1\u3000各方面的\\?<问题>/);
});

test('a scale holds every value and 0, in even steps', () => {
  const value = fc.option(
    fc.integer({ min: -1e9, max: 1e9 }).map((it) => it / 1000),
    { nil: undefined },
  );
  const series = fc.array(
    fc.record({ name: fc.constant('甲'), values: fc.array(value, { minLength: 3, maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom('bar', 'line', 'stacked'), series, (form, all) => {
      const { least, most, ticks } = scaleOf({
        type: 'chart',
        form,
        title: '',
        categories: ['一', '二', '三'],
        series: all,
      });
      expect(least).toBeLessThanOrEqual(0);
      expect(most).toBeGreaterThanOrEqual(0);
      expect(most).toBeGreaterThan(least);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const slack = (most - least) * 1e-6;
      for (let index = 0; index < 3; index++) {
        const column = all.map(({ values }) => values[index] ?? 0);
        const ends =
          form === 'stacked'
            ? [
                column.filter((it) => it > 0).reduce((a, b) => a + b, 0),
                column.filter((it) => it < 0).reduce((a, b) => a + b, 0),
              ]
            : column;
        for (const end of ends) {
          expect(end).toBeLessThanOrEqual(most + slack);
          expect(end).toBeGreaterThanOrEqual(least - slack);
        }
      }
    }),
  );
});

test('two series with the same values are both seen: the later is thinner, dashed, with marks of its own', async () => {
  const equal: Chart = {
    type: 'chart',
    form: 'line',
    title: '历年问题和整改',
    categories: ['2025年', '2026年'],
    series: [
      { name: '问题', values: [60, 56] },
      { name: '整改措施', values: [60, 56] },
    ],
  };
  const both = documentWith({ body: [equal] });
  const page = new TextDecoder().decode(await html(both, defaultStyle));
  const lines = [...page.matchAll(/fill="none" stroke="[^"]+" stroke-width="([\d.]+)"([^>]*)>/g)];
  expect(lines).toHaveLength(2);
  expect(Number(lines[1]![1])).toBeLessThan(Number(lines[0]![1]));
  expect([lines[0]![2], lines[1]![2]]).toEqual(['/', expect.stringContaining('stroke-dasharray')]);
  // The number that both have is printed once.
  expect(page.match(/text-anchor="middle">60</g)).toHaveLength(1);
  const packed = await docx(both, defaultStyle);
  expect(await mistakesOf(packed)).toEqual([]);
  const drawn = partsOf(packed)['word/charts/chart1.xml']!;
  const widths = [...drawn.matchAll(/<c:ser>.*?<a:ln w="(\d+)"/gs)].map(([, it]) => Number(it));
  expect(widths[1]).toBeLessThan(widths[0]!);
  expect(drawn).toContain('prstDash val="sysDash"');
});

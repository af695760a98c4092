import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import type { Chart } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { type ChartPath, type ChartText, chartDrawing } from '../../src/core/layout/chart/drawing.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { labelPlaces } from '../../src/core/layout/text/chart-labels.ts';
import { scaleOf } from '../../src/core/layout/text/chart-scale.ts';
import { ems } from '../../src/core/layout/text/width.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { runs } from '../support/runs.ts';
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
      expect(ticks.length).toBeLessThanOrEqual(11);
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
  expect(lines).toHaveLength(4);
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

const years: Chart = {
  type: 'chart',
  form: 'line',
  title: '历年问题和整改',
  categories: ['2024年', '2025年', '2026年'],
  series: [
    { name: '问题', values: [59, 59, 56] },
    { name: '整改措施', values: [59, 59, 56] },
    { name: '已完成', values: [20, 20, 19] },
    { name: '逾期', values: [19, 19, 37] },
  ],
};

test('the .docx states the scale that we draw, with room above the highest value', async () => {
  const scale = scaleOf(years);
  expect([scale.least, scale.step, scale.most]).toEqual([0, 10, 70]);
  const packed = await docx(documentWith({ body: [years] }), defaultStyle);
  expect(await mistakesOf(packed)).toEqual([]);
  const drawn = partsOf(packed)['word/charts/chart1.xml']!;
  expect(drawn).toMatch(/<c:max val="70"\/>\s*<c:min val="0"\/>/);
  expect(drawn).toContain('<c:majorUnit val="10"/>');
});

test('the steps of counts are whole numbers', () => {
  const { step } = scaleOf({ ...years, series: [{ name: '问题', values: [1, 2, 1] }] });
  expect(step).toBe(1);
});

test('the .docx names the face of Chinese in a chart', async () => {
  const drawn = partsOf(await docx(document, defaultStyle));
  for (const [name, xml] of Object.entries(drawn))
    if (/^word\/charts\/chart\d+\.xml$/.test(name)) {
      const { name: face } = defaultStyle.fonts[defaultStyle.text.tableCell.font];
      const faces = new Set([...xml.matchAll(/<a:ea typeface="([^"]*)"/g)].map(([, it]) => it));
      expect([...faces]).toEqual([face]);
    }
});

test('no number of a line chart is on another: they are above, below or beside, and equal ones are written once', async () => {
  expect(labelPlaces(years, scaleOf(years))).toEqual([
    ['above', 'above', 'above'],
    [undefined, undefined, undefined],
    ['above', 'above', 'above'],
    ['below', 'below', 'above'],
  ]);
  const drawn = partsOf(await docx(documentWith({ body: [years] }), defaultStyle))['word/charts/chart1.xml']!;
  expect(drawn.match(/<c:dLblPos val="b"\/>/g)).toHaveLength(2);
  expect(drawn.match(/<c:delete val="1"\/>/g)).toHaveLength(3);
  const value = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      const chart: Chart = {
        ...years,
        categories: ['一'],
        series: values.map((it, index) => ({ name: '甲乙丙丁'[index] as string, values: [it] })),
      };
      const { marks, type } = chartDrawing(chart, { width: 600, height: 400, type: 13 });
      const numbers = marks.filter(
        (it): it is ChartText => it.type === 'text' && it.x > 100 && values.map(String).includes(it.text),
      );
      expect(numbers.length).toBe(new Set(values).size);
      const span = ({ x, text, anchor }: ChartText) => {
        const width = ems(text) * type;
        const from = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
        return [from, from + width] as const;
      };
      for (const one of numbers)
        for (const other of numbers)
          if (one !== other) {
            const [[from, to], [left, right]] = [span(one), span(other)];
            const isBeside = to <= left || right <= from;
            expect(isBeside || Math.abs(one.y - other.y) > type * 0.75).toBe(true);
          }
    }),
    { numRuns: runs(100) },
  );
});

test('the legend of lines shows each line with its dashes and mark, in the middle below the plot', () => {
  const { marks, width } = chartDrawing(years, { width: 600, type: 13 });
  const names = marks.filter(
    (it): it is ChartText => it.type === 'text' && years.series.some(({ name }) => name === it.text),
  );
  const signs = names.map((name) =>
    marks.filter(
      (it): it is ChartPath =>
        it.type === 'path' &&
        it.steps.every((step) => step.type === 'close' || (step.to.x < name.x && step.to.x > name.x - 50)) &&
        it.steps.some((step) => step.type !== 'close' && Math.abs(step.to.y - name.y) < 15),
    ),
  );
  expect(signs.map((it) => it.length)).toEqual([2, 2, 2, 2]);
  expect(new Set(signs.map(([line]) => String(line?.dash))).size).toBe(4);
  const outlines = signs.map(([, mark]) => JSON.stringify(mark?.steps.map(({ type }) => type)));
  expect(new Set(outlines).size).toBeGreaterThan(2);
  const last = names.at(-1) as ChartText;
  const from = names[0]!.x - 45;
  const to = last.x + ems(last.text) * 13;
  expect((from + to) / 2).toBeCloseTo((48 + width - 10) / 2, 0);
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/document/document.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { paperOf } from '../../src/core/layout/arrange/paper.ts';
import { spacer, textParagraph } from '../../src/core/layout/arrange/paragraphs.ts';
import { pageNumbersOf, sectionsOf } from '../../src/core/layout/arrange/sections.ts';
import { fileOf } from '../../src/core/layout/docx/file.ts';
import { pack } from '../../src/core/layout/docx/pack.ts';
import type { Flow } from '../../src/core/layout/flow/flow.ts';
import type { FlowSection } from '../../src/core/layout/flow/section.ts';
import { numbered } from '../../src/core/layout/numbering/number.ts';
import { numberedDocument } from '../../src/core/layout/numbering/numbered-document.ts';
import { standardAdvance } from '../../src/core/layout/pages/characters.ts';
import { type Paged, paginate } from '../../src/core/layout/pages/paginate.ts';
import { STYLE } from '../../src/core/layout/style/paragraph-styles.ts';
import { characters, documentWith, heading, text } from '../layout/support/documents.ts';
import { bodyOf, documents, textOf } from '../layout/support/texts.ts';
import { exampleDocument, exampleNames } from '../support/examples.ts';
import { type Line, type Page, type RenderedFiles, renderFiles } from './support/render.ts';

/** The free fonts of these tests draw some characters half as wide as the standard's fonts do. */
const testAdvance = (character: string) => ('·×°§±÷¨'.includes(character) ? 0.5 : standardAdvance(character));

/** A fixed sample of all documents: the same in every run. */
const SAMPLES = fc.sample(documents, { seed: 20261210, numRuns: 40 });

/** More than sixty pages, with different headings of every level. */
const GROWN = documentWith({
  addressees: ['市委宣传部'],
  body: fc
    .sample(bodyOf(40, 40), { seed: 9704, numRuns: 12 })
    .flat()
    .map((block, index): Block => {
      if (block.type !== 'heading') return block;
      return { ...block, children: [{ type: 'text', value: `第${index}题` }, ...block.children] };
    }),
});

const flowOf = (sections: readonly FlowSection[]): Flow => ({ sections, styles: [], watermark: undefined });

/** Narrow cells, in which words do not fit. */
const cells = flowOf([
  {
    sheet: paperOf('upright', defaultStyle),
    ...pageNumbersOf('upright', defaultStyle),
    blocks: fc
      .sample(fc.tuple(fc.integer({ min: 900, max: 3000 }), textOf(1, 9)), { seed: 7, numRuns: 150 })
      .flatMap(([width, value]) => [
        {
          type: 'table' as const,
          columns: [width],
          padding: 85,
          rules: {},
          rows: [{ isWhole: true, cells: [{ width, paragraphs: [textParagraph(value, STYLE.tableCell)] }] }],
        },
        textParagraph([], STYLE.body),
      ]),
  },
]);

/**
 * Whole documents one after another, as in a volume. None has a special form, because sections without a header of
 * their own would take over that of a letter.
 */
const volume = (names: readonly string[]) =>
  flowOf(
    names.flatMap((name, index) => {
      const { form: _, ...whole } = exampleDocument(name);
      const { sections } = documentFlow(whole, defaultStyle);
      return sections.map((section, at) => ({
        ...section,
        part: index + 1,
        ...(at === 0 && { begins: 'odd' as const }),
        // LibreOffice drops an empty paragraph at the end of a section. It would then place the record, which is
        // anchored to the last paragraph, on the first page of the next document.
        blocks: [
          ...section.blocks,
          ...(index < names.length - 1 && at === sections.length - 1 ? [spacer(1)] : []),
        ],
      }));
    }),
  );

/** A page of contents in a section of its own, a landscape section, and page numbers that restart. */
const contents = () => {
  const section = sectionsOf(numberedDocument(documentWith({}), 'official'), defaultStyle)[0] as FlowSection;
  const entry = (title: string, number: number) =>
    textParagraph(`${title}\t${number}`, STYLE.body, {
      tabs: [{ at: 8845, alignment: 'right', leader: '·' }],
    });
  const blocks = Array.from({ length: 20 }, (_, index) =>
    textParagraph(characters(90 + index * 3), STYLE.body),
  );
  const { width, height } = section.sheet;
  return flowOf([
    { ...section, blocks: Array.from({ length: 30 }, (_, index) => entry(characters(10 + index), index)) },
    { ...section, begins: 'odd', firstNumber: 1, blocks },
    { ...section, sheet: { ...section.sheet, width: height, height: width, isTurned: true }, blocks },
    { ...section, begins: 'odd', blocks },
  ]);
};

const row = (value: string) => [[{ type: 'text' as const, value }]];
const tableOf = (header: string, rows: readonly string[]): Block => ({
  type: 'table',
  align: [undefined],
  header: row(header)[0] ? row(header) : [],
  rows: rows.map(row),
});

/** A paragraph with this many lines, whose last line has two characters. */
const fewAtTheEnd = (lines: number) => text(`${characters(28 * (lines - 1) - 2)}终了。`);

/** Pages that end inside a paragraph with a short last line, after this many of its lines. */
const SHORT_ENDS = [2, 3, 4, 5].flatMap((lines) =>
  Array.from({ length: lines }, (_, above) => ({
    lines,
    above,
    body: [
      ...Array.from({ length: 20 - above }, (_, index) => text(`第${index}行`)),
      fewAtTheEnd(lines),
      text('其后。'),
    ],
  })),
);

/** Cases found with random documents. */
const LESSONS: Readonly<Record<string, readonly Block[]>> = {
  'a number before a mark that would hang': [text(`${characters(24)}2026，${characters(30)}`)],
  'a mark after a number at the edge': [text(`${characters(22)}12项，${characters(30)}33.3%（2026）。`)],
  'an unbroken number longer than what is left': [text(`${characters(20)}2026-01-05${characters(40)}`)],
  'quotes and dashes at the edge': [text(`${characters(25)}“12345”——${characters(30)}…… ${characters(9)}`)],
  'a heading of two lines at the foot of a page': [
    ...Array.from({ length: 17 }, (_, index) => text(`第${index}行`)),
    heading(1, characters(40)),
    text(characters(60)),
  ],
  'run-in titles in another face': [
    {
      type: 'paragraph',
      level: 1,
      runIn: [{ type: 'text', value: '全况布查2026年' }],
      children: [{ type: 'text', value: characters(70) }],
    },
  ],
  'two tables without a paragraph between them': [
    text(characters(400)),
    tableOf('甲', ['一', '二', '三']),
    tableOf(
      '乙',
      Array.from({ length: 30 }, (_, index) => `第${index}项`),
    ),
    text('止。'),
  ],
  'dates that a table narrows, beside texts that lead with one': [
    {
      type: 'table',
      align: [],
      header: Array.from({ length: 4 }, (_, index) => [{ type: 'text', value: `时间${index + 1}` }]),
      rows: Array.from({ length: 9 }, (_, at) =>
        Array.from({ length: 4 }, (_, index) => [
          {
            type: 'text',
            value: `2026年${at + index + 1}月1${at}日${index === 3 ? `（逾期${at}天，已办）` : ''}`,
          },
        ]),
      ),
    },
    text('止。'),
  ],
  'a table that begins at the foot of a page': [
    ...Array.from({ length: 18 }, (_, index) => text(`第${index}行`)),
    tableOf(
      '头'.repeat(50),
      Array.from({ length: 5 }, () => characters(120)),
    ),
    text('止。'),
  ],
};

const FLOWS: Record<string, Flow> = {
  ...Object.fromEntries(
    exampleNames.map((name) => [name, documentFlow(exampleDocument(name), defaultStyle)]),
  ),
  grown: documentFlow(GROWN, defaultStyle),
  cells,
  contents: contents(),
  volume: volume(exampleNames),
  // In reverse order, LibreOffice 7.4 puts one paragraph on the next page, which it does not do for the document alone.
  'volume-turned': volume([...exampleNames.slice(2), ...exampleNames.slice(0, 2)]),
  ...Object.fromEntries(
    Object.values(LESSONS).map((body, index) => [
      `lesson-${index}`,
      documentFlow(documentWith({ body }), defaultStyle),
    ]),
  ),
  ...Object.fromEntries(
    SHORT_ENDS.map(({ lines, above, body }) => [
      `ends-in-few-${lines}-${above}`,
      documentFlow(documentWith({ body }), defaultStyle),
    ]),
  ),
  // Also in a paragraph longer than two pages.
  'ends-in-few-long': documentFlow(
    documentWith({
      body: [...Array.from({ length: 19 }, () => text('行。')), fewAtTheEnd(24), text('其后。')],
    }),
    defaultStyle,
  ),
  ...Object.fromEntries(SAMPLES.map((it, index) => [`sample-${index}`, documentFlow(it, defaultStyle)])),
};

let drawn: RenderedFiles;
const reckoned: Record<string, Paged> = {};
beforeAll(async () => {
  const packed: Record<string, Uint8Array> = {};
  for (const [name, flow] of Object.entries(FLOWS)) {
    reckoned[name] = paginate(flow, defaultStyle, testAdvance);
    const { properties } = documentWith({});
    packed[name] = await pack(await fileOf(flow, defaultStyle), defaultStyle, properties);
  }
  drawn = await renderFiles(packed);
});
afterAll(() => drawn?.dispose());

const NUMBER = /^—(\d+)—$/;
/** Leader dots before a page number are drawn, but are not in the file. */
const bare = (line: string) => line.replace(/[\s\u3000]/g, '').replace(/[.·]{2,}/g, '');
/** The page number of a landscape page runs down beside the text; its words belong to none of the lines. */
const isAside = (page: Page, { right }: { readonly right: number }) => page.width > page.height && right < 35;
const textOfLine = (page: Page, { words }: Line) =>
  bare(
    words
      .filter((it) => !isAside(page, it))
      .map((it) => it.text)
      .join(''),
  );
/** The mark of a letter is in the header, above the text of any upright page. */
const isAbove = (page: Page, { top }: Line) => page.width < page.height && top < 30;
const drawnLines = (page: Page) =>
  page.lines
    .filter((line) => !isAbove(page, line))
    .map((line) => textOfLine(page, line))
    .filter((line) => line !== '' && !NUMBER.test(line));
function drawnNumber(page: Page): number {
  const aside = page.lines
    .flatMap(({ words }) => words)
    .filter((it) => isAside(page, it))
    .sort((one, other) => one.top - other.top);
  const written = [...page.lines.map(({ text: it }) => it), aside.map((it) => it.text).join('')];
  return Number(written.map((it) => NUMBER.exec(bare(it))?.[1]).find((it) => it !== undefined));
}

/**
 * Expects the lines of a page to be those drawn. In its PDF, LibreOffice drops punctuation that hangs over the edge of
 * a justified line; a line that lacks only this counts as equal.
 */
function expectAlike(reckonedLines: readonly string[], drawnLines: readonly string[], place: string) {
  const mine = reckonedLines.map(bare).filter((line) => line !== '');
  const alike = mine.map((line, index) => {
    const other = drawnLines[index] ?? '';
    return line.replace(/[，。、；：！？]$/, '') === other && /[，。、；：！？]$/.test(line) ? other : line;
  });
  expect(alike, place).toEqual(drawnLines);
}

describe.each(Object.keys(FLOWS))('%s', (name) => {
  it('has the lines on every page that LibreOffice draws', () => {
    const pages = drawn.of(name).pages;
    // A PDF has no blank pages.
    const mine = (reckoned[name] as Paged).pages.filter((page) => !page.isBlank);
    mine.forEach((page, index) => {
      const other = pages[index];
      expectAlike(page.lines, other ? drawnLines(other) : [], `page ${index + 1}`);
    });
    // The page of a record after a blank page has no number.
    const all = (reckoned[name] as Paged).pages;
    const bare = new Set(all.filter((_, index) => all[index - 1]?.isBlank).map(({ number }) => number));
    mine.forEach(({ number }, index) => {
      const page = pages[index];
      const other = page && drawnNumber(page);
      // Nor has the first page of a letter.
      const isLetter = page?.lines.some((line) => isAbove(page, line)) === true;
      if (!(bare.has(number) || isLetter) || !Number.isNaN(other)) expect(other).toBe(number);
    });
  });
});

describe('a paragraph whose last line holds two characters', () => {
  it.each(SHORT_ENDS)('has no page begin with it: $lines lines, $above of them above', ({ lines, above }) => {
    for (const page of drawn.of(`ends-in-few-${lines}-${above}`).pages)
      expect(drawnLines(page)[0]).not.toBe('终了。');
  });

  it('has no page begin with it behind a page of nothing else', () => {
    for (const page of drawn.of('ends-in-few-long').pages) expect(drawnLines(page)[0]).not.toBe('终了。');
  });
});

describe('headings', () => {
  it('of a long document are on the pages that its bookmarks are given', () => {
    const { pages } = drawn.of('grown');
    expect(pages.length).toBeGreaterThan(40);
    const levels = new Set<number>();
    numbered(GROWN.body, defaultStyle.numbering).forEach((block, index) => {
      if (block.type !== 'heading') return;
      levels.add(block.level);
      const opening = bare(block.label + plainText(block.children)).slice(0, 8);
      const page = pages.find((it) => drawnLines(it).some((line) => line.startsWith(opening)));
      expect(reckoned.grown?.bookmarks.get(`heading${index + 1}`), opening).toBe(page && drawnNumber(page));
    });
    expect([...levels].sort()).toEqual([1, 2, 3, 4]);
  });
});

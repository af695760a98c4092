import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { bookmarked } from '../../src/core/layout/arrange/bookmarks.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { paperOf } from '../../src/core/layout/arrange/paper.ts';
import { run, spacer, textParagraph } from '../../src/core/layout/arrange/paragraphs.ts';
import { tableOf } from '../../src/core/layout/arrange/table.ts';
import type { FlowBlock } from '../../src/core/layout/flow/block.ts';
import type { FlowSection } from '../../src/core/layout/flow/section.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { headingStyle, STYLE } from '../../src/core/layout/style/paragraph-styles.ts';
import { exampleDocument } from '../support/examples.ts';
import { runs } from '../support/runs.ts';
import { characters, documentWith, heading, text } from './support/documents.ts';

/** A section with the pages of a document and only these blocks. */
const section = (blocks: readonly FlowBlock[], more: Partial<FlowSection> = {}): FlowSection => ({
  sheet: paperOf('upright', defaultStyle),
  ...more,
  blocks,
});
const paged = (...sections: FlowSection[]) =>
  paginate({ sections, styles: [], watermark: undefined }, defaultStyle);
const line = (value: string, style: string = STYLE.body) => textParagraph(value, style);
const lines = (count: number, name = '行') =>
  Array.from({ length: count }, (_, index) => line(`${name}${index + 1}`));
const marked = (number: number, value: string) =>
  textParagraph(bookmarked(number, [run(value)]), headingStyle('heading1'));
const table = (rows: number) =>
  tableOf(
    {
      type: 'table',
      align: [],
      header: [[{ type: 'text', value: '项目' }]],
      rows: Array.from({ length: rows }, (_, index) => [[{ type: 'text', value: `第${index + 1}项` }]]),
    },
    defaultStyle,
    'upright',
  );
const shape = (it: ReturnType<typeof paginate>) => it.pages.map((page) => page.lines.length);

describe('a page', () => {
  it('holds 22 lines of the grid', () => {
    expect(shape(paged(section(lines(50))))).toEqual([22, 22, 6]);
  });

  it('holds fewer where something stands above them', () => {
    expect(shape(paged(section([spacer(1000), ...lines(30)])))).toEqual([20, 10]);
  });

  it('splits a paragraph where it ends', () => {
    const { pages } = paged(section([...lines(21), line(characters(26 + 28 * 2))]));
    expect(pages[0]?.lines.at(-1)).toBe(characters(26));
    expect(pages[1]?.lines).toHaveLength(2);
  });

  it('is there even when it is empty', () => {
    expect(paged(section([])).pages).toMatchObject([{ number: 1, lines: [], isBlank: false }]);
  });
});

describe('a paragraph that keeps two lines together', () => {
  const ending = (count: number, keepsTwo: boolean) =>
    textParagraph(characters(28 * (count - 1) - 2 + 2), STYLE.body, { keepsTwo });
  const split = (count: number, above: number, keepsTwo = true) =>
    paged(section([...lines(22 - above), ending(count, keepsTwo)])).pages.map((it) => it.lines.length);

  it.each([
    { count: 2, above: 1, first: 21 },
    { count: 3, above: 2, first: 20 },
    { count: 4, above: 3, first: 21 },
    { count: 5, above: 4, first: 21 },
    { count: 5, above: 3, first: 22 },
    { count: 5, above: 1, first: 21 },
  ])('has $first lines on the page where it begins $above of $count', ({ count, above, first }) => {
    expect(split(count, above)).toEqual([first, 22 - above + count - first]);
    expect(split(count, above, false)).toEqual([22, count - above]);
  });

  it('tells what goes on at the head of a page', () => {
    const [, next] = paged(section([...lines(21), ending(4, false)])).pages;
    expect(next?.goesOn?.from).toBe(1);
    expect(next?.goesOn?.lines).toHaveLength(4);
  });
});

describe('what is kept together', () => {
  it('a heading goes with the first line below it, and headings with one another', () => {
    const { pages, bookmarks } = paged(
      section([...lines(20), marked(1, '甲'), line('乙', headingStyle('heading2')), line('文')]),
    );
    expect(pages[0]?.lines).toHaveLength(20);
    expect(pages[1]?.lines).toEqual(['甲', '乙', '文']);
    expect(bookmarks.get('heading1')).toBe(2);
  });

  it('a heading of two lines is not split', () => {
    const { pages } = paged(
      section([...lines(21), line(characters(40), headingStyle('heading1')), line('文')]),
    );
    expect(pages[0]?.lines).toHaveLength(21);
  });

  it('a chain that is all of the page stays where it is', () => {
    const headings = Array.from({ length: 22 }, (_, index) => line(`题${index}`, headingStyle('heading1')));
    expect(shape(paged(section([...headings, line('文')])))).toEqual([22, 1]);
  });

  it('a heading goes with the head and the first row of a table', () => {
    const { pages } = paged(section([...lines(20), line('题', headingStyle('heading1')), table(3)]));
    expect(pages[1]?.lines).toEqual(['题', '项目', '第1项', '第2项', '第3项']);
  });
});

describe('a table', () => {
  it('repeats its head on every page', () => {
    const { pages } = paged(section([table(70)]));
    expect(pages.map((page) => page.lines[0])).toEqual(['项目', '项目', '项目']);
    expect(pages.flatMap((page) => page.lines).filter((it) => it !== '项目')).toHaveLength(70);
  });
});

describe('a paragraph that begins a page', () => {
  it('does so once, also where it is the first of its section', () => {
    const broken = (value: string) => textParagraph(value, STYLE.body, { breaksPage: true });
    expect(paged(section([broken('起'), line('中'), broken('止')])).pages.map((page) => page.lines)).toEqual([
      ['起', '中'],
      ['止'],
    ]);
  });
});

describe('sections', () => {
  const odd = { begins: 'odd' as const };
  const numbers = (it: ReturnType<typeof paginate>) =>
    it.pages.map((page) => (page.isBlank ? `(${page.number})` : String(page.number)));

  it('begin on a new page and count on', () => {
    expect(numbers(paged(section(lines(30)), section(lines(5))))).toEqual(['1', '2', '3']);
  });

  it('that begin on odd pages leave a blank page where they must, which counts', () => {
    const it = paged(section(lines(5), odd), section([marked(2, '乙')], odd), section(lines(30), odd));
    expect(numbers(it)).toEqual(['1', '(2)', '3', '(4)', '5', '6']);
    expect(it.bookmarks.get('heading2')).toBe(3);
  });

  it('can begin their numbers anew', () => {
    const anew = section(lines(30), { ...odd, firstNumber: 1 });
    expect(numbers(paged(section(lines(30), odd), anew))).toEqual(['1', '2', '1', '2']);
  });
});

describe('a document', () => {
  const blocks: Block[] = [
    ...Array.from({ length: 40 }, (_, index): Block[] => [
      heading(((index % 4) + 1) as 1 | 2 | 3 | 4, `第${index}题`),
      text(characters(30 + index * 7)),
    ]).flat(),
  ];

  it('has all its headings on a page', () => {
    const { bookmarks, pages } = paginate(
      documentFlow(documentWith({ body: blocks }), defaultStyle),
      defaultStyle,
    );
    expect([...bookmarks.keys()].filter((it) => it.startsWith('heading'))).toHaveLength(40);
    blocks.forEach((block, index) => {
      if (block.type !== 'heading') return;
      const number = bookmarks.get(`heading${index + 1}`) as number;
      const found = pages.find((page) => page.lines.some((it) => it.endsWith(`第${index / 2}题`)));
      expect(number).toBe(found?.number);
    });
  });

  it('has its record on the last page, below its signature', () => {
    const { pages } = paginate(documentFlow(exampleDocument('bureau'), defaultStyle), defaultStyle);
    expect(
      pages
        .at(-1)
        ?.lines.filter((it) => it !== '')
        .at(-1),
    ).toContain('印发');
  });

  it('is reckoned alike each time, and left as it is', () => {
    const flow = documentFlow(exampleDocument('hospital'), defaultStyle);
    const before = structuredClone(flow);
    expect(paginate(flow, defaultStyle)).toEqual(paginate(flow, defaultStyle));
    expect(flow).toEqual(before);
  });

  it('loses nothing, whatever its paragraphs', () => {
    const paragraphs = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom(0, 1, 2, 3, 4)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(paragraphs, (given) => {
        const written = given.map(([length], index) => `${index}：${characters(length)}`);
        const it = paged(
          section(
            written.map((value, index) => {
              const level = given[index]?.[1] ?? 0;
              return line(value, level === 0 ? STYLE.body : headingStyle(`heading${level as 1}`));
            }),
          ),
        );
        expect(it.pages.flatMap((page) => page.lines).join('')).toBe(written.join(''));
        for (const page of it.pages) expect(page.lines.length).toBeLessThanOrEqual(22);
      }),
      { numRuns: runs(40) },
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle, type Style } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { points } from '../../src/core/layout/style/measure.ts';
import { characters, documentWith, text } from '../layout/support/documents.ts';
import { mistakesOf } from '../support/docx.ts';
import { BLOCK, LINE, lineMiddle } from './support/block.ts';
import { type Ink, type Line, type RenderedFiles, render } from './support/render.ts';

const mm = (pt: number) => (pt / 72) * 25.4;
const PITCH = mm(points(defaultStyle.title.linePitch));

/** Above are the mark, 发文字号 and the rule; the title begins on the line after the gap. */
const head = {
  letterhead: { mode: 'digital', names: ['青山市文化和旅游局文件'] },
  number: '青文旅〔2026〕12号',
} as const;

const TITLES = {
  1: '关于保密工作的报告',
  2: '青山市文化和旅游局关于2026年度\n网络意识形态责任制落实情况的报告',
  3: '青山市文化和旅游局\n关于2026年度网络意识形态责任制\n落实情况和问题整改情况的报告',
  4: '青山市文化和旅游局\n青山市教育局青山市公安局\n关于2026年度网络意识形态责任制\n落实情况和问题整改情况的报告',
} as const;
const COUNTS = [1, 2, 3, 4] as const;

const titled = (count: (typeof COUNTS)[number], more: Partial<Document> = {}) =>
  documentWith({
    title: TITLES[count],
    addressees: ['市委宣传部'],
    body: [text(characters(28 * 30))],
    ...more,
  });

const cases: Record<string, Document> = {
  ...Object.fromEntries(COUNTS.map((count) => [`headed-${count}`, titled(count, { head })])),
  ...Object.fromEntries(COUNTS.map((count) => [`plain-${count}`, titled(count)])),
  ...Object.fromEntries(COUNTS.map((count) => [`wide-${count}`, titled(count, { head })])),
  ...Object.fromEntries(
    COUNTS.map((count) => [
      `bound-${count}`,
      documentWith({ attachments: [{ title: TITLES[count], body: [text(characters(28 * 30))] }] }),
    ]),
  ),
};
const wide: Style = { ...defaultStyle, title: { linePitch: '36pt' } };
const styleOf = (name: string): Style => (name.startsWith('wide') ? wide : defaultStyle);

let all: RenderedFiles;
beforeAll(async () => {
  all = await render(cases, styleOf);
});
afterAll(() => all?.dispose());

const near = (actual: number, expected: number, within = 0.3) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);

interface Drawn {
  /** The lines of the title, and the line below it. */
  readonly title: readonly Line[];
  readonly below: Line;
  readonly ink: readonly Ink[];
}

const drawn = (name: string): Drawn => {
  const page = name.startsWith('bound') ? 2 : 1;
  const lines = all.of(name).pages[page - 1]?.lines ?? [];
  const parts = TITLES[Number(name.slice(-1)) as 1].split('\n');
  const title = parts.map((part) => lines.find(({ text }) => text === part) as Line);
  const below = lines[lines.indexOf(title.at(-1) as Line) + 1] as Line;
  return { title, below, ink: all.of(name).ink(page) };
};
const middle = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => (top + bottom) / 2;

describe.each(['headed', 'plain', 'bound', 'wide'])('a title (%s)', (kind) => {
  it.each(COUNTS)('of %i lines has a pitch of its own', (count) => {
    const { title, below } = drawn(`${kind}-${count}`);
    expect(title).toHaveLength(count);
    const pitch = kind === 'wide' ? mm(36) : PITCH;
    title.slice(1).forEach((it, index) => near(it.bottom - (title[index] as Line).bottom, pitch, 0.1));
    for (const it of title) near((it.left + it.right) / 2, (BLOCK.left + BLOCK.right) / 2, 0.5);
    expect(below.top).toBeGreaterThan((title.at(-1) as Line).top + LINE);
  });
});

describe('what is around a title', () => {
  const inkOf = (name: string) => {
    const { ink } = drawn(name);
    const count = Number(name.slice(-1));
    const rule = ink.findIndex(({ red, bottom, top }) => red && bottom - top < 1);
    const first = name.startsWith('headed') || name.startsWith('wide') ? rule + 1 : 0;
    return {
      rule: ink[rule],
      first: ink[first] as Ink,
      last: ink[first + count - 1] as Ink,
      addressee: ink[first + count] as Ink,
    };
  };

  it.each(COUNTS)('under a head: two lines above %i lines, and one below', (count) => {
    const { rule, first, last, addressee } = inkOf(`headed-${count}`);
    // Within the leading: the title is in the middle of whole lines of the grid.
    near(first.top - (rule?.bottom ?? 0), 2 * LINE + 1.5, 2);
    near(addressee.top - last.bottom, LINE + 2.5, 2);
  });

  it.each(COUNTS)('at the head of a page: its ink on the upper edge of the block, %i lines', (count) => {
    near(inkOf(`plain-${count}`).first.top, BLOCK.top, 1);
  });

  it.each(COUNTS)('below %i lines the text is on the lines of a page without a title', (count) => {
    for (const kind of ['plain', 'bound']) {
      const { title, below } = drawn(`${kind}-${count}`);
      const height = (below.top + below.bottom) / 2 - lineMiddle(0);
      near(height / LINE, Math.round(height / LINE), 0.1);
      expect(Math.round(height / LINE)).toBeGreaterThan(title.length);
    }
  });
  it('is as a line of the grid where it has one', () => {
    near(middle(drawn('plain-1').below), lineMiddle(2), 0.6);
    near(middle(drawn('bound-1').below), lineMiddle(4), 0.6);
  });
});

it.each(['headed-3', 'plain-2', 'bound-4'])('%s is a valid document', async (name) => {
  expect(await mistakesOf(await docx(cases[name] as Document, styleOf(name)))).toEqual([]);
});

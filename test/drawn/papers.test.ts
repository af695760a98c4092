import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import type { DocumentKind } from '../../src/core/unit/kinds/kinds.ts';
import { partsOf } from '../support/docx.ts';
import { exampleUnit, styleOf } from '../support/examples.ts';
import { type Line, type Piece, render } from './support/render.ts';

/** The three documents beside the report, of the college, which has them all. */
const KINDS = ['provisions', 'opinions', 'rules'] as const satisfies readonly DocumentKind[];

let all: Awaited<ReturnType<typeof render>>;
beforeAll(async () => {
  const college = exampleUnit('college');
  all = await render(Object.fromEntries(KINDS.map((kind) => [kind, compose(college, kind)])), (name) =>
    styleOf(name as DocumentKind),
  );
});
afterAll(() => all?.dispose());

const LEFT = 28;
const RIGHT = 184;
const CHARACTER = (15.75 / 72) * 25.4;
const near = (actual: number, expected: number, within = 0.5) =>
  expect(Math.abs(actual - expected), `${actual.toFixed(2)} mm, expected ${expected}`).toBeLessThanOrEqual(
    within,
  );

const lines = (kind: string): Line[] => all.of(kind).pages.flatMap(({ lines }) => [...lines]);
const begin = (kind: string, mark: RegExp): Line[] => lines(kind).filter(({ text }) => mark.test(text));

/** The fonts that replace the standard's, according to test/drawn/fonts.conf. */
const FACE = { hei: /NotoSans/, kai: /UKai/, fangsong: /UMing/, title: /NotoSerif/ };

/** The first piece of the line that begins with a text. */
function pieceAt(kind: string, beginning: string): Piece {
  const found = all
    .of(kind)
    .pieces()
    .find(({ text }) => text.startsWith(beginning));
  if (!found) throw new Error(`${kind}: nothing begins with ${beginning}`);
  return found;
}

describe('provisions', () => {
  it('are numbered （一） to （三）, and 1. to 6. and 1. to 9. below', () => {
    expect(begin('provisions', /^（[一二三四]）/).map(({ text }) => text.slice(0, 3))).toEqual([
      '（一）',
      '（二）',
      '（三）',
    ]);
    const numbers = begin('provisions', /^\d+\./).map(({ text }) => Number.parseInt(text, 10));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('have their parts in 楷体, their items in 仿宋', () => {
    expect(pieceAt('provisions', '（一）').family).toMatch(FACE.kai);
    expect(pieceAt('provisions', '1.').family).toMatch(FACE.fangsong);
  });

  it('begin each item two characters in, and its second line at the edge', () => {
    const all = lines('provisions');
    const at = all.findIndex(({ text }) => text.startsWith('1.贯彻执行'));
    near((all[at] as Line).left, LEFT + 2 * CHARACTER);
    near((all[at + 1] as Line).left, LEFT);
  });
});

describe('opinions', () => {
  it('have tasks and safeguards （一） to （四） and （一） to （三） under 一、 to 三、, with run-in titles', () => {
    expect(begin('opinions', /^[一二三四五]、/).map(({ text }) => text)).toEqual([
      '一、主要任务',
      '二、责任追究',
      '三、保障措施',
    ]);
    expect(begin('opinions', /^（[一二三四五]）/).map(({ text }) => text.slice(0, 3))).toEqual([
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（一）',
      '（二）',
      '（三）',
    ]);
    expect(begin('opinions', /^\d\./)).toHaveLength(9);
  });

  it('have 一、 in 黑体, run-in titles in 楷体 and what follows them in 仿宋', () => {
    expect(pieceAt('opinions', '一、').family).toMatch(FACE.hei);
    expect(pieceAt('opinions', '（一）').family).toMatch(FACE.kai);
    const pieces = all.of('opinions').pieces();
    const title = pieces.findIndex(({ text }) => text.startsWith('（一）'));
    expect(pieces[title + 1]?.family).toMatch(FACE.fangsong);
  });
});

describe('rules', () => {
  const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

  it('have chapters 第一章 to 第五章 in 黑体, in the middle of their lines', () => {
    const chapters = begin('rules', /^第.章/);
    expect(chapters.map(({ text }) => text.slice(0, 3))).toEqual(
      numbers.slice(0, 5).map((it) => `第${it}章`),
    );
    for (const { left, right } of chapters) near((left + right) / 2, (LEFT + RIGHT) / 2, 0.6);
    expect(pieceAt('rules', '第一章').family).toMatch(FACE.hei);
  });

  it('have articles 第一条 to 第十二条 that run on across chapters, two characters in', () => {
    const articles = begin('rules', /^第[一二三四五六七八九十]+条/);
    expect(articles.map(({ text }) => text.slice(0, text.indexOf('条') + 1))).toEqual(
      numbers.map((it) => `第${it}条`),
    );
    for (const { left } of articles) near(left, LEFT + 2 * CHARACTER);
  });

  // If a font has no bold variant, a renderer thickens it and the PDF does not show that; the .docx does.
  it('have the number of an article bold, in the face of the text', async () => {
    expect(pieceAt('rules', '第一条').family).toMatch(FACE.fangsong);
    const style = styleOf('rules');
    const parts = partsOf(await docx(compose(exampleUnit('college'), 'rules'), style));
    const runs = parts['word/document.xml']?.match(/<w:r>\n(?:(?!<\/w:r>)[\s\S])*/g) ?? [];
    const bold = runs.filter((it) => it.includes('w:val="ArticleCharacters"'));
    expect(bold.map((it) => /<w:t[^>]*>(.*)<\/w:t>/.exec(it)?.[1])).toEqual(
      numbers.map((it) => `第${it}条\u3000`),
    );
    expect(parts['word/styles.xml']).toMatch(/w:styleId="ArticleCharacters">[\s\S]*?<w:b\/>/);
  });

  it('have items three deep, each two characters in with its second line at the edge', () => {
    for (const mark of ['（一）归口管理部门', '1.拟订消防', '（1）通道', '（3）用火']) {
      const [line] = begin('rules', new RegExp(`^${mark}`));
      near((line as Line).left, LEFT + 2 * CHARACTER);
    }
    const all = lines('rules');
    const at = all.findIndex(({ text }) => text.startsWith('（一）排查登记'));
    near((all[at + 1] as Line).left, LEFT);
  });

  it('show a procedure as boxes in a row, inside of the text block', () => {
    const row = lines('rules').find(({ text }) =>
      text.includes('排查登记→分级研判→落实整改→复查验收→销号归档'),
    );
    expect(row?.left).toBeGreaterThanOrEqual(LEFT);
    expect(row?.right).toBeLessThanOrEqual(RIGHT);
  });
});

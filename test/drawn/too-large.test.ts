import { expect, it } from 'vitest';
import type { Block, Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { documentPages } from '../../src/core/layout/drawn/pages-of.ts';
import { characters, documentWith, table, text } from '../layout/support/documents.ts';
import { testFaces } from './support/faces.ts';
import { pdfPages } from './support/pdf-glyphs.ts';
import { renderFiles } from './support/render.ts';
import { drawnLines, ownLines, type StandingLine } from './support/standing.ts';

/** What is too large for its place, drawn by the program and by LibreOffice. */

const long = (count: number) => `${characters(count)}。`;
const wide = (columns: number) =>
  table([0, 1, 2].map((row) => Array.from({ length: columns }, (_, column) => `${row}栏${column}`)));

const lines = (count: number) => Array.from({ length: count }, (_, line) => text(`第${line}行`));

const bodies: Readonly<Record<string, readonly Block[]>> = {
  'a row higher than a page, below other text': [
    text(long(200)),
    table([
      ['名称', '说明'],
      ['一', long(1600)],
      ['二', '短'],
    ]),
    text('其后。'),
  ],
  'a row higher than a page, below a row': [
    table([
      ['名称', '说明'],
      ['一', '短'],
      ['二', long(2600)],
      ['三', long(30)],
    ]),
  ],
  'a row that fits a page alone, but not below the heading of its table': [
    table([
      ['名称', long(60)],
      ['一', long(1080)],
      ['二', '短'],
    ]),
  ],
  ...Object.fromEntries(
    [4, 12, 18].map((above) => [
      `rows over pages, of cells of different heights, below ${above} lines`,
      [
        ...lines(above),
        table([
          ['序号', '甲', '乙', '丙'],
          ['一', '甲'.repeat(320), '乙'.repeat(90), '丙'.repeat(30)],
          ['二', '甲'.repeat(1500), '乙'.repeat(300), '短'],
          ['三', '短', '短', '短'],
        ]),
        text('其后。'),
      ],
    ]),
  ),
  // LibreOffice would leave rows out, if the first row had to be whole.
  'a page with room for the first row of a table, but not for the rule below it': [
    ...lines(15),
    table([['甲'], ['一'], ['二'], ['三']]),
    table([['乙'], ...Array.from({ length: 30 }, (_, row) => [`第${row}项`])]),
    text('其后。'),
  ],
  'a table of 30 columns': [text('表如下。'), wide(30), text('其后。')],
  'a word longer than a line': [
    text(`门户网站https://www.example.gov.cn/zwgk/${'abcdefghij'.repeat(7)}已经检查。`),
    table([
      ['名称', '责任部门'],
      ['一', 'Confidential.Matters.'.repeat(4)],
    ]),
  ],
};

const documents: Readonly<Record<string, Document>> = Object.fromEntries(
  Object.entries(bodies).map(([name, body]) => [name, documentWith({ body })]),
);

it('has each line on the page and at the place where LibreOffice has it', async () => {
  const names = Object.keys(documents);
  const packed = await Promise.all(
    names.map(async (name, index) => [`${index}`, await docx(documents[name] as Document, defaultStyle)]),
  );
  const drawn = await renderFiles(Object.fromEntries(packed));
  for (const [index, name] of names.entries()) {
    const { pages } = await documentPages(documents[name] as Document, defaultStyle, testFaces(defaultStyle));
    const own = pages.map(ownLines);
    const office = pdfPages(drawn.of(`${index}`).bytes()).map(drawnLines);
    const texts = (them: StandingLine[][]) => them.map((page) => page.map((line) => withoutEnd(line.text)));
    expect(texts(own), name).toEqual(texts(office));
    const apart = own.flatMap((page, at) =>
      page.map(({ baseline }, line) => Math.abs(baseline - (office[at]?.[line]?.baseline ?? 0))),
    );
    expect(Math.max(...apart), name).toBeLessThan(1);
  }
  drawn.dispose();
}, 300_000);

/** LibreOffice leaves a mark that hangs over the edge of a justified line out of its PDF. */
const withoutEnd = (text: string) => text.replace(/[，。、；：！？]$/, '');

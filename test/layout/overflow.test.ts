import { describe, expect, it } from 'vitest';
import type { Block, Document, Picture } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { mayOverflow } from '../../src/core/layout/overflow/may-overflow.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import { overflowsOf } from '../../src/core/produce/overflows.ts';
import { exampleDocument, exampleDocuments, exampleUnit, styleOf } from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';
import { characters, documentWith, table, text } from './support/documents.ts';

type Subject = Parameters<typeof overflowsOf>[0];

/** The findings about a subject, with the texts that their places are looked for by. */
async function told(subject: Subject) {
  const asked: [string, string][] = [];
  const found = await overflowsOf(subject, (...its) => {
    asked.push(its);
    return { file: 'org.yaml', range: FILE_START };
  });
  return found.map(({ code, args }, index) => ({ code, at: asked[index], ...args }));
}

const inDocument = (parts: Partial<Document> | readonly Block[]) =>
  told({
    document: documentWith(Array.isArray(parts) ? { body: parts } : (parts as Partial<Document>)),
    style: defaultStyle,
  });

describe('a word longer than its line', () => {
  const word = 'abcdefghij'.repeat(6);
  it('is told of whole, and once, with the text that holds it', async () => {
    const line = `查询地址为${word}，已公布。`;
    expect(await inDocument([text(line), text(line)])).toEqual([
      { code: 'word-over-line', at: [line, word], word, inTable: false },
    ]);
  });
  it('is told of wherever it stands', async () => {
    for (const parts of [
      { addressees: [`${word}局`] },
      { note: word },
      { signature: { issuers: [word], seal: false } },
      { attachments: [{ title: '情况', body: [text(word)] }] },
      { record: { copyTo: [word] } },
    ])
      expect(await inDocument(parts), JSON.stringify(parts)).toContainEqual(
        expect.objectContaining({ code: 'word-over-line', word }),
      );
  });
  it('is told of in a cell by the width of that', async () => {
    const long = 'Confidential.Archives'.repeat(2);
    const rows = Array.from({ length: 3 }, () => characters(90));
    expect(
      await inDocument([
        table([
          ['甲', '乙', '丙', '丁'],
          [...rows, long],
        ]),
      ]),
    ).toEqual([{ code: 'word-over-line', at: [long, long], word: long, inTable: true }]);
    expect(await inDocument([text(long)])).toEqual([]);
  });
  it('is none where it may be broken, and none that fits', async () => {
    const broken = 'https://www.example.gov.cn/zwgk/abc/def/ghi/jkl/mno/pqr/stu/vwx/yza/bcd/efg/hij/klm';
    expect(
      await inDocument([text(broken), text('a-bcdefghij'.repeat(9)), text('abcdefg '.repeat(20))]),
    ).toEqual([]);
    expect(await inDocument([text(`其网址${'a'.repeat(54)}`)])).toEqual([]);
    expect(await inDocument([text('='.repeat(80)), text(characters(300))])).toEqual([]);
  });
});

describe('a table with too many columns', () => {
  const wide = (columns: number) =>
    table([0, 1].map((row) => Array.from({ length: columns }, (_, column) => `${row}栏${column}`)));
  it('is told of with its first columns', async () => {
    expect(await inDocument([wide(40)])).toEqual([
      {
        code: 'table-over-page',
        at: [expect.stringMatching(/^0栏00栏1/), '0栏0'],
        columns: 40,
        heading: ['0栏0', '0栏1', '0栏2'],
      },
    ]);
  });
  it('is not told of where each column has room for a character', async () => {
    expect(await inDocument([wide(15)])).toEqual([]);
  });
  it('has more room on a landscape sheet', async () => {
    const attached = (landscape: boolean) =>
      inDocument({ attachments: [{ title: '表', body: [wide(27)], landscape }] });
    expect(await attached(false)).toMatchObject([{ code: 'table-over-page' }]);
    expect(await attached(true)).toEqual([]);
  });
});

describe('a row higher than a page', () => {
  const rows = (length: number) => [
    table([
      ['名称', '说明'],
      ['甲', characters(length)],
      ['乙', '短'],
    ]),
  ];
  it('is told of with its page and how it begins', async () => {
    expect(await inDocument([text('正文。'), ...rows(1500)])).toEqual([
      { code: 'row-over-page', at: [characters(1500), characters(12)], page: 1, opening: characters(12) },
    ]);
  });
  it('is not told of where it fits a page, alone or below others', async () => {
    expect(await inDocument(rows(600))).toEqual([]);
    expect(await inDocument([text(characters(400)), ...rows(600)])).toEqual([]);
  });
});

describe('a picture larger than the block', () => {
  const logo = (width: number): Picture => ({ format: 'png', bytes: new Uint8Array(), width, height: 100 });
  const volume = (width: number, logoHeight = '30mm') =>
    told({
      volume: volumeOf(exampleUnit('college'), ['rules'], logo(width)),
      style: { ...defaultStyle, volume: { ...defaultStyle.volume, logoHeight } },
    });
  it('is made smaller, and told of with its size', async () => {
    expect(await volume(1040)).toMatchObject([
      { code: 'picture-over-page', asked: 30, width: 156, height: 15 },
    ]);
    const [high] = await volume(20, '300mm');
    expect(high).toMatchObject({ code: 'picture-over-page', asked: 300 });
    expect((high as unknown as { height: number }).height).toBeLessThan(200);
  });
  it('is not told of where it has room', async () => {
    expect(await volume(500)).toEqual([]);
  });
});

it('nothing is told of any example', async () => {
  for (const [name, kind] of exampleDocuments)
    expect(
      await told({ document: exampleDocument(name, kind), style: styleOf(kind) }),
      `${name} ${kind}`,
    ).toEqual([]);
});

it('pages are calculated for few documents alone', () => {
  expect(
    mayOverflow(documentWith({ body: [text(characters(900)), table([['甲'], [characters(90)]])] })),
  ).toBe(false);
});

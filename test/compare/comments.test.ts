import { describe, expect, it } from 'vitest';
import { readReviewed } from '../../src/core/compare/docx/read-docx.ts';
import { p, wordFile } from './word-file.ts';

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const written = (id: number, text: string) =>
  `<w:comment w:id="${id}" w:author="周 主任" w:date="2026-11-20T09:00:00Z">${text}</w:comment>`;

const commentsOf = (body: string, ...comments: readonly string[]) =>
  readReviewed(wordFile(body, { c: { type: 'comments', content: comments.join('') } })).comments;

describe('review comments', () => {
  it.each<[string, string, object]>([
    [
      'on words of a paragraph',
      `${p('一')}<w:p>${r('甲')}${start(0)}${r('乙丙')}${end(0)}${r('丁')}</w:p>`,
      { place: { part: 'paragraph', number: 2 }, quoted: '乙丙', within: '甲乙丙丁' },
    ],
    [
      'at a point',
      `<w:p>${r('甲')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
      { place: { part: 'paragraph', number: 1 }, quoted: '', within: '甲' },
    ],
    [
      'over two paragraphs, at the first',
      `<w:p>${start(0)}${r('甲')}</w:p><w:p>${r('乙')}${end(0)}${r('丙')}</w:p>`,
      { place: { part: 'paragraph', number: 1 }, quoted: '甲乙' },
    ],
    [
      'in a cell',
      `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc><w:p>${start(0)}${r('乙')}${end(0)}</w:p></w:tc></w:tr></w:tbl>`,
      { place: { part: 'cell', table: 1, row: 1, column: 2 }, quoted: '乙', within: '乙' },
    ],
    [
      'on text that is deleted',
      `<w:p>${r('甲')}<w:del>${start(0)}<w:r><w:delText>乙</w:delText></w:r>${end(0)}</w:del></w:p>`,
      { place: { part: 'paragraph', number: 1 }, quoted: '', within: '甲' },
    ],
    [
      'on a paragraph without a text, at the one before',
      `${p('甲')}<w:p>${start(0)}${end(0)}</w:p>${p('乙')}`,
      { place: { part: 'paragraph', number: 1 } },
    ],
    ['that nothing refers to', p('甲'), { place: undefined, quoted: '', within: '' }],
  ])('%s', (_, body, expected) => {
    const comments = commentsOf(body, written(0, `${p('请核实')}${p('再报')}`));
    expect(comments).toEqual([expect.objectContaining(expected)]);
    expect(comments).toMatchObject([{ author: '周 主任', date: '2026-11-20', text: '请核实\n再报' }]);
  });

  it('come in the order of the text, with what was changed in them taken as accepted', () => {
    const body = `<w:p>${start(5)}${r('甲')}${end(5)}${start(2)}${r('乙')}${end(2)}</w:p>`;
    const other = `<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>${r('新')}</w:p>`;
    const comments = commentsOf(body, written(2, p('后')), written(5, other));
    expect(comments.map(({ text }) => text)).toEqual(['新', '后']);
  });

  it('leave the text as it is', () => {
    const body = `<w:p>${start(0)}${r('甲')}${end(0)}${r('乙')}</w:p>`;
    const { pieces } = readReviewed(
      wordFile(body, { c: { type: 'comments', content: written(0, p('批')) } }),
    );
    expect(pieces.map(({ text }) => text)).toEqual(['甲乙']);
  });
});

it.each([
  ['<w:p><w:ins w:id="1"><w:r><w:t>甲</w:t></w:r></w:ins></w:p>', true],
  ['<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>', true],
  ['<w:p><w:r><w:rPr><w:rPrChange w:id="1"/></w:rPr><w:t>甲</w:t></w:r></w:p>', true],
  ['<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r></w:p>', false],
])('%s: tracked %s', (body, isTracked) => {
  expect(readReviewed(wordFile(body)).isTracked).toBe(isTracked);
});

import fc from 'fast-check';
import type { Block, Document, Inline } from '../../../src/core/document/document.ts';
import { documentWith } from './documents.ts';

/** Text as documents have it, and as they should not: Chinese, punctuation, digits, Latin, and all mixed. */
const han = fc
  .array(
    fc.constantFrom(...'落实责任强化措施推进工作安全检查会议制度建设人员情况单位领导宣传网络管理发布信息'),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((it) => it.join(''));
const piece = fc.oneof(
  { weight: 10, arbitrary: han },
  { weight: 5, arbitrary: fc.constantFrom(...'，，，，。、；：！？') },
  { weight: 1, arbitrary: fc.constantFrom(...'（）《》“”—…％℃') },
  { weight: 3, arbitrary: fc.nat({ max: 9999 }).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '33.3%',
      '2026-01-05',
      'WiFi',
      'APP',
      '1,234',
      'A4',
      'GB/T 9704',
      '2026年3月5日',
      '《办法》',
      '“12345”',
      '（2026）',
      '〔2026〕12号',
    ),
  },
);
export const textOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(piece, { minLength, maxLength })
    .map((it) => it.join('').replace(/^[，。、；：！？]+/, ''))
    .filter((it) => it !== '');

const plain = (minLength: number, maxLength: number): fc.Arbitrary<Inline[]> =>
  textOf(minLength, maxLength).map((value) => [{ type: 'text', value }]);
const strong = fc
  .tuple(textOf(1, 15), textOf(1, 4), textOf(1, 10))
  .map(([before, value, after]): Inline[] => [
    { type: 'text', value: before },
    { type: 'strong', children: [{ type: 'text', value }] },
    { type: 'text', value: after },
  ]);
const level = fc.constantFrom(1, 2, 3, 4) as fc.Arbitrary<1 | 2 | 3 | 4>;
const table = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const row = (maxLength: number) =>
    fc.array(plain(1, maxLength), { minLength: columns, maxLength: columns });
  return fc.record({
    type: fc.constant('table' as const),
    align: fc.array(fc.constantFrom('left', 'right', 'center', undefined), {
      minLength: columns,
      maxLength: columns,
    }),
    header: row(2),
    rows: fc.array(row(6), { minLength: 1, maxLength: 30 }),
  });
});
const paragraph = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('paragraph' as const), children: plain(1, 60) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('paragraph' as const), children: strong }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('paragraph' as const),
      level,
      runIn: plain(1, 3),
      children: plain(1, 40),
    }),
  },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 10, arbitrary: paragraph },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('heading' as const), level, children: plain(1, 4) }),
  },
  { weight: 1, arbitrary: table },
);

/** A body that ends with a paragraph, as every body does, and never has two tables in a row. */
export const bodyOf = (minLength: number, maxLength: number): fc.Arbitrary<Block[]> =>
  fc
    .tuple(fc.array(block, { minLength, maxLength }), paragraph)
    .map(([blocks, last]) => [
      ...blocks.filter((it, index) => it.type !== 'table' || blocks[index - 1]?.type !== 'table'),
      last,
    ]);

/** Documents with heads, attachments, signatures, notes and records of many kinds. */
export const documents: fc.Arbitrary<Document> = fc
  .record({
    head: fc.record(
      {
        letterhead: fc.constantFrom(
          { mode: 'digital', names: ['青山市文化和旅游局文件'] },
          { mode: 'digital', names: ['青山市文化和旅游局', '青山市教育局', '青山市公安局'], suffix: '文件' },
          { mode: 'preprinted', reserve: 120 },
        ) as fc.Arbitrary<NonNullable<Document['head']['letterhead']>>,
        number: fc.constant('青文旅〔2026〕12号'),
        signatories: fc.constantFrom(['周启明'], ['周启明', '李文', '欧阳静']),
        classification: fc.constant({ level: '秘密', years: 1 }),
      },
      { requiredKeys: [] },
    ),
    title: fc.constantFrom(
      '关于保密工作的报告',
      '青山市文化和旅游局关于2026年度网络意识形态责任制落实情况的报告',
    ),
    addressees: fc.constantFrom(
      [],
      ['市委宣传部'],
      Array.from({ length: 12 }, (_, it) => `第${it + 1}中学`),
    ),
    body: bodyOf(3, 60),
    attachments: fc.array(
      textOf(1, 8).map((title) => ({ title })),
      { maxLength: 3 },
    ),
    signature: fc.record(
      {
        issuers: fc.constantFrom(
          ['青山市文化和旅游局'],
          ['青山局'],
          ['青山市文化和旅游局', '青山市教育局'],
          ['青山局', '白水局', '绿湖局', '红叶局', '金沙局'],
        ),
        date: fc.constant('2026-12-10'),
        seal: fc.boolean(),
        stamps: fc.constantFrom(['青山局局长'], ['青山市文化和旅游局局长', '青山市教育局局长']),
      },
      { requiredKeys: ['issuers', 'date', 'seal'] },
    ),
    record: fc.constantFrom(
      { copyTo: [] },
      {
        copyTo: ['青山市档案局', '青山市保密局'],
        printedBy: '青山市文化和旅游局办公室',
        printedOn: '2026-12-11',
      },
    ),
  })
  .map(documentWith);

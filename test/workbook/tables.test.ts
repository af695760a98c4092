import { expect, test } from 'vitest';
import { writeTables } from '../../src/workbook/write-tables.ts';
import { mistakesOf } from '../support/docx.ts';
import { onTwoDays } from '../support/two-days.ts';
import { workedOn } from '../support/workbook.ts';

const TABLES = [
  {
    title: '报送情况',
    columns: ['年度', '单位'],
    rows: [
      [2026, '青山市教育局'],
      [2025, undefined],
    ],
  },
  { title: '空表', columns: ['年度'], rows: [] },
];

test('tables are sheets of a valid workbook, with what is in them', async () => {
  const bytes = await writeTables(TABLES);
  expect(await mistakesOf(bytes, 'xlsx')).toEqual([]);
  await workedOn(bytes, (sheets) => {
    expect(Object.keys(sheets)).toEqual(['报送情况', '空表']);
    const values = sheets.报送情况!.map((row) => row.map((it) => it?.value ?? null));
    expect(values).toEqual([
      ['年度', '单位'],
      [2026, '青山市教育局'],
      [2025, null],
    ]);
  });
});

test('the same tables give the same bytes, whenever they are written', async () => {
  const [one, other] = await onTwoDays(() => writeTables(TABLES));
  expect(Buffer.compare(one, other)).toBe(0);
});

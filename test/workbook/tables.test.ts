import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeTables } from '../../src/core/workbook/write-tables.ts';
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

test('each sheet names the range of its filter, without which LibreOffice Calc shows no buttons', async () => {
  const names = strFromU8(unzipSync(await writeTables(TABLES))['xl/workbook.xml']!);
  expect(names).toContain(
    '<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">\'报送情况\'!$A$1:$B$3</definedName>',
  );
  expect(names).toContain(
    '<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="1">\'空表\'!$A$1:$A$1</definedName>',
  );
});

test('a day is a day, which a spreadsheet can sort and reckon with', async () => {
  const day = new Date(Date.UTC(2026, 10, 5));
  const bytes = await writeTables([{ title: '整改', columns: ['完成时限'], rows: [[day], [undefined]] }]);
  expect(await mistakesOf(bytes, 'xlsx')).toEqual([]);
  await workedOn(bytes, ({ 整改 }) => {
    expect(整改![1]![0]).toMatchObject({ value: day, style: { numFmt: 'yyyy-mm-dd' } });
  });
});

test('the same tables give the same bytes, whenever they are written', async () => {
  const [one, other] = await onTwoDays(() => writeTables(TABLES));
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a table may have more rows than a function takes arguments', async () => {
  const rows = Array.from({ length: 130_000 }, (_, at) => [at]);
  const bytes = await writeTables([{ title: '来源', columns: ['号'], rows }]);
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain('<row r="130001"');
});

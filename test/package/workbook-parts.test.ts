import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { importBundled } from '../../scripts/build/import-bundled.ts';
import { usedPartsOfWorkbooks } from '../../scripts/build/workbook-parts.ts';
import { type OpenedSheet, openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import * as report from '../../src/index.ts';
import { pngOf } from '../support/pictures.ts';

type Library = Pick<typeof report, 'ledger' | 'form'>;
type Opening = { readonly openWorkbook: typeof openWorkbook };

let built: Library & Opening;

beforeAll(async () => {
  const plugins = [await usedPartsOfWorkbooks(process.cwd())];
  const bundled = async <Module>(entry: string) => {
    const folder = mkdtempSync(join('node_modules', '.workbook-parts-'));
    try {
      return await importBundled<Module>(process.cwd(), entry, join(process.cwd(), folder), plugins);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  built = {
    ...(await bundled<Library>('src/index.ts')),
    ...(await bundled<Opening>('src/core/workbook/open-workbook.ts')),
  };
}, 120_000);

/** All that is read of a workbook. */
async function readBy(open: typeof openWorkbook, bytes: Uint8Array) {
  const opened = await open('a.xlsx', bytes);
  if ('finding' in opened) return opened.finding;
  return opened.sheets.map(({ at, ...sheet }: OpenedSheet) => ({
    ...sheet,
    cells: Array.from({ length: sheet.height }, (_, row) =>
      Array.from({ length: sheet.width }, (_, column) => at(row, column)),
    ),
  }));
}

/** A workbook with much of what Excel can put into one, and this program into none. */
const full = async (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '数据',
        rows: [
          ['部门', '数量', '日期'],
          ['甲', 3, new Date(Date.UTC(2026, 4, 1))],
          ['乙', 5, null],
        ],
        cells: new Map([['1,0', { value: '甲', comment: { text: '待核', author: '张三' } }]]),
        images: [{ data: pngOf(4, 4).bytes, type: 'png', anchor: { from: { row: 5, col: 0 } } }],
        textBoxes: [{ text: '说明', anchor: { from: { row: 8, col: 0 }, to: { row: 9, col: 2 } } }],
        charts: [
          {
            type: 'bar',
            title: '图',
            series: [{ name: '数量', values: 'B2:B3', categories: 'A2:A3' }],
            anchor: { from: { row: 10, col: 0 } },
          },
        ],
      },
      {
        name: '透视',
        rows: [],
        pivotTables: [{ name: '透视表', sourceSheet: '数据', rows: ['部门'], values: [{ field: '数量' }] }],
      },
    ],
  });

/** A workbook in which a part is declared that another one refers to, whatever stands in it. */
function withPart(workbook: Uint8Array, rels: string, type: string, target: string, xml: string): Uint8Array {
  const parts = unzipSync(workbook);
  const relation = `<Relationship Id="rId900" Type="http://schemas.microsoft.com/office/2007/relationships/${type}" Target="${target}"/>`;
  const known = parts[rels] ? new TextDecoder().decode(parts[rels]) : '';
  const text = known
    ? known.replace('</Relationships>', `${relation}</Relationships>`)
    : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`;
  return zipSync({ ...parts, [rels]: strToU8(text), [`xl/${target.replace('../', '')}`]: strToU8(xml) });
}

test('a workbook with charts, drawings and pivot tables is read alike with and without what reads those', async () => {
  const workbook = await full();
  expect(Object.keys(unzipSync(workbook)).join()).toMatch(/chart1.*pivotTable1/);
  const workbookRels = 'xl/_rels/workbook.xml.rels';
  const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';
  for (const it of [
    workbook,
    withPart(
      workbook,
      workbookRels,
      'slicerCache',
      'slicerCaches/slicerCache1.xml',
      '<slicerCacheDefinition name="甲" sourceName="乙"/>',
    ),
    withPart(
      workbook,
      workbookRels,
      'timelineCache',
      'timelineCaches/timelineCache1.xml',
      '<timelineCacheDefinition name="甲"/>',
    ),
    withPart(
      workbook,
      workbookRels,
      'person',
      'persons/person.xml',
      '<personList><person displayName="甲" id="{1}"/></personList>',
    ),
    withPart(workbook, workbookRels, 'externalLink', 'externalLinks/externalLink1.xml', '<externalLink/>'),
    withPart(
      workbook,
      sheetRels,
      'slicer',
      '../slicers/slicer1.xml',
      '<slicers><slicer name="甲" cache="乙"/></slicers>',
    ),
    withPart(
      workbook,
      sheetRels,
      'timeline',
      '../timelines/timeline1.xml',
      '<timelines><timeline name="甲" cache="乙"/></timelines>',
    ),
    withPart(
      workbook,
      sheetRels,
      'threadedComment',
      '../threadedComments/threadedComment1.xml',
      '<ThreadedComments><threadedComment ref="A1" id="1" personId="2"><text>甲</text></threadedComment></ThreadedComments>',
    ),
  ]) {
    const read = await readBy(openWorkbook, it);
    expect(read).toHaveLength(2);
    expect(await readBy(built.openWorkbook, it)).toEqual(read);
  }
});

test.each(['bureau', 'college', 'minimal'])('%s: ledger and form have the same bytes', async (name) => {
  const { source } = report.parse(readFileSync(`examples/${name}.yaml`), `${name}.yaml`);
  const { unit } = report.check(source!);
  expect(Buffer.compare(await built.ledger(unit!), await report.ledger(unit!))).toBe(0);
  expect(Buffer.compare(await built.form({ source: source! }), await report.form({ source: source! }))).toBe(
    0,
  );
});

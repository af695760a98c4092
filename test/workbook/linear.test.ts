import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { checkRoster } from '../../src/core/check/check-roster.ts';
import { formBytes } from '../../src/core/cycle/form/form-bytes.ts';
import { Collection } from '../../src/core/cycle/summary/collection.ts';
import { csvPieces } from '../../src/core/cycle/summary/csv.ts';
import { rosterKeys, unitKeys } from '../../src/core/generated/keys.ts';
import type { Roster } from '../../src/core/generated/roster.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import type { Source } from '../../src/core/model/source.ts';
import { formDesign } from '../../src/core/workbook/form/design.ts';
import type { Schema } from '../../src/core/workbook/form/fields.ts';
import { writeLedger } from '../../src/core/workbook/ledger/write-ledger.ts';
import { bring } from '../../src/core/workbook/returned/bring.ts';
import { newFileOf } from '../../src/core/workbook/returned/new-file.ts';
import { writeTables } from '../../src/core/workbook/write-tables.ts';
import { sourceOf } from '../check/source-of.ts';
import { expectLinear, expectLinearLater } from '../support/linear.ts';

const schema = JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as Schema;
const design = formDesign(schema, 'zh');

/** A file with many problems, each with a measure, and as many figures. */
const textOf = (count: number, state: string): string => {
  const each = (entry: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => entry(at)).join('');
  return `年度: 2026
领域: 保密
单位: { 全称: 白鹭镇人民政府 }
问题:
${each((at) => `  - { 编号: P${at}, 表现: 第${at}处登记不及时。 }\n`)}整改:
${each((at) => `  - { 对应问题: [P${at}], 措施: 第${at}处当日登记, 责任部门: 办公室, 完成时限: 2026-11-30, 状态: ${state} }\n`)}数据:
${each((at) => `  - { 名称: 第${at}项检查, 数值: ${at}, 单位: 次 }\n`)}`;
};
const read = (count: number, state = '推进中'): Source => sourceOf(textOf(count, state), unitKeys);
/** A workbook that comes back, and the file that it is brought into. */
interface Returned {
  readonly bytes: Uint8Array;
  readonly source: Source;
}
const formOf = (source: Source) =>
  formBytes(design, { source, unit: source.data as Unit, isForNextYear: false });

describe('a workbook of eight times the rows takes eight times the time', () => {
  it('a ledger that is written', () =>
    expectLinearLater(writeLedger, (count) => read(count).data as Unit, 30));

  it('a ledger that comes back with every row changed', () =>
    expectLinearLater(
      ({ bytes, source }: Returned) =>
        bring({ workbook: '台账.xlsx', bytes, source, unit: source.data as Unit, design }),
      async (count) => ({
        bytes: await writeLedger(read(count, '未启动').data as Unit),
        source: read(count),
      }),
      30,
    ));

  it('a form that is written', () => expectLinearLater(formOf, read, 30));

  it('a form that comes back with every row changed', () =>
    expectLinearLater(
      ({ bytes, source }: Returned) =>
        bring({ workbook: '填报表.xlsx', bytes, source, unit: source.data as Unit, design }),
      async (count) => ({ bytes: await formOf(read(count, '未启动')), source: read(count) }),
      30,
    ));

  it('a form of which a file is made', () =>
    expectLinearLater(
      (bytes: Uint8Array) => newFileOf({ form: '填报表.xlsx', bytes, design, otherKeys: 'zh', comment: '' }),
      (count) => formOf(read(count)),
      30,
    ));

  it('tables that are written', () =>
    expectLinearLater(
      (rows: (string | number | Date)[][]) =>
        writeTables([{ title: '表', columns: ['甲', '乙', '丙'], rows }]),
      (count) => Array.from({ length: count }, (_, at) => [`第${at}行`, at, new Date(Date.UTC(2026, 0, 1))]),
      100,
    ));
});

it('a CSV file of eight times the rows takes eight times the time', () => {
  expectLinear(
    (rows: (string | number)[][]) => {
      for (const _ of csvPieces({ name: 't', title: '表', columns: ['甲', '乙'], rows }));
    },
    (count) => Array.from({ length: count }, (_, at) => ['=“甲”,"乙"\n'.repeat(20), at]),
    500,
  );
});

describe('a roster of eight times the units takes eight times the time', () => {
  it('that is read and checked', () => {
    const text = (count: number) =>
      `units:\n${Array.from({ length: count }, (_, at) => `  - { name: 第${at}单位, shortName: ${at}单位, contact: 张三 }\n`).join('')}`;
    expectLinear(
      (it: Source) => void checkRoster(it),
      (count) => sourceOf(text(count), rosterKeys),
      100,
    );
  });

  it('whose units report', () => {
    const make = (count: number): Roster => ({
      units: Array.from({ length: count }, (_, at) => `第${at}单位`) as [string],
    });
    expectLinear(
      (roster) => {
        const collection = new Collection(roster);
        for (const [at, name] of roster.units.entries())
          collection.add(`units/${at}.yaml`, {
            opened: true,
            unit: { year: 2026, subject: '保密', organisation: { name: String(name) } },
            findings: [],
          });
        collection.close(({ file }) => ({ file, range: FILE_START }));
      },
      make,
      100,
    );
  });
});

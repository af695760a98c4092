import { describe, it } from 'vitest';
import { Collection } from '../../src/core/cycle/summary/collection.ts';
import { csvPieces } from '../../src/core/cycle/summary/csv.ts';
import { jsonPieces } from '../../src/core/cycle/summary/json.ts';
import { summaryStream } from '../../src/core/cycle/summary/summarise.ts';
import { tablesOf } from '../../src/core/cycle/summary/tables.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import { expectLinear } from '../support/linear.ts';

/** Units, each with a few problems, measures and figures. */
const unitsWith =
  (parts: (index: number) => Partial<Unit>) =>
  (count: number): Unit[] =>
    Array.from({ length: count }, (_, index) => ({
      year: 2026,
      subject: '保密',
      organisation: { name: `第${index}单位` },
      problems: [
        { id: 1, aspect: '管理', source: '自查', description: `第${index}个单位登记不及时。` },
        { id: 2, aspect: '培训', source: '巡察', description: `第${index}个单位培训不足。` },
      ],
      rectifications: [{ problems: [1], measure: '登记。', due: '2026-10-31', status: '推进中' }],
      figures: [{ name: '检查', unit: '次', value: index % 90, lastYear: 3 }],
      ...parts(index),
    }));

function summedUp(units: readonly Unit[]): void {
  const collection = new Collection(undefined);
  for (const [index, unit] of units.entries())
    collection.add(`units/${index}.yaml`, { opened: true, data: unit, unit, findings: [] });
  const { collected } = collection.close(({ file }) => ({ file, range: FILE_START }));
  const stream = summaryStream(collected.contributions, collected);
  for (const _ of jsonPieces(stream));
  for (const table of tablesOf(stream)) for (const _ of csvPieces(table));
}

describe('eight times as many units are summed up, as JSON and as tables, in eight times the time', () => {
  it.each<[string, (index: number) => Partial<Unit>]>([
    ['alike', () => ({})],
    [
      'copies of each other',
      (index) => ({ problems: [{ id: 1, description: '同样。' }], year: 2026 - (index % 2) }),
    ],
    [
      'with names of their own for aspects',
      (index) => ({
        problems: [{ id: 1, aspect: `第${index}方面`, source: '自查', description: '甲。' }],
      }),
    ],
    [
      'with values that stand out',
      (index) => ({
        study: { sessions: 400 + index },
      }),
    ],
    [
      'of several years, in one folder',
      (index) => ({
        year: 2024 + (index % 3),
        organisation: { name: `第${Math.floor(index / 3)}单位` },
      }),
    ],
    ['of an earlier year alone, but for one', (index) => ({ year: index === 0 ? 2026 : 2025 })],
  ])('%s', (_, parts) => {
    expectLinear(summedUp, unitsWith(parts), 100);
  });

  it('and one unit with eight times as many problems, measures and figures', () => {
    const one = (count: number): Unit[] =>
      [2025, 2026].map((year) => ({
        year,
        subject: '保密',
        organisation: { name: '甲局' },
        problems: Array.from({ length: count }, (_, id) => ({ id, description: `第${id}个问题。` })),
        rectifications: Array.from({ length: count }, (_, id) => ({
          problems: [id],
          measure: `第${id}项。`,
        })),
        figures: Array.from({ length: count }, (_, id) => ({ name: `第${id}项`, value: id + year })),
      }));
    expectLinear(summedUp, one, 100);
  });
});

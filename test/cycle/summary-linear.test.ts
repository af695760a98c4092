import { describe, it } from 'vitest';
import { Collection } from '../../src/core/cycle/summary/collection.ts';
import { csvPieces } from '../../src/core/cycle/summary/csv.ts';
import { jsonPieces } from '../../src/core/cycle/summary/json.ts';
import { summaryStream } from '../../src/core/cycle/summary/summarise.ts';
import { tablesOf } from '../../src/core/cycle/summary/tables.ts';
import type { Roster } from '../../src/core/generated/roster.ts';
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

const fileOf = ({ year }: Unit, index: number) => `${year === 2026 ? 'units' : 'before'}/${index}.yaml`;

function summedUp(units: readonly Unit[], roster?: Roster): void {
  const collection = new Collection(roster);
  for (const [index, unit] of units.entries())
    collection.add(fileOf(unit, index), { opened: true, data: unit, unit, findings: [] });
  const { collected } = collection.close(({ file }) => ({ file, range: FILE_START }));
  const stream = summaryStream(collected.contributions, { ...collected, roster });
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
    [
      'of one unit, on subjects of their own',
      (index) => ({ organisation: { name: '甲局' }, subject: `第${index}项工作` }),
    ],
    ['of an earlier year alone, but for one', (index) => ({ year: index === 0 ? 2026 : 2025 })],
  ])('%s', (_, parts) => {
    expectLinear((units: Unit[]) => summedUp(units), unitsWith(parts), 100);
  });

  it.each<[string, (name: string) => string]>([
    ['names that are shortened', (name) => name.slice(3)],
    ['names of no unit', (name) => `${name}分校`],
  ])('with a roster, under %s', (_, written) => {
    const nameOf = (index: number) => `青山市白鹭县第${index}中学`;
    const units = unitsWith((index) => ({ organisation: { name: written(nameOf(index)) } }));
    expectLinear(
      ({ of, roster }: { of: Unit[]; roster: Roster }) => summedUp(of, roster),
      (count) => ({
        of: units(count),
        roster: { units: Array.from({ length: count }, (_, index) => nameOf(index)) },
      }),
      100,
    );
  });

  it('with a roster, and files with mistakes', () => {
    const roster = (count: number): Roster => ({
      units: Array.from({ length: count }, (_, index) => `青山市白鹭县第${index}中学`),
    });
    expectLinear(
      (it: Roster) => {
        const collection = new Collection(it);
        for (const index of it.units.keys())
          collection.add(`units/${index}.yaml`, {
            opened: true,
            text: `单位：第${index}中学\n${'登记不及时。\n'.repeat(30)}`,
            findings: [],
          });
      },
      roster,
      100,
    );
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
    expectLinear((units: Unit[]) => summedUp(units), one, 100);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contributionOf } from '../../src/cycle/summary/contribution.ts';
import { csvOf } from '../../src/cycle/summary/csv.ts';
import { summarise } from '../../src/cycle/summary/summarise.ts';
import { tablesOf } from '../../src/cycle/summary/tables.ts';
import type { CrossTotal, NamedTotal, Total, YearSummary } from '../../src/generated/summary.ts';
import type { Unit } from '../../src/generated/unit.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const unit = (parts: Partial<Unit> = {}): Unit => ({
  year: 2026,
  subject: '保密',
  organisation: { name: '甲局' },
  ...parts,
});

/** Units of any content, each a file of its own, over three years. */
const units = fc
  .array(fc.tuple(anyUnit, fc.integer({ min: 2024, max: 2026 })), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map(([it, year], index) =>
      contributionOf(
        { ...it, year, organisation: { ...it.organisation, name: `单位${index}` } },
        `${index}.yaml`,
      ),
    ),
  );

const sumOf = (values: readonly { readonly value: number }[]) =>
  Number(values.reduce((sum, { value }) => sum + value, 0).toFixed(9));

/** Every total of a year. */
const totalsOf = (it: YearSummary): Total[] => [
  it.systems,
  it.problems,
  it.rectifications,
  it.carriedOver,
  it.overdue,
  ...it.systemsByStatus,
  ...it.problemsBySource,
  ...it.rectificationsByState,
  ...it.carriedOverByState,
  ...it.figures,
  ...[...it.problemsByAspect, ...it.rectificationsByAspect].flatMap((cross) => [cross, ...cross.by]),
];

describe('a summary of any units', () => {
  test('each total is the sum of what its files add, and of its parts', () => {
    fc.assert(
      fc.property(units, (contributions) => {
        const summary = summarise(contributions, { leftOut: [] });
        for (const year of [...summary.earlier, summary]) {
          for (const total of totalsOf(year)) expect(total.value).toBe(sumOf(total.from));
          for (const it of year.figures)
            if (it.lastYearFrom) expect(it.lastYear).toBe(sumOf(it.lastYearFrom));
          const parted: [Total, NamedTotal[]][] = [
            [year.systems, year.systemsByStatus],
            [year.problems, year.problemsBySource],
            [year.problems, year.problemsByAspect],
            [year.rectifications, year.rectificationsByState],
            [year.rectifications, year.rectificationsByAspect],
            [year.carriedOver, year.carriedOverByState],
            ...[...year.problemsByAspect, ...year.rectificationsByAspect].map(
              (it: CrossTotal): [Total, NamedTotal[]] => [it, it.by],
            ),
          ];
          for (const [whole, parts] of parted) expect(sumOf(parts)).toBe(whole.value);
          expect(year.overdueList).toHaveLength(year.overdue.value);
          for (const { due, days } of year.overdueList) {
            expect(due! < year.on).toBe(true);
            expect(days).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the files makes no difference', () => {
    fc.assert(
      fc.property(
        units.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(summarise(shuffled, { leftOut: [] })).toEqual(summarise(all, { leftOut: [] }));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('tables are as wide as their heads, and their sources add up to the totals', () => {
    fc.assert(
      fc.property(units, (contributions) => {
        const summary = summarise(contributions, { leftOut: [] });
        const tables = tablesOf(summary);
        for (const { columns, rows } of tables)
          for (const row of rows) expect(row).toHaveLength(columns.length);
        const sources = tables.find(({ name }) => name === 'sources')!.rows;
        const problems = sources.filter(([year, what]) => year === summary.year && what === '问题');
        expect(problems.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(summary.problems.value);
      }),
      { numRuns: 30 },
    );
  });
});

describe('figures', () => {
  const figuresOf = (...all: Unit[]) =>
    summarise(
      all.map((it, index) => contributionOf(it, `${index}.yaml`)),
      { leftOut: [] },
    ).figures.map(({ from: _from, lastYearFrom: _last, ...it }) => it);

  it("take last year's total from last year's files where they are there", () => {
    const [figure] = figuresOf(
      unit({ study: { sessions: 5 } }),
      unit({ year: 2025, study: { sessions: 3 } }),
      unit({ year: 2025, organisation: { name: '乙局' }, study: { sessions: 4 } }),
    );
    expect(figure).toEqual({ name: '学习培训', unit: '次', value: 5, lastYear: 7 });
  });

  it("else from what every file gives as last year's, and from nothing where one gives none", () => {
    const one = unit({ figures: [{ name: '检查', unit: '次', value: 5, lastYear: 4 }] });
    const other = (lastYear?: number) =>
      unit({
        organisation: { name: '乙局' },
        figures: [{ name: '检查', unit: '次', value: 6, ...(lastYear !== undefined && { lastYear }) }],
      });
    expect(figuresOf(one, other(2))).toEqual([
      { name: '检查', unit: '次', value: 11, isShared: true, lastYear: 6 },
    ]);
    expect(figuresOf(one, other())).toEqual([{ name: '检查', unit: '次', value: 11, isShared: true }]);
  });

  it('have no sum of rates, and count once what a file gives twice', () => {
    const figures = [
      { name: '整改率', value: 98.6, unit: '%' },
      { name: '覆盖率', value: 1 },
      { name: '检查', value: 2, unit: '次' },
    ];
    expect(figuresOf(unit({ figures, work: [{ aspect: '检查', figures: [figures[2]!] }] }))).toEqual([
      { name: '检查', unit: '次', value: 2 },
    ]);
  });
});

describe('the roster', () => {
  it('knows a unit by its full name or its short one, and gives the order', () => {
    const summary = summarise(
      [
        contributionOf(unit({ organisation: { name: '乙局' } }), 'b.yaml'),
        contributionOf(unit({ organisation: { name: '甲局', shortName: '甲' } }), 'a.yaml'),
        contributionOf(unit({ organisation: { name: '丙局' } }), 'c.yaml'),
      ],
      { roster: { units: [{ name: '甲市甲局', shortName: '甲' }, '丁局', '乙局'] }, leftOut: [] },
    );
    expect(summary.reporting.map(({ name }) => name)).toEqual(['甲局', '乙局', '丙局']);
    expect(summary.missing).toEqual([{ name: '丁局' }]);
    expect(summary.unlisted.map(({ name }) => name)).toEqual(['丙局']);
    expect(summary.expected).toBe(3);
  });

  it('gives the day as of which something is overdue', () => {
    const contribution = contributionOf(
      unit({
        document: { date: '2026-12-10' },
        problems: [{ id: 1, description: '未登记。' }],
        rectifications: [{ problems: [1], measure: '登记。', due: '2026-12-31', status: '推进中' }],
      }),
      'a.yaml',
    );
    expect(summarise([contribution], { leftOut: [] }).overdueList).toEqual([]);
    const roster = { units: ['甲局'], document: { date: '2027-01-10' } };
    expect(summarise([contribution], { roster, leftOut: [] }).overdueList).toMatchObject([
      { problem: '未登记', measure: '登记', days: 10 },
    ]);
  });
});

it('a CSV cell that a spreadsheet would run is a text, and quotes are doubled', () => {
  const table = {
    name: 't',
    title: '题',
    columns: ['甲', '乙'],
    rows: [
      ['=1+1', -5],
      ['说“a,b"', undefined],
    ],
  };
  expect(csvOf(table)).toBe('\ufeff甲,乙\r\n\'=1+1,-5\r\n"说“a,b""",\r\n');
});

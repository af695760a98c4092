import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Compactor } from '../../src/core/cycle/summary/compact.ts';
import { contributionOf } from '../../src/core/cycle/summary/contribution.ts';
import { csvPieces } from '../../src/core/cycle/summary/csv.ts';
import { jsonPieces } from '../../src/core/cycle/summary/json.ts';
import { isNearName } from '../../src/core/cycle/summary/near-names.ts';
import { rosterStates } from '../../src/core/cycle/summary/roster-states.ts';
import { sortOut } from '../../src/core/cycle/summary/sort-out.ts';
import { summarise, summaryStream } from '../../src/core/cycle/summary/summarise.ts';
import { tablesOf } from '../../src/core/cycle/summary/tables.ts';
import type {
  CrossTotal,
  LeftOutFile,
  NamedTotal,
  Total,
  YearSummary,
} from '../../src/core/generated/summary.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { inLargerPieces } from '../../src/core/model/in-larger-pieces.ts';
import { namesOf } from '../../src/core/unit/names.ts';
import { placeInRoster, rosterUnits } from '../../src/core/unit/roster.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const unit = (parts: Partial<Unit> = {}): Unit => ({
  year: 2026,
  subject: '保密',
  organisation: { name: '甲局' },
  ...parts,
});

/** Units with any content, each in a file of its own, over three years. */
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
      { numRuns: runs(60) },
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
      { numRuns: runs(40) },
    );
  });

  test('is the same of contributions that were made small', () => {
    fc.assert(
      fc.property(units, (contributions) => {
        const compactor = new Compactor();
        const small = contributions.map((it) => compactor.compact(it));
        expect(summarise(small, { leftOut: [] })).toEqual(summarise(contributions, { leftOut: [] }));
      }),
      { numRuns: runs(40) },
    );
  });

  test('is written as JSON piece by piece, to the same text as at once', () => {
    fc.assert(
      fc.property(units, (contributions) => {
        const context = { leftOut: [], verify: [{ file: 'a.yaml', matter: '“甲”\n乙', advice: '\ud800' }] };
        const pieces = [...inLargerPieces(jsonPieces(summaryStream(contributions, context)))];
        expect(pieces.join('')).toBe(JSON.stringify(summarise(contributions, context), null, 2));
        expect(pieces.slice(0, -1).every(({ length }) => length >= 65_536)).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });

  test('tables are as wide as their heads, and their sources add up to the totals', () => {
    fc.assert(
      fc.property(units, (contributions) => {
        const summary = summarise(contributions, { leftOut: [] });
        const tables = tablesOf(summary);
        for (const { columns, rows } of tables)
          for (const row of rows) expect(row).toHaveLength(columns.length);
        const sources = [...tables.find(({ name }) => name === 'sources')!.rows];
        const problems = sources.filter(([year, what]) => year === summary.year && what === '问题');
        expect(problems.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(summary.problems.value);
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('a roster of any units', () => {
  /** Which files each unit of the roster handed in. */
  const came = fc.array(
    fc.record({
      good: fc.boolean(),
      copies: fc.nat({ max: 1 }),
      faulty: fc.option(fc.constantFrom(2025, 2026, undefined)),
      stale: fc.boolean(),
      sessions: fc.nat({ max: 50 }),
      last: fc.option(fc.nat({ max: 50 })),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('has each unit in one state, and each total is what its named files give', () => {
    fc.assert(
      fc.property(came, (all) => {
        const roster = rosterUnits({ units: all.map((_, place) => `第${place}单位`) });
        const sessionsIn = new Map<string, number>();
        const read = all.flatMap(({ good, copies, stale, sessions, last }, place) => {
          const named = (year: number, value: number, file: string) => {
            sessionsIn.set(file, value);
            const contribution = contributionOf(
              unit({ year, organisation: { name: `第${place}单位` }, study: { sessions: value } }),
              file,
            );
            return { contribution, content: `${place} ${year} ${value}` };
          };
          return [
            ...(good ? [named(2026, sessions, `units/${place}.yaml`)] : []),
            ...(good && copies > 0 ? [named(2026, sessions, `units/${place}-副本.yaml`)] : []),
            ...(stale ? [named(2025, sessions + 1, `units/${place}-旧.yaml`)] : []),
            ...(last === null ? [] : [named(2025, last, `2025/${place}.yaml`)]),
          ];
        });
        const leftOut: LeftOutFile[] = all.flatMap(({ faulty }, place) =>
          faulty === null
            ? []
            : [
                {
                  file: `units/${place}-误.yaml`,
                  unit: `第${place}单位`,
                  ...(faulty !== undefined && { year: faulty }),
                  why: 'faulty' as const,
                  reason: '',
                },
              ],
        );
        const { counted, setAside } = sortOut(read, { roster, names: namesOf(), year: 2026 });
        const leftOutToo = setAside.map(({ contribution: { file, name, year }, why }) => ({
          file,
          unit: name,
          year,
          why,
          reason: '',
        }));
        const states = rosterStates(roster, counted, [...leftOut, ...leftOutToo], 2026);
        expect(states.map(({ name }) => name)).toEqual(roster.map(({ name }) => name));
        for (const [place, { state }] of states.entries()) {
          const { good, faulty } = all[place]!;
          expect(state === 'reported').toBe(good);
          if (!good) expect(state === 'faulty').toBe(faulty === undefined || faulty === 2026);
          if (state === 'earlier-year') expect(all[place]!.stale || all[place]!.last !== null).toBe(true);
        }
        if (!counted.some(({ year }) => year === 2026)) return;
        const summary = summarise(counted, {
          roster: { units: roster.map(({ name }) => name) as [string] },
          leftOut: [...leftOut, ...leftOutToo],
        });
        const inList = (list: readonly { readonly name: string }[], state: string) =>
          expect(list.map(({ name }) => name)).toEqual(
            states.filter((it) => it.state === state).map(({ name }) => name),
          );
        inList(summary.missing, 'missing');
        inList(summary.faulty, 'faulty');
        inList(summary.stale, 'earlier-year');
        expect(summary.reported).toBe(states.filter(({ state }) => state === 'reported').length);
        const figure = summary.figures.find(({ name }) => name === '学习培训')!;
        expect(figure.value).toBe(figure.from.reduce((sum, { file }) => sum + sessionsIn.get(file)!, 0));
        expect(figure.from).toHaveLength(summary.reported!);
        for (const { file, value } of figure.lastYearFrom ?? []) expect(value).toBe(sessionsIn.get(file));
        const now = new Set(figure.from.map((it) => it.unit));
        expect((figure.lastYearFrom ?? []).every((it) => now.has(it.unit))).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('names of units', () => {
  const roster = rosterUnits({
    units: ['青山市教育局', { name: '青山市文化和旅游局', shortName: '市文旅局' }, '青山市第一中学'],
  });
  const place = (name: string, shortName?: string) => placeInRoster(roster, { name, shortName });

  it('are known in full, shortened, and by their end alone', () => {
    expect(place('青山市教育局')).toBe(0);
    expect(place('青山市 教育局')).toBe(0);
    expect(place('青山市文旅局', '市文旅局')).toBe(1);
    expect(place('第一中学')).toBe(2);
  });

  it("are not another county's", () => {
    expect(place('白云县教育局', '教育局')).toBe(-1);
    expect(place('白云县文化和旅游局', '市文旅局')).toBe(-1);
    expect(place('教育局')).toBe(0);
    expect(place('中学')).toBe(-1);
  });
});

describe('near names', () => {
  it.each([
    ['安全生产', '安全生产工作'],
    ['安全生产责任制', '安全生产工作'],
    ['隐患排查', '排查隐患'],
    ['培训覆盖', '培训覆盖问题'],
    ['检查', '检查（次）'],
  ])('%s and %s may mean the same', (one, other) => expect(isNearName(one, other)).toBe(true));

  it.each([
    ['一般隐患', '重大隐患'],
    ['保密检查', '保密自查'],
    ['学习次数', '学习人数'],
    ['安全责任', '安全问题'],
    ['消防安全', '网络安全'],
  ])('%s and %s are two', (one, other) => expect(isNearName(one, other)).toBe(false));
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
    // 乙局 has a file only for the year before, so it is not compared.
    expect(figure).toEqual({
      name: '学习培训',
      unit: '次',
      value: 5,
      compared: 1,
      comparable: 5,
      lastYear: 3,
      change: '增长66.7%',
    });
  });

  it("else from what a file gives as last year's, and compare those units alone", () => {
    const one = unit({ figures: [{ name: '检查', unit: '次', value: 5, lastYear: 4 }] });
    const other = (lastYear?: number) =>
      unit({
        organisation: { name: '乙局' },
        figures: [{ name: '检查', unit: '次', value: 6, ...(lastYear !== undefined && { lastYear }) }],
      });
    expect(figuresOf(one, other(2))).toEqual([
      {
        name: '检查',
        unit: '次',
        value: 11,
        isShared: true,
        compared: 2,
        comparable: 11,
        lastYear: 6,
        change: '增长83.3%',
      },
    ]);
    expect(figuresOf(one, other())).toEqual([
      {
        name: '检查',
        unit: '次',
        value: 11,
        isShared: true,
        compared: 1,
        comparable: 5,
        lastYear: 4,
        change: '增长25%',
      },
    ]);
  });

  it('say nothing of growth where no unit gives both years', () => {
    const [figure] = figuresOf(
      unit({ leadership: { leader: '局长', meetings: 12 } }),
      unit({ year: 2025, organisation: { name: '乙局' }, leadership: { leader: '局长', meetings: 2 } }),
    );
    expect(figure).toEqual({ name: '领导小组会议', unit: '次', value: 12 });
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
  expect([...csvPieces(table)].join('')).toBe('\ufeff甲,乙\r\n\'=1+1,-5\r\n"说“a,b""",\r\n');
});

import { unitKeys } from '../../generated/keys.ts';
import type { NamedTotal, Part, Summary, Total, UnitFigure, YearSummary } from '../../generated/summary.ts';
import { repeatable } from '../../model/repeatable.ts';
import { under } from '../../read/names.ts';
import { numberHeading } from '../../wording/number-heading.ts';
import type { Streamed, SummaryStream } from './stream.ts';

type Year = Streamed<YearSummary>;

/** The content of a table cell; a date is a Date at midnight UTC. */
export type CellContent = string | number | Date | undefined;

/** A table for a spreadsheet; each row has as many cells as there are columns. */
export interface DataTable {
  /** Letters, digits and hyphens: part of a file name, or the name of a sheet. */
  readonly name: string;
  /** The name shown to people. */
  readonly title: string;
  readonly columns: readonly string[];
  /** Can be gone through again and again; of a summary of many units, not held. */
  readonly rows: Iterable<readonly CellContent[]>;
}

/** A column: its heading, and what stands in it for a row, so that no value can stand below another heading. */
type Column<Row> = readonly [heading: string, cell: (row: Row) => CellContent];

/** The schema of a measure, this year's or last year's. */
const MEASURE = under(unitKeys, 'carriedOver')?.items;

const table = <Row>(
  name: string,
  title: string,
  rows: Iterable<Row>,
  columns: readonly Column<Row>[],
): DataTable => ({
  name,
  title,
  columns: columns.map(([heading]) => heading),
  rows: repeatable(function* () {
    for (const row of rows) yield columns.map(([, cell]) => cell(row));
  }),
});

/**
 * A summary as tables, each with all years: first what the clerk works with (whom to ask, what to verify, each unit's
 * problems, figures and changes), then the totals and what they consist of.
 */
export function tablesOf(summary: SummaryStream): DataTable[] {
  const years: readonly Year[] = [...summary.earlier, summary];
  const each = <Row extends object>(rowsOf: (year: Year) => Iterable<Row>) =>
    repeatable(function* () {
      for (const it of years) for (const row of rowsOf(it)) yield { ...row, year: it.year };
    });
  return [
    table('units', '报送情况', years.flatMap(reportingUnits), [
      ['年度', (it) => it.year],
      ['单位', (it) => it.name],
      ['简称', (it) => it.shortName],
      ['情况', (it) => it.state],
      ['领域', (it) => it.subject],
      ['联系人', (it) => it.contact],
      ['电话', (it) => it.phone],
      ['文件', (it) => it.file],
      ['说明', (it) => it.note],
    ]),
    table(
      'not-reported',
      '催报名单',
      notReported(summary).map((it, at) => ({ ...it, number: at + 1 })),
      [
        ['序号', (it) => it.number],
        ['单位', (it) => it.name],
        ['情况', (it) => it.state],
        ['联系人', (it) => it.contact],
        ['电话', (it) => it.phone],
        ['说明', (it) => it.note],
      ],
    ),
    table(
      'verify',
      '待核对',
      summary.verify.map((it, at) => ({ ...it, number: at + 1 })),
      [
        ['序号', (it) => it.number],
        ['单位', (it) => it.unit],
        ['事项', (it) => it.matter],
        ['处理', (it) => it.advice],
        ['文件', (it) => it.file],
      ],
    ),
    table('left-out', '未计入的文件', summary.leftOut, [
      ['文件', (it) => it.file],
      ['单位', (it) => it.unit],
      ['年度', (it) => it.year],
      ['类别', (it) => WHY[it.why]],
      ['原因', (it) => it.reason],
    ]),
    table(
      'problem-list',
      '问题清单',
      each((it) => it.problemList),
      [
        ['年度', (it) => it.year],
        ['单位', (it) => it.unit],
        ['方面', (it) => it.aspect],
        ['问题', (it) => it.title],
        ['具体表现', (it) => it.description],
        ['来源', (it) => it.source],
        ['发现日期', (it) => dayOf(it.found)],
        ['原因', (it) => it.cause],
        ['整改措施', (it) => it.measures],
        ['整改状态', (it) => it.state],
        ['上年也有', (it) => (it.wasThere ? '是' : undefined)],
        ['文件', (it) => it.file],
      ],
    ),
    unitFiguresTable(years),
    table(
      'changes',
      '各单位变化',
      each((it) => it.changes),
      [
        ['年度', (it) => it.year],
        ['单位', (it) => it.unit],
        ['项目', (it) => it.name],
        ['计量单位', (it) => it.measure],
        ['上年', (it) => it.lastYear],
        ['本年', (it) => it.value],
        ['增减', (it) => Number((it.value - it.lastYear).toFixed(9))],
        ['变化', (it) => it.change],
      ],
    ),
    table(
      'open',
      '未完成整改',
      each((it) => it.open),
      [
        ['年度', (it) => it.year],
        ['单位', (it) => it.unit],
        ['问题', (it) => it.problem],
        ['整改措施', (it) => it.measure],
        ['责任人', (it) => it.responsible],
        ['责任部门', (it) => it.department],
        ['完成时限', (it) => dayOf(it.due)],
        ['状态', (it) => it.status],
        [numberHeading(MEASURE, 'progress'), (it) => it.progress],
        ['逾期天数', (it) => it.days],
        ['上年遗留', (it) => (it.isCarriedOver ? '是' : undefined)],
        ['文件', (it) => it.file],
      ],
    ),
    table('trend', '历年数据', summary.trend, [
      ['年度', (it) => it.year],
      ['报送单位', (it) => it.units],
      ['制度', (it) => it.systems],
      ['问题', (it) => it.problems],
      ['整改措施', (it) => it.rectifications],
      ['已完成', (it) => it.completed],
      ['逾期', (it) => it.pastDue],
    ]),
    table(
      'systems',
      '制度',
      each((it) => it.systemsByStatus),
      [
        ['年度', (it) => it.year],
        ['状态', (it) => it.name],
        ['项数', (it) => it.value],
      ],
    ),
    table(
      'figures',
      '工作数据',
      each((it) => it.figures),
      [
        ['年度', (it) => it.year],
        ['项目', (it) => it.name],
        ['计量单位', (it) => it.unit],
        ['合计', (it) => it.value],
        ['同口径单位数', (it) => it.compared],
        ['同口径本年', (it) => it.comparable],
        ['同口径上年', (it) => it.lastYear],
        ['变化', (it) => it.change],
      ],
    ),
    table(
      'problems',
      '问题',
      each((it) => it.problemsByAspect.flatMap(counted)),
      [
        ['年度', (it) => it.year],
        ['方面', (it) => it.aspect],
        ['来源', (it) => it.name],
        ['问题数', (it) => it.value],
      ],
    ),
    table(
      'rectifications',
      '整改',
      each((it) => [
        ...it.rectificationsByAspect.flatMap(counted),
        ...counted({ name: '上年遗留', by: it.carriedOverByState }),
      ]),
      [
        ['年度', (it) => it.year],
        ['方面', (it) => it.aspect],
        ['状态', (it) => it.name],
        ['项数', (it) => it.value],
      ],
    ),
    table('sources', '数据来源', each(sourcesIn), [
      ['年度', (it) => it.year],
      ['合计项', (it) => it.what],
      ['单位', (it) => it.unit],
      ['文件', (it) => it.file],
      ['计入', (it) => it.value],
    ]),
  ];
}

/** The totals of one aspect that are not nothing, each with the aspect. */
const counted = ({ name, by }: { readonly name: string; readonly by: readonly Streamed<NamedTotal>[] }) =>
  by.filter(({ value }) => value > 0).map((it) => ({ aspect: name, name: it.name, value: it.value }));

const WHY: Readonly<Record<Summary['leftOut'][number]['why'], string>> = {
  faulty: '有误',
  'earlier-year': '旧年度',
  'later-year': '以后年度',
  twice: '重复',
  'same-content': '内容相同',
  unopened: '打不开',
};

/** What each total consists of. */
function* sourcesIn(year: Year): Generator<Part & { readonly what: string }> {
  for (const [what, { from }] of totalsIn(year)) for (const one of from) yield { ...one, what };
}

/** A unit, and whether it reported. */
interface UnitRow {
  readonly year: number;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly state: string;
  readonly subject?: string;
  readonly contact?: string | undefined;
  readonly phone?: string | undefined;
  readonly file?: string;
  readonly note?: string;
}

/** Every unit of a year, those that reported first. */
const reportingUnits = (it: Year): UnitRow[] => [
  ...it.reporting.map(({ name, shortName, subject, file }) => ({
    year: it.year,
    name,
    shortName,
    state: '已报',
    subject,
    file,
  })),
  ...notReported(it),
];

/** The units that did not report properly. */
const notReported = ({ year, missing, faulty, stale }: Year): UnitRow[] => [
  ...missing.map(({ name, shortName, contact, phone }) => ({
    year,
    name,
    shortName,
    state: '未报',
    contact,
    phone,
  })),
  ...faulty.map(({ name, shortName, contact, phone, file, reason }) => ({
    year,
    name,
    shortName,
    state: '有误',
    contact,
    phone,
    file,
    note: reason,
  })),
  ...stale.map(({ name, shortName, contact, phone, file, year: its }) => ({
    year,
    name,
    shortName,
    state: '旧年度',
    contact,
    phone,
    file,
    note: `文件是${its}年度的`,
  })),
];

/**
 * The figures of units: a row for each unit and year, and for each figure a column for this year and one for last year.
 */
function unitFiguresTable(years: readonly Year[]): DataTable {
  const found = new Set<string>();
  for (const { unitFigures } of years) for (const it of unitFigures) found.add(headOf(it));
  const heads = [...found];
  return {
    name: 'unit-figures',
    title: '各单位数据',
    columns: ['年度', '单位', ...heads.flatMap((head) => [head, `${head}上年`]), '文件'],
    rows: repeatable(function* () {
      for (const { year, unitFigures } of years) {
        for (const its of together(unitFigures)) {
          const byHead = new Map(its.map((one) => [headOf(one), one]));
          yield [
            year,
            its[0]?.unit,
            ...heads.flatMap((head) => [byHead.get(head)?.value, byHead.get(head)?.lastYear]),
            its[0]?.file,
          ];
        }
      }
    }),
  };
}

/** The figures of one file after those of another, which are listed together. */
function* together(figures: Iterable<UnitFigure>): Generator<readonly UnitFigure[]> {
  let its: UnitFigure[] = [];
  for (const it of figures) {
    if (its[0] && (its[0].file !== it.file || its[0].unit !== it.unit)) {
      yield its;
      its = [];
    }
    its.push(it);
  }
  if (its.length > 0) yield its;
}

const headOf = ({ name, measure }: { readonly name: string; readonly measure?: string }): string =>
  measure === undefined ? name : `${name}（${measure}）`;

const dayOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00Z`);

/** All totals of a year, each with its name. */
function totalsIn(it: Year): [what: string, total: Streamed<Total>][] {
  const named = (what: string, totals: readonly Streamed<NamedTotal>[]) =>
    totals.map((one): [string, Streamed<Total>] => [`${what}：${one.name}`, one]);
  return [
    ['制度', it.systems],
    ...named('制度', it.systemsByStatus),
    ...it.figures.map(({ name, unit, ...total }): [string, Streamed<Total>] => [
      `${name}${unit === undefined ? '' : `（${unit}）`}`,
      total,
    ]),
    ['问题', it.problems],
    ...named('问题', it.problemsByAspect),
    ...named('问题来源', it.problemsBySource),
    ['整改措施', it.rectifications],
    ...named('整改措施', it.rectificationsByState),
    ['上年遗留', it.carriedOver],
    ...named('上年遗留', it.carriedOverByState),
    ['逾期', it.overdue],
  ];
}

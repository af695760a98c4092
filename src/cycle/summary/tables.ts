import type { NamedTotal, Summary, Total, YearSummary } from '../../generated/summary.ts';

/** A table for a spreadsheet: what it is called, the heads of its columns, and rows as long as they. */
export interface DataTable {
  /** Letters, digits and hyphens: part of a file's name, or the name of a sheet. */
  readonly name: string;
  /** What a person reads. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** A summary as tables, all years in each; every total with the files and values that it is made of in `sources`. */
export function tablesOf(summary: Summary): DataTable[] {
  const years: readonly YearSummary[] = [...summary.earlier, summary];
  const each = <Row>(rowsOf: (year: YearSummary) => readonly Row[]): Row[] => years.flatMap(rowsOf);
  return [
    {
      name: 'units',
      title: '报送情况',
      columns: ['年度', '单位', '简称', '领域', '情况', '文件'],
      rows: each((it) => [
        ...it.reporting.map((one) => [it.year, one.name, one.shortName, one.subject, '已报送', one.file]),
        ...it.missing.map((one) => [
          it.year,
          one.name,
          one.shortName,
          undefined,
          one.file === undefined ? '未报送' : '文件未计入',
          one.file,
        ]),
      ]),
    },
    {
      name: 'trend',
      title: '历年数据',
      columns: ['年度', '报送单位', '制度', '问题', '整改措施', '已完成', '逾期'],
      rows: summary.trend.map((it) => [
        it.year,
        it.units,
        it.systems,
        it.problems,
        it.rectifications,
        it.completed,
        it.pastDue,
      ]),
    },
    {
      name: 'systems',
      title: '制度',
      columns: ['年度', '状态', '项数'],
      rows: each((it) => it.systemsByStatus.map(({ name, value }) => [it.year, name, value])),
    },
    {
      name: 'figures',
      title: '工作数据',
      columns: ['年度', '项目', '计量单位', '合计', '上年'],
      rows: each((it) => it.figures.map((one) => [it.year, one.name, one.unit, one.value, one.lastYear])),
    },
    {
      name: 'problems',
      title: '问题',
      columns: ['年度', '方面', '来源', '问题数'],
      rows: each((it) =>
        it.problemsByAspect.flatMap(({ name, by }) =>
          by.filter(({ value }) => value > 0).map((one) => [it.year, name, one.name, one.value]),
        ),
      ),
    },
    {
      name: 'rectifications',
      title: '整改',
      columns: ['年度', '方面', '状态', '项数'],
      rows: each((it) => [
        ...it.rectificationsByAspect.flatMap(({ name, by }) =>
          by.filter(({ value }) => value > 0).map((one) => [it.year, name, one.name, one.value]),
        ),
        ...it.carriedOverByState
          .filter(({ value }) => value > 0)
          .map(({ name, value }) => [it.year, '上年遗留', name, value]),
      ]),
    },
    {
      name: 'open',
      title: '未完成整改',
      columns: [
        '年度',
        '单位',
        '问题',
        '整改措施',
        '责任人',
        '责任部门',
        '完成时限',
        '状态',
        '进度',
        '逾期天数',
        '上年遗留',
        '文件',
      ],
      rows: each((it) =>
        it.open.map((one) => [
          it.year,
          one.unit,
          one.problem,
          one.measure,
          one.responsible,
          one.department,
          one.due,
          one.status,
          one.progress,
          one.days,
          one.isCarriedOver ? '是' : undefined,
          one.file,
        ]),
      ),
    },
    {
      name: 'left-out',
      title: '未计入的文件',
      columns: ['文件', '单位', '年度', '原因'],
      rows: summary.leftOut.map(({ file, unit, year, reason }) => [file, unit, year, reason]),
    },
    {
      name: 'sources',
      title: '数据来源',
      columns: ['年度', '合计项', '单位', '文件', '计入'],
      rows: each((it) =>
        totalsIn(it).flatMap(([what, total]) =>
          total.from.map(({ unit, file, value }) => [it.year, what, unit, file, value]),
        ),
      ),
    },
  ];
}

/** Every total of a year, with what it is a total of. */
function totalsIn(it: YearSummary): [what: string, total: Total][] {
  const named = (what: string, totals: readonly NamedTotal[]) =>
    totals.map((one): [string, Total] => [`${what}：${one.name}`, one]);
  return [
    ['制度', it.systems],
    ...named('制度', it.systemsByStatus),
    ...it.figures.map(({ name, unit, ...total }): [string, Total] => [
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

import type { NamedTotal, Summary, Total, YearSummary } from '../../generated/summary.ts';
import { groupedBy } from '../../model/grouped.ts';

/** The content of a table cell; a date is a Date at midnight UTC. */
export type CellContent = string | number | Date | undefined;

/** A table for a spreadsheet; each row has as many cells as there are columns. */
export interface DataTable {
  /** Letters, digits and hyphens: part of a file name, or the name of a sheet. */
  readonly name: string;
  /** The name shown to people. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/**
 * A summary as tables, each with all years: first what the clerk works with (whom to ask, what to verify, each unit's
 * problems, figures and changes), then the totals and what they consist of.
 */
export function tablesOf(summary: Summary): DataTable[] {
  const years: readonly YearSummary[] = [...summary.earlier, summary];
  const each = <Row>(rowsOf: (year: YearSummary) => readonly Row[]): Row[] => years.flatMap(rowsOf);
  return [
    {
      name: 'units',
      title: '报送情况',
      columns: ['年度', '单位', '简称', '情况', '领域', '联系人', '电话', '文件', '说明'],
      rows: each((it) => [
        ...it.reporting.map((one) => [
          it.year,
          one.name,
          one.shortName,
          '已报',
          one.subject,
          undefined,
          undefined,
          one.file,
          undefined,
        ]),
        ...notReportedRows(it),
      ]),
    },
    {
      name: 'not-reported',
      title: '催报名单',
      columns: ['序号', '单位', '情况', '联系人', '电话', '说明'],
      rows: notReportedRows(summary).map(([, name, , state, , contact, phone, , note], at) => [
        at + 1,
        name,
        state,
        contact,
        phone,
        note,
      ]),
    },
    {
      name: 'verify',
      title: '待核对',
      columns: ['序号', '单位', '事项', '处理', '文件'],
      rows: summary.verify.map(({ unit, matter, advice, file }, at) => [at + 1, unit, matter, advice, file]),
    },
    {
      name: 'left-out',
      title: '未计入的文件',
      columns: ['文件', '单位', '年度', '类别', '原因'],
      rows: summary.leftOut.map(({ file, unit, year, why, reason }) => [file, unit, year, WHY[why], reason]),
    },
    {
      name: 'problem-list',
      title: '问题清单',
      columns: [
        '年度',
        '单位',
        '方面',
        '问题',
        '具体表现',
        '来源',
        '发现日期',
        '原因',
        '整改措施',
        '整改状态',
        '上年也有',
        '文件',
      ],
      rows: each((it) =>
        it.problemList.map((one) => [
          it.year,
          one.unit,
          one.aspect,
          one.title,
          one.description,
          one.source,
          dayOf(one.found),
          one.cause,
          one.measures,
          one.state,
          one.wasThere ? '是' : undefined,
          one.file,
        ]),
      ),
    },
    unitFiguresTable(years),
    {
      name: 'changes',
      title: '各单位变化',
      columns: ['年度', '单位', '项目', '计量单位', '上年', '本年', '增减', '变化'],
      rows: each((it) =>
        it.changes.map((one) => [
          it.year,
          one.unit,
          one.name,
          one.measure,
          one.lastYear,
          one.value,
          Number((one.value - one.lastYear).toFixed(9)),
          one.change,
        ]),
      ),
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
          dayOf(one.due),
          one.status,
          one.progress,
          one.days,
          one.isCarriedOver ? '是' : undefined,
          one.file,
        ]),
      ),
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
      columns: ['年度', '项目', '计量单位', '合计', '同口径单位数', '同口径本年', '同口径上年', '变化'],
      rows: each((it) =>
        it.figures.map((one) => [
          it.year,
          one.name,
          one.unit,
          one.value,
          one.compared,
          one.comparable,
          one.lastYear,
          one.change,
        ]),
      ),
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

const WHY: Readonly<Record<Summary['leftOut'][number]['why'], string>> = {
  faulty: '有误',
  'earlier-year': '旧年度',
  'later-year': '以后年度',
  twice: '重复',
  'same-content': '内容相同',
  unopened: '打不开',
};

/** The rows for units that did not report properly, with the columns of 报送情况. */
const notReportedRows = (it: YearSummary): CellContent[][] => [
  ...it.missing.map((one) => [
    it.year,
    one.name,
    one.shortName,
    '未报',
    undefined,
    one.contact,
    one.phone,
    undefined,
    undefined,
  ]),
  ...it.faulty.map((one) => [
    it.year,
    one.name,
    one.shortName,
    '有误',
    undefined,
    one.contact,
    one.phone,
    one.file,
    one.reason,
  ]),
  ...it.stale.map((one) => [
    it.year,
    one.name,
    one.shortName,
    '旧年度',
    undefined,
    one.contact,
    one.phone,
    one.file,
    `文件是${one.year}年度的`,
  ]),
];

/**
 * The figures of units: a row for each unit and year, and for each figure a column for this year and one for last year.
 */
function unitFiguresTable(years: readonly YearSummary[]): DataTable {
  const all = years.flatMap((it) => it.unitFigures);
  const heads = [...new Map(all.map((it) => [headOf(it), it])).keys()];
  const rows = years.flatMap((it) =>
    [...groupedBy(it.unitFigures, ({ unit, file }) => `${unit}\n${file}`).values()].map((its) => {
      const byHead = new Map(its.map((one) => [headOf(one), one]));
      return [
        it.year,
        its[0]?.unit,
        ...heads.flatMap((head) => [byHead.get(head)?.value, byHead.get(head)?.lastYear]),
        its[0]?.file,
      ];
    }),
  );
  return {
    name: 'unit-figures',
    title: '各单位数据',
    columns: ['年度', '单位', ...heads.flatMap((head) => [head, `${head}上年`]), '文件'],
    rows,
  };
}

const headOf = ({ name, measure }: { readonly name: string; readonly measure?: string }): string =>
  measure === undefined ? name : `${name}（${measure}）`;

const dayOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00Z`);

/** All totals of a year, each with its name. */
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

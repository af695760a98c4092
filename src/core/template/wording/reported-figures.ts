import { fieldsOf, listOf, textOf } from '../values.ts';

/** The identity of a figure: its name, number and unit of measure. */
export function figureKey(figure: unknown): string {
  const { name, value, unit } = fieldsOf(figure);
  return [textOf(name), textOf(value), textOf(unit)].join('\n');
}

/** The figures that a report prints with what they are about. */
export interface ReportedFigures {
  /** Those of the aspects of the work. */
  readonly inWork: ReadonlySet<string>;
  /** Those that have keys of their own, under each name that files use for them. */
  readonly elsewhere: ReadonlySet<string>;
}

/** @param root the data */
export function reportedFigures(root: unknown): ReportedFigures {
  const { work, leadership, study, emergency, channels, coverage } = fieldsOf(root);
  const { sessions, participants } = fieldsOf(study);
  const counts: readonly (readonly [value: unknown, units: readonly string[], names: readonly string[]])[] = [
    [fieldsOf(leadership).meetings, ['次'], ['领导小组会议', '召开领导小组会议', '召开会议']],
    [sessions, ['次', '场', '期'], ['学习培训', '组织学习培训', '开展学习培训']],
    [participants, ['人次'], ['参加学习培训', '学习培训', '学习培训人次']],
    [fieldsOf(emergency).drills, ['次', '场'], ['应急演练', '组织应急演练', '开展应急演练']],
    [sumOf(channels, 'posts'), ['条'], ['发布信息', '平台发布信息', '信息发布']],
    [sumOf(coverage, 'articles'), ['篇'], ['媒体刊发稿件', '刊发稿件']],
  ];
  return {
    inWork: new Set(listOf(work).flatMap((it) => listOf(fieldsOf(it).figures).map(figureKey))),
    elsewhere: new Set(
      counts.flatMap(([value, units, names]) =>
        names.flatMap((name) => units.map((unit) => figureKey({ name, value, unit }))),
      ),
    ),
  };
}

/** The total of a key over a list; undefined if no entry has it. */
function sumOf(entries: unknown, key: string): number | undefined {
  const numbers = listOf(entries)
    .map((it) => fieldsOf(it)[key])
    .filter((it) => typeof it === 'number');
  return numbers.length === 0 ? undefined : numbers.reduce((sum, it) => sum + it, 0);
}

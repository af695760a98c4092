import type { Unit } from '../../generated/unit.ts';

/** A figure of one unit. */
export interface UnitFigure {
  readonly name: string;
  readonly unit?: string;
  readonly value: number;
  readonly lastYear?: number;
}

/**
 * The figures that a file gives: first those that have a place of their own in it, then those that it names itself. One
 * that is given twice, such as under the work of an aspect too, counts once; a rate is left out.
 */
export function figuresOf(unit: Unit): UnitFigure[] {
  const { leadership, study, emergency, channels = [], coverage = [], figures = [], work = [] } = unit;
  const counted: UnitFigure[] = [
    ...count('领导小组会议', '次', leadership?.meetings),
    ...count('学习培训', '次', study?.sessions),
    ...count('参加学习培训', '人次', study?.participants),
    ...count('应急演练', '次', emergency?.drills),
    // A channel that has a name is one; of a kind without a number it is not known how many there are.
    ...count('平台', '个', sum(channels.map((it) => it.count ?? (it.name ? 1 : undefined)))),
    ...count('平台发布信息', '条', sum(channels.map(({ posts }) => posts))),
    ...count('媒体刊发稿件', '篇', sum(coverage.map(({ articles }) => articles))),
  ];
  const named = [...figures, ...work.flatMap((it) => it.figures ?? [])].map(
    ({ name, unit: measure, value, lastYear }): UnitFigure => ({
      name: name.trim(),
      ...(measure && { unit: measure.trim() }),
      value,
      ...(lastYear !== undefined && { lastYear }),
    }),
  );
  const all = new Map<string, UnitFigure>();
  for (const it of [...counted, ...named.filter(addsUp)])
    if (!all.has(figureKey(it))) all.set(figureKey(it), it);
  return [...all.values()];
}

/** Rates of several units have no sum: 98% and 99% are not 197%. */
const addsUp = ({ name, unit = '' }: UnitFigure): boolean =>
  !/[%％‰]|百分点/.test(unit) && !/(率|占比|比例)$/.test(name);

/** What makes two figures one: its name and its unit of measure. */
export const figureKey = ({ name, unit = '' }: { readonly name: string; readonly unit?: string }): string =>
  `${name}\n${unit}`;

const count = (name: string, unit: string, value: number | undefined): UnitFigure[] =>
  value === undefined ? [] : [{ name, unit, value }];

/** The sum of the numbers that are given; undefined where none is. */
function sum(numbers: readonly (number | undefined)[]): number | undefined {
  const given = numbers.filter((it) => it !== undefined);
  return given.length === 0 ? undefined : given.reduce((total, it) => total + it, 0);
}

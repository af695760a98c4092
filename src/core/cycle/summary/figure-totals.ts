import type { FigureTotal, Part } from '../../generated/summary.ts';
import { changeInWords } from '../../template/wording/change.ts';
import type { PlacedContribution } from './placed.ts';
import { valuesOf } from './totals.ts';
import { figureKey, type UnitFigure } from './unit-figures.ts';

/**
 * The totals of all figures except rates, in the order in which files first give them; a 0 counts as given. Last year's
 * total includes only the units that give both years, since only these can be compared; beside it are the number of
 * these units and their total for this year.
 */
export function figureTotals(contributions: readonly PlacedContribution[]): FigureTotal[] {
  const figures = new Map<string, UnitFigure>();
  for (const it of contributions.flatMap((contribution) => contribution.figures)) {
    const key = figureKey(it);
    if (!it.isRate && !figures.has(key)) figures.set(key, it);
  }
  const fixedFirst = [...figures.values()].sort((one, other) => rankOf(one) - rankOf(other));
  return fixedFirst.map((figure): FigureTotal => {
    const { name, unit } = figure;
    const stated = contributions.flatMap((it) => {
      const own = it.figures.find((one) => figureKey(one) === figureKey(figure));
      return own ? [{ it, value: own.value, last: lastYearOf(it, own) }] : [];
    });
    const from = stated.map(({ it, value }): Part => ({ unit: it.name, file: it.file, value }));
    const both = stated.filter(({ last }) => last !== undefined);
    const last = both.map(({ it, last: known }): Part => ({ unit: it.name, ...(known as LastYear) }));
    return {
      name,
      ...(unit !== undefined && { unit }),
      value: valuesOf(from),
      from,
      ...(new Set(stated.map(({ it }) => it.identity)).size > 1 && { isShared: true }),
      ...(both.length > 0 && {
        compared: new Set(both.map(({ it }) => it.identity)).size,
        comparable: valuesOf(both),
        lastYear: valuesOf(last),
        lastYearFrom: last,
        change: changeInWords(valuesOf(both), valuesOf(last), { name, unit: unit ?? '' }),
      }),
    };
  });
}

/** Last year's value of a figure, and the file that gives it. */
interface LastYear {
  readonly file: string;
  readonly value: number;
}

/** Last year's value: from last year's file if there is one, else as this year's file gives it. */
export function lastYearOf({ file, before }: PlacedContribution, figure: UnitFigure): LastYear | undefined {
  const then = before?.figures.find((it) => figureKey(it) === figureKey(figure));
  if (before && then) return { file: before.file, value: then.value };
  return figure.lastYear === undefined ? undefined : { file, value: figure.lastYear };
}

/** Figures with their own keys in a file come first, in the order of a report; the others follow in their order. */
const FIXED = [
  '领导小组会议',
  '学习培训',
  '参加学习培训',
  '应急演练',
  '平台',
  '平台发布信息',
  '媒体刊发稿件',
];
const rankOf = ({ name }: UnitFigure): number => {
  const place = FIXED.indexOf(name);
  return place < 0 ? FIXED.length : place;
};

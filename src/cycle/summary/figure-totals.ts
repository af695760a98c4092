import type { FigureTotal, Part } from '../../generated/summary.ts';
import type { Contribution } from './contribution.ts';
import { valuesOf } from './totals.ts';
import { figureKey, type UnitFigure } from './unit-figures.ts';

/**
 * The totals of all figures, in the order in which files first give them; a 0 that a file gives is a part too. Last
 * year's total is that of last year's files where there are any, else the sum of what the files give as last year's; where
 * one of them gives none the sum would be of fewer units than this year's, and is left out.
 *
 * @param before the contributions of the year before
 */
export function figureTotals(
  contributions: readonly Contribution[],
  before: readonly Contribution[],
): FigureTotal[] {
  const figures = new Map<string, UnitFigure>();
  for (const it of contributions.flatMap((contribution) => contribution.figures)) {
    const key = figureKey(it);
    if (!figures.has(key)) figures.set(key, it);
  }
  const fixedFirst = [...figures.values()].sort((one, other) => rankOf(one) - rankOf(other));
  return fixedFirst.map((figure): FigureTotal => {
    const { name, unit } = figure;
    const from = partsOf(contributions, figure, ({ value }) => value);
    const last = lastYearOf(contributions, before, figure);
    return {
      name,
      ...(unit !== undefined && { unit }),
      value: valuesOf(from),
      from,
      ...(from.length > 1 && { isShared: true }),
      ...(last && { lastYear: valuesOf(last), lastYearFrom: last }),
    };
  });
}

/** Figures with a place of their own in a file come first, in the order of a report; the others keep theirs. */
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

function lastYearOf(
  contributions: readonly Contribution[],
  before: readonly Contribution[],
  figure: UnitFigure,
): Part[] | undefined {
  if (before.length > 0) {
    const parts = partsOf(before, figure, ({ value }) => value);
    return parts.length > 0 ? parts : undefined;
  }
  const now = partsOf(contributions, figure, ({ value }) => value);
  const last = partsOf(contributions, figure, ({ lastYear }) => lastYear);
  return last.length === now.length ? last : undefined;
}

function partsOf(
  contributions: readonly Contribution[],
  figure: UnitFigure,
  amountIn: (figure: UnitFigure) => number | undefined,
): Part[] {
  const key = figureKey(figure);
  return contributions.flatMap(({ name, file, figures }): Part[] => {
    const own = figures.find((it) => figureKey(it) === key);
    const value = own && amountIn(own);
    return value === undefined ? [] : [{ unit: name, file, value }];
  });
}

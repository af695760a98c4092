import type { FigureTotal } from '../../generated/summary.ts';
import { changeInWords } from '../../template/wording/change.ts';
import { Parts } from './parts.ts';
import type { PlacedContribution } from './placed.ts';
import type { Streamed } from './stream.ts';
import { figureKey, type UnitFigure } from './unit-figures.ts';

/**
 * The totals of all figures except rates, in the order in which files first give them; a 0 counts as given. Last year's
 * total includes only the units that give both years, since only these can be compared; beside it are the number of
 * these units and their total for this year.
 */
export function figureTotals(contributions: readonly PlacedContribution[]): Streamed<FigureTotal>[] {
  const tallies = new Map<string, FigureTally>();
  for (const [place, it] of contributions.entries()) {
    const last = lastYearsOf(it);
    for (const figure of it.counts().figures) {
      if (figure.isRate) continue;
      const key = figureKey(figure);
      const tally = tallies.get(key) ?? new FigureTally(figure, contributions);
      tallies.set(key, tally);
      tally.add(place, figure.value, last(figure));
    }
  }
  return [...tallies.values()]
    .sort((one, other) => rankOf(one.figure) - rankOf(other.figure))
    .map((it) => it.total());
}

/** The values of one figure. */
class FigureTally {
  /** Where it was given first. */
  readonly figure: UnitFigure;
  readonly #of: readonly PlacedContribution[];
  readonly #from: Parts;
  /** Of the units that give both years: this year, and last year. */
  readonly #both: Parts;
  readonly #last: Parts;
  readonly #stating = new Set<string>();
  readonly #comparing = new Set<string>();

  constructor(figure: UnitFigure, of: readonly PlacedContribution[]) {
    this.figure = figure;
    this.#of = of;
    this.#from = new Parts(of);
    this.#both = new Parts(of);
    this.#last = new Parts(of);
  }

  /** @param place the index of the contribution */
  add(place: number, value: number, last: LastYear | undefined): void {
    const { identity } = this.#of[place] as PlacedContribution;
    this.#from.add(place, value);
    this.#stating.add(identity);
    if (!last) return;
    this.#both.add(place, value);
    this.#last.add(place, last.value, last.isReported);
    this.#comparing.add(identity);
  }

  total(): Streamed<FigureTotal> {
    const { name, unit } = this.figure;
    const [comparable, lastYear] = [this.#both.value, this.#last.value];
    return {
      name,
      ...(unit !== undefined && { unit }),
      value: this.#from.value,
      from: this.#from,
      ...(this.#stating.size > 1 && { isShared: true }),
      ...(this.#last.length > 0 && {
        compared: this.#comparing.size,
        comparable,
        lastYear,
        lastYearFrom: this.#last,
        change: changeInWords(comparable, lastYear, { name, unit: unit ?? '' }),
      }),
    };
  }
}

/** Last year's value of a figure. */
interface LastYear {
  readonly value: number;
  /** Whether last year's file gives it, and not this year's. */
  readonly isReported: boolean;
}

/** Last year's values: from last year's file if there is one, else as this year's file gives them. */
export function lastYearsOf({ before }: PlacedContribution): (figure: UnitFigure) => LastYear | undefined {
  const then = new Map(before?.counts().figures.map((it) => [figureKey(it), it.value]));
  return (figure) => {
    const value = then.get(figureKey(figure));
    if (value !== undefined) return { value, isReported: true };
    return figure.lastYear === undefined ? undefined : { value: figure.lastYear, isReported: false };
  };
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

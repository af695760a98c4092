import type { FigureTotal, Part } from '../../generated/summary.ts';
import { repeatable } from '../../model/repeatable.ts';
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
  const figures = new Map<string, { readonly figure: UnitFigure; readonly uses: Uses }>();
  for (const [place, it] of contributions.entries()) {
    for (const [index, figure] of it.figures.entries()) {
      if (figure.isRate) continue;
      const key = figureKey(figure);
      const known = figures.get(key) ?? { figure, uses: new Uses(contributions) };
      figures.set(key, known);
      known.uses.add(place, index);
    }
  }
  const fixedFirst = [...figures.values()].sort((one, other) => rankOf(one.figure) - rankOf(other.figure));
  return fixedFirst.map(({ figure: { name, unit }, uses }): Streamed<FigureTotal> => {
    const from = new Parts(contributions);
    const both = new Parts(contributions);
    const last = new Parts(contributions);
    const [stating, comparing] = [new Set<string>(), new Set<string>()];
    for (const { place, it, value, last: known } of uses) {
      from.add(place, value);
      stating.add(it.identity);
      if (!known) continue;
      both.add(place, value);
      last.add(place, known.value);
      comparing.add(it.identity);
    }
    return {
      name,
      ...(unit !== undefined && { unit }),
      value: from.value,
      from,
      ...(stating.size > 1 && { isShared: true }),
      ...(comparing.size > 0 && {
        compared: comparing.size,
        comparable: both.value,
        lastYear: last.value,
        lastYearFrom: repeatable(() => uses.lastYears()),
        change: changeInWords(both.value, last.value, { name, unit: unit ?? '' }),
      }),
    };
  });
}

/** A use of a figure. */
interface Use {
  /** The index of the contribution. */
  readonly place: number;
  readonly it: PlacedContribution;
  readonly value: number;
  readonly last: LastYear | undefined;
}

/** Where one figure is used, each use as two numbers. */
class Uses implements Iterable<Use> {
  readonly #of: readonly PlacedContribution[];
  readonly #places: number[] = [];
  readonly #indexes: number[] = [];

  constructor(of: readonly PlacedContribution[]) {
    this.#of = of;
  }

  /**
   * @param place the index of the contribution
   * @param index the index of the figure in it
   */
  add(place: number, index: number): void {
    this.#places.push(place);
    this.#indexes.push(index);
  }

  *[Symbol.iterator](): Generator<Use> {
    for (const [use, place] of this.#places.entries()) {
      const it = this.#of[place] as PlacedContribution;
      const figure = it.figures[this.#indexes[use] as number] as UnitFigure;
      yield { place, it, value: figure.value, last: lastYearOf(it, figure) };
    }
  }

  *lastYears(): Generator<Part> {
    for (const { it, last } of this) if (last) yield { unit: it.name, ...last };
  }
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

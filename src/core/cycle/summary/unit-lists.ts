import type { Change, UnitFigure as ListedFigure, ListedProblem } from '../../generated/summary.ts';
import { changeInWords } from '../../template/wording/change.ts';
import { plainName } from '../../unit/names.ts';
import { isOverdue } from '../../unit/overdue.ts';
import { isCompleted } from '../../unit/states.ts';
import type { Contribution } from './contribution.ts';
import { lastYearOf } from './figure-totals.ts';
import type { PlacedContribution } from './placed.ts';

/** Every problem in the words of its unit. */
export function listedProblems(contributions: readonly PlacedContribution[]): ListedProblem[] {
  return contributions.flatMap(({ label, file, problems, before }) => {
    const then = new Set(before?.problems.map(({ description }) => plainName(description)));
    return problems.map(
      ({ measures, ...it }): ListedProblem => ({
        unit: label,
        file,
        ...it,
        ...(measures !== '' && { measures }),
        ...(then.has(plainName(it.description)) && { wasThere: true }),
      }),
    );
  });
}

/** Every figure of every unit, with last year's value if known. */
export function listedFigures(contributions: readonly PlacedContribution[]): ListedFigure[] {
  return contributions.flatMap((it) =>
    it.figures.map((figure): ListedFigure => {
      const last = lastYearOf(it, figure);
      return {
        unit: it.label,
        file: it.file,
        name: figure.name,
        ...(figure.unit !== undefined && { measure: figure.unit }),
        value: figure.value,
        ...(last && { lastYear: last.value }),
        ...(figure.isRate && { isRate: true }),
      };
    }),
  );
}

/** What differs from last year in each unit; unchanged values and those without a last year are left out. */
export function changesOf(contributions: readonly PlacedContribution[]): Change[] {
  return contributions.flatMap((it) => {
    const { before } = it;
    const counts = before
      ? COUNTED.map(({ name, measure, countIn }) => ({
          name,
          measure,
          value: countIn(it),
          lastYear: countIn(before),
        }))
      : [];
    const figures = it.figures.flatMap((figure) => {
      const last = lastYearOf(it, figure);
      const { name, unit: measure, value } = figure;
      return last ? [{ name, measure, value, lastYear: last.value }] : [];
    });
    return [...figures, ...counts]
      .filter(({ value, lastYear }) => value !== lastYear)
      .map(
        ({ name, measure, value, lastYear }): Change => ({
          unit: it.label,
          name,
          ...(measure !== undefined && { measure }),
          lastYear,
          value,
          change: changeInWords(value, lastYear, { name, unit: measure ?? '' }),
        }),
      );
  });
}

const COUNTED: readonly {
  readonly name: string;
  readonly measure: string;
  readonly countIn: (contribution: Contribution) => number;
}[] = [
  { name: '制度', measure: '项', countIn: ({ systems }) => systems.length },
  { name: '问题', measure: '个', countIn: ({ problems }) => problems.length },
  { name: '整改措施', measure: '项', countIn: ({ rectifications }) => rectifications.length },
  {
    name: '已完成整改措施',
    measure: '项',
    countIn: ({ rectifications }) =>
      rectifications.filter(({ state }) => isCompleted({ status: state })).length,
  },
  {
    name: '逾期整改措施',
    measure: '项',
    countIn: ({ open, reportedOn }) => open.filter((it) => isOverdue(it, reportedOn)).length,
  },
];

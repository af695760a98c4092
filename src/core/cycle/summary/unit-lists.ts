import type {
  Change,
  UnitFigure as ListedFigure,
  ListedProblem,
  OpenRectification,
} from '../../generated/summary.ts';
import { repeatable } from '../../model/repeatable.ts';
import { changeInWords } from '../../template/wording/change.ts';
import { plainName } from '../../unit/names.ts';
import { daysBetween, isOverdue } from '../../unit/overdue.ts';
import { isCompleted } from '../../unit/states.ts';
import type { ContributedProblem, Contribution } from './contribution.ts';
import { lastYearsOf } from './figure-totals.ts';
import type { PlacedContribution } from './placed.ts';

/** Every problem in the words of its unit. */
export const listedProblems = (contributions: readonly PlacedContribution[]): Iterable<ListedProblem> =>
  repeatable(function* () {
    for (const it of contributions) yield* problemsIn(it);
  });

function* problemsIn({ label, file, counts, words, before }: PlacedContribution): Generator<ListedProblem> {
  const { problems } = counts();
  if (problems.length === 0) return;
  const then = new Set(before?.words().problems.map(({ description }) => plainName(description)));
  for (const [index, { measures, ...its }] of words().problems.entries()) {
    const { aspect, source, state } = problems[index] as ContributedProblem;
    yield {
      unit: label,
      file,
      aspect,
      source,
      ...its,
      state,
      ...(measures !== '' && { measures }),
      ...(then.has(plainName(its.description)) && { wasThere: true }),
    };
  }
}

/** Every rectification that is not completed; one that is overdue on a day with the days since its deadline. */
export const listedOpen = (
  contributions: readonly PlacedContribution[],
  on: string,
): Iterable<OpenRectification> =>
  repeatable(function* () {
    for (const { label, file, words } of contributions)
      for (const measure of words().open)
        yield {
          unit: label,
          file,
          ...measure,
          ...(isOverdue(measure, on) && { days: daysBetween(measure.due as string, on) }),
        };
  });

/** Those that are overdue, of which files without any are not unpacked. */
export const listedOverdue = (
  contributions: readonly PlacedContribution[],
  on: string,
): Iterable<OpenRectification> =>
  repeatable(function* () {
    const late = contributions.filter((it) => overdueIn(it, on) > 0);
    for (const it of listedOpen(late, on)) if (it.days !== undefined) yield it;
  });

/** How many rectifications of a file are overdue. */
export const overdueIn = ({ counts }: Contribution, on: string): number =>
  counts().openUntil.filter((due) => isOverdue({ due }, on)).length;

/** Every figure of every unit, with last year's value if known. */
export const listedFigures = (contributions: readonly PlacedContribution[]): Iterable<ListedFigure> =>
  repeatable(function* () {
    for (const it of contributions) {
      const lastYear = lastYearsOf(it);
      for (const figure of it.counts().figures) {
        const last = lastYear(figure);
        yield {
          unit: it.label,
          file: it.file,
          name: figure.name,
          ...(figure.unit !== undefined && { measure: figure.unit }),
          value: figure.value,
          ...(last && { lastYear: last.value }),
          ...(figure.isRate && { isRate: true }),
        };
      }
    }
  });

/** What differs from last year in each unit; unchanged values and those without a last year are left out. */
export const changesOf = (contributions: readonly PlacedContribution[]): Iterable<Change> =>
  repeatable(function* () {
    for (const it of contributions) yield* changesIn(it);
  });

function changesIn(it: PlacedContribution): Change[] {
  const { before } = it;
  const counts = before
    ? COUNTED.map(({ name, measure, countIn }) => ({
        name,
        measure,
        value: countIn(it),
        lastYear: countIn(before),
      }))
    : [];
  const lastYear = lastYearsOf(it);
  const figures = it.counts().figures.flatMap((figure) => {
    const last = lastYear(figure);
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
}

const COUNTED: readonly {
  readonly name: string;
  readonly measure: string;
  readonly countIn: (contribution: Contribution) => number;
}[] = [
  { name: '制度', measure: '项', countIn: ({ counts }) => counts().systems.length },
  { name: '问题', measure: '个', countIn: ({ counts }) => counts().problems.length },
  { name: '整改措施', measure: '项', countIn: ({ counts }) => counts().rectifications.length },
  {
    name: '已完成整改措施',
    measure: '项',
    countIn: ({ counts }) =>
      counts().rectifications.filter(({ state }) => isCompleted({ status: state })).length,
  },
  {
    name: '逾期整改措施',
    measure: '项',
    countIn: (it) => overdueIn(it, it.reportedOn),
  },
];

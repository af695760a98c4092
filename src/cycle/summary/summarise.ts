import type { Roster } from '../../generated/roster.ts';
import type { LeftOutFile, Summary, TrendYear, YearSummary } from '../../generated/summary.ts';
import type { Contribution } from './contribution.ts';
import { byCodePoint } from './order.ts';
import { placeInRoster, type RosterUnit, rosterUnits } from './roster.ts';
import { yearSummary } from './year-summary.ts';

/** What a summary is made from beside the units' files. */
export interface SummaryGiven {
  /** Who is to report, and to whom. */
  readonly roster?: Roster | undefined;
  /** Files that are not counted. */
  readonly leftOut: readonly LeftOutFile[];
}

/**
 * Sums up what units reported: the latest year in full, each earlier one likewise below `earlier`, and the totals of all
 * years side by side. The order of the files makes no difference.
 *
 * @param contributions at least one; of a unit, one for each year and subject
 */
export function summarise(
  contributions: readonly Contribution[],
  { roster: file, leftOut }: SummaryGiven,
): Summary {
  const roster = file && rosterUnits(file);
  const all = inOrder(contributions, roster);
  const left = [...leftOut].sort((one, other) => byCodePoint(one.file, other.file));
  const years = [...new Set(all.map(({ year }) => year))].sort((one, other) => one - other);
  const latest = years.at(-1);
  if (latest === undefined) throw new RangeError('nothing to sum up');
  const of = (year: number) => all.filter((it) => it.year === year);
  const subjects = [...new Set(all.map(({ subject }) => subject))].sort(byCodePoint);
  const date = file?.document?.date;
  const summaries = years.map((year) =>
    yearSummary({
      year,
      on: (year === latest && date) || latestDay(of(year)),
      contributions: of(year),
      before: of(year - 1),
      roster,
      leftOut: left,
    }),
  );
  const last = summaries.at(-1) as YearSummary;
  return {
    subject: subjects.join('、'),
    years,
    ...(roster && { expected: roster.length }),
    ...(file?.organisation && { organisation: file.organisation }),
    ...(file?.document && { document: file.document }),
    reportedOn: last.on,
    ...last,
    trend: summaries.map(trendYear),
    earlier: summaries.slice(0, -1),
    leftOut: left,
  };
}

/** In the order of the roster, those that it does not have behind it by name; then by year, subject and file. */
function inOrder(contributions: readonly Contribution[], roster: readonly RosterUnit[] = []): Contribution[] {
  const rank = (it: Contribution) => {
    const place = placeInRoster(roster, it);
    return place < 0 ? roster.length : place;
  };
  return contributions
    .map((it) => ({ it, rank: rank(it) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        byCodePoint(one.it.name, other.it.name) ||
        one.it.year - other.it.year ||
        byCodePoint(one.it.subject, other.it.subject) ||
        byCodePoint(one.it.file, other.it.file),
    )
    .map(({ it }) => it);
}

const latestDay = (contributions: readonly Contribution[]): string =>
  contributions
    .map(({ reportedOn }) => reportedOn)
    .sort()
    .at(-1) as string;

function trendYear(it: YearSummary): TrendYear {
  return {
    year: it.year,
    units: it.units,
    systems: it.systems.value,
    problems: it.problems.value,
    rectifications: it.rectifications.value,
    completed: it.rectificationsByState.find(({ name }) => name === '已完成')?.value ?? 0,
    pastDue: it.overdue.value,
  };
}

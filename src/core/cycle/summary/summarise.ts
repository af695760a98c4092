import type { Roster } from '../../generated/roster.ts';
import type { LeftOutFile, Matter, Summary, TrendYear, YearSummary } from '../../generated/summary.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { type RosterUnit, rosterUnits } from '../../unit/roster.ts';
import { isCompleted } from '../../unit/states.ts';
import type { Contribution } from './contribution.ts';
import { labelsOf, type PlacedContribution, placedIn } from './placed.ts';
import { held, type Streamed, type SummaryStream } from './stream.ts';
import { yearSummary } from './year-summary.ts';

/** What a summary is made from, besides the units' files. */
export interface SummaryContext {
  /** The units that are to report, and to whom. */
  readonly roster?: Roster | undefined;
  /** The files that do not count. */
  readonly leftOut: readonly LeftOutFile[];
  /** What the clerk should verify. */
  readonly verify?: readonly Matter[];
}

/**
 * Sums up what units reported: the latest year in full, each earlier year in the same form under `earlier`, and the
 * totals of all years side by side. The order of the files makes no difference.
 *
 * @param contributions at least one; for each unit, year and subject at most one
 * @throws RangeError without contributions
 */
export const summarise = (contributions: readonly Contribution[], context: SummaryContext): Summary =>
  held(summaryStream(contributions, context));

/** The same summary, of which the long lists are not held: of ten thousand units they would fill the memory. */
export function summaryStream(
  contributions: readonly Contribution[],
  { roster: file, leftOut, verify = [] }: SummaryContext,
): SummaryStream {
  const roster = file ? rosterUnits(file) : [];
  const all = placedIn(roster, contributions);
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
      isLatest: year === latest,
      on: (year === latest && date) || latestDay(of(year)),
      contributions: of(year),
      roster: shownIn(roster, all),
      leftOut: left,
    }),
  );
  const last = summaries.at(-1) as Streamed<YearSummary>;
  const onRoster = new Set(of(latest).flatMap(({ place }) => (place < 0 ? [] : [place])));
  return {
    subject: subjects.join('、'),
    years,
    ...(file && { expected: roster.length, reported: onRoster.size }),
    ...(file?.organisation && { organisation: file.organisation }),
    ...(file?.document && { document: file.document }),
    reportedOn: last.on,
    ...last,
    trend: summaries.map(trendYear),
    earlier: summaries.slice(0, -1),
    leftOut: left,
    verify: [...verify],
  };
}

/** The units of a roster, without short names that two units of the summary would share. */
function shownIn(roster: readonly RosterUnit[], all: readonly PlacedContribution[]): RosterUnit[] {
  const labels = labelsOf([
    ...roster.map((it) => ({ identity: it.name, ...it })),
    ...all.map(({ identity, name, shortName }) => ({ identity, name, shortName })),
  ]);
  return roster.map(({ shortName, ...it }) => ({
    ...it,
    ...(shortName && labels.get(it.name) === shortName && { shortName }),
  }));
}

const latestDay = (contributions: readonly Contribution[]): string =>
  contributions
    .map(({ reportedOn }) => reportedOn)
    .sort()
    .at(-1) as string;

function trendYear(it: Streamed<YearSummary>): TrendYear {
  return {
    year: it.year,
    units: it.units,
    systems: it.systems.value,
    problems: it.problems.value,
    rectifications: it.rectifications.value,
    completed: it.rectificationsByState
      .filter(({ name }) => isCompleted({ status: name }))
      .reduce((sum, { value }) => sum + value, 0),
    pastDue: it.overdue.value,
  };
}

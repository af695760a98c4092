import type { LeftOutFile, ReportingUnit, YearSummary } from '../../generated/summary.ts';
import type { RosterUnit } from '../../unit/roster.ts';
import { MEASURE_STATES, SYSTEM_STATES } from '../../unit/state-lists.ts';
import type { Contribution } from './contribution.ts';
import { figureTotals } from './figure-totals.ts';
import type { PlacedContribution } from './placed.ts';
import { notReported } from './reporting-state.ts';
import type { Streamed } from './stream.ts';
import { statesOf, totalOf, totalsByName, totalsByTwo } from './totals.ts';
import {
  changesOf,
  listedFigures,
  listedOpen,
  listedOverdue,
  listedProblems,
  overdueIn,
} from './unit-lists.ts';

/** What the summary of one year is made from. */
export interface YearContext {
  readonly year: number;
  /** Whether it is the year of the summary. */
  readonly isLatest: boolean;
  /** The day, `YYYY-MM-DD`, that decides what is overdue. */
  readonly on: string;
  /** The contributions of the year, in order. */
  readonly contributions: readonly PlacedContribution[];
  readonly roster: readonly RosterUnit[];
  readonly leftOut: readonly LeftOutFile[];
}

export function yearSummary({
  year,
  isLatest,
  on,
  contributions,
  roster,
  leftOut,
}: YearContext): Streamed<YearSummary> {
  const reporting = contributions.map(reportingUnit);
  const identities = new Set(contributions.map(({ identity }) => identity));
  const sources = totalsByName(contributions, (it) => it.counts().problems.map(({ source }) => source));
  const occurring = (of: (it: Contribution) => readonly string[]) => {
    const names = new Set<string>();
    for (const it of contributions) for (const name of of(it)) names.add(name);
    return names;
  };
  const states = statesOf(
    MEASURE_STATES,
    occurring((it) => it.counts().rectifications.map(({ state }) => state)),
  );
  return {
    year,
    on,
    // A unit with files on several subjects counts once.
    units: identities.size,
    reporting,
    ...notReported(roster, leftOut, { year, isLatest, reported: identities }),
    unlisted:
      roster.length > 0 ? reporting.filter((_, index) => (contributions[index]?.place ?? -1) < 0) : [],
    systems: totalOf(contributions, (it) => it.counts().systems.length),
    systemsByStatus: totalsByName(
      contributions,
      (it) => it.counts().systems,
      statesOf(
        SYSTEM_STATES,
        occurring((it) => it.counts().systems),
      ),
    ),
    figures: figureTotals(contributions),
    unitFigures: listedFigures(contributions),
    changes: changesOf(contributions),
    problems: totalOf(contributions, (it) => it.counts().problems.length),
    problemsByAspect: totalsByTwo(
      contributions,
      (it) => it.counts().problems.map(({ aspect, source }) => [aspect, source] as const),
      sources.map(({ name }) => name),
    ),
    problemsBySource: sources,
    problemList: listedProblems(contributions),
    rectifications: totalOf(contributions, (it) => it.counts().rectifications.length),
    rectificationsByState: totalsByName(
      contributions,
      (it) => it.counts().rectifications.map(({ state }) => state),
      states,
    ),
    rectificationsByAspect: totalsByTwo(
      contributions,
      (it) => it.counts().rectifications.map(({ aspect, state }) => [aspect, state] as const),
      states,
    ),
    carriedOver: totalOf(contributions, (it) => it.counts().carriedOver.length),
    carriedOverByState: totalsByName(
      contributions,
      (it) => it.counts().carriedOver,
      statesOf(
        MEASURE_STATES,
        occurring((it) => it.counts().carriedOver),
      ),
    ),
    overdue: totalOf(contributions, (it) => overdueIn(it, on)),
    overdueList: listedOverdue(contributions, on),
    open: listedOpen(contributions, on),
  };
}

const reportingUnit = ({ name, label, file, subject }: PlacedContribution): ReportingUnit => ({
  name,
  ...(label !== name && { shortName: label }),
  file,
  subject,
});

import type {
  LeftOutFile,
  MissingUnit,
  OpenRectification,
  ReportingUnit,
  YearSummary,
} from '../../generated/summary.ts';
import { daysBetween, isOverdue } from '../../model/overdue.ts';
import type { Contribution } from './contribution.ts';
import { figureTotals } from './figure-totals.ts';
import { placeInRoster, type RosterUnit } from './roster.ts';
import { statesOf, totalOf, totalsByName, totalsByTwo } from './totals.ts';

/** The states of a system, and of a rectification, in their order. */
const SYSTEM_STATES = ['新建', '修订', '沿用'];
const STATES = ['未启动', '推进中', '已完成'];

/** What a year is summed up from. */
export interface YearGiven {
  readonly year: number;
  /** The day as of which it is reckoned what is overdue, `YYYY-MM-DD`. */
  readonly on: string;
  /** Those of the year, in their order. */
  readonly contributions: readonly Contribution[];
  /** Those of the year before, where there are any. */
  readonly before: readonly Contribution[];
  readonly roster: readonly RosterUnit[] | undefined;
  readonly leftOut: readonly LeftOutFile[];
}

/** Sums up a year. */
export function yearSummary({ year, on, contributions, before, roster, leftOut }: YearGiven): YearSummary {
  const reporting = contributions.map((it) => reportingUnit(it, roster));
  const open = contributions.flatMap((it, index) =>
    it.open.map((measure): OpenRectification => {
      const { name, shortName = name } = reporting[index] as ReportingUnit;
      return {
        unit: shortName,
        file: it.file,
        ...measure,
        ...(isOverdue(measure, on) && { days: daysBetween(measure.due as string, on) }),
      };
    }),
  );
  const sources = totalsByName(contributions, (it) => it.problems.map(({ source }) => source));
  const states = statesOf(
    STATES,
    contributions.flatMap((it) => it.rectifications.map(({ state }) => state)),
  );
  const occurring = (of: (it: Contribution) => readonly string[]) => contributions.flatMap(of);
  return {
    year,
    on,
    // A unit with files on several subjects is one unit.
    units: new Set(reporting.map(({ name }) => name)).size,
    reporting,
    missing: roster ? missingUnits(roster, contributions, leftOut, year) : [],
    unlisted: roster
      ? reporting.filter((_, index) => placeInRoster(roster, contributions[index] as Contribution) < 0)
      : [],
    systems: totalOf(contributions, (it) => it.systems.length),
    systemsByStatus: totalsByName(
      contributions,
      (it) => it.systems,
      statesOf(
        SYSTEM_STATES,
        occurring((it) => it.systems),
      ),
    ),
    figures: figureTotals(contributions, before),
    problems: totalOf(contributions, (it) => it.problems.length),
    problemsByAspect: totalsByTwo(
      contributions,
      (it) => it.problems.map(({ aspect, source }) => [aspect, source] as const),
      sources.map(({ name }) => name),
    ),
    problemsBySource: sources,
    rectifications: totalOf(contributions, (it) => it.rectifications.length),
    rectificationsByState: totalsByName(
      contributions,
      (it) => it.rectifications.map(({ state }) => state),
      states,
    ),
    rectificationsByAspect: totalsByTwo(
      contributions,
      (it) => it.rectifications.map(({ aspect, state }) => [aspect, state] as const),
      states,
    ),
    carriedOver: totalOf(contributions, (it) => it.carriedOver.length),
    carriedOverByState: totalsByName(
      contributions,
      (it) => it.carriedOver,
      statesOf(
        STATES,
        occurring((it) => it.carriedOver),
      ),
    ),
    overdue: totalOf(contributions, (it) => it.open.filter((measure) => isOverdue(measure, on)).length),
    overdueList: open.filter(({ days }) => days !== undefined),
    open,
  };
}

/** The short name is the roster's where that has one. */
function reportingUnit(it: Contribution, roster: readonly RosterUnit[] | undefined): ReportingUnit {
  const shortName = roster?.[placeInRoster(roster, it)]?.shortName ?? it.shortName;
  return { name: it.name, ...(shortName && { shortName }), file: it.file, subject: it.subject };
}

function missingUnits(
  roster: readonly RosterUnit[],
  contributions: readonly Contribution[],
  leftOut: readonly LeftOutFile[],
  year: number,
): MissingUnit[] {
  const there = new Set(contributions.map((it) => placeInRoster(roster, it)));
  return roster.flatMap((unit, place): MissingUnit[] => {
    if (there.has(place)) return [];
    const unusable = leftOut.find(
      (it) =>
        it.unit !== undefined &&
        (it.year === undefined || it.year === year) &&
        placeInRoster(roster, { name: it.unit }) === place,
    );
    return [{ ...unit, ...(unusable && { file: unusable.file }) }];
  });
}

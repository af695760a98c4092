import type { FaultyUnit, LeftOutFile, MissingUnit, StaleUnit } from '../../generated/summary.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { plainName } from '../../unit/names.ts';
import { placeInRoster, type RosterUnit } from '../../unit/roster.ts';

/** The units that did not report properly. Each unit of a roster that is not summed up is in one of the lists. */
export interface UnreportedUnits {
  /** Units without any file. */
  readonly missing: MissingUnit[];
  /** Units whose file has errors, or is of a later year. */
  readonly faulty: FaultyUnit[];
  /** Units whose file is of an earlier year. */
  readonly stale: StaleUnit[];
  /** The number of files with errors whose unit is not known. */
  readonly unknown: number;
}

const byName = (one: RosterUnit, other: RosterUnit): number => byCodePoint(one.name, other.name);

/**
 * The state of the units that are not summed up for a year. A faulty file counts before one of an earlier year, and
 * that before none.
 *
 * @param year the year
 * @param isLatest whether it is the year of the summary: faulty files without a known year count for it
 * @param reported the identities of the units that are summed up for the year
 */
export function notReported(
  roster: readonly RosterUnit[],
  leftOut: readonly LeftOutFile[],
  { year, isLatest, reported }: { year: number; isLatest: boolean; reported: ReadonlySet<string> },
): UnreportedUnits {
  const identityOf = (unit: string) => roster[placeInRoster(roster, { name: unit })]?.name ?? plainName(unit);
  const isKnown = (unit: string | undefined) =>
    unit !== undefined && (roster.length === 0 || placeInRoster(roster, { name: unit }) >= 0);
  const isOfYear = (it: LeftOutFile) => (it.year === undefined ? isLatest : it.year === year);
  const faulty = leftOut.filter(
    (it) =>
      (it.why === 'faulty' && isOfYear(it)) ||
      (it.why === 'unopened' && isLatest && it.unit !== undefined) ||
      (it.why === 'later-year' && isLatest),
  );
  const stale = isLatest ? leftOut.filter(({ why }) => why === 'earlier-year') : [];
  const seen = new Set(reported);
  /** The first file of each unit that is not settled yet, in the order of the roster. */
  const take = (files: readonly LeftOutFile[]) => {
    const taken = new Map<string, LeftOutFile>();
    for (const it of files) {
      const identity = it.unit === undefined ? undefined : identityOf(it.unit);
      if (identity !== undefined && !seen.has(identity) && !taken.has(identity)) taken.set(identity, it);
    }
    for (const it of taken.keys()) seen.add(it);
    const units: readonly RosterUnit[] =
      roster.length > 0 ? roster : [...taken.values()].map(({ unit = '' }) => ({ name: unit })).sort(byName);
    return units.flatMap((unit) => {
      const file = taken.get(identityOf(unit.name));
      return file ? [{ unit, file }] : [];
    });
  };
  return {
    faulty: take(faulty).map(({ unit, file }) => ({ ...unit, file: file.file, reason: file.reason })),
    stale: take(stale).map(({ unit, file }) => ({ ...unit, file: file.file, year: file.year as number })),
    missing: roster.filter(({ name }) => !seen.has(name)),
    unknown: faulty.filter(({ why, unit }) => why === 'faulty' && !isKnown(unit)).length,
  };
}

import type { LeftOutFile } from '../../generated/summary.ts';
import type { Contribution } from './contribution.ts';
import { groupedBy } from './grouped.ts';
import { yearInPath } from './known-unit.ts';
import type { Names } from './names.ts';
import { isNearName } from './near-names.ts';
import { identityIn, type RosterUnit } from './roster.ts';

/** A file without errors, and what tells whether another says the same. */
export interface ReadFile {
  readonly contribution: Contribution;
  /** All that the file says. */
  readonly content: string;
}

/** A file without errors that is not summed up. */
export interface SetAside {
  readonly contribution: Contribution;
  readonly why: Exclude<LeftOutFile['why'], 'faulty' | 'unopened'>;
  /** The file that counts in its place. */
  readonly other?: Contribution;
}

/** Files parted into those that count and those that do not. */
export interface SortedOut {
  /** The year that is reported on. */
  readonly year: number;
  readonly counted: readonly Contribution[];
  readonly setAside: readonly SetAside[];
}

/**
 * Which files count: of a unit one for each year and subject, the first where there are several. A file of an earlier year
 * counts for that year, unless it was handed in for the year that is reported on.
 *
 * @param files in an order of their own
 * @param given.year the year that is to be reported on; the latest of the files' where it is left out
 */
export function sortOut(
  files: readonly ReadFile[],
  { roster, names, year: asked }: { roster: readonly RosterUnit[]; names: Names; year?: number | undefined },
): SortedOut {
  const year = asked ?? Math.max(...files.map(({ contribution }) => contribution.year));
  const units = new Map(files.map(({ contribution }) => [contribution, identityIn(roster, contribution)]));
  const unitOf = (it: Contribution) => units.get(it) as string;
  const isStale = staleness(
    files.map(({ contribution }) => contribution),
    year,
    unitOf,
  );
  const counted = new Map<string, ReadFile[]>();
  const setAside: SetAside[] = [];
  for (const file of files) {
    const { contribution, content } = file;
    if (contribution.year > year) setAside.push({ contribution, why: 'later-year' });
    else if (isStale(contribution)) setAside.push({ contribution, why: 'earlier-year' });
    else {
      const key = `${contribution.year} ${unitOf(contribution)}`;
      const before = counted.get(key) ?? [];
      const same = before.find((it) => it.content === content);
      const twice = before.find((it) => isOneSubject(it.contribution.subject, contribution.subject, names));
      const other = (same ?? twice)?.contribution;
      if (other) setAside.push({ contribution, why: same ? 'same-content' : 'twice', other });
      else counted.set(key, [...before, file]);
    }
  }
  return { year, counted: [...counted.values()].flat().map(({ contribution }) => contribution), setAside };
}

/** A unit that reports on 安全生产 and on 安全生产工作 reports twice, unless the roster states that the two are two. */
const isOneSubject = (one: string, other: string, names: Names): boolean =>
  one === other || (isNearName(one, other) && !(names.isStated(one) && names.isStated(other)));

/**
 * Whether a file of an earlier year was handed in for the year reported on: its unit has none of that year, and the file
 * lies in a folder named for another year than its own, or among other units' files of the year reported on. Where
 * neither folders nor neighbours tell, most of the units with a file of that year decide: if they have one of the year
 * reported on too, it is a history.
 */
function staleness(
  all: readonly Contribution[],
  year: number,
  unitOf: (it: Contribution) => string,
): (it: Contribution) => boolean {
  const reported = new Set(all.filter((it) => it.year === year).map(unitOf));
  const folders = groupedBy(all, folderOf);
  /** Whether the folder of a file tells that it is of the past; undefined where it does not tell. */
  const isPast = (it: Contribution): boolean | undefined => {
    const named = yearInPath(folderOf(it));
    if (named !== undefined) return named === it.year;
    const beside = folders.get(folderOf(it)) ?? [];
    if (beside.some((one) => one.year === year)) return undefined;
    return beside.some((one) => unitOf(one) !== unitOf(it)) ? true : undefined;
  };
  const untold = groupedBy(
    all.filter((it) => it.year < year && isPast(it) === undefined),
    (it) => it.year,
  );
  const isHistory = new Map(
    [...untold].map(([of, its]) => [
      of,
      its.filter((it) => reported.has(unitOf(it))).length * 2 > its.length,
    ]),
  );
  return (it) =>
    it.year < year && !reported.has(unitOf(it)) && !(isPast(it) ?? isHistory.get(it.year) ?? false);
}

const folderOf = ({ file }: Contribution): string => file.replace(/[^\\/]*$/, '');

import type { LeftOutFile } from '../../generated/summary.ts';
import { groupedBy } from '../../model/grouped.ts';
import type { Names } from '../../unit/names.ts';
import { identityIn, type RosterUnit } from '../../unit/roster.ts';
import type { Contribution } from './contribution.ts';
import { yearInPath } from './known-unit.ts';
import { isNearName, nearKey } from './near-names.ts';

/** A file without errors, and its content for comparison. */
export interface ReadFile {
  readonly contribution: Contribution;
  /** The same for files with the same content. */
  readonly content: string;
}

/** A file without errors that does not count. */
export interface SetAside {
  readonly contribution: Contribution;
  readonly why: Exclude<LeftOutFile['why'], 'faulty' | 'unopened'>;
  /** The file that counts instead. */
  readonly other?: Contribution;
}

/** The files that count and those that do not. */
export interface SortedOut {
  /** The year of the summary. */
  readonly year: number;
  readonly counted: readonly Contribution[];
  readonly setAside: readonly SetAside[];
}

/**
 * Decides which files count: for each unit, year and subject one file, the first of several. A file of an earlier year
 * counts for that year, unless it was handed in for the year of the summary.
 *
 * @param files in a fixed order
 * @param given.year the year of the summary; by default the latest year of the files
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
  const counted = new Map<string, Contribution[]>();
  // Of what counts: by unit, year and content, and by unit, year and what near subjects have in common.
  const contents = new Map<string, Contribution>();
  const subjects = new Map<string, Contribution[]>();
  const setAside: SetAside[] = [];
  for (const file of files) {
    const { contribution, content } = file;
    if (contribution.year > year) setAside.push({ contribution, why: 'later-year' });
    else if (isStale(contribution)) setAside.push({ contribution, why: 'earlier-year' });
    else {
      const key = `${contribution.year} ${unitOf(contribution)}`;
      const near = subjects.get(`${key} ${nearKey(contribution.subject)}`) ?? [];
      const same = contents.get(`${key} ${content}`);
      const other = same ?? near.find((it) => isOneSubject(it.subject, contribution.subject, names));
      if (other) setAside.push({ contribution, why: same ? 'same-content' : 'twice', other });
      else {
        counted.set(key, counted.get(key) ?? []);
        counted.get(key)?.push(contribution);
        contents.set(`${key} ${content}`, contribution);
        subjects.set(`${key} ${nearKey(contribution.subject)}`, near);
        near.push(contribution);
      }
    }
  }
  return { year, counted: [...counted.values()].flat(), setAside };
}

/** A unit that reports on 安全生产 and on 安全生产工作 reports twice, unless the roster lists both as main names. */
const isOneSubject = (one: string, other: string, names: Names): boolean =>
  one === other || (isNearName(one, other) && !(names.isStated(one) && names.isStated(other)));

/**
 * Decides whether a file of an earlier year was handed in for the year of the summary. It was if its unit has no file
 * of that year and the folder does not show that the file belongs to the past: a folder named for the file's own year,
 * or a folder with files of other units but none of the summary's year. If the folder shows nothing, most units with a
 * file of that earlier year decide: if they also have one of the summary's year, the files are a history.
 */
function staleness(
  all: readonly Contribution[],
  year: number,
  unitOf: (it: Contribution) => string,
): (it: Contribution) => boolean {
  const reported = new Set(all.filter((it) => it.year === year).map(unitOf));
  const folders = new Map(
    [...groupedBy(all, folderOf)].map(([folder, its]) => [
      folder,
      {
        hasYear: its.some((it) => it.year === year),
        hasSeveral: its.some((it) => unitOf(it) !== unitOf(its[0] as Contribution)),
      },
    ]),
  );
  /** Whether the folder of a file shows that it belongs to the past; undefined if it shows nothing. */
  const isPast = (it: Contribution): boolean | undefined => {
    const folder = folderOf(it);
    const named = yearInPath(folder);
    if (named !== undefined) return named === it.year;
    const { hasYear, hasSeveral } = folders.get(folder) ?? {};
    return hasSeveral && !hasYear ? true : undefined;
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

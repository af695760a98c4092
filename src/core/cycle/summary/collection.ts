import { sha256 } from '../../archive/sha-256.ts';
import { finding } from '../../diagnostics/finding.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { word } from '../../diagnostics/word.ts';
import type { Roster } from '../../generated/roster.ts';
import type { LeftOutFile, Matter } from '../../generated/summary.ts';
import type { Unit } from '../../generated/unit.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { nearestAmong } from '../../spelling/nearest-among.ts';
import { namesOf, plainName } from '../../unit/names.ts';
import { isRosterData, placeInRoster, type RosterUnit, rosterUnits } from '../../unit/roster.ts';
import { Compactor } from './compact.ts';
import { type Contribution, contributionOf } from './contribution.ts';
import { knownUnit } from './known-unit.ts';
import { type ReadFile, type SetAside, sortOut } from './sort-out.ts';
import { matters } from './verify/matters.ts';
import type { PlaceIn } from './verify/place.ts';

/** What is known of a file that was read and checked. */
export interface LookedAt {
  /** Whether it could be opened. */
  readonly opened: boolean;
  /** Its data as read, of whatever form; absent where it is no YAML. */
  readonly data?: unknown;
  /** The unit; absent if any finding is an error. */
  readonly unit?: Unit | undefined;
  readonly text?: string | undefined;
  readonly findings: readonly Finding[];
}

/** What was collected from all files. */
export interface CollectedUnits {
  /** The year of the summary; absent if no file could be read. */
  readonly year?: number;
  /** Those of the summary's year and of earlier ones. */
  readonly contributions: readonly Contribution[];
  readonly leftOut: readonly LeftOutFile[];
  /** What the clerk should verify. */
  readonly verify: readonly Matter[];
}

/** What is to be told between files, beside what was collected. */
export interface ClosedCollection {
  readonly collected: CollectedUnits;
  /** Why files without errors do not count, one by one. */
  readonly setAside: readonly Finding[];
  /** Units that the roster does not have, and what is to be verified. */
  readonly standing: readonly Finding[];
}

/**
 * Takes in units' files one after another and keeps what each adds to a summary. A file is left out if it has errors, is
 * of another year, or repeats a unit and year; the rest goes on.
 */
export class Collection {
  readonly #year: number | undefined;
  readonly #hasRoster: boolean;
  readonly #units: readonly RosterUnit[];
  readonly #names: ReturnType<typeof namesOf>;
  readonly #hashed: (content: string) => string;
  readonly #leftOut: LeftOutFile[] = [];
  readonly #read: ReadFile[] = [];
  readonly #compactor = new Compactor();

  /**
   * @param roster the units that are to report
   * @param hashed a hash of a text: there may be thousands of files, whose content is compared
   */
  constructor(roster: Roster | undefined, hashed: (content: string) => string = sha256) {
    this.#year = roster?.year;
    this.#hasRoster = roster !== undefined;
    this.#units = roster ? rosterUnits(roster) : [];
    this.#names = namesOf(roster);
    this.#hashed = hashed;
  }

  /**
   * Takes in a file. Of two files of the same unit the first counts.
   *
   * @returns the errors for which it is left out; undefined where it counts, or is a roster
   */
  add(file: string, { opened, data, unit, text, findings }: LookedAt): readonly Finding[] | undefined {
    const errors = findings.filter((one) => severityOf(one) === 'error');
    if (unit && errors.length === 0) {
      const contribution = contributionOf(unit, file, this.#names);
      this.#read.push({
        contribution: this.#compactor.compact({ ...contribution, ...this.#wording(contribution) }),
        content: this.#hashed(JSON.stringify(unit, sortedKeys)),
      });
      return undefined;
    }
    if (isRosterData(data)) return undefined;
    this.#leftOut.push(
      withoutTexts({
        file,
        ...knownUnit({ file, data, text }, this.#units, this.#names),
        why: opened ? 'faulty' : 'unopened',
        reason: reasonOf(errors),
      }),
    );
    return errors;
  }

  /** By what copies of other units' files are told. */
  #wording({ year, words }: Contribution): Pick<Contribution, 'wording'> {
    const { problems } = words();
    if (problems.length === 0) return {};
    const texts = problems.map(({ description, measures }) => plainName(description + measures));
    return { wording: this.#hashed(JSON.stringify([year, ...texts])) };
  }

  /**
   * Sorts out what counts.
   *
   * @param placeIn the place of a value in a file
   */
  close(placeIn: PlaceIn): ClosedCollection {
    const leftOut = [...this.#leftOut];
    const units = this.#units;
    if (this.#read.length === 0)
      return { collected: { contributions: [], leftOut, verify: [] }, setAside: [], standing: [] };
    const context = { roster: units, names: this.#names, year: this.#year };
    const { year, counted, setAside } = sortOut(this.#read, context);
    const why = setAside.map((it) => setAsideFinding(it, year, placeIn));
    setAside.forEach((it, index) => {
      const { file, name, year: of } = it.contribution;
      const unit = units[placeInRoster(units, it.contribution)]?.name ?? name;
      const reason = word(why[index] as Finding, 'zh').message;
      leftOut.push({ file, unit, year: of, why: it.why, reason });
    });
    const standing = [
      ...(this.#hasRoster ? notListed(counted, units, placeIn) : []),
      ...matters(counted, { roster: units, names: this.#names, year }, placeIn),
    ];
    const unitOf = new Map(counted.map(({ file, name }) => [file, name]));
    const verify = standing.map((it) => {
      const { message, hint } = word(it, 'zh');
      const unit = unitOf.get(it.file);
      return { file: it.file, ...(unit !== undefined && { unit }), matter: message, advice: hint };
    });
    return { collected: { year, contributions: counted, leftOut, verify }, setAside: why, standing };
  }
}

/** A finding for each unit that is summed up but not on the roster, with the unit that may be meant. */
function notListed(
  counted: readonly Contribution[],
  units: readonly RosterUnit[],
  placeIn: PlaceIn,
): Finding[] {
  const nearest = nearestAmong(units.map(({ name }) => name));
  return counted
    .filter((it) => placeInRoster(units, it) < 0)
    .map((it) => {
      const suggestion = nearest(it.name)?.name;
      const at = placeIn(it, ['organisation', 'name']);
      return finding('unit-not-on-roster', at, { name: it.name, suggestion });
    });
}

/** Why a file without errors is left out. */
function setAsideFinding(
  { contribution, why, other }: SetAside,
  summaryYear: number,
  placeIn: PlaceIn,
): Finding {
  const { name, subject } = contribution;
  const year = String(contribution.year);
  const at = placeIn(contribution, ['organisation', 'name']);
  const otherFile = other?.file ?? '';
  if (why === 'same-content') return finding('file-twice', at, { name, other: otherFile });
  if (why === 'twice') {
    const subjects = other && other.subject !== subject ? [subject, other.subject] : undefined;
    return finding('unit-twice', at, { name, year, other: otherFile, subjects });
  }
  return finding('unit-other-year', placeIn(contribution, ['year']), {
    name,
    year,
    summaryYear: String(summaryYear),
  });
}

/** The same with texts of its own: of a string that was cut out of a file, the engine keeps the whole file. */
const withoutTexts = (it: LeftOutFile): LeftOutFile => JSON.parse(JSON.stringify(it)) as LeftOutFile;

/** Keeps the content of data from depending on the order of keys. */
const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => byCodePoint(one, other)))
    : value;

/** Why a file is left out, for the clerk; always in Chinese, because the summary is. */
function reasonOf(errors: readonly Finding[]): string {
  const [first] = errors;
  if (!first) return '';
  const { message, range } = word(first, 'zh');
  const { line, column } = range.start;
  const place = line === 1 && column === 1 ? '' : `第${line}行：`;
  return `${place}${message}${errors.length > 1 ? `（共${errors.length}处错误）` : ''}`;
}

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { isSettable } from '../../core/check/settable.ts';
import { type Contribution, contributionOf } from '../../core/cycle/summary/contribution.ts';
import { knownUnit } from '../../core/cycle/summary/known-unit.ts';
import { type ReadFile, type SetAside, sortOut } from '../../core/cycle/summary/sort-out.ts';
import { matters } from '../../core/cycle/summary/verify/matters.ts';
import type { PlaceIn } from '../../core/cycle/summary/verify/place.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { word } from '../../core/diagnostics/word.ts';
import { ruleWords } from '../../core/diagnostics/words/rules.ts';
import type { Roster } from '../../core/generated/roster.ts';
import type { LeftOutFile, Matter } from '../../core/generated/summary.ts';
import { byCodePoint } from '../../core/model/by-code-point.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import { nearest } from '../../core/spelling/nearest.ts';
import { namesOf } from '../../core/unit/names.ts';
import { isRosterData, placeInRoster, type RosterUnit, rosterUnits } from '../../core/unit/roster.ts';
import { findFiles, STDIN } from '../files/find-files.ts';
import { readStdin } from '../files/stdin.ts';
import { type FindingsInTexts, textsOf } from '../files/texts.ts';
import type { DocumentSelection } from '../job/document-selection.ts';
import { checkedUnit } from '../job/unit.ts';
import { LatePlaces } from './late-places.ts';

/** What was collected from all files. */
export interface CollectedUnits {
  /** The year of the summary; absent if no file could be read. */
  readonly year?: number;
  /** Those of the summary's year and of earlier ones. */
  readonly contributions: readonly Contribution[];
  readonly leftOut: readonly LeftOutFile[];
  /** What the clerk should verify. */
  readonly verify: readonly Matter[];
  /** The files that were looked at. */
  readonly files: readonly string[];
}

/**
 * Reads units' files one after another and keeps what each adds to a summary. A file is left out if it has errors, is
 * of another year, or repeats a unit and year; the rest goes on.
 *
 * @param named files, folders, patterns, and `-` for the standard input
 * @param roster the units that are to report
 * @param rosterFile the roster's own file, which is skipped if a folder also contains it
 * @yields the findings in each file before the next is read, then those between files, and at the end what was
 * collected
 */
export async function* collect(
  named: readonly string[],
  roster: Roster | undefined,
  rosterFile: string | undefined,
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<FindingsInTexts | CollectedUnits> {
  const units = roster ? rosterUnits(roster) : [];
  const names = namesOf(roster);
  const leftOut: LeftOutFile[] = [];
  const files: string[] = [];
  const leaveOut = (
    file: string,
    why: LeftOutFile['why'],
    errors: readonly Finding[],
    source?: Source,
    text?: string,
  ) =>
    leftOut.push({
      file,
      ...knownUnit({ file, data: source?.data, text }, units, names),
      why,
      reason: reasonOf(errors),
    });
  const found = await findFiles(named);
  for (const it of found) {
    if ('file' in it) {
      if (rosterFile === undefined || resolve(it.file) !== resolve(rosterFile)) files.push(it.file);
    } else {
      yield { findings: [it.finding], texts: new Map() };
      leaveOut(it.finding.file, 'unopened', [it.finding]);
    }
  }
  // Of two files of the same unit the first counts. Sorting makes that independent of the command line.
  files.sort((one, other) => byCodePoint(resolve(one), resolve(other)));
  const places = new LatePlaces();
  const placeIn = ({ file }: Contribution, path: Path) => places.at(file, path);
  const read: ReadFile[] = [];
  for (const file of files) {
    const readResult = file === STDIN ? { bytes: await readStdin(stdin()) } : undefined;
    const { opened, source, data, findings, text } = await checkedUnit(
      file,
      NO_DOCUMENT,
      formAlone,
      readResult,
    );
    const errors = findings.filter((one) => severityOf(one) === 'error');
    if (data && source && errors.length === 0) {
      read.push({ contribution: contributionOf(data, file, names), content: contentOf(data) });
      if (file === STDIN) places.keep(file, source);
    } else if (!isRosterData(source?.data)) {
      yield { findings: errors, texts: textsOf([file, text]) };
      leaveOut(file, opened ? 'faulty' : 'unopened', errors, source, text);
    }
  }
  if (read.length === 0) {
    yield { contributions: [], leftOut, verify: [], files };
    return;
  }

  const { year, counted, setAside } = sortOut(read, { roster: units, names, year: roster?.year });
  for (const it of setAside) {
    const { file, name, year: of } = it.contribution;
    const why = setAsideFinding(it, year, placeIn);
    yield await places.placed([why]);
    const unit = units[placeInRoster(units, it.contribution)]?.name ?? name;
    leftOut.push({ file, unit, year: of, why: it.why, reason: word(why, 'zh').message });
  }
  const standing = await places.placed([
    ...(roster ? notListed(counted, units, placeIn) : []),
    ...matters(counted, { roster: units, names, year }, placeIn),
  ]);
  yield standing;
  const unitOf = new Map(counted.map(({ file, name }) => [file, name]));
  yield {
    year,
    contributions: counted,
    leftOut,
    verify: standing.findings.map((it) => {
      const { message, hint } = word(it, 'zh');
      const unit = unitOf.get(it.file);
      return { file: it.file, ...(unit !== undefined && { unit }), matter: message, advice: hint };
    }),
    files,
  };
}

/** A finding for each unit that is summed up but not on the roster, with the unit that may be meant. */
function notListed(
  counted: readonly Contribution[],
  units: readonly RosterUnit[],
  placeIn: PlaceIn,
): Finding[] {
  const all = units.map(({ name }) => name);
  return counted
    .filter((it) => placeInRoster(units, it) < 0)
    .map((it) => {
      const suggestion = nearest(it.name, all)?.name;
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

/** A hash of the data, independent of the order of keys. A hash because there may be thousands of files. */
const contentOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data, sortedKeys)).digest('base64');

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => byCodePoint(one, other)))
    : value;

/** A summary makes no single document, so nothing is required that only one document needs. */
const NO_DOCUMENT: DocumentSelection = { products: [], all: false };

/** Wording is a matter for the unit's own check. Here only mistakes count that would make a sum wrong. */
const formAlone: Settings = {
  ...defaultSettings,
  severities: new Map(
    Object.keys(ruleWords)
      .filter(isSettable)
      .map((code) => [code, 'off']),
  ),
};

/** Why a file is left out, for the clerk; always in Chinese, because the summary is. */
function reasonOf(errors: readonly Finding[]): string {
  const [first] = errors;
  if (!first) return '';
  const { message, range } = word(first, 'zh');
  const { line, column } = range.start;
  const place = line === 1 && column === 1 ? '' : `第${line}行：`;
  return `${place}${message}${errors.length > 1 ? `（共${errors.length}处错误）` : ''}`;
}

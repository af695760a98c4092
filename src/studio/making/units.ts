import { check } from '../../core/check/check.ts';
import { checkRoster } from '../../core/check/check-roster.ts';
import { formAlone } from '../../core/check/form-alone.ts';
import { composeSummary } from '../../core/compose/summary.ts';
import { type ClosedCollection, Collection } from '../../core/cycle/summary/collection.ts';
import type { Contribution } from '../../core/cycle/summary/contribution.ts';
import { rosterStates } from '../../core/cycle/summary/roster-states.ts';
import { summarise } from '../../core/cycle/summary/summarise.ts';
import { tablesOf } from '../../core/cycle/summary/tables.ts';
import { rosterKeys } from '../../core/generated/keys.ts';
import type { Roster } from '../../core/generated/roster.ts';
import { defaultStyle, type Style } from '../../core/generated/style.ts';
import type { Matter, Summary } from '../../core/generated/summary.ts';
import type { Unit } from '../../core/generated/unit.ts';
import { documentPages } from '../../core/layout/drawn/pages-of.ts';
import type { DrawnFormatName, FormatName } from '../../core/layout/formats.ts';
import { pageSvgs } from '../../core/layout/svg/svg.ts';
import { byCodePoint } from '../../core/model/by-code-point.ts';
import type { Finding, Severity } from '../../core/model/diagnostic.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import { documents } from '../../core/template/generated/packs.js';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { isRosterData, rosterUnits } from '../../core/unit/roster.ts';
import type { Language } from '../../core/wording/language.ts';
import * as report from '../../index.ts';
import { type Made, madeOf } from './document.ts';

/** A finding in a unit's file, in words. */
export interface SeenFinding {
  readonly severity: Severity;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** A file of the folder, as it was found. */
export interface SeenFile {
  readonly file: string;
  readonly kind: 'unit' | 'roster';
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, the first of very many. */
  readonly findings: readonly SeenFinding[];
}

/** How a unit stands. */
export interface StandingRow {
  readonly unit: string;
  readonly state: 'reported' | 'faulty' | 'earlier-year' | 'missing' | 'unlisted' | 'left-out';
  readonly file?: string;
  readonly year?: number;
  /** Why its file does not count, in Chinese as in the summary. */
  readonly reason?: string;
  readonly contact?: string;
  readonly phone?: string;
}

/** All units of the folder together. */
export interface Standing {
  readonly year?: number;
  /** The file of the roster, and how many units it has. */
  readonly roster?: { readonly file: string; readonly units: number };
  readonly rows: readonly StandingRow[];
  readonly verify: readonly Matter[];
  /** Whether there is anything to sum up. */
  readonly hasSummary: boolean;
}

/** The most findings of a file that are sent to the page. */
const MOST_FINDINGS = 200;

interface KeptFile {
  readonly source: Source | undefined;
  readonly roster?: Roster | undefined;
  readonly unit?: Unit | undefined;
  readonly text: string | undefined;
  /** Those that keep a file from being summed up, and others. */
  readonly findings: readonly Finding[];
}

/** The files of the folder that is looked at. */
let kept = new Map<string, KeptFile>();
let summary: Summary | undefined;

/** Forgets the files of another folder. */
export function forgetUnits(): void {
  kept = new Map();
  summary = undefined;
}

/** Takes in a file, in place of what it was before. */
export function takeUnit(file: string, bytes: Uint8Array, language: Language): SeenFile {
  const { source, findings: unread } = report.parse(bytes, file);
  if (isRosterData(source?.data)) return takeRoster(file, bytes, language);
  const full = source ? report.check(source) : { findings: [] };
  const unit = full.unit ?? (source && check(source, [], formAlone).unit);
  const text = source?.text ?? new TextDecoder().decode(bytes);
  // An error that only one of its documents would have does not keep a unit from the summary.
  kept.set(file, { source, unit, text, findings: unit ? [] : [...unread, ...summingErrors(source)] });
  return seen(file, 'unit', [...unread, ...full.findings], language);
}

const summingErrors = (source: Source | undefined): readonly Finding[] =>
  source ? check(source, [], formAlone).findings : [];

function takeRoster(file: string, bytes: Uint8Array, language: Language): SeenFile {
  const { source, findings } = read(file, bytes, rosterKeys);
  const checked = source ? checkRoster(source) : { findings: [] };
  kept.set(file, { source, roster: checked.roster, text: undefined, findings: [] });
  return seen(file, 'roster', [...findings, ...checked.findings], language);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function seen(
  file: string,
  kind: SeenFile['kind'],
  findings: readonly Finding[],
  language: Language,
): SeenFile {
  const worded = findings.map((it) => report.describe(it, language));
  const count = (severity: Severity) => worded.filter((it) => it.severity === severity).length;
  return {
    file,
    kind,
    errors: count('error'),
    warnings: count('warning'),
    findings: worded
      .map(({ severity, message, hint, range }) => ({ severity, message, hint, line: range.start.line }))
      .sort((one, other) => RANK[one.severity] - RANK[other.severity] || one.line - other.line)
      .slice(0, MOST_FINDINGS),
  };
}

/** How all units stand, and what they sum up to. */
export function standing(): Standing {
  const files = [...kept].sort(([one], [other]) => byCodePoint(one, other));
  const [rosterFile, { roster } = { roster: undefined }] = files.find(([, it]) => it.roster) ?? [];
  const collection = new Collection(roster);
  const placeIn = ({ file }: Contribution, path: Path) => ({
    file,
    range: kept.get(file)?.source?.locate(path) ?? FILE_START,
  });
  for (const [file, { source, roster: its, unit, text, findings }] of files)
    if (!its) collection.add(file, { opened: true, data: source?.data, unit, text, findings });
  const { collected } = collection.close(placeIn);
  const { year, contributions, leftOut, verify } = collected;
  const hasSummary = contributions.some((it) => it.year === year);
  summary = hasSummary ? summarise(contributions, { roster, leftOut, verify }) : undefined;
  return {
    ...(year !== undefined && { year }),
    ...(rosterFile !== undefined && roster && { roster: { file: rosterFile, units: roster.units.length } }),
    rows: rowsOf(collected, roster),
    verify,
    hasSummary,
  };
}

function rowsOf(
  { year, contributions, leftOut }: ClosedCollection['collected'],
  roster: Roster | undefined,
): StandingRow[] {
  const now = year ?? roster?.year ?? 0;
  const reasons = new Map(leftOut.map((it) => [it.file, it.reason]));
  const listed: StandingRow[] = roster
    ? rosterStates(rosterUnits(roster), contributions, leftOut, now).map(({ name, ...it }) => ({
        ...it,
        unit: name,
        ...(it.file !== undefined && it.state !== 'reported' && { reason: reasons.get(it.file) ?? '' }),
      }))
    : [];
  const shown = new Set(listed.flatMap(({ file }) => (file === undefined ? [] : [file])));
  const others = contributions
    .filter((it) => it.year === year && !shown.has(it.file))
    .map(({ file, name }): StandingRow => ({ unit: name, state: roster ? 'unlisted' : 'reported', file }));
  const left = leftOut
    .filter(({ file }) => !shown.has(file))
    .map(
      ({ file, unit = '', year: of, reason, why }): StandingRow => ({
        unit,
        state: why === 'faulty' || why === 'unopened' ? 'faulty' : why === 'earlier-year' ? why : 'left-out',
        file,
        reason,
        ...(of !== undefined && { year: of }),
      }),
    );
  return [...listed, ...others, ...left];
}

function summaryNow(): Summary {
  if (!summary) throw new Error('there is nothing to sum up');
  return summary;
}

function summarySubject() {
  const style = mergeMaps(defaultStyle, documents.summary?.style ?? {}) as Style;
  return { document: composeSummary(summaryNow()), style };
}

/** The summary in a format, as `report summary` writes it with the built-in pack. */
export const summaryFile = (format: FormatName | DrawnFormatName, language: Language): Promise<Made> =>
  madeOf(summarySubject(), { format, file: '', language, hash: undefined, part: '' });

/** The lists of the summary as a workbook, as `report summary --format xlsx` writes it. */
export async function summaryLists(): Promise<Uint8Array> {
  const { writeTables } = await import('../../core/workbook/write-tables.ts');
  return writeTables(tablesOf(summaryNow()));
}

/** The pages of the summary. */
export async function summaryPages(): Promise<readonly { width: number; height: number; svg: string }[]> {
  const { document, style } = summarySubject();
  const pages = await documentPages(document, style);
  const svgs = pageSvgs(pages, style);
  return pages.pages.map(({ width, height }, index) => ({ width, height, svg: svgs[index] ?? '' }));
}

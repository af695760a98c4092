import { resolve } from 'node:path';
import { isSettable } from '../../check/settings/settable.ts';
import { defaultSettings, type Settings } from '../../check/settings/settings.ts';
import { type Contribution, contributionOf } from '../../cycle/summary/contribution.ts';
import { byCodePoint } from '../../cycle/summary/order.ts';
import { placeInRoster, type RosterUnit } from '../../cycle/summary/roster.ts';
import { finding } from '../../diagnostics/finding.ts';
import { word } from '../../diagnostics/word.ts';
import { ruleWords } from '../../diagnostics/words/rules.ts';
import type { LeftOutFile } from '../../generated/summary.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import { nearest } from '../../spelling/nearest.ts';
import type { Asked } from '../build/documents.ts';
import { findFiles, STDIN } from '../input/find-files.ts';
import { readStdin } from '../input/stdin.ts';
import { textsOf } from '../input/text.ts';
import { checkedUnit } from '../input/unit.ts';
import { severityOf } from '../severity.ts';
import type { Texts } from '../terminal/diagnostics.ts';

/** What was taken from the files. */
export interface Collected {
  readonly contributions: readonly Contribution[];
  readonly leftOut: readonly LeftOutFile[];
  /** The files that were read. */
  readonly files: readonly string[];
}

/**
 * Reads units' files one after the other and keeps of each what it adds to a summary. One that is wrong, or that is of a
 * unit and a year of which there is one already, is left out, and the rest goes on.
 *
 * @param named files, folders, patterns, and `-` for the standard input
 * @param roster the units that are to report
 * @param rosterFile its file, which is no unit's where a folder holds it among theirs
 * @param tell is told what is wrong with a file before the next is read
 */
export async function collect(
  named: readonly string[],
  roster: readonly RosterUnit[] | undefined,
  rosterFile: string | undefined,
  stdin: () => AsyncIterable<Uint8Array>,
  tell: (findings: readonly Finding[], texts: Texts) => void,
): Promise<Collected> {
  const contributions = new Map<string, Contribution>();
  const leftOut: LeftOutFile[] = [];
  const files: string[] = [];
  const found = await findFiles(named);
  for (const it of found) {
    if ('file' in it) {
      if (rosterFile === undefined || resolve(it.file) !== resolve(rosterFile)) files.push(it.file);
    } else {
      tell([it.finding], new Map());
      leftOut.push({ file: it.finding.file, reason: reasonOf([it.finding]) });
    }
  }
  // Of two files of one unit the first counts: which is first must not hang on the order of the line.
  files.sort((one, other) => byCodePoint(resolve(one), resolve(other)));
  for (const file of files) {
    const reading = file === STDIN ? readStdin(stdin()).then((bytes) => ({ bytes })) : undefined;
    const { source, data, findings, text } = await checkedUnit(file, NO_DOCUMENT, formAlone, reading);
    const texts = textsOf([file, text]);
    const errors = findings.filter((one) => severityOf(one) === 'error');
    if (!data || !source || errors.length > 0) {
      tell(errors, texts);
      leftOut.push({ file, ...whatCouldBeRead(source), reason: reasonOf(errors) });
      continue;
    }
    const contribution = contributionOf(data, file);
    const { name, year, subject } = contribution;
    const at = { file, range: source.locate(['organisation', 'name'], 'value') };
    const place = roster ? placeInRoster(roster, contribution) : -1;
    const key = JSON.stringify([roster?.[place]?.name ?? name, year, subject]);
    const other = contributions.get(key);
    if (other) {
      const twice = finding('unit-twice', at, { name, year: String(year), other: other.file });
      tell([twice], texts);
      leftOut.push({ file, unit: name, year, reason: `本单位本年度已有文件${other.file}` });
      continue;
    }
    contributions.set(key, contribution);
    if (!roster || place >= 0) continue;
    const suggestion = nearest(
      name,
      roster.map((unit) => unit.name),
    )?.name;
    tell([finding('unit-not-on-roster', at, { name, suggestion })], texts);
  }
  return { contributions: [...contributions.values()], leftOut, files };
}

/** A summary asks for none of the documents, and so for nothing that only one of them needs. */
const NO_DOCUMENT: Asked = { products: [], all: false };

/** How a unit's texts are worded is between the unit and its checker: here only what would make a sum wrong counts. */
const formAlone: Settings = {
  ...defaultSettings,
  severities: new Map(
    Object.keys(ruleWords)
      .filter(isSettable)
      .map((code) => [code, 'off']),
  ),
};

/** Why a file is left out, as the document says it: in Chinese, whatever the program speaks. */
function reasonOf(errors: readonly Finding[]): string {
  const [first] = errors;
  if (!first) return '';
  const { message, range } = word(first, 'zh');
  const { line, column } = range.start;
  const place = line === 1 && column === 1 ? '' : `第${line}行：`;
  return `${place}${message}${errors.length > 1 ? `（共${errors.length}处错误）` : ''}`;
}

/** The unit and the year of a file that is wrong elsewhere. */
function whatCouldBeRead(source: Source | undefined): Pick<LeftOutFile, 'unit' | 'year'> {
  const { organisation, year } = (source?.data ?? {}) as {
    organisation?: { name?: unknown };
    year?: unknown;
  };
  const name = organisation?.name;
  return {
    ...(typeof name === 'string' && { unit: name.trim() }),
    ...(Number.isInteger(year) && { year: year as number }),
  };
}

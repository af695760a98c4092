import { byCodePoint } from '../../../core/model/by-code-point.ts';
import type { Finding } from '../../../core/model/diagnostic.ts';

/** What happened to a unit. */
export type UnitOutcome =
  /** Its documents were written. */
  | 'built'
  /** Its documents are up to date and were left alone. */
  | 'up-to-date'
  /** It has errors (or, with --strict, warnings); nothing was written. */
  | 'refused'
  /** It could not be read, or its documents could not be written. */
  | 'failed';

/** The exit status that belongs to an outcome. Journals hold it as a number, for scripts. */
export const STATUS = { built: 0, refused: 1, failed: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

export interface JournalOutput {
  /** Relative to the folder of the journal, with `/` between folders. */
  readonly path: string;
  /** Hexadecimal SHA-256 of the file when it was made. */
  readonly sha256: string;
}

/** What a unit's documents were made from. */
export interface InputTrace {
  /** Every file and folder that was read. */
  readonly inputs: readonly string[];
  /** Hexadecimal SHA-256 of their content and of the program's version. */
  readonly content: string;
  /** Hexadecimal SHA-256 of what the command line asked for. */
  readonly asked: string;
}

/** The entry of one unit in a journal: its latest state, from whichever run. */
export interface JournalEntry {
  readonly file: string;
  readonly outcome: Exclude<UnitOutcome, 'up-to-date'>;
  readonly status: Status;
  readonly outputs: readonly JournalOutput[];
  /** The errors and warnings; information is not recorded. */
  readonly findings: readonly Finding[];
  /** Absent if an input may have changed while it was read; the unit is then built again. */
  readonly trace?: InputTrace;
}

/** One of `total` parts of a batch; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** The first line of a journal: which batch it belongs to. */
export interface JournalHead {
  /** Absent if the batch was not split. */
  readonly shard?: Shard | undefined;
  /** All units of the batch, including those of other shards. */
  readonly all: readonly string[];
}

/** A journal. */
export interface Journal {
  /** Absent if its line was lost. */
  readonly head?: JournalHead;
  /** The key is the unit's file. */
  readonly entries: ReadonlyMap<string, JournalEntry>;
}

const FORM = 1;

/** The text of a journal, with the entries sorted by file. */
export function journalText(head: JournalHead, entries: Iterable<JournalEntry>): string {
  const sorted = [...entries].sort((one, other) => byCodePoint(one.file, other.file));
  return headLine(head) + sorted.map(entryLine).join('');
}

export const headLine = ({ shard, all }: JournalHead): string =>
  `${JSON.stringify({ 'report-build': FORM, shard: shard ? `${shard.index}/${shard.total}` : null, all })}\n`;

export const entryLine = ({ file, outcome, status, outputs, findings, trace }: JournalEntry): string =>
  `${JSON.stringify({ file, outcome, status, outputs, findings, ...(trace && { trace }) })}\n`;

/**
 * Reads a journal. A running batch appends line by line, so the last line may be incomplete: lines that are not
 * ours are skipped. If a unit has several lines, the last one counts.
 */
export function journalIn(text: string): Journal {
  const entries = new Map<string, JournalEntry>();
  let head: JournalHead | undefined;
  for (const line of text.split('\n')) {
    const value = parsed(line);
    if (value?.['report-build'] === FORM) head = headOf(value);
    else if (value && isEntry(value)) entries.set(value.file, value);
  }
  return { ...(head && { head }), entries };
}

function parsed(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function headOf({ shard, all }: Record<string, unknown>): JournalHead | undefined {
  if (!isListOfTexts(all)) return undefined;
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(String(shard)) ?? [];
  return {
    all: all as string[],
    ...(index && total && { shard: { index: Number(index), total: Number(total) } }),
  };
}

const isText = (it: unknown): it is string => typeof it === 'string';

/** Checks as much of an entry as the program relies on: a journal may be damaged. */
function isEntry(it: Record<string, unknown>): it is Record<string, unknown> & JournalEntry {
  const { file, outcome, status, outputs, findings, trace } = it as Partial<
    Record<keyof JournalEntry, unknown>
  >;
  return (
    isText(file) &&
    ['built', 'refused', 'failed'].includes(String(outcome)) &&
    [0, 1, 2].includes(status as number) &&
    isListOf(outputs, (one) => isText(one.path) && isText(one.sha256)) &&
    isListOf(findings, isFinding) &&
    (trace === undefined ||
      isListOf([trace], (one) => isText(one.content) && isText(one.asked) && isListOfTexts(one.inputs)))
  );
}

function isFinding(it: Record<string, unknown>): boolean {
  const range = it.range as { start?: Record<string, unknown> } | undefined;
  return (
    isText(it.code) &&
    isText(it.file) &&
    typeof it.args === 'object' &&
    it.args !== null &&
    typeof range?.start?.line === 'number' &&
    typeof range.start.column === 'number'
  );
}

const isListOfTexts = (list: unknown): boolean => Array.isArray(list) && list.every(isText);

const isListOf = (list: unknown, isOne: (it: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(list) && list.every((it) => typeof it === 'object' && it !== null && isOne(it));

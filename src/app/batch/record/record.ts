import type { Finding } from '../../../core/model/diagnostic.ts';

/** What became of a unit. */
export type Outcome =
  /** Its documents were written. */
  | 'built'
  /** They are as they would be written, and were left. */
  | 'up-to-date'
  /** It has errors, or with --strict warnings, and nothing was written. */
  | 'refused'
  /** It could not be read, or its documents could not be written. */
  | 'failed';

/** What a script sees of an outcome; records hold it as a figure. */
export const STATUS = { built: 0, refused: 1, failed: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** A document that was made. */
export interface Output {
  /** Seen from the folder of the record, with `/` between folders. */
  readonly path: string;
  /** Hexadecimal SHA-256 of the file as it was made. */
  readonly sha256: string;
}

/** What documents were made from. */
export interface Trace {
  /** Every file and folder that was read. */
  readonly inputs: readonly string[];
  /** Hexadecimal SHA-256 of their content, and of the version of the program. */
  readonly content: string;
  /** The same of what the line asked for. */
  readonly asked: string;
}

/** What a record holds of one unit: how it stands, whichever run brought it there. */
export interface Entry {
  readonly file: string;
  readonly outcome: Exclude<Outcome, 'up-to-date'>;
  readonly status: Status;
  readonly outputs: readonly Output[];
  /** Errors and warnings. */
  readonly findings: readonly Finding[];
  /** Absent where it may have been changed while it was read, so that it is built again. */
  readonly trace?: Trace;
}

/** A share of a batch: of how many, which, from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** What a record says of its batch. */
export interface Head {
  /** Absent where the batch was not split. */
  readonly shard?: Shard | undefined;
  /** Every unit of the batch, those of other shards among them. */
  readonly all: readonly string[];
}

/** The whole of a record. */
export interface BuildRecord {
  /** Absent where that line was lost. */
  readonly head?: Head;
  /** By the unit's file. */
  readonly entries: ReadonlyMap<string, Entry>;
}

const FORM = 1;

/** The lines of a record; entries in the order of the files. */
export function recordText(head: Head, entries: Iterable<Entry>): string {
  const sorted = [...entries].sort((one, other) => byCodePoint(one.file, other.file));
  return headLine(head) + sorted.map(entryLine).join('');
}

export const headLine = ({ shard, all }: Head): string =>
  `${JSON.stringify({ 'report-build': FORM, shard: shard ? `${shard.index}/${shard.total}` : null, all })}\n`;

export const entryLine = ({ file, outcome, status, outputs, findings, trace }: Entry): string =>
  `${JSON.stringify({ file, outcome, status, outputs, findings, ...(trace && { trace }) })}\n`;

/**
 * Reads a record. It is appended to line by line while a batch runs, so its last line may be torn; a line that is no line
 * of ours says nothing, and of several on one unit the last is true.
 */
export function recordIn(text: string): BuildRecord {
  const entries = new Map<string, Entry>();
  let head: Head | undefined;
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

function headOf({ shard, all }: Record<string, unknown>): Head | undefined {
  if (!isListOfTexts(all)) return undefined;
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(String(shard)) ?? [];
  return {
    all: all as string[],
    ...(index && total && { shard: { index: Number(index), total: Number(total) } }),
  };
}

const isText = (it: unknown): it is string => typeof it === 'string';

/** What a damaged record could hold otherwise is looked at as far as anything here relies on it. */
function isEntry(it: Record<string, unknown>): it is Record<string, unknown> & Entry {
  const { file, outcome, status, outputs, findings, trace } = it as Partial<Record<keyof Entry, unknown>>;
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

/** UTF-8 keeps the order of code points, which UTF-16 does not. */
export const byCodePoint = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));

import { sortFindings } from '../../core/check/sort.ts';
import type { KeyNode } from '../../core/generated/keys.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import type { ReadResult } from '../files/read-bytes.ts';
import { textOf } from '../files/texts.ts';

/** The result of reading and checking a file. */
export interface CheckedFile<Data> {
  /** Whether the file could be opened. */
  readonly opened: boolean;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Absent if any finding is an error. */
  readonly data?: Data | undefined;
  /** The text with the position of each value; absent if the file could not be read. */
  readonly source?: Source | undefined;
  /** The text, so that findings can be shown in it; absent if the bytes are not text. */
  readonly text?: string | undefined;
}

/** A file that was read but not checked. */
export type ReadFile = Omit<CheckedFile<never>, 'data'>;

/**
 * Reads a file that a person named.
 *
 * @param given its bytes, or why there are none
 */
export function readFile(file: string, { bytes, finding }: ReadResult, keys: KeyNode): ReadFile {
  if (bytes === undefined) return { opened: false, findings: finding ? [finding] : [] };
  const { source, findings } = read(file, bytes, keys);
  const text = source ? source.text : textOf(bytes);
  return { opened: true, findings: sortFindings(findings), source, text };
}

/**
 * The file with what a check found in it.
 *
 * @param data what the file says, if nothing in it is an error
 */
export const withFindings = <Data>(
  file: ReadFile,
  findings: readonly Finding[],
  data: Data | undefined,
): CheckedFile<Data> => ({ ...file, findings: sortFindings([...file.findings, ...findings]), data });

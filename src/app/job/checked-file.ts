import { sortFindings } from '../../core/check/sort.ts';
import type { KeyNode } from '../../core/generated/keys.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import type { Bytes } from '../files/read-bytes.ts';
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

/**
 * Reads and checks a file that a person named.
 *
 * @param given its bytes, or why there are none
 * @param judge checks the data, once they could be read
 */
export function checkedFile<Data>(
  file: string,
  { bytes, finding }: Bytes,
  keys: KeyNode,
  judge: Judge<Data>,
): CheckedFile<Data> {
  if (bytes === undefined) return { opened: false, findings: finding ? [finding] : [] };
  return checkedBytes(file, bytes, keys, judge);
}

/** Checks data: returns the findings, and the data if they are right. */
export type Judge<Data> = (source: Source) => {
  data?: Data | undefined;
  findings: readonly Finding[];
};

/** The same for bytes in memory. */
export function checkedBytes<Data>(
  file: string,
  bytes: Uint8Array,
  keys: KeyNode,
  judge: Judge<Data>,
): CheckedFile<Data> {
  const { source, findings } = read(file, bytes, keys);
  if (!source) return { opened: true, findings: sortFindings(findings), text: textOf(bytes) };
  const judged = judge(source);
  return {
    opened: true,
    findings: sortFindings([...findings, ...judged.findings]),
    data: judged.data,
    source,
    text: source.text,
  };
}

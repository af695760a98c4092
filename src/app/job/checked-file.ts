import { sortFindings } from '../../core/check/sort.ts';
import type { KeyNode } from '../../core/generated/keys.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import type { Bytes } from '../files/read-bytes.ts';
import { textOf } from '../files/texts.ts';

/** A file as far as it could be taken. */
export interface CheckedFile<Data> {
  /** Whether the file could be opened at all. */
  readonly opened: boolean;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Present where nothing found is an error. */
  readonly data?: Data | undefined;
  /** Where each piece of it stands; absent where it could not be read. */
  readonly source?: Source | undefined;
  /** The file's text, for findings to be shown in; absent where it has none. */
  readonly text?: string | undefined;
}

/**
 * A file that a person named, read and judged.
 *
 * @param given its bytes, or why there are none
 * @param judge what is found in data that could be read, and the data where it is right
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

/** What is found in data that could be read, and the data where it is right. */
export type Judge<Data> = (source: Source) => {
  data?: Data | undefined;
  findings: readonly Finding[];
};

/** The same for bytes that are at hand. */
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

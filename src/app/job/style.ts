import { checkStyle } from '../../core/check/check-style.ts';
import { styleKeys } from '../../core/generated/keys.ts';
import type { StyleFile } from '../../core/generated/style.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type CheckedFile, readFile, withFindings } from './checked-file.ts';

/** Reads and checks a style file. Values that it leaves out stay absent. */
export async function checkedStyle(file: string): Promise<CheckedFile<StyleFile>> {
  const read = readFile(file, await readBytes(file), styleKeys);
  if (!read.source) return read;
  const { style, findings } = checkStyle(read.source);
  return withFindings(read, findings, style);
}

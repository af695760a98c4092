import { checkStyle } from '../../core/check/check-style.ts';
import { styleKeys } from '../../core/generated/keys.ts';
import type { StyleFile } from '../../core/generated/style.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type CheckedFile, checkedFile } from './checked-file.ts';

/** Reads and checks a style file. Values that it leaves out stay absent. */
export async function checkedStyle(file: string): Promise<CheckedFile<StyleFile>> {
  return checkedFile(file, await readBytes(file), styleKeys, (source) => {
    const { style, findings } = checkStyle(source);
    return { data: style, findings };
  });
}

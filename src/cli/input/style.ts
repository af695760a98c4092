import { checkStyle } from '../../check/check-style.ts';
import { styleKeys } from '../../generated/keys.ts';
import type { StyleFile } from '../../generated/style.ts';
import { type CheckedFile, checkedFile } from './checked-file.ts';

/** A style file, read and checked: what is to differ. */
export function checkedStyle(file: string): Promise<CheckedFile<StyleFile>> {
  return checkedFile(file, styleKeys, (source) => {
    const { style, findings } = checkStyle(source);
    return { data: style, findings };
  });
}

import { basename, dirname, extname, join } from 'node:path';

/** The file name for next year: the year in this year's name is increased, or `-year` is appended. */
export function nextName(file: string, year: number): string {
  const name = basename(file);
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  const old = String(year - 1);
  const at = stem.lastIndexOf(old);
  const next = at < 0 ? `${stem}-${year}` : stem.slice(0, at) + year + stem.slice(at + old.length);
  return join(dirname(file), next + extension);
}

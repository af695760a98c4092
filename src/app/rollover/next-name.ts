import { basename, dirname, extname, join } from 'node:path';

/** The name of next year's file: this year's with the year in it moved on, else with the year behind it. */
export function nextName(file: string, year: number): string {
  const name = basename(file);
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  const old = String(year - 1);
  const at = stem.lastIndexOf(old);
  const next = at < 0 ? `${stem}-${year}` : stem.slice(0, at) + year + stem.slice(at + old.length);
  return join(dirname(file), next + extension);
}

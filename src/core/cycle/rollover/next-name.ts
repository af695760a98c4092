/**
 * The name of next year's file: the year in this year's name is increased, or `-year` is appended.
 *
 * @param name without folders
 */
export function nextFileName(name: string, year: number): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  const old = String(year - 1);
  const at = stem.lastIndexOf(old);
  const next = at < 0 ? `${stem}-${year}` : stem.slice(0, at) + year + stem.slice(at + old.length);
  return next + extension;
}

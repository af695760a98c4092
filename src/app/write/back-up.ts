import { parse } from 'node:path';
import { numberedBeside } from './numbered-beside.ts';
import { writeNew } from './write-new.ts';

/**
 * Copies what stands at a path to a name beside it with the day in it, and a number where that is taken:
 * `org.2026-11-24.docx`. The copy is whole, and on the disk, when this returns.
 *
 * @param bytes what stands there
 * @param how.mode the file's mode
 * @param how.day `YYYY-MM-DD`
 * @returns the copy's path; undefined where no name is free
 * @throws errors of the system, where it cannot be written
 */
export async function backUp(
  path: string,
  bytes: Uint8Array,
  { mode, day }: { readonly mode: number; readonly day: string },
): Promise<string | undefined> {
  const { dir, name, ext } = parse(path);
  for (const copy of numberedBeside(dir, `${name}.${day}`, ext))
    if (await writeNew(copy, bytes, mode)) return copy;
  return undefined;
}

import { parse } from 'node:path';
import { numberedBeside } from './numbered-beside.ts';
import { writeNew } from './write-new.ts';

/**
 * Copies a file to a name beside it with the date, and a number if that is taken: `org.2026-11-24.docx`. When this
 * returns, the copy is complete and flushed to the disk.
 *
 * @param bytes the content of the file
 * @param how.mode the file's mode
 * @param how.day `YYYY-MM-DD`
 * @returns the path of the copy; undefined if no name is free
 * @throws errors of the system if it cannot be written
 */
export async function backUp(
  path: string,
  bytes: Uint8Array,
  { mode, day }: { readonly mode: number; readonly day: string },
): Promise<string | undefined> {
  const { dir, name, ext } = parse(path);
  for (const copy of numberedBeside(dir, name, `.${day}`, ext))
    if (await writeNew(copy, bytes, mode)) return copy;
  return undefined;
}

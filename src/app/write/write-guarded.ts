import { readFile, stat } from 'node:fs/promises';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { backUp } from './back-up.ts';
import { writeFailure } from './write-failure.ts';
import { writeWhole } from './write-file.ts';
import { writeNew } from './write-new.ts';

/** How a file that people write in was written. */
export interface Guarded {
  readonly failure?: Finding | undefined;
  /** The copy that was made of what stood there before. */
  readonly backup?: string;
}

/**
 * Writes a file that people go on writing in. One that is there already is left as it is.
 *
 * @param how.force replaces it all the same, and copies it first to a name of its own with the day in it
 * @param how.day `YYYY-MM-DD`
 */
export async function writeGuarded(
  path: string,
  bytes: Uint8Array,
  { force, day }: { readonly force: boolean; readonly day: string },
): Promise<Guarded> {
  try {
    if (await writeNew(path, bytes)) return {};
    const taken = finding('workbook-exists', { file: path, range: FILE_START }, { file: path });
    if (!force) return { failure: taken };
    const [old, { mode }] = await Promise.all([readFile(path), stat(path)]);
    if (old.equals(bytes)) return {};
    const backup = await backUp(path, old, { mode, day });
    return backup === undefined ? { failure: taken } : { backup, failure: await writeWhole(path, bytes) };
  } catch (error) {
    return { failure: writeFailure(path, error) };
  }
}

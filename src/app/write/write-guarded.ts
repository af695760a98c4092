import { readFile, stat } from 'node:fs/promises';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { backUp } from './back-up.ts';
import { writeFailure } from './write-failure.ts';
import { writeWhole } from './write-file.ts';
import { writeNew } from './write-new.ts';

/** The result of writing a file that people edit. */
export interface GuardedResult {
  readonly failure?: Finding | undefined;
  /** The path of the copy of the old file. */
  readonly backup?: string;
}

/**
 * Writes a file that people will edit. An existing file is left alone.
 *
 * @param how.force replaces an existing file, after it was copied to a name with the date
 * @param how.day `YYYY-MM-DD`
 */
export async function writeGuarded(
  path: string,
  bytes: Uint8Array,
  { force, day }: { readonly force: boolean; readonly day: string },
): Promise<GuardedResult> {
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

import { extname } from 'node:path';
import type { Finding } from '../../model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeWhole } from '../../write/write-file.ts';
import { writeGuarded } from '../../write/write-guarded.ts';
import { writeKeeping } from '../../write/write-keeping.ts';
import { type KeptFile, toldOf } from '../build/hand-edits.ts';

/** A file that is made and not yet written. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** What was written, what was kept from being written over, and what to tell of it. */
export interface WrittenFiles {
  readonly written: readonly string[];
  readonly kept: readonly KeptFile[];
  readonly findings: readonly Finding[];
}

/** How files are written that stand there already. */
interface How {
  /** Replaces what people have worked on, and keeps a copy. */
  readonly force: boolean;
  /** `YYYY-MM-DD`, for the name of the copy. */
  readonly day: string;
}

/**
 * Writes files, each whole or not at all; one that cannot be written keeps no other from being written. What people work
 * on, documents and workbooks, is not written over; JSON and CSV are for programs, and are replaced.
 *
 * @param folder that they stand in; it is made where it is not there
 */
export async function writeFiles(
  folder: string,
  files: readonly MadeFile[],
  how: How,
): Promise<WrittenFiles> {
  const unmade = await makeFolder(folder);
  if (unmade) return { written: [], kept: [], findings: [unmade] };
  const all: WrittenFiles[] = [];
  for (const file of files) all.push(await writeOne(file, how));
  return {
    written: all.flatMap(({ written }) => written),
    kept: all.flatMap(({ kept }) => kept),
    findings: all.flatMap(({ findings }) => findings),
  };
}

async function writeOne({ path, bytes: given }: MadeFile, how: How): Promise<WrittenFiles> {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  const format = extname(path);
  if (format === '.json' || format === '.csv') return outcome(path, await writeWhole(path, bytes));
  if (format === '.xlsx') return outcome(path, (await writeGuarded(path, bytes, how)).failure);
  const { written, edited, failure } = await writeKeeping(path, bytes, how);
  const told = edited && (await toldOf(edited, bytes, written, undefined));
  return {
    written: written === undefined ? [] : [written],
    kept: told ? [told.kept] : [],
    findings: [...(told?.findings ?? []), ...(failure ? [failure] : [])],
  };
}

const outcome = (path: string, failure: Finding | undefined): WrittenFiles => ({
  written: failure ? [] : [path],
  kept: [],
  findings: failure ? [failure] : [],
});

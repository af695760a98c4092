import { extname } from 'node:path';
import type { Finding } from '../../core/model/diagnostic.ts';
import {
  combinedResult,
  type WriteOptions,
  type WriteResult,
  writeDocument,
} from '../produce/write-document.ts';
import { makeFolder } from '../write/make-folder.ts';
import { writeWhole } from '../write/write-file.ts';
import { writeGuarded } from '../write/write-guarded.ts';

/** A file that is made but not written yet. */
export type MadeFile = MadeDocument | MadeData;

/** A document or a workbook. */
interface MadeDocument {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Data for programs, whose text can be gone through again and again, and is not held. */
interface MadeData {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/**
 * Writes files, each whole or not at all; a file that fails does not stop the others. Documents and workbooks that
 * people may have edited are not overwritten. JSON and CSV are for programs and are replaced.
 *
 * @param folder the folder of the files; made if needed
 */
export async function writeFiles(
  folder: string,
  files: readonly MadeFile[],
  how: WriteOptions,
): Promise<WriteResult> {
  const unmade = await makeFolder(folder);
  if (unmade) return { writtenPaths: [], keptFiles: [], findings: [unmade] };
  const parts: WriteResult[] = [];
  for (const file of files) parts.push(await writeOne(file, how));
  return combinedResult(parts);
}

async function writeOne(file: MadeFile, how: WriteOptions): Promise<WriteResult> {
  const { path } = file;
  if ('pieces' in file) return outcome(path, await writeWhole(path, file.pieces));
  const { bytes } = file;
  if (extname(path) === '.xlsx') return outcome(path, (await writeGuarded(path, bytes, how)).failure);
  return writeDocument(path, bytes, how);
}

const outcome = (path: string, failure: Finding | undefined): WriteResult => ({
  writtenPaths: failure ? [] : [path],
  keptFiles: [],
  findings: failure ? [failure] : [],
});

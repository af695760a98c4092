import { dirname } from 'node:path';
import { makeFolder } from '../write/make-folder.ts';
import type { LaidOutFile } from './lay-out.ts';
import { combinedResult, type WriteOptions, type WriteResult, writeDocument } from './write-document.ts';

/**
 * The last step of producing: writes each file whole or not at all, making folders as needed. A file that fails does
 * not stop the others. Files that a person has edited, or that are not ours, are not overwritten.
 */
export async function commit(files: readonly LaidOutFile[], how: WriteOptions): Promise<WriteResult> {
  const parts: WriteResult[] = [];
  for (const folder of new Set(files.map(({ target }) => dirname(target.path)))) {
    const unmade = await makeFolder(folder);
    if (unmade) {
      parts.push({ writtenPaths: [], keptFiles: [], findings: [unmade] });
      continue;
    }
    for (const { target, bytes } of files)
      if (dirname(target.path) === folder) parts.push(await writeDocument(target.path, bytes, how));
  }
  return combinedResult(parts);
}

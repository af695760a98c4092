import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The version of some bytes, in the form of an ETag. */
export const versionOf = (bytes: Uint8Array): string =>
  `"${createHash('sha256').update(bytes).digest('hex')}"`;

/** The version of a file now; undefined if there is none. */
export const versionNow = (path: string): Promise<string | undefined> =>
  readFile(path).then(versionOf, () => undefined);

import { readFile, stat } from 'node:fs/promises';
import { type Provenance, provenanceOf } from '../../core/archive/provenance.ts';

/** What is at a path before it is written. */
export type PathState =
  /** Nothing, or a document exactly as this program wrote it: may be replaced. */
  | { readonly isFree: true; readonly seen: FileVersion }
  /** A person's work: a generated document that another program saved since, or a file that is not ours. */
  | {
      readonly isFree: false;
      readonly seen: FileVersion;
      readonly bytes: Uint8Array;
      readonly mode: number;
      readonly provenance: Provenance;
    };

/** Identifies one state of a file; empty if there is no file. */
export type FileVersion = string;

/**
 * Looks at what is at a path before a document is written there. Folders and special files count as free; writing then
 * fails.
 *
 * @throws errors of the system if the file cannot be read
 */
export async function standingAt(path: string): Promise<PathState> {
  const seen = await seenAt(path);
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) return { isFree: true, seen };
  const bytes = await readFile(path);
  const provenance = provenanceOf(bytes);
  if (provenance.isAsGenerated) return { isFree: true, seen };
  return { isFree: false, seen, bytes, mode: status.mode, provenance };
}

/** The present state of a file. Every save changes its time or size, or puts another file in its place. */
export async function seenAt(path: string): Promise<FileVersion> {
  try {
    const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs].join(' ');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

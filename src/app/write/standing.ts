import { readFile, stat } from 'node:fs/promises';
import { type Provenance, provenanceOf } from '../../core/archive/provenance.ts';

/** What stands at a path before it is written. */
export type Standing =
  /** Nothing, or a document exactly as this program wrote it: it may be replaced. */
  | { readonly isFree: true; readonly seen: Seen }
  /** A person's work: a generated document that was saved by another program since, or a file that is none of ours. */
  | {
      readonly isFree: false;
      readonly seen: Seen;
      readonly bytes: Uint8Array;
      readonly mode: number;
      readonly provenance: Provenance;
    };

/** By what it is known whether a file is still the one that was looked at; of no file, empty. */
export type Seen = string;

/**
 * Looks at what stands where a document is to be written. A folder, and what is no file, is left to whoever writes.
 *
 * @throws errors of the system, where the file cannot be read
 */
export async function standingAt(path: string): Promise<Standing> {
  const seen = await seenAt(path);
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) return { isFree: true, seen };
  const bytes = await readFile(path);
  const provenance = provenanceOf(bytes);
  if (provenance.isAsGenerated) return { isFree: true, seen };
  return { isFree: false, seen, bytes, mode: status.mode, provenance };
}

/** What a file is known by: whoever saves it changes its time, its size, or puts another in its place. */
export async function seenAt(path: string): Promise<Seen> {
  try {
    const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs].join(' ');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

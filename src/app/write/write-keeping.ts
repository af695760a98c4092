import { parse } from 'node:path';
import type { Provenance } from '../../core/archive/provenance.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { backUp } from './back-up.ts';
import { numberedBeside } from './numbered-beside.ts';
import { type Standing, seenAt, standingAt } from './standing.ts';
import { writeFailure } from './write-failure.ts';
import { writeWhole } from './write-file.ts';

/** How a document was written; what a person had made of the file before is still there. */
export interface Kept {
  /** Where it was written; absent where it could not be. */
  readonly written?: string;
  /** Why it was not written, or not all that belongs to it. */
  readonly failure?: Finding;
  /** What a person had made of the file. */
  readonly edited?: EditedFile;
}

/** A file that was edited since it was generated, or that is none of ours. */
export interface EditedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
  /** The copy that was made of it before it was replaced; absent where it still stands in its place. */
  readonly backup?: string;
  /** Whether it was replaced unasked, since nobody has worked on it. */
  readonly isOnlyResaved?: true;
}

/** How a document is written where one stands already. */
export interface HowKept {
  /** Replaces the work of a person all the same, and copies it first to a name of its own with the day in it. */
  readonly force: boolean;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether a file, which is not as it was generated, was but saved again: it is replaced too, and copied first. */
  readonly isOnlyResaved?: (bytes: Uint8Array, provenance: Provenance) => Promise<boolean>;
}

/** How often somebody may save the file while it is being written over, before that is given up. */
const MOST_TRIES = 5;

/**
 * Writes a document, but never over the work of a person: where the file is not exactly what was generated, the new one is
 * written beside it.
 */
export async function writeKeeping(
  path: string,
  bytes: Uint8Array,
  { force, day, isOnlyResaved = async () => false }: HowKept,
): Promise<Kept> {
  try {
    for (let tries = MOST_TRIES; tries > 0; tries--) {
      const standing = await standingAt(path);
      let kept: Outcome;
      if (standing.isFree) kept = await replaced(path, bytes, standing);
      else if (force) kept = await backedUp(path, bytes, standing, day);
      else if (await isOnlyResaved(standing.bytes, standing.provenance))
        kept = resaved(await backedUp(path, bytes, standing, day));
      else kept = await besides(path, bytes, standing);
      if (kept !== 'overtaken') return kept;
    }
    return { failure: finding('file-in-use', { file: path, range: FILE_START }, { file: path }) };
  } catch (error) {
    return { failure: writeFailure(path, error) };
  }
}

type Outcome = Kept | 'overtaken';
type Taken = Extract<Standing, { isFree: false }>;

/** Replaces what was looked at, and nothing that was put there since. */
async function replaced(path: string, bytes: Uint8Array, { seen }: Standing): Promise<Outcome> {
  let isOvertaken = false;
  const failure = await writeWhole(path, bytes, {
    isStillWanted: async () => {
      isOvertaken = (await seenAt(path)) !== seen;
      return !isOvertaken;
    },
  });
  if (isOvertaken) return 'overtaken';
  return failure ? { failure } : { written: path };
}

/** `org.new.docx`, or with a number where that is edited itself. */
async function besides(path: string, bytes: Uint8Array, standing: Taken): Promise<Outcome> {
  const { dir, name, ext } = parse(path);
  const edited = { path, bytes: standing.bytes, provenance: standing.provenance };
  for (const beside of numberedBeside(dir, `${name}.new`, ext)) {
    const there = await standingAt(beside);
    if (!there.isFree) continue;
    const outcome = await replaced(beside, bytes, there);
    if (outcome !== 'overtaken') return { ...outcome, edited };
  }
  return { failure: finding('file-exists', { file: path, range: FILE_START }, { file: path }), edited };
}

const resaved = (outcome: Outcome): Outcome =>
  outcome === 'overtaken' || !outcome.edited
    ? outcome
    : { ...outcome, edited: { ...outcome.edited, isOnlyResaved: true } };

/** The file is touched when the copy is on the disk, and not before. */
async function backedUp(path: string, bytes: Uint8Array, standing: Taken, day: string): Promise<Outcome> {
  const backup = await backUp(path, standing.bytes, { mode: standing.mode, day });
  if (backup === undefined)
    return { failure: finding('file-exists', { file: path, range: FILE_START }, { file: path }) };
  const outcome = await replaced(path, bytes, standing);
  // The copy stays, whatever became of the rest: nobody else knows whether it is wanted.
  if (outcome === 'overtaken') return outcome;
  return { ...outcome, edited: { path, bytes: standing.bytes, provenance: standing.provenance, backup } };
}

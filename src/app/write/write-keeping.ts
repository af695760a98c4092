import { parse } from 'node:path';
import type { Provenance } from '../../core/archive/provenance.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { backUp } from './back-up.ts';
import { numberedBeside } from './numbered-beside.ts';
import { type PathState, seenAt, standingAt } from './path-state.ts';
import { writeFailure } from './write-failure.ts';
import { writeWhole } from './write-file.ts';

/** The result of writing a document. Whatever a person made of the old file is kept. */
export interface KeepingResult {
  /** Where it was written; absent if it could not be written. */
  readonly written?: string;
  /** Why it, or a part of it, was not written. */
  readonly failure?: Finding;
  /** The old file, if a person has edited it. */
  readonly edited?: EditedFile;
}

/** A file that was edited since it was generated, or that is not ours. */
export interface EditedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly provenance: Provenance;
  /** The copy made before it was replaced; absent if it was not replaced. */
  readonly backup?: string;
  /** Set if it was replaced without `force`, because no text had changed. */
  readonly isOnlyResaved?: true;
}

/** How to treat an existing document. */
export interface KeepingOptions {
  /** Whether a person's work is replaced, after it was copied to a name with the date. */
  readonly force: boolean;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Whether a changed file was only saved again by another program: then it is replaced too, after a copy. */
  readonly isOnlyResaved?: (bytes: Uint8Array, provenance: Provenance) => Promise<boolean>;
}

/** How often writing is tried again because somebody saved the file meanwhile. */
const MOST_TRIES = 5;

/**
 * Writes a document, but never over a person's work: if the existing file is not exactly what was generated, the new
 * one is written beside it.
 */
export async function writeKeeping(
  path: string,
  bytes: Uint8Array,
  { force, day, isOnlyResaved = async () => false }: KeepingOptions,
): Promise<KeepingResult> {
  try {
    for (let tries = MOST_TRIES; tries > 0; tries--) {
      const standing = await standingAt(path);
      let kept: WriteAttempt;
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

type WriteAttempt = KeepingResult | 'overtaken';
type OccupiedPath = Extract<PathState, { isFree: false }>;

/** Replaces the file that was looked at, unless it has changed since. */
async function replaced(path: string, bytes: Uint8Array, { seen }: PathState): Promise<WriteAttempt> {
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

/** Writes `org.new.docx`, or with a number if that is edited too. */
async function besides(path: string, bytes: Uint8Array, standing: OccupiedPath): Promise<WriteAttempt> {
  const { dir, name, ext } = parse(path);
  const edited = { path, bytes: standing.bytes, provenance: standing.provenance };
  for (const beside of numberedBeside(dir, name, '.new', ext)) {
    const there = await standingAt(beside);
    if (!there.isFree) continue;
    const outcome = await replaced(beside, bytes, there);
    if (outcome !== 'overtaken') return { ...outcome, edited };
  }
  return { failure: finding('file-exists', { file: path, range: FILE_START }, { file: path }), edited };
}

const resaved = (outcome: WriteAttempt): WriteAttempt =>
  outcome === 'overtaken' || !outcome.edited
    ? outcome
    : { ...outcome, edited: { ...outcome.edited, isOnlyResaved: true } };

/** Replaces the file only after its copy is on the disk. */
async function backedUp(
  path: string,
  bytes: Uint8Array,
  standing: OccupiedPath,
  day: string,
): Promise<WriteAttempt> {
  const backup = await backUp(path, standing.bytes, { mode: standing.mode, day });
  if (backup === undefined)
    return { failure: finding('file-exists', { file: path, range: FILE_START }, { file: path }) };
  const outcome = await replaced(path, bytes, standing);
  // The copy is kept even if replacing fails: only a person can know whether it is needed.
  if (outcome === 'overtaken') return outcome;
  return { ...outcome, edited: { path, bytes: standing.bytes, provenance: standing.provenance, backup } };
}

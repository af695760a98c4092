import type { Finding } from '../../core/model/diagnostic.ts';
import { writeKeeping } from '../write/write-keeping.ts';
import { isOnlyResaved, type KeptFile, toldOf } from './hand-edits.ts';

/** What was written where. */
export interface Written {
  /** The paths, in the order of the line. */
  readonly written: readonly string[];
  /** Files that a person has edited: they were left, or copied before they were replaced. */
  readonly kept: readonly KeptFile[];
  /** Why others were not written, and what became of those that were kept. */
  readonly findings: readonly Finding[];
}

/** How files are written that stand there already. */
export interface HowWritten {
  /** Replaces what a person has worked on, and keeps a copy. */
  readonly force: boolean;
  /** `YYYY-MM-DD`, for the name of the copy. */
  readonly day: string;
  /** The unit's file; absent where the document is made of several. */
  readonly source?: string | undefined;
}

/** Writes a document, whole or not at all and never over the work of a person, and says what became of it. */
export async function writeDocument(path: string, bytes: Uint8Array, how: HowWritten): Promise<Written> {
  const { written, edited, failure } = await writeKeeping(path, bytes, { ...how, isOnlyResaved });
  const told = edited && (await toldOf(edited, bytes, written, how.source));
  return {
    written: written === undefined ? [] : [written],
    kept: told ? [told.kept] : [],
    findings: [...(told?.findings ?? []), ...(failure ? [failure] : [])],
  };
}

/** What was written in several parts, in their order. */
export const allWritten = (parts: readonly Written[]): Written => ({
  written: parts.flatMap(({ written }) => written),
  kept: parts.flatMap(({ kept }) => kept),
  findings: parts.flatMap(({ findings }) => findings),
});

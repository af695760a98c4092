import type { Finding } from '../../core/model/diagnostic.ts';
import { writeKeeping } from '../write/write-keeping.ts';
import { isOnlyResaved, type KeptFile, toldOf } from './hand-edits.ts';

/** The result of writing files. */
export interface WriteResult {
  /** The paths that were written, in the order of the given files. */
  readonly writtenPaths: readonly string[];
  /** Files that a person has edited: left alone, or copied before they were replaced. */
  readonly keptFiles: readonly KeptFile[];
  /** Why files were not written, and what was done with edited ones. */
  readonly findings: readonly Finding[];
}

/** How to treat files that exist. */
export interface WriteOptions {
  /** Whether files that a person has edited are replaced, after a copy is made. */
  readonly force: boolean;
  /** `YYYY-MM-DD`, for the name of the copy. */
  readonly day: string;
  /** The unit's file; absent if the document is made from several. */
  readonly source?: string | undefined;
}

/** Writes a document, whole or not at all, and never over a person's work. */
export async function writeDocument(
  path: string,
  bytes: Uint8Array,
  how: WriteOptions,
): Promise<WriteResult> {
  const { written, edited, failure } = await writeKeeping(path, bytes, { ...how, isOnlyResaved });
  const report = edited && (await toldOf(edited, bytes, written, how.source));
  return {
    writtenPaths: written === undefined ? [] : [written],
    keptFiles: report ? [report.keptFile] : [],
    findings: [...(report?.findings ?? []), ...(failure ? [failure] : [])],
  };
}

/** Joins the results of several writes, in order. */
export const combinedResult = (parts: readonly WriteResult[]): WriteResult => ({
  writtenPaths: parts.flatMap(({ writtenPaths }) => writtenPaths),
  keptFiles: parts.flatMap(({ keptFiles }) => keptFiles),
  findings: parts.flatMap(({ findings }) => findings),
});

import { type Provenance, provenanceOf } from '../../core/archive/provenance.ts';
import type { ComparedText } from '../../core/compare/difference/compare.ts';
import type { ReviewComment } from '../../core/compare/docx/comments.ts';
import type { ReviewedDocx } from '../../core/compare/docx/read-docx.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { EditedFile } from '../write/write-keeping.ts';

/** A file that was not overwritten, and how it differs from what was made. */
export interface KeptFile {
  /** The path of the person's version. */
  readonly path: string;
  /** The unit's file to compare with; absent if the document is made from several. */
  readonly source?: string | undefined;
  /** Absent if the file could not be read as a .docx. */
  readonly entries?: readonly ComparedText[];
  /** Reviewers' comments in the file. */
  readonly comments?: readonly ReviewComment[];
}

/**
 * The findings about a file that a person has edited, or that is not ours.
 *
 * @param newBytes the bytes that were to replace it
 * @param written where these bytes were written instead; undefined if nowhere
 * @param source the unit's file, if there is one
 */
export async function toldOf(
  edited: EditedFile,
  newBytes: Uint8Array,
  written: string | undefined,
  source: string | undefined,
): Promise<{ keptFile: KeptFile; findings: Finding[] }> {
  const { path: file, bytes, provenance, backup } = edited;
  const at = { file, range: FILE_START };
  // The comparison is with what is made now. If the inputs have changed since, not all differences are hand edits.
  const isOfSameInputs = provenance.isOurs && provenance.inputs === provenanceOf(newBytes).inputs;
  const read = await reviewed(bytes);
  const comments = read?.comments ?? [];
  const entries = provenance.isOurs && read ? await differences(newBytes, read) : undefined;
  const count = entries?.filter(({ kind }) => kind !== 'same').length;
  const how =
    count === undefined ? ('unknown' as const) : isOfSameInputs ? ('hand' as const) : ('mixed' as const);
  const keptFile = { path: backup ?? file, source, ...(entries && { entries }), comments };
  const said = { comments: comments.length, tracked: read?.isTracked ?? false };
  if (backup !== undefined)
    return {
      keptFile: edited.isOnlyResaved ? { path: backup, source } : keptFile,
      findings: [
        edited.isOnlyResaved
          ? finding('saved-again', at, { file, backup })
          : finding('backed-up', at, { file, backup, comments: comments.length }),
      ],
    };
  if (written === undefined) return { keptFile, findings: [] };
  return {
    keptFile,
    findings: [
      provenance.isOurs
        ? finding('hand-edited', at, {
            file,
            written,
            // Only a unit's .docx can be compared with its YAML file.
            source: entries && source,
            count: count ?? 0,
            how,
            ...said,
          })
        : finding('not-generated', at, { file, written, comments: comments.length }),
    ],
  };
}

/** Whether another program only saved the file again, without a change of text. */
export async function isOnlyResaved(bytes: Uint8Array, { text }: Provenance): Promise<boolean> {
  if (text === undefined) return false;
  const read = await reviewed(bytes);
  const { isOnlyResaved } = await import('../../core/compare/docx/only-resaved.ts');
  return read !== undefined && isOnlyResaved(read, text);
}

/** Loads the comparison only here: most builds meet no edited file. */
async function reviewed(bytes: Uint8Array): Promise<ReviewedDocx | undefined> {
  const { readReviewed } = await import('../../core/compare/docx/read-docx.ts');
  const { NoDocx } = await import('../../core/compare/docx/open-docx.ts');
  try {
    return readReviewed(bytes);
  } catch (error) {
    if (error instanceof NoDocx) return undefined;
    throw error;
  }
}

async function differences(newBytes: Uint8Array, { pieces }: ReviewedDocx): Promise<readonly ComparedText[]> {
  const { readDocx } = await import('../../core/compare/docx/read-docx.ts');
  const { compare } = await import('../../core/compare/difference/compare.ts');
  return compare(readDocx(newBytes), pieces);
}

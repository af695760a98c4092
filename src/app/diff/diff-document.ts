import { provenanceOf } from '../../core/archive/provenance.ts';
import {
  type ComparedText,
  changesIn,
  compare,
  type TextChange,
} from '../../core/compare/difference/compare.ts';
import { MOST_BYTES } from '../../core/compare/docx/limits.ts';
import { NoDocx } from '../../core/compare/docx/open-docx.ts';
import { type ReviewedDocx, readDocx, readReviewed } from '../../core/compare/docx/read-docx.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { noDocx } from '../files/no-docx.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Texts } from '../files/texts.ts';
import type { Product } from '../job/document-selection.ts';
import type { JobRequest } from '../job/open-job.ts';
import { docxNow } from './docx-now.ts';
import { type EditOrigins, editOrigins } from './edit-origins.ts';
import { findSource, originOf } from './find-source.ts';

/** Which .docx to compare, and with what. */
export interface DiffRequest extends Omit<JobRequest, 'file' | 'documents' | 'readResult'> {
  readonly docx: string;
  /** The YAML file that it was made from; by default found beside it. */
  readonly source?: string | undefined;
  /** The document that it is; by default told by its name. */
  readonly product?: Product | undefined;
  /** The time of creation to write into files, in seconds since 1970. */
  readonly epoch?: number | undefined;
}

/** A .docx compared with the one that its source gives now. */
export interface Compared {
  readonly outcome: 'compared';
  readonly docx: string;
  readonly source: string;
  readonly product: Product;
  /** Every text of both files in order. */
  readonly entries: readonly ComparedText[];
  /** The texts that were added, removed or changed. */
  readonly changes: readonly TextChange[];
  /** Where the changed texts come from. */
  readonly origins: ReadonlyMap<TextChange, EditOrigins>;
  /** The comments in the file, and whether it tracks changes. */
  readonly reviewed: ReviewedDocx;
  /** Whether the files also agree in form. */
  readonly isSameFile: boolean;
}

/** The result of comparing. */
export type Difference =
  | Compared
  /** A file could not be read, or the document cannot be made now. */
  | { readonly outcome: 'failed'; readonly findings: readonly Finding[]; readonly texts: Texts }
  /** The .docx is named like an attachment that the source does not have. */
  | { readonly outcome: 'no-attachment'; readonly source: string; readonly attachment: number };

/** Compares a .docx that somebody may have edited with what its source gives now. Writes nothing. */
export async function diffDocument({
  docx,
  source: named,
  product: asked,
  ...request
}: DiffRequest): Promise<Difference> {
  const { epoch, ...inputs } = request;
  const { product, attachment = undefined } = asked === undefined ? originOf(docx) : { product: asked };
  const { bytes, finding } = await readBytes(docx, MOST_BYTES);
  if (!bytes) return failed(finding ? [finding] : []);
  const reviewed = reviewedOf(docx, bytes);
  if ('code' in reviewed) return failed([reviewed]);
  const found = named === undefined ? await findSource(docx) : { source: named };
  const { source } = found;
  if (source === undefined) return failed('finding' in found && found.finding ? [found.finding] : []);
  const {
    bytes: made,
    errors,
    job,
  } = await docxNow({ file: source, ...inputs }, { product, attachment }, epoch);
  if (!made && errors.length === 0 && attachment !== undefined)
    return { outcome: 'no-attachment', source, attachment };
  if (!made) return failed(errors, job.texts);
  const entries = compare(readDocx(made), reviewed.pieces);
  const changes = changesIn(entries);
  return {
    outcome: 'compared',
    docx,
    source,
    product,
    entries,
    changes,
    origins: changes.length > 0 ? editOrigins(entries, job, product) : new Map(),
    reviewed,
    isSameFile: Buffer.compare(made, bytes) === 0 || isUntouched(made, bytes),
  };
}

const failed = (findings: readonly Finding[], texts: Texts = new Map()): Difference => ({
  outcome: 'failed',
  findings,
  texts,
});

/** Whether the file is as generated, from the same inputs: then only properties such as the time can differ. */
function isUntouched(newBytes: Uint8Array, bytes: Uint8Array): boolean {
  const [now, then] = [provenanceOf(newBytes), provenanceOf(bytes)];
  return then.isAsGenerated && then.content === now.content;
}

function reviewedOf(file: string, bytes: Uint8Array): ReviewedDocx | Finding {
  try {
    return readReviewed(bytes);
  } catch (error) {
    if (!(error instanceof NoDocx)) throw error;
    return noDocx(file, error);
  }
}

import { severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Product } from '../job/document-selection.ts';
import { type Job, type JobRequest, openJob } from '../job/open-job.ts';
import { compose } from '../produce/compose.ts';
import { layOut } from '../produce/lay-out.ts';
import { plan } from '../produce/plan.ts';

/** A document, or one of its attachments that is a file of its own. */
export interface DocumentRequest {
  readonly product: Product;
  readonly attachment?: number | undefined;
}

/** The .docx that `build` would write now. */
export interface DocxNow {
  /** Absent if it cannot be made, or if the unit's file has no such attachment. */
  readonly bytes?: Uint8Array | undefined;
  /** The inputs of the document. */
  readonly job: Job;
  /** The errors that prevent it from being made. */
  readonly errors: readonly Finding[];
}

/** Makes in memory the .docx that `build` would write; writes nothing. */
export async function docxNow(
  request: Omit<JobRequest, 'documents'>,
  { product, attachment }: DocumentRequest,
  epoch: number | undefined,
): Promise<DocxNow> {
  const job = await openJob({ ...request, documents: { products: [product], all: false } });
  const production = plan(job, false);
  if (!production) return { job, errors: job.findings.filter(isError) };
  const composition = compose(production);
  if ('findings' in composition)
    return { job, errors: [...job.findings, ...composition.findings].filter(isError) };
  const target = {
    product,
    format: 'docx',
    path: '',
    ...(attachment !== undefined && { attachment }),
  } as const;
  const { files } = await layOut(production, composition.subjects, [target], { epoch });
  return { bytes: files[0]?.bytes, job, errors: [] };
}

const isError = (it: Finding): boolean => severityOf(it) === 'error';

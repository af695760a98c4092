import { severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Product } from '../job/asked.ts';
import { type Job, type JobRequest, openJob } from '../job/open-job.ts';
import { compose } from '../produce/compose.ts';
import { layOut } from '../produce/lay-out.ts';
import { plan } from '../produce/plan.ts';

/** A document, or an attachment of one that is a file of its own. */
export interface Wanted {
  readonly product: Product;
  readonly attachment?: number | undefined;
}

/** What a .docx would hold if it were made now. */
export interface DocxNow {
  /** Absent where it cannot be made, or the unit's file has no such attachment. */
  readonly bytes?: Uint8Array | undefined;
  /** All that it is made of. */
  readonly job: Job;
  /** The errors that keep it from being made. */
  readonly errors: readonly Finding[];
}

/** Makes in memory what `build` would write; nothing is written. */
export async function docxNow(
  request: Omit<JobRequest, 'asked'>,
  { product, attachment }: Wanted,
  epoch: number | undefined,
): Promise<DocxNow> {
  const job = await openJob({ ...request, asked: { products: [product], all: false } });
  const planned = plan(job, false);
  if (!planned) return { job, errors: job.findings.filter(isError) };
  const composition = compose(planned);
  if ('findings' in composition)
    return { job, errors: [...job.findings, ...composition.findings].filter(isError) };
  const target = {
    product,
    format: 'docx',
    path: '',
    ...(attachment !== undefined && { attachment }),
  } as const;
  const { files } = await layOut(planned, composition.subjects, [target], epoch);
  return { bytes: files[0]?.bytes, job, errors: [] };
}

const isError = (it: Finding): boolean => severityOf(it) === 'error';

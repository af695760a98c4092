import { finding } from '../../core/diagnostics/finding.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { type Job, type JobRequest, openJob } from '../job/open-job.ts';
import { type Destination, type TargetProblem, targetsOf } from '../targets/targets.ts';
import { today } from '../write/clock.ts';
import { commit } from './commit.ts';
import { compose } from './compose.ts';
import type { KeptFile } from './hand-edits.ts';
import { inputAmong } from './input-among.ts';
import { type LaidOutFile, layOut } from './lay-out.ts';
import { plan } from './plan.ts';

/** What to make, of what, and where to put it: plain values. */
export interface ProduceRequest extends JobRequest {
  /** Whether a warning keeps documents from being made as an error does. */
  readonly strict: boolean;
  readonly destination: Destination;
  /** Replaces what a person has worked on, and keeps a copy. */
  readonly force: boolean;
  /** Seconds since 1970 that the files are to give as the time of their making, where there is one. */
  readonly epoch?: number | undefined;
}

/** What came of it. */
export type Outcome =
  /** The documents were made and written. */
  | 'built'
  /** Something that was found kept them from being made. */
  | 'refused'
  /** A file could not be opened, drawn or written. */
  | 'failed';

/** How documents were produced. */
export interface Produced {
  readonly outcome: Outcome;
  /** All that the documents are made of. */
  readonly job: Job;
  /** What was found before anything was made; a template that failed among it. */
  readonly checked: readonly Finding[];
  /** Whether that kept anything from being made. */
  readonly refused: boolean;
  /** Why documents cannot go where they were to go; nothing was made then. */
  readonly problem?: TargetProblem;
  /** The files as they were made, before anything was written. */
  readonly files: readonly LaidOutFile[];
  /** The paths that were written, in the order of the targets. */
  readonly written: readonly string[];
  /** The files among those that were to be written which a person has edited. */
  readonly kept: readonly KeptFile[];
  /** What was found when the documents were made and written. */
  readonly made: readonly Finding[];
}

/** Checks, then makes every file in memory, then writes: the five steps of producing, one after the other. */
export async function produce(request: ProduceRequest): Promise<Produced> {
  const { file, strict, destination, force, epoch } = request;
  const job = await openJob(request);
  const nothing = { job, checked: job.findings, refused: true, files: [], written: [], kept: [], made: [] };
  const planned = plan(job, strict);
  if (!planned)
    return {
      ...nothing,
      outcome: job.opened ? 'refused' : 'failed',
      refused: isRefused(job.findings, strict),
    };
  const { products } = planned.documents;
  const targets = targetsOf(destination, file, products, planned.source.data);
  if ('problem' in targets) return { ...nothing, outcome: 'failed', refused: false, problem: targets };
  const taken = await inputAmong(
    targets.map(({ path }) => path),
    job.inputs,
  );
  if (taken) {
    const found = finding('output-is-input', { file, range: FILE_START }, taken);
    return { ...nothing, outcome: 'failed', checked: [...job.findings, found] };
  }
  const composition = compose(planned);
  if ('findings' in composition)
    return { ...nothing, outcome: 'refused', checked: [...job.findings, ...composition.findings] };
  const laidOut = await layOut(planned, composition.subjects, targets, epoch);
  const { written, kept, findings } = await commit(laidOut.files, {
    force,
    day: today(epoch),
    source: file,
  });
  const made = [...laidOut.findings, ...findings];
  return {
    outcome: made.some((it) => severityOf(it) === 'error') ? 'failed' : 'built',
    job,
    checked: job.findings,
    refused: false,
    files: laidOut.files,
    written,
    kept,
    made,
  };
}

import { finding } from '../../core/diagnostics/finding.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { type Job, type JobRequest, openJob } from '../job/open-job.ts';
import { type Destination, type TargetProblem, targetsOf } from '../targets/targets.ts';
import { today } from '../write/clock.ts';
import { commit } from './commit.ts';
import { compose } from './compose.ts';
import type { KeptFile } from './hand-edits.ts';
import type { HowDrawn } from './how-drawn.ts';
import { inputAmong } from './input-among.ts';
import { type LaidOutFile, layOut } from './lay-out.ts';
import { plan } from './plan.ts';

/** What to make, from what, and where to put it. Plain values. */
export interface ProduceRequest extends JobRequest {
  /** Whether warnings prevent the build, as errors do. */
  readonly strict: boolean;
  readonly destination: Destination;
  /** Whether files that a person has edited are replaced, after a copy is made. */
  readonly force: boolean;
  /** The time of creation to write into the files, in seconds since 1970; by default the document's date. */
  readonly epoch?: number | undefined;
  /** How PDF and other formats of pages are drawn; by this program where left out. */
  readonly drawing?: HowDrawn | undefined;
  /** Asked when all is made, before any of it is written: whether it still is to be. */
  readonly isStillWanted?: () => Promise<boolean>;
}

/** The result. */
export type ProductionOutcome =
  /** The documents were made and written. */
  | 'built'
  /** A finding prevented the build. */
  | 'refused'
  /** A file could not be opened, drawn or written, or what was made was no longer wanted. */
  | 'failed';

/** The result of producing documents. */
export interface Production {
  readonly outcome: ProductionOutcome;
  /** The inputs of the documents. */
  readonly job: Job;
  /** Findings from before anything was made, and the failure of a template. */
  readonly inputFindings: readonly Finding[];
  /** Whether `inputFindings` prevented the build. */
  readonly refused: boolean;
  /** Why the target paths are not possible; nothing was made then. */
  readonly problem?: TargetProblem;
  /** The files as made, before writing. */
  readonly files: readonly LaidOutFile[];
  /** The paths that were written, in the order of the targets. */
  readonly writtenPaths: readonly string[];
  /** The existing files that a person has edited. */
  readonly keptFiles: readonly KeptFile[];
  /** Findings from making and writing. */
  readonly outputFindings: readonly Finding[];
}

/** Runs the five steps of producing: checks, makes every file in memory, then writes. */
export async function produce(request: ProduceRequest): Promise<Production> {
  const { file, strict, destination, force, epoch, isStillWanted } = request;
  const job = await openJob(request);
  const nothing = {
    job,
    inputFindings: job.findings,
    refused: true,
    files: [],
    writtenPaths: [],
    keptFiles: [],
    outputFindings: [],
  };
  const production = plan(job, strict);
  if (!production)
    return {
      ...nothing,
      outcome: job.opened ? 'refused' : 'failed',
      refused: isRefused(job.findings, strict),
    };
  const { products } = production.documents;
  const targets = targetsOf(destination, file, products, production.source.data);
  if ('problem' in targets) return { ...nothing, outcome: 'failed', refused: false, problem: targets };
  const taken = await inputAmong(
    targets.map(({ path }) => path),
    job.inputs,
  );
  if (taken) {
    const found = finding('output-is-input', { file, range: FILE_START }, taken);
    return { ...nothing, outcome: 'failed', inputFindings: [...job.findings, found] };
  }
  const composition = compose(production);
  if ('findings' in composition)
    return { ...nothing, outcome: 'refused', inputFindings: [...job.findings, ...composition.findings] };
  const laidOut = await layOut(production, composition.subjects, targets, request);
  if (isStillWanted && !(await isStillWanted())) return { ...nothing, outcome: 'failed', refused: false };
  const { writtenPaths, keptFiles, findings } = await commit(laidOut.files, {
    force,
    day: today(epoch),
    source: file,
  });
  const outputFindings = [...laidOut.findings, ...findings];
  return {
    outcome: outputFindings.some((it) => severityOf(it) === 'error') ? 'failed' : 'built',
    job,
    inputFindings: job.findings,
    refused: false,
    files: laidOut.files,
    writtenPaths,
    keptFiles,
    outputFindings,
  };
}

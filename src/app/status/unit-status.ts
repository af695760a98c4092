import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { provenanceOf } from '../../core/archive/provenance.ts';
import { isRefused } from '../../core/diagnostics/severity.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import { isOpen, measures } from '../../core/unit/measures.ts';
import { openProblems } from '../../core/unit/open-problems.ts';
import { isOverdue } from '../../core/unit/overdue.ts';
import { isRosterData } from '../../core/unit/roster.ts';
import { entriesIn } from '../batch/journal/journals-in.ts';
import { recordedPath } from '../batch/journal/shown.ts';
import { standing } from '../batch/journal/standing.ts';
import { Tracer } from '../batch/journal/trace.ts';
import { REPORT, WHATEVER_IS_THERE } from '../job/document-selection.ts';
import { documentsFor } from '../job/documents.ts';
import { type Job, openJob } from '../job/open-job.ts';
import { inputsHash } from '../produce/inputs-hash.ts';
import { plan } from '../produce/plan.ts';

/** The state of a unit's documents. */
export type DocumentState =
  /** They were never built, or are gone. */
  | 'not-built'
  /** Made from the present inputs. */
  | 'up-to-date'
  /** An input has changed since they were made. */
  | 'stale'
  /** Up to date, but edited by hand since. */
  | 'edited';

/** The state of a unit's file. */
export interface UnitStatus {
  readonly file: string;
  /** Absent if the file gives none. */
  readonly year?: number | undefined;
  readonly isValid: boolean;
  /**
   * How many problems are open (no measure, or an uncompleted one), plus the measures carried over that are not
   * completed.
   */
  readonly open: number;
  /** How many measures are past their deadline and not completed. */
  readonly overdue: number;
  readonly documents: DocumentState;
}

/**
 * Determines the state of a unit's file and its documents.
 *
 * @param folder where the documents were written; undefined means beside the file
 * @param today `YYYY-MM-DD`, for what is overdue
 * @returns why the file could not be opened, if it could not; neither status nor findings for a roster, which is not a
 * unit's file
 */
export async function unitStatus(
  file: string,
  folder: string | undefined,
  today: string,
): Promise<{ readonly status?: UnitStatus; readonly unopened: readonly Finding[] }> {
  const job = await openJob({ file, documents: WHATEVER_IS_THERE });
  const { unit, findings } = job;
  if (!unit.opened) return { unopened: findings };
  if (isRosterData(unit.source?.data)) return { unopened: [] };
  const data = (unit.data ?? unit.source?.data ?? {}) as Unit;
  const isValid = !isRefused(findings, false);
  const status = {
    file: recordedPath(file),
    ...(typeof data.year === 'number' && { year: data.year }),
    isValid,
    ...(isValid ? figures(data, today) : { open: 0, overdue: 0 }),
    documents: await documentsOf(job, folder ?? dirname(file)),
  };
  return { status, unopened: [] };
}

function figures(unit: Unit, today: string): { open: number; overdue: number } {
  const { carriedOver = [] } = unit;
  const overdue = [...measures(unit)].filter(({ measure }) => isOverdue(measure, today));
  return { open: openProblems(unit) + carriedOver.filter(isOpen).length, overdue: overdue.length };
}

async function documentsOf(job: Job, folder: string): Promise<DocumentState> {
  const { file } = job;
  const entry = (await entriesIn(folder)).get(recordedPath(file));
  if (!entry) return withoutRecord(job, folder);
  if (entry.outcome !== 'built') return 'not-built';
  const found = await standing(entry.outputs, folder);
  if (found === 'gone') return 'not-built';
  if (!entry.trace || !(await new Tracer().isSame(file, entry.trace))) return 'stale';
  return found === 'edited' ? 'edited' : 'up-to-date';
}

/** For a unit that was not built in a batch: the report's .docx carries the hash of its inputs. */
async function withoutRecord(job: Job, folder: string): Promise<DocumentState> {
  const path = join(folder, `${parse(job.file).name}.docx`);
  const bytes = await readFile(path).catch(() => undefined);
  const then = bytes && provenanceOf(bytes);
  if (!then?.isOurs) return 'not-built';
  if (then.inputs === undefined || then.inputs !== (await reportHash(job))) return 'stale';
  return then.isAsGenerated ? 'up-to-date' : 'edited';
}

/** The hash of what the report would be made from now; undefined if it cannot be made. */
async function reportHash(job: Job): Promise<string | undefined> {
  const documents = documentsFor(REPORT, job.unit.source?.data);
  const isWithin = job.documents?.kinds.includes(WHOLE_FILE) ?? false;
  // If another document of the file has errors, the report alone may still be unchanged.
  const production =
    (isWithin && plan(job, false, documents)) ||
    plan(await openJob({ file: job.file, documents: REPORT }), false);
  return production && inputsHash(production, WHOLE_FILE);
}

import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { provenanceOf } from '../../core/archive/provenance.ts';
import { isRosterData } from '../../core/cycle/summary/roster.ts';
import { isRefused } from '../../core/diagnostics/severity.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import { isOpen, measures } from '../../core/unit/measures.ts';
import { isOverdue } from '../../core/unit/overdue.ts';
import { entriesIn } from '../batch/record/records-in.ts';
import { recordedPath } from '../batch/record/shown.ts';
import { standing } from '../batch/record/standing.ts';
import { Tracer } from '../batch/record/trace.ts';
import { REPORT, WHATEVER_IS_THERE } from '../job/asked.ts';
import { documentsFor } from '../job/documents.ts';
import { type Job, openJob } from '../job/open-job.ts';
import { inputsHash } from '../produce/inputs-hash.ts';
import { plan } from '../produce/plan.ts';

/** How the documents of a unit stand. */
export type DocumentState =
  /** There is no record of any, or they are gone. */
  | 'not-built'
  /** Made from what the unit's file and all else hold now. */
  | 'up-to-date'
  /** Something that they were made from has changed since. */
  | 'stale'
  /** Up to date, and edited by hand since they were made. */
  | 'edited';

/** How a unit's file stands. */
export interface UnitStatus {
  readonly file: string;
  /** Absent where the file does not say it. */
  readonly year?: number | undefined;
  readonly isValid: boolean;
  /** Problems with a measure that is not completed or with none, and what is carried over and not completed. */
  readonly open: number;
  /** Measures past their deadline and not completed. */
  readonly overdue: number;
  readonly documents: DocumentState;
}

/**
 * Looks at a unit's file and its documents.
 *
 * @param folder where the documents were written to; left out, beside the file
 * @param today `YYYY-MM-DD`, the day by which it is told what is overdue
 * @returns why the file could not be opened, where it could not; nothing of a roster, which is no unit's file
 */
export async function unitStatus(
  file: string,
  folder: string | undefined,
  today: string,
): Promise<{ readonly status?: UnitStatus; readonly unopened: readonly Finding[] }> {
  const job = await openJob({ file, asked: WHATEVER_IS_THERE });
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
  const { problems = [], rectifications = [], carriedOver = [] } = unit;
  const openProblems = problems.filter(({ id }) => {
    const its = rectifications.filter((it) => it.problems.some((one) => String(one) === String(id)));
    return its.length === 0 || its.some(isOpen);
  });
  const overdue = [...measures(unit)].filter(({ measure }) => isOverdue(measure, today));
  return { open: openProblems.length + carriedOver.filter(isOpen).length, overdue: overdue.length };
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

/** What was not built in a batch: the report as a .docx carries the hash of what it was made from. */
async function withoutRecord(job: Job, folder: string): Promise<DocumentState> {
  const path = join(folder, `${parse(job.file).name}.docx`);
  const bytes = await readFile(path).catch(() => undefined);
  const then = bytes && provenanceOf(bytes);
  if (!then?.isOurs) return 'not-built';
  if (then.inputs === undefined || then.inputs !== (await reportHash(job))) return 'stale';
  return then.isAsGenerated ? 'up-to-date' : 'edited';
}

/** The hash of what the report would be made from now; undefined where it cannot be made. */
async function reportHash(job: Job): Promise<string | undefined> {
  const documents = documentsFor(REPORT, job.unit.source?.data);
  const isWithin = job.documents?.kinds.includes(WHOLE_FILE) ?? false;
  // Where another document of the file is in the way, the report may still be what it was.
  const planned =
    (isWithin && plan(job, false, documents)) ||
    plan(await openJob({ file: job.file, asked: REPORT }), false);
  return planned && inputsHash(planned, WHOLE_FILE);
}

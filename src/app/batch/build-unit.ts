import { createHash } from 'node:crypto';
import { dirname, relative } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { read } from '../../core/read/read.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Texts } from '../files/texts.ts';
import { documentsFor } from '../job/documents.ts';
import type { KeptFile } from '../produce/hand-edits.ts';
import type { LaidOutFile } from '../produce/lay-out.ts';
import { produce } from '../produce/produce.ts';
import { targetsOf } from '../targets/targets.ts';
import { type JournalEntry, type JournalOutput, STATUS, type UnitOutcome } from './journal/journal.ts';
import { recordedPath, slashed } from './journal/shown.ts';
import { standing } from './journal/standing.ts';
import { askedHash, type Tracer } from './journal/trace.ts';
import type { BatchRequest, BatchUnit } from './request.ts';

/** The result of building one unit of a batch. Plain values, so that a process can send it to another. */
export interface UnitResult {
  readonly outcome: UnitOutcome;
  /** The unit's entry for the journal. */
  readonly entry: JournalEntry;
  /** Findings from before anything was made (`inputFindings`) and from making it (`outputFindings`). */
  readonly inputFindings: readonly Finding[];
  readonly outputFindings: readonly Finding[];
  readonly keptFiles: readonly KeptFile[];
  /** The texts of the files that the findings point into. */
  readonly texts: Texts;
}

/** One unit to build. */
export interface UnitWork {
  readonly unit: BatchUnit;
  /** The unit's entry in the journal of an earlier run. */
  readonly before?: JournalEntry | undefined;
  /**
   * Paths of this unit's documents that other units' files (`others`) would write as well. If there are any, nothing is
   * written.
   */
  readonly clashes: readonly { readonly path: string; readonly others: readonly string[] }[];
}

/** The folder in which the journal with a unit's entry is kept. */
export const journalFolder = ({ destination }: BatchRequest, { file }: BatchUnit): string =>
  destination.folder ?? dirname(file);

/**
 * Builds one unit of a batch, unless it is up to date. An internal error of the program becomes a finding of this unit,
 * so that the other units are still built.
 */
export async function buildUnit(request: BatchRequest, tracer: Tracer, work: UnitWork): Promise<UnitResult> {
  const { unit, before, clashes } = work;
  const at = { file: unit.file, range: FILE_START };
  if (request.changed && clashes.length === 0 && before && (await isUpToDate(request, tracer, unit, before)))
    return {
      outcome: 'up-to-date',
      entry: before,
      inputFindings: [],
      outputFindings: [],
      keptFiles: [],
      texts: new Map(),
    };
  if (clashes.length > 0) {
    const findings = clashes.map(({ path, others }) => finding('same-output', at, { path, others }));
    return withoutDocuments(unit, 'refused', findings);
  }
  try {
    return await built(request, tracer, unit);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return withoutDocuments(unit, 'failed', [finding('internal', at, { reason })]);
  }
}

/** The result of a unit that was not started or did not finish. */
export function withoutDocuments(
  { file }: BatchUnit,
  outcome: 'refused' | 'failed',
  findings: readonly Finding[],
): UnitResult {
  const entry: JournalEntry = {
    file: recordedPath(file),
    outcome,
    status: STATUS[outcome],
    outputs: [],
    findings,
  };
  return { outcome, entry, inputFindings: findings, outputFindings: [], keptFiles: [], texts: new Map() };
}

async function built(request: BatchRequest, tracer: Tracer, unit: BatchUnit): Promise<UnitResult> {
  const { file, root } = unit;
  const began = Date.now();
  const { destination, ...inputs } = request;
  const { outcome, job, problem, inputFindings, outputFindings, keptFiles, files } = await produce({
    ...inputs,
    file,
    destination: { ...destination, root },
  });
  if (problem) {
    const key = problem.problem === 'no-value' ? problem.place : '';
    const at = { file, range: FILE_START };
    return withoutDocuments(unit, 'refused', [finding('name-without-value', at, { key })]);
  }
  const findings = [...inputFindings, ...outputFindings].filter((found) => severityOf(found) !== 'info');
  const isBuilt = outcome === 'built';
  const trace = isBuilt ? await tracer.of(request, unit, job.inputs, began) : undefined;
  const shown = new Set(
    [...inputFindings, ...outputFindings]
      .flatMap((found) => [found, ...(found.related ?? [])])
      .map((found) => found.file),
  );
  return {
    outcome,
    entry: {
      file: recordedPath(file),
      outcome,
      status: STATUS[outcome],
      outputs: isBuilt ? outputsOf(files, journalFolder(request, unit)) : [],
      findings,
      ...(trace && { trace }),
    },
    inputFindings,
    outputFindings,
    keptFiles: keptFiles.map(withoutSame),
    texts: new Map([...job.texts].filter(([name]) => shown.has(name))),
  };
}

/** Unchanged entries are not shown, so they are not sent to the other process. */
const withoutSame = ({ entries, ...kept }: KeptFile): KeptFile => ({
  ...kept,
  ...(entries && { entries: entries.filter(({ kind }) => kind !== 'same') }),
});

/**
 * The paths that a unit's documents would get. Empty if the file cannot be read, or lacks a value that the name pattern
 * asks for.
 */
export async function pathsOf(
  { documents, destination }: BatchRequest,
  { file, root }: BatchUnit,
): Promise<readonly string[]> {
  const { bytes } = await readBytes(file);
  const data = bytes && read(file, bytes, unitKeys).source?.data;
  if (data === undefined) return [];
  const targets = targetsOf({ ...destination, root }, file, documentsFor(documents, data).products, data);
  return 'problem' in targets ? [] : targets.map(({ path }) => path);
}

const outputsOf = (files: readonly LaidOutFile[], folder: string): JournalOutput[] =>
  files.map(({ target: { path }, bytes }) => ({
    path: slashed(relative(folder, path)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));

/**
 * Whether the inputs and the request are the same as before and all documents still exist. A document that a person has
 * edited counts as existing, and is left alone.
 */
async function isUpToDate(
  request: BatchRequest,
  tracer: Tracer,
  unit: BatchUnit,
  before: JournalEntry,
): Promise<boolean> {
  return (
    before.outcome === 'built' &&
    before.trace !== undefined &&
    before.outputs.length > 0 &&
    before.trace.asked === askedHash(request, unit) &&
    (await tracer.isSame(unit.file, before.trace)) &&
    (await standing(before.outputs, journalFolder(request, unit))) !== 'gone'
  );
}

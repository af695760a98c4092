import { parse } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { findFiles } from '../files/find-files.ts';
import { ATTACHMENT } from '../targets/separate-attachments.ts';
import { targetsOf } from '../targets/targets.ts';
import { journalFolder, type UnitResult, withoutDocuments } from './build-unit.ts';
import { Clashes } from './clashes.ts';
import { defaultJobs, thisMachine } from './default-jobs.ts';
import type { JournalHead, Shard, UnitOutcome } from './journal/journal.ts';
import { Keeper } from './journal/keeper.ts';
import { recordedPath } from './journal/shown.ts';
import type { BatchRequest, BatchUnit } from './request.ts';
import type { BatchResult, ResultRow } from './result.ts';
import { unitsOf } from './shard/split.ts';
import { Crew, type Task } from './worker/crew.ts';
import { HEAP_FLAG } from './worker/v8-flags.ts';
import { ProcessEnded } from './worker/worker-process.ts';

/** A batch: its units and how to run it. */
export interface Batch {
  /** Files, folders and patterns, as the command line names them. */
  readonly named: readonly string[];
  readonly request: BatchRequest;
  /** How many units are built at the same time; by default as many as the machine can do. */
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
  /** After it is aborted, units in work are finished and no others are started. */
  readonly signal: AbortSignal;
}

/** The events of a batch, in the order in which they happen. */
export type BatchEvent =
  /** Findings that belong to no unit. The result holds them as well. */
  | { readonly type: 'problems'; readonly findings: readonly Finding[] }
  /** The first unit is about to start. */
  | { readonly type: 'begun'; readonly units: number }
  /** A unit is finished and its entry is in the journal. */
  | { readonly type: 'done'; readonly unit: BatchUnit; readonly outcome: UnitOutcome }
  /** The result of a unit. These events come in the order of the units, not in the order of finishing. */
  | { readonly type: 'result'; readonly unit: BatchUnit; readonly result: UnitResult }
  /** The last event. */
  | { readonly type: 'ended'; readonly result: BatchResult };

/** Builds many units. A unit that cannot be built does not stop the others. */
export async function* runBatch({
  named,
  request,
  jobs,
  shard,
  signal,
}: Batch): AsyncGenerator<BatchEvent, void> {
  const found = await findFiles(named);
  const all = found.flatMap((it) => ('finding' in it ? [] : [it]));
  const problems = found.flatMap((it) => ('finding' in it ? [it.finding] : []));
  if (problems.length > 0) yield { type: 'problems', findings: problems };
  const units = shard ? unitsOf(all, shard, ({ file }) => recordedPath(file)) : all;
  const most = jobs ?? defaultJobs(units.length, thisMachine());
  setFlagsFromString(HEAP_FLAG);
  const crew = new Crew(request, Math.max(1, Math.min(most, units.length)));
  const keeper = new Keeper(headsOf(units, all, request, shard));
  try {
    const clashes = await clashesOf(all, request, crew, signal);
    yield { type: 'begun', units: units.length };
    const rows: (ResultRow | undefined)[] = units.map(() => undefined);
    const waiting = new Map<number, UnitResult>();
    let nextItem = 0;
    const tasks = buildTasks(units, { request, keeper, clashes, signal });
    for await (const done of crew.all('build', tasks)) {
      const unit = units[done.item] as BatchUnit;
      const result =
        'answer' in done ? done.answer : withoutDocuments(unit, 'failed', [brokenOff(unit, done.error)]);
      await keeper.keep(journalFolder(request, unit), result.entry);
      rows[done.item] = { outcome: result.outcome, entry: result.entry };
      yield { type: 'done', unit, outcome: result.outcome };
      waiting.set(done.item, result);
      for (let next = waiting.get(nextItem); next; next = waiting.get(nextItem)) {
        waiting.delete(nextItem);
        yield { type: 'result', unit: units[nextItem] as BatchUnit, result: next };
        nextItem++;
      }
    }
    const finished = rows.filter((it) => it !== undefined);
    const failures = await keeper.end();
    if (failures.length > 0) yield { type: 'problems', findings: failures };
    const left = units.length - finished.length;
    yield {
      type: 'ended',
      result: { shard, rows: finished, problems: [...problems, ...failures], left },
    };
  } finally {
    await crew.end();
  }
}

/** The tasks of building, each for the number of its unit; no more after the signal. */
async function* buildTasks(
  units: readonly BatchUnit[],
  {
    request,
    keeper,
    clashes,
    signal,
  }: {
    readonly request: BatchRequest;
    readonly keeper: Keeper;
    readonly clashes: (unit: BatchUnit) => ReturnType<Clashes['of']>;
    readonly signal: AbortSignal;
  },
): AsyncGenerator<Task<'build', number>, void> {
  for (const [item, unit] of units.entries()) {
    if (signal.aborted) return;
    const before = request.changed
      ? await keeper.before(journalFolder(request, unit), recordedPath(unit.file))
      : undefined;
    yield { item, question: { unit, before, clashes: clashes(unit) } };
  }
}

function headsOf(
  units: readonly BatchUnit[],
  all: readonly BatchUnit[],
  request: BatchRequest,
  shard: Shard | undefined,
): Map<string, JournalHead> {
  const heads = new Map<string, JournalHead>();
  const { folder: output } = request.destination;
  // With an output folder, a shard without units still writes its (empty) journal.
  const folders = output !== undefined ? [output] : units.map((it) => journalFolder(request, it));
  for (const folder of new Set(folders)) {
    const its = all.filter((it) => journalFolder(request, it) === folder);
    heads.set(folder, { shard, all: its.map(({ file }) => recordedPath(file)) });
  }
  return heads;
}

/** Finds the clashes among all units, including those of other shards, so that every shard finds the same. */
async function clashesOf(
  all: readonly BatchUnit[],
  request: BatchRequest,
  crew: Crew,
  signal: AbortSignal,
): Promise<(unit: BatchUnit) => ReturnType<Clashes['of']>> {
  const { documents, destination } = request;
  const clashes = new Clashes();
  const paths = new Map<BatchUnit, readonly string[]>();
  // Name patterns, `--document all` and attachments depend on the data. Otherwise the paths follow from the file names alone;
  // only a unit's file that is named like an attachment can then clash with one.
  const isInData =
    destination.name !== undefined ||
    documents.all ||
    all.some(({ file }) => ATTACHMENT.test(parse(file).name));
  if (isInData) {
    for await (const done of crew.all('paths', pathTasks(all, signal)))
      paths.set(done.item, 'answer' in done ? done.answer : []);
  } else {
    for (const unit of all) {
      const { file, root } = unit;
      const targets = targetsOf({ ...destination, root }, file, documents.products, undefined);
      paths.set(unit, 'problem' in targets ? [] : targets.map(({ path }) => path));
    }
  }
  for (const unit of all) clashes.add(unit.file, paths.get(unit) ?? []);
  return (unit) => clashes.of(unit.file, paths.get(unit) ?? []);
}

async function* pathTasks(
  units: readonly BatchUnit[],
  signal: AbortSignal,
): AsyncGenerator<Task<'paths', BatchUnit>, void> {
  for (const unit of units) {
    if (signal.aborted) return;
    yield { item: unit, question: unit };
  }
}

function brokenOff({ file }: BatchUnit, error: unknown): Finding {
  const at = { file, range: FILE_START };
  if (error instanceof ProcessEnded) return finding('process-ended', at, { by: error.by });
  return finding('internal', at, { reason: error instanceof Error ? error.message : String(error) });
}

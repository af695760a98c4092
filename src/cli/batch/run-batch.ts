import { parse } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { isAdvice, printKept } from '../build/print-built.ts';
import { ATTACHMENT } from '../build/separate.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { findFiles, STDIN } from '../input/find-files.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { failed, recordFolder, type UnitResult } from './build-unit.ts';
import { Clashes } from './clashes.ts';
import { defaultJobs, thisMachine } from './default-jobs.ts';
import { Progress } from './print/progress.ts';
import { type BatchResult, printResult, type ResultRow, resultJson, statusOf } from './print/result.ts';
import { Keeper } from './record/keeper.ts';
import type { Head, Shard } from './record/record.ts';
import { recordedPath } from './record/shown.ts';
import type { BatchRequest, BatchUnit } from './request.ts';
import { unitsOf } from './shard/split.ts';
import { unitTargets } from './unit-targets.ts';
import { Crew } from './worker/crew.ts';
import { HEAP_FLAG } from './worker/v8-flags.ts';

/** What a batch is, beside what is made of each unit. */
export interface Batch {
  readonly named: readonly string[];
  readonly request: BatchRequest;
  /** How many units are in hand at a time; left out, as many as the machine does at once. */
  readonly jobs?: number | undefined;
  readonly shard?: Shard | undefined;
  readonly report: 'pretty' | 'json';
}

/**
 * Builds many units, and goes on past those that cannot be built. What is wrong is told as it is found, in the order of the
 * units; at the end all is in a table.
 *
 * @returns the worst status of all
 */
export async function runBatch(
  { named, request, jobs, shard, report }: Batch,
  context: Context,
): Promise<ExitStatus> {
  const { units: all, problems } = await unitsNamed(named, context);
  printFindings(problems, context, context.stderr);
  const units = shard ? unitsOf(all, shard, ({ file }) => recordedPath(file)) : all;
  const most = jobs ?? defaultJobs(units.length, thisMachine());
  setFlagsFromString(HEAP_FLAG);
  const crew = new Crew(request, Math.max(1, Math.min(most, units.length)));
  const keeper = new Keeper(headsOf(units, all, request, shard));
  const stop = stopping();
  try {
    const clashes = await clashesOf(all, request, crew, stop);
    const rows = await built(units, { request, crew, keeper, clashes, stop }, context);
    problems.push(...(await ended(keeper, context)));
    const result: BatchResult = { shard, rows, problems, left: units.length - rows.length };
    if (report === 'json') context.stdout.write(resultJson(result, context));
    else printResult(result, context);
    return statusOf(result);
  } finally {
    stop.end();
    await crew.end();
  }
}

async function unitsNamed(
  named: readonly string[],
  { language }: Context,
): Promise<{ units: BatchUnit[]; problems: Finding[] }> {
  const units: BatchUnit[] = [];
  const problems: Finding[] = [];
  for (const it of await findFiles(named)) {
    if ('finding' in it) problems.push(it.finding);
    else if (it.file === STDIN)
      throw new UsageProblem(
        language === 'zh' ? '成批生成不能用标准输入' : 'a batch takes no standard input',
      );
    else units.push(it);
  }
  return { units, problems };
}

function headsOf(
  units: readonly BatchUnit[],
  all: readonly BatchUnit[],
  request: BatchRequest,
  shard: Shard | undefined,
): Map<string, Head> {
  const heads = new Map<string, Head>();
  // A shard that has nothing to do says so.
  const folders =
    request.output !== undefined ? [request.output] : units.map((it) => recordFolder(request, it));
  for (const folder of new Set(folders)) {
    const its = all.filter((it) => recordFolder(request, it) === folder);
    heads.set(folder, { shard, all: its.map(({ file }) => recordedPath(file)) });
  }
  return heads;
}

/** What is looked at whether it is to go on: a first Ctrl-C lets what is in hand be finished, a second ends at once. */
interface Stopping {
  isAsked: boolean;
  end(): void;
}

function stopping(): Stopping {
  const it: Stopping = { isAsked: false, end: () => {} };
  const ask = () => {
    it.isAsked = true;
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, ask);
  it.end = () => {
    for (const signal of signals) process.off(signal, ask);
  };
  return it;
}

/** Looks at all units, those of other shards too, so that each shard finds the same. */
async function clashesOf(
  all: readonly BatchUnit[],
  request: BatchRequest,
  crew: Crew,
  stop: Stopping,
): Promise<(unit: BatchUnit) => ReturnType<Clashes['of']>> {
  const clashes = new Clashes();
  const paths = new Map<BatchUnit, readonly string[]>();
  // Which attachments are files of their own is in the data; where no unit is called like one, none can be in the way.
  const isInData =
    request.name !== undefined ||
    request.asked.all ||
    all.some(({ file }) => ATTACHMENT.test(parse(file).name));
  if (isInData) {
    const waiting = all.values();
    await crew.all(
      'paths',
      async () => {
        const { value: item, done } = waiting.next();
        return done || stop.isAsked ? undefined : { item, asked: item };
      },
      async (unit, found) => void paths.set(unit, found),
      () => [],
    );
  } else {
    for (const unit of all) {
      const targets = unitTargets(request, unit, undefined, request.asked.products);
      paths.set(unit, 'missing' in targets ? [] : targets.files.map(({ path }) => path));
    }
  }
  for (const unit of all) clashes.add(unit.file, paths.get(unit) ?? []);
  return (unit) => clashes.of(unit.file, paths.get(unit) ?? []);
}

async function built(
  units: readonly BatchUnit[],
  {
    request,
    crew,
    keeper,
    clashes,
    stop,
  }: {
    readonly request: BatchRequest;
    readonly crew: Crew;
    readonly keeper: Keeper;
    readonly clashes: (unit: BatchUnit) => ReturnType<Clashes['of']>;
    readonly stop: Stopping;
  },
  context: Context,
): Promise<ResultRow[]> {
  const { language, stderr } = context;
  const progress = new Progress(units.length, language, stderr);
  const rows: (ResultRow | undefined)[] = units.map(() => undefined);
  const waiting = new Map<number, UnitResult>();
  const teller = new Teller(context, progress);
  let told = 0;
  let begun = 0;
  await crew.all(
    'build',
    async () => {
      const item = begun;
      const unit = units[item];
      if (!unit || stop.isAsked) return undefined;
      begun++;
      const before = request.changed
        ? await keeper.before(recordFolder(request, unit), recordedPath(unit.file))
        : undefined;
      return { item, asked: { unit, before, clashes: clashes(unit) } };
    },
    async (index, result) => {
      const unit = units[index] as BatchUnit;
      await keeper.keep(recordFolder(request, unit), result.entry);
      rows[index] = { outcome: result.outcome, entry: result.entry };
      if (stderr.isTerminal) progress.done(unit.file, result.outcome);
      waiting.set(index, result);
      for (let next = waiting.get(told); next; next = waiting.get(told)) {
        waiting.delete(told);
        await teller.tell(units[told] as BatchUnit, next);
        told++;
      }
    },
    (index, error) => {
      const unit = units[index] as BatchUnit;
      const reason = error instanceof Error ? error.message : String(error);
      return failed(unit, EXIT.failed, [
        finding('internal', { file: unit.file, range: FILE_START }, { reason }),
      ]);
    },
  );
  progress.clear();
  return rows.filter((it) => it !== undefined);
}

/** Tells of units as they are done, in order; what several units share, such as a pack or a font, once. */
class Teller {
  readonly #context: Context;
  readonly #progress: Progress;
  readonly #told = new Set<string>();

  constructor(context: Context, progress: Progress) {
    this.#context = context;
    this.#progress = progress;
  }

  async tell({ file }: BatchUnit, { outcome, checked, made, kept, texts }: UnitResult): Promise<void> {
    const { stderr } = this.#context;
    if (!stderr.isTerminal) this.#progress.done(file, outcome);
    const before = checked.filter((it) => !isAdvice(it) && this.#isNew(it, file));
    const after = made.filter((it) => this.#isNew(it, file));
    if (before.length + after.length + kept.length === 0) return;
    this.#progress.clear();
    printFindings(before, this.#context, stderr, texts);
    // What was found when documents were made is about no line of the unit's file.
    printFindings(after, this.#context, stderr);
    for (const it of kept) await printKept(it, this.#context);
  }

  #isNew(found: Finding, file: string): boolean {
    const isOfMachine = found.code === 'font-missing';
    if (found.file === file && !isOfMachine) return true;
    const key = JSON.stringify([isOfMachine ? '' : found.file, found.code, found.range, found.args]);
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }
}

async function ended(keeper: Keeper, context: Context): Promise<Finding[]> {
  const failures = await keeper.end();
  printFindings(failures, context, context.stderr);
  return failures;
}

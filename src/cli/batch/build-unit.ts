import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { today } from '../../app/write/clock.ts';
import { provenanceOf } from '../../core/archive/provenance.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { read } from '../../core/read/read.ts';
import { type BuildRequest, type Built, buildOnce } from '../build/build-once.ts';
import type { Product } from '../build/documents.ts';
import type { KeptFile } from '../build/hand-edits.ts';
import { bytesFor, type Made } from '../build/make.ts';
import { planOf } from '../build/plan.ts';
import { protect } from '../build/protect.ts';
import { withAttachments } from '../build/separate.ts';
import type { Targets } from '../build/targets.ts';
import { allWritten, type HowWritten, type Written } from '../build/write-document.ts';
import { writeTargets } from '../build/write-targets.ts';
import { EXIT } from '../exit-status.ts';
import { readBytes } from '../input/read-bytes.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { severityOf } from '../severity.ts';
import type { Entry, Outcome, Output } from './record/record.ts';
import { recordedPath, slashed } from './record/shown.ts';
import { askedHash, type Tracer } from './record/trace.ts';
import type { BatchRequest, BatchUnit } from './request.ts';
import { unitTargets } from './unit-targets.ts';

/** How a unit of a batch went: plain values, so that it can be handed to another process. */
export interface UnitResult {
  readonly outcome: Outcome;
  /** How the unit stands, for the record. */
  readonly entry: Entry;
  /** The files that were written, as messages name them. */
  readonly written: readonly string[];
  /** What was found before anything was made, and then. */
  readonly checked: readonly Finding[];
  readonly made: readonly Finding[];
  readonly kept: readonly KeptFile[];
  /** The texts that the findings point into, of those that are shown. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A unit that is to be built. */
export interface UnitWork {
  readonly unit: BatchUnit;
  /** What the record holds of it from before. */
  readonly before?: Entry | undefined;
  /** Other units' files whose documents would have the names of its own: then nothing is written. */
  readonly clashes: readonly { readonly path: string; readonly others: readonly string[] }[];
}

/** The folder that the record of a unit lies in. */
export const recordFolder = ({ output }: BatchRequest, { file }: BatchUnit): string =>
  output ?? dirname(file);

/** Builds one unit of a batch, or sees that it is up to date. A mistake of the program is told of the unit that meets it. */
export async function buildUnit(request: BatchRequest, tracer: Tracer, work: UnitWork): Promise<UnitResult> {
  const { unit, before, clashes } = work;
  const at = { file: unit.file, range: FILE_START };
  if (request.changed && clashes.length === 0 && before && (await isUpToDate(request, tracer, unit, before)))
    return {
      outcome: 'up-to-date',
      entry: before,
      written: [],
      checked: [],
      made: [],
      kept: [],
      texts: new Map(),
    };
  if (clashes.length > 0) {
    const findings = clashes.map(({ path, others }) => finding('same-output', at, { path, others }));
    return failed(unit, EXIT.faulty, findings);
  }
  try {
    return await built(request, tracer, unit);
  } catch (error) {
    if (error instanceof NoName)
      return failed(unit, EXIT.faulty, [finding('name-without-value', at, { key: error.message })]);
    if (error instanceof UsageProblem)
      return failed(unit, EXIT.failed, [
        finding('usage', at, { problem: error.message, help: 'report build --help' }),
      ]);
    const reason = error instanceof Error ? error.message : String(error);
    return failed(unit, EXIT.failed, [finding('internal', at, { reason })]);
  }
}

/** What could not even be begun, or was broken off. */
export function failed(
  { file }: BatchUnit,
  status: typeof EXIT.faulty | typeof EXIT.failed,
  findings: readonly Finding[],
): UnitResult {
  const outcome = status === EXIT.faulty ? 'refused' : 'failed';
  const entry: Entry = { file: recordedPath(file), outcome, status, outputs: [], findings };
  return { outcome, entry, written: [], checked: findings, made: [], kept: [], texts: new Map() };
}

/** The place of the pattern for which a unit has nothing. */
class NoName extends Error {}

async function built(request: BatchRequest, tracer: Tracer, unit: BatchUnit): Promise<UnitResult> {
  const { file } = unit;
  const began = Date.now();
  const folder = recordFolder(request, unit);
  const outputs: Output[] = [];
  const { language, asked, styleFile, template, strict, draft, force, epoch } = request;
  // The name may hold values of the unit, which are read before it is known whether they are right.
  let data: unknown;
  const one: BuildRequest = {
    file,
    styleFile,
    template,
    strict,
    draft,
    asked,
    epoch,
    targetsOf: (products, given) => {
      const targets = unitTargets(request, unit, data, products);
      if ('missing' in targets) throw new NoName(targets.missing);
      return withAttachments(targets, given);
    },
    protect: (inputs, { files }) =>
      protect(
        inputs,
        files.map(({ path }) => path),
        language,
      ),
    write: async (targets, made) => {
      outputs.push(...outputsOf(targets, made, folder));
      return writeAll(targets, made, { force, day: today(epoch), source: file });
    },
  };
  if (request.name !== undefined) data = await dataOf(file);
  const it = await buildOnce(one);
  const outcome = outcomeOf(it);
  const findings = [...it.checked, ...it.made].filter((found) => severityOf(found) !== 'info');
  const trace = outcome === 'built' ? await tracer.of(request, unit, it.inputs, began) : undefined;
  const shown = new Set(
    [...it.checked, ...it.made]
      .flatMap((found) => [found, ...(found.related ?? [])])
      .map((found) => found.file),
  );
  return {
    outcome,
    entry: {
      file: recordedPath(file),
      outcome,
      status: it.status,
      outputs: outcome === 'built' ? outputs : [],
      findings,
      ...(trace && { trace }),
    },
    written: it.written,
    checked: it.checked,
    made: it.made,
    kept: it.kept.map(withoutSame),
    texts: new Map([...it.texts].filter(([name]) => shown.has(name))),
  };
}

function outcomeOf({ status }: Built): Exclude<Outcome, 'up-to-date'> {
  if (status === EXIT.done) return 'built';
  return status === EXIT.faulty ? 'refused' : 'failed';
}

/** What is alike is not shown, and need not be sent on. */
const withoutSame = ({ entries, ...kept }: KeptFile): KeptFile => ({
  ...kept,
  ...(entries && { entries: entries.filter(({ kind }) => kind !== 'same') }),
});

/** The data of a unit's file, as far as it can be read: mistakes are told when it is built. */
async function dataOf(file: string): Promise<unknown> {
  const { bytes } = await readBytes(file);
  return bytes && read(file, bytes, unitKeys).source?.data;
}

/** The paths that a unit's documents would have; none where its file cannot be read, or has nothing for the names. */
export async function pathsOf(request: BatchRequest, unit: BatchUnit): Promise<readonly string[]> {
  const data = await dataOf(unit.file);
  if (data === undefined) return [];
  const targets = unitTargets(request, unit, data, planOf(request.asked, data).products);
  return 'missing' in targets ? [] : withAttachments(targets, data).files.map(({ path }) => path);
}

/** Of a pattern with folders in it, the documents of one unit may lie in several. */
async function writeAll(
  { files }: Targets,
  made: ReadonlyMap<Product, Made>,
  how: HowWritten,
): Promise<Written> {
  const parts: Written[] = [];
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    const those = files.filter(({ path }) => dirname(path) === folder);
    parts.push(await writeTargets({ folder, files: those }, made, how));
  }
  return allWritten(parts);
}

function outputsOf({ files }: Targets, made: ReadonlyMap<Product, Made>, folder: string): Output[] {
  return files.flatMap((target) => {
    const bytes = bytesFor(target, made);
    return bytes ? [{ path: slashed(relative(folder, target.path)), sha256: digest(bytes) }] : [];
  });
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Made from the same, and all still there; a document that a person has edited since is there, and is left. */
async function isUpToDate(
  request: BatchRequest,
  tracer: Tracer,
  unit: BatchUnit,
  before: Entry,
): Promise<boolean> {
  return (
    before.outcome === 'built' &&
    before.trace !== undefined &&
    before.outputs.length > 0 &&
    before.trace.asked === askedHash(request, unit) &&
    (await tracer.isSame(unit.file, before.trace)) &&
    (await standing(before.outputs, recordFolder(request, unit))) !== 'gone'
  );
}

/** How the documents of a unit stand, compared with what was written: as they were, edited by hand, or gone. */
export async function standing(
  outputs: readonly Output[],
  folder: string,
): Promise<'same' | 'edited' | 'gone'> {
  let isEdited = false;
  for (const { path, sha256 } of outputs) {
    const bytes = await readFile(`${folder}/${path}`).catch(() => undefined);
    if (!bytes) return 'gone';
    if (digest(bytes) === sha256) continue;
    const { isOurs, isAsGenerated } = provenanceOf(bytes);
    // As it was generated, but not then: another version of the document, which is made anew.
    if (!isOurs || isAsGenerated) return 'gone';
    isEdited = true;
  }
  return isEdited ? 'edited' : 'same';
}

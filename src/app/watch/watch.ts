import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { CheckMemory } from '../../core/check/memory.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { type ProduceRequest, type Production, produce } from '../produce/produce.ts';
import { type InputChange, InputWatcher } from './input-watcher.ts';

/** Nothing is written before nothing has changed for this time, in milliseconds: one save often changes a file several times. */
const SETTLED = 20;

/** What is wrong with a file is told only after this time: half of it may have been read. */
const BURST = 100;

/** The events of watching. */
export type WatchEvent =
  /** The first build is done. If a file could not be opened, this is the last event. */
  | { readonly type: 'first'; readonly produced: Production }
  /** Changes of these inputs are seen from now on. */
  | { readonly type: 'watching'; readonly inputs: readonly string[] }
  /** Something changed and the documents were built again, without the information of the first build. */
  | { readonly type: 'again'; readonly changes: readonly InputChange[]; readonly produced: Production }
  /** A file that is needed was deleted; it may come back. */
  | { readonly type: 'waiting'; readonly changes: readonly InputChange[] }
  /** The system cannot watch; this is the last event. */
  | { readonly type: 'failed'; readonly finding: Finding };

/**
 * Finds a file that cannot be watched: a pipe or a terminal can be read only once.
 *
 * @returns the first such file; undefined if all can be watched
 */
export async function unwatchable(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const status = await stat(file).catch(() => undefined);
    const isPipe = status === undefined ? file === '-' : !status.isFile() && !status.isDirectory();
    if (isPipe) return file;
  }
  return undefined;
}

/**
 * Builds, and builds again whenever an input changes, until it is stopped.
 *
 * @param signal ends the watch, but not a build that is running
 */
export async function* watch(request: ProduceRequest, signal: AbortSignal): AsyncGenerator<WatchEvent> {
  const { file, styleFile } = request;
  const needed = styleFile === undefined ? [file] : [file, styleFile];
  const watcher = new InputWatcher();
  const remembering = { ...request, memory: new CheckMemory() };
  let untold: readonly InputChange[] = [];
  try {
    // Started before the first build, so that changes during it are not missed.
    await watcher.add(needed);
    const first = await produce(remembering);
    yield { type: 'first', produced: first };
    if (!first.job.opened) return;
    watcher.leaveOut(first.writtenPaths);
    await watcher.add(first.job.inputs);
    yield { type: 'watching', inputs: first.job.inputs };

    while (!signal.aborted) {
      const changed = await watcher.changes(0, signal).catch(failedWatching);
      if ('code' in changed) {
        yield { type: 'failed', finding: changed };
        return;
      }
      if (changed.length === 0) return;
      const seen = [...untold.filter(({ name }) => !changed.some((it) => it.name === name)), ...changed];
      untold = [];
      if (seen.some(({ name, isGone }) => isGone && needed.includes(name))) {
        yield { type: 'waiting', changes: seen };
        continue;
      }
      const start = performance.now();
      const isStillFor = (time: number) => watcher.isStill(start + time - performance.now(), signal);
      const produced = await produce({ ...remembering, isStillWanted: () => isStillFor(SETTLED) });
      if (produced.outcome !== 'built' && !(await isStillFor(BURST))) {
        untold = seen;
        continue;
      }
      const outputFindings = produced.outputFindings.filter((it) => isNews(it, first.outputFindings));
      yield { type: 'again', changes: seen, produced: { ...produced, outputFindings } };
      watcher.leaveOut(produced.writtenPaths);
      await watcher.add(produced.job.inputs);
    }
  } finally {
    await watcher.close();
  }
}

/** Whether a finding is to be shown again: information is shown only once. */
const isNews = (it: Finding, shown: readonly Finding[]): boolean =>
  severityOf(it) !== 'info' || !shown.some((other) => isDeepStrictEqual(it, other));

function failedWatching(error: unknown): Finding {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined) throw error;
  return finding('watch-failed', { file: '', range: FILE_START }, { reason });
}

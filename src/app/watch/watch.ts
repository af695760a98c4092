import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { type Produced, type ProduceRequest, produce } from '../produce/produce.ts';
import { type Change, InputWatcher } from './input-watcher.ts';

/** How long after a change the next may come and be of the same saving, in milliseconds. */
const BURST = 100;

/** What happens while files are watched. */
export type WatchEvent =
  /** The documents were made for the first time. Where a file could not be opened, nothing comes after this. */
  | { readonly type: 'first'; readonly produced: Produced }
  /** From now on changes of these are seen. */
  | { readonly type: 'watching'; readonly inputs: readonly string[] }
  /** Something changed, and the documents were made again; what was told of their making before is not in it. */
  | { readonly type: 'again'; readonly changes: readonly Change[]; readonly produced: Produced }
  /** A file is gone that is needed; it may come back. */
  | { readonly type: 'waiting'; readonly changes: readonly Change[] }
  /** The system does not watch; nothing comes after this. */
  | { readonly type: 'failed'; readonly finding: Finding };

/**
 * The first of some files that there is nothing to watch of: a pipe or a terminal is read once.
 *
 * @returns undefined where each can be watched
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
 * Produces, and produces again whenever something that was read has changed, until it is asked to stop.
 *
 * @param signal ends the watch, and not the build that is under way
 */
export async function* watch(request: ProduceRequest, signal: AbortSignal): AsyncGenerator<WatchEvent> {
  const { file, styleFile } = request;
  const needed = styleFile === undefined ? [file] : [file, styleFile];
  const changes = new Map<string, Change>();
  let wake = () => {};
  let failure: unknown;
  const stopped = new Promise<void>((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });
  const watcher = new InputWatcher(
    (change) => {
      // Deleted and set anew, its place in the order is that of the last.
      changes.delete(change.name);
      changes.set(change.name, change);
      wake();
    },
    (error) => {
      failure = error;
      wake();
    },
  );
  try {
    // What changes while the first build runs is not missed.
    await watcher.add(needed);
    const first = await produce(request);
    yield { type: 'first', produced: first };
    if (!first.job.opened) return;
    watcher.leaveOut(first.written);
    await watcher.add(first.job.inputs);
    yield { type: 'watching', inputs: first.job.inputs };

    while (!signal.aborted) {
      const isWoken = new Promise<void>((done) => {
        wake = done;
      });
      if (changes.size === 0 && failure === undefined) await Promise.race([isWoken, stopped]);
      if (failure !== undefined) {
        yield { type: 'failed', finding: failedWatching(failure) };
        return;
      }
      if (signal.aborted) break;
      await quiet((again) => {
        wake = again;
      });
      const seen = [...changes.values()];
      changes.clear();
      if (seen.some(({ name, isGone }) => isGone && needed.includes(name))) {
        yield { type: 'waiting', changes: seen };
        continue;
      }
      const produced = await produce(request);
      const made = produced.made.filter((it) => isNews(it, first.made));
      yield { type: 'again', changes: seen, produced: { ...produced, made } };
      watcher.leaveOut(produced.written);
      await watcher.add(produced.job.inputs);
    }
  } finally {
    await watcher.close();
  }
}

/** What is mere information is not told again. */
const isNews = (it: Finding, told: readonly Finding[]): boolean =>
  severityOf(it) !== 'info' || !told.some((other) => isDeepStrictEqual(it, other));

/** Waits until nothing has changed for a while. */
async function quiet(onChange: (again: () => void) => void): Promise<void> {
  await new Promise<void>((done) => {
    let timer = setTimeout(done, BURST);
    onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(done, BURST);
    });
  });
}

function failedWatching(error: unknown): Finding {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined) throw error;
  return finding('watch-failed', { file: '', range: FILE_START }, { reason });
}

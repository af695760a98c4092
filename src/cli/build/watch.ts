import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Language } from '../../core/diagnostics/language.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { severityOf } from '../severity.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { type BuildRequest, type Built, buildOnce } from './build-once.ts';
import { type Change, InputWatcher } from './input-watcher.ts';
import { printBuilt } from './print-built.ts';
import { changesInWords, outcomeInWords, timeOfDay, waitingInWords, watchingInWords } from './watch-words.ts';

/** How long after a change the next may come and be of the same saving, in milliseconds. */
const BURST = 100;

/**
 * Builds, and builds again whenever something that was read has changed, until the person stops it.
 *
 * @throws UsageProblem where an input is none that can be watched
 */
export async function watchBuild(request: BuildRequest, context: Context): Promise<ExitStatus> {
  const { file, styleFile } = request;
  const given = styleFile === undefined ? [file] : [file, styleFile];
  for (const it of given) await refusePipe(it, context.language);

  const changes = new Map<string, Change>();
  let wake = () => {};
  let failure: unknown;
  const stopped = stopAsked();
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
    await watcher.add(given);
    const first = await buildOnce(request);
    await printBuilt(first, context, true);
    if (!first.opened) return first.status;
    watcher.leaveOut(first.written);
    await watcher.add(first.inputs);
    context.stderr.write(`${watchingInWords(first.inputs, context.language)}\n`);

    while (!stopped.isAsked) {
      const isWoken = new Promise<void>((done) => {
        wake = done;
      });
      if (changes.size === 0 && failure === undefined) await Promise.race([isWoken, stopped.promise]);
      if (failure !== undefined) return failedWatching(failure, context);
      if (stopped.isAsked) break;
      await quiet((again) => {
        wake = again;
      });
      const seen = [...changes.values()];
      changes.clear();
      const built = await rebuilt(request, seen, first.made, context);
      if (!built) continue;
      watcher.leaveOut(built.written);
      await watcher.add(built.inputs);
    }
    return EXIT.done;
  } finally {
    await watcher.close();
    stopped.forget();
  }
}

/**
 * Builds again, and says in one line of what it comes and what came of it; what is gone is waited for.
 *
 * @param told what the first build told when it made and wrote; what of it is mere information is not told again
 */
async function rebuilt(
  request: BuildRequest,
  changes: readonly Change[],
  told: readonly Finding[],
  context: Context,
): Promise<Built | undefined> {
  const { language, stdout } = context;
  const changed = changesInWords(changes, language);
  const say = (outcome: string) => stdout.write(`${timeOfDay(new Date())} ${changed}${outcome}\n`);
  const needed = [request.file, request.styleFile];
  if (changes.some(({ name, isGone }) => isGone && needed.includes(name))) {
    say(waitingInWords(language));
    return undefined;
  }
  const built = await buildOnce(request);
  const isNews = (it: Finding) =>
    severityOf(it) !== 'info' || !told.some((other) => isDeepStrictEqual(it, other));
  await printBuilt({ ...built, made: built.made.filter(isNews) }, context, false);
  say(outcomeInWords(built.written, language));
  return built;
}

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

/** A pipe or a terminal is read once, and there is nothing of it to watch. */
async function refusePipe(file: string, language: Language): Promise<void> {
  const status = await stat(file).catch(() => undefined);
  const isPipe = status === undefined ? file === '-' : !status.isFile() && !status.isDirectory();
  if (!isPipe) return;
  throw new UsageProblem(
    language === 'zh'
      ? `--watch 要监视文件，${file} 是标准输入或者管道；先存成文件`
      : `--watch needs a file to watch, and ${file} is standard input or a pipe; save it as a file first`,
  );
}

function failedWatching(error: unknown, context: Context): ExitStatus {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined) throw error;
  printFindings(
    [finding('watch-failed', { file: '', range: FILE_START }, { reason })],
    context,
    context.stderr,
  );
  return EXIT.failed;
}

/** Ctrl-C, and being asked to end, end the watch and not the build that is under way. */
function stopAsked() {
  let stop = () => {};
  const state = {
    isAsked: false,
    promise: new Promise<void>((done) => {
      stop = done;
    }),
    forget() {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
  const onSignal = () => {
    state.isAsked = true;
    stop();
    // A second time, the system's own way: at once.
    state.forget();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return state;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

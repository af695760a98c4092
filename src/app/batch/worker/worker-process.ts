import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../package/files.ts';
import type { BatchRequest } from '../request.ts';
import type { Question, Reply } from './messages.ts';
import type { TaskName, Tasks } from './task.ts';
import { PROCESS_FLAGS } from './v8-flags.ts';

/** What Node.js ends with where it does not know a flag: another version of V8 may lack one, and can do without. */
const INVALID_ARGUMENT = 9;

/** Thrown where a process ended over a task: mostly the system ends it, for want of memory. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
  /** Its status, or the signal that ended it. */
  readonly by: string;

  constructor(by: string) {
    super(`the process ended: ${by}`);
    this.by = by;
  }
}

/** A process that runs the same program, and is kept for many units: what it has compiled and read serves the next. */
export class WorkerProcess {
  readonly #request: BatchRequest;
  #flags: readonly string[];
  #child: ChildProcess | undefined;

  /** @param flags of V8 */
  constructor(request: BatchRequest, flags: readonly string[] = PROCESS_FLAGS) {
    this.#request = request;
    this.#flags = flags;
  }

  /** @throws ProcessEnded where the process ended over it; the next task gets a new one */
  do<Name extends TaskName>(name: Name, asked: Tasks[Name]['asked']): Promise<Tasks[Name]['answer']> {
    const child = this.#started();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        child.off('message', onMessage).off('error', onError).off('exit', onExit);
        act();
      };
      const onMessage = (message: unknown) => {
        const reply = message as Reply;
        settle(() =>
          'answer' in reply ? resolve(reply.answer as Tasks[Name]['answer']) : reject(new Error(reply.error)),
        );
      };
      const onError = (error: Error) => {
        this.#child = undefined;
        settle(() => reject(error));
      };
      const onExit = (status: number | null, signal: string | null) => {
        if (status !== INVALID_ARGUMENT || this.#flags.length === 0)
          return onError(new ProcessEnded(signal ?? String(status)));
        this.#flags = [];
        settle(() => resolve(this.do(name, asked)));
      };
      child.on('message', onMessage).on('error', onError).on('exit', onExit);
      send(child, { name, asked });
    });
  }

  /** Lets the process end by itself: it keeps then what it has compiled for the next run. */
  async end(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const ended = new Promise((done) => child.once('exit', done));
    this.#child = undefined;
    child.disconnect();
    await ended;
  }

  #started(): ChildProcess {
    if (this.#child) return this.#child;
    const child = fork(fileURLToPath(packageFile('bin/report.js')), ['work'], {
      execArgv: [...this.#flags],
      serialization: 'advanced',
      // Ctrl-C in a terminal reaches every process of a group, also one that has only begun. Whether what is in hand is
      // finished is for this process to say; when it is gone, the channel is closed, and they end. On Windows a process
      // apart would have a window of its own; there it lets Ctrl-C pass.
      detached: process.platform !== 'win32',
      // What V8 prints when it fails is for developers; what happened is told of the unit.
      stdio: ['ignore', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore', 'ipc'],
    });
    // One that ends between two tasks is told of to nobody; the next task gets a new one.
    child.on('error', () => {});
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    send(child, { request: this.#request });
    this.#child = child;
    return child;
  }
}

/** That the other side is gone is told by its `exit`, which is still to come where this fails. */
function send(child: ChildProcess, question: Question): void {
  child.send(question, () => {});
}

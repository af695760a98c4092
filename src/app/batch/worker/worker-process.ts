import { type ChildProcess, spawn } from 'node:child_process';
import { programScript } from '../../package/files.ts';
import type { BatchRequest } from '../request.ts';
import type { Question, Reply } from './messages.ts';
import type { TaskName, Tasks } from './task.ts';
import { PROCESS_FLAGS } from './v8-flags.ts';

/**
 * The exit status of Node.js for an unknown flag. A newer V8 may lack a flag; the process is then started without
 * flags.
 */
const INVALID_ARGUMENT = 9;

/** Thrown if the process ended during a task, mostly because the system killed it for lack of memory. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
  /** The exit status, or the signal that ended the process. */
  readonly by: string;

  constructor(by: string) {
    super(`the process ended: ${by}`);
    this.by = by;
  }
}

/** A process that runs the same program. It is used for many units, so that compiled code and files read are reused. */
export class WorkerProcess {
  readonly #request: BatchRequest;
  #flags: readonly string[];
  #child: ChildProcess | undefined;

  /** @param flags flags for V8 */
  constructor(request: BatchRequest, flags: readonly string[] = PROCESS_FLAGS) {
    this.#request = request;
    this.#flags = flags;
  }

  /** @throws ProcessEnded if the process ended during the task; the next task starts a new process */
  do<Name extends TaskName>(name: Name, question: Tasks[Name]['question']): Promise<Tasks[Name]['answer']> {
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
        settle(() => resolve(this.do(name, question)));
      };
      child.on('message', onMessage).on('error', onError).on('exit', onExit);
      send(child, { name, question });
    });
  }

  /** Lets the process end by itself, so that it can save its compiled code for the next run. */
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
    const script = programScript();
    // A program of one file takes every argument for its own, so that only what can be set in a running process is set:
    // `serve` does that.
    const line = script === undefined ? ['work'] : [...this.#flags, script, 'work'];
    const child = spawn(process.execPath, line, {
      serialization: 'advanced',
      // Ctrl-C in a terminal reaches every process of a group, even one that is just starting. But this process decides
      // whether running work is finished, so the children get a group of their own; they end when the channel closes.
      // On Windows a detached process would open a window; there the child ignores Ctrl-C.
      detached: process.platform !== 'win32',
      // V8's output on a crash is for developers; users get a finding about the unit.
      stdio: ['ignore', 'ignore', process.env.DEBUG ? 'inherit' : 'ignore', 'ipc'],
    });
    // A process that ends between two tasks is no error: the next task starts a new one.
    child.on('error', () => {});
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    send(child, { request: this.#request });
    this.#child = child;
    return child;
  }
}

/** Ignores errors of sending: if the process is gone, its `exit` event follows and is handled. */
function send(child: ChildProcess, question: Question): void {
  child.send(question, () => {});
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A running `report studio`. */
export interface Served {
  readonly address: string;
  readonly program: ChildProcess;
}

/** The built program's `report studio`, as often as a test starts it, with a folder in which it keeps drafts. */
export class Programs {
  readonly #state = mkdtempSync(join(tmpdir(), 'studio-state-'));
  readonly #running: ChildProcess[] = [];

  /**
   * Starts it over a pipe; resolves once it has printed its address.
   *
   * @param folder where it is started
   */
  async serve(folder: string, ...args: string[]): Promise<Served> {
    const program = spawn(process.execPath, [resolve('bin/report.js'), 'studio', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', XDG_STATE_HOME: this.#state },
    });
    this.#running.push(program);
    const address = await new Promise<string>((found, failed) => {
      program.stdout.once('data', (it) => found(String(it).trim()));
      program.stderr.on('data', () => {});
      program.once('exit', (status) => failed(new Error(`ended with ${status}`)));
    });
    return { address, program };
  }

  /** Ends all that run. */
  kill(): void {
    for (const it of this.#running.splice(0)) it.kill('SIGKILL');
  }

  /** Ends all that run, and forgets their drafts. */
  end(): void {
    this.kill();
    rmSync(this.#state, { recursive: true, force: true });
  }
}

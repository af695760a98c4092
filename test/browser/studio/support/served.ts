import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A running `report studio`. */
export interface Served {
  readonly address: string;
  readonly program: ChildProcess;
}

/**
 * Starts the built program's `report studio` over a pipe; resolves once it has printed its address.
 *
 * @param folder where it is started
 * @param state where it keeps drafts
 */
export async function serve(folder: string, state: string, ...args: string[]): Promise<Served> {
  const program = spawn(process.execPath, [resolve('bin/report.js'), 'studio', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', XDG_STATE_HOME: state },
  });
  const address = await new Promise<string>((found, failed) => {
    program.stdout.once('data', (it) => found(String(it).trim()));
    program.stderr.on('data', () => {});
    program.once('exit', (status) => failed(new Error(`ended with ${status}`)));
  });
  return { address, program };
}

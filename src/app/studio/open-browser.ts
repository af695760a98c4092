import { spawn } from 'node:child_process';

/** A program that opens an address in the browser of the user, with its arguments. */
export type Opener = readonly [program: string, ...args: string[]];

/**
 * How an address is opened; undefined where there is no desktop to open it on.
 *
 * @param environment the variables of the process
 */
export function openerOf(
  address: string,
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Opener | undefined {
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  if (platform === 'darwin') return ['open', address];
  // Without a desktop, xdg-open would start a browser of text in the terminal.
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open', address] : undefined;
}

/** Opens an address; the browser outlives this program. Resolves to whether it was begun. */
export async function openBrowser([program, ...args]: Opener): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      detached: true,
      stdio: 'ignore',
      windowsVerbatimArguments: true,
    });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

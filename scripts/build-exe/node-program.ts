import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_VERSION, type Platform } from './platforms.ts';

/** A program of Node.js, taken from its npm package. */
export interface NodeProgram {
  readonly program: string;
  /** The licence of Node.js and of what is in it; the package for Windows has none. */
  readonly licence: string;
}

/**
 * Gets the program of Node.js for a platform from npm, as `npm pack` finds it, and keeps it for the next time.
 *
 * @param cache the folder to keep it in
 * @throws if the package is not the one whose hash stands in `platforms.ts`
 */
export function nodeProgram(platform: Platform, cache: string): NodeProgram {
  const folder = join(cache, `${platform.package}-${NODE_VERSION}`);
  const found = {
    program: join(folder, platform.program),
    licence: join(folder, 'package', 'LICENSE'),
  };
  if (existsSync(found.program)) return found;
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    const specifier = `${platform.package}@${NODE_VERSION}`;
    const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
    const packed = execFileSync(
      'npm',
      ['pack', specifier, '--ignore-scripts', '--json', '--pack-destination', making],
      { ...options, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const file = join(making, JSON.parse(packed)[0].filename);
    const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
    if (hash !== platform.integrity)
      throw new Error(`${specifier} has the hash ${hash}, not ${platform.integrity}`);
    execFileSync('tar', ['-xzf', file, '-C', making]);
    rmSync(file);
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return found;
}

import { mkdir } from 'node:fs/promises';
import type { Finding } from '../../core/model/diagnostic.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Makes a folder and the folders above it, if they do not exist.
 *
 * @returns why it could not be made; undefined on success
 */
export async function makeFolder(path: string): Promise<Finding | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}

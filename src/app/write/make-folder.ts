import { mkdir } from 'node:fs/promises';
import type { Finding } from '../../core/model/diagnostic.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Makes a folder, and those above it, where they are not there yet.
 *
 * @returns why it could not be made, or undefined
 */
export async function makeFolder(path: string): Promise<Finding | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}

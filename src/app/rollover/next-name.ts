import { basename, dirname, join } from 'node:path';
import { nextFileName } from '../../core/cycle/rollover/next-name.ts';

/** The path of next year's file, beside this year's. */
export const nextName = (file: string, year: number): string =>
  join(dirname(file), nextFileName(basename(file), year));

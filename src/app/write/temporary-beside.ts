import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** A name that nobody has, in the folder of another: what is made under it can then be renamed to that. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.report-${randomBytes(6).toString('hex')}.tmp`);

import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** An unused name in the same folder as `path`, so that the file can later be renamed to `path`. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.report-${randomBytes(6).toString('hex')}.tmp`);

import { readFile, stat } from 'node:fs/promises';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { backUp } from '../write/back-up.ts';
import { writeFailure } from '../write/write-failure.ts';
import { writeWhole } from '../write/write-file.ts';
import { versionNow, versionOf } from './version.ts';

/** What becomes of a file that the page wants to write. */
export type WriteResult =
  | {
      readonly version: string /** The name of the copy of the old one. */;
      readonly copy?: string | undefined;
    }
  /** The file is not as the page knows it; nothing was written. */
  | { readonly isOvertaken: true; readonly version: string | undefined }
  | { readonly failure: Finding };

/** How a file is to be written. */
export interface WriteOrder {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The version that is to be replaced; undefined if there must be no file yet. */
  readonly known: string | undefined;
  /** `YYYY-MM-DD`: a copy of the old file is kept under a name with this day. */
  readonly keptOn?: string | undefined;
}

/** Writes a file whole, or not at all where another program has changed it since the page read it. */
export async function writeKnown(order: WriteOrder): Promise<WriteResult> {
  const { path, name, bytes, known, keptOn } = order;
  try {
    if (known === undefined) {
      const failure = await writeWhole(path, bytes, { exclusive: true });
      return failure ? { failure: named(failure, name) } : { version: versionOf(bytes) };
    }
    let now = await versionNow(path);
    if (now !== known) return { isOvertaken: true, version: now };
    const copy = keptOn === undefined ? undefined : await copied(path, known, keptOn);
    const failure = await writeWhole(path, bytes, {
      isStillWanted: async () => {
        now = await versionNow(path);
        return now === known;
      },
    });
    if (failure) return { failure: named(failure, name) };
    return now === known ? { version: versionOf(bytes), copy } : { isOvertaken: true, version: now };
  } catch (error) {
    return { failure: writeFailure(name, error) };
  }
}

/** Keeps a copy of the version that is to be replaced. */
async function copied(path: string, known: string, day: string): Promise<string | undefined> {
  const [bytes, { mode }] = await Promise.all([readFile(path), stat(path)]);
  return versionOf(bytes) === known ? backUp(path, bytes, { mode, day }) : undefined;
}

/** The finding with the name that the page has for the file. */
const named = (it: Finding, name: string): Finding =>
  finding(it.code as 'file-exists', { file: name, range: FILE_START }, { ...it.args, file: name });

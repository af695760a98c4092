import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** What is kept behind the code, in JSON, with its length in the last four bytes. */
interface Label {
  /** The program that the code is of. */
  readonly program: string;
  /** The parts of it that ran while the code was made: their functions are in it. */
  readonly ran: readonly string[];
}

const LENGTH_BYTES = 4;

/** A file of the program, run once, with what V8 compiled of it. */
export interface CachedFile {
  /** The script's value. */
  readonly exports: unknown;
  /**
   * At the end of a run all that ran has been compiled: keeps it beside the file, if something ran that had not run
   * when it was kept before.
   *
   * @param ran the parts of the program that ran
   */
  keep(ran: readonly string[]): void;
}

/** Where what V8 compiled of a file is kept: each release of V8, with each set of flags, takes only its own. */
const cacheOf = (file: string): string =>
  `${file}.${process.arch}-${cachedDataVersionTag().toString(16)}.cache`;

/** Whether what V8 compiles of a file can be kept beside it, or is. */
export function isKeepable(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return contentOf(cacheOf(file)) !== undefined;
  }
}

/**
 * Runs a script in ASCII with what V8 compiled in former runs: half of a short run is compiling.
 *
 * The cache lies in the package's own folder, where only those can write who could change the program too; where it is of
 * another program or of another V8, the file runs without.
 *
 * @param program changes with every byte of the program
 */
export function runCached(file: string, program: string): CachedFile {
  const cache = cacheOf(file);
  const { code, ran: before } = read(contentOf(cache), program);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(code && { cachedData: code }),
  });
  const exports: unknown = script.runInThisContext();
  const inCache = script.cachedDataRejected === false ? before : [];
  return {
    exports,
    keep(ran) {
      if (ran.every((it) => inCache.includes(it))) return;
      write(cache, script.createCachedData(), { program, ran: [...new Set([...inCache, ...ran])] });
    },
  };
}

function read(content: Buffer | undefined, program: string): { code?: Buffer; ran: readonly string[] } {
  const nothing = { ran: [] };
  if (content === undefined || content.byteLength < LENGTH_BYTES) return nothing;
  const end = content.byteLength - LENGTH_BYTES;
  const start = end - content.readUInt32LE(end);
  try {
    const label: Label = JSON.parse(content.toString('utf8', start, end));
    return label.program === program ? { code: content.subarray(0, start), ran: label.ran } : nothing;
  } catch {
    return nothing;
  }
}

/** Several runs at once each rename a whole file into place. */
function write(cache: string, code: Buffer, label: Label): void {
  const making = `${cache}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  const text = Buffer.from(JSON.stringify(label));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.byteLength);
  try {
    writeFileSync(making, Buffer.concat([code, text, length]));
    renameSync(making, cache);
  } catch {
    rmSync(making, { force: true });
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

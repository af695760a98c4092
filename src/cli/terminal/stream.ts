import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import type { Stream } from '../context.ts';
import { wantsColour } from './colour.ts';
import { OTHER_COLUMNS } from './columns.ts';

const DESCRIPTORS = { stdout: 1, stderr: 2 } as const;

/**
 * A stream of the process. It is no error if the reader of a pipe closes it early. What is no terminal is written to at
 * once: opening a stream of Node.js takes as long as a seventh of its start.
 */
export function streamOf(
  name: keyof typeof DESCRIPTORS,
  environment: Readonly<Record<string, string | undefined>>,
): Stream {
  const stream = isTerminal(name) ? opened(name) : undefined;
  return {
    write: stream ? (text) => void stream.write(text) : writerTo(name),
    colour: wantsColour(stream?.isTTY, environment),
    columns: stream?.columns || OTHER_COLUMNS,
    isTerminal: stream?.isTTY === true && environment.TERM !== 'dumb' && !environment.CI,
  };
}

/** Whether a stream may be a terminal. */
export function isTerminal(name: keyof typeof DESCRIPTORS): boolean {
  try {
    return fstatSync(DESCRIPTORS[name]).isCharacterDevice();
  } catch {
    return true;
  }
}

/** Writes to a file or a pipe, in order; by a stream of Node.js from where the reader does not keep up. */
export function writerTo(name: keyof typeof DESCRIPTORS): (text: string) => void {
  let stream: WriteStream | undefined;
  return (text) => {
    let rest = Buffer.from(text);
    try {
      while (!stream && rest.byteLength > 0) rest = rest.subarray(writeSync(DESCRIPTORS[name], rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any more.
      if (code === 'EPIPE') return;
      // The reader is not ready, for which a stream waits.
      if (code !== 'EAGAIN') throw error;
      stream = opened(name);
    }
    if (rest.byteLength > 0) stream?.write(rest);
  };
}

function opened(name: keyof typeof DESCRIPTORS): WriteStream {
  return process[name].on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

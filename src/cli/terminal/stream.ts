import type { WriteStream } from 'node:tty';
import type { Stream } from '../context.ts';
import { wantsColour } from './colour.ts';

/** The width that is kept to where the output goes to no terminal. */
const COLUMNS = 80;

/** A stream of the process; a reader that has had enough and closes its end of the pipe is no error. */
export function streamOf(
  stream: WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
): Stream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    colour: wantsColour(stream.isTTY, environment),
    columns: stream.columns || COLUMNS,
    isTerminal: stream.isTTY === true && environment.TERM !== 'dumb' && !environment.CI,
  };
}

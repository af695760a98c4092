import type { WriteStream } from 'node:tty';
import type { Stream } from '../context.ts';
import { wantsColour } from './colour.ts';
import { OTHER_COLUMNS } from './columns.ts';

/** A stream of the process. It is no error if the reader of a pipe closes it early. */
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
    columns: stream.columns || OTHER_COLUMNS,
    isTerminal: stream.isTTY === true && environment.TERM !== 'dumb' && !environment.CI,
  };
}

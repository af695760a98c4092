import { availableParallelism, totalmem } from 'node:os';

/** Of fewer units a process costs more to start than it saves. */
const UNITS_PER_PROCESS = 4;

/** What a process takes at most of units of usual size, with something to spare, in bytes. */
const MEMORY_PER_PROCESS = 0.5 * 1024 ** 3;

/** What a machine has to work with. */
export interface Machine {
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
}

/** This machine, or what a container leaves of it. */
export function thisMachine(): Machine {
  // Nothing, or more than there is, where nobody has set a limit.
  const limit = process.constrainedMemory();
  return { cores: availableParallelism(), memory: limit ? Math.min(limit, totalmem()) : totalmem() };
}

/**
 * How many units of a batch are in hand at a time where the line does not say: as many as the machine has cores and memory
 * for.
 *
 * @returns one at least
 */
export function defaultJobs(units: number, { cores, memory }: Machine): number {
  const most = Math.min(cores, Math.floor(memory / MEMORY_PER_PROCESS), Math.ceil(units / UNITS_PER_PROCESS));
  return Math.max(1, most);
}

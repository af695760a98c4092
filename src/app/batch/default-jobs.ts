import { availableParallelism, totalmem } from 'node:os';

/** With fewer units than this, starting a process costs more than it saves. */
const UNITS_PER_PROCESS = 4;

/** The most memory that a process needs for units of usual size, with some to spare; in bytes. */
const MEMORY_PER_PROCESS = 0.5 * 1024 ** 3;

/** The resources of a machine. */
export interface Machine {
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
}

/** This machine; inside a container, the share that the container may use. */
export function thisMachine(): Machine {
  // Without a limit, this is 0 or more than the machine has.
  const limit = process.constrainedMemory();
  return { cores: availableParallelism(), memory: limit ? Math.min(limit, totalmem()) : totalmem() };
}

/**
 * How many units of a batch are built at the same time if the command line does not say: as many as cores and memory
 * allow.
 *
 * @returns at least 1
 */
export function defaultJobs(units: number, { cores, memory }: Machine): number {
  const most = Math.min(cores, Math.floor(memory / MEMORY_PER_PROCESS), Math.ceil(units / UNITS_PER_PROCESS));
  return Math.max(1, most);
}

import { readFileSync } from 'node:fs';

/** The processes that a process has started and that still run; of Linux alone. */
export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

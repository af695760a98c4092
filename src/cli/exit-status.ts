/** What a script sees of a command. */
export const EXIT = {
  /** What was asked for was done. */
  done: 0,
  /** The input has errors, or with --strict warnings; or there are changes that nobody agreed to. */
  faulty: 1,
  /** It could not run: usage, a missing file, the disk. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

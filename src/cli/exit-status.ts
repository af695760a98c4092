/** The exit status of a command. */
export const EXIT = {
  /** The command did what was asked. */
  done: 0,
  /** The input has errors, or with --strict warnings; or nobody agreed to the changes. */
  faulty: 1,
  /** The command could not run: wrong usage, a missing file, a problem with the disk. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

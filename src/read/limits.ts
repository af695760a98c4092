/** The largest file that is read, in bytes: a unit's year takes some tens of kilobytes. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** How deep maps and lists may stand in one another; the contract needs eight. */
export const MAX_DEPTH = 64;

/** How many values a file may come to when its aliases are written out: a short file can name billions. */
export const MAX_VALUES = 200_000;

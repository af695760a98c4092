/** The largest file that is read, in bytes: a unit's year takes some tens of kilobytes. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** How deep maps and lists may stand in one another; the contract needs eight. */
export const MAX_DEPTH = 64;

/** How many words, marks and line ends of YAML are looked at; a year with 60 problems comes to some ten thousand. */
export const MAX_TOKENS = 400_000;

/** How often a file may refer to what stands elsewhere in it, references within references counted each time. */
export const MAX_ALIASES = 1_000;

/** How many values a file may come to when its aliases are written out: a short file can name billions. */
export const MAX_VALUES = 200_000;

/** How much text, in UTF-16 units, the aliases of a file may come to when they are written out. */
export const MAX_ALIAS_TEXT = MAX_BYTES;

/** How many forbidden characters are told one by one; what holds more is no text. */
export const MAX_FORBIDDEN = 20;

/** How many mistakes of a file are told: who has mended a hundred runs the check again. */
export const MAX_FINDINGS = 100;

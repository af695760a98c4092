/** The largest file that is read, in bytes. The file of one unit for a year takes some tens of kilobytes. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** How deep maps and lists may be nested; the contract needs eight levels. */
export const MAX_DEPTH = 64;

/** How many YAML tokens are read (words, marks and line ends). A file with 60 problems has some ten thousand. */
export const MAX_TOKENS = 400_000;

/** How many aliases a file may use; aliases within aliases are counted each time they are expanded. */
export const MAX_ALIASES = 1_000;

/** How many values a file may have, with those of its expanded aliases: by aliases a short file can stand for billions. */
export const MAX_VALUES = 200_000;

/** How much text the aliases of a file may expand to, in UTF-16 units. */
export const MAX_ALIAS_TEXT = MAX_BYTES;

/** How many forbidden characters are reported one by one; a file with more is not text. */
export const MAX_FORBIDDEN = 20;

/** How many mistakes of a file are reported: whoever has mended a hundred runs the check again. */
export const MAX_FINDINGS = 100;

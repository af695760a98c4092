/** The largest template, pack.yaml or style.yaml, in bytes. A built-in block has less than two thousand. */
export const MAX_TEXT_BYTES = 256 * 1024;

/** The largest picture for a cover, in bytes. */
export const MAX_LOGO_BYTES = 2 * 1024 * 1024;

/**
 * The longest chain of packs that extend one another. An office that takes over its parent body's wording has three.
 */
export const MAX_CHAIN = 64;

/** The most files in a folder of a pack. */
export const MAX_FILES = 500;

/** The deepest nesting of a pack's options. */
export const MAX_OPTION_DEPTH = 8;

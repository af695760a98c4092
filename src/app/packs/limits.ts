/** The largest template, pack.yaml or style.yaml, in bytes: a built-in block has less than two thousand. */
export const MAX_TEXT_BYTES = 256 * 1024;

/** The largest picture for a cover, in bytes. */
export const MAX_LOGO_BYTES = 2 * 1024 * 1024;

/** How many packs may extend one another; an office that takes over its parent body's wording has three. */
export const MAX_CHAIN = 64;

/** How many files a folder of a pack may hold. */
export const MAX_FILES = 500;

/** How deep the options of a pack may stand in one another. */
export const MAX_OPTION_DEPTH = 8;

/** The largest template that is read, in UTF-16 units; the largest built-in one has a thousand. */
export const MAX_TEMPLATE = 256 * 1024;

/** How deep blocks and brackets may be nested in one template; the built-in ones need six levels. */
export const MAX_NESTING = 100;

/**
 * How deep blocks and templates may be nested when they run. Data are at most 64 levels deep, and a template that calls
 * itself for the parts of an entry takes some four levels each time.
 */
export const MAX_DEPTH = 400;

/** How many steps a document may take: values printed, helpers called, entries visited. A long report takes 20,000. */
export const MAX_STEPS = 2_000_000;

/** How many UTF-16 units of text count as one step, since longer text takes longer. */
export const TEXT_PER_STEP = 64;

/** The most text, in UTF-16 units, of a document, and of a single text that a helper makes: some 6,000 pages. */
export const MAX_TEXT = 4 * 1024 * 1024;

/** The largest template that is read, in UTF-16 units: the largest built-in one has a thousand. */
export const MAX_TEMPLATE = 256 * 1024;

/** How deep blocks and brackets may stand in one another in one template; the built-in ones need six. */
export const MAX_NESTING = 100;

/**
 * How deep blocks and templates may run within one another. Data are at most 64 deep, and a template that calls itself
 * for what is in an entry takes some four levels each time.
 */
export const MAX_DEPTH = 400;

/** How many steps a document may take: values printed, helpers called, entries gone through. A long report takes 20,000. */
export const MAX_STEPS = 2_000_000;

/** How much text, in UTF-16 units, goes into one step: long text takes longer. */
export const TEXT_PER_STEP = 64;

/** How much text a document, and any one text that a helper makes, may come to, in UTF-16 units: some 6,000 pages. */
export const MAX_TEXT = 4 * 1024 * 1024;

/**
 * Whether a text or a table of a document could be too large for its place. To know it for certain, pages must be
 * calculated; most documents need not be.
 *
 * @param part a part of the composed tree
 */
export function mayOverflow(part: unknown, isInTable = false): boolean {
  if (typeof part === 'string') return isInTable ? mayOverflowCell(part) : LONG_WORD.test(part);
  if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return false;
  if (Array.isArray(part)) return part.some((it) => mayOverflow(it, isInTable));
  if (isTable(part)) return part.header.length > MOST_COLUMNS || mayOverflow([part.header, part.rows], true);
  return Object.values(part).some((it) => mayOverflow(it, isInTable));
}

const mayOverflowCell = (text: string): boolean => text.length > LONGEST_CELL || WORD_IN_CELL.test(text);

const isTable = (part: object): part is { header: readonly unknown[]; rows: readonly unknown[] } =>
  'type' in part && part.type === 'table' && 'header' in part && 'rows' in part && Array.isArray(part.header);

/** Letters, figures and marks of which no line can be too short for fewer: a line has the width of 28 characters. */
const LONG_WORD = /[!-~\u00a1-\u024f]{28}/;

/** The same for the narrowest columns, which have four characters. */
const WORD_IN_CELL = /[!-~\u00a1-\u024f]{6}/;

/** In such a column, a page has some thirty lines. */
const LONGEST_CELL = 100;

/** So many columns always have room for a character and the margins of a cell. */
const MOST_COLUMNS = 12;

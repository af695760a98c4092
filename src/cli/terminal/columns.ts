/** The greatest width of help in columns: longer lines are hard to read. */
export const MOST_COLUMNS = 100;

/** The width for output that does not go to a terminal. */
export const OTHER_COLUMNS = 80;

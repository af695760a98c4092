/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from a file or a command line, safe to print on one line: what would steer the terminal, or make a line read
 * otherwise than it is, becomes �. Nothing changes its length in UTF-16 units, so that columns stay true.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

/** C0 and C1 controls, line and paragraph separators, and marks that change the direction of writing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from a file or a command line, safe to print on one line: characters that control the terminal or disguise a
 * line become �. The length in UTF-16 units stays the same, so that columns stay right.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

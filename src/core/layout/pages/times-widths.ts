/**
 * The widths of the characters from space to ~ in Times New Roman, in thousandths of an em, as in its own tables and in
 * those of faces of the same widths.
 */
const WIDTHS = `
250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278
500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444
921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722
556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500
333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500
500 500 333 389 278 500 500 722 500 500 444 480 200 480 541
`
  .trim()
  .split(/\s+/)
  .map((it) => Number(it) / 1000);

/** The width of an ASCII character in Times New Roman, in ems; undefined for any other. */
export const timesAdvance = (character: string): number | undefined => WIDTHS[character.charCodeAt(0) - 0x20];

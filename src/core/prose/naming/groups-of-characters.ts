/**
 * Whether two characters stand in one group. The groups are searched as they are written: a file asks for a few
 * characters, and taking all groups apart first would take longer.
 *
 * @param groups of characters, with blanks or line ends between them
 */
export function areInOneGroup(groups: string, one: string, other: string): boolean {
  if (one <= BLANK || other <= BLANK) return false;
  for (let at = groups.indexOf(other); at >= 0; at = groups.indexOf(other, at + 1)) {
    let from = at;
    let to = at;
    while (groups.charCodeAt(from - 1) > BLANK_UNIT) from--;
    while (groups.charCodeAt(to) > BLANK_UNIT) to++;
    if (groups.slice(from, to).includes(one)) return true;
  }
  return false;
}

const BLANK = ' ';
const BLANK_UNIT = BLANK.charCodeAt(0);

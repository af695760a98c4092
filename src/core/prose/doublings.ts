/** Whether anything stands twice in a row in a text. */
export interface Doublings {
  /** A UTF-16 unit. */
  readonly ofOne: boolean;
  /** Two or more of them. Set too where three of them only come again soon. */
  readonly ofSeveral: boolean;
}

/** The longest distance of a repetition, in UTF-16 units. */
const FARTHEST = 100;

/** Where each unit stood last, counted on from 1 and from text to text, so that nothing need be set or cleared. */
const last = new Float64Array(0x10000);
let before = 1;

/**
 * Rules out doubled words in one pass over a text: most texts have none, and looking for each kind of them takes long.
 *
 * @returns false only where there is no such doubling of up to a hundred units
 */
export function doublingsIn(value: string): Doublings {
  let ofOne = false;
  let ofSeveral = false;
  const earlier = new Int32Array(value.length);
  for (let at = 0; at < value.length && !(ofOne && ofSeveral); at++) {
    const unit = value.charCodeAt(at);
    const place = (last[unit] as number) - before;
    earlier[at] = place >= 0 ? place : -1;
    last[unit] = before + at;
    if (place < 0) continue;
    if (place === at - 1) ofOne = true;
    const next = value.charCodeAt(at + 1);
    const third = value.charCodeAt(at + 2);
    for (let from = place; from >= 0 && at - from <= FARTHEST; from = earlier[from] as number)
      if (
        at - from > 1 &&
        value.charCodeAt(from + 1) === next &&
        (at - from === 2 || value.charCodeAt(from + 2) === third)
      )
        ofSeveral = true;
  }
  before += value.length;
  return { ofOne, ofSeveral };
}

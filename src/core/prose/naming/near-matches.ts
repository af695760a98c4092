/** A place where a text has a name with one character wrong, missing or too many. */
export interface NearMatch {
  /** The offset at which the text differs from the name. */
  readonly at: number;
  /** How it differs there. */
  readonly kind: 'other-character' | 'one-less' | 'one-more';
  /** The index in the name. */
  readonly inName: number;
  /** The whole form of the name in the text. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a name with one wrong character in a text. One half of the name is then intact, so only places with a half are
 * examined.
 *
 * @param name at least four characters
 */
export function* nearMatches(text: string, name: string): Generator<NearMatch> {
  const half = name.length >> 1;
  const head = name.slice(0, half);
  for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start + 1)) {
    let same = half;
    while (same < name.length && text[start + same] === name[same]) same++;
    if (same < name.length) yield* forwards(text, name, start, same);
  }
  const tail = name.slice(half);
  for (let start = text.indexOf(tail); start >= 0; start = text.indexOf(tail, start + 1)) {
    let same = 0;
    while (same < half && text[start - 1 - same] === name[half - 1 - same]) same++;
    if (same < half) yield* backwards(text, name, start + tail.length, tail.length + same);
  }
}

/** @param same how many characters of the name stand at `from` */
function* forwards(text: string, name: string, from: number, same: number): Generator<NearMatch> {
  const at = from + same;
  const rest = name.slice(same + 1);
  // One too many is tried first: at the end of a name it looks like another character.
  if (text.startsWith(name.slice(same), at + 1))
    yield { at, kind: 'one-more', inName: same, from, to: from + name.length + 1 };
  else if (text.startsWith(rest, at + 1))
    yield { at, kind: 'other-character', inName: same, from, to: from + name.length };
  else if (rest !== '' && text.startsWith(rest, at))
    yield { at, kind: 'one-less', inName: same, from, to: from + name.length - 1 };
}

/** @param same how many characters of the name stand before `to` */
function* backwards(text: string, name: string, to: number, same: number): Generator<NearMatch> {
  const inName = name.length - same - 1;
  const before = name.slice(0, inName);
  const at = to - same - 1;
  if (at - inName - 1 >= 0 && text.startsWith(name.slice(0, inName + 1), at - inName - 1))
    yield { at, kind: 'one-more', inName: inName + 1, from: at - inName - 1, to };
  else if (at - inName >= 0 && text.startsWith(before, at - inName))
    yield { at, kind: 'other-character', inName, from: at - inName, to };
  else if (before !== '' && at + 1 - inName >= 0 && text.startsWith(before, at + 1 - inName))
    yield { at: at + 1, kind: 'one-less', inName, from: at + 1 - inName, to };
}

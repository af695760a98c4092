import type { Origin, Passage } from '../../model/passage.ts';

/** Where a reference stands in a passage: its text is layout's. */
const OPAQUE = '\ufffc';

/** By how many characters a text is looked up. */
const KEY_LENGTH = 4;

/** How many texts that begin alike are tried at one character. */
const MOST_TRIES = 200;

/** A character's origin. */
export interface CharacterOrigin {
  readonly origin: Origin;
  /** Where it is in the origin's text; of a value, in the Markdown that was made of it. */
  readonly at: number;
}

/** A stretch of a passage between two references, without its blanks. */
interface Segment {
  readonly passage: Passage;
  readonly text: string;
  /** Where each of its characters is in the passage. */
  readonly places: readonly number[];
}

/**
 * Finds where the characters of a document's paragraphs and cells come from: a paragraph is a number that the layout put
 * in front, and one or several passages.
 */
export class CharacterOrigins {
  readonly #segments = new Map<string, Segment[]>();

  /** @param passages the texts that the document was composed of */
  constructor(passages: readonly Passage[]) {
    for (const segment of passages.flatMap(segmentsOf)) {
      const key = segment.text.slice(0, KEY_LENGTH);
      this.#segments.set(key, [...(this.#segments.get(key) ?? []), segment]);
    }
    for (const alike of this.#segments.values())
      alike.sort((one, other) => other.text.length - one.text.length);
  }

  /**
   * The origin of each UTF-16 unit of a text; undefined for what is in no passage, such as a number in front.
   *
   * @param rank how many times the same text stands before it in the document
   */
  of(text: string, rank = 0): (CharacterOrigin | undefined)[] {
    const origins: (CharacterOrigin | undefined)[] = Array.from({ length: text.length });
    const { text: bare, places } = withoutBlanks(text, 0);
    for (let at = 0; at < bare.length; ) {
      const segment = this.#at(bare, at, rank);
      if (!segment) {
        at += 1;
        continue;
      }
      segment.places.forEach((inPassage, index) => {
        origins[places[at + index] as number] = originIn(segment.passage, inPassage);
      });
      at += segment.text.length;
    }
    return origins;
  }

  /** The longest segment that begins at a character; of several that are alike, the one of that rank. */
  #at(bare: string, at: number, rank: number): Segment | undefined {
    for (let length = KEY_LENGTH; length > 0; length--) {
      const alike = this.#segments.get(bare.slice(at, at + length)) ?? [];
      // A text of a character or two is one only where it is the whole: it stands in many others.
      const found = alike
        .slice(0, MOST_TRIES)
        .filter(({ text }) =>
          text.length < KEY_LENGTH - 1 ? text === bare.slice(at) : bare.startsWith(text, at),
        );
      const longest = found.filter(({ text }) => text.length === found[0]?.text.length);
      if (longest.length > 0) return longest[Math.min(rank, longest.length - 1)];
    }
    return undefined;
  }
}

function segmentsOf(passage: Passage): Segment[] {
  let start = 0;
  return passage.value.split(OPAQUE).flatMap((part) => {
    const segment = { passage, ...withoutBlanks(part, start) };
    start += part.length + OPAQUE.length;
    return segment.text === '' ? [] : [segment];
  });
}

/** A text without its blanks, which programs change, and where each character that is left was. */
function withoutBlanks(text: string, start: number): { text: string; places: number[] } {
  const places: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (/\s/.test(unit)) continue;
    bare += unit;
    places.push(start + at);
  }
  return { text: bare, places };
}

function originIn({ pieces }: Passage, at: number): CharacterOrigin | undefined {
  const piece = pieces.find(({ from, to }) => from <= at && at < to);
  return piece && { origin: piece.origin, at: Math.min(piece.end, piece.at + at - piece.from) };
}

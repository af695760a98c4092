import { OPAQUE } from '../../model/opaque.ts';
import type { Passage, TextOrigin } from '../../model/passage.ts';

/** Segments are looked up by their first characters; this is how many. */
const KEY_LENGTH = 4;

/** The most segments with the same beginning that are tried at one character. */
const MOST_TRIES = 200;

export interface CharacterOrigin {
  readonly origin: TextOrigin;
  /** The position in the origin's text; for a value, in the Markdown made from it. */
  readonly at: number;
}

/** A part of a passage between two references, without white space. */
interface PassageSegment {
  readonly passage: Passage;
  readonly text: string;
  /** The position of each character in the passage. */
  readonly places: readonly number[];
}

/**
 * Finds where the characters of a document's paragraphs and cells come from. A paragraph consists of a number that the
 * layout added and of one or more passages.
 */
export class CharacterOrigins {
  readonly #segments = new Map<string, PassageSegment[]>();

  /** @param passages the texts that the document was composed from */
  constructor(passages: readonly Passage[]) {
    for (const segment of passages.flatMap(segmentsOf)) {
      const key = segment.text.slice(0, KEY_LENGTH);
      this.#segments.set(key, [...(this.#segments.get(key) ?? []), segment]);
    }
    for (const alike of this.#segments.values())
      alike.sort((one, other) => other.text.length - one.text.length);
  }

  /**
   * The origin of each UTF-16 unit of a text; undefined for what is in no passage, such as a number.
   *
   * @param rank how many times the same text occurred before in the document
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

  /** The longest segment that begins at a character; of several equal ones, that with the given rank. */
  #at(bare: string, at: number, rank: number): PassageSegment | undefined {
    for (let length = KEY_LENGTH; length > 0; length--) {
      const alike = this.#segments.get(bare.slice(at, at + length)) ?? [];
      // A text of one or two characters occurs in many others, so it counts only as a whole paragraph.
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

function segmentsOf(passage: Passage): PassageSegment[] {
  let start = 0;
  return passage.value.split(OPAQUE).flatMap((part) => {
    const segment = { passage, ...withoutBlanks(part, start) };
    start += part.length + OPAQUE.length;
    return segment.text === '' ? [] : [segment];
  });
}

/** The text without white space, which programs change, and the old position of each remaining character. */
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

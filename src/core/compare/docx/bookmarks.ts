import type { Element } from './xml.ts';

/** What stands at a bookmark; a line feed ends a paragraph. */
export interface BookmarkedText {
  readonly name: string;
  readonly text: string;
  /** The whole of the paragraphs that it begins and ends in. */
  readonly paragraphs: string;
  /** The character that follows it, where it ends in the last paragraph of a section; empty elsewhere. */
  readonly followed: string;
}

/** A stretch of the text, as far as its ends are known. */
interface Stretch {
  readonly name: string;
  readonly from: number;
  to: number | undefined;
  /** Where the paragraphs begin and end that it begins and ends in. */
  readonly wholeFrom: number;
  wholeTo: number | undefined;
  endsInLast: boolean;
}

/**
 * The bookmarks of a part while it is read. LibreOffice can begin a bookmark of several paragraphs anew in its last one,
 * under the same name, and end it once: so a bookmark is from where its name first begins to where it last ends.
 */
export class OpenBookmarks {
  #text = '';
  #paragraphFrom = 0;
  readonly #byName = new Map<string, Stretch>();
  readonly #byId = new Map<string, Stretch>();
  /** Those that ended in the paragraph that is being read. */
  #endedHere: Stretch[] = [];

  write(text: string): void {
    this.#text += text;
  }

  endParagraph(): void {
    for (const it of this.#endedHere) it.wholeTo = this.#text.length;
    this.#endedHere = [];
    this.#text += '\n';
    this.#paragraphFrom = this.#text.length;
  }

  /**
   * Takes note of an element, be it a bookmark's or not.
   *
   * @param isLast whether the paragraph that is being read is the last of a section
   */
  open({ name: element, attribute }: Element, isLast: boolean): void {
    if (element !== 'w:bookmarkStart' && element !== 'w:bookmarkEnd') return;
    const id = attribute('id');
    if (id === undefined) return;
    const at = this.#text.length;
    if (element === 'w:bookmarkEnd') {
      const ended = this.#byId.get(id);
      if (!ended) return;
      ended.to = at;
      // One that ends before a paragraph has none of it.
      ended.wholeTo = at;
      ended.endsInLast = isLast;
      if (at > this.#paragraphFrom) this.#endedHere.push(ended);
      return;
    }
    const name = attribute('name');
    if (name === undefined) return;
    const known = this.#byName.get(name);
    const stretch = known ?? {
      name,
      from: at,
      to: undefined,
      wholeFrom: this.#paragraphFrom,
      wholeTo: undefined,
      endsInLast: false,
    };
    this.#byName.set(name, stretch);
    this.#byId.set(id, stretch);
  }

  /** Those that end, in the order in which they begin. */
  texts(): BookmarkedText[] {
    return [...this.#byName.values()].flatMap(({ name, from, to, wholeFrom, wholeTo, endsInLast }) =>
      to === undefined
        ? []
        : [
            {
              name,
              text: this.#text.slice(from, to),
              paragraphs: this.#text.slice(wholeFrom, wholeTo),
              followed: endsInLast ? this.#text.slice(to, to + 1).trim() : '',
            },
          ],
    );
  }
}

import type { XmlElement } from './xml.ts';

/** The text of a bookmark; a line feed ends a paragraph. */
export interface BookmarkedText {
  readonly name: string;
  readonly text: string;
  /** The whole text of the paragraphs in which it begins and ends. */
  readonly paragraphs: string;
  /** The character after it, if it ends in the last paragraph of a section; else empty. */
  readonly followed: string;
}

/** The text of a bookmark while it is being read: offsets into the whole text. */
interface BookmarkRange {
  readonly name: string;
  readonly from: number;
  to: number | undefined;
  /** The beginning and the end of the paragraphs in which it begins and ends. */
  readonly wholeFrom: number;
  wholeTo: number | undefined;
  endsInLast: boolean;
}

/**
 * Collects the bookmarks of a part while it is read. LibreOffice may start a bookmark of several paragraphs again in
 * the last one, with the same name, and end it once. So a bookmark reaches from the first start of its name to its last
 * end.
 */
export class OpenBookmarks {
  #text = '';
  #paragraphFrom = 0;
  readonly #byName = new Map<string, BookmarkRange>();
  readonly #byId = new Map<string, BookmarkRange>();
  /** The bookmarks that ended in the present paragraph. */
  #endedHere: BookmarkRange[] = [];

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
   * Handles an element; ignores those that are not bookmarks.
   *
   * @param isLast whether the present paragraph is the last of a section
   */
  open({ name: element, attribute }: XmlElement, isLast: boolean): void {
    if (element !== 'w:bookmarkStart' && element !== 'w:bookmarkEnd') return;
    const id = attribute('id');
    if (id === undefined) return;
    const at = this.#text.length;
    if (element === 'w:bookmarkEnd') {
      const ended = this.#byId.get(id);
      if (!ended) return;
      ended.to = at;
      // A bookmark that ends before the text of a paragraph includes none of it.
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

  /** The bookmarks that have an end, in the order of their starts. */
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

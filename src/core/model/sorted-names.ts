/**
 * Names in the order of their characters, so that those that stand at a place of a text, and those that begin with a
 * text, are found without comparing each.
 */
export class SortedNames {
  readonly #names: readonly string[];
  /** The first name with each first character: most characters of a text begin none. */
  readonly #beginnings = new Map<number, number>();

  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].filter((it) => it !== '').sort();
    for (const [index, name] of this.#names.entries()) {
      const first = name.charCodeAt(0);
      if (!this.#beginnings.has(first)) this.#beginnings.set(first, index);
    }
  }

  /** The names that stand in the text at a place, shortest first. */
  at(text: string, place: number): readonly string[] {
    return this.#along(text, place).found;
  }

  /** The first names, in their order, that begin with this text and are longer; no more than `most`. */
  longerThan(beginning: string, most: number): readonly string[] {
    const { low, high } = this.#along(beginning, 0);
    return this.#names.slice(low, Math.min(high, low + most));
  }

  /**
   * Goes along the text from a place until it ends, or no name goes on as it does.
   *
   * @returns the names on the way, and those that go on behind the end of the text: from `low`, below `high`
   */
  #along(
    text: string,
    place: number,
  ): { readonly found: string[]; readonly low: number; readonly high: number } {
    const found: string[] = [];
    let low = this.#beginnings.get(text.charCodeAt(place)) ?? this.#names.length;
    let high = this.#names.length;
    for (let depth = 0; low < high && place + depth < text.length; ) {
      const character = text.charCodeAt(place + depth);
      low = this.#firstFrom(character, depth, low, high);
      high = this.#firstFrom(character + 1, depth, low, high);
      depth++;
      const name = this.#names[low];
      if (low < high && name?.length === depth) {
        found.push(name);
        low++;
      }
    }
    return { found, low, high };
  }

  /** Of names that are alike up to a depth, the first with this character there, or a later one. */
  #firstFrom(character: number, depth: number, low: number, high: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#names[middle] as string).charCodeAt(depth) < character) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

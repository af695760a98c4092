import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ContributedWords, Contribution } from './contribution.ts';

/**
 * Makes contributions small, of which there may be ten thousand. What many units have in common, such as the names of
 * aspects, sources and states, is held once for all; their words, which are only listed at the end, are deflated.
 * Nothing of what it gives holds on to a file: of a string that was cut out of a text, the engine keeps the whole text.
 */
export class Compactor {
  readonly #known = new Map<string, unknown>();

  compact({ words, ...it }: Contribution): Contribution {
    const { name, shortName, subject, number, systems, figures, problems, rectifications } = it;
    return {
      ...it,
      name: copied(name),
      ...(shortName !== undefined && { shortName: copied(shortName) }),
      subject: this.#shared(subject),
      reportedOn: this.#shared(it.reportedOn),
      ...(number !== undefined && { number: copied(number) }),
      systems: systems.map((one) => this.#shared(one)),
      figures: figures.map(({ name: called, unit, path, ...figure }) => ({
        name: this.#shared(called),
        ...(unit !== undefined && { unit: this.#shared(unit) }),
        ...figure,
        path: this.#shared(path),
      })),
      problems: problems.map((one) => this.#shared(one)),
      rectifications: rectifications.map((one) => this.#shared(one)),
      carriedOver: it.carriedOver.map((one) => this.#shared(one)),
      openUntil: it.openUntil.map((one) => this.#shared(one)),
      words: packed(words()),
    };
  }

  /** The one value that stands for all that are equal to it. */
  #shared<Value>(value: Value): Value {
    const key = JSON.stringify(value);
    const known = this.#known.get(key) as Value | undefined;
    if (known !== undefined) return known;
    const first = JSON.parse(key) as Value;
    this.#known.set(key, first);
    return first;
  }
}

/** A text that is no part of another. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const NO_WORDS: ContributedWords = { problems: [], open: [] };

/** Deflates words; what it returns gives them back. */
function packed(words: ContributedWords): () => ContributedWords {
  if (words.problems.length === 0 && words.open.length === 0) return () => NO_WORDS;
  const bytes = strToU8(JSON.stringify(words));
  const size = bytes.length;
  const deflated = deflateSync(bytes, { level: 1 });
  return () =>
    JSON.parse(strFromU8(inflateSync(deflated, { out: new Uint8Array(size) }))) as ContributedWords;
}

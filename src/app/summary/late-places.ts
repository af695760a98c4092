import { unitKeys } from '../../core/generated/keys.ts';
import type { Finding, Location, Range } from '../../core/model/diagnostic.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import { groupedBy } from '../../core/model/grouped.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import { collectGarbage } from '../files/collect-garbage.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { FindingsInTexts } from '../files/texts.ts';

/** How many findings are placed and told together. */
const AT_ONCE = 32;

/** Where a value stands, in a file that is no longer in memory. */
interface Place {
  readonly file: string;
  readonly path: Path;
}

/**
 * Gives places in files that are no longer in memory. Findings that need all files together touch only few of them, and
 * keeping every source would take far more memory than the rest of a summary. So the place is looked up later.
 */
export class LatePlaces {
  readonly #places = new Map<Range, Place>();
  readonly #kept = new Map<string, Source>();

  /** Keeps a source that cannot be read again: the standard input. */
  keep(file: string, source: Source): void {
    this.#kept.set(file, source);
  }

  /** A placeholder for the place of a value, until `placed` looks it up. */
  at(file: string, path: Path): Location {
    const range: Range = { ...FILE_START };
    this.#places.set(range, { file, path });
    return { file, range };
  }

  /**
   * The findings with their real places, and the texts of their files. If a file no longer exists, its findings stay at
   * line 1.
   *
   * @yields some findings after the other, so that no more than the files of these are in memory
   */
  async *placed(findings: readonly Finding[]): AsyncGenerator<FindingsInTexts> {
    for (let first = 0; first < findings.length; first += AT_ONCE)
      yield await this.#placed(findings.slice(first, first + AT_ONCE));
  }

  /** Opens one file after the other: a file with the place of each of its values takes fifty times its length. */
  async #placed(findings: readonly Finding[]): Promise<FindingsInTexts> {
    const texts = new Map<string, string>();
    const placed = [...findings];
    const inFiles = groupedBy(findings.entries(), ([, { range }]) => this.#places.get(range)?.file);
    for (const [file, its] of inFiles) {
      collectGarbage();
      const source = file === undefined ? undefined : await this.#source(file);
      if (!source) continue;
      for (const [index, it] of its) {
        texts.set(it.file, source.text);
        const { path } = this.#places.get(it.range) as Place;
        placed[index] = { ...it, range: source.locate(path, 'value') };
      }
    }
    return { findings: placed, texts };
  }

  async #source(file: string): Promise<Source | undefined> {
    const source = this.#kept.get(file);
    if (source) return source;
    const { bytes } = await readBytes(file);
    return bytes && read(file, bytes, unitKeys).source;
  }
}

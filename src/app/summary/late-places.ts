import { unitKeys } from '../../core/generated/keys.ts';
import type { Finding, Location, Range } from '../../core/model/diagnostic.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import { readBytes } from '../files/read-bytes.ts';

/**
 * Places in files that were read and let go: what is found when all files lie side by side is in few of them, and to keep
 * every file for that would take far more room than what a summary keeps of it.
 */
export class LatePlaces {
  readonly #asked = new Map<Range, { readonly file: string; readonly path: Path }>();
  readonly #kept = new Map<string, Source>();

  /** Keeps a file that cannot be read again: the standard input. */
  keep(file: string, source: Source): void {
    this.#kept.set(file, source);
  }

  /** Stands for the place of a value until `placed` has looked it up. */
  at(file: string, path: Path): Location {
    const range: Range = { ...FILE_START };
    this.#asked.set(range, { file, path });
    return { file, range };
  }

  /** The findings at their places, and the texts of their files; at a file that has gone since, its start. */
  async placed(
    findings: readonly Finding[],
  ): Promise<{ readonly findings: readonly Finding[]; readonly texts: ReadonlyMap<string, string> }> {
    const sources = new Map<string, Source | undefined>();
    const texts = new Map<string, string>();
    const placed: Finding[] = [];
    for (const it of findings) {
      const asked = this.#asked.get(it.range);
      if (asked && !sources.has(asked.file)) sources.set(asked.file, await this.#source(asked.file));
      const source = asked && sources.get(asked.file);
      if (source) texts.set(it.file, source.text);
      placed.push(source ? { ...it, range: source.locate(asked.path, 'value') } : it);
    }
    return { findings: placed, texts };
  }

  async #source(file: string): Promise<Source | undefined> {
    const kept = this.#kept.get(file);
    if (kept) return kept;
    const { bytes } = await readBytes(file);
    return bytes && read(file, bytes, unitKeys).source;
  }
}

import type { Path } from '../../core/model/source.ts';

type Map = Readonly<Record<string, unknown>>;

const mapOf = (it: unknown): Map => (typeof it === 'object' && it !== null ? (it as Map) : {});

/** By what an entry of a list is known again in another year. Problems and measures are those of their year. */
const NAMES = ['name', 'title', 'aspect', 'outlet', 'by', 'who'];
const OF_THEIR_YEAR: ReadonlySet<unknown> = new Set(['year', 'problems', 'rectifications', 'carriedOver']);

/**
 * The value that stood last year where one stands now. An entry of a list is the one of the same name, wherever it stood.
 *
 * @param data of the file that is open, by English keys
 * @param before of last year's file
 */
export function valueOfLastYear(data: unknown, before: unknown, path: Path): unknown {
  if (OF_THEIR_YEAR.has(path[0])) return undefined;
  let [now, then] = [data, before];
  for (const step of path) {
    const entry = Array.isArray(now) ? mapOf(now[step as number]) : undefined;
    if (entry) {
      const name = NAMES.find((it) => typeof entry[it] === 'string');
      if (name === undefined || !Array.isArray(then)) return undefined;
      const same = then.filter((it) => mapOf(it)[name] === entry[name] && mapOf(it).unit === entry.unit);
      // Of several of one name nobody knows which is which.
      if (same.length !== 1) return undefined;
      [now, then] = [entry, same[0]];
    } else [now, then] = [mapOf(now)[step], mapOf(then)[step]];
  }
  return then;
}

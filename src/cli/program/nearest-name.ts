import { closest, distance } from 'fastest-levenshtein';

/** The most similar name; undefined if none is similar enough. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const nearest = closest(written.toLowerCase(), names);
  return distance(written.toLowerCase(), nearest) <= Math.max(1, nearest.length / 2) ? nearest : undefined;
}

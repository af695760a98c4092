import { closest, distance } from 'fastest-levenshtein';

/** The name that was most likely meant, or undefined where none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const nearest = closest(written.toLowerCase(), names);
  return distance(written.toLowerCase(), nearest) <= Math.max(1, nearest.length / 2) ? nearest : undefined;
}

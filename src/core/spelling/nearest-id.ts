import { type Nearest, nearest } from './nearest.ts';

/**
 * Finds which of `ids` was meant. Ids with different figures are different ids, however similar: P12 is no slip for
 * P11.
 */
export function nearestIdAmong(ids: readonly string[]): (written: string) => Nearest | undefined {
  const byFigures = new Map<string, string[]>();
  for (const id of ids) byFigures.set(figures(id), [...(byFigures.get(figures(id)) ?? []), id]);
  return (written) => nearestOf(written, byFigures.get(figures(written)) ?? []);
}

/** The id whose letters are nearest, among those with the same figures. */
function nearestOf(written: string, alike: readonly string[]): Nearest | undefined {
  const figuresOnly = alike.filter((id) => letters(id) === '');
  if (letters(written) === '')
    return figuresOnly.length === 1 ? { name: figuresOnly[0]!, certain: true } : undefined;
  const found = nearest(letters(written), [...new Set(alike.map(letters))]);
  const meant = alike.filter((id) => letters(id) === found?.name);
  return found && meant.length === 1 ? { name: meant[0]!, certain: found.certain } : undefined;
}

/** 01 and 1 are the same figures. */
const figures = (id: string): string =>
  (id.normalize('NFKC').match(/\d+/g) ?? []).map((it) => it.replace(/^0+(?=\d)/, '')).join(' ');

const letters = (id: string): string => id.normalize('NFKC').replace(/[\d\s]/g, '');

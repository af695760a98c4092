import { groupedBy } from '../model/grouped.ts';
import type { Nearest } from './nearest.ts';
import { nearestAmong } from './nearest-among.ts';

/**
 * Finds which of `ids` was meant. Ids with different figures are different ids, however similar: P12 is no slip for
 * P11.
 */
export function nearestIdAmong(ids: readonly string[]): (written: string) => Nearest | undefined {
  const byFigures = groupedBy(ids, figures);
  const finders = new Map<string, (written: string) => Nearest | undefined>();
  return (written) => {
    const its = figures(written);
    const known = finders.get(its) ?? nearestAlike(byFigures.get(its) ?? []);
    finders.set(its, known);
    return known(letters(written));
  };
}

/** Finds the id whose letters are nearest, among those with the same figures. */
function nearestAlike(alike: readonly string[]): (written: string) => Nearest | undefined {
  const byLetters = groupedBy(alike, letters);
  const nearest = nearestAmong([...byLetters.keys()]);
  return (written) => {
    const found = written === '' ? { name: '', certain: true } : nearest(written);
    const [meant, ...others] = byLetters.get(found?.name ?? '') ?? [];
    return found && meant !== undefined && others.length === 0
      ? { name: meant, certain: found.certain }
      : undefined;
  };
}

/** 01 and 1 are the same figures. */
const figures = (id: string): string =>
  (id.normalize('NFKC').match(/\d+/g) ?? []).map((it) => it.replace(/^0+(?=\d)/, '')).join(' ');

const letters = (id: string): string => id.normalize('NFKC').replace(/[\d\s]/g, '');

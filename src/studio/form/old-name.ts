import type { Path } from '../../core/model/source.ts';

/** A text of a file that still has the old name, and the same with the new one. */
export interface OldName {
  readonly path: Path;
  readonly text: string;
  readonly renewed: string;
}

/**
 * The texts of a file that have the name that a unit had before. A new name that begins with the old one is not taken
 * for it.
 *
 * @param data of the file, by English keys
 * @param own where the name itself stands
 */
export function oldNamesIn(data: unknown, own: Path, old: string, now: string): OldName[] {
  if (old === '' || now === '' || old === now) return [];
  const renew = (text: string) =>
    text
      .split(now)
      .map((part) => part.replaceAll(old, now))
      .join(now);
  const found: OldName[] = [];
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const renewed = renew(value);
      if (renewed !== value && path.join('\n') !== own.join('\n')) found.push({ path, text: value, renewed });
    } else if (Array.isArray(value)) value.forEach((it, index) => look(it, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, it] of Object.entries(value)) look(it, [...path, key]);
  };
  look(data, []);
  return found;
}

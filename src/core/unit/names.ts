import type { Roster } from '../generated/roster.ts';

/** A name without meaningless differences: width of characters, spaces, form of brackets. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** How names are unified in a summary. */
export interface Names {
  /** The name to sum up under: the given one, or the one that the roster gives it as an alias of. */
  called(name: string): string;
  /** Whether the roster lists the name as a main name under `aliases`. */
  isStated(name: string): boolean;
}

/** The names that a roster unifies. */
export function namesOf(roster: Pick<Roster, 'aliases'> = {}): Names {
  const called = new Map<string, string>();
  const stated = new Set<string>();
  for (const { name, also } of roster.aliases ?? []) {
    stated.add(plainName(name));
    called.set(plainName(name), name.trim());
    for (const it of also) called.set(plainName(it), name.trim());
  }
  return {
    called: (name) => called.get(plainName(name)) ?? name.trim(),
    isStated: (name) => stated.has(plainName(name)),
  };
}

/** Every name as written: without a roster. */
export const AS_WRITTEN: Names = namesOf();

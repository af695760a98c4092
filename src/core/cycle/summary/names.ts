import type { Roster } from '../../generated/roster.ts';

/** A name without what people vary without meaning another: width, spaces, the brackets around a part of it. */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** What names are called in a summary. */
export interface Names {
  /** The name that one is summed up under: its own, or that of which the roster says that it is also called so. */
  called(name: string): string;
  /** Whether the roster states that a name is one of its own. */
  isStated(name: string): boolean;
}

/** The names that a roster joins. */
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

/** Every name as it is written: no roster joins any. */
export const AS_WRITTEN: Names = namesOf();

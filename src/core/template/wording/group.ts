/** Entries with the same key. */
export interface Group {
  readonly key: unknown;
  readonly entries: unknown[];
}

/**
 * Groups entries, in the order in which their keys first occur.
 *
 * @param keyOf an entry's key; an entry without one becomes a group of its own
 */
export function groupEntries(entries: readonly unknown[], keyOf: (entry: unknown) => unknown): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<unknown, Group>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const same = key === undefined ? undefined : byKey.get(key);
    if (same) same.entries.push(entry);
    else {
      const group = { key, entries: [entry] };
      groups.push(group);
      byKey.set(key, group);
    }
  }
  return groups;
}

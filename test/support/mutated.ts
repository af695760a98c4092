import fc from 'fast-check';

type Map = Record<string, unknown>;

/** A random change: `where` chooses the place, `how` the kind of change. */
export interface Change {
  readonly where: number;
  readonly how: number;
  readonly text: string;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  how: fc.nat(),
  text: fc.constantFrom(
    '改为甲',
    '改为乙：丙',
    '# 丁',
    '- 戊',
    '第一段。\n\n第二段。',
    "它's",
    '"引"',
    '12',
    'true',
  ),
});

/**
 * A copy of any data with one list or text changed: an entry removed, moved, duplicated or added, or a text replaced.
 */
export function mutated<T>(data: T, { where, how, text }: Change): T {
  const copy = structuredClone(data);
  const places: { readonly map: Map; readonly key: string }[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ map: value as Map, key });
      visit((value as Map)[key]);
    }
  };
  visit(copy);
  const place = places[where % places.length];
  if (!place) return copy;
  const { map, key } = place;
  const value = map[key];
  if (Array.isArray(value) && value.length > 1) {
    const at = how % value.length;
    const [taken] = value.splice(at, 1);
    if (how % 3 === 0) value.push(taken);
    else if (how % 3 === 1) value.unshift(taken, structuredClone(taken));
  } else if (typeof value === 'string') map[key] = text;
  else if (typeof value === 'number') map[key] = value + 1;
  return copy;
}

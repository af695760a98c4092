import { ANY, type MapKey, type MapType, membersOf, unionOf, type ValueType } from './value-type.ts';

/** The key `name` of a map, if the map names it or allows any key. */
export function keyOfMap(map: MapType, name: string): MapKey | undefined {
  if (Object.hasOwn(map.keys, name)) return map.keys[name];
  return map.others && { type: map.others, optional: true };
}

/**
 * The type of a value whose key at `parts` is known to be given.
 *
 * @param parts keys, from the value downwards; if they lead to nothing known, the type stays the same
 */
export function withGiven(type: ValueType, parts: readonly string[]): ValueType {
  const [first, ...rest] = parts;
  if (first === undefined) return type;
  const having = membersOf(type).filter((it) => it.kind === 'any' || hasKey(it, first));
  if (having.length === 0) return type;
  return unionOf(having.map((it) => (it.kind === 'map' ? withKeyGiven(it, first, rest) : it)));
}

function withKeyGiven(map: MapType, name: string, rest: readonly string[]): MapType {
  const { optional: _optional, ...key } = keyOfMap(map, name) ?? { type: ANY };
  return { ...map, keys: { ...map.keys, [name]: { ...key, type: withGiven(key.type, rest) } } };
}

/**
 * The type of a value that is known not to have `name`. If one of two keys must be given, the other one is; types that
 * must have the key are ruled out.
 *
 * A number may be zero and a boolean false where a condition fails, so the failure does not show that they are absent.
 */
export function withoutGiven(type: ValueType, name: string): ValueType {
  const left = membersOf(type).flatMap((it): readonly ValueType[] =>
    it.kind === 'map' ? mapWithout(it, name) : [it],
  );
  return left.length === 0 ? type : unionOf(left);
}

/** The map without the key; none if the map must have it. */
function mapWithout(map: MapType, name: string): MapType[] {
  const key = Object.hasOwn(map.keys, name) ? map.keys[name] : undefined;
  if (!key || membersOf(key.type).some(({ kind }) => ['number', 'boolean', 'any'].includes(kind)))
    return [map];
  if (!key.optional) return [];
  if (!map.someOf?.includes(name)) return [map];
  const others = map.someOf.filter((it) => it !== name);
  if (others.length === 0) return [];
  return [
    others.length === 1
      ? withKeyGiven({ ...map, someOf: others }, others[0]!, [])
      : { ...map, someOf: others },
  ];
}

const hasKey = (type: ValueType, name: string): boolean =>
  type.kind === 'map' && keyOfMap(type, name) !== undefined;

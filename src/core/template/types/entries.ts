import { keyOfMap } from './given.ts';
import {
  ANY,
  entriesOf,
  listOfType,
  type MapKey,
  type MapType,
  membersOf,
  unionOf,
  type ValueType,
} from './value-type.ts';

/**
 * The type of a key in the entries of a list.
 *
 * @param list any type; the result is `any` if it is no list of maps or the key is unknown
 * @param key the name of the key; undefined if the template does not give it as a literal
 */
export function typeUnder(list: ValueType, key: string | undefined): MapKey {
  const maps = membersOf(entriesOf(list) ?? ANY).filter((it): it is MapType => it.kind === 'map');
  const keys = key === undefined ? [] : maps.flatMap((it) => keyOfMap(it, key) ?? []);
  if (keys.length === 0) return { type: ANY };
  const optional = keys.some((it) => it.optional);
  return { type: unionOf(keys.map((it) => it.type)), ...(optional && { optional }) };
}

/**
 * The type of groups of entries: each group has `key`, and `entries` of the same type.
 *
 * @param owners the list whose entries hold the key: the entries themselves, or others that they belong to
 */
export function groupsOf(entries: ValueType, owners: ValueType, key: string | undefined): ValueType {
  return listOfType({
    kind: 'map',
    keys: {
      key: typeUnder(owners, key),
      entries: { type: listOfType(entriesOf(entries) ?? ANY) },
    },
  });
}

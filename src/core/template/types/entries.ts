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
 * What stands under a key in the entries of a list.
 *
 * @param list any type; where it is no list of maps, or the key is not known, the value may be anything
 * @param key the name of the key; undefined where a template does not say it in so many letters
 */
export function typeUnder(list: ValueType, key: string | undefined): MapKey {
  const maps = membersOf(entriesOf(list) ?? ANY).filter((it): it is MapType => it.kind === 'map');
  const keys = key === undefined ? [] : maps.flatMap((it) => keyOfMap(it, key) ?? []);
  if (keys.length === 0) return { type: ANY };
  const optional = keys.some((it) => it.optional);
  return { type: unionOf(keys.map((it) => it.type)), ...(optional && { optional }) };
}

/**
 * The groups that entries make by a key: each has `key`, and `entries` of the same kind.
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

/** Lists of values by key, made of pairs of both; keys and values keep their order. */
export function listsOf<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const lists = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

/** Groups values by `keyOf`; keys and values keep their order. */
export const groupedBy = <Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> => listsOf(Array.from(values, (it) => [keyOf(it), it] as const));

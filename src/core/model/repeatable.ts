/** An iterable that begins anew each time it is gone through, so that what it gives is never held as a whole. */
export const repeatable = <Item>(begin: () => Iterator<Item>): Iterable<Item> => ({
  [Symbol.iterator]: begin,
});

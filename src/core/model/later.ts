/** Makes a value when it is first asked for, and keeps it: of what modules hold, most runs need little. */
export function later<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/**
 * Compares by code point: the same on every machine, unlike the order of a language, and as UTF-8 bytes are compared,
 * unlike UTF-16 units.
 */
export function byCodePoint(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++)
    if (one.charCodeAt(at) !== other.charCodeAt(at))
      return (one.codePointAt(at) as number) - (other.codePointAt(at) as number);
  return one.length - other.length;
}

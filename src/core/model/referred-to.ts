/**
 * The part of a JSON Schema that a reference names: `#/definitions/rectification/properties/due`, a JSON Pointer (RFC
 * 6901) as a fragment.
 *
 * @returns undefined if the reference leads outside the schema, or to nothing
 */
export function referredTo<Schema extends object>(reference: string, root: Schema): Schema | undefined {
  if (!/^#(\/|$)/.test(reference)) return undefined;
  let found: unknown = root;
  for (const step of reference.split('/').slice(1)) {
    const key = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined;
  }
  return typeof found === 'object' && found !== null ? (found as Schema) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

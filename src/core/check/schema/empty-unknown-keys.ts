import type { KeyNode } from '../../generated/keys.ts';
import type { Path, Source } from '../../model/source.ts';
import { valueAt } from '../../model/value-at.ts';
import { nodeAt } from '../../wording/place-name.ts';
import type { SchemaError } from './errors.ts';

/**
 * Errors for unknown keys without a value. The validator does not see them, since they are not in the data; but a
 * misspelt key should be reported even before it is filled in.
 */
export function emptyUnknownKeys(source: Source, keys: KeyNode): SchemaError[] {
  return source.keys().flatMap(({ path }): SchemaError[] => {
    const map = path.slice(0, -1);
    const key = path.at(-1);
    const node = nodeAt(keys, map);
    if (typeof key !== 'string' || !node?.keys || node.free || Object.hasOwn(node.keys, key)) return [];
    const value = valueAt(source.data, map) as object;
    if (Object.hasOwn(value, key)) return [];
    const instancePath = pointerOf(map);
    const params = { additionalProperty: key };
    const error = { keyword: 'additionalProperties', instancePath, schemaPath: '', params };
    return [{ error, path: map, value, alternatives: [] }];
  });
}

/** A path as a JSON pointer. */
const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

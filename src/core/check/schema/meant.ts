import type { KeyNode } from '../../generated/keys.ts';
import { nearest } from '../../spelling/nearest.ts';
import { nodeAt } from '../../wording/place-name.ts';
import { belongsUnder } from './belongs.ts';
import type { SchemaError } from './errors.ts';
import type { KeySuggestion } from './mistake.ts';

/**
 * For each map with unknown keys, by JSON pointer: the key that each of them was meant to be. A key that the map
 * already has, or that an earlier unknown key stands for, is not suggested. A key that belongs in another map gets only
 * a certain suggestion.
 */
export function meantBy(
  errors: readonly SchemaError[],
  keys: KeyNode,
): Map<string, Map<string, KeySuggestion>> {
  const maps = new Map<string, Map<string, KeySuggestion>>();
  for (const { error, path, value } of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const map = maps.get(error.instancePath) ?? new Map<string, KeySuggestion>();
    maps.set(error.instancePath, map);
    const written = error.params.additionalProperty as string;
    const taken = new Set([...Object.keys(value as object), ...[...map.values()].map(({ key }) => key)]);
    const names = namesFree(nodeAt(keys, path), taken);
    const found = nearest(written, [...names.keys()]);
    if (found && (found.certain || !belongsUnder(written, keys)))
      map.set(written, { ...found, key: names.get(found.name)! });
  }
  return maps;
}

/** Both names of each free key, mapped to its English name. */
function namesFree(node: KeyNode | undefined, taken: ReadonlySet<string>): Map<string, string> {
  const free = Object.entries(node?.keys ?? {}).filter(([key]) => !taken.has(key));
  return new Map(free.flatMap(([key, { zh }]) => [[key, key] as const, [zh, key] as const]));
}

import { finding } from '../../../diagnostics/finding.ts';
import { namesOf } from '../../../wording/place-name.ts';
import { placeOfMap } from '../../place.ts';
import type { Teller } from '../mistake.ts';

/** A map that must have one of several keys and has none. */
export const missingOneOf: Teller = ({ path, value, node, name, source, meant, alternatives }) => {
  if ([...meant.values()].some(({ key }) => alternatives.includes(key))) return undefined;
  const names = namesOf(node, alternatives);
  return finding('missing-one-of', placeOfMap(source, path, value), {
    keys: names.en,
    keysZh: names.zh,
    owner: name.key,
    ownerZh: name.zh,
    entry: name.entry,
  });
};

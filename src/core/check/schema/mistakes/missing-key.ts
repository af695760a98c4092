import { finding } from '../../../diagnostics/finding.ts';
import { nameOf, nodeAt } from '../../../wording/place-name.ts';
import { placeOfEmptyKey, placeOfMap } from '../../place.ts';
import { exampleOf } from '../example.ts';
import type { Teller } from '../mistake.ts';

/** A required key that is absent or has no value. */
export const missingKey: Teller = ({ error, path, value, name, source, keys, meant }) => {
  const key = error.params.missingProperty as string;
  if ([...meant.values()].some((it) => it.key === key)) return undefined;
  const wanted = [...path, key];
  const { zh } = nameOf(keys, wanted);
  const example = exampleOf(nodeAt(keys, wanted));
  const written = placeOfEmptyKey(source, path, key);
  if (written) return finding('empty-value', written, { key, zh, example });
  return finding('missing-key', placeOfMap(source, path, value), {
    key,
    zh,
    owner: name.key,
    ownerZh: name.zh,
    entry: name.entry,
    example,
  });
};

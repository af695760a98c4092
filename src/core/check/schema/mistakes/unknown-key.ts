import { finding } from '../../../diagnostics/finding.ts';
import { namesOf } from '../../../wording/place-name.ts';
import { placeOf } from '../../place.ts';
import { belongsUnder } from '../belongs.ts';
import type { Teller } from '../mistake.ts';

/** A key that the schema does not know. */
export const unknownKey: Teller = ({ error, path, node, source, keys, meant }) => {
  const key = error.params.additionalProperty as string;
  const suggestion = meant.get(key);
  const owner = suggestion ? undefined : belongsUnder(key, keys);
  const known = namesOf(node, Object.keys(node?.keys ?? {}));
  const at = placeOf(source, [...path, key], 'key');
  return finding(
    'unknown-key',
    at,
    {
      key,
      suggestion: suggestion?.key,
      suggestionZh: suggestion && namesOf(node, [suggestion.key]).zh[0],
      owner: owner?.key,
      ownerZh: owner?.zh,
      known: known.en,
      knownZh: known.zh,
    },
    suggestion?.certain ? [{ range: at.range, newText: suggestion.name }] : undefined,
  );
};

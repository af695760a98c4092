import { finding } from '../../../diagnostics/finding.ts';
import { nearest } from '../../../spelling/nearest.ts';
import { placeOf } from '../../place.ts';
import { replaceText } from '../../replace.ts';
import { nilOf } from '../is-nil.ts';
import type { Teller } from '../mistake.ts';

/** A value that is not one of the allowed ones. */
export const wrongValue: Teller = ({ error, path, value, node, name, source }) => {
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  const chinese = new Map(Object.entries(node?.values ?? {}).map(([zh, en]) => [en, zh]));
  const inEnglish = new Map(
    allowed.flatMap((it) => [[it, it] as const, [chinese.get(it) ?? it, it] as const]),
  );
  const likely = nearest(String(value), [...inEnglish.keys()]);
  const suggestion = likely && inEnglish.get(likely.name)!;
  return finding(
    'wrong-value',
    placeOf(source, path, 'value'),
    {
      ...name,
      ...nilOf(value),
      value: String(value),
      suggestion,
      suggestionZh: suggestion && (chinese.get(suggestion) ?? suggestion),
      allowed,
      allowedZh: allowed.map((it) => chinese.get(it) ?? it),
    },
    likely?.certain ? replaceText(source, path, likely.name) : undefined,
  );
};

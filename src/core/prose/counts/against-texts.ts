import type { Path } from '../../model/source.ts';
import type { Prose } from '../prose.ts';
import type { Disagreement } from './disagreement.ts';
import { isOfPart, sentenceBefore } from './whole-year.ts';

/** A count for the whole year: 全年共开展防火检查36次. */
const YEARLY =
  /(?:全年|年内|一年来|本年度)，?(?:共|累计|总共|合计)?(\p{Script=Han}{3,14}?)(?:共计|共|累计|达到|达)?(\d{1,9})(\p{Script=Han})/gu;

/** Texts that give another count for the whole year than an earlier text does. */
export function* againstTexts(texts: readonly Prose[]): Generator<Disagreement> {
  const first = new Map<string, { value: number; path: Path }>();
  for (const { value, path, role } of texts) {
    if (role !== 'text' && role !== 'item') continue;
    for (const { index, 0: whole, 1: name = '', 2: written = '', 3: unit = '' } of value.matchAll(YEARLY)) {
      if (isOfPart(sentenceBefore(value, index) + name)) continue;
      const said = Number(written);
      const key = `${name} ${unit}`;
      const before = first.get(key);
      if (!before) first.set(key, { value: said, path });
      else if (before.value !== said) {
        const from = index + whole.lastIndexOf(written);
        yield {
          path,
          from,
          to: from + written.length,
          said,
          right: [before.value],
          name,
          other: before.path,
        };
      }
    }
  }
}

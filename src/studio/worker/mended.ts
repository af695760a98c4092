import { check } from '../../core/check/check.ts';
import { fixText } from '../../core/check/fix/fix-text.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { kindsJudged, rulesInUse } from './rules.ts';
import { ReadText } from './values.ts';

/** The text after all certain mends, as `report check --fix` makes them, and how many there were. */
export function mended(
  text: string,
  file: string,
  product: Product,
): { readonly text: string; readonly count: number } {
  const { text: now, fixed } = fixText(text, (it) => {
    const { source, findings } = new ReadText(it, file);
    if (!source) return { readable: false, findings };
    const checked = check(source, kindsJudged(product, source), rulesInUse());
    return { readable: true, findings: [...findings, ...checked.findings] };
  });
  return { text: now, count: [...fixed.values()].reduce((sum, it) => sum + it, 0) };
}

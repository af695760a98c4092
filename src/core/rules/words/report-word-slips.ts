import { quotedIn } from '../../prose/quoted.ts';
import type { WordSlip } from '../../prose/word-slip.ts';
import { type FoundSlip, wordSlipsIn } from '../../prose/word-slips.ts';
import type { CatalogueEntry } from '../../wording/entry.ts';
import type { TextReporter } from '../rule.ts';

/**
 * Reports each slip of a list in a text, with its mend; quotations and titles, “” and 《》, are skipped.
 *
 * @returns all slips of the list that the text has, those that are skipped too
 */
export function reportWordSlips(
  value: string,
  slips: readonly WordSlip[],
  at: TextReporter<CatalogueEntry<{ wrong: string; right: string }>>,
): readonly FoundSlip[] {
  const found = wordSlipsIn(value, slips);
  if (found.length === 0) return found;
  const isQuoted = quotedIn(value);
  for (const { slip, from } of found) {
    if (isQuoted(from) && !slip.inQuotes) continue;
    at.report(from, from + slip.wrong.length, { wrong: slip.wrong, right: slip.right }, { text: slip.right });
  }
  return found;
}

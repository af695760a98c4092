import { quotedIn } from '../../prose/quoted.ts';
import { wordSlipsIn } from '../../prose/word-slips.ts';
import type { TextReporter } from '../../rule.ts';
import type { WordSlip } from '../../settings/word-slip.ts';
import type { words } from './wrong-word/words.ts';

/** Reports each word of a list that a text holds, and mends it; somebody else's words, “” and 《》, stay as they wrote them. */
export function reportWordSlips(
  value: string,
  slips: readonly WordSlip[],
  at: TextReporter<typeof words>,
): void {
  const found = wordSlipsIn(value, slips);
  if (found.length === 0) return;
  const isQuoted = quotedIn(value);
  for (const { slip, from } of found) {
    if (isQuoted(from) && !slip.inQuotes) continue;
    at.report(from, from + slip.wrong.length, { wrong: slip.wrong, right: slip.right }, { text: slip.right });
  }
}

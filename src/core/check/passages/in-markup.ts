import { finding } from '../../diagnostics/finding.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import type { MarkupFault } from '../../model/markup-fault.ts';
import { piecesAt } from './faults.ts';
import { placeOfWritten } from './written-place.ts';

/**
 * The mistakes in the markup of documents, each reported once at its place in a template or an attachment. Markup in
 * built-in packs is not reported, since the user cannot change it.
 *
 * @param isCertain whether the text before a mistake always stands there; not so in a text written without data, where
 *   conditions are only assumed
 */
export function inMarkup(faults: readonly MarkupFault[], isCertain: boolean): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const fault of faults) {
    const location = placeOf(fault, isCertain);
    if (!location) continue;
    const found = finding(fault.code as 'unused-markup', location, fault.args as never);
    const key = JSON.stringify([found.code, found.file, found.range]);
    if (!byKey.has(key)) byKey.set(key, found);
  }
  return [...byKey.values()];
}

function placeOf({ passage, from }: MarkupFault, isCertain: boolean): Location | undefined {
  const stretch = { from, to: passage.value.length };
  const pieces = piecesAt(passage, stretch);
  if (!isCertain && from > 0) {
    const [before] = piecesAt(passage, { from: from - 1, to: from });
    if (before?.origin !== pieces[0]?.origin) return undefined;
  }
  const written = placeOfWritten(pieces, stretch);
  if (written) return written;
  const [first] = pieces;
  if (first?.origin.type !== 'value' || !first.origin.range) return undefined;
  return { file: first.origin.file, range: first.origin.range };
}

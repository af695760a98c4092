import { lineStarts, replacementOf } from '../../core/check/fix/replacement.ts';
import type { TextEdit } from '../../core/model/diagnostic.ts';

/** Edits by lines and columns as changes by offsets; none if they do not fit the text. */
export function changesOf(
  edits: readonly TextEdit[],
  text: string,
): readonly { readonly from: number; readonly to: number; readonly insert: string }[] {
  const starts = lineStarts(text);
  const replacements = edits.map((it) => replacementOf(it, text, starts));
  if (replacements.some((it) => it === undefined)) return [];
  return replacements.flatMap((it) => (it ? [{ from: it.start, to: it.end, insert: it.newText }] : []));
}

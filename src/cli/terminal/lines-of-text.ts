let last: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

/**
 * The lines of a text. Those of the text that was asked for last are kept, since the findings of a file are shown one
 * after the other.
 */
export function linesOfText(text: string): readonly string[] {
  if (last.text !== text) last = { text, lines: text.split(/\r?\n/) };
  return last.lines;
}

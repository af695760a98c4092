import { wrap } from '../../terminal/wrap.ts';

/** A stretch of text and its colour. */
export interface StyledText {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

/**
 * Wraps text to a width, each line with the same indentation. Colours are applied after wrapping, because colour codes
 * take no width.
 *
 * @param stretches printable text without line ends
 */
export function styledLines(stretches: readonly StyledText[], indent: string, columns: number): string[] {
  const whole = stretches.map(({ text }) => text).join('');
  const paints = stretches.flatMap(({ text, paint }) => Array.from({ length: text.length }, () => paint));
  let at = 0;
  return wrap(whole, columns - indent.length)
    .split('\n')
    .map((line) => {
      const painted: { text: string; paint: StyledText['paint'] }[] = [];
      for (const unit of line.split('')) {
        // Wrapping removes nothing but spaces from the text.
        while (whole[at] !== unit) at++;
        const paint = paints[at++];
        const last = painted.at(-1);
        if (last && last.paint === paint) last.text += unit;
        else painted.push({ text: unit, paint });
      }
      return indent + painted.map(({ text, paint }) => (paint ? paint(text) : text)).join('');
    });
}

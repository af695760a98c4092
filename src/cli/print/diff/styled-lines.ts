import { wrap } from '../../terminal/wrap.ts';

/** A stretch of text, and what colours it. */
export interface Styled {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

/**
 * Text broken to a width, each line behind the same indent, with the colours put on after it is broken: what colours a
 * terminal has no width.
 *
 * @param stretches printable, and without line ends
 */
export function styledLines(stretches: readonly Styled[], indent: string, columns: number): string[] {
  const whole = stretches.map(({ text }) => text).join('');
  const paints = stretches.flatMap(({ text, paint }) => Array.from({ length: text.length }, () => paint));
  let at = 0;
  return wrap(whole, columns - indent.length)
    .split('\n')
    .map((line) => {
      const painted: { text: string; paint: Styled['paint'] }[] = [];
      for (const unit of line.split('')) {
        // Of the text, a break drops nothing but spaces.
        while (whole[at] !== unit) at++;
        const paint = paints[at++];
        const last = painted.at(-1);
        if (last && last.paint === paint) last.text += unit;
        else painted.push({ text: unit, paint });
      }
      return indent + painted.map(({ text, paint }) => (paint ? paint(text) : text)).join('');
    });
}

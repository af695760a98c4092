import { type Element, numberIn } from './element.ts';

/** A rule beside a paragraph or a cell; lengths in twips. */
export interface Rule {
  readonly width: number;
  /** The distance to the content. */
  readonly space: number;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/**
 * The rule that a border element describes; undefined if no rule is drawn. The file gives widths in eighths of a point.
 */
export function ruleOn(border: Element | undefined): Rule | undefined {
  const { val, color = '000000' } = border?.attributes ?? {};
  if (!border || val === 'nil' || val === 'none') return undefined;
  return {
    width: ((numberIn(border, 'sz') ?? 0) / 8) * 20,
    space: (numberIn(border, 'space') ?? 0) * 20,
    color: color === 'auto' ? '000000' : color,
  };
}

import { type Element, numberIn } from './element.ts';

/** A rule along a paragraph or a cell, in twips. */
export interface Rule {
  readonly width: number;
  /** Between it and what it stands by. */
  readonly space: number;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** What a border's element says; undefined where no rule is drawn. Widths are written in eighths of a point. */
export function ruleOn(border: Element | undefined): Rule | undefined {
  const { val, color = '000000' } = border?.attributes ?? {};
  if (!border || val === 'nil' || val === 'none') return undefined;
  return {
    width: ((numberIn(border, 'sz') ?? 0) / 8) * 20,
    space: (numberIn(border, 'space') ?? 0) * 20,
    color: color === 'auto' ? '000000' : color,
  };
}

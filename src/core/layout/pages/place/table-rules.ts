import type { RowBox } from '../box.ts';
import type { Shape } from '../page.ts';
import type { Rule } from '../rule.ts';
import { ruleShape } from './line-glyphs.ts';

/** A row of a table where it stands on a page, in twips from the page's upper left corner. */
export interface PlacedRow {
  readonly row: RowBox;
  /** The table's left edge. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Of the rule below it where it is the last. */
  readonly below: number;
}

interface Edge {
  /** The height of a level edge, or how far right an upright one stands. */
  readonly at: number;
  readonly from: number;
  to: number;
  readonly rule: Rule;
}

/** The rules of rows that follow one another on a page: those of neighbouring cells are one. */
export function tableRules(rows: readonly PlacedRow[]): Shape[] {
  const level: Edge[] = [];
  const upright: Edge[] = [];
  for (const [index, { row, x, y, height }] of rows.entries()) {
    const isLast = index === rows.length - 1;
    for (const cell of row.cells) {
      const { top, right, bottom, left } = cell.rules;
      const from = x + cell.x;
      const to = from + cell.width;
      if (top && !cell.goesOn) level.push({ at: y + top.width / 2, from, to, rule: top });
      if (bottom && isLast) level.push({ at: y + height + bottom.width / 2, from, to, rule: bottom });
      const foot = y + height;
      if (left) upright.push({ at: from, from: y, to: foot, rule: left });
      if (right) upright.push({ at: to, from: y, to: foot, rule: right });
    }
  }
  return [
    ...joined(level).map(({ at, from, to, rule }) => ruleShape([from, at], [to, at], rule.width, rule.color)),
    ...joined(upright).map(({ at, from, to, rule }) =>
      ruleShape([at, from], [at, to], rule.width, rule.color),
    ),
  ];
}

/** Edges of one rule that lie on one line and touch are one edge. */
function joined(edges: readonly Edge[]): Edge[] {
  const all: Edge[] = [];
  const sorted = [...edges].sort((a, b) => a.at - b.at || a.from - b.from);
  for (const edge of sorted) {
    const last = all.at(-1);
    const touches =
      last &&
      Math.abs(last.at - edge.at) < 1 &&
      edge.from <= last.to + 1 &&
      last.rule.width === edge.rule.width &&
      last.rule.color === edge.rule.color;
    if (touches) last.to = Math.max(last.to, edge.to);
    else all.push({ ...edge });
  }
  return all;
}

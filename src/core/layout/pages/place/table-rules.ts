import type { Rule } from '../../flow/rule.ts';
import type { RowBox } from '../box.ts';
import type { Shape } from '../page.ts';
import { ruleShape } from './line-glyphs.ts';

/** A row of a table on a page, in twips from the upper left corner of the page. */
export interface PlacedRow {
  readonly row: RowBox;
  /** The left edge of the table. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The width of the rule below it, if it is the last row. */
  readonly below: number;
}

interface Edge {
  /** The y of a horizontal edge, or the x of a vertical one. */
  readonly at: number;
  readonly from: number;
  to: number;
  readonly rule: Rule;
}

/** The rules of consecutive rows on a page; rules of neighbouring cells are joined. */
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

/** Joins edges that touch on one line and have the same rule. */
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

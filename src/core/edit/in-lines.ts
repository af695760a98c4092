import { isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { unitKeys } from '../generated/keys.ts';
import { COMMENT, childrenOf, Nodes, withoutComments } from './nodes.ts';

/**
 * Rewrites the text so that each top-level key, and each entry of certain lists, is on a line of its own, because
 * nothing can be added line by line inside { } or [ ]. Everything else stays as it is, byte for byte.
 *
 * @param lists the English keys of the lists
 */
export function inLines(original: string, lists: ReadonlySet<string>): string {
  const text = topInLines(original);
  const nodes = new Nodes(text);
  let changed = '';
  let done = 0;
  const places = [...childrenOf(nodes.top, [], unitKeys)].filter(({ path }) => lists.has(String(path[0])));
  for (const { key, node } of places) {
    if (!key || !isSeq(node) || !node.flow || node.items.length === 0) continue;
    const [start, end] = rangeOf(node);
    const before = text.slice(done, start).trimEnd();
    const indent = columnAt(text, rangeOf(key)[0]) + 2;
    changed += before + lineEndOf(text) + inBlock(text, node, indent);
    done = end;
  }
  return changed + text.slice(done);
}

/** Rewrites a text that is one map in braces, with each key on a line. */
function topInLines(text: string): string {
  const { top } = new Nodes(text);
  if (!top?.flow || top.items.length === 0) return text;
  const [start, end] = rangeOf(top);
  const before = text.slice(0, start);
  const gap = columnAt(text, start) === 0 ? '' : lineEndOf(text);
  return before + gap + inBlock(text, top, 0) + text.slice(end);
}

/**
 * The content of a map or list in brackets, as lines without the brackets; the last line has no line ending. Each piece
 * is copied as written, with its comments.
 *
 * @param indent the indentation of the lines, in columns
 */
function inBlock(text: string, collection: YAMLMap | YAMLSeq, indent: number): string {
  const lines: string[] = [];
  let done = rangeOf(collection)[0] + 1;
  const margin = ' '.repeat(indent);
  /** Keeps the comments before a place; returns the anchor and tag directly before it. */
  const between = (start: number): string => {
    const gap = text.slice(done, start);
    for (const { 0: comment, index } of gap.matchAll(COMMENT)) {
      // A comment on the line of a piece belongs to that piece.
      if (lines.length > 0 && !gap.slice(0, index).includes('\n')) lines.push(`${lines.pop()} ${comment}`);
      else lines.push(margin + comment.trimEnd());
    }
    return (/(?:[&!][^\s,[\]{}]*\s+)*$/.exec(withoutComments(gap))?.[0] ?? '').replace(/\s+/g, ' ');
  };
  const piece = (node: Node): string => {
    const [start, end] = rangeOf(node);
    const words = between(start) + text.slice(start, end).replaceAll('\n', `\n${margin}  `);
    done = end;
    return words;
  };
  for (const item of collection.items as (Node | Pair<Node, Node | null>)[]) {
    if (!('key' in item)) {
      const words = piece(item);
      lines.push(`${margin}- ${words}`);
      continue;
    }
    const key = piece(item.key);
    const value = item.value ? piece(item.value) : '';
    lines.push(`${margin}${key}: ${value}`.trimEnd());
  }
  between(rangeOf(collection)[1] - 1);
  return lines.join(lineEndOf(text));
}

const rangeOf = (node: Node): [start: number, end: number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

const columnAt = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** The line ending of a text. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Line ends behind the last line. No other white space: a no-break space may be the end of a text. */
export const LAST_LINE_ENDS = /\n+$/;

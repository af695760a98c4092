import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Path } from '../model/source.ts';
import { englishOf, under } from '../read/names.ts';
import { parse } from '../read/parse.ts';

/** A value of a file as YAML has it. */
export interface NodePlace {
  readonly path: Path;
  /** Null for nothing. */
  readonly node: Node | null;
  /** The key that it stands under; absent for the entry of a list. */
  readonly key?: Node;
  /** The map or list that it stands in, and at which place. */
  readonly parent: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** The YAML nodes of a unit's file, by the paths of its data. */
export class Nodes {
  readonly #text: string;
  /** The map at the top; absent where the text has none. */
  readonly top: YAMLMap | undefined;

  constructor(text: string) {
    this.#text = text;
    this.top = parse(text).map;
  }

  /** Each value on the way to a path, from the top; as far as the file goes there without an alias. */
  way(path: Path): NodePlace[] {
    const way: NodePlace[] = [];
    let node: Node | null | undefined = this.top;
    let keys: KeyNode | undefined = unitKeys;
    for (const step of path) {
      const child: NodePlace | undefined = [...childrenOf(node, way.at(-1)?.path ?? [], keys)].find(
        (it) => it.path.at(-1) === step,
      );
      if (!child) break;
      way.push(child);
      node = child.node;
      keys = typeof step === 'number' ? keys?.items : under(keys, step);
    }
    return way;
  }

  /** Where a value with what leads to it begins: its key, or the dash of an entry that stands on lines of its own. */
  startOf({ key, node, parent, index }: NodePlace): number {
    const start = (key ?? node)?.range?.[0] ?? 0;
    if (key || parent.flow) return start;
    const before = index === 0 ? parent.range?.[0] : (parent.items[index - 1] as Node).range?.[1];
    const gap = withoutComments(this.#text.slice(before ?? 0, start));
    return (before ?? 0) + Math.max(0, gap.indexOf('-'));
  }
}

/** What stands in a map or list, in the order of the file; nothing in all else. */
export function* childrenOf(
  node: Node | null | undefined,
  above: Path,
  keys: KeyNode | undefined,
): Generator<NodePlace> {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      yield { path: [...above, index], node: item as Node | null, parent: node, index };
  } else if (isMap(node)) {
    for (const [index, { key, value }] of node.items.entries()) {
      if (!isScalar(key)) continue;
      const path = [...above, englishOf(spellingOf(key), keys)];
      yield { path, key, node: value as Node | null, parent: node, index };
    }
  }
}

const spellingOf = (key: Scalar): string =>
  typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));

/** What stands between two values, with blanks in the place of its comments. */
export const withoutComments = (between: string): string =>
  between.replace(COMMENT, (it) => ' '.repeat(it.length));

/** A comment, in what stands between two values. */
export const COMMENT = /(?<=^|[\s,[{])#[^\r\n]*/g;

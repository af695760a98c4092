import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Path } from '../model/source.ts';
import { englishOf, under } from '../read/names.ts';
import { parse } from '../read/parse.ts';

/** A value of a file as a YAML node. */
export interface NodePlace {
  readonly path: Path;
  /** Null if there is no value. */
  readonly node: Node | null;
  /** Its key; absent for an entry of a list. */
  readonly key?: Node;
  /** The map or list that contains it, and its index there. */
  readonly parent: YAMLMap | YAMLSeq;
  readonly index: number;
}

/** The YAML nodes of a unit's file, by the paths of its data. */
export class Nodes {
  readonly #text: string;
  /** The top-level map; undefined if the text has none. */
  readonly top: YAMLMap | undefined;

  constructor(text: string) {
    this.#text = text;
    this.top = parse(text).map;
  }

  /** The values on the way to a path, from the top, until the path ends or an alias follows. */
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

  /** The offset where a value begins, including its key, or the dash of an entry on its own line. */
  startOf({ key, node, parent, index }: NodePlace): number {
    const start = (key ?? node)?.range?.[0] ?? 0;
    if (key || parent.flow) return start;
    const before = index === 0 ? parent.range?.[0] : (parent.items[index - 1] as Node).range?.[1];
    const gap = withoutComments(this.#text.slice(before ?? 0, start));
    return (before ?? 0) + Math.max(0, gap.indexOf('-'));
  }
}

/** The entries of a map or list in the order of the file; none for other nodes. */
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

/** The text between two values, with comments replaced by spaces. */
export const withoutComments = (between: string): string =>
  between.replace(COMMENT, (it) => ' '.repeat(it.length));

/** A comment in the text between two values. */
export const COMMENT = /(?<=^|[\s,[{])#[^\r\n]*/g;

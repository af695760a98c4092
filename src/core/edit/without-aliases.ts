import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Path } from '../model/source.ts';
import { under } from '../read/names.ts';
import { childrenOf, Nodes } from './nodes.ts';
import { scalarText } from './scalar-text.ts';

/**
 * Writes some aliases of a text out: each is replaced by its value on one line. Everything else stays the same, byte
 * for byte.
 *
 * @param isWanted whether to write an alias out, given the paths of the alias and of its target
 */
export function withoutAliases(original: string, isWanted: (alias: Path, target: Path) => boolean): string {
  let text = '';
  let done = 0;
  for (const { node, path, target, targets } of aliasesIn(original)) {
    const [start, end] = node.range ?? [0, 0];
    if (!isWanted(path, target.path)) continue;
    text += original.slice(done, start) + inBraces(target.node, targets);
    done = end;
  }
  return text + original.slice(done);
}

interface AliasTarget {
  readonly node: Node;
  readonly path: Path;
}

/** The target of each alias. */
type Targets = ReadonlyMap<Alias, AliasTarget>;

/** The aliases of a text, in order. */
function* aliasesIn(
  text: string,
): Generator<{ node: Alias; path: Path; target: AliasTarget; targets: Targets }> {
  // If several anchors have the same name, the nearest before the alias counts.
  const anchors = new Map<string, AliasTarget>();
  const targets = new Map<Alias, AliasTarget>();
  function* walk(
    node: Node | null | undefined,
    path: Path,
    keys: KeyNode | undefined,
  ): ReturnType<typeof aliasesIn> {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) return;
      targets.set(node, target);
      yield { node, path, target, targets };
      return;
    }
    for (const child of childrenOf(node, path, keys)) {
      remember(child.key, child.path);
      const step = child.path.at(-1);
      yield* walk(
        child.node,
        child.path,
        typeof step === 'number' ? keys?.items : under(keys, step as string),
      );
    }
    remember(node, path);
  }
  const remember = (node: Node | null | undefined, path: Path) => {
    if (node && 'anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, { node, path });
  };
  yield* walk(new Nodes(text).top, [], unitKeys);
}

/** A value on one line: as written, or as YAML with the same meaning. */
function inBraces(node: Node | null, targets: Targets): string {
  if (isAlias(node)) return inBraces(targets.get(node)?.node ?? null, targets);
  if (isSeq(node)) return `[${node.items.map((it) => inBraces(it as Node, targets)).join(', ')}]`;
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) =>
      `${inBraces(key as Node, targets)}: ${inBraces(value as Node | null, targets)}`.trimEnd(),
    );
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  if (!isScalar(node)) return '';
  const { value, source } = node;
  return typeof value === 'string'
    ? scalarText(value, { old: '', indent: 0, flow: true })
    : (source ?? String(value));
}

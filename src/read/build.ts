import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Code } from '../diagnostics/finding.ts';
import type { KeyNode } from '../generated/keys.ts';
import { codePoint, forbiddenAt } from './characters.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';
import type { Offsets, Place } from './places.ts';

/** How the builder tells of a mistake: where it is and what it is called. */
export type Tell = (code: Code, at: Offsets, args: Record<string, string | number>) => void;

interface Built {
  readonly data: unknown;
  readonly place: Place;
  /** How many values it comes to with its aliases written out. */
  readonly size: number;
}

/** Thrown where going on would take too long; the finding is told before. */
export class Refused extends Error {}

/**
 * Makes plain data of YAML nodes in one walk: Chinese keys and values become the English ones, and the place of each
 * key and value is kept beside. Maps have no prototype, so no key can reach one.
 */
export class Builder {
  readonly #anchors = new Map<string, Built>();
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** @param key the key's node where the value stands under one */
  build(node: Node | null | undefined, keys: KeyNode | undefined, depth: number, key?: Scalar, spelling?: string): Built {
    const keyRange = key ? offsetsOf(key) : undefined;
    const own = node ? offsetsOf(node) : (keyRange ?? ([0, 0] as const));
    if (depth > MAX_DEPTH) {
      this.#tell('too-deep', own, { limit: MAX_DEPTH });
      throw new Refused();
    }
    const built = this.#valueOf(node, keys, depth, own);
    if (built.size > MAX_VALUES) {
      this.#tell('too-many-aliases', own, { limit: MAX_VALUES });
      throw new Refused();
    }
    const place: Place = {
      ...built.place,
      value: own,
      ...(keyRange && { key: keyRange }),
      ...(spelling !== undefined && { spelling }),
    };
    const result = { ...built, place };
    if (node && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, result);
    return result;
  }

  #valueOf(node: Node | null | undefined, keys: KeyNode | undefined, depth: number, own: Offsets): Built {
    if (isMap(node)) return this.#map(node, keys, depth);
    if (isSeq(node)) return this.#list(node, keys, depth);
    if (isAlias(node)) return this.#alias(node, own);
    return this.#scalar(node, keys, own);
  }

  #map(node: YAMLMap, keys: KeyNode | undefined, depth: number): Built {
    const data: Record<string, unknown> = Object.create(null);
    const children = new Map<string | number, Place>();
    let size = 1;
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      if (!isScalar(key) || key.value === null) {
        this.#tell('key-not-text', key ? offsetsOf(key) : offsetsOf(node), {});
        continue;
      }
      const spelling = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      this.#characters(spelling, offsetsOf(key));
      if (/^\u3000/.test(spelling)) {
        this.#tell('full-width-space', offsetsOf(key), { key: spelling });
        continue;
      }
      const name = englishOf(spelling, keys);
      const before = children.get(name);
      if (before) {
        this.#tell('duplicate-key', offsetsOf(key), { key: spelling, other: before.spelling ?? name });
        continue;
      }
      const value = this.build(pair.value as Node | null, keys?.keys?.[name]?.node, depth + 1, key, spelling);
      children.set(name, value.place);
      size += value.size;
      if (value.data !== null) data[name] = value.data;
    }
    return { data, place: { value: [0, 0], isScalar: false, children }, size };
  }

  #list(node: YAMLSeq, keys: KeyNode | undefined, depth: number): Built {
    const data: unknown[] = [];
    const children = new Map<string | number, Place>();
    let size = 1;
    for (const item of node.items as (Node | null)[]) {
      const value = this.build(item, keys?.items, depth + 1);
      size += value.size;
      if (value.data === null) {
        this.#tell('empty-entry', item ? offsetsOf(item) : offsetsOf(node), {});
        continue;
      }
      children.set(data.length, value.place);
      data.push(value.data);
    }
    return { data, place: { value: [0, 0], isScalar: false, children }, size };
  }

  #alias(node: Alias, own: Offsets): Built {
    const target = this.#anchors.get(node.source);
    if (target) return target;
    this.#tell('unknown-alias', own, { name: node.source });
    return { data: null, place: { value: own, isScalar: true, children: new Map() }, size: 1 };
  }

  #scalar(node: Node | null | undefined, keys: KeyNode | undefined, own: Offsets): Built {
    const value = isScalar(node) ? node.value : null;
    const place: Place = { value: own, isScalar: true, children: new Map() };
    if (typeof value !== 'string') return { data: value, place, size: 1 };
    this.#characters(value, own);
    return { data: ownValue(keys?.values, value) ?? value, place, size: 1 };
  }

  #characters(text: string, at: Offsets): void {
    const place = forbiddenAt(text);
    if (place >= 0) this.#tell('forbidden-character', at, { character: codePoint(text, place) });
  }
}

function offsetsOf(node: Node): Offsets {
  const [start = 0, end = start] = node.range ?? [];
  return [start, end];
}

/** The English name of a key written in either language; a key that the schema does not know stays as it is. */
function englishOf(spelling: string, node: KeyNode | undefined): string {
  if (!node?.keys || Object.hasOwn(node.keys, spelling)) return spelling;
  for (const [english, { zh }] of Object.entries(node.keys)) if (zh === spelling) return english;
  return spelling;
}

function ownValue(values: Readonly<Record<string, string>> | undefined, value: string): string | undefined {
  return values && Object.hasOwn(values, value) ? values[value] : undefined;
}

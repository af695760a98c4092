import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { KeyNode } from '../generated/keys.ts';
import { type OddCharacter, plainText } from '../spelling/odd-characters.ts';
import { codePoint, forbiddenIn } from './characters.ts';
import { cutByComma } from './cut-values.ts';
import { garbledIn } from './garbled.ts';
import { MAX_ALIAS_TEXT, MAX_ALIASES, MAX_DEPTH, MAX_VALUES } from './limits.ts';
import type { MistakeEdit, ReadMistake } from './mistake-log.ts';
import { englishOf, namesIn, under } from './names.ts';
import { oddKindsIn } from './odd-kinds.ts';
import { linesOf, type Offsets, type PlaceTree } from './places.ts';
import { unitPlaces } from './scalar-places.ts';
import { type InputSlip, slipsIn, slipsInBraces, unmended } from './slips.ts';
import { wideBrackets, wideComment } from './wide-marks.ts';

/** A value, its place, and the places of everything in it. */
export interface PlacedValue {
  /** Null for an empty value; undefined if the value could not be read. */
  readonly data: unknown;
  readonly place: PlaceTree;
}

/** The data of a whole text. */
export interface BuiltText extends PlacedValue {
  /** The places of its comments, in the order of the file. */
  readonly comments: readonly Offsets[];
}

/** Thrown to stop the walk where going on would take too long. The mistake has been reported by then. */
export class Refused extends Error {}

/**
 * Turns YAML nodes into plain data in one walk. Chinese keys and values become the English ones, aliases are replaced
 * by what they stand for, and the place of each key and value is recorded. Maps have no prototype, so no key can reach
 * one.
 */
export class Builder {
  readonly #text: string;
  readonly #tell: (mistake: ReadMistake) => void;
  /**
   * Complete nodes by anchor. A node is added only when it is complete, so an alias within its own anchor finds
   * nothing.
   */
  readonly #anchors = new Map<string, Node>();
  /** The target of each alias as of its first visit: a later visit, through another alias, must give the same. */
  readonly #targets = new Map<Alias, Node>();
  #aliases = 0;
  #values = 0;
  /** How many of the values came through an alias. */
  #aliasValues = 0;
  #aliasText = 0;
  /** How many aliases enclose the current node. */
  #within = 0;
  #lines: LineCounter | undefined;

  constructor(text: string, tell: (mistake: ReadMistake) => void) {
    this.#text = text;
    this.#tell = tell;
  }

  /**
   * @param keys the keys that may stand at the node's place
   * @throws Refused if there is too much data, written in the file or brought by its aliases
   */
  build(node: Node, keys: KeyNode | undefined): PlacedValue {
    return this.#build(node, keys, 1);
  }

  #build(node: Node, keys: KeyNode | undefined, depth: number): PlacedValue {
    const at = this.#offsetsOf(node);
    this.#values++;
    if (this.#within > 0) this.#aliasValues++;
    if (this.#values > MAX_VALUES) {
      const areOfAliases = this.#aliasValues > this.#values / 2;
      this.#refuse({ code: areOfAliases ? 'too-many-aliases' : 'too-many-values', at, args: {} });
    }
    if (depth > MAX_DEPTH + 1) this.#refuse({ code: 'too-deep', at, args: { limit: MAX_DEPTH } });
    if (node.tag !== undefined && node.tag !== TEXT) {
      const tag = Math.max(0, this.#text.lastIndexOf('!', at[0]));
      this.#tell({ code: 'unknown-tag', at: [tag, tag + 1], args: {} });
    }
    const built = this.#valueOf(node, keys, depth, at);
    this.#remember(node);
    return built;
  }

  #valueOf(node: Node, keys: KeyNode | undefined, depth: number, at: Offsets): PlacedValue {
    if (isMap(node)) return this.#map(node, keys, depth, at);
    if (isSeq(node)) return this.#list(node, keys, depth, at);
    if (isAlias(node)) return this.#alias(node, keys, depth, at);
    return this.#scalar(node as Scalar, keys, at);
  }

  #map(node: YAMLMap, keys: KeyNode | undefined, depth: number, at: Offsets): PlacedValue {
    const data: Record<string, unknown> = Object.create(null);
    const children = new Map<string | number, PlaceTree>();
    const items = node.items as { key: Node; value: Node | null }[];
    let cut = 0;
    for (const [index, pair] of items.entries()) {
      if (pair.value === null && this.#offsetsOf(pair.key)[0] < cut) continue;
      const spelling = this.#spelling(pair.key);
      if (spelling === undefined) {
        if (pair.value) this.#build(pair.value, undefined, depth + 1);
        continue;
      }
      const name = englishOf(plainText(spelling), keys);
      const value = this.#valueUnder(pair.key as Scalar, pair.value, underKey(keys, name), depth);
      if (node.flow && isScalar(pair.value) && items[index + 1]?.value === null)
        cut = this.#cutByComma(pair.value, underKey(keys, name));
      if (pair.value === null || isGlued(pair.value)) {
        const isGluedKey = this.#gluedKey(pair.key as Scalar, keys);
        if (pair.value === null && node.flow && !isGluedKey)
          this.#bareKey(
            pair.key as Scalar,
            items[index - 1]?.value,
            keys,
            new Set([...children.keys(), name]),
          );
      }
      const before = children.get(name);
      if (before) {
        const line = this.#lineOf(before.key?.[0] ?? 0);
        const args = { key: spelling, other: before.spelling ?? name, line };
        this.#tell({ code: 'duplicate-key', at: this.#offsetsOf(pair.key), args });
        continue;
      }
      children.set(name, { ...value.place, key: this.#offsetsOf(pair.key), spelling });
      if (value.data !== null && value.data !== undefined) data[name] = value.data;
    }
    return { data, place: { value: at, isScalar: false, children } };
  }

  /** The key as the file spells it; undefined if the node cannot be a key. */
  #spelling(key: Node): string | undefined {
    const at = this.#offsetsOf(key);
    this.#remember(key);
    if (!isScalar(key) || key.value === null) {
      this.#tell({ code: 'key-not-text', at: at[1] > at[0] ? at : [at[0], at[0] + 1], args: {} });
      return undefined;
    }
    const spelling = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (spelling === '<<' && key.type === 'PLAIN') {
      this.#tell({ code: 'merge-key', at, args: {} });
      return undefined;
    }
    const wide = key.type === 'PLAIN' ? (WIDE_INDENT.exec(spelling)?.[0].length ?? 0) : 0;
    if (wide > 0) {
      this.#tell({ code: 'full-width-space', at: [at[0], at[0] + wide], args: {} });
      return undefined;
    }
    this.#characters(spelling, at);
    this.#odd(key, spelling, at);
    return spelling;
  }

  #valueUnder(key: Scalar, value: Node | null, keys: KeyNode | undefined, depth: number): PlacedValue {
    if (value) return this.#build(value, keys, depth + 1);
    const at = this.#offsetsOf(key);
    return { data: null, place: { value: at, isScalar: true, children: new Map() } };
  }

  /** `{年度:2026}`: YAML takes the whole entry for a key without a value, which would be dropped. */
  #gluedKey(key: Scalar, keys: KeyNode | undefined): boolean {
    if (key.type !== 'PLAIN' || !keys) return false;
    const [start, end] = this.#offsetsOf(key);
    const slips = slipsInBraces(this.#text.slice(start, end), start, namesIn(keys));
    for (const slip of slips) this.#tell(slip);
    return slips.length > 0;
  }

  /**
   * Reports a value in brackets that is cut by its own comma (`1,200`). Returns the offset where the whole value ends;
   * 0 if there is no such cut.
   */
  #cutByComma(value: Scalar, keys: KeyNode | undefined): number {
    const mistake = value.type === 'PLAIN' && cutByComma(this.#text, this.#offsetsOf(value), keys);
    if (!mistake) return 0;
    this.#tell(mistake);
    return mistake.at[1];
  }

  /**
   * Reports an entry in braces without a colon, which would be dropped. It may be a value without its key, a key
   * without its value, or the rest of a text that has a comma in it.
   *
   * @param before the value in front of it
   * @param taken the keys that the map already has
   */
  #bareKey(
    key: Scalar,
    before: Node | null | undefined,
    keys: KeyNode | undefined,
    taken: ReadonlySet<string | number>,
  ): void {
    const at = this.#offsetsOf(key);
    const name = englishOf(String(key.value), keys);
    const free = Object.entries(keys?.keys ?? {}).filter(([english]) => !taken.has(english));
    const isText = isScalar(before) && before.type === 'PLAIN' && typeof before.value === 'string';
    this.#tell({
      code: 'bare-key',
      at,
      args: {
        text: this.#text.slice(...at),
        isKey: keys?.keys !== undefined && Object.hasOwn(keys.keys, name),
        whole: isText ? JSON.stringify(this.#text.slice(this.#offsetsOf(before)[0], at[1])) : undefined,
        known: free.map(([english]) => english),
        knownZh: free.map(([, { zh }]) => zh),
      },
    });
  }

  #list(node: YAMLSeq, keys: KeyNode | undefined, depth: number, at: Offsets): PlacedValue {
    const data: unknown[] = [];
    const children = new Map<string | number, PlaceTree>();
    let cut = 0;
    for (const item of node.items as Node[]) {
      this.#wideCommas(node, item);
      if (node.flow && isScalar(item) && !keys?.items?.verbatim && this.#offsetsOf(item)[0] >= cut)
        cut = this.#cutByComma(item, keys?.items);
      const value = this.#build(item, keys?.items ?? ofUnit(keys), depth + 1);
      if (value.data === undefined) continue;
      if (value.data === null) {
        this.#tell({ code: 'empty-entry', at: this.#dashBefore(value.place.value), args: {} });
        continue;
      }
      children.set(data.length, value.place);
      data.push(value.data);
    }
    return { data, place: { value: at, isScalar: false, children } };
  }

  /** `[P1，P2]`: one entry that is meant as several. Reported only for ids, where this is certain. */
  #wideCommas(list: YAMLSeq, item: Node): void {
    if (!list.flow || !isScalar(item) || item.type !== 'PLAIN') return;
    const at = this.#offsetsOf(item);
    const written = this.#text.slice(...at);
    if (!/^[\w-]+(?: *[，、] *[\w-]+)+$/.test(written)) return;
    const newText = written.replace(/ *[，、] */g, ', ');
    const comma = at[0] + written.search(/[，、]/);
    this.#tell({ code: 'full-width-comma', at: [comma, comma + 1], args: {}, fix: { at, newText } });
  }

  #alias(node: Alias, keys: KeyNode | undefined, depth: number, at: Offsets): PlacedValue {
    const target = this.#targets.get(node) ?? this.#anchors.get(node.source);
    if (!target) {
      this.#tell({ code: 'unknown-alias', at, args: { name: node.source } });
      return { data: undefined, place: { value: at, isScalar: true, children: new Map() } };
    }
    this.#targets.set(node, target);
    this.#aliases++;
    if (this.#aliases > MAX_ALIASES) this.#refuse({ code: 'too-many-aliases', at, args: {} });
    this.#within++;
    const { data, place } = this.#build(target, keys, depth);
    this.#within--;
    if (this.#aliasText > MAX_ALIAS_TEXT) this.#refuse({ code: 'too-many-aliases', at, args: {} });
    return { data, place: { ...place, value: at } };
  }

  #scalar(node: Scalar, keys: KeyNode | undefined, at: Offsets): PlacedValue {
    const { value } = node;
    const place: PlaceTree = { value: at, isScalar: true, children: new Map() };
    if (typeof value !== 'string') return { data: asWritten(node, keys) ?? value, place };
    if (this.#within > 0) this.#aliasText += value.length;
    this.#characters(value, at);
    this.#odd(node, value, at);
    if (node.type === 'PLAIN' && keys) this.#meantOtherwise(keys, at);
    return { data: englishValue(keys, plainText(value)), place };
  }

  /** Reports text that was meant as something else, were it not for the full-width marks of an input method. */
  #meantOtherwise(keys: KeyNode, at: Offsets): void {
    const wide = wideBrackets(this.#text, at, keys) ?? wideComment(this.#text, at, keys);
    if (wide) this.#tell(wide);
    else this.#lostStructure(keys, at);
  }

  /** Reports text where a map or a list should be: its lines lack the mark that would make them keys or entries. */
  #lostStructure(keys: KeyNode, at: Offsets): void {
    const isEntry = keys.items !== undefined && /[-－﹣−—–]/.test(this.#text[at[0]] ?? '');
    if (!isEntry && !keys.keys) return;
    const slips = slipsIn(this.#text, at, isEntry ? NO_NAMES : namesIn(keys));
    const isMendable = slips.length > 0 && this.#opensLine(at[0]);
    for (const slip of slips) {
      if (!isEntry && isOfDash(slip)) continue;
      this.#tell(isMendable ? slip : unmended(slip));
    }
  }

  /** Whether only dashes and spaces precede it on its line. */
  #opensLine(at: number): boolean {
    let before = at;
    while (before > 0 && /[ -]/.test(this.#text[before - 1] as string)) before--;
    return before === 0 || this.#text[before - 1] === '\n';
  }

  #characters(text: string, at: Offsets): void {
    this.#garbled(at);
    const [place] = forbiddenIn(text, 1);
    if (place === undefined) return;
    this.#tell({ code: 'forbidden-character', at, args: { character: codePoint(text, place) } });
  }

  /** Reports invisible and look-alike characters, each kind once for the whole text. */
  #odd({ type }: Scalar, value: string, at: Offsets): void {
    const kinds = this.#within > 0 ? [] : oddKindsIn(value);
    if (kinds.length === 0) return;
    const places = unitPlaces(this.#text, at, value);
    const isMendable = type !== 'PLAIN' || staysPlain(value, plainText(value));
    const mendOf = (these: readonly OddCharacter[]): Pick<ReadMistake, 'at' | 'fix' | 'also'> => {
      const [fix, ...also] = these.flatMap(({ at: from, written, meant: newText }): MistakeEdit[] => {
        const [start, end] = [places?.[from]?.[0], places?.[from + written.length - 1]?.[1]];
        return start === undefined || end === undefined ? [] : [{ at: [start, end], newText }];
      });
      return fix && isMendable ? { at: fix.at, fix, also } : { at: fix?.at ?? at };
    };
    for (const { these, ...mistake } of kinds) this.#tell({ ...mistake, ...mendOf(these) } as ReadMistake);
  }

  #garbled(at: Offsets): void {
    if (this.#within > 0) return;
    const text = this.#text.slice(...at);
    for (const {
      at: [from, to],
      meant,
    } of garbledIn(text))
      this.#tell({
        code: 'garbled-text',
        at: [at[0] + from, at[0] + to],
        args: { text: text.slice(from, to), meant },
      });
  }

  #remember(node: Node): void {
    if (this.#within === 0 && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, node);
  }

  #refuse(mistake: ReadMistake): never {
    this.#tell(mistake);
    throw new Refused();
  }

  /** The offsets of a node, without the white space at its end. */
  #offsetsOf({ range }: Node): Offsets {
    const [start = 0, end = start] = range ?? [];
    let last = end;
    while (last > start && isBlank(this.#text.charCodeAt(last - 1))) last--;
    return [start, last];
  }

  /** The dash of an entry without a value. */
  #dashBefore(at: Offsets): Offsets {
    if (at[1] > at[0]) return at;
    let dash = at[0];
    while (dash > 0 && isBlank(this.#text.charCodeAt(dash - 1))) dash--;
    return this.#text[dash - 1] === '-' ? [dash - 1, dash] : at;
  }

  #lineOf(at: number): number {
    this.#lines ??= linesOf(this.#text);
    return this.#lines.linePos(at).line;
  }
}

/** White space that looks like the indentation of a key but is part of it. */
const WIDE_INDENT = /^[\u200b-\u200d\u2060\ufeff]*[\u3000\u00a0 ]+/;

/** Space, tab, line feed or carriage return. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** The tag that makes text of what looks like a number. */
const TEXT = 'tag:yaml.org,2002:str';

const NO_NAMES: ReadonlySet<string> = new Set();

const isOfDash = ({ code, args }: InputSlip): boolean =>
  code === 'full-width-dash' || (code === 'missing-space' && 'mark' in args && args.mark === '-');

/** A value that is not written at all: it may be glued to its key. */
function isGlued(value: Node): boolean {
  return isScalar(value) && value.value === null && !value.source;
}

/** Whether YAML still reads an unquoted text as the same text after its odd characters are replaced. */
function staysPlain(written: string, plain: string): boolean {
  const meansMore = /:(?:\s|$)|\s#|^[-?:,[\]{}#&*!|>'"%@`\s]/;
  return written.length === plain.length || !meansMore.test(plain) || meansMore.test(written);
}

/** The schema of what stands under a key. Everything under a `free` key (`extra`) is free as well. */
const underKey = (keys: KeyNode | undefined, name: string): KeyNode | undefined =>
  under(keys, name) ?? ofUnit(keys);

const ofUnit = (keys: KeyNode | undefined): KeyNode | undefined => (keys?.text === 'free' ? keys : undefined);

/**
 * The text as written, where YAML reads a number but a name is meant: 202605120000000011, 010, 1e3. Under `extra` only
 * a number that would lose digits is kept as text; 1.50 is a number there.
 */
function asWritten({ type, source = '', value }: Scalar, keys: KeyNode | undefined): string | undefined {
  if (type !== 'PLAIN' || typeof value !== 'number' || source === String(value)) return undefined;
  return keys?.verbatim || (ofUnit(keys) && !DECIMAL.test(source)) ? source : undefined;
}

/** An ordinary decimal number that loses no digit when it is read as a number. */
const DECIMAL = /^[-+]?(?:0|[1-9]\d{0,14})?(?:\.\d{1,15})?$/;

function englishValue(keys: KeyNode | undefined, value: string): string {
  return (keys?.values && Object.hasOwn(keys.values, value) ? keys.values[value] : undefined) ?? value;
}

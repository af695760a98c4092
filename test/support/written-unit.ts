import fc from 'fast-check';
import { isScalar, parseDocument } from 'yaml';
import { type KeyNode, unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { under } from '../../src/core/read/names.ts';

/** How a file is written: its keys, its lines, and numbers that choose in turn among the forms of each value. */
export interface Hand {
  readonly zh: boolean;
  readonly crlf: boolean;
  readonly ended: boolean;
  readonly blank: boolean;
  readonly commented: boolean;
  readonly anchored: boolean;
  /** Whether the whole file is in one pair of braces. */
  readonly braced: boolean;
  readonly choices: readonly number[];
}

export const anyHand: fc.Arbitrary<Hand> = fc.record({
  zh: fc.boolean(),
  crlf: fc.boolean(),
  ended: fc.boolean(),
  blank: fc.boolean(),
  commented: fc.boolean(),
  anchored: fc.boolean(),
  braced: fc.integer({ min: 0, max: 9 }).map((it) => it === 9),
  choices: fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 80 }),
});

/**
 * A unit's data as a file, in all the forms of YAML: in lines and in brackets, with every kind of quotes, texts over
 * several lines, comments, anchors and aliases.
 */
export function written(unit: Unit, hand: Hand): string {
  const writer = new Writer(hand);
  const text = hand.braced ? writer.inBrackets(unit, unitKeys, 0) : writer.top(unit as unknown as Data);
  const body = hand.ended ? `${text.trimEnd()}\n` : text.trimEnd();
  return hand.crlf ? body.replaceAll('\n', '\r\n') : body;
}

type Data = Readonly<Record<string, unknown>>;

class Writer {
  readonly #hand: Hand;
  #at = 0;
  #comments = 0;
  /** The anchors so far, by their values. */
  readonly #anchors = new Map<string, string>();

  constructor(hand: Hand) {
    this.#hand = hand;
  }

  top(unit: Data): string {
    const entries = Object.entries(unit);
    for (let last = entries.length - 1; last > 0; last--) {
      const other = this.#choose(last + 1);
      const [one, two] = [entries[last], entries[other]] as [[string, unknown], [string, unknown]];
      entries[last] = two;
      entries[other] = one;
    }
    return entries
      .map(([key, value]) => {
        const comment = this.#hand.commented && this.#choose(2) === 0 ? `# 说明${this.#comments++}\n` : '';
        const line = `${this.#key(key, unitKeys)}:${this.#value(value, under(unitKeys, key), 0)}\n`;
        return comment + line + (this.#hand.blank ? '\n' : '');
      })
      .join('');
  }

  /** A value in brackets, on one line or several. */
  inBrackets(value: unknown, node: KeyNode | undefined, indent: number): string {
    if (typeof value !== 'object' || value === null) return this.#scalar(value, indent, true);
    const isOver = this.#choose(4) === 0;
    const gap = isOver ? `\n${' '.repeat(indent + 2)}` : ' ';
    const note = () =>
      isOver && this.#hand.commented && this.#choose(3) === 0 ? ` # 注${this.#comments++}` : '';
    const pieces = Array.isArray(value)
      ? value.map((it) => this.#flow(it, node?.items, indent + 2))
      : Object.entries(value).map(
          ([key, it]) => `${this.#key(key, node)}: ${this.#flow(it, under(node, key), indent + 2)}`,
        );
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const lines = pieces.map((it, index) => `${it}${index < pieces.length - 1 ? ',' : ''}${note()}`);
    return `${open}${note()}${gap}${lines.join(gap)}${gap}${close}`;
  }

  #flow(value: unknown, node: KeyNode | undefined, indent: number): string {
    const { alias, anchor } = this.#anchor(value);
    return alias ?? `${anchor}${this.inBrackets(value, node, indent)}`;
  }

  /** The text after the colon of a key, with the blank or line end before it. */
  #value(value: unknown, node: KeyNode | undefined, indent: number): string {
    const { alias, anchor } = this.#anchor(value);
    if (alias !== undefined) return ` ${alias}`;
    if (typeof value !== 'object' || value === null) return ` ${anchor}${this.#scalar(value, indent, false)}`;
    if (Object.keys(value).length === 0 || this.#choose(3) === 0)
      return ` ${anchor}${this.inBrackets(value, node, indent)}`;
    const isFlush = Array.isArray(value) && this.#choose(3) === 0;
    const lines = this.#lines(value, node, isFlush ? indent : indent + 2);
    return `${` ${anchor}`.trimEnd()}\n${lines}`;
  }

  #lines(value: object, node: KeyNode | undefined, indent: number): string {
    const margin = ' '.repeat(indent);
    if (!Array.isArray(value)) {
      return Object.entries(value)
        .map(([key, it]) => `${margin}${this.#key(key, node)}:${this.#value(it, under(node, key), indent)}`)
        .join('\n');
    }
    return value
      .map((it: unknown) => {
        const { alias, anchor } = this.#anchor(it);
        if (alias !== undefined) return `${margin}- ${alias}`;
        const isMap = typeof it === 'object' && it !== null;
        if (!isMap) return `${margin}- ${anchor}${this.#scalar(it, indent, false)}`;
        if (Object.keys(it).length === 0 || this.#choose(3) === 0)
          return `${margin}- ${anchor}${this.inBrackets(it, node?.items, indent + 2)}`;
        const lines = this.#lines(it, node?.items, indent + 2);
        if (anchor !== '' || this.#choose(6) === 0) return `${`${margin}- ${anchor}`.trimEnd()}\n${lines}`;
        return `${margin}- ${lines.trimStart()}`;
      })
      .join('\n');
  }

  #scalar(value: unknown, indent: number, isInBrackets: boolean): string {
    if (typeof value !== 'string') return String(value);
    const margin = ' '.repeat(indent + 2);
    const quoted = JSON.stringify(value);
    switch (this.#choose(5)) {
      case 0:
        return isPlain(value) ? value : quoted;
      case 1:
        return value.includes('\n') ? quoted : `'${value.replaceAll("'", "''")}'`;
      case 2: {
        const cut = Math.floor([...value].length / 2);
        const [one, two] = [[...value].slice(0, cut).join(''), [...value].slice(cut).join('')].map((it) =>
          JSON.stringify(it).slice(1, -1),
        ) as [string, string];
        return `"${one}\\\n${margin}${two.startsWith(' ') ? '\\' : ''}${two}"`;
      }
      case 3:
        if (isInBrackets || /^\s|\s$|\n[^\S\n]|[^\S\n]\n/.test(value)) return quoted;
        // Split at line feeds alone: for `^` a line begins after U+2028 too, and YAML knows no such line.
        return `|-\n${value
          .split('\n')
          .map((line) => (line === '' ? line : margin + line))
          .join('\n')}`;
      default:
        return quoted;
    }
  }

  #key(key: string, node: KeyNode | undefined): string {
    const name = this.#hand.zh ? (node?.keys?.[key]?.zh ?? key) : key;
    return this.#choose(8) === 0 ? JSON.stringify(name) : name;
  }

  /** The alias for a value that has an anchor already, or a new anchor for it. */
  #anchor(value: unknown): { alias?: string; anchor: string } {
    if (!this.#hand.anchored) return { anchor: '' };
    const id = JSON.stringify(value);
    const there = this.#anchors.get(id);
    if (there !== undefined)
      return this.#choose(2) === 0 ? { alias: `*${there}`, anchor: '' } : { anchor: '' };
    if (this.#choose(2) === 0) return { anchor: '' };
    const name = `a${this.#anchors.size}`;
    this.#anchors.set(id, name);
    return { anchor: `&${name} ` };
  }

  #choose(among: number): number {
    const { choices } = this.#hand;
    const place = this.#at++;
    return ((choices[place % choices.length] as number) + Math.floor(place / choices.length)) % among;
  }
}

function isPlain(text: string): boolean {
  if (/[\n,[\]{}#:]|^\s|\s$/.test(text)) return false;
  const { contents, errors } = parseDocument(`[${text}]`, {
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
  });
  const item = (contents as { items?: unknown[] } | null)?.items;
  return errors.length === 0 && item?.length === 1 && isScalar(item[0]) && item[0].value === text;
}

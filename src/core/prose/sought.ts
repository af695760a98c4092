import { pairOf } from './pair-of.ts';

/**
 * What must stand in a text for an expression to match in it: of each of these one. Each lists single characters, and
 * behind a `\0` what `pairOf` gives for words by their first two characters.
 */
export type Needs = readonly string[];

/** Which characters stand in a text, and which stand side by side, found in one pass over it. */
interface Characters {
  readonly text: string;
  readonly units: Uint8Array;
  readonly pairs: Uint8Array;
}

/** All characters of the texts that are being looked through. */
let file: Characters | undefined;

/** The one of them that is read just now. */
let current: Characters | undefined;

let texts: ReadonlySet<string> = new Set();

/** How often texts to look through were named: what an expression knows of them is good as long as it does not change. */
let turn = 0;

/** Whether each character of the texts is one UTF-16 unit. */
let isOfUnits = true;

const UNITS = 0x10000;

/**
 * While many expressions look through the same texts, an expression that `sought` made looks at none in which it can find
 * nothing. What stands in the texts is found out once for all expressions.
 *
 * @param values the texts; for all others nothing changes
 */
export function lookThrough<T>(values: readonly string[], work: () => T): T {
  const outer = { file, current, texts, isOfUnits };
  texts = new Set(values);
  file = charactersOf([...texts].join('\n'));
  current = undefined;
  isOfUnits = !SURROGATE.test(file.text);
  turn += 1;
  try {
    return work();
  } finally {
    ({ file, current, texts, isOfUnits } = outer);
    turn += 1;
  }
}

/** Names the one of the texts that all expressions look through next. */
export function reading(value: string): void {
  if (file && value !== current?.text) current = charactersOf(value, current);
}

const SURROGATE = /[\ud800-\udfff]/;

/** @param used what is known of another text, whose tables are taken */
function charactersOf(text: string, used?: Characters): Characters {
  const { units, pairs } = used ?? { units: new Uint8Array(UNITS), pairs: new Uint8Array(UNITS) };
  if (used) mark(used, 0);
  const characters = { text, units, pairs };
  mark(characters, 1);
  return characters;
}

function mark({ text, units, pairs }: Characters, is: 0 | 1): void {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[unit] = is;
    pairs[pairOf(before, unit)] = is;
    before = unit;
  }
}

function stand(needs: Needs, within: Characters): boolean {
  for (let at = 0; at < needs.length; at++) if (!anyOf(needs[at] as string, within)) return false;
  return true;
}

function anyOf(need: string, { units, pairs }: Characters): boolean {
  let table = units;
  for (let at = 0; at < need.length; at++) {
    const unit = need.charCodeAt(at);
    if (unit === 0 && table === units) table = pairs;
    else if (table[unit] === 1) return true;
  }
  return false;
}

const NOTHING: IterableIterator<never> = [][Symbol.iterator]();

/** How the build writes Chinese characters of one UTF-16 unit each. */
const CHINESE = /\\u2e80-[^\]]*?\\ufad9/g;

/** Texts that are not looked through are looked at for the units of their characters up to this length. */
const SHORT = 1000;

/**
 * Stands for a regular expression, wherever JavaScript takes one: it is made, and so compiled, only for a text in which
 * it can find something.
 */
class Sought {
  lastIndex = 0;
  private made: RegExp | undefined;
  private forAll: RegExp | undefined;
  private turn = -1;
  private isIn = false;

  constructor(
    private readonly needs: Needs,
    // JavaScript asks for them each time, which must not make the expression.
    readonly flags: string,
    private readonly make: () => RegExp,
  ) {}

  /** The expression for a text: without the flag `u` where each character of it is one UTF-16 unit. */
  private expressionFor(value: string): RegExp {
    const made = this.first();
    if (made.flags === this.flags) return made;
    return (isKnown(value) ? isOfUnits : value.length < SHORT && !SURROGATE.test(value))
      ? made
      : this.whole();
  }

  private first(): RegExp {
    this.made ??= this.make();
    return this.made;
  }

  /** The expression for all texts. */
  private whole(): RegExp {
    const made = this.first();
    if (made.flags === this.flags) return made;
    this.forAll ??= new RegExp(made.source.replaceAll(CHINESE, String.raw`\p{Script=Han}`), this.flags);
    return this.forAll;
  }

  /** Whether it can find something in a text. */
  private canFind(value: string): boolean {
    if (file === undefined || !isKnown(value)) return true;
    if (this.turn !== turn) {
      this.turn = turn;
      this.isIn = stand(this.needs, file);
    }
    return this.isIn && (value !== current?.text || stand(this.needs, current));
  }

  test(value: string): boolean {
    return this.exec(value) !== null;
  }

  exec(value: string): RegExpExecArray | null {
    if (!this.canFind(value)) {
      this.lastIndex = 0;
      return null;
    }
    const expression = this.expressionFor(value);
    expression.lastIndex = this.lastIndex;
    const found = expression.exec(value);
    this.lastIndex = expression.lastIndex;
    return found;
  }

  [Symbol.match](value: string): RegExpMatchArray | null {
    return this.canFind(value) ? this.expressionFor(value)[Symbol.match](value) : null;
  }

  [Symbol.matchAll](value: string): IterableIterator<RegExpMatchArray> {
    if (!this.canFind(value)) return NOTHING;
    // JavaScript copies the expression first, which takes longer than finding nothing.
    const expression = this.expressionFor(value);
    expression.lastIndex = this.lastIndex;
    const isIn = expression.test(value);
    expression.lastIndex = this.lastIndex;
    return isIn ? expression[Symbol.matchAll](value) : NOTHING;
  }

  [Symbol.replace](value: string, by: never): string {
    return this.canFind(value) ? this.expressionFor(value)[Symbol.replace](value, by) : value;
  }

  [Symbol.search](value: string): number {
    return this.canFind(value) ? this.expressionFor(value)[Symbol.search](value) : -1;
  }

  [Symbol.split](value: string, limit?: number): string[] {
    return this.expressionFor(value)[Symbol.split](value, limit);
  }

  get source(): string {
    return this.whole().source;
  }
}

/** Whether a text is one of those that are being looked through. */
const isKnown = (value: string): boolean => value === current?.text || texts.has(value);

/**
 * An expression that looks only where it can find something. The build writes this around the expressions of this room
 * and of the rules, with what each of their matches must contain (`scripts/build/expressions`).
 */
export const sought = (needs: Needs, flags: string, make: () => RegExp): RegExp =>
  new Sought(needs, flags, make) as unknown as RegExp;

/**
 * What must stand in a text for an expression to match in it: of each of these one. The first character tells whether the
 * others are single characters, `c`, or words with a `\0` before each, `w`.
 */
export type Needs = readonly string[];

/** Which characters stand in a text, found in one pass over it. */
interface Characters {
  readonly text: string;
  readonly marked: Uint8Array;
}

/** All characters of the texts that are being looked through. */
let file: Characters | undefined;

/** The one of them that is read just now. */
let current: Characters | undefined;

let texts: ReadonlySet<string> = new Set();

/** How often texts to look through were named: what an expression knows of them is good as long as it does not change. */
let turn = 0;

const UNITS = 0x10000;

/** Longer texts are looked through for words only by their characters. */
const LONG = 20_000;

/**
 * While many expressions look through the same texts, an expression that `sought` made looks at none in which it can find
 * nothing. What stands in the texts is found out once for all expressions.
 *
 * @param values the texts; for all others nothing changes
 */
export function lookThrough<T>(values: readonly string[], work: () => T): T {
  const outer = { file, current, texts };
  texts = new Set(values);
  file = charactersOf([...texts].join('\n'));
  current = undefined;
  turn += 1;
  try {
    return work();
  } finally {
    ({ file, current, texts } = outer);
    turn += 1;
  }
}

/** Names the one of the texts that all expressions look through next. */
export function reading(value: string): void {
  if (file && value !== current?.text) current = charactersOf(value, current?.marked);
}

/** The marks of which text are reused, if given. */
function charactersOf(text: string, used?: Uint8Array): Characters {
  const marked = used ?? new Uint8Array(UNITS);
  if (used && current)
    for (let at = 0; at < current.text.length; at++) marked[current.text.charCodeAt(at)] = 0;
  for (let at = 0; at < text.length; at++) marked[text.charCodeAt(at)] = 1;
  return { text, marked };
}

function stand(needs: Needs, within: Characters): boolean {
  for (const need of needs)
    if (!(need.charCodeAt(0) === CHARACTERS ? anyOf(need, within) : anyWordOf(need, within))) return false;
  return true;
}

const CHARACTERS = 'c'.charCodeAt(0);

function anyOf(need: string, { marked }: Characters): boolean {
  for (let at = 1; at < need.length; at++) if (marked[need.charCodeAt(at)] === 1) return true;
  return false;
}

function anyWordOf(need: string, { text, marked }: Characters): boolean {
  let from = 2;
  let isPossible = true;
  for (let at = 2; at <= need.length; at++) {
    const unit = at === need.length ? 0 : need.charCodeAt(at);
    if (unit !== 0) {
      if (isPossible && marked[unit] !== 1) isPossible = false;
      continue;
    }
    if (isPossible && (text.length > LONG || text.includes(need.slice(from, at)))) return true;
    from = at + 1;
    isPossible = true;
  }
  return false;
}

const NOTHING: IterableIterator<never> = [][Symbol.iterator]();

/**
 * Stands for a regular expression, wherever JavaScript takes one: it is made, and so compiled, only for a text in which
 * it can find something.
 */
class Sought {
  private made: RegExp | undefined;
  private turn = -1;
  private isIn = false;

  constructor(
    private readonly needs: Needs,
    // JavaScript asks for them each time, which must not make the expression.
    readonly flags: string,
    private readonly make: () => RegExp,
  ) {}

  private get expression(): RegExp {
    this.made ??= this.make();
    return this.made;
  }

  /** Whether it can find something in a text. */
  private canFind(value: string): boolean {
    if (file === undefined) return true;
    const isCurrent = value === current?.text;
    if (!isCurrent && !texts.has(value)) return true;
    if (this.turn !== turn) {
      this.turn = turn;
      this.isIn = stand(this.needs, file);
    }
    return this.isIn && (!isCurrent || stand(this.needs, current as Characters));
  }

  test(value: string): boolean {
    return this.exec(value) !== null;
  }

  exec(value: string): RegExpExecArray | null {
    if (this.canFind(value)) return this.expression.exec(value);
    if (this.made) this.made.lastIndex = 0;
    return null;
  }

  [Symbol.match](value: string): RegExpMatchArray | null {
    return this.canFind(value) ? this.expression[Symbol.match](value) : null;
  }

  [Symbol.matchAll](value: string): IterableIterator<RegExpMatchArray> {
    if (!this.canFind(value)) return NOTHING;
    // JavaScript copies the expression first, which takes longer than finding nothing.
    const { expression } = this;
    const from = expression.lastIndex;
    const isIn = expression.test(value);
    expression.lastIndex = from;
    return isIn ? expression[Symbol.matchAll](value) : NOTHING;
  }

  [Symbol.replace](value: string, by: never): string {
    return this.canFind(value) ? this.expression[Symbol.replace](value, by) : value;
  }

  [Symbol.search](value: string): number {
    return this.canFind(value) ? this.expression[Symbol.search](value) : -1;
  }

  [Symbol.split](value: string, limit?: number): string[] {
    return this.expression[Symbol.split](value, limit);
  }

  get source(): string {
    return this.expression.source;
  }

  get lastIndex(): number {
    return this.expression.lastIndex;
  }

  set lastIndex(index: number) {
    this.expression.lastIndex = index;
  }
}

/**
 * An expression that looks only where it can find something. The build writes this around the expressions of this room
 * and of the rules, with what each of their matches must contain (`scripts/build/expressions`).
 */
export const sought = (needs: Needs, flags: string, make: () => RegExp): RegExp =>
  new Sought(needs, flags, make) as unknown as RegExp;

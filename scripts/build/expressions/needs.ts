import { likelihood } from './likelihood.ts';

/** Texts of which one must stand in every text that an expression matches. */
export type Need = ReadonlySet<string>;

/** What is known of the texts that a part of an expression can match. */
interface Matched {
  /** All of them, if they are few. */
  readonly all: readonly string[] | undefined;
  /** What stands in each of them, beside what `all` says. */
  readonly needs: readonly Need[];
}

/** No more texts than these are listed for a part, nor characters for a class. */
const MOST_TEXTS = 3000;
const MOST_OF_CLASS = 128;

const UNKNOWN: Matched = { all: undefined, needs: [] };
const NOTHING: Matched = { all: [''], needs: [] };

/**
 * What must stand in a text for a regular expression to match somewhere in it: of each set one. It follows from the
 * expression alone, and is never too much: what is not understood asks for nothing.
 */
export function needsOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): readonly Need[] {
  // Without case a letter can stand for others outside of ASCII.
  if (/[iv]/.test(flags)) return [];
  const reader = new Reader(source, flags.includes('u'));
  const matched = reader.alternatives();
  return reader.isAtEnd ? needsIn(matched) : [];
}

const needsIn = ({ all, needs }: Matched): readonly Need[] =>
  all && !all.includes('') ? [...needs, new Set(all)] : needs;

type Kind = 'text' | 'ahead' | 'behind' | 'nothing';

/** Reads an expression from its beginning to its end. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly byCodePoint: boolean,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.source.length;
  }

  alternatives(): Matched {
    const found = [this.sequence()];
    while (this.take('|')) found.push(this.sequence());
    return found.length === 1 ? (found[0] as Matched) : anyOf(found);
  }

  private sequence(): Matched {
    const needs: Need[] = [];
    /** What the part since the last unknown one can be. */
    let all: readonly string[] = [''];
    let isWhole = true;
    /** What stands directly before that part. */
    let before: readonly string[] | undefined;
    const put = (texts: readonly string[] | undefined) => {
      if (texts && !texts.includes('')) needs.push(new Set(texts));
    };
    const putPart = () => {
      put(all);
      if (before) put(joined(before, all));
    };
    while (!this.isAtEnd && !this.stands('|') && !this.stands(')')) {
      const [kind, part] = this.term();
      needs.push(...part.needs);
      if (kind === 'ahead') {
        put(part.all);
        if (part.all) put(joined(all, part.all));
      } else if (kind === 'behind') {
        put(part.all);
        if (part.all && all.length === 1 && all[0] === '') before = part.all;
      } else if (kind === 'text') {
        const longer = part.all && joined(all, part.all);
        if (longer) all = longer;
        else {
          putPart();
          before = undefined;
          isWhole = false;
          all = part.all ?? [''];
        }
      }
    }
    if (isWhole) {
      if (before) put(joined(before, all));
      return { all, needs };
    }
    putPart();
    return { all: undefined, needs };
  }

  private term(): readonly [Kind, Matched] {
    if (this.take('^') || this.take('$') || this.take('\\b') || this.take('\\B')) return ['nothing', NOTHING];
    for (const [open, kind] of LOOKS)
      if (this.take(open)) {
        const inside = this.alternatives();
        this.take(')');
        const isAsked = this.times() === undefined && kind !== 'nothing';
        return isAsked ? [kind, inside] : ['nothing', NOTHING];
      }
    const part = this.part();
    const times = this.times();
    return ['text', times ? repeated(part, ...times) : part];
  }

  private part(): Matched {
    if (this.take('(')) {
      if (this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1;
      else this.take('?:');
      const inside = this.alternatives();
      this.take(')');
      return inside;
    }
    if (this.take('[')) return ofCharacters(this.characterClass());
    if (this.take('.')) return UNKNOWN;
    if (/^\\(?:[1-9]\d*|k<[^>]*>)/.test(this.source.slice(this.at))) {
      this.at += (/^\\(?:[1-9]\d*|k<[^>]*>)/.exec(this.source.slice(this.at)) as RegExpExecArray)[0].length;
      return UNKNOWN;
    }
    return ofCharacters(this.character());
  }

  /** How often a part may stand: least and most. */
  private times(): readonly [number, number] | undefined {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!found) return undefined;
    this.at += found[0].length;
    const [written, least, comma, most] = found;
    if (least === undefined) return [written.startsWith('+') ? 1 : 0, written.startsWith('?') ? 1 : Infinity];
    return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
  }

  /** The characters that the next one or the next escape stands for; undefined if they are many. */
  private character(): readonly string[] | undefined {
    if (!this.take('\\')) return [this.next()];
    const letter = this.next();
    if (letter === 'd') return [...'0123456789'];
    if ('DwWsS'.includes(letter)) return undefined;
    if (/[pP]/.test(letter) && this.byCodePoint) {
      this.at = this.source.indexOf('}', this.at) + 1;
      return undefined;
    }
    if (letter === 'x') return [String.fromCharCode(Number.parseInt(this.following(2), 16))];
    if (letter === 'u' && this.take('{')) {
      const end = this.source.indexOf('}', this.at);
      const point = Number.parseInt(this.source.slice(this.at, end), 16);
      this.at = end + 1;
      return [String.fromCodePoint(point)];
    }
    if (letter === 'u') return [String.fromCharCode(Number.parseInt(this.following(4), 16))];
    if (letter === 'c') return void this.following(1);
    return [ESCAPES[letter] ?? letter];
  }

  private characterClass(): readonly string[] | undefined {
    const isInverse = this.take('^');
    let found: string[] | undefined = [];
    while (!this.take(']')) {
      const first = this.member();
      if (!this.stands('-') || this.source[this.at + 1] === ']') {
        if (first) found?.push(...first);
        else found = undefined;
        continue;
      }
      this.take('-');
      const last = this.member();
      const [from, to] = [first, last].map((it) => (it?.length === 1 ? it[0]?.codePointAt(0) : undefined));
      if (from === undefined || to === undefined || to - from > MOST_OF_CLASS) found = undefined;
      else for (let point = from; point <= to; point++) found?.push(String.fromCodePoint(point));
    }
    return isInverse || !found || found.length > MOST_OF_CLASS ? undefined : found;
  }

  private member(): readonly string[] | undefined {
    return this.take('\\b') ? ['\b'] : this.character();
  }

  private next(): string {
    const character = this.byCodePoint
      ? String.fromCodePoint(this.source.codePointAt(this.at) as number)
      : (this.source[this.at] as string);
    this.at += character.length;
    return character;
  }

  private following(count: number): string {
    this.at += count;
    return this.source.slice(this.at - count, this.at);
  }

  private stands(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    if (!this.stands(text)) return false;
    this.at += text.length;
    return true;
  }
}

const LOOKS = [
  ['(?=', 'ahead'],
  ['(?!', 'nothing'],
  ['(?<=', 'behind'],
  ['(?<!', 'nothing'],
] as const;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

const ofCharacters = (characters: readonly string[] | undefined): Matched =>
  characters ? { all: [...new Set(characters)], needs: [] } : UNKNOWN;

/** Every text of the first followed by every one of the second; undefined if they are too many. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] | undefined {
  if (first.length * second.length > MOST_TEXTS) return undefined;
  return [...new Set(first.flatMap((one) => second.map((other) => one + other)))];
}

function anyOf(found: readonly Matched[]): Matched {
  const all = found.every((it) => it.all) ? [...new Set(found.flatMap((it) => it.all ?? []))] : undefined;
  const rarest = found.map((it) => {
    const [first, ...others] = needsIn(it);
    return others.reduce((best, need) => (best && likelihood(best) <= likelihood(need) ? best : need), first);
  });
  return {
    all: all && all.length <= MOST_TEXTS ? all : undefined,
    needs: rarest.includes(undefined) ? [] : [new Set(rarest.flatMap((it) => [...(it as Need)]))],
  };
}

function repeated(part: Matched, least: number, most: number): Matched {
  if (least === 0) return { all: most === 1 && part.all ? ['', ...part.all] : undefined, needs: [] };
  if (most <= 3 && part.all) {
    const found: string[] = [];
    let texts: readonly string[] | undefined = [''];
    for (let times = 1; times <= most && texts; times++) {
      texts = joined(texts, part.all);
      if (times >= least) found.push(...(texts ?? []));
    }
    if (texts && found.length <= MOST_TEXTS) return { all: [...new Set(found)], needs: part.needs };
  }
  return { all: undefined, needs: needsIn(part) };
}

/** Whether something stands in a text: a match of an expression, or a word. */
export type Question = RegExp | string;

/** That a text was asked anything else. */
export class Unclear extends Error {}

const ASK = Symbol('ask');

interface Unanswered {
  readonly [ASK]: (question: Question) => void;
}

/** An expression that finds nothing in an unanswered text, and tells that it was asked; in all others it finds what it finds. */
export class Asking extends RegExp {
  static isUnanswered(value: unknown): value is Unanswered {
    return typeof value === 'object' && value !== null && ASK in value;
  }

  private answer<T>(value: unknown, no: T, other: () => T): T {
    if (!Asking.isUnanswered(value)) return other();
    value[ASK](this);
    return no;
  }

  override test(value: string) {
    return this.answer(value, false, () => super.test(value));
  }

  override exec(value: string) {
    return this.answer(value, null, () => super.exec(value));
  }

  override [Symbol.match](value: string) {
    return this.answer(value, null, () => super[Symbol.match](value));
  }

  override [Symbol.matchAll](value: string) {
    return this.answer(value, [][Symbol.iterator]() as never, () => super[Symbol.matchAll](value));
  }

  override [Symbol.replace](value: string, by: never) {
    return this.answer(value, value, () => super[Symbol.replace](value, by));
  }

  override [Symbol.search](value: string) {
    return this.answer(value, -1, () => super[Symbol.search](value));
  }

  override [Symbol.split](value: string, limit?: number) {
    return this.answer(value, [value], () => super[Symbol.split](value, limit));
  }
}

type Answering = (this: Asking, text: string, other?: unknown) => unknown;

/**
 * Stands for a text of which nothing is known but that each question is answered with no. Parts of it answer so too.
 *
 * @param ask is told each question
 */
export function unansweredText(ask: (question: Question) => void): string {
  const no =
    <T>(answer: T) =>
    (word: unknown): T => {
      if (typeof word !== 'string') throw new Unclear('it asks for no word');
      ask(word);
      return answer;
    };
  const by =
    (method: 'match' | 'matchAll' | 'search' | 'replace' | 'split') =>
    (expression: unknown, other?: never): unknown => {
      if (expression instanceof Asking)
        return (expression[Symbol[method]] as Answering).call(expression, text, other);
      if (method !== 'replace' && method !== 'split') throw new Unclear(`it calls ${method}`);
      return no(method === 'split' ? [text] : text)(expression);
    };
  const part = () => text;
  const methods: Readonly<Record<string | symbol, unknown>> = {
    [ASK]: ask,
    includes: no(false),
    startsWith: no(false),
    endsWith: no(false),
    indexOf: no(-1),
    lastIndexOf: no(-1),
    match: by('match'),
    matchAll: by('matchAll'),
    search: by('search'),
    replace: by('replace'),
    replaceAll: by('replace'),
    split: by('split'),
    slice: part,
    trim: part,
    trimStart: part,
    trimEnd: part,
  };
  const text: string = new Proxy({} as never, {
    has: (_, name) => name === ASK,
    get(_, name) {
      if (!(name in methods)) throw new Unclear(`it asks for ${String(name)}`);
      return methods[name];
    },
  });
  return text;
}

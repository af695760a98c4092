import type { CompiledDocument, CompiledTemplate } from './compiled.ts';

/** A document whose templates are named by their place in a list. */
interface Placed extends Omit<CompiledDocument, 'title' | 'body' | 'blocks'> {
  readonly title: number;
  readonly body: number;
  readonly blocks: Readonly<Record<string, number>>;
}

/**
 * Compiled templates that are kept as JSON: each is parsed when it is first asked for. A report needs few of them, a check
 * none, and as literals of the program V8 would make all of them for both.
 *
 * @param texts each template once, however many documents have it
 */
export function parsedLater(texts: readonly string[]): (document: Placed) => CompiledDocument {
  const parsed: CompiledTemplate[] = [];
  const asked = <T extends object>(onto: T, name: string, place: number): T =>
    Object.defineProperty(onto, name, {
      enumerable: true,
      get: () => {
        parsed[place] ??= JSON.parse(texts[place] as string);
        return parsed[place];
      },
    });
  return ({ title, body, blocks, ...others }) => {
    const document = { ...others, blocks: {} };
    for (const [name, place] of Object.entries(blocks)) asked(document.blocks, name, place);
    return asked(asked(document, 'title', title), 'body', body) as unknown as CompiledDocument;
  };
}

import { Composer, type CST, type Document, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { ReadMistake } from './mistake-log.ts';
import type { Offsets } from './places.ts';
import { plainYaml } from './plain-yaml.ts';
import { mistakesOf, type ParserError } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/** A text parsed as YAML: the map at its top, or the mistakes that prevent reading it. */
export interface Parsed {
  /** The map at the top; absent if there is none. */
  readonly map?: YAMLMap;
  readonly mistakes: readonly ReadMistake[];
  /** Quoted and block scalars, in the order of the file: their lines are text, even where they look like YAML. */
  readonly verbatim: readonly Offsets[];
  /** In the order of the file. */
  readonly comments: readonly Offsets[];
}

/** Parses a text as a single YAML 1.2 document with a map at its top. */
export function parse(text: string): Parsed {
  const plain = plainYaml(text);
  return plain ? { ...plain, mistakes: [] } : parseByLibrary(text);
}

/** The same, for whatever YAML allows. */
export function parseByLibrary(text: string): Parsed {
  const cut = tokensOf(text);
  if ('refused' in cut) return { mistakes: [cut.refused], verbatim: [], comments: [] };
  const { tokens, verbatim, comments, unclosed, expressions } = cut;
  const documents = compose(tokens, text.length);
  const mistakes = mistakesOf(text, documents.flatMap(errorsOf), unclosed, expressions);
  if (mistakes.length > 0) return { mistakes, verbatim, comments };

  const [first, second] = documents.filter(({ contents }) => !isNothing(contents));
  if (second)
    return { mistakes: [{ code: 'several-documents', at: startOf(second), args: {} }], verbatim, comments };
  const top = first?.contents;
  if (!top) return { mistakes: [{ code: 'empty-file', at: [0, 0], args: {} }], verbatim, comments };
  return isMap(top)
    ? { map: top, mistakes: [], verbatim, comments }
    : { mistakes: [notAMap(text, top)], verbatim, comments };
}

/**
 * The options are fixed here. Otherwise a `%YAML 1.1` line in the file could make `no` false and a date something other
 * than text.
 */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, true, length)];
}

const errorsOf = ({ errors, warnings }: Document.Parsed): ParserError[] => [...errors, ...warnings];

const isNothing = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null);

const startOf = ({ range }: Document.Parsed): Offsets => [range[0], range[0] + 3];

function notAMap(text: string, top: Node): ReadMistake {
  const [start = 0, end = start] = top.range ?? [];
  const colon = isScalar(top) ? /^[^\s:：]+(:)\S/.exec(text.slice(start, end)) : null;
  if (!colon) return { code: 'not-a-map', at: [start, end], args: {} };
  const at = start + colon[0].length - 2;
  return { code: 'missing-space', at: [at, at + 1], args: { mark: ':', key: text.slice(start, at) } };
}

import { signal } from '@preact/signals';
import type { Path } from '../../core/model/source.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { core } from '../state/core.ts';
import { pageWords } from '../words/page.ts';

/** The part of a JSON Schema that a form is made from. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly $ref?: string;
  readonly pattern?: string;
  /** The value that holds where the file has none. */
  readonly 'x-now'?: unknown;
  readonly 'x-text'?: string;
  readonly 'x-zh'?: {
    readonly key?: string;
    readonly title?: string;
    readonly description?: string;
    readonly values?: Readonly<Record<string, string>>;
  };
}

/** The schema of a unit's file; undefined until the core has told it. */
export const schema = signal<SchemaNode | undefined>(undefined);

/** Asks the core for the schema; call once. */
export const fetchSchema = (): void => {
  void core.call('schema').then((it) => {
    schema.value = it as SchemaNode;
  });
};

/** A node without references; what stands beside a reference goes before it. */
export function resolved(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  let target: unknown = schema.value;
  for (const step of $ref.replace(/^#\//, '').split('/'))
    target = (target as Record<string, unknown>)?.[step];
  return { ...resolved((target ?? {}) as SchemaNode), ...own };
}

/** What a value is called. A key without a Chinese name is called by what is said of it, up to the first mark. */
export const titleOf = (key: string, { title, 'x-zh': zh }: SchemaNode, language: Language): string =>
  (language === 'zh' ? (zh?.key ?? zh?.title ?? zh?.description?.split(/[：；，（。]/)[0]) : undefined) ??
  title ??
  key;

/**
 * What a list is called whose name alone says too little: figures of a piece of work are not those of the year.
 *
 * @returns its name behind those of all that it is part of
 */
export function listNameOf(path: Path, language: Language): string {
  const words = inLanguage(pageWords, language);
  const names: string[] = [];
  let node: SchemaNode | undefined = schema.value;
  for (const step of path) {
    if (typeof step === 'number') {
      node = node?.items && resolved(node.items);
      names.push(words.entryOf({ name: names.pop() ?? '', at: step + 1 }));
    } else {
      const inner: SchemaNode | undefined = node?.properties?.[step];
      node = inner && resolved(inner);
      names.push(titleOf(step, node ?? {}, language));
    }
  }
  return names.join(words.step);
}

export const helpOf = (node: SchemaNode, language: Language): string =>
  (language === 'zh' ? node['x-zh']?.description : undefined) ?? node.description ?? '';

/** A value to show what is meant, where it is a text or a number. */
export function exampleOf(node: SchemaNode): string | undefined {
  const it = node.examples?.find((one) => typeof one === 'string' || typeof one === 'number');
  return it === undefined ? undefined : String(it);
}

const typesOf = ({ type }: SchemaNode): readonly string[] =>
  typeof type === 'string' ? [type] : (type ?? []);

/** How a value is filled in. */
export type Kind =
  | 'line'
  | 'text'
  | 'number'
  | 'date'
  | 'choice'
  | 'yes-no'
  | 'texts'
  | 'map'
  | 'list'
  | 'problems'
  | 'free';

/** How a value of a schema is filled in. */
export function kindOf(node: SchemaNode, key: string | number): Kind {
  const types = typesOf(node);
  if (node.properties) return 'map';
  if (types.includes('array')) {
    if (key === 'problems' && node.items && !resolved(node.items).properties) return 'problems';
    return node.items && resolved(node.items).properties ? 'list' : 'texts';
  }
  if (types.includes('object')) return 'free';
  if (node.enum) return 'choice';
  if (node.format === 'date') return 'date';
  if (types.includes('boolean')) return 'yes-no';
  if (types.length === 1 && (types[0] === 'integer' || types[0] === 'number')) return 'number';
  return node['x-text'] === 'text' || node['x-text'] === 'item' ? 'text' : 'line';
}

/** Of a map that may also be written as a text: the key for which the text stands. */
export function shortKeyOf(node: SchemaNode): string | undefined {
  if (!typesOf(node).includes('string') || !node.properties) return undefined;
  const keys = Object.keys(node.properties);
  return ['post', 'title', 'text'].find(
    (it) => keys.includes(it) && !(it === 'title' && keys.includes('text')),
  );
}

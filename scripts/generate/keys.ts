import { banner } from './banner.ts';
import { Code, literal } from './literal.ts';
import { definitionName, mapEntries, resolve, type Schema } from './schema.ts';

const INTERFACE = `import type { TextRole } from '../model/text-role.ts';

/**
 * What the schema allows at one place of a file: the part of it that reading a file and suggesting keys and values
 * need. Each property is missing if the schema says nothing of the kind.
 */
export interface KeyNode {
  /**
   * The keys that a map may have, by their English names. \`zh\` is the Chinese name of the key, or the English one if it
   * has no other; \`node\` is what may stand under it.
   */
  readonly keys?: Readonly<Record<string, { readonly zh: string; readonly node: KeyNode }>>;
  /** What each entry of a list may be. */
  readonly items?: KeyNode;
  /** The Chinese values that may be written, each with the English value that the data gets in its place. */
  readonly values?: Readonly<Record<string, string>>;
  /** All values allowed, if the schema lists them. */
  readonly enum?: readonly (string | number)[];
  /** The value that counts if the key is not written. */
  readonly default?: unknown;
  /** A valid value, to show what is meant; maps and lists have none. */
  readonly example?: string | number | boolean;
  /** The map may have any keys, with any values under them. */
  readonly free?: true;
  /** The value is a name, even if it is made of digits alone: it is kept as written, so that 010 does not become 10. */
  readonly verbatim?: true;
  /** The unit that stands behind the number in a document, then others that people write for it. */
  readonly units?: readonly string[];
  /** The role of the text in a document; a text that is not printed as written has none. */
  readonly text?: TextRole;
}`;

function constant(declaration: string, value: object): string {
  const start = `${declaration}: KeyNode = `;
  return `${start}${literal(value, start.length)};`;
}

/**
 * The key tree of one schema: a constant for the whole, and one before it for each map that is a definition.
 *
 * @param constants those of earlier trees, by definition; a definition that two schemas share is written once
 */
function keyTree(root: Schema, name: string, constants: Map<string, string>): string {
  const before = constants.size;
  const node = (schema: Schema): unknown => {
    const definition = definitionName(schema);
    const whole = resolve(root, schema);
    if (!definition || !whole.properties) return tree(whole);
    if (!constants.has(definition)) {
      // Added when it is complete, so that the constants it uses come before it.
      constants.set(definition, constant(`const ${definition}`, tree(whole)));
    }
    return new Code(definition);
  };
  const tree = (schema: Schema): object => ({
    ...(schema.properties && {
      keys: mapEntries(schema.properties, (key, value) => [
        key,
        { zh: resolve(root, value)['x-zh']?.key ?? key, node: node(value) },
      ]),
    }),
    ...(schema.items && { items: node(schema.items) }),
    ...(schema['x-zh']?.values && { values: schema['x-zh'].values }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...exampleOf(schema),
    ...(schema.additionalProperties === true && { free: true }),
    ...(isName(schema) && { verbatim: true }),
    ...(schema['x-unit']?.length && { units: schema['x-unit'] }),
    ...(schema['x-text'] !== undefined && { text: schema['x-text'] }),
  });
  const whole = constant(`export const ${name}`, tree(root));
  return [...[...constants.values()].slice(before), whole].join('\n\n');
}

/** Whether both a text and a whole number are allowed: then 010 is a name, not ten. */
const isName = ({ type = [] }: Schema): boolean => type.includes('string') && type.includes('integer');

const exampleOf = ({ examples = [] }: Schema): object => {
  // A text is a better example of the form than a number that is allowed too.
  const example =
    examples.find((it) => typeof it === 'string') ?? examples.find((it) => typeof it !== 'object');
  return example === undefined ? {} : { example };
};

/**
 * `src/core/generated/keys.ts`: the names of keys and values, for reading both languages and for suggestions.
 *
 * @param schemas by their names; definitions of the same name must be the same
 */
export function keys(schemas: Readonly<Record<string, Schema>>): string {
  const constants = new Map<string, string>();
  const trees = Object.entries(schemas).map(([name, schema]) => keyTree(schema, `${name}Keys`, constants));
  const sources = Object.keys(schemas).map((name) => `schemas/${name}.schema.json`);
  return `// ${banner(sources.join(', '))}\n\n${[INTERFACE, ...trees].join('\n\n')}\n`;
}

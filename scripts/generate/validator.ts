import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { banner } from './banner.ts';
import { mapEntries, type Schema } from './schema.ts';

/** The schema without what only a reader needs: standalone code carries the schema with it. */
export function withoutAnnotations(schema: Schema): Schema {
  const {
    title,
    description,
    examples,
    default: _default,
    'x-zh': _chinese,
    'x-text': _role,
    ...rest
  } = schema;
  const { properties, items, definitions } = rest;
  return {
    ...rest,
    ...(properties && {
      properties: mapEntries(properties, (key, value) => [key, withoutAnnotations(value)]),
    }),
    ...(items && { items: withoutAnnotations(items) }),
    ...(definitions && {
      definitions: mapEntries(definitions, (key, value) => [key, withoutAnnotations(value)]),
    }),
  };
}

/**
 * Ajv writes `require` even into ES modules; an import works in Node and in a bundle alike. The path gets the `.js`
 * that imports need.
 */
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(/require\("([^"]+)"\)/g, (_all, path: string) => {
    const name = `import${[...imports.keys(), path].indexOf(path)}`;
    imports.set(path, name);
    return name;
  });
  return [...imports].map(([path, name]) => `import ${name} from '${path}.js';\n`).join('') + body;
}

/** Ajv as strict as it gets, except that it lets `anyOf` require keys which stand beside it. */
export function strictAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    ...options,
  });
  formats.default(ajv, ['date']);
  return ajv;
}

/**
 * A validator as an ES module that needs no compiling at run time. Lengths are counted in UTF-16 units: the schemas ask
 * for no length but "not empty", and Ajv's count of characters would be one import more.
 */
export function validator(schema: Schema, source: string): string {
  const ajv = strictAjv({ unicode: false, code: { source: true, esm: true, lines: false } });
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(schema)));
  return `// ${banner(source)}\n${withImports(code)}\n`;
}

/** The declaration beside a validator; what passes is of the type `type` of `module`. */
export function validatorDeclaration(type: string, module: string, source: string): string {
  return `// ${banner(source)}
import type { ErrorObject } from 'ajv';
import type { ${type} } from './${module}';

/** Whether the data is right by the schema; if it is not, \`validate.errors\` says why until the next call. */
declare function validate(data: unknown): data is ${type};
declare namespace validate {
  let errors: ErrorObject[] | null | undefined;
}
export default validate;
`;
}

import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { banner } from './banner.ts';
import { mapEntries, type Schema } from './schema.ts';

/** The schema without text for readers, because the compiled validator contains the schema. */
export function withoutAnnotations(schema: Schema): Schema {
  const {
    title,
    description,
    examples,
    default: _default,
    'x-zh': _chinese,
    'x-text': _role,
    'x-unit': _unit,
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
 * Ajv writes `require` even into ES modules; an import works both in Node.js and in a bundle. The path gets the `.js`
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

/** Ajv at its strictest, except that `anyOf` may require keys that are declared beside it. */
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
 * A validator as an ES module that needs no compiling at run time. Lengths are counted in UTF-16 units: the schemas
 * only ask for "not empty", and counting characters would need one more import.
 */
export function validator(schema: Schema, source: string): string {
  const ajv = strictAjv({ code: { source: true, esm: true, lines: false } });
  // Given to the constructor, the option makes Ajv say each time that it is deprecated; no other has its place.
  ajv.opts.unicode = false;
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(schema)));
  return `// ${banner(source)}\n${withImports(code)}\n`;
}

/** The declaration of a validator; data that pass are of the type `type` from `module`. */
export function validatorDeclaration(type: string, module: string, source: string): string {
  return `// ${banner(source)}
import type { ErrorObject } from 'ajv';
import type { ${type} } from './${module}';

/** Whether data is valid by the schema. If not, \`validate.errors\` holds the reasons until the next call. */
declare function validate(data: unknown): data is ${type};
declare namespace validate {
  let errors: ErrorObject[] | null | undefined;
}
export default validate;
`;
}

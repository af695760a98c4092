import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Schema {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly format?: unknown;
  readonly pattern?: unknown;
  readonly 'x-text'?: unknown;
  readonly [key: string]: unknown;
}

/** Texts that no rule of texts reads, each with its reason. */
const NOT_READ: Readonly<Record<string, string>> = {
  'properties/template': 'the name or the path of a pack',
  'properties/template/items': 'the same',
  'definitions/attachment/properties/file': 'the path of a file',
  'definitions/problemId': 'a name that only measures use',
};

/** The places of a schema where any text may stand: no date, nothing of a fixed pattern, and none of a list of choices. */
function* texts(node: unknown, path: readonly string[] = []): Generator<readonly [string, Schema]> {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Schema;
  if ([schema.type].flat().includes('string') && !schema.enum && !schema.format && !schema.pattern)
    yield [path.join('/'), schema];
  for (const [key, value] of Object.entries(schema)) yield* texts(value, [...path, key]);
}

const unit = JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as Schema;

it('the schema of a unit says of each text what it is, so that the rules of such texts read it', () => {
  const silent = [...texts(unit)].filter(([, it]) => it['x-text'] === undefined).map(([path]) => path);
  expect(silent).toEqual(Object.keys(NOT_READ));
});

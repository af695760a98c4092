import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../scripts/generate/bundle.ts';
import { readSchema, resolve, type Schema } from '../../scripts/generate/schema.ts';
import { strictAjv } from '../../scripts/generate/validator.ts';
import { generateAll } from '../../scripts/generate.ts';

const generated = await generateAll();
const unit = await readSchema('unit');
const style = await readSchema('style');
const pack = bundled(await readSchema('pack'), unit);
const config = await readSchema('config');
const unitEnglish = JSON.parse(generated.get('schemas/unit.en.schema.json') ?? '') as Schema;
const unitChinese = JSON.parse(generated.get('schemas/unit.zh.schema.json') ?? '') as Schema;

/** Every schema of a key or a definition, with its JSON pointer. */
function* places(schema: Schema, pointer = '#'): Generator<readonly [pointer: string, schema: Schema]> {
  for (const group of ['properties', 'definitions'] as const) {
    for (const [name, inner] of Object.entries(schema[group] ?? {})) {
      const at = `${pointer}/${group}/${name}`;
      yield [at, inner];
      yield* places(inner, at);
    }
  }
}

const annotated = () => strictAjv({ keywords: ['x-zh', 'x-en', 'x-text', 'x-unit'] });

describe('generated files', () => {
  it.each([...generated.keys()])('%s is current', async (path) => {
    expect(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(generated.get(path));
  });

  it('are the same every time', async () => {
    expect(await generateAll()).toEqual(generated);
  });
});

describe('reference pages', () => {
  const pages = [...generated].filter(([path]) => path.startsWith('docs/'));

  it.each(pages)('%s has each heading once, and a place for each link', (_path, page) => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    for (const [, heading] of page.matchAll(/\[([^\]]+)\]\(#/g)) expect(headings).toContain(heading);
  });

  it.each(pages)('%s has as many cells in each row as its table has heads', (_path, page) => {
    for (const table of page.match(/(?:^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });

  it.each(pages)('%s says what each map is, and has a row in each table', (_path, page) => {
    for (const section of page.split(/^## /m).slice(1)) {
      const [heading = '', meaning = ''] = section.split(/\n+/);
      expect(meaning, heading).not.toBe('');
      for (const table of section.match(/(?:^\|.*\n)+/gm) ?? [])
        expect(table.trim().split('\n').length, heading).toBeGreaterThan(2);
    }
  });
});

describe.each([
  ['unit', unit],
  ['style', style],
  ['unit.zh', unitChinese],
  ['unit.en', unitEnglish],
  ['pack', pack],
  ['config', config],
])('%s schema', (_name, root) => {
  it('compiles in strict mode', () => {
    expect(() => annotated().compile(root)).not.toThrow();
  });

  it('describes every key', () => {
    for (const [pointer, schema] of places(root)) {
      const { title, description, examples } = resolve(root, schema);
      expect(title, `${pointer} title`).toBeTruthy();
      expect(description, `${pointer} description`).toBeTruthy();
      expect(examples, `${pointer} examples`).not.toHaveLength(0);
    }
  });

  it('gives examples that it allows', () => {
    const ajv = annotated().addSchema(root);
    for (const [pointer, schema] of places(root)) {
      const validate = ajv.compile({ $ref: `${root.$id}${encodeURI(pointer)}` });
      for (const example of resolve(root, schema).examples ?? []) {
        expect(validate(example), `${pointer}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      }
    }
  });

  it('allows no key that it does not describe, except where it allows all', () => {
    for (const [pointer, schema] of [['#', root] as const, ...places(root)]) {
      const { type = [], additionalProperties } = resolve(root, schema);
      // A map whose keys are codes has a schema for its values.
      if (![type].flat().includes('object') || typeof additionalProperties === 'object') continue;
      expect(additionalProperties, pointer).toBe(
        /(extra|补充|options|templateOptions|模板选项|style|版式)$/.test(pointer),
      );
    }
  });
});

describe('Chinese', () => {
  it.each([
    ['unit', unit],
    ['style', style],
    ['pack', pack],
    ['config', config],
  ])('describes every key of the %s schema', (_name, root) => {
    for (const [pointer, schema] of places(root)) {
      expect(resolve(root, schema)['x-zh']?.description, pointer).toMatch(/\p{Script=Han}/u);
    }
  });

  it('names every key, and no two in one map alike', () => {
    for (const [pointer, { properties = {} }] of [['#', unit] as const, ...places(unit)]) {
      const names = Object.values(properties).map((property) => resolve(unit, property)['x-zh']?.key);
      expect(names, pointer).not.toContain(undefined);
      expect(new Set(names).size, pointer).toBe(names.length);
    }
  });
});

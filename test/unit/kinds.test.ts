import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { documents } from '../../src/core/template/generated/packs.js';
import { documentsIn } from '../../src/core/unit/documents-in.ts';
import {
  DOCUMENT_KEYS,
  DOCUMENT_KINDS,
  genreOf,
  isBoundInVolumes,
  keyOfKind,
  namesOfKind,
  PACK_KINDS,
} from '../../src/core/unit/kinds/kinds.ts';
import { build, parse } from '../../src/index.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-zh'?: { readonly key?: string };
  readonly examples?: readonly unknown[];
}

const unit = JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as Schema;

/** A key of a unit's file, with what it refers to. */
const keySchema = (key: string): Schema => {
  const own = unit.properties?.[key] ?? {};
  return own.$ref ? (unit.definitions?.[own.$ref.slice('#/definitions/'.length)] ?? {}) : own;
};

it('every key of a unit’s file that holds a document is that of a kind', () => {
  const held = Object.keys(unit.properties ?? {}).filter((key) => keySchema(key).properties?.document);
  expect([...DOCUMENT_KEYS].sort()).toEqual(held.sort());
});

describe('the order of kinds', () => {
  it('is that of their keys in the schema, behind the one that is drawn from the whole file', () => {
    const held = Object.keys(unit.properties ?? {}).filter((key) => keySchema(key).properties?.document);
    expect(DOCUMENT_KINDS.map(keyOfKind)).toEqual([undefined, ...held]);
  });

  it('is that in which they are made, wherever a file has them', () => {
    const data = Object.fromEntries(['leadership', ...DOCUMENT_KEYS].reverse().map((key) => [key, {}]));
    expect(documentsIn(data)).toEqual(DOCUMENT_KINDS);
  });

  it('is that in which a volume binds them', async () => {
    const file = {
      year: 2026,
      subject: '保密',
      organisation: { name: '青山局' },
      leadership: { leader: '局长' },
    };
    const keys = DOCUMENT_KEYS.map((key) => [key, keySchema(key).examples?.[0] ?? {}]);
    const given = { ...Object.fromEntries(keys.reverse()), ...file } as unknown as Unit;
    const volume = new TextDecoder().decode(await build(given, { document: 'volume', format: 'md' }));
    const titles = DOCUMENT_KINDS.filter(isBoundInVolumes).map((kind) =>
      volume.indexOf(`\n## ${compose(given, kind).title}\n`),
    );
    expect(titles).toEqual([...titles].sort((one, other) => one - other));
    expect(titles[0]).toBeGreaterThan(0);
  });
});

it('no two kinds are called alike', () => {
  for (const language of ['zh', 'en'] as const) {
    const names = PACK_KINDS.map((kind) => namesOfKind(kind)[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});

/** Everything that the examples have a part for. */
const shown = new Set(
  readdirSync('examples')
    .filter((it) => it.endsWith('.yaml'))
    .flatMap((it) => documentsIn(parse(readFileSync(`examples/${it}`), it).source?.data)),
);

it.each(DOCUMENT_KINDS)('an example shows the kind %s', (kind) => {
  expect(shown).toContain(kind);
});

describe.each(PACK_KINDS)('the kind %s', (kind) => {
  it('has a built-in template', () => {
    expect(existsSync(`templates/${kind}/${kind}.hbs`)).toBe(true);
    expect(Object.keys(documents)).toContain(kind);
  });

  it('is titled by its genre, if the file gives no title', () => {
    if (kind === 'volume') return;
    expect(JSON.stringify(documents[kind]?.title)).toContain(genreOf(kind));
  });

  it('is called as the key is that holds it', () => {
    const key = keyOfKind(kind);
    if (key !== undefined) expect(keySchema(key)['x-zh']?.key).toBe(namesOfKind(kind).zh);
  });
});

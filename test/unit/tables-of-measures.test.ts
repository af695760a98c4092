import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referredTo } from '../../src/core/model/referred-to.ts';
import type { Schema } from '../../src/core/workbook/form/fields.ts';
import { rendered } from '../support/templates.ts';

/**
 * The tables that show measures, each with the keys that it leaves out and why. A key of a measure that the schema gets
 * is either a column of each of them or is named here; `keys.test.ts` would be content with one place in a document.
 */
const TABLES: readonly {
  readonly block: string;
  readonly schema: string;
  readonly definition: string;
  readonly leftOut: Readonly<Record<string, string>>;
  /** The data of a template in which the measure stands. */
  readonly around: (measure: object) => object;
}[] = [
  {
    block: 'templates/gb-t-9704/blocks/ledger.hbs',
    schema: 'schemas/unit.schema.json',
    definition: 'rectification',
    leftOut: {
      progress: 'the state says enough on paper; the workbook has a column for it',
      completed: 'the text of the report says when',
      result: 'the text of the report says what came of it',
    },
    around: (measure) => ({
      year: 2026,
      problems: [
        { id: 'P甲', title: '一号', description: '一号。' },
        { id: 'P乙', description: '二号。' },
      ],
      rectifications: [measure],
    }),
  },
  {
    block: 'templates/summary/blocks/open-rectifications.hbs',
    schema: 'schemas/summary.schema.json',
    definition: 'openRectification',
    leftOut: {
      file: 'names of files are for the clerk, who has the workbook',
      progress: 'the state says enough on paper; the workbook has a column for it',
    },
    around: (measure) => ({ open: [measure] }),
  },
  {
    block: 'templates/summary/blocks/overdue.hbs',
    schema: 'schemas/summary.schema.json',
    definition: 'openRectification',
    leftOut: {
      file: 'names of files are for the clerk, who has the workbook',
      problem: 'the list of all open measures behind the summary has it',
      responsible: 'the list of all open measures behind the summary has it',
      status: 'all that stand here are open and late',
      progress: 'the workbook has a column for it',
      isCarriedOver: 'the list of all open measures behind the summary has it',
    },
    around: (measure) => ({
      reportedOn: '2026-12-31',
      overdue: { value: 1, from: [{ unit: '青山局', value: 1 }] },
      overdueList: [measure],
    }),
  },
];

/** One of two values that a key may have. */
function oneOf(schema: Schema, isChanged: boolean): unknown {
  if (schema.enum) return isChanged ? schema.enum.at(-1) : schema.enum[0];
  const types = [schema.type ?? []].flat();
  if (types.includes('array')) return [oneOf(schema.items ?? {}, isChanged)];
  if (types.includes('boolean')) return isChanged;
  if (schema.format === 'date') return isChanged ? '2026-04-02' : '2026-03-01';
  const isText = types.length === 0 || types.includes('string');
  return isText ? (isChanged ? 'P乙' : 'P甲') : isChanged ? 72 : 31;
}

describe.each(TABLES)('$block', ({ block, schema, definition, leftOut, around }) => {
  const root = JSON.parse(readFileSync(schema, 'utf8')) as Schema & {
    readonly definitions: Readonly<Record<string, Schema>>;
  };
  const resolved = (it: Schema): Schema =>
    it.$ref === undefined ? it : { ...resolved(referredTo(it.$ref, root) ?? {}), ...it };
  const keys = Object.entries(root.definitions[definition]?.properties ?? {}).map(([key, inner]) => {
    const schema = resolved(inner);
    return [key, { ...schema, ...(schema.items && { items: resolved(schema.items) }) }] as const;
  });
  const measure = (changed?: string) =>
    Object.fromEntries(keys.map(([key, inner]) => [key, oneOf(inner, key === changed)]));
  const text = readFileSync(block, 'utf8');
  const drawn = (of: object) => rendered(text, around(of));

  it('shows each key of a measure, or it is said here why not', async () => {
    const before = await drawn(measure());
    expect(before).toContain('|');
    const hidden: string[] = [];
    for (const [key] of keys) if ((await drawn(measure(key))) === before) hidden.push(key);
    expect(hidden.sort()).toEqual(Object.keys(leftOut).sort());
  });

  it('does not show a key of which it has never heard', async () => {
    expect(await drawn({ ...measure(), unheardOf: '甲' })).toBe(await drawn(measure()));
  });
});

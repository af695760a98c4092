import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../src/core/cycle/summary/contribution.ts';
import { summarise } from '../../src/core/cycle/summary/summarise.ts';
import { tablesOf } from '../../src/core/cycle/summary/tables.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { grammar } from '../../src/core/template/parse/grammar.ts';
import { COLUMNS } from '../../src/core/workbook/ledger/columns.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly 'x-unit'?: readonly string[];
  readonly 'x-zh'?: { readonly key?: string; readonly title?: string; readonly description?: string };
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Each key of a schema with what may stand under it. */
function* keysOf({ properties = {}, definitions = {}, items }: Schema): Generator<readonly [string, Schema]> {
  yield* Object.entries(properties);
  for (const it of [...Object.values(properties), ...Object.values(definitions), ...(items ? [items] : [])])
    yield* keysOf(it);
}

const read = (name: string): Schema =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;

const unit = read('unit');
const summary = read('summary');

/** Whether a schema allows numbers alone: what may be text too is a name made of figures. */
const isNumber = ({ type = [] }: Schema): boolean =>
  [type].flat().some((it) => it === 'integer' || it === 'number') && ![type].flat().includes('string');

const numbers = [...keysOf(unit)].filter(([, it]) => isNumber(it));
const measures = Object.entries(summary.definitions?.openRectification?.properties ?? {}).filter(([, it]) =>
  isNumber(it),
);

describe('the schema states the unit of', () => {
  it.each(numbers)('%s, or that it has none of its own', (key, { 'x-unit': units, 'x-zh': zh }) => {
    expect(
      units,
      'x-unit: the unit that documents print behind the number, then others; [] for none',
    ).toBeDefined();
    const [printed = ''] = units ?? [];
    if (printed !== '%') expect(`${zh?.key}${zh?.description}`).toContain(printed);
    expect(key).not.toBe('');
  });

  it.each(measures)('%s of an open measure, as for a measure', (key, { 'x-unit': units }) => {
    expect(units?.length).toBeGreaterThan(0);
    for (const [name, { 'x-unit': same }] of numbers) if (name === key) expect(units?.[0]).toBe(same?.[0]);
  });
});

/** The unit that stands behind a number, by its key. */
const UNITS = new Map(
  [...numbers, ...measures].flatMap(([key, schema]) => {
    const printed = schema['x-unit']?.[0];
    return printed === undefined ? [] : [[key, printed] as const];
  }),
);

/** A place of a template that prints a number with a unit. */
interface Print {
  readonly key: string;
  readonly loc: hbs.AST.SourceLocation;
  /** The text of the template right behind it. */
  readonly next: string;
}

/** The key whose number an expression prints: itself, or what a helper makes of it, `sumOf this "posts"`. */
const keysPrinted = ({ path, params }: hbs.AST.MustacheStatement): string[] =>
  [path, ...params].flatMap((it) => {
    const name =
      it.type === 'StringLiteral'
        ? (it as hbs.AST.StringLiteral).value
        : (it as hbs.AST.PathExpression).original;
    const key = String(name).split('.').at(-1) as string;
    return UNITS.has(key) ? [key] : [];
  });

function* printsIn({ body }: hbs.AST.Program, behind: string): Generator<Print> {
  for (const [index, node] of body.entries()) {
    const following = body[index + 1];
    const next =
      following === undefined
        ? behind
        : following.type === 'ContentStatement'
          ? (following as hbs.AST.ContentStatement).value
          : '';
    if (node.type === 'MustacheStatement')
      for (const key of keysPrinted(node as hbs.AST.MustacheStatement)) yield { key, loc: node.loc, next };
    const { program, inverse } = node as Partial<hbs.AST.BlockStatement>;
    if (program) yield* printsIn(program, next);
    if (inverse) yield* printsIn(inverse, next);
  }
}

/** The heading of the column of a Markdown table that a place of a template is in. */
function headingAt(lines: readonly string[], { start }: hbs.AST.SourceLocation): string {
  const rule = lines.findLastIndex((it, at) => at < start.line && /^\|[\s:|-]+\|$/.test(it));
  const before = (lines[start.line - 1] ?? '').slice(0, start.column).replace(/\{\{.*?\}\}/g, '');
  return (lines[rule - 1] ?? '').split('|')[before.split('|').length - 1] ?? '';
}

const templates = readdirSync('templates', { recursive: true })
  .map((it) => `templates/${it}`)
  .filter((it) => it.endsWith('.hbs'));

describe('behind each such number that it prints', () => {
  it.each(templates)('%s has its unit, or has it in the heading of the column', (path) => {
    const text = readFileSync(path, 'utf8');
    const lines = text.split('\n');
    const without = [...printsIn(grammar.parse(text), '')].filter(({ key, loc, next }) => {
      const unit = UNITS.get(key) as string;
      return !next.startsWith(unit) && !(/^ *\|/.test(next) && headingAt(lines, loc).includes(unit));
    });
    expect(without.map(({ key, loc }) => `${key} in line ${loc.start.line}: ${UNITS.get(key)}`)).toEqual([]);
  });

  it('is looked for at every key that has one, but those which no template prints', () => {
    const printed = templates.flatMap((path) =>
      [...printsIn(grammar.parse(readFileSync(path, 'utf8')), '')].map(({ key }) => key),
    );
    // 保密期限 and the room of a preprinted head are drawn by the layout.
    expect([...UNITS.keys()].filter((key) => !printed.includes(key)).sort()).toEqual(['reserve', 'years']);
  });
});

/** Numbers that a report does not speak of where there were none: 会议0次 is no work done. */
const SPOKEN_OF_FROM_ONE = ['meetings', 'sessions', 'participants', 'drills'];

describe('a number that may be 0', () => {
  const mayBeNothing = new Set(numbers.filter(([, { minimum = 0 }]) => minimum <= 0).map(([key]) => key));

  /** The keys of numbers that a condition takes as they stand, where 0 would be nothing. */
  function* askedBare({ body }: hbs.AST.Program): Generator<string> {
    for (const node of body) {
      const { path, params, program, inverse } = node as Partial<hbs.AST.BlockStatement>;
      if (
        path?.type === 'PathExpression' &&
        /^(?:if|unless)$/.test((path as hbs.AST.PathExpression).original)
      )
        for (const it of params ?? []) {
          const key =
            String((it as hbs.AST.PathExpression).original ?? '')
              .split('.')
              .at(-1) ?? '';
          if (it.type === 'PathExpression' && mayBeNothing.has(key)) yield key;
        }
      if (program) yield* askedBare(program);
      if (inverse) yield* askedBare(inverse);
    }
  }

  it.each(templates.filter((it) => !it.startsWith('templates/summary/')))(
    'is asked for by `given` in %s, unless a report passes over none',
    (path) => {
      const bare = [...askedBare(grammar.parse(readFileSync(path, 'utf8')))];
      expect(bare.filter((it) => !SPOKEN_OF_FROM_ONE.includes(it))).toEqual([]);
    },
  );
});

describe('a column of such numbers says the unit in its heading', () => {
  const unitData = {
    year: 2026,
    subject: '保密',
    organisation: { name: '青山局' },
    problems: [{ id: 'P1', description: '台账不全' }],
    rectifications: Object.entries(unit.definitions?.rectification?.properties ?? {}).map(([key, it]) => ({
      problems: ['P1'],
      measure: '补全台账',
      ...(isNumber(it) && { [key]: 77 }),
    })),
  } as unknown as Unit;

  it('in the ledger, or the cells are percentages', () => {
    for (const { field, heading, what } of COLUMNS)
      if (what.kind !== 'percent' && UNITS.has(field)) expect(heading).toContain(UNITS.get(field));
  });

  it('in the table of open measures of a summary', () => {
    const open = tablesOf(summarise([contributionOf(unitData, 'org.yaml')], { leftOut: [] })).find(
      ({ name }) => name === 'open',
    );
    const rows = [...(open?.rows ?? [])];
    const columns = open?.columns.filter((_, at) => rows.some((row) => row[at] === 77)) ?? [];
    const units = numbers
      .filter(([key]) => Object.hasOwn(unit.definitions?.rectification?.properties ?? {}, key))
      .map(([key]) => UNITS.get(key) ?? '');
    expect(columns).toHaveLength(units.length);
    for (const it of units) expect(columns).toContainEqual(expect.stringContaining(it));
  });
});

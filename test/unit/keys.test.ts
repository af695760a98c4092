import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { compose } from '../../src/core/compose/compose.ts';
import { composeSummary } from '../../src/core/compose/summary.ts';
import { rollover } from '../../src/core/cycle/rollover/rollover.ts';
import { contributionOf } from '../../src/core/cycle/summary/contribution.ts';
import { summarise } from '../../src/core/cycle/summary/summarise.ts';
import { tablesOf } from '../../src/core/cycle/summary/tables.ts';
import type { Block, Document } from '../../src/core/document/document.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { referredTo } from '../../src/core/model/referred-to.ts';
import { DOCUMENT_KEYS, DOCUMENT_KINDS, kindAt } from '../../src/core/unit/kinds/kinds.ts';
import { isCompleted, type MeasureState } from '../../src/core/unit/states.ts';
import { formSheets, LEFT_OUT, type Schema } from '../../src/core/workbook/form/fields.ts';
import { COLUMNS, FIELDS } from '../../src/core/workbook/ledger/columns.ts';
import { entriesOf } from '../../src/core/workbook/ledger/row.ts';
import { sourceOf } from '../check/source-of.ts';

/**
 * Checks where each key of the schema is shown: if its value changes, the documents, the ledger, next year's draft and
 * the summary must change. Exceptions are listed here with the reason. A new key of the schema that is lost somewhere
 * fails the test until it is shown or listed here.
 */
const UNSHOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  documents: {
    'organisation.shortName': 'the summary of many units calls a unit by it',
    'systems.kind': "for templates of a unit's own",
    'carriedOver.problems': 'ids of another year, by which a ledger and that year are known again',
    'letter.document.signatory': 'none of its forms has a place for it',
    template: 'says which templates there are',
    templateOptions: 'values for options that only a pack declares',
    style: 'how documents look, not what they say',
    extra: "for templates of a unit's own",
  },
  ledger: {},
  draft: {
    'document.identifier': 'another document has another',
    ...Object.fromEntries(
      DOCUMENT_KEYS.map((key) => [`${key}.document.identifier`, 'another document has another']),
    ),
    'systems.status': 'what there is goes on unchanged',
    'figures.lastYear': "this year's number takes its place",
    'work.figures.lastYear': "this year's number takes its place",
    'problems.aspect': "problems wait for next year's; a measure carried over says what its problem was",
    'problems.source': "problems wait for next year's",
    'problems.found': "problems wait for next year's",
    'problems.cause': "problems wait for next year's",
  },
  form: Object.fromEntries([...LEFT_OUT].map((key) => [key, 'no part of the report that a form asks for'])),
  summary: {
    'organisation.selfReference': 'of running text',
    'organisation.body': 'of running text',
    document: 'a summary is another document',
    overview: 'running text',
    'leadership.name': 'whoever they are',
    'leadership.established': 'whoever they are',
    'leadership.leader': 'whoever they are',
    'leadership.deputies': 'whoever they are',
    'leadership.members': 'whoever they are',
    'leadership.office': 'whoever they are',
    'systems.title': 'systems are counted by their states',
    'systems.adopted': 'systems are counted by their states',
    'systems.number': 'systems are counted by their states',
    'systems.kind': 'systems are counted by their states',
    'systems.summary': 'systems are counted by their states',
    'work.aspect': 'running text',
    'work.title': 'running text',
    'work.measures': 'running text',
    reporting: 'how often and to whom is of one unit alone',
    'study.topics': 'running text',
    'channels.kind': 'channels are counted',
    'channels.name': 'channels are counted',
    'coverage.outlet': 'articles are counted',
    'emergency.plan': 'drills are counted',
    'emergency.adopted': 'drills are counted',
    'rectifications.completed': 'what is completed is counted; what is open is listed',
    'rectifications.result': 'what is completed is counted; what is open is listed',
    'carriedOver.completed': 'what is completed is counted; what is open is listed',
    'carriedOver.result': 'what is completed is counted; what is open is listed',
    'carriedOver.year': 'what is open is listed, of whichever year',
    'carriedOver.problems': 'ids of another year',
    nextYear: 'running text',
    ...Object.fromEntries(DOCUMENT_KEYS.map((key) => [key, 'another document'])),
    template: 'says which templates there are',
    templateOptions: 'values for options that only a pack declares',
    style: 'how documents look, not what they say',
    extra: "for templates of a unit's own",
  },
  reportTable: {
    'rectifications.progress': 'running text',
    'rectifications.completed': 'running text',
    'rectifications.result': 'running text',
    carriedOver: 'running text; the table is of the measures of this year',
  },
  openTable: {
    'rectifications.progress': 'of the sheet of open measures',
    'rectifications.completed': 'what is open has none',
    'rectifications.result': 'what is open has none',
    'carriedOver.year': 'what is open is listed, of whichever year',
    'carriedOver.problems': 'ids of another year',
    'carriedOver.progress': 'of the sheet of open measures',
    'carriedOver.completed': 'what is open has none',
    'carriedOver.result': 'what is open has none',
  },
  // It says whom to ask for what; all else stands in the list of what is open.
  overdueTable: {
    'rectifications.problems': 'in the list of what is open',
    'rectifications.responsible': 'in the list of what is open',
    'rectifications.progress': 'of the sheet of open measures',
    'rectifications.completed': 'what is open has none',
    'rectifications.result': 'what is open has none',
    'carriedOver.year': 'what is open is listed, of whichever year',
    'carriedOver.title': 'in the list of what is open',
    'carriedOver.description': 'in the list of what is open',
    'carriedOver.problems': 'ids of another year',
    'carriedOver.responsible': 'in the list of what is open',
    'carriedOver.progress': 'of the sheet of open measures',
    'carriedOver.completed': 'what is open has none',
    'carriedOver.result': 'what is open has none',
  },
};

/** Keys of a measure that are shown in other states alone, with the reason. */
const UNSHOWN_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  未启动: { completed: 'it is not completed' },
  推进中: { completed: 'it is not completed' },
  已完成: { progress: 'all of it is done' },
};

/** What is made of measures in each state. The others leave out, or only count, what is completed. */
const OF_EACH_STATE: ReadonlySet<string> = new Set(['documents', 'ledger', 'reportTable']);

/**
 * Values without which a key is not shown: attendance needs minutes, a date of completion needs a completed measure.
 */
const CIRCUMSTANCES: readonly Readonly<Record<string, unknown>>[] = [
  { 'document.form': undefined, 'document.title': undefined, 'attachments.content': undefined },
  { 'document.form': 'minutes', status: '已完成' },
  {
    'document.form': 'letter',
    status: '推进中',
    'responsible.name': undefined,
    'responsible.post': undefined,
  },
  { 'document.form': undefined, 'letterhead.mode': 'preprinted', status: '推进中' },
];

type Path = readonly (string | number)[];

interface Leaf {
  readonly name: string;
  /** The first entry of a list represents all. */
  readonly path: Path;
  readonly schema: Schema;
}

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schemas/unit.schema.json', import.meta.url), 'utf8'),
) as Schema;

const resolved = (given: Schema): Schema => {
  const target = given.$ref === undefined ? undefined : referredTo(given.$ref, SCHEMA);
  return target ? { ...resolved(target), ...given } : given;
};

const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

/** Every key whose value is not a map, at any depth. */
function leavesOf(given: Schema, path: Path = []): Leaf[] {
  const schema = resolved(given);
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  if (typesOf(schema).includes('array') && schema.items) return leavesOf(schema.items, [...path, 0]);
  return [{ name: path.filter((it) => typeof it === 'string').join('.'), path, schema }];
}

const LEAVES = leavesOf(SCHEMA);

/** One of two values of a key, which no other key has. */
function oneOf({ name, schema }: Leaf, isChanged: boolean): unknown {
  const at = LEAVES.findIndex((it) => it.name === name) + 1;
  const types = typesOf(schema);
  if (schema.enum) return isChanged ? schema.enum.at(-1) : schema.enum[0];
  if (types.includes('boolean')) return !isChanged;
  if (schema.format === 'date') return `2026-${isChanged ? '04' : '03'}-${10 + (at % 18)}`;
  if (types.includes('string')) return `第${at}项${isChanged ? '乙' : '甲'}`;
  if (types.includes('number') || types.includes('integer')) return 2000 + at * 2 + Number(isChanged);
  return { [`k${at}`]: isChanged };
}

function put(target: Record<string | number, unknown>, [step, ...rest]: Path, value: unknown): void {
  if (step === undefined) return;
  if (rest.length === 0) target[step] = value;
  else {
    target[step] ??= typeof rest[0] === 'number' ? [] : {};
    put(target[step] as Record<string | number, unknown>, rest, value);
  }
}

/** Values that must match each other. */
const FITTING: Readonly<Record<string, unknown>> = {
  year: 2026,
  'problems.id': 'P1',
  'rectifications.problems': 'P1',
};

/** Parts of the file that another part needs to be shown. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  problems: ['rectifications'],
  rectifications: ['problems'],
};

/** A file with all keys of the part that a key belongs to. */
function unitOf(leaf: Leaf, isChanged: boolean, fixed: Readonly<Record<string, unknown>>): Unit {
  const [top] = leaf.path;
  const parts = ['year', 'subject', 'organisation', top, ...(BESIDE[String(top)] ?? [])];
  const unit = {};
  for (const it of [...LEAVES.filter(({ name }) => name !== leaf.name), leaf]) {
    if (!parts.includes(it.path[0])) continue;
    const end = Object.keys(fixed).find((key) => it !== leaf && `.${it.name}`.endsWith(`.${key}`));
    const value = end
      ? fixed[end]
      : it.name in FITTING && !(it === leaf && isChanged)
        ? FITTING[it.name]
        : oneOf(it, it === leaf && isChanged);
    if (value !== undefined) put(unit, it.path, value);
  }
  return unit as Unit;
}

/** The files of attachments, whichever of the two is named. */
const texts = (unit: Unit): ReadonlyMap<string, string> =>
  new Map([...JSON.stringify(unit).matchAll(/第\d+项[甲乙]/g)].map(([name]) => [name, name]));

const ENTRIES = ['rectifications', 'carriedOver'];

/** What is made of measures alone. */
const OF_MEASURES: ReadonlySet<string> = new Set(['ledger', 'reportTable', 'openTable', 'overdueTable']);

/** The rows of the tables in blocks that have a column with this heading. */
const rowsIn = (blocks: readonly Block[], heading: string): string =>
  JSON.stringify(
    blocks.flatMap((it) =>
      it.type === 'table' && it.header.some((cell) => plainText(cell) === heading) ? it.rows : [],
    ),
  );

/** The summary of one file, as a document. */
const summaryOf = (unit: Unit): Document =>
  composeSummary(summarise([contributionOf(unit, 'org.yaml')], { leftOut: [] }));

/** Everything made from a file, piece by piece. */
const MADE: Readonly<Record<string, (unit: Unit, leaf: Leaf) => Iterable<string>>> = {
  *documents(unit, { path }) {
    for (const kind of new Set([kindAt(path), ...DOCUMENT_KINDS]))
      yield JSON.stringify(compose(unit, kind, { texts: texts(unit) }));
  },
  *ledger(unit) {
    yield JSON.stringify(entriesOf(unit).map(({ row }) => row));
  },
  *draft(unit) {
    yield rollover(sourceOf(stringify(unit), unitKeys), 'org.yaml').text;
  },
  *summary(unit) {
    yield JSON.stringify(summarise([contributionOf(unit, 'org.yaml')], { leftOut: [] }));
  },
  *reportTable(unit) {
    const attachments = [{ title: '台账', content: 'rectifications' as const }];
    const report = compose({ ...unit, document: { attachments } }, 'situation-report');
    yield rowsIn(
      report.attachments.flatMap(({ body = [] }) => body),
      '整改措施',
    );
  },
  *openTable(unit) {
    yield rowsIn(
      summaryOf(unit).attachments.flatMap(({ body = [] }) => body),
      '整改措施',
    );
  },
  *overdueTable(unit) {
    yield rowsIn(summaryOf(unit).body, '逾期天数');
  },
};

function isShown(output: string, leaf: Leaf, circumstances = CIRCUMSTANCES): boolean {
  const made = MADE[output] as (typeof MADE)[string];
  return circumstances.some((fixed) => {
    const others = made(unitOf(leaf, true, fixed), leaf)[Symbol.iterator]();
    for (const piece of made(unitOf(leaf, false, fixed), leaf))
      if (piece !== others.next().value) return true;
    return false;
  });
}

const isOf = (name: string, part: string): boolean => name === part || name.startsWith(`${part}.`);

const ASKED = new Set(
  formSheets(SCHEMA, 'zh').flatMap(({ path, inner, fields }) =>
    fields.map((it) =>
      [...path, ...(inner === undefined || it.use === 'owner' ? [] : [inner]), ...it.path].join('.'),
    ),
  ),
);

describe.each([...Object.keys(MADE), 'form'])('%s', (output) => {
  const reasons = UNSHOWN[output] ?? {};
  const leaves = OF_MEASURES.has(output)
    ? LEAVES.filter(({ path }) => ENTRIES.includes(String(path[0])))
    : LEAVES;
  const unshown = leaves
    .filter((it) => !(output === 'form' ? ASKED.has(it.name) : isShown(output, it)))
    .map(({ name }) => name);

  it('shows every key of the schema, or it is said here why not', () => {
    expect(unshown.filter((name) => !Object.keys(reasons).some((part) => isOf(name, part)))).toEqual([]);
  });

  it('has a reason for none that it shows', () => {
    expect(Object.keys(reasons).filter((part) => !unshown.some((name) => isOf(name, part)))).toEqual([]);
  });
});

/** What the schema calls the states of a measure. */
const STATES = LEAVES.find(({ name }) => name === 'rectifications.status')?.schema
  .enum as readonly MeasureState[];

describe.each(STATES)('of a measure in the state %s', (status) => {
  const circumstances = CIRCUMSTANCES.map((it) => ({ ...it, status }));
  const leaves = LEAVES.filter(
    ({ path, name }) => ENTRIES.includes(String(path[0])) && !name.endsWith('.status'),
  );
  const outputs = Object.keys(MADE).filter((it) => OF_EACH_STATE.has(it) || !isCompleted({ status }));

  it.each(outputs)('%s has every key that it has in another, or it is said here why not', (output) => {
    const reasons = Object.keys(UNSHOWN[output] ?? {});
    const lost = leaves
      .filter(({ name }) => !reasons.some((part) => isOf(name, part)))
      .filter((it) => !isShown(output, it, circumstances))
      .map(({ name }) => name);
    const expected = output === 'documents' ? Object.keys(UNSHOWN_IN[status] ?? {}) : [];
    expect(lost.sort()).toEqual(expected.flatMap((key) => ENTRIES.map((it) => `${it}.${key}`)).sort());
  });
});

it.each(Object.keys(MADE))('a key that the schema gets and nothing else knows is told of: %s', (output) => {
  const path = ['rectifications', 0, 'unheardOf'];
  expect(isShown(output, { name: 'rectifications.unheardOf', path, schema: { type: 'string' } })).toBe(false);
});

it('the ledger has a column for each field', () => {
  expect(COLUMNS.map(({ field }) => field).sort()).toEqual([...FIELDS].sort());
});

it('the table of open measures has a column for each key of the schema, and the year', () => {
  const unit = sourceOf('year: 2026\nsubject: 保密\norganisation: { name: 青山局 }\n', unitKeys).data as Unit;
  const summary = summarise([contributionOf(unit, 'org.yaml')], { leftOut: [] });
  const table = tablesOf(summary).find(({ name }) => name === 'open');
  const schema = JSON.parse(readFileSync('schemas/summary.schema.json', 'utf8')) as {
    readonly definitions: { readonly openRectification: Schema };
  };
  const keys = Object.keys(schema.definitions.openRectification.properties ?? {});
  expect(table?.columns).toHaveLength(keys.length + 1);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runRules } from '../../src/core/check/run-rules.ts';
import { type KeyNode, unitKeys } from '../../src/core/generated/keys.ts';
import type { Path, Source } from '../../src/core/model/source.ts';
import type { TextRole } from '../../src/core/model/text-role.ts';
import { proseOf } from '../../src/core/prose/prose.ts';
import { rules } from '../../src/core/rules/list.ts';
import type { Rule, TextRule } from '../../src/core/rules/rule.ts';
import { DOCUMENT_KINDS, isOfYear, kindAt, recordOf, WHOLE_FILE } from '../../src/core/unit/kinds/kinds.ts';
import { fixtureFolders } from './fixture-folders.ts';
import { settingsFor } from './settings-for.ts';
import { sourceOf } from './source-of.ts';

/** A place in a unit's file where a text can stand; of each list only the first entry. */
interface Slot {
  readonly path: Path;
  readonly role: TextRole;
}

const isOther = ({ path }: Slot): boolean => kindAt(path) !== WHOLE_FILE;

const hasArticles = ({ path }: Slot): boolean => recordOf(kindAt(path)).hasArticles;

/**
 * Places where a rule does not report what it reports elsewhere in texts of the same role, with the reason. Every other
 * rule reads every text of its roles in every kind of document; a new kind that a rule overlooks fails the rule's test.
 */
const EXCEPT: Readonly<Record<string, readonly [why: string, where: (slot: Slot) => boolean]>> = {
  'sample-text': ['a sample is known by the key that it is of', () => true],
  'begins-midway': ['an article may be one that only goes on', hasArticles],
  'cut-off': ['articles are printed as they stand: paragraph-end tells of them', hasArticles],
  'lead-in-twice': ['only the overview leads in to the report', ({ path }) => path[0] !== 'overview'],
  'semicolon-above-full-stop': [
    'of whole items, the marks are the template’s but in articles',
    (slot) => !hasArticles(slot) && slot.role === 'item',
  ],
  'chinese-count': ['rules, provisions and opinions say numbers as laws do', isOther],
  'typed-number': ['only a text that the document numbers has two numbers then', () => true],
  'other-year': [
    'headings and titles of attachments are of whatever they are; opinions and rules may be of the year to come',
    ({ role }) => role === 'heading',
  ],
  'request-in-report': ['only a report must not ask', isOther],
  'repealed-citation': ['a system is listed, not cited', ({ path }) => path[0] === 'systems'],
  'long-entry': [
    'what lays down rules says a term and what is meant by it in one entry',
    ({ path }) => recordOf(kindAt(path)).isBinding,
  ],
  'title-marks': ['the template sets no marks around what has some', ({ path }) => path.at(-1) === 0],
  'unknown-article': ['only rules have articles', (slot) => !hasArticles(slot)],
  'element-not-in-form': ['it is about an element, whatever it says', () => true],
};

function slotsIn(node: KeyNode, path: Path = []): Slot[] {
  const own: Slot[] = node.text && node.text !== 'free' ? [{ path, role: node.text }] : [];
  const entries = node.items ? slotsIn(node.items, [...path, 0]) : [];
  const keys = Object.entries(node.keys ?? {});
  return [...own, ...entries, ...keys.flatMap(([key, it]) => slotsIn(it.node, [...path, key]))];
}

const SLOTS = slotsIn(unitKeys);

/** A file with one text and its year. */
function fileWith(path: Path, text: string): Source {
  const data = path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    text,
  );
  return sourceOf(stringify({ year: 2026, ...(data as object) }, { lineWidth: 0 }), unitKeys);
}

const found = (rule: Rule | TextRule, source: Source) =>
  runRules([rule], source.data as never, source, {
    documents: DOCUMENT_KINDS,
    texts: proseOf(source.data),
    comments: source.comments(),
    settings: settingsFor(rule.code),
  });

/** The texts in a rule's bad fixture that are wrong by themselves. */
function wrongTexts(rule: Rule | TextRule): { readonly role: TextRole; readonly value: string }[] {
  const text = readFileSync(`${fixtureFolders.get(rule.code)}/bad.yaml`, 'utf8');
  const source = sourceOf(text, unitKeys);
  const lines = found(rule, source).map(({ range }) => range.start.line);
  return proseOf(source.data).filter(({ path, role, value }) => {
    const { start, end } = source.locate(path, 'value');
    const isHit = lines.some((line) => line >= start.line && line <= end.line);
    const first = path.map((step) => (typeof step === 'number' ? 0 : step));
    return role !== 'free' && isHit && found(rule, fileWith(first, value)).length > 0;
  });
}

describe.each(rules)('$code', (rule) => {
  const wrong = wrongTexts(rule);
  const missed = SLOTS.filter(({ path, role }) => {
    const values = wrong.filter((it) => it.role === role);
    return values.length > 0 && values.every(({ value }) => found(rule, fileWith(path, value)).length === 0);
  });
  const [, isExcept = () => false] = EXCEPT[rule.code] ?? [];

  it('tells in every kind of document, and at every key, what is wrong in a text of that sort', () => {
    const names = missed.filter((slot) => !isExcept(slot)).map(({ path }) => path.join('.'));
    expect(names).toEqual([]);
  });

  it('has an exception only where it needs one', () => {
    expect(missed.length > 0).toBe(Object.hasOwn(EXCEPT, rule.code));
  });
});

/** The rules about the elements of a document, each with the elements of the report in its bad fixture. */
const OF_ELEMENTS = rules.flatMap((rule) => {
  const text = readFileSync(`${fixtureFolders.get(rule.code)}/bad.yaml`, 'utf8');
  const source = sourceOf(text, unitKeys);
  const { document, ...rest } = source.data as Record<string, unknown>;
  if (document === undefined) return [];
  const told = (it: Source, top: Path) =>
    found(rule, it).filter(({ range }) => {
      const { start, end } = it.locate(top, 'value');
      return range.start.line >= start.line && range.start.line <= end.line;
    }).length;
  const count = told(source, ['document']);
  return count === 0 ? [] : [{ rule, document, rest, count, told }];
});

const OTHERS = DOCUMENT_KINDS.flatMap((kind) => recordOf(kind).key ?? []);

/** Where a rule does not check the elements of another document as it does those of the report, with the reason. */
const LAYING_DOWN = DOCUMENT_KINDS.filter((kind) => !isOfYear(kind)).flatMap(
  (kind) => recordOf(kind).key ?? [],
);
const ELEMENTS_EXCEPT: Readonly<Record<string, readonly [why: string, keys: readonly string[]]>> = {
  'other-year': ['opinions and rules may be of the year to come', LAYING_DOWN],
  'date-outside-year': ['what lays down rules may have been issued before', LAYING_DOWN],
  'written-two-ways': ['of two ways, that which stands first counts, wherever', OTHERS],
};

describe.each(OF_ELEMENTS)('$rule.code', ({ rule, document, rest, count, told }) => {
  it.each(OTHERS)('looks at the elements of %s as at those of the report', (key) => {
    const data = { ...rest, [key]: { ...(rest[key] as object | undefined), document } };
    const moved = sourceOf(stringify(data, { lineWidth: 0 }), unitKeys);
    const isFound = told(moved, [key, 'document']) >= count;
    expect(isFound).toBe(!ELEMENTS_EXCEPT[rule.code]?.[1].includes(key));
  });
});

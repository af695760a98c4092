import fc from 'fast-check';
import type { Unit } from '../../src/core/generated/unit.ts';
import { plainText } from '../../src/core/spelling/odd-characters.ts';

/**
 * Any text that can be read from a file: marks, markup, several paragraphs, wide and rare characters, but no look-alike
 * or invisible ones.
 */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom(
      '落实责任制',
      '# 甲',
      '*乙*',
      '第一段。\n\n第二段。',
      '1. 丙',
      '<b>丁</b>',
      '{{x}}',
      'a|b',
      '《办法》',
      '𠮷野',
      '“引”',
      ' 前后有空格 ',
      '&amp;',
      '\\',
      '长'.repeat(200),
    ),
  )
  .map((it) => it.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (character === '\n' ? '\n' : '字')))
  .map(plainText)
  .filter((it) => it.trim() !== '');

const count = fc.nat({ max: 100_000 });
const date = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((it) => it.toISOString().slice(0, 10));
const some = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { minLength: 1, maxLength: 12 });
const optional = <T extends object>(
  record: { [K in keyof T]: fc.Arbitrary<T[K]> },
  requiredKeys: (keyof T)[] = [],
) => fc.record(record, { requiredKeys: requiredKeys as [] }) as fc.Arbitrary<T>;

/**
 * A text, or a list. A text that begins with a hyphen is excluded, since in a file it would be read as an item without
 * its space.
 */
const oneOrSome = fc.oneof(
  text.filter((it) => !it.startsWith('-')),
  some(text),
);

const person = fc.oneof(text, optional({ name: text, post: text, department: text }, ['name']));
const figure = optional({ name: text, value: count, unit: text, lastYear: count }, ['name', 'value']);
const status = fc.constantFrom('未启动', '推进中', '已完成');
const progress = {
  responsible: person,
  department: text,
  due: date,
  status,
  progress: fc.nat({ max: 100 }),
  completed: date,
  result: text,
};

/** Data that are valid by the schema; the rules between their parts need not hold. */
export const anyUnit: fc.Arbitrary<Unit> = optional(
  {
    year: fc.integer({ min: 1949, max: 2999 }),
    subject: text,
    organisation: optional({ name: text, shortName: text, selfReference: text, body: text }, ['name']),
    document: optional({
      title: text,
      addressee: oneOrSome,
      copyTo: oneOrSome,
      issuer: oneOrSome,
      number: text,
      signatory: oneOrSome,
      classification: optional({ level: fc.constantFrom('秘密', '机密', '绝密'), years: count }, ['level']),
      urgency: fc.constantFrom('特急', '加急'),
      copyNumber: fc.oneof(fc.constant('000012'), fc.integer({ min: 1, max: 999_999 })),
      date,
      note: text,
      attachments: some(fc.oneof(text, optional({ title: text, file: text }, ['title']))),
      printedBy: text,
      printedOn: date,
      letterhead: fc.oneof(
        text,
        optional(
          {
            text,
            mode: fc.constantFrom('digital', 'preprinted'),
            reserve: fc.integer({ min: 37, max: 200 }),
          },
          ['mode'],
        ),
      ),
      seal: fc.boolean(),
      stamp: oneOrSome,
    }),
    overview: text,
    leadership: optional({
      name: text,
      established: date,
      leader: person,
      deputies: some(person),
      members: some(person),
      office: optional({ department: text, head: person }, ['head']),
      meetings: count,
    }),
    systems: some(
      optional(
        {
          title: text,
          adopted: date,
          number: text,
          kind: text,
          status: fc.constantFrom('新建', '修订', '沿用'),
          summary: text,
        },
        ['title'],
      ),
    ),
    work: some(
      optional(
        {
          aspect: fc.constantFrom('甲', '乙', '丙'),
          title: text,
          measures: some(text),
          figures: some(figure),
        },
        ['aspect'],
      ),
    ),
    reporting: some(
      optional(
        {
          by: text,
          to: text,
          frequency: fc.constantFrom('每月', '每季度', '每半年', '每年', '随时'),
          topic: text,
        },
        ['to'],
      ),
    ),
    study: optional({ sessions: count, participants: count, topics: some(text) }),
    channels: some(optional({ kind: text, name: text, count, posts: count }, ['kind'])),
    coverage: some(optional({ outlet: text, articles: count }, ['outlet', 'articles'])),
    emergency: optional({ plan: text, adopted: date, drills: count }),
    figures: some(figure),
    problems: some(
      optional(
        {
          id: fc.constantFrom('1', '2', '3', 4),
          aspect: fc.constantFrom('子', '丑'),
          title: text,
          description: text,
          source: fc.constantFrom('自查', '审计'),
          found: date,
          cause: text,
        },
        ['id', 'description'],
      ),
    ),
    rectifications: some(
      optional({ problems: some(fc.constantFrom('1', '2', '3', 4)), measure: text, ...progress }, [
        'problems',
        'measure',
      ]),
    ),
    carriedOver: some(
      optional(
        {
          title: text,
          description: text,
          measure: text,
          year: fc.integer({ min: 1949, max: 2999 }),
          problems: some(fc.constantFrom('1', 2)),
          ...progress,
        },
        ['description', 'measure'],
      ),
    ),
    nextYear: some(text),
  },
  ['year', 'subject', 'organisation', 'leadership'],
) as fc.Arbitrary<Unit>;

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { needsOf } from '../../scripts/build/expressions/needs.ts';
import { soughtExpressions } from '../../scripts/build/expressions/sought-expressions.ts';
import { importBundled } from '../../scripts/build/import-bundled.ts';
import { expressionOfUnits } from '../../scripts/build/regular-expressions.ts';
import { check as checkAsWritten } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { pairOf } from '../../src/core/prose/pair-of.ts';
import { proseOf } from '../../src/core/prose/prose.ts';
import { lookThrough, reading, sought } from '../../src/core/prose/sought.ts';
import { read } from '../../src/core/read/read.ts';
import { casesIn } from '../check/corpus-cases.ts';
import { documentsAskedIn } from '../check/documents-asked.ts';
import { fixtureFolders } from '../check/fixture-folders.ts';
import { LIMIT, runs } from '../support/runs.ts';

describe('what an expression needs', () => {
  const needs = (expression: RegExp) => needsOf(expression).map((need) => [...need].sort());

  it.each<[RegExp, string[][]]>([
    [/甲乙/u, [['甲乙']]],
    [/甲|乙丙/u, [['乙丙', '甲']]],
    [/[甲乙]丙/u, [['乙丙', '甲丙']]],
    [/甲?乙/u, [['乙', '甲乙']]],
    [/甲*乙/u, [['乙']]],
    [/甲+\d/u, [['甲'], [...'0123456789']]],
    [/甲{2}/u, [['甲甲']]],
    [
      /(?<=甲|乙)丙/u,
      [
        ['乙', '甲'],
        ['乙丙', '甲丙'],
      ],
    ],
    [/丙(?=甲)/u, [['甲'], ['丙甲'], ['丙']]],
    [/丙(?!甲)(?<!乙)/u, [['丙']]],
    [/(?:甲.*乙|丙)/u, [['丙', '甲']]],
    [/(?<one>甲)\k<one>丙/u, [['甲'], ['丙']]],
    [/[^甲]乙/u, [['乙']]],
    [/[\u7532\x41\n]/u, [['\n', 'A', '甲']]],
  ])('%s', (expression, expected) => {
    expect(needs(expression)).toEqual(expect.arrayContaining(expected));
  });

  it.each([/甲|/u, /[^甲]/u, /\p{Script=Han}/u, /[一-龥]/u, /(?!甲)/u, /甲?/u, /a/iu, /(?=甲)?/, /^$/u])(
    '%s: nothing',
    (expression) => {
      expect(needs(expression)).toEqual([]);
    },
  );

  const part = fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom('甲', '乙', '丙', '[甲乙]', '[^甲]', '.', '\\d', '(?:甲|乙丙)', '(甲)\\1', '(?:乙|)'),
    fc.constantFrom('甲?', '乙*', '丙+', '甲{2}', '[乙丙]{1,2}', '(?:甲乙)+?', '(?:甲.|乙)?'),
    fc.constantFrom('(?=甲)', '(?!甲)', '(?<=乙)', '(?<!乙丙)', '(?=.*丙)', '(?<=^|甲)', '(?=甲|$)'),
  );
  const source = fc
    .array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((alternatives) => alternatives.map((it) => it.join('')).join('|'));

  it('stands in each text that the expression finds something in', () => {
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom(...'甲乙丙丁1'), maxLength: 9 }), (it, text) => {
        const expression = new RegExp(it, 'u');
        fc.pre(expression.test(text));
        for (const need of needsOf(expression))
          expect([...need].some((one) => text.includes(one))).toBe(true);
      }),
      { numRuns: runs(400), interruptAfterTimeLimit: LIMIT },
    );
  });
});

describe('an expression that is sought', () => {
  let made = 0;
  const plain = /(?<year>\d{4})年|甲/gu;
  const make = () => {
    made += 1;
    return new RegExp(plain);
  };
  const uses: ((expression: RegExp, text: string) => unknown)[] = [
    (it, text) => it.test(text),
    (it, text) => [it.exec(text)?.index, it.lastIndex],
    (it, text) => [...text.matchAll(it)].map(({ index, 0: found, groups }) => [index, found, groups?.year]),
    (it, text) => text.match(it),
    (it, text) => text.replace(it, (found, year) => `<${found}${year}>`),
    (it, text) => text.replaceAll(it, '<$&>'),
    (it, text) => text.search(it),
    (it, text) => text.split(it),
    (it, text) => [...text.matchAll(new RegExp(it, 'g'))].length,
  ];

  it.each(uses)('gives what the expression gives: %s', (use) => {
    for (const text of ['2026年，甲', '乙', '', '甲甲', '12年', '3'])
      for (const known of [[], [text], ['2025年', text], [text, `${text}。`]])
        lookThrough(known, () => {
          if (known.length > 0) reading(text);
          expect(use(sought(['年甲'], 'gu', make), text)).toEqual(use(new RegExp(plain), text));
        });
  });

  it('is another one for texts with characters of two UTF-16 units', () => {
    const whole = /(?<=^|[^乙])(?:\p{Script=Han}[\p{Script=Han}。]{2}|.[^甲]$)/gu;
    const ofUnits = expressionOfUnits(whole) as RegExp;
    expect(ofUnits.flags).toBe('g');
    const texts = ['甲乙丙', '乙甲。。', '乙𠀀𠀀丁', '𠀀甲', '😀😀', '乙😀', '\ud840甲乙', 'ab', ''];
    for (const text of texts)
      for (const known of [[], [text], [...texts], ['丙']])
        lookThrough(known, () => {
          reading(known.includes(text) ? text : '');
          for (const use of uses)
            expect(
              use(
                sought([], 'gu', () => ofUnits),
                text,
              ),
            ).toEqual(use(new RegExp(whole), text));
        });
  });

  it('is made for a text only in which all it needs stands, words by two characters side by side', () => {
    const words = (...all: string[]) =>
      `\0${all.map((it) => String.fromCharCode(pairOf(it.charCodeAt(0), it.charCodeAt(1)))).join('')}`;
    const asked = (needs: string[], text: string) => {
      made = 0;
      lookThrough([text, '年'], () => {
        reading(text);
        [...text.matchAll(sought(needs, 'gu', make))];
      });
      return made;
    };
    expect(asked(['年甲'], '2026年')).toBe(1);
    expect(asked(['丙丁'], '2026年')).toBe(0);
    expect(asked(['年', '丙'], '2026年')).toBe(0);
    expect(asked([words('年初', '年底')], '2026年底')).toBe(1);
    expect(asked([words('年初', '年底')], '2026年，底部初步')).toBe(0);
    expect(asked([`甲${words('年初')}`], '2026年甲')).toBe(1);
    expect(asked([`甲${words('年初')}`], '2026年初')).toBe(1);
  });
});

describe('the rules as they are built', () => {
  let check: typeof checkAsWritten;
  const folder = mkdtempSync(join('node_modules', '.sought-'));
  beforeAll(async () => {
    const plugins = [await soughtExpressions(process.cwd())];
    const bundled = await importBundled<{ check: typeof checkAsWritten }>(
      process.cwd(),
      'src/core/check/check.ts',
      join(process.cwd(), folder),
      plugins,
    );
    check = bundled.check;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const same = (text: string) => {
    const { source } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
    if (!source) return [];
    const documents = documentsAskedIn(text);
    const written = checkAsWritten(source, documents).findings;
    expect(check(source, documents).findings).toEqual(written);
    return proseOf(source.data).map(({ value }) => value);
  };

  const files = [...fixtureFolders.values()].flatMap((it) => [`${it}/good.yaml`, `${it}/bad.yaml`]);
  const examples = readdirSync('examples').filter((it) => it.endsWith('.yaml'));
  const texts: string[] = [];

  test('find the same in all fixtures and examples, in the same order', () => {
    for (const file of [...files, ...examples.map((it) => `examples/${it}`)])
      texts.push(...same(readFileSync(file, 'utf8')));
  }, 120_000);

  test('and in one of four mistakes of the corpus', () => {
    for (const [index, { yaml }] of casesIn('mistakes/').entries())
      if (index % 4 === 0 || runs(1) > 1) texts.push(...same(yaml));
  }, 240_000);

  test('and in texts of pieces of these', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const piece = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
    const text = fc
      .array(fc.oneof({ weight: 30, arbitrary: piece }, fc.constantFrom('𠀀', '😀', '\u{16ff0}')), {
        minLength: 1,
        maxLength: 12,
      })
      .map((it) => it.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 8 }), ([first, second, third, ...titles]) => {
        same(
          stringify({
            year: 2026,
            subject: '安全生产',
            organisation: { name: '青山市文化和旅游局' },
            leadership: { leader: '局长', summary: second },
            overview: first,
            nextSteps: { tasks: [third] },
            work: titles.map((title) => ({ title, items: [third, first] })),
          }),
        );
      }),
      { numRuns: runs(30), interruptAfterTimeLimit: LIMIT },
    );
  }, 120_000);
});

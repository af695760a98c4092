import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Source } from '../../src/core/model/source.ts';
import { proseOf } from '../../src/core/prose/prose.ts';
import { rules } from '../../src/core/rules/list.ts';
import { isTextRule, type Rule, type RuleContext } from '../../src/core/rules/rule.ts';
import { expectLinear } from '../support/linear.ts';
import { fixtureFolders } from './fixture-folders.ts';
import { nowhere } from './nowhere.ts';
import { settingsFor } from './settings-for.ts';
import { sourceOf } from './source-of.ts';

const dataOf = (file: string) => sourceOf(readFileSync(file, 'utf8'), unitKeys).data as Data;

type Data = Readonly<Record<string, unknown>>;

/** A unit with each of its lists so many times as long, each entry with words and an id of its own. */
function longer(data: Data, times: number): Data {
  const again = (value: unknown, round: number): unknown => {
    if (round === 0 || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((it) => again(it, round));
    return Object.fromEntries(
      Object.entries(value).map(([key, it]) => {
        if (key === 'id') return [key, `${it}-${round}`];
        if (key === 'problems' && Array.isArray(it)) return [key, it.map((id) => `${id}-${round}`)];
        if (key === 'title' || key === 'description' || key === 'measure' || key === 'name')
          return [key, `${it}${round}`];
        return [key, again(it, round)];
      }),
    );
  };
  const lists = (value: unknown): unknown =>
    Array.isArray(value)
      ? Array.from({ length: times }, (_, round) => value.map((it) => again(it, round))).flat()
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, it]) => [key, lists(it)]))
        : value;
  return lists(data) as Data;
}

const ofUnits = rules.filter((it): it is Rule => !isTextRule(it));

interface Long {
  readonly unit: Data;
  readonly texts: RuleContext['texts'];
}

const long = (data: Data, times: number): Long => {
  const unit = longer(data, times);
  return { unit, texts: proseOf(unit) };
};

/** Long units that every rule reads: made once. */
const kept = new Map<number, Long>();
const large = (times: number): Long => {
  const made = kept.get(times) ?? long(dataOf('examples/large.yaml'), times);
  kept.set(times, made);
  return made;
};

describe.each(ofUnits)('$code', (rule: Rule) => {
  const settings = settingsFor(rule.code);
  const read = ({ unit, texts }: Long) =>
    rule.check(unit as never, nowhere, { documents: ['situation-report'], texts, comments: [], settings });

  it('takes eight times as long on a unit with eight times as many entries', () => {
    expectLinear(read, large, 4);
  });

  it('and where each of them is its own mistake', () => {
    const data = dataOf(`${fixtureFolders.get(rule.code)}/bad.yaml`);
    expectLinear(read, (times) => long(data, times), 60);
  });
});

describe('a file with eight times as many mistakes is checked in eight times the time', () => {
  const HEAD =
    'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\n';
  const many = (piece: (index: number) => string) => (count: number) =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');
  it.each([
    ['unknown keys', many((at) => `extra${at}: 1\n`)],
    ['misspelt keys', many((at) => `problems${at}: []\n`)],
    ['entries of the wrong kind', (count: number) => `nextYear:\n${many(() => '  - 12\n')(count)}`],
    [
      'entries without what they need',
      (count: number) => `rectifications:\n${many(() => '  - measure: 甲\n')(count)}`,
    ],
    [
      'measures for problems that are not there',
      (count: number) =>
        `rectifications:\n${many((at) => `  - { problems: [P${at}], measure: 登记第${at}项 }\n`)(count)}`,
    ],
    [
      'problems of one id',
      (count: number) =>
        `problems:\n${many((at) => `  - { id: P, description: 第${at}处堆放杂物。 }\n`)(count)}`,
    ],
    [
      'dates that are none',
      (count: number) => `systems:\n${many((at) => `  - { title: 办法${at}, date: 2026-02-30 }\n`)(count)}`,
    ],
  ])('%s', (_, body) => {
    const source = (count: number): Source => sourceOf(HEAD + body(count), unitKeys);
    expect(check(source(4)).findings.length).toBeGreaterThan(0);
    expectLinear((it: Source) => void check(it), source, 100);
  });
});

it('numbers-disagree takes eight times as long where eight times as many figures are told in as many texts', () => {
  const rule = ofUnits.find(({ code }) => code === 'numbers-disagree') as Rule;
  const data = dataOf(`${fixtureFolders.get(rule.code)}/bad.yaml`);
  const { figures, work } = data;
  const settings = settingsFor(rule.code);
  expectLinear(
    ({ unit, texts }: Long) =>
      rule.check(unit as never, nowhere, { documents: ['situation-report'], texts, comments: [], settings }),
    (times) => long({ figures, work }, times),
    200,
  );
});

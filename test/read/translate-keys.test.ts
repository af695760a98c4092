import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Source } from '../../src/core/model/source.ts';
import { read } from '../../src/core/read/read.ts';
import { translateKeys } from '../../src/core/read/translate-keys.ts';
import { runs } from '../support/runs.ts';

function sourceOf(text: string): Source {
  const { source, findings } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
  if (!source) throw new Error(JSON.stringify(findings));
  return source;
}

const translated = (text: string, to: 'zh' | 'en') => translateKeys(sourceOf(text), unitKeys, to).text;
const dataOf = (text: string) => structuredClone(sourceOf(text).data);

/** The examples with all keys in English. */
const EXAMPLES = readdirSync('examples')
  .filter((it) => it.endsWith('.yaml'))
  .map((it) => translated(readFileSync(`examples/${it}`, 'utf8'), 'en'));

/** The text with Chinese keys on some of its lines. */
function mixed(text: string, choices: readonly boolean[]): string {
  const whole = translated(text, 'zh').split('\n');
  return text
    .split('\n')
    .map((line, at) => (choices[at % choices.length] ? whole[at] : line))
    .join('\n');
}

test.each(EXAMPLES.map((it) => [it]))('an example goes into Chinese and back to the same bytes', (text) => {
  const chinese = translated(text, 'zh');
  expect(dataOf(chinese)).toEqual(dataOf(text));
  expect(translated(chinese, 'en')).toBe(text);
  expect(translated(translated(chinese, 'en'), 'zh')).toBe(chinese);
  for (const { path, spelling } of sourceOf(chinese).keys())
    if (path[0] !== 'extra') expect(spelling).toMatch(/\p{Script=Han}/u);
});

test('from any mixture of the two there is one way into each', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXAMPLES.filter((it) => it.length < 50_000)),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
      (text, choices) => {
        const mixture = mixed(text, choices);
        expect(dataOf(mixture)).toEqual(dataOf(text));
        expect(translated(mixture, 'en')).toBe(text);
        expect(translated(mixture, 'zh')).toBe(translated(text, 'zh'));
      },
    ),
    { numRuns: runs(40) },
  );
});

it('leaves a key that an alias repeats where it has another name', () => {
  const text = 'problems: [&p {id: P1, title: 甲, description: 乙}]\nextra: {a: *p}\n';
  expect(translated(text, 'zh')).toBe('问题: [&p {id: P1, title: 甲, description: 乙}]\n补充: {a: *p}\n');
});

it('translates one that has the same name in all its places', () => {
  const text = 'leadership:\n  leader: &l {name: 甲, post: 乙}\n  deputies: [*l]\n';
  const chinese = '领导小组:\n  组长: &l {姓名: 甲, 职务: 乙}\n  副组长: [*l]\n';
  expect(translated(text, 'zh')).toBe(chinese);
});

it('leaves a key with an anchor, which is a value elsewhere', () => {
  const text = '&k overview: 甲\nsubject: *k\n';
  expect(translated(text, 'zh')).toBe('&k overview: 甲\n领域: *k\n');
});

it('leaves names that the schema does not know', () => {
  const text = 'yaer: 2026\n年渡: 2026\nextra: {year: 1, 年度: 2}\n';
  expect(translated(text, 'zh')).toBe(text.replace('extra', '补充'));
});

it('leaves values that are aliases, in block form or spelt by escapes', () => {
  const text =
    'document: {letterhead: {mode: "dig\\u0069tal"}}\nextra: &d digital\nprovisions: {document: {letterhead: {mode: *d}}}\n';
  const chinese =
    '公文: {红头: {方式: "dig\\u0069tal"}}\n补充: &d digital\n实施细则: {公文: {红头: {方式: *d}}}\n';
  expect(dataOf(translated(text, 'zh'))).toEqual(dataOf(text));
  expect(translated(text, 'zh').split('\n')[0]).toBe(chinese.split('\n')[0]);
});

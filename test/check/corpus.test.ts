import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { severityOf } from '../../src/core/diagnostics/severity.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { rules } from '../../src/core/rules/list.ts';
import { isTextRule } from '../../src/core/rules/rule.ts';
import { type Case, casesIn, codesOfCorrect } from './corpus-cases.ts';
import { textAt } from './edits.ts';
import { sourceOf } from './source-of.ts';

/** The findings in a case, in the form in which it lists the expected ones; infos apart from what is wrong. */
function foundIn({ yaml, expected }: Case): { all: string[]; alarms: string[]; infos: string[] } {
  const hasColumns = expected.some((it) => /^\d+:\d/.test(it));
  const listed = check(sourceOf(yaml, unitKeys)).findings.map((it) => {
    const { line, column } = it.range.start;
    const text = `${line}:${hasColumns ? column : ''} ${it.code}: ${textAt(yaml, it.range)}`;
    return { text, isInfo: severityOf(it) === 'info' };
  });
  const texts = (of: typeof listed) => of.map(({ text }) => text);
  return {
    all: texts(listed),
    alarms: texts(listed.filter(({ isInfo }) => !isInfo)),
    infos: texts(listed.filter(({ isInfo }) => isInfo)),
  };
}

const correct = casesIn('correct/');
const mistakes = casesIn('mistakes/');
const count = { alarms: 0, infos: 0, found: 0, missed: 0, wrong: 0 };

describe('correct', () => {
  test.each(correct.map((it, index) => [`${it.from} ${index + 1}: ${it.yaml.split('\n')[0]}`, it] as const))(
    '%s',
    (_name, it) => {
      const { alarms, infos } = foundIn(it);
      count.alarms += alarms.length;
      count.infos += infos.length;
      expect(alarms).toEqual([]);
    },
  );
});

describe('mistakes', () => {
  test.each(mistakes.map((it, index) => [`${it.from} ${index + 1}: ${it.yaml.split('\n')[0]}`, it] as const))(
    '%s',
    (_name, it) => {
      const { all: found } = foundIn(it);
      const hits = it.expected.filter((mark) => found.includes(mark)).length;
      count.found += hits;
      count.missed += it.expected.length - hits;
      count.wrong += found.length - hits;
      expect(found).toEqual(it.expected);
    },
  );
});

test('there is enough of both to go by', () => {
  expect(correct.length).toBeGreaterThanOrEqual(200);
  expect(mistakes.flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(150);
});

describe('every rule that reads texts', () => {
  const codes = rules.filter(isTextRule).map(({ code }) => code);

  test('has mistakes that it finds', () => {
    const found = new Set(mistakes.flatMap(({ expected }) => expected.map((it) => it.split(' ')[1])));
    expect(codes.filter((code) => !found.has(`${code}:`))).toEqual([]);
  });

  test('has correct texts that it might take for mistakes, with its code in the line that describes them', () => {
    const named = codesOfCorrect();
    expect(codes.filter((code) => !named.has(code))).toEqual([]);
    expect([...named].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

afterAll(() => {
  const { alarms, infos, found, missed, wrong } = count;
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
  process.stdout.write(
    `corpus: ${correct.length} correct texts, ${alarms} warnings or errors and ${infos} infos in them; ` +
      `${found + missed} mistakes, ${found} found in place; ` +
      `precision ${share(found, found + wrong + alarms)}, recall ${share(found, found + missed)}\n`,
  );
});

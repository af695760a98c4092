import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { settingsFor } from './settings-for.ts';
import { sourceOf } from './source-of.ts';

const HEAD = 'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\n';
const LEADERSHIP = 'leadership: { leader: 镇长 }\n';

/** Only the rules between the parts of a file are in force; those on style are not tested here. */
const SETTINGS = settingsFor('duplicate-id');

const findingsIn = (text: string): Finding[] =>
  check(sourceOf(text, unitKeys), ['situation-report'], SETTINGS).findings;
const codesIn = (text: string): string[] => findingsIn(text).map(({ code }) => code);

describe('one mistake is told once', () => {
  test.each([
    [
      'a misspelt key is not missing too',
      `organization: { name: 甲 }\nyear: 2026\nsubject: 保密\n${LEADERSHIP}`,
      'unknown-key',
    ],
    ['a misspelt part is not missed by a rule', `${HEAD}leadrship: { leader: 镇长 }\n`, 'unknown-key'],
    [
      'a person with a misspelt name is not without one',
      `${HEAD}leadership: { leader: { nmae: 张三 } }\n`,
      'unknown-key',
    ],
    ['a part of the wrong type is not missing', `${HEAD}leadership: 镇长\n`, 'wrong-type'],
    ['a number is not a wrong value too', `${HEAD}${LEADERSHIP}document: { urgency: 1 }\n`, 'wrong-value'],
    ['a list is not a wrong value too', `${HEAD}${LEADERSHIP}document: { urgency: [特急] }\n`, 'wrong-type'],
    [
      'problems of the wrong type do not make every answer wrong',
      `${HEAD}${LEADERSHIP}problems: 没有\nrectifications: [{ problems: [P1], measure: 甲 }]\n`,
      'wrong-type',
    ],
    [
      'a problem without an id does not make an answer to it wrong',
      `${HEAD}${LEADERSHIP}problems: [{ description: 甲 }]\nrectifications: [{ problems: [P1], measure: 甲 }]\n`,
      'missing-key',
    ],
    [
      'a misspelt answer does not leave its problem unanswered',
      `${HEAD}${LEADERSHIP}problems: [{ id: P1, description: 甲 }]\nrectifications: [{ problems: [p1], measure: 甲 }]\n`,
      'unknown-problem',
    ],
    [
      'a rectification without problems does not leave problems unanswered',
      `${HEAD}${LEADERSHIP}problems: [{ id: P1, description: 甲 }]\nrectifications: [{ measure: 甲 }]\n`,
      'missing-key',
    ],
    [
      'a duplicate problem that nobody answers is unanswered once',
      `${HEAD}${LEADERSHIP}problems: [{ id: 1, description: 甲 }, { id: "1", description: 乙 }]\n`,
      'problem-unanswered,duplicate-id',
    ],
    [
      'ids that are wrong do not meet each other',
      `${HEAD}${LEADERSHIP}problems: [{ description: 甲, found: 2026-05-01 }]\nrectifications: [{ problems: [[]], measure: 甲, due: 2026-01-01 }]\n`,
      'missing-key,wrong-type',
    ],
    [
      'a completion date of the wrong form is not missing',
      `${HEAD}${LEADERSHIP}carriedOver: [{ description: 甲, measure: 乙, status: 已完成, completed: 去年 }]\n`,
      'wrong-date',
    ],
    [
      'a wrong status does not make a completion date odd',
      `${HEAD}${LEADERSHIP}carriedOver: [{ description: 甲, measure: 乙, status: 完结, completed: 2026-05-01 }]\n`,
      'wrong-value',
    ],
    [
      'a completion after the report is not outside the year too',
      `${HEAD}${LEADERSHIP}document: { date: 2026-12-01 }\ncarriedOver: [{ description: 甲, measure: 乙, status: 已完成, completed: 2027-12-01 }]\n`,
      'completed-after-report',
    ],
  ])('%s', (_name, text, codes) => {
    expect(codesIn(text).join()).toBe(codes);
  });
});

describe('everything is told in one run', () => {
  test('rules run over what the schema found sound, with the index that entries have in the file', () => {
    const text = `${HEAD}${LEADERSHIP}systems:
  - 甲
  - title: 《乙》
problems:
  - id: P1
    description: 丙
    found: 今年
  - id: P2
    description: 丁
rectifications:
  - problems: [P1]
    measure: 戊
    due: 2026-01-01
`;
    expect(findingsIn(text).map((it) => `${it.range.start.line} ${it.code}`)).toEqual([
      '6 wrong-type',
      '7 title-marks',
      '11 wrong-date',
      '12 problem-unanswered',
    ]);
  });

  test('in the order of the file, whoever found it; at one place by code', () => {
    const text = 'nextYear: 甲\nproblems: [{ id: P1, description: 乙 }]\nsubject: 1\nyear: 2026\n';
    expect(codesIn(text)).toEqual([
      'leadership-missing',
      'missing-key',
      'wrong-type',
      'problem-unanswered',
      'wrong-type',
    ]);
  });
});

describe('what check gives back', () => {
  test('the unit, as it is in the file, where there are only warnings', () => {
    const source = sourceOf(`${HEAD}${LEADERSHIP}emergency: { plan: 《甲》 }\n`, unitKeys);
    const { unit, findings } = check(source);
    expect(findings.map(({ code }) => code)).toEqual(['title-marks']);
    expect(unit).toBe(source.data);
  });

  test('no unit where there is an error', () => {
    expect(check(sourceOf(HEAD, unitKeys))).not.toHaveProperty('unit');
  });

  test('the leading group is asked for only where a situation report is', () => {
    expect(check(sourceOf(HEAD, unitKeys), []).findings).toEqual([]);
  });

  test('a required key that stands without a value is pointed at where it stands', () => {
    const [finding] = findingsIn(`${HEAD}leadership:\n`);
    expect(finding).toMatchObject({ code: 'leadership-missing', range: { start: { line: 4, column: 1 } } });
  });
});

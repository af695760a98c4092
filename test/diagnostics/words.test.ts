import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { type KeyNode, unitKeys } from '../../src/core/generated/keys.ts';
import { sourceOf } from '../check/source-of.ts';

const HEAD =
  'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\n';

/** The first message and hint that a reader sees for a file. */
function seen(text: string, language: 'zh' | 'en'): string {
  const [finding] = check(sourceOf(HEAD + text, unitKeys)).findings;
  const { message, hint } = word(finding!, language);
  return `${message}。${hint}`;
}

test.each([
  ['document: { Date: 2026-12-20 }', '不认识的键“Date”。是否应为成文日期（date）？'],
  ['addressee: 市委宣传部', '不认识的键“addressee”。这个键应写在公文（document）之下'],
  ['document: { systems: [] }', '不认识的键“systems”。这个键应写在最外层，前面不留空格'],
  [
    'rectifications: [{ measure: 甲, department: 乙, due: 2026-09-30 }]',
    '整改（rectifications）第 1 项缺少对应问题（problems）。补上对应问题（problems）',
  ],
  ['work: 很多', '工作（work）应为列表，现为文字。一项一行，每行以“- ”开头'],
  ['document: { seal: 是 }', '印章（seal）应为是或否（true 或 false），现为文字。写作 true'],
  ['reporting: [{ by: &a 12 }, { to: *a }]', '汇报人（by）应为文字，现为整数。加上引号，写作 "12"'],
  [
    'study: { sessions: &a 12, topics: [*a] }',
    '专题（topics）第 1 项应为文字，现为整数。放在引号里，写成文字',
  ],
  ['nextYear: [12]', '下年计划（nextYear）第 1 项应为文字，现为整数。加上引号，写作 "12"'],
  [
    'document: { date: 2026-12-20, letterhead: { 方式: 电子版 } }',
    '方式（mode）不能写“电子版”。是否应为电子（digital）？可以写：电子（digital）、套打（preprinted）',
  ],
  [
    'document: { date: 2026年12月20日 }',
    '成文日期（date）“2026年12月20日”不是规定的日期写法。写作 2026-12-20',
  ],
  ['document: { date: 2026-02-30 }', '成文日期（date）“2026-02-30”：日历上没有这一天。核对月份和日子'],
])('%s', (text, words) => {
  expect(seen(text, 'zh')).toBe(words);
});

test.each([
  ['document: { Date: 2026-12-20 }', 'unknown key "Date"。did you mean date?'],
  [
    'rectifications: [{ measure: 甲, department: 乙, due: 2026-09-30 }]',
    'problems is missing in entry 1 of rectifications。add problems',
  ],
  ['nextYear: [12]', 'entry 1 of nextYear should be text, but is a whole number。put it in quotes: "12"'],
])('%s, in English', (text, words) => {
  expect(seen(text, 'en')).toBe(words);
});

describe('of a file in Chinese keys, messages name keys as the file does', () => {
  const CHINESE =
    '年度: 2026\n领域: 保密\n单位: { 全称: 白鹭镇人民政府 }\n领导小组: { 组长: 镇长 }\n公文: { 成文日期: 2026-12-01 }\n';

  const seenIn = (text: string, language: 'zh' | 'en'): string[] =>
    check(sourceOf(CHINESE + text, unitKeys)).findings.map((it) => {
      const { message, hint } = word(it, language);
      return `${message}。${hint}`;
    });

  test.each([
    ['整改: [{ 措施: 甲, 责任部门: 乙, 完成时限: 2026-09-30 }]', '整改第 1 项缺少对应问题。补上对应问题'],
    [
      '上年遗留: [{ 问题表现: 甲, 措施: 乙, 状态: 已完成 }]',
      '状态为“已完成”，但没有写完成日期。补上完成日期；尚未完成的，更正状态',
    ],
    ['附件: []', '不认识的键“附件”。这个键应写在公文之下'],
    [
      '制度: [{ 印发日期: 2026-01-05 }]',
      '制度第 1 项缺少名称。补上一行，例如 名称: 网络意识形态工作责任制实施办法',
    ],
  ])('%s', (text, words) => expect(seenIn(text, 'zh')[0]).toBe(words));

  test('in English with the English name beside', () => {
    expect(seenIn('整改: [{ 措施: 甲, 责任部门: 乙, 完成时限: 2026-09-30 }]', 'en')[0]).toBe(
      '对应问题 (problems) is missing in entry 1 of 整改 (rectifications)。add 对应问题 (problems)',
    );
  });

  test('as does one in which most keys are Chinese; what stands under extra does not count', () => {
    const extra = '补充: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, k: 1 }\n';
    expect(
      seenIn(`${extra}rectifications: [{ measure: 甲, department: 乙, due: 2026-09-30 }]`, 'zh')[0],
    ).toContain('缺少对应问题。');
  });
});

test('keys that words name have these names in the schema', () => {
  const pairs = new Set<string>();
  const seen = new Set<KeyNode>();
  const visit = (node: KeyNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const [en, { zh, node: inner }] of Object.entries(node.keys ?? {})) {
      pairs.add(`${zh} ${en}`);
      visit(inner);
    }
    if (node.items) visit(node.items);
  };
  visit(unitKeys);
  const files = ['src/core/diagnostics/words', 'src/core/rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((it) => it.endsWith('.ts'))
      .map((it) => `${folder}/${it}`),
  );
  const named = files.flatMap((it) => [
    ...readFileSync(it, 'utf8').matchAll(/keys\.(?:name|spelling)\(\s*'([^']+)',\s*'([^']+)'/g),
  ]);
  expect(named.length).toBeGreaterThan(20);
  for (const [, zh, en] of named) expect(pairs).toContain(`${zh} ${en}`);
});

test.each(['zh', 'en'] as const)('a mistake that is a whole file long is quoted in part (%s)', (language) => {
  const text = `${HEAD}overview: ${'×'.repeat(50_000)}\n`;
  const found = check(sourceOf(text, unitKeys)).findings;
  expect(found.map(({ code }) => code)).toContain('placeholder');
  for (const it of found) {
    const { message, hint } = word(it, language);
    expect(message.length + hint.length).toBeLessThan(1_000);
  }
});

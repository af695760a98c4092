import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isSettable } from '../../src/core/check/settable.ts';
import * as report from '../../src/index.ts';
import { silenced } from '../../src/studio/worker/silence.ts';
import { ReadText } from '../../src/studio/worker/values.ts';

const task = { file: 'org.yaml', product: 'situation-report' } as const;

/** The findings of a text, and where each begins. */
function allIn(text: string): readonly { readonly code: string; readonly from: number }[] {
  const read = new ReadText(text, 'org.yaml');
  const { findings } = report.check(read.source as report.Source, ['situation-report']);
  return findings.map(({ code, range }) => ({ code, from: read.offset(range.start) }));
}

const findingsIn = (text: string) => allIn(text).filter(({ code }) => isSettable(code));

/** A unit's file with a half-width mark in a text of a work of it, written in some way. */
const fileWith = (work: string): string =>
  `year: 2026\nsubject: 安全生产\norganisation:\n  name: 云溪县人民医院\nleadership:\n  leader: 院长\nwork:\n${work}`;

it.each([
  ['a value', '  - title: 开展排查,落实整改\n'],
  [
    'a text that is folded',
    '  - title: 开展排查\n    measures:\n      - >-\n        全年开展检查,\n        发现问题,及时销号\n',
  ],
  ['a text of lines', '  - title: 开展排查\n    measures:\n      - 一是检查\n      - 二是复查,销号\n'],
  ['a list on one line', '  - title: 开展排查\n    measures: [一是检查, "二是复查,销号"]\n'],
])('silences what is told of %s by a comment with its reason, and nothing else', (_, work) => {
  const text = fileWith(work);
  const findings = findingsIn(text);
  const finding = findings.find((one) => one.code === 'half-width-mark');
  expect(finding).toBeDefined();
  for (const language of ['zh', 'en'] as const) {
    const made = silenced({
      ...task,
      text,
      language,
      code: 'half-width-mark',
      from: finding?.from ?? 0,
      reason: ' 引用原文\n照原样写 ',
    }) as string;
    const comment = language === 'zh' ? '忽略：' : 'report-ignore: ';
    expect(made.split('\n').filter((line) => !text.split('\n').includes(line))).toEqual([
      expect.stringMatching(new RegExp(`^ *# ${comment}half-width-mark 引用原文 照原样写$`)),
    ]);
    expect(report.parse(made, 'org.yaml').source?.data).toEqual(report.parse(text, 'org.yaml').source?.data);
    expect(findingsIn(made).map((one) => one.code)).toEqual(
      findings.map((one) => one.code).filter((code) => code !== 'half-width-mark'),
    );
  }
});

it('writes no comment where none can silence', () => {
  const text = fileWith('  - title: 开展排查\n').replace('year: 2026', 'year: 二零');
  const [finding] = allIn(text);
  expect(
    silenced({ ...task, text, language: 'zh', code: finding!.code, from: finding!.from, reason: '因为' }),
  ).toBeUndefined();
});

it('silences each finding of the example that can be', () => {
  const text = readFileSync('examples/bureau.yaml', 'utf8').replace('主要集中在', '主要,集中在');
  for (const { code, from } of findingsIn(text))
    expect(silenced({ ...task, text, language: 'zh', code, from, reason: '照原样' }), code).toBeDefined();
});

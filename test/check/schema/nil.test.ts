import { expect, test } from 'vitest';
import { check } from '../../../src/core/check/check.ts';
import { word } from '../../../src/core/diagnostics/word.ts';
import { unitKeys } from '../../../src/core/generated/keys.ts';
import { sourceOf } from '../source-of.ts';

const HEAD = 'year: 2026\nsubject: 保密\norganisation: { name: 甲局 }\nleadership: { leader: 局长 }\n';

test.each([
  ['study: { sessions: 无 }', '没有的，删去这一项；有的，只写整数，不带单位'],
  ['emergency: { plan: 泄密处置预案, adopted: / }', '没有的，删去这一项；有的，按“年-月-日”写'],
  ['document: { urgency: 暂无 }', '没有的，删去这一项；有的，可以写：'],
  ['carriedOver: 无', '没有的，删去这一项；有的，一项一行'],
  ['document: { copyNumber: —— }', '没有的，删去这一项；有的，仿照 '],
  ['document: { seal: 无 }', '写作 false'],
  ['study: { sessions: 三次 }', '只写整数，不带单位'],
])('%s: what the file does not have is to be left out', (yaml, hint) => {
  const { findings } = check(sourceOf(`${HEAD}${yaml}\n`, unitKeys));
  const [first] = findings.map((it) => word(it, 'zh').hint);
  expect(first?.startsWith(hint), first).toBe(true);
});

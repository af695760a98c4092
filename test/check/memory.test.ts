import { expect, it } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { CheckMemory } from '../../src/core/check/memory.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { defaultSettings, type Settings } from '../../src/core/rules/settings/settings.ts';
import { sourceOf } from './source-of.ts';

const TEXT = `year: 2026
subject: 保密
organisation: {name: 白鹭镇人民政府}
document: {date: 2026-12-01}
leadership: {leader: 镇长}
problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。, cause: 多人经手的文件帐目不清}]
rectifications: [{problems: [P1], measure: 补全台账, due: 2026-12-31, status: 推进中, department: 办公室}]
`;

const codes = (memory: CheckMemory | undefined, settings: Settings, text = TEXT) =>
  check(sourceOf(text, unitKeys), undefined, settings, memory).findings.map(({ code }) => code);

it('finds with a memory what it finds without, whatever of the text or the settings is changed', () => {
  const memory = new CheckMemory();
  const off: Settings = { ...defaultSettings, severities: new Map([['empty-phrase', 'off']]) };
  const own: Settings = { ...defaultSettings, wrongWords: [{ wrong: '经手', right: '经办' }] };
  const short: Settings = { ...defaultSettings, sentenceLength: 5 };
  const changed = TEXT.replace('帐目', '账目');
  for (const settings of [defaultSettings, own, { ...own }, short, off, defaultSettings])
    for (const text of [TEXT, changed, TEXT])
      expect(codes(memory, settings, text)).toEqual(codes(undefined, settings, text));
  expect(codes(memory, own)).not.toEqual(codes(memory, defaultSettings));
});

it('remembers when the same settings were read anew', () => {
  const read = (): Settings => ({
    ...defaultSettings,
    severities: new Map([['long-sentence', 'off']]),
    wrongWords: [{ wrong: '经手', right: '经办' }],
  });
  const memory = new CheckMemory();
  const text = { value: '多人经手', role: 'text', path: ['a'] } as const;
  memory.begin(read());
  memory.of(text, () => [{ code: 'wrong-word', part: [2, 4], args: {}, mend: undefined }]);
  memory.begin(read());
  expect(memory.of(text, () => [])).toHaveLength(1);
  memory.begin({ ...read(), severities: new Map([['long-sentence', 'error']]) });
  expect(memory.of(text, () => [])).toEqual([]);
});

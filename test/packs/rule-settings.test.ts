import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/app/packs/config.ts';
import { ruleSettings } from '../../src/app/packs/rule-settings.ts';
import { folderWith } from '../cli/run.ts';

async function settingsOf(config: string) {
  const folder = folderWith({ 'report.config.yaml': config });
  const { settings, findings } = ruleSettings(await readConfig(join(folder, 'report.config.yaml')));
  return {
    settings,
    codes: findings.map(({ code, range }) => `${range.start.line}:${range.start.column} ${code}`),
  };
}

describe('what report.config.yaml sets of the rules', () => {
  test('severities, by code', async () => {
    const { settings, codes } = await settingsOf('rules:\n  half-width-mark: error\n  title-marks: off\n');
    expect(codes).toEqual([]);
    expect([...settings.severities]).toEqual([
      ['half-width-mark', 'error'],
      ['title-marks', 'off'],
    ]);
  });

  test('the length of a sentence, and phrases more and fewer', async () => {
    const { settings: plain } = await settingsOf('# nothing\n');
    const [builtIn] = plain.emptyPhrases;
    const remove = builtIn === undefined ? '' : `\n  remove: [${builtIn}]`;
    const { settings } = await settingsOf(
      `sentenceLength: 60\nemptyPhrases:\n  add: [再上新台阶]${remove}\n`,
    );
    expect(settings.sentenceLength).toBe(60);
    expect(settings.emptyPhrases).toContain('再上新台阶');
    expect(settings.emptyPhrases).not.toContain(builtIn);
  });

  test('wrong words more and fewer, of either list', async () => {
    const { settings, codes } = await settingsOf(
      'wrongWords:\n  add: { 云溪镇人民正府: 云溪镇人民政府 }\n  remove: [台帐, 其它]\n',
    );
    expect(codes).toEqual([]);
    expect(settings.wrongWords).toContainEqual({ wrong: '云溪镇人民正府', right: '云溪镇人民政府' });
    const words = [...settings.wrongWords, ...settings.preferredWords].map((it) => it.wrong);
    expect(words).not.toContain('台帐');
    expect(words).not.toContain('其它');
    expect(words).toContain('布署');
  });

  test('repealed documents more and fewer', async () => {
    const { settings, codes } = await settingsOf(
      'repealedDocuments:\n  add: { 云溪县安全生产办法（试行）: 云溪县安全生产办法 }\n  remove: [中华人民共和国合同法]\n',
    );
    expect(codes).toEqual([]);
    const names = settings.repealedDocuments.map((it) => it.name);
    expect(settings.repealedDocuments).toContainEqual({
      name: '云溪县安全生产办法（试行）',
      instead: '云溪县安全生产办法',
    });
    expect(names).not.toContain('合同法');
    expect(names).toContain('物权法');
  });

  test('a code that there is not, at its key; one that cannot be set', async () => {
    const { settings, codes } = await settingsOf('rules:\n  half-width-marks: off\n  duplicate-id: info\n');
    expect(codes).toEqual(['2:3 unknown-rule', '3:3 severity-fixed']);
    expect(settings.severities.size).toBe(0);
  });

  test('a severity that there is not sets nothing', async () => {
    const { settings, codes } = await settingsOf('rules:\n  half-width-mark: warn\n');
    expect(codes).toEqual(['2:20 wrong-value']);
    expect(settings.severities.size).toBe(0);
  });
});

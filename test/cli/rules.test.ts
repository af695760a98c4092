import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFixable, pageOf } from '../../src/app/reference/page.ts';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { ruleGroups, rules } from '../../src/core/rules/list.ts';
import { documentsAskedIn } from '../check/documents-asked.ts';
import { fixtureFolders } from '../check/fixture-folders.ts';
import { sourceOf } from '../check/source-of.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

interface Row {
  readonly code: string;
  readonly group: string;
  readonly severity: string;
  readonly defaultSeverity: string;
  readonly title: string;
}

const listed = async (folder: string, ...args: string[]): Promise<Row[]> =>
  JSON.parse((await reportHere(folder, ['rules', '--format', 'json', ...args])).stdout);

describe('report rules', () => {
  it('lists every rule once, in the order of the groups, each with a title in both languages', async () => {
    const rows = await listed(folderWith());
    expect(rows.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
    expect(ruleGroups.map(({ name }) => name)).toEqual(ruleGroups.map(({ name }) => name).sort());
    const english = await listed(folderWith(), '--lang', 'en');
    for (const { title } of english) expect(title).toMatch(/^[^a-z].+[^.:]$/);
    for (const { title } of rows) expect(title).toMatch(/\p{Script=Han}/u);
  });

  it('keeps to the terminal in both languages', async () => {
    for (const language of ['zh', 'en']) {
      const { status, stdout } = await reportHere(folderWith(), ['rules', '--lang', language]);
      expect(status).toBe(0);
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      for (const { code } of rules) expect(stdout).toContain(` ${code} `.trimEnd());
    }
  });

  it('shows severities as the folder sets them, and marks those that differ', async () => {
    const folder = folderWith({
      'report.config.yaml': 'rules: {title-marks: off, completed-unfinished: warning}\n',
    });
    const rows = new Map((await listed(folder)).map((it) => [it.code, it]));
    expect(rows.get('title-marks')).toMatchObject({ severity: 'off', defaultSeverity: 'warning' });
    const { stdout } = await reportHere(folder, ['rules']);
    expect(stdout).toMatch(/关闭\* +title-marks/);
    expect(stdout).toMatch(/警告 +completed-unfinished/);
    expect(stdout).toContain('* 由 report.config.yaml 设置');
    expect((await reportHere(folderWith(), ['rules'])).stdout).not.toContain('*');
  });

  it('lists the groups asked for, by either name', async () => {
    const names = async (...args: string[]) => [
      ...new Set((await listed(folderWith(), ...args)).map((it) => it.group)),
    ];
    expect(await names('punctuation')).toEqual(['punctuation']);
    expect(await names('标点符号', 'parts')).toEqual(['parts', 'punctuation']);
    const { status, stderr } = await reportHere(folderWith(), ['rules', 'punctuatoin', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean punctuation?');
  });
});

/** Whether a bad fixture of the rule has a fix. */
function fixesIn(code: string): boolean {
  const folder = fixtureFolders.get(code);
  if (folder === undefined) return false;
  return readdirSync(folder)
    .filter((name) => name.startsWith('bad'))
    .some((name) => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const { findings } = check(sourceOf(text, unitKeys), documentsAskedIn(text));
      return findings.some((it) => it.code === code && it.fix);
    });
}

it.each(rules.map(({ code }) => code))(
  '%s: its page says 可以自动改正 where its bad fixture shows a fix, and only there',
  (code) => {
    expect(isFixable(pageOf(code))).toBe(fixesIn(code));
  },
);

import { describe, expect, it } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, report } from './run.ts';

const BAD = GOOD.replace('[P1]', '[P2]').replace('2026-12-31', '2026年12月31日');

describe('report check', () => {
  it('says that a file is in order', async () => {
    expect(await reportHere(folderWith({ 'org.yaml': GOOD }), ['check', 'org.yaml'])).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('prints every mistake with its place, its code, the line and what to do, and counts them', async () => {
    const { status, stdout } = await reportHere(folderWith({ 'org.yaml': BAD }), ['check', 'org.yaml']);
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "org.yaml:6:17 错误：问题“P1”没有对应的整改措施 [problem-unanswered]
        5 | leadership: {leader: 镇长}
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
          |                 ^^
        7 | rectifications: [{problems: [P2], measure: 补全台账, due: 2026年12月...
        提示：在整改（rectifications）中增加一项，对应问题（problems）写 P1

      org.yaml:7:30 错误：整改措施对应的问题“P2”不在问题（problems）之列 [unknown-problem]
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
        7 | ...cations: [{problems: [P2], measure: 补全台账, due: 2026年12月31日, s...
          |                          ^^
        提示：改为已有的编号：P1

      org.yaml:7:55 错误：完成时限（due）“2026年12月31日”不是规定的日期写法 [wrong-date]
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
        7 | ...asure: 补全台账, due: 2026年12月31日, status: 推进中, department: 办...
          |                          ^^^^^^^^^^^^^^
        提示：写作 2026-12-31

      3 个错误；其中 1 处可以用 --fix 自动改正
      "
    `);
  });

  it('prints JSON with all its fields', async () => {
    const { status, stdout } = await reportHere(folderWith({ 'org.yaml': BAD }), [
      'validate',
      'org.yaml',
      '--format',
      'json',
      '--lang',
      'en',
    ]);
    expect(status).toBe(1);
    const found = JSON.parse(stdout);
    expect(found.map(({ code }: { code: string }) => code)).toEqual([
      'problem-unanswered',
      'unknown-problem',
      'wrong-date',
    ]);
    for (const it of found)
      expect(Object.keys(it)).toEqual([
        'code',
        'severity',
        'message',
        'hint',
        'file',
        'range',
        'fix',
        'related',
      ]);
    expect(found[2]).toEqual({
      code: 'wrong-date',
      severity: 'error',
      message: 'due "2026年12月31日" is not a date in the form YYYY-MM-DD',
      hint: 'write 2026-12-31',
      file: 'org.yaml',
      range: { start: { line: 7, column: 55 }, end: { line: 7, column: 66 } },
      fix: [
        { range: { start: { line: 7, column: 55 }, end: { line: 7, column: 66 } }, newText: '2026-12-31' },
      ],
      related: [],
    });
  });

  it('speaks the language of the locale, or the one that is asked for', () => {
    const folder = folderWith({ 'org.yaml': BAD });
    const said = (args: string[], environment: Record<string, string>) =>
      report(folder, ['check', 'org.yaml', ...args], environment).stdout;
    expect(said([], { LANG: 'en_US.UTF-8' })).toContain('error: ');
    expect(said([], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toContain('错误：');
    expect(said(['--lang', 'en'], {})).toContain('error: ');
    expect(report(folder, ['check', 'org.yaml', '--lang', 'fr']).status).toBe(2);
  });

  it('has colour only where it is wanted', () => {
    const folder = folderWith({ 'org.yaml': BAD });
    const colour = String.fromCharCode(27);
    expect(report(folder, ['check', 'org.yaml']).stdout).not.toContain(colour);
    expect(report(folder, ['check', 'org.yaml'], { FORCE_COLOR: '1' }).stdout).toContain(colour);
    expect(report(folder, ['check', 'org.yaml'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(
      colour,
    );
  });
});

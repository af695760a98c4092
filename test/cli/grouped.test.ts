import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const ONE = `${GOOD}nextYear: [无]\n`;
const THREE = `${GOOD}nextYear: [无, 强化保密教育,每月一次, 暂无]\n`;

const checked = (folder: string, args: readonly string[], given: Parameters<typeof reportHere>[2] = {}) =>
  reportHere(folder, ['check', ...args], { isTerminal: true, ...given });

describe('on a terminal, what check finds is told by rule', () => {
  test('one finding is shown in full', async () => {
    const folder = folderWith({ 'org.yaml': ONE });
    const { stdout } = await checked(folder, ['org.yaml']);
    expect(stdout).toBe((await reportHere(folder, ['check', 'org.yaml'])).stdout);
    expect(stdout).toContain('^');
  });

  test('several are a line for each rule, their places, and what to do, in both languages', async () => {
    const folder = folderWith({ 'org.yaml': `${GOOD}nextYear: [无, "强化教育,每月一次", 暂无, /]\n` });
    expect((await checked(folder, ['org.yaml'])).stdout).toMatchInlineSnapshot(`
      "警告：占位的文字没有填，3 处 [placeholder]
        org.yaml:8:12  “无”是占位的文字，还没有填
        org.yaml:8:28  “暂无”是占位的文字，还没有填
        org.yaml:8:32  “/”是占位的文字，还没有填
        提示：填上实际的内容，没有的就删去

      警告：中文里用了半角标点 , [half-width-mark]
        org.yaml:8:20  nextYear: [无, "强化教育,每月一次", 暂无, /]
        提示：改为全角的 ，

      4 个警告；其中 1 处可以用 --fix 自动改正
      加上 -v，逐处显示上下文
      "
    `);
    expect((await checked(folder, ['org.yaml'], { language: 'en' })).stdout).toMatchInlineSnapshot(`
      "warning: Something stands for what was to be written, 3 places [placeholder]
        org.yaml:8:12  "无" stands for something that was not filled in
        org.yaml:8:28  "暂无" stands for something that was not filled in
        org.yaml:8:32  "/" stands for something that was not filled in
        hint: write what belongs there, or take it out

      warning: half-width , in Chinese text [half-width-mark]
        org.yaml:8:20  nextYear: [无, "强化教育,每月一次", 暂无, /]
        hint: write the full-width ，

      4 warnings; --fix can put 1 of them right
      -v shows each with the lines around it
      "
    `);
  });

  test('what all messages begin with is said once', async () => {
    const folder = folderWith({ 'org.yaml': `${GOOD}# 待核：人数\n# 待核：日期\n# 待核：次数\n` });
    expect((await checked(folder, ['org.yaml'])).stdout).toMatchInlineSnapshot(`
      "警告：注释说这里待人核对，3 处 [review-comment]
        org.yaml:8:1  人数
        org.yaml:9:1  日期
        org.yaml:10:1  次数
        提示：核对好以后，删去这条“待核”注释

      3 个警告
      加上 -v，逐处显示上下文
      "
    `);
  });

  test('the draft of a year takes a line for each place, and little more', async () => {
    const folder = folderWith({ 'org.yaml': readFileSync('examples/bureau.yaml', 'utf8') });
    await reportHere(folder, ['rollover', 'org.yaml']);
    const full = (await reportHere(folder, ['check', 'org-2027.yaml'])).stdout.split('\n').length;
    const { stdout } = await checked(folder, ['org-2027.yaml']);
    const places = stdout.match(/^ {2}org-2027\.yaml:\d+:\d+/gm)?.length ?? 0;
    expect(places).toBeGreaterThan(30);
    expect(stdout.split('\n').length).toBeLessThan(places * 1.7);
    expect(full).toBeGreaterThan(places * 3);
  });

  test('-v shows each in full, and so does what no person watches', async () => {
    const folder = folderWith({ 'org.yaml': THREE });
    const plain = (await reportHere(folder, ['check', 'org.yaml'])).stdout;
    expect((await checked(folder, ['org.yaml', '-v'])).stdout).toBe(plain);
    expect((await checked(folder, ['org.yaml', '--verbose'])).stdout).toBe(plain);
    expect((await checked(folder, ['org.yaml'])).stdout).not.toBe(plain);
  });

  test.each(['json', 'jsonl', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle'])(
    '%s stays one a finding',
    async (format) => {
      const folder = folderWith({ 'org.yaml': THREE });
      const line = ['org.yaml', '--format', format];
      expect((await checked(folder, line)).stdout).toBe(
        (await reportHere(folder, ['check', ...line])).stdout,
      );
    },
  );

  test('every finding is there, whatever is found', async () => {
    const mistakes = join('src', 'core', 'rules', 'leftovers', 'placeholder', 'bad.yaml');
    const folder = folderWith({ 'org.yaml': readFileSync(mistakes, 'utf8') });
    const found = JSON.parse((await checked(folder, ['org.yaml', '--format', 'json'])).stdout);
    const { stdout } = await checked(folder, ['org.yaml']);
    for (const { range, code } of found) {
      expect(stdout).toContain(`org.yaml:${range.start.line}:${range.start.column} `);
      expect(stdout).toContain(`[${code}]`);
    }
  });
});

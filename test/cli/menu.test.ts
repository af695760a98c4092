import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

/** Answers, a line each. */
const answers = (...lines: string[]) => ({ input: `${lines.join('\n')}\n` });

describe('report menu, by lines', () => {
  it('offers five things and to leave, and does nothing where nobody answers', async () => {
    const folder = folderWith();
    const { status, stdout, stderr } = await reportHere(folder, ['menu']);
    expect({ status, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "要做什么？
        1. 生成：由填好的文件写出 Word 报告
        2. 检查：哪里不对，怎么改
        3. 新建：回答几个问题，写出带说明的文件
        4. 填报表：不写 YAML，用 Excel 或者 WPS 表格填
        5. 明年草稿：由今年的文件起草明年的
        6. 退出
      写编号，1 到 6：
      ",
        "stdout": "",
      }
    `);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('builds the chosen file, says the command, and comes back', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'report.config.yaml': '', 'b.yml': GOOD });
    const { status, stdout, stderr } = await reportHere(folder, ['menu'], answers('1', '2', '6'));
    expect(status).toBe(0);
    expect(stdout).toBe('org.docx\n');
    expect(stderr).toContain('  1. b.yml\n  2. org.yaml\n  3. 别的文件\n');
    expect(stderr).toContain('命令：report build org.yaml\n');
    expect(stderr.split('要做什么？')).toHaveLength(3);
  });

  it('takes another file by its path, in the quotes of a terminal, and asks again where there is none', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, '深 处/a b.yaml': GOOD });
    const path = join(folder, '深 处', 'a b.yaml');
    const { stderr } = await reportHere(folder, ['menu'], answers('2', '2', '没有.yaml', `& '${path}'`, '6'));
    expect(stderr).toContain('没有这个文件：没有.yaml\n');
    expect(stderr).toContain(`命令：report check "${path}"\n`);
  });

  it('begins a file from the answers, never over one that is there', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const { stdout, stderr } = await reportHere(
      folder,
      ['menu'],
      answers('3', 'org', '新的', '白鹭镇人民政府', '保密', '6'),
    );
    expect(stderr).toContain('已经有 org.yaml，换一个名称');
    expect(stdout).toBe('新的.yaml\n');
    expect(readFileSync(join(folder, '新的.yaml'), 'utf8')).toContain('白鹭镇人民政府');
    expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(GOOD);
  });

  it('goes from an empty form to a file', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    expect((await reportHere(folder, ['form', 'org.yaml'])).status).toBe(0);
    const made = await reportHere(folder, ['menu'], answers('4', '2', '1', '由表', '5', '2', '6'));
    expect(made.stdout).toBe('由表.yaml\n由表-2027.yaml\n');
    const empty = folderWith();
    expect((await reportHere(empty, ['menu'], answers('4', '1'))).stdout).toBe('填报表.xlsx\n');
  });

  it('asks again for a number that is none of them, and goes on after a command that failed', async () => {
    const folder = folderWith({ 'org.yaml': 'year: 2026\n' });
    const { status, stderr } = await reportHere(folder, ['menu'], answers('9', 'x', '1', '1', '6'));
    expect(status).toBe(0);
    expect(stderr.match(/写编号，1 到 6：/g)).toHaveLength(4);
    expect(existsSync(join(folder, 'org.docx'))).toBe(false);
  });
});

test('report menu speaks English', async () => {
  const { stderr } = await reportHere(folderWith(), ['menu'], { language: 'en' });
  expect(stderr).toContain("5. Next year: drafts next year's file from this year's\n");
  expect(stderr).toContain('a number from 1 to 6:');
});

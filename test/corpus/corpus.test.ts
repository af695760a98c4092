import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../../scripts/corpus.ts';

const NOTICE = `关于做好汛期值守的通知
各镇人民政府：
汛期将至,各镇要落实值守。现将有关事项通知如下：
一、落实责任
值守人员名单于5月10日前报送，
联系人：水利站
二、加强检查
6月底前完成水库检查12次；
`;

const RULES = `# 白鹭镇值班办法

第一条 为规范值班工作,制定本办法。

## 第二章 值班职责

第二条 值班人员履行下列职责：

（一）接听电话；

（二）xx报告。
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-corpus-'));
  mkdirSync(join(folder, 'rules'));
  writeFileSync(join(folder, 'notice.txt'), NOTICE);
  writeFileSync(join(folder, 'rules', 'duty.md'), RULES);
  writeFileSync(join(folder, 'picture.png'), 'no text');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('prints alarms by rule, each in its sentence, with what share they are', () => {
  const { text, isAnswer } = corpus([folder]);
  expect(isAnswer).toBe(true);
  const [first, ...rest] = text.split('\n');
  expect(first).toMatch(
    /^2 texts, \d+ characters: 0 errors \(0\.0000 in 1,000 characters\), 4 warnings \(\d+\.\d{4} in 1,000 characters\), 0 infos/,
  );
  expect(rest.join('\n')).toMatch(/half-width-mark \(warning\): 2, \d+\.\d{4} in 1,000 characters\n/);
  expect(rest).toContain('  notice.txt:3: 汛期将至⟦,⟧各镇要落实值守。');
  expect(rest).toContain('  notice.txt:5: 值守人员名单于5月10日前报送⟦，⟧');
  expect(rest).toContain('  rules/duty.md:3: 第一条 为规范值班工作⟦,⟧制定本办法。');
  expect(rest).toContain('  rules/duty.md:11: （二）⟦xx⟧报告。');
});

test('shows with --fix what would be written, and writes nothing', () => {
  const { text } = corpus(['--fix', folder]);
  const changed = text.split('\n').filter((line) => /^[-+](?![-+])/.test(line));
  expect(changed).toEqual([
    '-汛期将至,各镇要落实值守。现将有关事项通知如下：',
    '+汛期将至，各镇要落实值守。现将有关事项通知如下：',
    '-第一条 为规范值班工作,制定本办法。',
    '+第一条 为规范值班工作，制定本办法。',
  ]);
  expect(readFileSync(join(folder, 'notice.txt'), 'utf8')).toBe(NOTICE);
});

test('says how it is called where it is called otherwise, and where there is nothing to read', () => {
  expect(corpus([])).toMatchObject({ isAnswer: false, text: expect.stringContaining('npm run corpus -- ') });
  expect(corpus(['--fxi', folder]).isAnswer).toBe(false);
  const empty = mkdtempSync(join(tmpdir(), 'report-corpus-'));
  expect(corpus([empty])).toEqual({ isAnswer: false, text: `No .txt or .md below ${empty}\n` });
  expect(corpus([join(empty, 'missing')]).isAnswer).toBe(false);
  rmSync(empty, { recursive: true });
});

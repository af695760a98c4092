import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, report, write } from './run.ts';

const UNANSWERED = GOOD.replace('[P1]', '[P2]');
const WRONG_DATE = GOOD.replace('2026-12-31', '2026年12月31日');
const EMPTY_ENTRY = `${GOOD}systems:\n  - {title: 保密制度}\n  -\n`;

/** The places and codes in the pretty output of a run. */
const told = (stdout: string) =>
  [...stdout.matchAll(/^(\S+) \S+：.* \[([\w-]+)\]$/gm)].map((it) => it.slice(1).join(' '));

describe('report check with several files', () => {
  it('goes through files, folders and patterns, past a bad one, and counts all of them in one line', async () => {
    const folder = folderWith({
      'a.yaml': UNANSWERED,
      'units/b.yaml': WRONG_DATE,
      'units/c.yml': GOOD,
      'empty/x.md': '',
    });
    const { status, stdout, stderr } = await reportHere(folder, [
      'check',
      'a.yaml',
      'nix.yaml',
      'empty',
      'units',
      '*.yaml',
    ]);
    expect(status).toBe(2);
    expect(stdout).toMatchInlineSnapshot(`
      "a.yaml:6:17 错误：问题“P1”没有对应的整改措施 [problem-unanswered]
        5 | leadership: {leader: 镇长}
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
          |                 ^^
        7 | rectifications: [{problems: [P2], measure: 补全台账, due: 2026-12-31...
        提示：在整改（rectifications）中增加一项，对应问题（problems）写 P1

      a.yaml:7:30 错误：整改措施对应的问题“P2”不在问题（problems）之列 [unknown-problem]
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
        7 | ...cations: [{problems: [P2], measure: 补全台账, due: 2026-12-31, statu...
          |                          ^^
        提示：改为已有的编号：P1

      units/b.yaml:7:55 错误：完成时限（due）“2026年12月31日”不是规定的日期写法 [wrong-date]
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
        7 | ...asure: 补全台账, due: 2026年12月31日, status: 推进中, department: 办...
          |                          ^^^^^^^^^^^^^^
        提示：写作 2026-12-31

      4 个文件（1 个无法读取）：5 个错误；其中 1 处可以用 --fix 自动改正
      "
    `);
    expect(stderr).toMatchInlineSnapshot(`
      "nix.yaml:1:1 错误：找不到文件 nix.yaml [file-not-found]
        提示：核对文件名和所在文件夹；还没有文件的，用 report init 新建
      empty:1:1 错误：文件夹 empty 里没有单位的 YAML 文件 [no-files-found]
        提示：核对文件夹；report.config.yaml、pack.yaml、style.yaml 和名称以点开头的不
          算在内
      "
    `);
  });

  it('speaks English too', async () => {
    const folder = folderWith({ 'a.yaml': EMPTY_ENTRY, 'b.yaml': WRONG_DATE });
    const { status, stdout } = await reportHere(folder, ['check', '.', '--strict'], { language: 'en' });
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "a.yaml:10:3 warning: an entry of the list is empty and was left out [empty-entry]
         9 |   - {title: 保密制度}
        10 |   -
           |   ^
        hint: write something there, or remove the entry

      b.yaml:7:55 error: due "2026年12月31日" is not a date in the form YYYY-MM-DD [wrong-date]
        6 | problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。...
        7 | ...asure: 补全台账, due: 2026年12月31日, status: 推进中, department: 办...
          |                          ^^^^^^^^^^^^^^
        hint: write 2026-12-31

      2 files: 1 error, 1 warning; --fix can put 1 of them right
      "
    `);
  });

  it('says that all are in order', async () => {
    const folder = folderWith({ 'a.yaml': GOOD, 'b.yaml': GOOD });
    expect(await reportHere(folder, ['check', 'a.yaml', 'b.yaml'])).toEqual({
      status: 0,
      stdout: '2 个文件：没有发现问题\n',
      stderr: '',
    });
    expect((await reportHere(folder, ['check', 'a.yaml', './a.yaml'])).stdout).toBe('a.yaml：没有发现问题\n');
  });

  it('tells once what is wrong with a pack that several files share', async () => {
    const folder = folderWith({
      'units/a.yaml': GOOD,
      'units/b.yaml': GOOD,
      'report.config.yaml': 'template: ./ours\n',
      'ours/pack.yaml': 'name: ours\nextends: neutral\nnaem: x\n',
    });
    const { status, stdout } = await reportHere(folder, ['check', 'units']);
    expect(status).toBe(1);
    expect(told(stdout)).toEqual(['ours/pack.yaml:3:1 unknown-key']);
  });

  it('takes the worst for the exit status', async () => {
    const folder = folderWith({ 'good.yaml': GOOD, 'warned.yaml': EMPTY_ENTRY, 'bad.yaml': UNANSWERED });
    const statusOf = async (...args: string[]) => (await reportHere(folder, ['check', ...args])).status;
    expect(await statusOf('good.yaml', 'warned.yaml')).toBe(0);
    expect(await statusOf('bad.yaml', 'good.yaml')).toBe(1);
    expect(await statusOf('nix.yaml', 'bad.yaml', 'good.yaml')).toBe(2);
  });
});

describe('report check from standard input', () => {
  it('names it, and looks beside the named file for what that names, though the file itself is not there', async () => {
    const folder = folderWith({ 'units/台账.md': '# 台账\n' });
    const input = `${GOOD.replace('{date: 2026-12-01}', '{date: 2026-12-01, attachments: [{title: 台账, file: 台账.md}]}')}`;
    const named = ['check', '-', '--stdin-filename', 'units/new.yaml'];
    expect(await reportHere(folder, named, { input })).toEqual({
      status: 0,
      stdout: 'units/new.yaml：没有发现问题\n',
      stderr: '',
    });
    expect(
      (await reportHere(folder, ['check', '--stdin-filename', 'units/new.yaml'], { input })).status,
    ).toBe(0);
    expect(told((await reportHere(folder, ['check', '-'], { input })).stdout)).toEqual([
      '<stdin>:4:62 attachment-not-found',
    ]);
  });

  it('looks for a configuration from the named file upwards', async () => {
    const folder = folderWith({ 'units/report.config.yaml': 'template: ./nix\n' });
    const { stdout } = await reportHere(folder, ['check', '--stdin-filename', 'units/new.yaml'], {
      input: GOOD,
    });
    expect(told(stdout)).toEqual(['units/report.config.yaml:1:11 pack-not-found']);
  });

  it('stands among files in its place', async () => {
    const folder = folderWith({ 'a.yaml': UNANSWERED });
    const { stdout } = await reportHere(folder, ['check', '-', 'a.yaml', '--rule', 'unknown-problem'], {
      input: UNANSWERED,
    });
    expect(told(stdout)).toEqual(['<stdin>:7:30 unknown-problem', 'a.yaml:7:30 unknown-problem']);
  });

  it('is refused where it is too large, without being read to its end', async () => {
    const input = Buffer.alloc(6 * 1024 * 1024, 'a');
    const { status, stdout } = await reportHere(folderWith(), ['check', '-'], { input });
    expect(status).toBe(1);
    expect(told(stdout)).toEqual(['<stdin>:1:1 file-too-large']);
  });

  it('comes through a pipe', () => {
    const { status, stdout } = report(folderWith(), ['check', '-', '--format', 'jsonl'], {}, WRONG_DATE);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ file: '<stdin>', code: 'wrong-date' });
  });

  it('is asked for with its dash where files are named', async () => {
    const { status, stderr } = await reportHere(folderWith(), [
      'check',
      'a.yaml',
      '--stdin-filename',
      'b.yaml',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('--stdin-filename 用于标准输入：文件写作 -，或者不写文件');
  });
});

describe('report check --rule and --ignore', () => {
  const BOTH = UNANSWERED.replace('2026-12-31', '2026年12月31日');
  const codesOf = async (...args: string[]) =>
    told((await reportHere(folderWith({ 'org.yaml': BOTH }), ['check', 'org.yaml', ...args])).stdout).map(
      (it) => it.split(' ')[1],
    );

  it('choose among the rules; what keeps the file from being read or understood is always told', async () => {
    expect(await codesOf()).toEqual(['problem-unanswered', 'unknown-problem', 'wrong-date']);
    expect(await codesOf('--rule', 'unknown-problem')).toEqual(['unknown-problem', 'wrong-date']);
    expect(await codesOf('--rule', 'duplicate-id')).toEqual(['wrong-date']);
    expect(await codesOf('--rule', 'unknown-problem', '--rule', 'problem-unanswered，duplicate-id')).toEqual([
      'problem-unanswered',
      'unknown-problem',
      'wrong-date',
    ]);
  });

  it('change the exit status with what they leave out', async () => {
    const folder = folderWith({
      'org.yaml': EMPTY_ENTRY.replace('三份文件没有登记', '三份文件没有登记;已经补记'),
    });
    const line = ['check', 'org.yaml', '--strict'];
    expect(told((await reportHere(folder, line)).stdout)).toEqual([
      'org.yaml:6:55 half-width-mark',
      'org.yaml:10:3 empty-entry',
    ]);
    expect((await reportHere(folder, [...line, '--ignore', 'half-width-mark'])).status).toBe(1);
    expect((await reportHere(folder, [...line, '--ignore', 'half-width-mark，empty-entry'])).status).toBe(0);
    expect((await reportHere(folder, [...line, '--rule', 'duplicate-id'])).status).toBe(0);
  });

  it.each([
    ['--rule', 'unknown-problems', '--rule 没有“unknown-problems”这个诊断代码，是否应为 unknown-problem？'],
    ['--ignore', 'toString', '--ignore 没有“toString”这个诊断代码'],
    ['--ignore', 'wrong-date', 'wrong-date 是错误，不能用 --ignore 略去：不改正，公文就是错的'],
  ])('%s %s is a mistake of the line', async (option, code, problem) => {
    const { status, stderr } = await reportHere(folderWith(), ['check', 'org.yaml', option, code]);
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
  });
});

describe('report check --max-warnings', () => {
  it('fails on one more', async () => {
    const folder = folderWith({ 'a.yaml': EMPTY_ENTRY, 'b.yaml': EMPTY_ENTRY });
    expect((await reportHere(folder, ['check', '.', '--max-warnings', '2'])).status).toBe(0);
    const { status, stdout } = await reportHere(folder, ['check', '.', '--max-warnings', '1']);
    expect(status).toBe(1);
    expect(stdout).toContain('2 个文件：2 个警告；警告多于 --max-warnings 所允许的，不予通过\n');
  });

  it.each(['-1', 'viele', '1.5', ''])('takes no %j', async (value) => {
    expect(
      (await reportHere(folderWith({ 'org.yaml': GOOD }), ['check', 'org.yaml', `--max-warnings=${value}`]))
        .status,
    ).toBe(2);
  });
});

describe('report check --baseline', () => {
  const KNOWN = ['check', 'units', '--baseline', 'known.json'];
  const UPDATE = [...KNOWN, '--update-baseline'];
  /** A file with two warnings, and one with three. */
  const FEW = `${GOOD}systems:\n  - {title: 无}\n  - {title: 待定}\n`;
  const BAD = `${FEW}nextYear: [暂无]\n`;

  it('accepts what is there, wherever it moves, and fails on what is new', async () => {
    const folder = folderWith({ 'units/a.yaml': BAD, 'units/b.yaml': FEW });
    expect(await reportHere(folder, UPDATE)).toEqual({
      status: 0,
      stdout: '2 个文件：没有发现问题；另有 5 处已记入基线\n',
      stderr: '已写入 known.json，记入 5 处\n',
    });
    write(folder, {
      'units/a.yaml': `# 说明\n\n${BAD.replace('rectifications:', '# 整改如下\nrectifications:')}`,
    });
    expect((await reportHere(folder, KNOWN)).status).toBe(0);
    write(folder, { 'units/b.yaml': `${FEW}typo: 1\n` });
    const { status, stdout } = await reportHere(folder, KNOWN);
    expect(status).toBe(1);
    expect(told(stdout).map((it) => it.split(' ')[1])).toContain('unknown-key');
    expect(told(stdout).map((it) => it.split(' ')[1])).not.toContain('placeholder');
  });

  it('accepts as many alike as there were, and tells one more', async () => {
    const folder = folderWith({ 'units/a.yaml': `${EMPTY_ENTRY}  -\n` });
    await reportHere(folder, UPDATE);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({
      version: 1,
      files: { 'units/a.yaml': { 'empty-entry': { '4f0d0da371894ce85fc4ed7ffb0affd9': 2 } } },
    });
    expect((await reportHere(folder, [...KNOWN, '--strict'])).status).toBe(0);
    write(folder, { 'units/a.yaml': `${EMPTY_ENTRY}  -\n  -\n` });
    const { status, stdout } = await reportHere(folder, [...KNOWN, '--strict']);
    expect(status).toBe(1);
    expect(told(stdout)).toEqual(['units/a.yaml:12:3 empty-entry']);
  });

  it('is written the same from any folder, in order', async () => {
    const folder = folderWith({ 'units/b.yaml': BAD, 'units/a.yaml': BAD });
    await reportHere(folder, UPDATE);
    const text = readFileSync(join(folder, 'known.json'), 'utf8');
    expect(Object.keys(JSON.parse(text).files)).toEqual(['units/a.yaml', 'units/b.yaml']);
    await reportHere(join(folder, 'units'), [
      'check',
      'b.yaml',
      'a.yaml',
      '--baseline',
      '../known.json',
      '--update-baseline',
    ]);
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
    expect(
      (await reportHere(join(folder, 'units'), ['check', '.', '--baseline', '../known.json'])).status,
    ).toBe(0);
  });

  it('tells what does not occur any more, and drops it when it is written anew', async () => {
    const folder = folderWith({ 'units/a.yaml': BAD, 'units/b.yaml': FEW });
    await reportHere(folder, UPDATE);
    write(folder, { 'units/a.yaml': GOOD });
    const { status, stdout } = await reportHere(folder, KNOWN);
    expect(status).toBe(0);
    expect(stdout).toBe(
      'known.json:1:1 说明：基线中有 3 处已经不再出现 [baseline-outdated]\n' +
        '  提示：用 --update-baseline 更新基线，免得以后同样的问题又被放过\n' +
        '2 个文件：1 条说明；另有 2 处已记入基线\n',
    );
    await reportHere(folder, UPDATE);
    expect((await reportHere(folder, KNOWN)).stdout).toBe('2 个文件：没有发现问题；另有 2 处已记入基线\n');
  });

  it('keeps what it knows of files that were not looked at', async () => {
    const folder = folderWith({ 'units/a.yaml': BAD, 'units/b.yaml': FEW });
    await reportHere(folder, UPDATE);
    const text = readFileSync(join(folder, 'known.json'), 'utf8');
    const one = ['check', 'units/a.yaml', '--baseline', 'known.json'];
    expect((await reportHere(folder, one)).stdout).toBe('units/a.yaml：没有发现问题；另有 3 处已记入基线\n');
    await reportHere(folder, [...one, '--update-baseline']);
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
  });

  it('accepts no error: what cannot be built never passes', async () => {
    const folder = folderWith({ 'units/a.yaml': UNANSWERED, 'units/b.yaml': `${FEW}typo: 1\n` });
    const update = await reportHere(folder, UPDATE);
    expect(update.status).toBe(1);
    expect(update.stderr).toBe('已写入 known.json，记入 2 处\n');
    const { status, stdout } = await reportHere(folder, KNOWN);
    expect(status).toBe(1);
    expect(told(stdout).map((it) => it.split(' ')[1])).toEqual([
      'problem-unanswered',
      'unknown-problem',
      'unknown-key',
    ]);
  });

  it('tells an error that was accepted before errors could not be', async () => {
    const folder = folderWith({ 'units/a.yaml': UNANSWERED });
    const { stdout } = await reportHere(folder, ['check', 'units', '--format', 'json']);
    const codes = JSON.parse(stdout).map((it: { code: string }) => it.code);
    const files = { 'units/a.yaml': Object.fromEntries(codes.map((it: string) => [it, { '0': 1 }])) };
    write(folder, { 'known.json': JSON.stringify({ version: 1, files }) });
    expect((await reportHere(folder, KNOWN)).status).toBe(1);
  });

  it('accepts no file that cannot be opened', async () => {
    const folder = folderWith({ 'units/a.yaml': GOOD });
    const { status } = await reportHere(folder, [
      'check',
      'units',
      'nix.yaml',
      '--baseline',
      'known.json',
      '--update-baseline',
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'))).toEqual({ version: 1, files: {} });
  });

  it('has to be there, unless it is to be written', async () => {
    const { status, stderr } = await reportHere(folderWith({ 'units/a.yaml': GOOD }), KNOWN);
    expect(status).toBe(2);
    expect(told(stderr)).toEqual(['known.json:1:1 baseline-not-found']);
  });

  it.each([
    ['no JSON', 'year: 2026\n'],
    ['another JSON', '{"name": "report"}'],
    ['one of a later version', '{"version": 2, "files": {}}'],
    ['a count that is none', '{"version": 1, "files": {"a.yaml": {"wrong-date": {"0": -1}}}}'],
  ])('is not replaced where it is %s', async (_, text) => {
    const folder = folderWith({ 'units/a.yaml': BAD, 'known.json': text });
    const { status, stderr } = await reportHere(folder, UPDATE);
    expect(status).toBe(2);
    expect(told(stderr)).toEqual(['known.json:1:1 baseline-broken']);
    expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(text);
  });

  it.each([
    [['--update-baseline']],
    [['--baseline', 'known.json', '--update-baseline', '--rule', 'unknown-problem']],
  ])('goes with other options where that makes sense: %j', async (options) => {
    const folder = folderWith({ 'org.yaml': GOOD });
    expect((await reportHere(folder, ['check', 'org.yaml', ...options])).status).toBe(2);
  });
});

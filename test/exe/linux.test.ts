import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOOD } from '../cli/run.ts';

const EXECUTABLE = resolve(`exe/report-linux-${process.arch}`);

/** A root folder in which there is the executable, the libraries that the system loads for it, and nothing else. */
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'report-root-'));
  const libraries = execFileSync('ldd', [EXECUTABLE], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
  for (const it of libraries.filter((it) => existsSync(it))) {
    mkdirSync(join(root, dirname(it)), { recursive: true });
    copyFileSync(it, join(root, it));
  }
  copyFileSync(EXECUTABLE, join(root, 'report'));
  // The system's own, which every container has too: a process without input is given it.
  mkdirSync(join(root, 'dev'));
  writeFileSync(join(root, 'dev', 'null'), '');
  cpSync('examples', join(root, 'work'), { recursive: true });
  mkdirSync(join(root, 'units'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(root, 'units', `${name}.yaml`), GOOD);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the executable in the empty root, in Chinese; a user who is not root gets one of their own. */
function report(args: readonly string[], input = '') {
  const line = ['chroot', root, '/report', ...args];
  const [program = '', ...rest] = process.getuid?.() === 0 ? line : ['unshare', '-r', ...line];
  const { status, stdout, stderr, error } = spawnSync(program, rest, {
    encoding: 'utf8',
    input,
    env: { PATH: `${process.env.PATH}:/usr/sbin`, LANG: 'zh_CN.UTF-8' },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** What a terminal of 80 columns shows after a double click, before Ctrl-C. */
function onTerminal(): Promise<string> {
  const chroot = process.getuid?.() === 0 ? 'chroot' : 'unshare -r chroot';
  const line = `stty cols 80 rows 24; exec ${chroot} ${root} /report`;
  const env = { PATH: `${process.env.PATH}:/usr/sbin`, LANG: 'zh_CN.UTF-8', TERM: 'xterm' };
  const child = spawn('script', ['-qec', line, '/dev/null'], { env });
  const decoder = new TextDecoder();
  let shown = '';
  return new Promise((done, fail) => {
    child.stdout.on('data', (bytes) => {
      const isFirst = !shown.includes('退出');
      shown += decoder.decode(bytes, { stream: true });
      // Ctrl-C
      if (isFirst && shown.includes('退出')) setTimeout(() => child.stdin.write('\u0003'), 500);
    });
    child.on('error', fail);
    child.on('close', () => done(stripVTControlCharacters(shown)));
  });
}

/** The same document as the package makes it. */
function byPackage(file: string): Buffer {
  const out = join(root, 'by-package.docx');
  execFileSync(process.execPath, ['bin/report.js', 'build', file, '-o', out], { stdio: 'ignore' });
  return readFileSync(out);
}

describe.skipIf(process.platform !== 'linux')(
  'the executable, where there is no Node.js and no package',
  () => {
    test('there is nothing but the executable, its libraries and the files of units', () => {
      expect(
        readdirSync(root)
          .filter((it) => !/^lib/.test(it))
          .sort(),
      ).toEqual(['dev', 'report', 'units', 'work']);
    });

    test('says its version and its help', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      expect(report(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
      expect(report(['--help']).stdout).toContain('report build org.yaml');
    });

    test('builds a file that is dropped onto it beside that file, to the same bytes as the package', () => {
      expect(report(['/work/bureau.yaml'])).toMatchObject({ status: 0, stdout: '/work/bureau.docx\n' });
      const made = readFileSync(join(root, 'work/bureau.docx'));
      expect(made.equals(byPackage('examples/bureau.yaml'))).toBe(true);
    });

    test('tells what is wrong in a file, with its place', () => {
      writeFileSync(join(root, 'work/wrong.yaml'), GOOD.replace('[P1]', '[P2]'));
      const { status, stderr } = report(['/work/wrong.yaml']);
      expect(status).toBe(1);
      expect(stderr).toContain('[unknown-problem]');
      expect(existsSync(join(root, 'work/wrong.docx'))).toBe(false);
    });

    test('opens the menu without arguments', () => {
      const { status, stderr } = report([], '6\n');
      expect(status).toBe(0);
      expect(stderr).toContain('  1. 生成：');
      expect(report([], '1\n').status).toBe(0);
    });

    test('asks on a terminal in Chinese, with five things to choose from, and says which keys do so', async () => {
      const screen = await onTerminal();
      for (const it of ['要做什么？', '回车确认', '生成', '检查', '新建', '填报表', '明年草稿', '退出'])
        expect(screen).toContain(it);
      expect(screen.replace(/Word|YAML|Excel|WPS|Esc/g, '')).not.toMatch(/[A-Za-z]{2}/);
    });

    test('has the pages of codes, the schemas and the packs in it', () => {
      expect(report(['explain', 'title-marks']).stdout).toContain('title-marks');
      const schema = ['bin/report.js', 'schema', 'unit', '--lang=zh'];
      expect(report(['schema', 'unit']).stdout).toBe(
        execFileSync(process.execPath, schema, { encoding: 'utf8' }),
      );
      const packs = report(['template', 'list']).stdout;
      for (const name of readdirSync('templates')) expect(packs).toContain(name);
      expect(report(['template', 'show', 'gb-t-9704']).status).toBe(0);
      expect(report(['template', 'new', '/work/ours']).status).toBe(0);
      expect(report(['template', 'check', '/work/ours', '--strict']).status).toBe(0);
      expect(report(['build', '/work/minimal.yaml', '--template', '/work/ours'])).toMatchObject({
        status: 0,
      });
    });

    test('writes a form, makes a file of it when it is dropped onto it, and drafts the next year', () => {
      writeFileSync(join(root, 'work/filled.yaml'), GOOD);
      expect(report(['form', '/work/filled.yaml', '-o', '/units/填报表.xlsx']).status).toBe(0);
      expect(report(['/units/填报表.xlsx'])).toMatchObject({ status: 0, stdout: '/units/org.yaml\n' });
      expect(report(['rollover', '/units/org.yaml'])).toMatchObject({
        status: 0,
        stdout: '/units/org-2027.yaml\n',
      });
      for (const name of ['org.yaml', 'org-2027.yaml', '填报表.xlsx']) rmSync(join(root, 'units', name));
    });

    test('builds a folder, two units at a time in processes of its own', () => {
      const { status, stderr } = report(['build', '/units', '-o', '/out', '--jobs', '2']);
      expect(
        { status, made: readdirSync(join(root, 'out')).filter((it) => it.endsWith('.docx')) },
        stderr,
      ).toEqual({
        status: 0,
        made: ['a.docx', 'b.docx', 'c.docx'],
      });
    });
  },
);

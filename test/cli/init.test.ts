import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, report } from './run.ts';

const FLAGS = ['--yes', '--name', '青山市档案馆', '--subject', '保密', '--year', '2026'];

describe.each(['zh', 'en'])('report init in %s', (language) => {
  it('writes a file that checks and builds at once', () => {
    const folder = folderWith();
    expect(report(folder, ['init', ...FLAGS, '--lang', language])).toMatchObject({
      status: 0,
      stdout: 'org.yaml\n',
    });
    expect(report(folder, ['check', 'org.yaml', '--strict', '--lang', language]).status).toBe(0);
    expect(report(folder, ['build', 'org.yaml']).status).toBe(0);
  });

  it('holds examples that are true to the schema once the # is taken away', () => {
    const folder = folderWith();
    report(folder, ['init', ...FLAGS, '--lang', language]);
    const file = join(folder, 'org.yaml');
    const lines = readFileSync(file, 'utf8').split('\n').slice(1);
    const bare = lines
      .map((line) =>
        /^\s*# (?:\s*- |\s*[a-z][a-zA-Z]*:( |$))/.test(line) ? line.replace(/^(\s*)# /, '$1') : line,
      )
      .join('\n');
    const second = folderWith({ 'org.yaml': bare });
    const { stdout } = report(second, ['check', 'org.yaml', '--lang', language]);
    expect(stdout).not.toMatch(/\[(unknown-key|wrong-|missing-|unknown-problem|problem-unanswered)/);
  });

  it('points editors at a schema that is there', () => {
    const folder = folderWith();
    report(folder, ['init', ...FLAGS, '--lang', language]);
    const [, schema] =
      /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(join(folder, 'org.yaml'), 'utf8')) ?? [];
    expect(
      JSON.parse(readFileSync(resolve(dirname(join(folder, 'org.yaml')), schema as string), 'utf8')).$schema,
    ).toContain('draft-07');
  });
});

it('never writes over a file', () => {
  const folder = folderWith({ 'org.yaml': 'mine' });
  const { status, stderr } = report(folder, ['init', ...FLAGS]);
  expect(status).toBe(2);
  expect(stderr).toContain('[file-exists]');
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe('mine');
});

it('prints the schema for editors', () => {
  for (const args of [['schema'], ['schema', '--lang', 'en']]) {
    const schema = JSON.parse(report(folderWith(), args).stdout);
    expect(schema.properties.year.type).toBe('integer');
  }
});

describe('help', () => {
  it.each(['init', 'check', 'build', 'schema'])(
    'report %s --help has examples, in both languages',
    (command) => {
      expect(report(folderWith(), [command, '--help', '--lang', 'zh']).stdout).toMatch(
        new RegExp(`report ${command}`),
      );
      const { status, stdout } = report(folderWith(), [command, '--help', '--lang', 'en']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples:/);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  it('an unknown command is told with the one that was meant', () => {
    const { status, stderr } = report(folderWith(), ['biuld', 'a.yaml', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('build');
  });
});

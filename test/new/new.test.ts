import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Made } from '../../scripts/new/made.ts';
import { make } from '../../scripts/new/make.ts';

const ROOT = resolve('.');

/** What is made in a copy of the project: the arguments of `npm run new:… --`. */
const LINES: readonly (readonly [what: string, name: string, ...decisions: string[]])[] = [
  ['rule', 'punctuation/sample-mark'],
  ['command', 'count'],
  ['command', 'template/count'],
  ['format', 'sample', 'markup'],
  ['kind', 'sample-paper', '样例公文'],
];

let copy: string;
const made = new Map<string, Made>();

const run = (program: string, ...args: string[]): string =>
  execFileSync(join(ROOT, 'node_modules/.bin', program), args, { cwd: copy, encoding: 'utf8' });
/** The program of the copy, which `beforeAll` puts into one file: reading a thousand by `tsx` takes five seconds a run. */
const report = (...args: string[]): string =>
  execFileSync(process.execPath, ['report.cjs', ...args], { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'report-new-'));
  const parts = ['src', 'schemas', 'templates', 'scripts', 'docs', 'test', 'package.json', 'tsconfig.json'];
  for (const it of [...parts, 'biome.json', 'CHANGELOG.md', 'vitest.config.ts'])
    cpSync(it, join(copy, it), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  process.chdir(copy);
  try {
    for (const [what, name, ...more] of LINES) made.set(`${what} ${name}`, make(what, name, ...more));
  } finally {
    process.chdir(ROOT);
  }
  run('biome', 'check', '--write', ...[...made.values()].flatMap(({ paths }) => paths));
  run('tsx', 'scripts/list-rules.ts');
  run('tsx', 'scripts/generate.ts');
  buildSync({
    entryPoints: [join(copy, 'src/cli/main.ts')],
    outfile: join(copy, 'report.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename);" },
    logLevel: 'error',
  });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('what npm run new:… makes', () => {
  it('is in order as it stands: its types, and what the linter asks', () => {
    const paths = [...made.values()].flatMap(({ paths }) => paths);
    expect(() => run('biome', 'check', ...paths)).not.toThrow();
    const files = new Set(ts.sys.readDirectory(copy, ['.ts'], ['node_modules'], paths));
    const { config } = ts.readConfigFile(join(copy, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, copy);
    const program = ts.createProgram([...files], options);
    const mistakes = program
      .getSourceFiles()
      .filter(({ fileName }) => files.has(fileName))
      .flatMap((it) => [...program.getSyntacticDiagnostics(it), ...program.getSemanticDiagnostics(it)]);
    expect(files.size).toBeGreaterThan(12);
    expect(mistakes.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('says each path that is to be looked at next, and none that there is not', () => {
    for (const { next } of made.values()) {
      const named = next.flatMap(
        (line) => line.match(/\b(?:src|test|schemas|templates|examples)\/[\w/.-]*\w/g) ?? [],
      );
      expect(named.length).toBeGreaterThan(1);
      for (const it of named) expect([it, existsSync(join(copy, it))]).toEqual([it, true]);
    }
  });

  it('has a line among what is new that its author has to finish, each time', () => {
    const [, added = ''] =
      /^## Unreleased\n\n### Added\n\n((?:- .*\n)+)/m.exec(
        readFileSync(join(copy, 'CHANGELOG.md'), 'utf8'),
      ) ?? [];
    expect(added.split('\n').slice(0, LINES.length).reverse()).toEqual([
      '- `sample-mark`: «what it finds».',
      '- `report count`: «what it does».',
      '- `report template count`: «what it does».',
      '- `--format sample`: «what it is for».',
      "- `samplePaper` (样例公文) in a unit's file, and `--document sample-paper`: «what it is».",
    ]);
  });

  it('begins that list where a version has just come out', () => {
    const path = join(copy, 'CHANGELOG.md');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, '# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n### Added\n\n- All.\n');
    process.chdir(copy);
    try {
      make('command', 'recount');
      expect(readFileSync(path, 'utf8')).toBe(
        '# Changelog\n\n## Unreleased\n\n### Added\n\n- `report recount`: «what it does».\n\n## 1.0.0\n\n### Added\n\n- All.\n',
      );
    } finally {
      process.chdir(ROOT);
      writeFileSync(path, before);
    }
  });

  it('is not made twice, nor under a name that cannot be', () => {
    const wrong = [...LINES, ['kind', 'Plan', '方案'], ['kind', 'plan'], ['kind', 'plan', '实施意见']];
    process.chdir(copy);
    try {
      for (const [what = '', ...rest] of [
        ...wrong,
        ['format', 'a-b', 'markup'],
        ['format', 'rtf'],
        ['format', 'rtf', 'braces'],
        ['command', 'no/group'],
        ['thing', 'a'],
      ])
        expect(() => make(what, rest[0] as string, ...rest.slice(1)), rest.join(' ')).toThrow(
          /give|already|no /,
        );
    } finally {
      process.chdir(ROOT);
    }
  });
});

it('a new rule finds what its page and its file call wrong, and leaves alone what they call right', () => {
  const folder = 'src/core/rules/punctuation/sample-mark';
  const page = readFileSync(join(copy, folder, 'page.md'), 'utf8');
  const extracts = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
  for (const [index, yaml] of extracts.entries())
    writeFileSync(join(copy, `extract-${index}.yaml`), `year: 2026\nsubject: 保密\n${yaml}`);
  const files = ['extract-0.yaml', 'extract-1.yaml', `${folder}/bad.yaml`, `${folder}/good.yaml`];
  const { stdout } = spawnSync(process.execPath, ['report.cjs', 'check', '--format', 'json', ...files], {
    cwd: copy,
    encoding: 'utf8',
  });
  const diagnostics = JSON.parse(stdout) as { file: string; code: string }[];
  const found = diagnostics.filter(({ code }) => code === 'sample-mark').map(({ file }) => file);
  expect(extracts).toHaveLength(2);
  expect(found).toEqual([files[0], files[2]]);
});

it('a new command runs', () => {
  expect(report('template', 'count', 'org.yaml')).toBe('org.yaml\n');
});

it('a new format says all that the others say, and the test of every format names what its author has to decide', () => {
  spawnSync(
    join(ROOT, 'node_modules/.bin/vitest'),
    ['run', 'test/layout/every-format.test.ts', '-t', 'the format sample|called otherwise'],
    // In CI the results stand in a file, and what was compiled is not kept.
    { cwd: copy, env: { ...process.env, CI: '1' } },
  );
  const { testResults } = JSON.parse(readFileSync(join(copy, 'reports/vitest.json'), 'utf8')) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  const tests = testResults.flatMap((it) => it.assertionResults);
  const titles = (status: string) => tests.flatMap((it) => (it.status === status ? [it.title] : []));
  expect(titles('passed')).toContain('says all that a volume says');
  expect(titles('failed')).toEqual([
    'every format is called otherwise, in both languages, and has a media type',
    'escapes what its readers take for markup, or is said to have no markup',
    'escapes the & of what looks like a character in HTML',
    'carries its mark where no reader sees it',
  ]);
});

it('a new kind is built, in a new format too, and known again as it was made', () => {
  copyFileSync(join(copy, 'examples/sample-paper.yaml'), join(copy, 'org.yaml'));
  const build = () =>
    report('build', 'org.yaml', '--document', '样例公文', '--format', 'sample,docx', '--lang', 'en');
  expect(build()).toBe('org.sample-paper.sample\norg.sample-paper.docx\n');
  const text = readFileSync(join(copy, 'org.sample-paper.sample'), 'utf8');
  expect(text).toMatch(/样例公文\n[\s\S]*制定本文件。\n一、加强组织领导\n主要负责人/);
  expect(build()).toBe('org.sample-paper.sample\norg.sample-paper.docx\n');
});

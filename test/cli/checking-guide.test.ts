import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { check } from '../../src/cli/commands/check.ts';
import { EXIT } from '../../src/cli/exit-status.ts';
import { RESULT_FORMATS } from '../../src/cli/result-formats/list.ts';
import { catalogue } from '../../src/core/diagnostics/catalogue.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const GUIDES = { zh: 'checking.zh-CN.md', en: 'checking.md' } as const;
const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** The content of a guide's code fences of one kind. */
const fences = (guide: string, kind: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((it) => it[1] as string);

interface Matcher {
  readonly severity: string;
  readonly pattern: Readonly<Record<string, string | number>>;
}

/** The problems that VS Code reads from an output with the task that a guide shows. */
function problemsIn(output: string, matchers: readonly Matcher[]) {
  return output.split('\n').flatMap((line) =>
    matchers.flatMap(({ severity, pattern }) => {
      const match = new RegExp(pattern.regexp as string).exec(line);
      const part = (name: string) => match?.[pattern[name] as number];
      return match
        ? [
            {
              severity,
              file: part('file'),
              line: Number(part('line')),
              column: Number(part('column')),
              message: part('message'),
              code: part('code'),
            },
          ]
        : [];
    }),
  );
}

describe.each(['zh', 'en'] as const)('the guide to checking in %s', (language) => {
  const guide = read(GUIDES[language]);

  it('shows a task that finds each problem of the output, in either language', async () => {
    const [task] = fences(guide, 'json').map((it) => JSON.parse(it).tasks[0]);
    const folder = folderWith({
      'a.yaml': GOOD.replace('[P1]', '[P2]').replace('2026-12-31', '2026年12月31日'),
      'units/乙 [1]:x.yaml': `${GOOD}systems:\n  - {title: 保密制度}\n  -\n`,
      'known.json': '{"version": 1, "files": {"gone.yaml": {"wrong-date": {"0": 1}}}}',
    });
    const line = ['check', '.', '--baseline', 'known.json'];
    for (const spoken of ['zh', 'en'] as const) {
      const { stdout } = await reportHere(folder, line, { language: spoken });
      const json = await reportHere(folder, [...line, '--format', 'json'], { language: spoken });
      const expected = JSON.parse(json.stdout).map((it: Record<string, never>) => {
        const { severity, file, range, message, code } = it as Record<string, never> & {
          range: { start: object };
        };
        return { severity, file, ...range.start, message, code };
      });
      expect(new Set(expected.map((it: Matcher) => it.severity))).toEqual(
        new Set(['error', 'warning', 'info']),
      );
      expect(problemsIn(stdout, task.problemMatcher)).toEqual(expected);
    }
  });

  it('names commands, options, formats and codes that there are', () => {
    const command = new Command('check');
    check.declare(command, language);
    const options = new Set(['--lang', ...command.options.map((it) => it.long)]);
    const lines = [...guide.matchAll(/(?:npx zerenzhi-report|^report) check .*/gm)].map(([it]) => it);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      for (const [option] of line.matchAll(/--[\w-]+/g)) expect(options).toContain(option);
      for (const [, format] of line.matchAll(/--format (\w+)/g)) expect(RESULT_FORMATS).toContain(format);
      for (const [, codes] of line.matchAll(/--(?:rule|ignore) (\S+)/g))
        for (const code of codes!.split(',')) expect(Object.keys(catalogue)).toContain(code);
    }
    const told = [...guide.matchAll(/^\| `(\w+)` +\|/gm)].map((it) => it[1]);
    expect(told).toEqual(RESULT_FORMATS);
  });

  it('tells every exit status', () => {
    const told = [...guide.matchAll(/^\| (\d) +\|/gm)].map((it) => Number(it[1]));
    expect(told).toEqual(Object.values(EXIT).sort());
  });

  it('shows workflows that are YAML', () => {
    const workflows = fences(guide, 'yaml').map((it) => parse(it));
    expect(workflows.map((it) => Object.keys(it))).toEqual([
      ['name', 'on', 'jobs'],
      ['name', 'on', 'permissions', 'jobs'],
      ['check'],
    ]);
  });
});

it('the two guides show the same but for words', () => {
  const [zh, en] = [read(GUIDES.zh), read(GUIDES.en)];
  for (const kind of ['json', 'yaml', 'groovy', ''])
    expect(fences(zh, kind).length).toBe(fences(en, kind).length);
  const matchers = [zh, en].map((it) => JSON.parse(fences(it, 'json')[0]!).tasks[0].problemMatcher);
  expect(matchers[0]).toEqual(matchers[1]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A folder with a unit's file, a subfolder, and the program under its own name. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-completion-'));
  symlinkSync(resolve('bin/report.js'), join(folder, 'report'));
  writeFileSync(join(folder, '情况 2026.yaml'), '');
  symlinkSync(resolve('templates'), join(folder, 'ours'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(shell: string, args: readonly string[], input = ''): string {
  const environment = {
    ...process.env,
    PATH: `${folder}:${process.env.PATH}`,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
  const { status, stdout, stderr, error } = spawnSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...environment, HOME: folder, XDG_CONFIG_HOME: folder, TERM: 'dumb' },
    timeout: 50_000,
  });
  if (error) throw error;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The words that each shell offers; the command line is split as the shell splits it. */
describe('bash', () => {
  const offered = (...words: string[]) => {
    const quoted = words.map((it) => `'${it.replaceAll("'", "'\\''")}'`).join(' ');
    const script = `source <(report completion bash); source <(report completion bash)
compopt() { echo "compopt $*"; }
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _report_completion
printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run('bash', ['--norc', '-c', script])
      .split('\n')
      .filter((it) => it !== '');
  };

  it('reads the script without a complaint, and binds it to the program', () => {
    expect(run('bash', ['--norc', '-c', 'source <(report completion bash); complete -p report'])).toBe(
      'complete -o default -F _report_completion report\n',
    );
  });

  it('completes commands, options, values and codes', () => {
    expect(offered('report', 'bu')).toEqual(['compopt +o default', 'build']);
    expect(offered('report', 'template', 'wh')).toContain('which');
    expect(offered('report', 'build', 'org.yaml', '--wa')).toContain('--watch');
    expect(offered('report', 'build', 'org.yaml', '--document', '情')).toContain('情况报告');
    expect(offered('report', 'explain', 'title-m')).toContain('title-marks');
  });

  it('completes the value behind a sign of equality, at which bash parts words', () => {
    expect(offered('report', 'build', '--format', '=', 'h')).toContain('html');
    expect(offered('report', 'build', '--format', '=')).toContain('docx');
  });

  it('leaves names of files to bash', () => {
    expect(offered('report', 'check', '情')).toEqual([]);
    expect(offered('report', 'template', 'diff', '')).toContain('compopt -o plusdirs +o default');
  });

  it('evaluates nothing that was typed', () => {
    offered('report', 'explain', '$(touch evaluated)');
    offered('report', '`touch evaluated`', '');
    expect(existsSync(join(folder, 'evaluated'))).toBe(false);
  });
});

describe('zsh', () => {
  /** Types into a shell on a pseudo-terminal, and waits for the completed line. */
  const becomes = (typed: string, line: string) => {
    const script = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; unsetopt beep zle_bracketed_paste 2>/dev/null; autoload -Uz compinit; compinit -D -u; source <(report completion zsh); echo re""ady'
zpty -r -m shell seen '*ready*' || exit 1
zpty -w -n shell "$1"$'\\t'
zpty -r -m shell seen "*$2*" || exit 1
zpty -d shell
echo found`;
    return run('zsh', ['-f', '-c', script, 'zsh', typed, line]);
  };

  it('reads the script without a complaint', () => {
    const script = run('zsh', ['-f', '-c', 'report completion zsh']);
    expect(run('zsh', ['-n'], script)).toBe('');
  });

  it.each([
    ['report bu', 'report build '],
    ['report template wh', 'report template which '],
    ['report build --wa', 'report build --watch '],
    ['report build --format=ht', 'report build --format=html'],
    ['report explain title-m', 'report explain title-marks '],
    ['report build -d 汇', 'report build -d 汇编'],
    ['report check 情', 'report check 情况\\\\ 2026.yaml'],
    ['report template diff ou', 'report template diff ours/'],
  ])('%s becomes %s', (typed, line) => {
    expect(becomes(typed, line)).toBe('found\n');
  });
});

describe('fish', () => {
  const offered = (line: string) =>
    run('fish', ['--no-config', '-c', 'report completion fish | source; complete -C $argv[1]', line])
      .split('\n')
      .map((it) => it.split('\t')[0])
      .filter((it) => it !== '');

  it('reads the script without a complaint', () => {
    const script = run('fish', ['--no-config', '-c', 'report completion fish']);
    writeFileSync(join(folder, 'report.fish'), script);
    expect(run('fish', ['--no-execute', 'report.fish'])).toBe('');
  });

  it.each([
    ['report bu', ['build']],
    ['report template wh', ['which']],
    ['report build --wa', ['--watch']],
    ['report build --format=ht', ['--format=html']],
    ['report build --format docx,ht', ['docx,html']],
    ['report explain title-m', ['title-marks']],
    ['report build -d 汇', ['汇编']],
    ['report check 情', ['情况 2026.yaml']],
    ['report template diff ou', ['ours/']],
  ])('%s offers %j', (line, words) => {
    expect(offered(line)).toEqual(words);
  });
});

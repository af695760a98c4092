import { readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { commands } from '../../../src/cli/commands/list.ts';
import { reportHere } from '../in-process.ts';
import { folderWith, GOOD } from '../run.ts';

const CI = 'examples/ci/';
const GUIDES = ['docs/batches.md', 'docs/batches.zh-CN.md'];
const textOf = (name: string) => readFileSync(name, 'utf8');

/** Splits a command line as a shell would, with the values that a CI system fills in. */
const words = (line: string): string[] =>
  (
    line
      .replace(/\$\{\{ matrix\.shard \}\}|\$CI_NODE_INDEX/g, '1')
      .replace('"$file"', 'units/org-2026.yaml')
      .replace(/ (?:> \S+|\|\| .*|# .*)$/, '')
      .match(/"[^"]*"|\S+/g) ?? []
  ).map((it) => it.replace(/^"|"$/g, ''));

/** The command lines in a file: after `npx`, or the arguments of a container. */
function linesIn(name: string): string[][] {
  const text = textOf(name);
  const typed = [...text.matchAll(/(?:npx zerenzhi-report|^report) ([^\n`]+)/gm)].map(([, line]) =>
    words((line as string).trimEnd()),
  );
  if (!name.endsWith('kubernetes-job.yaml')) return typed;
  const jobs = parseAllDocuments(text).map((it) => it.toJS());
  return jobs.map((it) => it.spec.template.spec.containers[0].args.map(String));
}

const FILES = [...readdirSync(CI).map((it) => CI + it), ...GUIDES];
const LINES = FILES.flatMap((name) => linesIn(name).map((line) => [name, line.join(' '), line] as const));

const ENVIRONMENT = { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4', JOB_COMPLETION_INDEX: '0' };

describe('the command lines of the examples and the guide', () => {
  it('are found', () => {
    for (const name of FILES.filter((it) => !it.endsWith('Dockerfile')))
      expect(linesIn(name).length, name).toBeGreaterThan(0);
  });

  it.each(LINES)('%s: report %s', async (_name, _line, line) => {
    const folder = folderWith({
      'units/org-2026.yaml': GOOD,
      'a.yaml': GOOD,
      'roster.yaml': '填报单位: [白鹭镇人民政府]\n',
    });
    await reportHere(folder, ['build', 'units/', '-o', 'dist/']);
    await reportHere(folder, ['build', 'units/', '-o', 'dist-1/', '--shard', '1/1']);
    const { status, stderr } = await reportHere(folder, line, { environment: ENVIRONMENT });
    expect(stderr).not.toContain('[usage]');
    expect(status, stderr).toBe(0);
  });
});

describe('the set-ups', () => {
  it('of GitHub is a workflow by its published schema', () => {
    expect(validateWorkflow(textOf(`${CI}github-actions.yml`)).errors).toEqual([]);
  });

  it('of GitLab has no stage that is not listed, and no job without a script', () => {
    const { stages, default: shared, variables, ...jobs } = parse(textOf(`${CI}gitlab-ci.yml`));
    expect(shared.image).toMatch(/^node:2\d/);
    expect(Object.values(variables)).toHaveLength(1);
    for (const [name, job] of Object.entries<{ stage: string; script: string[] }>(jobs)) {
      expect(stages, name).toContain(job.stage);
      expect(job.script.length, name).toBeGreaterThan(0);
    }
  });

  it('of Kubernetes splits into as many shards as it runs', () => {
    const [build] = parseAllDocuments(textOf(`${CI}kubernetes-job.yaml`)).map((it) => it.toJS());
    expect(build.spec).toMatchObject({ completionMode: 'Indexed', completions: 4 });
    expect(build.spec.template.spec.containers[0].args).toContain(`auto/${build.spec.completions}`);
  });

  it('name only commands that there are', () => {
    const known = commands.filter((it) => !it.hidden).map(({ name }) => name);
    for (const [name, , [command]] of LINES) expect(known, name).toContain(command);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const { name, bin, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
const INIT = ['init', 'a.yaml', '--yes', '--name', '白鹭镇人民政府', '--subject', '保密'];

it('the package can be published, and run by its own name through npx', () => {
  expect(manifest).not.toHaveProperty('private');
  // npx runs the command with the name of the package; on npm, the package named report is not ours.
  expect(bin).toEqual({ report: 'bin/report.js', [name]: 'bin/report.js' });
  expect(name).not.toBe('report');
});

it.each([
  [{}, 'report build a.yaml'],
  [{ npm_command: 'exec' }, `npx ${name} build a.yaml`],
])('next steps begin with what the reader has: %j', async (environment, line) => {
  const { stdout, stderr } = await reportHere(folderWith(), INIT, { environment });
  expect(`${stdout}${stderr}`).toMatch(new RegExp(`^ +3\\. ${line}$`, 'm'));
});

it('npx is told everywhere with the name of the package', () => {
  const pages = [
    'README.md',
    'README.zh-CN.md',
    ...['batches', 'checking', 'ledger', 'summary', 'template-guide'].flatMap((it) => [
      `docs/${it}.md`,
      `docs/${it}.zh-CN.md`,
    ]),
  ];
  for (const page of [...pages, 'examples/ci/github-actions.yml', 'examples/ci/gitlab-ci.yml'])
    for (const [, called] of readFileSync(page, 'utf8').matchAll(/npx ([\w-]+)/g))
      expect([page, called]).toEqual([page, name]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { provenanceOf } from '../../src/core/archive/provenance.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

/** The hash of inputs in a .docx that was just built. */
async function inputsOf(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<string | undefined> {
  const folder = folderWith(files);
  const { status, stderr } = await reportHere(folder, ['build', 'org.yaml', '-o', 'a.docx', ...args], {
    environment,
  });
  expect(status, stderr).toBe(0);
  return provenanceOf(readFileSync(join(folder, 'a.docx'))).inputs;
}

const PACK = {
  'ours/pack.yaml': 'name: ours\nextends: situation-report\ndocuments: {situation-report: {title: 报告}}\n',
};
const usual = await inputsOf({ 'org.yaml': GOOD });

it.each([
  ['comments and the way the file is laid out', { 'org.yaml': `# 说明\n\n${GOOD}` }, [], {}],
  ['the day', { 'org.yaml': GOOD }, [], { SOURCE_DATE_EPOCH: '1795478400' }],
  [
    'a style that says what is so anyway',
    { 'org.yaml': GOOD, 's.yaml': 'page: {left: 28mm}\n' },
    ['--style', 's.yaml'],
    {},
  ],
])('%s is no input', async (_, files, args, environment) => {
  expect(usual).toMatch(/^[0-9a-f]{64}$/);
  expect(await inputsOf(files, args, environment)).toBe(usual);
});

it.each([
  ['the data', { 'org.yaml': GOOD.replace('保密', '消防安全') }, []],
  ['the look', { 'org.yaml': GOOD, 's.yaml': 'page: {left: 30mm}\n' }, ['--style', 's.yaml']],
  ['the templates', { 'org.yaml': GOOD, ...PACK }, ['--template', './ours']],
  ['being a draft', { 'org.yaml': GOOD }, ['--draft']],
  ['which document it is', { 'org.yaml': `${GOOD}rules: {}\n` }, ['--document', 'rules']],
])('%s is an input', async (_, files, args) => {
  expect(await inputsOf(files, args)).not.toBe(usual);
});

it('where a pack stands is no input, and where its lines do', async () => {
  const moved = { 'templates/other/pack.yaml': `# ours\n\n${PACK['ours/pack.yaml']}` };
  const there = await inputsOf({ 'org.yaml': GOOD, ...PACK }, ['--template', './ours']);
  expect(await inputsOf({ 'org.yaml': GOOD, ...moved }, ['--template', './templates/other'])).toBe(there);
});

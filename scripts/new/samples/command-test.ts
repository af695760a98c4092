import { expect, it } from 'vitest';
import { reportHere } from '../../../test/cli/in-process.ts';
import { folderWith, GOOD } from '../../../test/cli/run.ts';

it.each(['zh', 'en'] as const)('«what report new-command does», in %s', async (language) => {
  const folder = folderWith({ 'org.yaml': GOOD });
  const { status, stdout, stderr } = await reportHere(folder, [...'new-command'.split(' '), 'org.yaml'], {
    language,
  });
  expect([status, stdout, stderr]).toEqual([0, 'org.yaml\n', '']);
});

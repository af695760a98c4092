import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const text = readFileSync('test/cli/mistakes/org.yaml', 'utf8');

test.each(['zh', 'en'])(
  'thirty usual mistakes in one file are told as they are kept (%s)',
  async (language) => {
    const { status, stdout } = await reportHere(folderWith({ 'org.yaml': text }), [
      'check',
      'org.yaml',
      '--lang',
      language,
    ]);
    expect(status).toBe(1);
    expect(stdout.match(/^org\.yaml:\d+:\d+ /gm)).toHaveLength(30);
    await expect(stdout).toMatchFileSnapshot(`../golden/mistakes.${language}.txt`);
  },
);

test('what is mended leaves what only a person can', async () => {
  const folder = folderWith({ 'org.yaml': text });
  await reportHere(folder, ['check', 'org.yaml', '--fix']);
  const left = (await reportHere(folder, ['check', 'org.yaml', '--format', 'json'])).stdout;
  const findings = JSON.parse(left) as { code: string; fix: unknown }[];
  expect(findings.every(({ fix }) => fix === null)).toBe(true);
  expect(findings.length).toBeLessThan(15);
  expect((await reportHere(folder, ['check', 'org.yaml', '--fix', '--dry-run'])).stdout).not.toMatch(
    /^[+-]/m,
  );
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

/** The sizes of type in the body of a .docx, in half points. */
const sizesIn = (folder: string): ReadonlySet<string> => {
  const styles = execFileSync('unzip', ['-p', join(folder, 'org.docx'), 'word/styles.xml'], {
    encoding: 'utf8',
  });
  return new Set([...styles.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size = '']) => size));
};

test.each([
  ["the style in a unit's file is that of its documents", '版式: {text: {body: {size: 13pt}}}\n', [], '26'],
  [
    'a style file on the command line goes before it',
    'style: {text: {body: {size: 13pt}}}\n',
    ['--style', 's.yaml'],
    '22',
  ],
])('%s', async (_, style, args, size) => {
  const folder = folderWith({ 'org.yaml': GOOD + style, 's.yaml': 'text: {body: {size: 11pt}}\n' });
  expect((await reportHere(folder, ['build', 'org.yaml', ...args])).status).toBe(0);
  expect(sizesIn(folder)).toContain(size);
});

import { expect, it, test } from 'vitest';
import { capped } from '../../src/cli/terminal/capped.ts';
import { codeFrame } from '../../src/cli/terminal/code-frame.ts';
import { sortByFile } from '../../src/core/check/sort.ts';
import { finding } from '../../src/core/diagnostics/finding.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const MARKS = 500;

/** A unit with an attachment of nothing but opening brackets: a finding for each. */
const unit = () =>
  folderWith({
    'org.yaml': GOOD.replace('document: {', 'document: {attachments: [{title: 清单, file: a.md}], '),
    'a.md': '（'.repeat(MARKS),
  });

it.each([false, true])(
  'lists some of very many findings of a rule, and counts the others (terminal: %s)',
  async (isTerminal) => {
    const folder = unit();
    const { stdout } = await reportHere(folder, ['check', 'org.yaml'], { isTerminal });
    expect(stdout.match(/a\.md:1:/g)).toHaveLength(50);
    expect(stdout).toContain(
      isTerminal ? `…… 另有 ${MARKS - 50} 处` : `a.md 另有 ${MARKS - 50} 处 [unpaired-mark] 没有列出`,
    );
    expect(stdout).toContain(`${MARKS} 个警告`);
  },
);

it('lists all of them on request, and for programs', async () => {
  const folder = unit();
  const { stdout } = await reportHere(folder, ['check', 'org.yaml', '-v']);
  expect(stdout.match(/a\.md:1:/g)).toHaveLength(MARKS);
  const json = JSON.parse((await reportHere(folder, ['check', 'org.yaml', '--format', 'json'])).stdout);
  expect(JSON.stringify(json).match(/unpaired-mark/g)?.length).toBeGreaterThanOrEqual(MARKS);
});

const at = (line: number, file = 'a.md'): Finding =>
  finding('file-exists', { file, range: { start: { line, column: 1 }, end: { line, column: 2 } } }, { file });

test('each rule and file has its own count, and what is shown keeps its order', () => {
  const found = [at(1), at(2), at(1, 'b.md'), at(3)];
  const { shown, more } = capped(found, 2);
  expect(shown).toEqual([at(1), at(2), at(1, 'b.md')]);
  expect(more).toEqual([{ code: 'file-exists', file: 'a.md', count: 1 }]);
});

test('two hundred thousand findings of a file are sorted in one go', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => at(200_000 - index));
  const sorted = sortByFile(many);
  expect(sorted).toHaveLength(200_000);
  expect(sorted[0]?.range.start.line).toBe(1);
});

test('a text is taken apart once for all findings in it', () => {
  const split = String.prototype.split;
  let splits = 0;
  String.prototype.split = function (this: string, ...args: unknown[]) {
    if (this.length > 10_000) splits++;
    return Reflect.apply(split, this, args);
  } as typeof split;
  try {
    const text = `${'一行文字\n'.repeat(5_000)}`;
    const paint = { gutter: (it: string) => it, mark: (it: string) => it };
    for (let line = 1; line <= 500; line++) expect(codeFrame(text, at(line).range, 80, paint)).toContain('^');
  } finally {
    String.prototype.split = split;
  }
  expect(splits).toBe(1);
});

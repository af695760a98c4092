import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHere } from '../in-process.ts';
import { folderWith, GOOD, report } from '../run.ts';

/** Loaded before the program: writes down which of its files are run. */
const WATCHER = `
const vm = require('node:vm');
const opened = [];
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    opened.push(options.filename);
  }
};
process.on('exit', () => require('node:fs').writeFileSync(process.env.OPENED, JSON.stringify(opened)));
`;

/** What the program printed, and the text of each of its files that it opened. */
function openedBy(text: string, ...args: string[]) {
  const folder = folderWith({ 'org.yaml': text, 'watcher.cjs': WATCHER });
  const list = join(folder, 'opened.json');
  const run = report(folder, args, {
    NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'watcher.cjs'))}`,
    OPENED: list,
  });
  const opened: string[] = JSON.parse(readFileSync(list, 'utf8'));
  return { ...run, opened: opened.map((it) => readFileSync(it, 'utf8')) };
}

const WORDS_OF_READING = 'this bracket has no partner';
const WORDS_OF_RULES = 'the title speaks of ';
const PARSER = 'directiveContainerSequence';
const STYLES = 'report:style';
const NAMES_OF_HTML = 'CounterClockwiseContourIntegral';

const withAny = (opened: readonly string[], ...texts: string[]) =>
  texts.filter((text) => opened.some((it) => it.includes(text)));

test('such texts stand in one file of the program each', () => {
  const all = readdirSync('dist')
    .filter((it) => /^program-\d+\.cjs$/.test(it))
    .map((it) => readFileSync(join('dist', it), 'utf8'));
  for (const text of [WORDS_OF_READING, WORDS_OF_RULES, NAMES_OF_HTML, PARSER, STYLES])
    expect(all.filter((it) => it.includes(text))).toHaveLength(1);
});

test('a check that finds nothing opens three files and no words of findings', () => {
  const { status, opened } = openedBy(GOOD, 'check', 'org.yaml');
  expect(status).toBe(0);
  expect(opened).toHaveLength(3);
  expect(withAny(opened, WORDS_OF_READING, WORDS_OF_RULES, STYLES)).toEqual([]);
});

test('a build opens as few, and no parser that no text needs', () => {
  const { status, opened } = openedBy(GOOD, 'build', 'org.yaml', '--format', 'docx');
  expect(status).toBe(0);
  expect(opened.length).toBeLessThanOrEqual(5);
  expect(withAny(opened, WORDS_OF_RULES, NAMES_OF_HTML, PARSER, STYLES)).toEqual([]);
});

test.each([
  ['a mistake in YAML', 'title: [', [WORDS_OF_READING]],
  [
    'what a rule finds',
    GOOD.replace('date:', 'title: 白鹭镇2026年消防责任制落实情况报告, date:'),
    [WORDS_OF_RULES],
  ],
])('%s is told by the words of its file alone, as the source tells it', async (_, text, words) => {
  const folder = folderWith({ 'org.yaml': text });
  const { status, stdout, opened } = openedBy(text, 'check', 'org.yaml', '-v');
  const asWritten = await reportHere(folder, ['check', 'org.yaml', '-v']);
  expect(stdout).toBe(asWritten.stdout);
  expect(status).toBe(asWritten.status);
  expect(withAny(opened, WORDS_OF_READING, WORDS_OF_RULES)).toEqual(words);
});

test('what asks for all words has them, in their order', async () => {
  const folder = folderWith();
  for (const args of [['rules'], ['explain', 'unclosed-bracket'], ['explain', 'title-subject-differs']])
    expect(report(folder, args).stdout).toBe((await reportHere(folder, args)).stdout);
});

test('a name of HTML in an attachment is the character', async () => {
  const files = {
    'org.yaml': GOOD.replace('date:', 'attachments: [{title: 说明, file: a.md}], date:'),
    'a.md': '周长为&CounterClockwiseContourIntegral;的说明。\n',
  };
  const built = folderWith(files);
  const written = folderWith(files);
  const line = ['build', 'org.yaml', '--format', 'md'];
  expect(report(built, line)).toMatchObject({ status: 0 });
  await reportHere(written, line);
  const text = readFileSync(join(built, 'org.md'), 'utf8');
  expect(text).toContain('∳');
  expect(text).toBe(readFileSync(join(written, 'org.md'), 'utf8'));
});

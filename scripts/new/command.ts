import { existsSync } from 'node:fs';
import { CHANGELOG, checkedName, fromSample, identifierOf, type Made, newsOf, writeNew } from './made.ts';

const COMMANDS = 'src/cli/commands';

/**
 * Makes a command: its file, its entry in the list of commands, and a test.
 *
 * @param given the name as on a command line, `count`; or with its group, `template/count`
 */
export function newCommand(given: string): Made {
  const [name = '', group] = given.split('/').reverse();
  checkedName(name, 'count, or template/count');
  const folder = group === undefined ? COMMANDS : `${COMMANDS}/${group}`;
  const list = `${folder}/list.ts`;
  if (!existsSync(list)) throw new Error(`there is no group of commands ${group}: ${list}`);
  const identifier = identifierOf(name);
  const path = `${folder}/${name}.ts`;
  const words = group === undefined ? name : `${group} ${name}`;
  const test = `test/cli/${words.replace(' ', '-')}.test.ts`;
  const wordsFile = `src/cli/words/commands/${group === undefined ? '' : `${group}/`}${name}.ts`;
  const names = { 'new-command': words, newCommand: identifier };
  const up = group === undefined ? '../../' : '../../../';
  // Files of src/cli import each other by the shorter way.
  const upToCli = up.slice('../'.length);
  const command = fromSample('command.ts', names, up)
    .replaceAll(`'${up}cli/`, `'${upToCli}`)
    .replace("'./command-words.ts'", `'${upToCli}${wordsFile.slice('src/cli/'.length)}'`);
  const entry = `  { name: '${name}', aliases: [], load: async () => (await import('./${name}.ts')).${identifier} as CommandDefinition },\n`;
  const inList =
    group === undefined
      ? { before: "  {\n    name: 'complete',", text: entry }
      : { before: '  ],\n};', text: `  ${entry}` };
  const files = {
    [path]: command,
    [wordsFile]: fromSample('command-words.ts', names, `../${up}`),
    [test]: fromSample('command-test.ts', names, '../../src/').replaceAll("'../../../test/cli/", "'./"),
  };
  const news = newsOf(`\`report ${words}\`: «what it does».`);
  writeNew(files, [{ path: list, ...inList }, news]);
  return {
    paths: [list, path, wordsFile, test],
    next: [
      `${path} is made, and listed in ${list}: write what stands between « and », there and in ${test}`,
      `${wordsFile}   all else that it says, in both languages`,
      'npx vitest run test/new/placeholders.test.ts   says where « and » still stand',
      `npx vitest run ${test} test/cli/completion.test.ts   what it does, and what the shell completes`,
      'npx vitest run test/readme/lists.test.ts   says where README.md and README.zh-CN.md are to name it',
      `${CHANGELOG}   the line of what it does, whose « » are to be written`,
    ],
  };
}

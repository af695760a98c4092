import { existsSync } from 'node:fs';
import { checkedName, fromSample, identifierOf, insertBefore, type Made, writeNew } from './made.ts';

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
  const names = { 'new-command': words, newCommand: identifier };
  writeNew({
    [path]: inFolder(fromSample('command.ts', names, group === undefined ? '../../' : '../../../'), group),
    [test]: fromSample('command-test.ts', names, '../../src/').replaceAll("'../../../test/cli/", "'./"),
  });
  const entry = `  { name: '${name}', aliases: [], load: async () => (await import('./${name}.ts')).${identifier} as CommandDefinition },\n`;
  if (group === undefined) insertBefore(list, "  {\n    name: 'complete',", entry);
  else insertBefore(list, '  ],\n};', `  ${entry}`);
  return {
    paths: [list, path, test],
    next: [
      `${path} is made, and listed in ${list}: write what stands between « and », there and in ${test}`,
      `npx vitest run ${test} test/cli/completion.test.ts   what it does, and what the shell completes`,
      'npx vitest run test/readme/lists.test.ts   says where README.md and README.zh-CN.md are to name it',
      'CHANGELOG.md   a line of what it does',
    ],
  };
}

/** Shortens imports of files in src/cli. */
const inFolder = (text: string, group: string | undefined): string =>
  text.replaceAll(
    group === undefined ? "'../../cli/" : "'../../../cli/",
    group === undefined ? "'../" : "'../../",
  );

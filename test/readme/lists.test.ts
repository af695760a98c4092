import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRODUCTS } from '../../src/app/job/document-selection.ts';
import { FORMATS } from '../../src/app/targets/formats.ts';
import { commands } from '../../src/cli/commands/list.ts';
import { isGroup } from '../../src/cli/program/command.ts';
import { RESULT_FORMATS } from '../../src/cli/result-formats/list.ts';
import { formats } from '../../src/core/layout/formats.ts';
import { chineseKind } from '../../src/core/unit/kinds/kinds.ts';

const READMES = [
  ['en', 'README.md'],
  ['zh', 'README.zh-CN.md'],
] as const;

/** The names in the first column of the table whose first column has this heading. */
function namesInTable(text: string, head: string): string[] {
  const [, rows = ''] = new RegExp(`^\\| ${head} +\\|.*\\n\\|[ -|]*\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  return [...rows.matchAll(/^\| *([^|]*?) *\|/gm)].map(([, name = '']) => name);
}

/** Every command that help lists; a command of a group has the group's name in front. */
async function commandNames(): Promise<string[]> {
  const names = commands
    .filter((it) => !it.hidden)
    .map(async ({ name, load }) => {
      const loaded = await load();
      return isGroup(loaded) ? loaded.commands.map((it) => `${name} ${it.name}`) : [name];
    });
  return (await Promise.all(names)).flat();
}

const names = await commandNames();

describe.each(READMES)('README, in %s', (language, path) => {
  const text = readFileSync(path, 'utf8');

  it.each(names)('names the command %s', (name) => {
    expect(text).toMatch(new RegExp(`\`report ${name}[ \`]`));
  });

  it('has a row for each kind of document and for the volume, in the order in which they are made', () => {
    const [head, rows] =
      language === 'zh'
        ? ['文种', PRODUCTS.map((it) => `${chineseKind(it)}（\`${it}\`）`)]
        : ['document', PRODUCTS.map((it) => `\`${it}\``)];
    expect(namesInTable(text, head as string)).toEqual(rows);
  });

  it('names every format of documents, and no other', () => {
    const [, given = ''] = /^\| `report build <.*`--format ([a-z\d,]+)`/m.exec(text) ?? [];
    expect(given.split(',').sort()).toEqual([...FORMATS].sort());
  });
});

describe.each([
  ['docs/checking.md', 'format'],
  ['docs/checking.zh-CN.md', '格式'],
])('%s', (path, head) => {
  it('has a row for each form of results', () => {
    const rows = RESULT_FORMATS.map((it) => `\`${it}\``);
    expect(namesInTable(readFileSync(path, 'utf8'), head)).toEqual(rows);
  });
});

describe.each(['docs/api.md', 'docs/api.zh-CN.md'])('%s', (path) => {
  it('names every format that the package makes', () => {
    const [row = ''] = /^\| `build`.*$/m.exec(readFileSync(path, 'utf8')) ?? [];
    for (const name of Object.keys(formats)) expect(row).toContain(`\`${name}\``);
  });
});

/** Files that are in the folder of a list but not in the list, because they hold what the entries share. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'src/core/unit/kinds/kinds.ts': ['kind-record.ts'],
};

it.each([
  'src/cli/commands/list.ts',
  'src/cli/commands/template/list.ts',
  'src/core/unit/kinds/kinds.ts',
  'src/core/template/helpers/index.ts',
])('%s lists every file of its folder', (list) => {
  const folder = list.slice(0, list.lastIndexOf('/'));
  const text = readFileSync(list, 'utf8');
  const files = readdirSync(folder).filter((it) => it.endsWith('.ts') && !list.endsWith(`/${it}`));
  const entries = files.filter((it) => !BESIDE[list]?.includes(it));
  expect(entries.filter((it) => !text.includes(`'./${it}'`))).toEqual([]);
});

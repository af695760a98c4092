import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRODUCTS } from '../../src/app/job/document-selection.ts';
import { FORMATS } from '../../src/app/targets/formats.ts';
import { commands } from '../../src/cli/commands/list.ts';
import { isGroup } from '../../src/cli/program/command.ts';
import { RESULT_FORMATS } from '../../src/cli/result-formats/list.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { formats } from '../../src/core/layout/formats.ts';
import {
  chineseKind,
  DOCUMENT_KINDS,
  keyOfKind,
  PACK_KINDS,
  recordOf,
  WHOLE_FILE,
} from '../../src/core/unit/kinds/kinds.ts';
import { LEFT_OUT } from '../../src/core/workbook/form/fields.ts';

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

/** The texts in a paragraph's code marks. */
const inMarks = (paragraph: string): string[] =>
  [...paragraph.matchAll(/`([^`]+)`/g)].map(([, it = '']) => it);

/** The one paragraph of a file that has this text in it. */
function paragraphWith(path: string, text: string): string {
  const found = readFileSync(path, 'utf8')
    .split(/\n{2,}/)
    .filter((it) => it.includes(text));
  expect([path, found.length]).toEqual([path, 1]);
  return found[0] as string;
}

describe('where a page lists kinds of documents, or keys', () => {
  const others = PRODUCTS.filter((it) => it !== WHOLE_FILE);

  it.each(['docs/batches.md', 'docs/batches.zh-CN.md'])('%s has what {document} stands for', (path) => {
    const named = inMarks(paragraphWith(path, '-责任规定')).filter((it) => it.startsWith('-'));
    expect(named.sort()).toEqual(others.map((it) => `-${chineseKind(it)}`).sort());
  });

  it.each([
    ['docs/form.md', 'are not on the form', (key: string) => key],
    ['docs/form.zh-CN.md', '不在表里', (key: string) => unitKeys.keys?.[key]?.zh ?? key],
  ] as const)('%s has the keys that are not on the form', (path, text, nameOf) => {
    const [sentence = ''] = paragraphWith(path, text).split(text);
    expect(inMarks(sentence).sort()).toEqual([...LEFT_OUT].map(nameOf).sort());
  });

  it('the page of unknown-document has the template of each', () => {
    const paragraph = paragraphWith('docs/diagnostics/unknown-document.md', '模板包里有一个');
    const named = inMarks(paragraph).filter((it) => /.\.hbs$/.test(it));
    expect(named.sort()).toEqual(PACK_KINDS.map((it) => `${it}.hbs`).sort());
  });

  it('the page of document-part-missing has each that needs a part of its own', () => {
    const paragraph = paragraphWith('docs/diagnostics/document-part-missing.md', '文件里要有相应的部分');
    for (const kind of DOCUMENT_KINDS) {
      const key = keyOfKind(kind);
      if (key !== undefined && !recordOf(kind).brings)
        expect(paragraph).toContain(`${chineseKind(kind)}（${key}）`);
    }
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

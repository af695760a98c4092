import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PRODUCTS } from '../../src/app/job/document-selection.ts';
import { FORMATS } from '../../src/app/targets/formats.ts';
import { commands } from '../../src/cli/commands/list.ts';
import { isGroup } from '../../src/cli/program/command.ts';
import { RESULT_FORMATS } from '../../src/cli/result-formats/list.ts';
import { catalogue } from '../../src/core/diagnostics/catalogue.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { GENRES_OF_FORMS } from '../../src/core/layout/docx/custom-properties.ts';
import { formats } from '../../src/core/layout/formats.ts';
import {
  chineseKind,
  DOCUMENT_KINDS,
  type DocumentKind,
  genreOf,
  isOfYear,
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
});

/** The kinds of which something holds. */
const kindsThat = (isOf: (kind: DocumentKind) => boolean): readonly DocumentKind[] =>
  DOCUMENT_KINDS.filter(isOf);

const LAID_DOWN = kindsThat((kind) => recordOf(kind).isBinding);
const NOT_SIGNED = kindsThat((kind) => !recordOf(kind).isSigned);
const WITH_KEY = kindsThat((kind) => keyOfKind(kind) !== undefined);
const WITH_PART = kindsThat((kind) => keyOfKind(kind) !== undefined && !recordOf(kind).brings);
const WITH_WORDING = kindsThat((kind) => {
  const pack = parse(readFileSync(`templates/${kind}/pack.yaml`, 'utf8')) as { defaults?: object };
  return Object.hasOwn(pack.defaults ?? {}, keyOfKind(kind) ?? '');
});

/** Each enumeration of kinds in the running text of a page, in the order of the page. */
const ENUMERATIONS: Readonly<Record<string, readonly (readonly DocumentKind[])[]>> = {
  'README.md': [WITH_WORDING],
  'README.zh-CN.md': [WITH_WORDING],
  'docs/form.md': [WITH_KEY],
  'docs/form.zh-CN.md': [WITH_KEY],
  'docs/diagnostics/date-outside-year.md': [kindsThat(isOfYear)],
  'docs/diagnostics/document-date-missing.md': [NOT_SIGNED, NOT_SIGNED],
  'docs/diagnostics/document-part-missing.md': [WITH_PART, WITH_PART, WITH_PART],
  'docs/diagnostics/near-identical-entries.md': [LAID_DOWN],
  'docs/diagnostics/near-identical-lists.md': [LAID_DOWN],
  'docs/diagnostics/repeated-text.md': [LAID_DOWN, LAID_DOWN],
};

describe('an enumeration of kinds in running text', () => {
  /** The kinds by every name under which a text may speak of them. */
  const kinds = new Map<string, DocumentKind>([
    ...DOCUMENT_KINDS.flatMap((kind) =>
      [kind, recordOf(kind).en, recordOf(kind).zh, keyOfKind(kind) ?? kind].map(
        (name) => [name, kind] as const,
      ),
    ),
    ['报告', WHOLE_FILE],
    ['report', WHOLE_FILE],
  ]);
  const name = `(?:the )?(?:${[...kinds.keys()].sort((one, other) => other.length - one.length).join('|')})(?:（[a-zA-Z]+）)?`;
  const enumeration = new RegExp(
    `(?<![a-z-])${name}(?:(?:、|，|和|或者|或|以及|及|与|, and |, or |, | and | or )${name})+(?![a-z-])`,
    'g',
  );
  const pages = ['.', 'docs', 'docs/diagnostics'].flatMap((folder) =>
    readdirSync(folder).flatMap((it) => (it.endsWith('.md') ? `${folder}/${it}`.replace(/^\.\//, '') : [])),
  );
  const inRunningText = pages
    .filter((it) => !['CHANGELOG.md', 'CONTRIBUTING.md'].includes(it))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8')
        .replace(/^```.*?^```/gms, '')
        .replaceAll('`', '');
      const found = [...text.matchAll(enumeration)].map(([it]) =>
        [...it.matchAll(new RegExp(name, 'g'))].map(
          ([one]) => kinds.get(one.replace(/^the |（.*/g, '')) as DocumentKind,
        ),
      );
      return found.length > 0 ? [[path, found] as const] : [];
    });

  it.each(inRunningText)('of %s has the kinds that it is true of', (path, found) => {
    const sorted = (lists: readonly (readonly DocumentKind[])[]) => lists.map((it) => [...it].sort());
    expect(sorted(found)).toEqual(sorted(ENUMERATIONS[path] ?? []));
  });

  it('is where it is said here to be', () => {
    expect(inRunningText.map(([path]) => path).sort()).toEqual(Object.keys(ENUMERATIONS).sort());
  });
});

it.each(['docs/inspect.md', 'docs/inspect.zh-CN.md'])('%s has each genre of documents', (path) => {
  const [, genres = ''] = /^\| `文种` \| (.*) \|$/m.exec(readFileSync(path, 'utf8')) ?? [];
  const named = genres.replace(/^[^\p{Script=Han}]*/u, '').split(/[、,;]\s*|，或者/);
  expect(new Set(named)).toEqual(
    new Set([...DOCUMENT_KINDS.map(genreOf), ...Object.values(GENRES_OF_FORMS)]),
  );
});

describe('CHANGELOG.md has, of what was added, a line', () => {
  // A mention among what was changed or mended is not that line.
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
    .split(/^(?=##)/m)
    .filter((it) => it.startsWith('### Added\n'))
    .join('');

  /** What the first version brings, several in one line; each with the words that stand for it there. */
  const NAMED_TOGETHER: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      ['new', 'check', 'show', 'diff', 'which'].map((it) => [
        `report template ${it}`,
        '`report template list`, `new`, `check`, `show`, `diff` and `which`',
      ]),
    ),
    '--format docx': 'as .docx',
    '--format pdf': 'as PDF',
    '--format html': 'HTML page',
    '--format md': 'as Markdown',
    '--document situation-report': 'the situation report as .docx',
    ...Object.fromEntries(
      ['provisions', 'opinions', 'rules'].map((it) => [
        `--document ${it}`,
        '`report build --document`: provisions, opinions and rules',
      ]),
    ),
  };

  it.each([
    ...names.map((it) => `report ${it}`),
    ...FORMATS.map((it) => `--format ${it}`),
    ...DOCUMENT_KINDS.map((it) => `--document ${it}`),
  ])('for %s', (name) => {
    const isNamed = new RegExp(`\`(?:[^\`\n]* )?${name}(?![\\w-])[^\`\n]*\``).test(changelog);
    expect(isNamed || changelog.includes(NAMED_TOGETHER[name] ?? name)).toBe(true);
  });

  it('for each code, but for those of the list beside this test, which the first version brings under lines for many: a new one is not put there', () => {
    const ofMany = readFileSync('test/readme/codes-of-the-first-version.txt', 'utf8').trimEnd().split('\n');
    const codes = Object.keys(catalogue);
    expect(codes.filter((it) => !ofMany.includes(it) && !changelog.includes(`\`${it}\``))).toEqual([]);
    expect(ofMany.filter((it) => !codes.includes(it))).toEqual([]);
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

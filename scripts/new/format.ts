import { COMMENT_FORMS } from '../../src/core/archive/mark.ts';
import { CHANGELOG, checkedName, fromSample, identifierOf, type Made, newsOf, writeNew } from './made.ts';

const LAYOUT = 'src/core/layout';
const LIST = `${LAYOUT}/formats.ts`;
const MARK = 'src/core/archive/mark.ts';
const READERS = 'test/support/read-formats.ts';

/** Where a file may carry its hash. */
const MARKS: readonly string[] = [...COMMENT_FORMS, 'properties'];

/**
 * Makes a text format with everything that a document says, one element on each line: its folder, and its entry in the
 * list of formats.
 *
 * @param name the value of `--format` and the extension of file names, such as `txt`
 * @param mark where its files carry their hash; it has no default, since a comment of another format would be printed
 */
export function newFormat(name: string, mark = ''): Made {
  if (!/^[a-z][a-z\d]*$/.test(checkedName(name, 'txt'))) throw new Error('give an extension, such as txt');
  if (!MARKS.includes(mark))
    throw new Error(
      `give the form of its comments too, one of ${MARKS.join(', ')}: txt markup; ${MARK} has how each looks. Where comments of the format look otherwise (.adoc, .rst), first add their line to COMMENTS there, such as slashes: { above: '', open: '// ', close: '' },`,
    );
  const identifier = identifierOf(name);
  const names = { 'new-format': name, newFormat: identifier, "'markup'": `'${mark}'` };
  const up = '../../../';
  writeNew(
    {
      [`${LAYOUT}/${name}/format.ts`]: inLayout(fromSample('format.ts', names, up)),
      [`${LAYOUT}/${name}/lines.ts`]: inLayout(fromSample('lines.ts', names, up)),
    },
    [
      {
        path: LIST,
        before: "import type { Format } from './format.ts';",
        text: `import { ${identifier} } from './${name}/format.ts';\n`,
      },
      {
        path: LIST,
        before: ' } as const satisfies Readonly<Record<string, Format>>',
        text: identifier === name ? `, ${name}` : `, ${name}: ${identifier}`,
      },
      {
        path: READERS,
        before: '};\n\n/** The texts between tags',
        text: fromSample('format-reader.txt', names, up),
      },
      newsOf(`\`--format ${name}\`: «what it is for».`),
    ],
  );
  return {
    paths: [`${LAYOUT}/${name}`, LIST, READERS],
    next: [
      `${LAYOUT}/${name} is made, and listed in ${LIST}`,
      `${LAYOUT}/${name}/format.ts   decide its name, its media type, and whether it has pages`,
      `${LAYOUT}/${name}/lines.ts   has each element as a line of text: draw it as the format has it, and escape what it takes for markup`,
      `${READERS}   how its text is read back, and what it says by its form, for the test of every format; a format in which nothing is markup says so there (lacks: { markup: 'why' })`,
      'npx vitest run test/new/placeholders.test.ts   says where « and » still stand',
      'npx vitest run test/layout/every-format.test.ts test/cli/kept-formats.test.ts   what every format must do',
      'npx vitest run test/layout/bytes.test.ts -u   writes the hash of its documents; the others keep theirs',
      'npx vitest run test/readme/lists.test.ts   says where README.md, README.zh-CN.md and docs/api*.md are to name it',
      `${CHANGELOG}   the line of what it is for, whose « » are to be written`,
    ],
  };
}

/** Shortens imports of files in src/core. */
const inLayout = (text: string): string =>
  text.replaceAll("'../../../core/layout/", "'../").replaceAll("'../../../core/", "'../../");

import { readdirSync, readFileSync } from 'node:fs';

/**
 * Test cases that show how well the rules tell mistakes from correct text.
 *
 * - `correct/*.txt`: one correct sentence a line; `correct/*.yaml`: correct files, separated by `---`. They must have no
 *   warning and no error.
 * - `mistakes/*.txt`: one text a line, with ⟦code|text⟧ around each mistake; `mistakes/*.yaml`: files separated by
 *   `---`, with a comment `← code: text` on the line of each mistake.
 *
 * A text is put under `overview`; one that begins with `heading:` becomes the title of an entry of `work`. \n in it is
 * a line feed. A line that begins with # describes what follows; among what is correct it ends with the codes of the
 * rules that might take it for a mistake: `# Spaces that are right. [space-in-chinese]`.
 */
const CORPUS = new URL('./corpus/', import.meta.url);

/** What a file needs besides the extract in the corpus. */
const REST = {
  year: 'year: 2026',
  subject: 'subject: 保密',
  organisation: 'organisation: { name: 白鹭镇人民政府 }',
  leadership: 'leadership: { leader: 镇长 }',
};

export interface Case {
  readonly from: string;
  readonly yaml: string;
  /** `line:column code: text` for each mistake. */
  readonly expected: readonly string[];
}

const filesIn = (folder: string, extension: string): string[] =>
  readdirSync(new URL(folder, CORPUS))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${folder}${name}`);

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** The codes of the rules that cases in `correct/` are there for, as the lines that describe them name them. */
export const codesOfCorrect = (): Set<string> =>
  new Set(
    [...filesIn('correct/', '.txt'), ...filesIn('correct/', '.yaml')].flatMap((file) =>
      [...readFileSync(new URL(file, CORPUS), 'utf8').matchAll(/^# .* \[([a-z, -]+)\]$/gm)].flatMap(
        ([, codes = '']) => codes.split(', '),
      ),
    ),
  );

const MARKED = /⟦([a-z-]+)\|([^⟧]*)⟧/g;

/** A text as a file, with the places of the marked mistakes. */
function caseOfLine(from: string, line: string): Case {
  const isHeading = line.startsWith('heading:');
  const written = line.replace(/^heading:\s*/, '').replaceAll('\\n', '\n');
  const before = isHeading ? 'work: [{ aspect: 其他, title: ' : 'overview: ';
  const after = isHeading ? ', measures: [开展自查。] }]' : '';
  const expected: string[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: whole, 1: code = '', 2: fault = '' } of written.matchAll(MARKED)) {
    text += written.slice(done, index);
    const column = before.length + JSON.stringify(text).length;
    text += fault;
    expected.push(`1:${column} ${code}: ${JSON.stringify(fault).slice(1, -1)}`);
    done = index + whole.length;
  }
  text += written.slice(done);
  return { from, yaml: withRest(`${before}${JSON.stringify(text)}${after}`), expected };
}

function caseOfFile(from: string, yaml: string): Case {
  const expected = yaml.split('\n').flatMap((line, index) => {
    const [, ...marks] = line.split('←');
    return marks.map((mark) => `${index + 1}: ${mark.trim()}`);
  });
  return { from, yaml: withRest(yaml), expected };
}

const withRest = (yaml: string): string =>
  [
    yaml,
    ...Object.entries(REST).flatMap(([key, line]) => (new RegExp(`^${key}:`, 'm').test(yaml) ? [] : [line])),
  ].join('\n');

/** The cases in a folder of the corpus, in the order of its files. */
export const casesIn = (folder: string): Case[] => [
  ...filesIn(folder, '.txt').flatMap((file) => linesOf(file).map((line) => caseOfLine(file, line))),
  ...filesIn(folder, '.yaml').flatMap((file) =>
    readFileSync(new URL(file, CORPUS), 'utf8')
      .split(/^---\n/m)
      .map((yaml) => caseOfFile(file, yaml)),
  ),
];

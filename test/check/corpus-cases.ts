import { readdirSync, readFileSync } from 'node:fs';

/**
 * How well the rules tell mistakes from what is right.
 *
 * - `correct/*.txt`: a correct sentence a line; `correct/*.yaml`: correct files, parted by `---`. No warning, no error.
 * - `mistakes/*.txt`: a text a line, with ⟦code|text⟧ around what is at fault; `mistakes/*.yaml`: files parted by `---`,
 *   with a comment `← code: text` on the line at fault.
 *
 * A text stands under `overview`, and one that begins with `heading:` under the title of an entry of `work`; \n in it is
 * a line feed. A line that begins with # says what follows.
 */
const CORPUS = new URL('./corpus/', import.meta.url);

/** What a file needs beside the extract that the corpus shows. */
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

const MARKED = /⟦([a-z-]+)\|([^⟧]*)⟧/g;

/** A text as a file, and where in it the marked mistakes stand. */
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

/** The cases of a folder of the corpus, in the order of its files. */
export const casesIn = (folder: string): Case[] => [
  ...filesIn(folder, '.txt').flatMap((file) => linesOf(file).map((line) => caseOfLine(file, line))),
  ...filesIn(folder, '.yaml').flatMap((file) =>
    readFileSync(new URL(file, CORPUS), 'utf8')
      .split(/^---\n/m)
      .map((yaml) => caseOfFile(file, yaml)),
  ),
];

import { execFile } from 'node:child_process';
import type { CataloguedFace } from '../../core/layout/drawn/search/catalogued.ts';
import { keptAnswers, type Question } from './kept-answers.ts';

/** No machine has so many fonts that fontconfig takes longer to list them; it is asked for more by none of ours. */
const TIMEOUT = 5000;

/**
 * The faces that fontconfig knows (Linux, and macOS with it): each with its file and all its names; undefined where there
 * is no fontconfig. Asked once in a process.
 */
export function fontconfigFaces(): Promise<readonly CataloguedFace[] | undefined> {
  answer ??= listed();
  return answer;
}

let answer: Promise<readonly CataloguedFace[] | undefined> | undefined;

/** A face of a variable font, which stands in the file more than once; its outlines are those of another weight. */
const FIRST_INSTANCE = 0x10000;

const BOLD = 180;

const EVERY_FACE: Question = [
  'fc-list',
  '--format',
  '%{file}\t%{index}\t%{weight}\t%{slant}\t%{family}\t%{fullname}\n',
];

const answersTo = keptAnswers(process.env, output);

async function listed(): Promise<readonly CataloguedFace[] | undefined> {
  const [text] = await answersTo([EVERY_FACE]);
  return text
    ?.split('\n')
    .flatMap((line): CataloguedFace[] => {
      const [file, index, weight, slant, families, names] = line.split('\t');
      if (!file || !families || Number(index) >= FIRST_INSTANCE) return [];
      return [
        {
          file,
          index: Number(index),
          families: [...new Set(`${families},${names ?? ''}`.split(',').map(unescaped))].filter(
            (it) => it !== '',
          ),
          isBold: Number(weight) >= BOLD,
          isItalic: Number(slant) > 0,
        },
      ];
    })
    .sort((a, b) => (a.file === b.file ? a.index - b.index : a.file < b.file ? -1 : 1));
}

const unescaped = (name: string): string => name.trim().replaceAll('\\', '');

/**
 * What fontconfig was told to show in the place of faces that are not there, by their names: a rule of the machine's, and
 * not what fontconfig shows for any name at all.
 */
export async function fontconfigRules(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const [any, ...matches] = (await answersTo(['no such face', ...names].map(matchOf))).map(
    (it) => it && unescaped(it),
  );
  return new Map(
    names.flatMap((name, index) => {
      const family = matches[index];
      return !family || family === any ? [] : [[name, family] as const];
    }),
  );
}

/** Which family is shown for a name. The marks that have a meaning in fontconfig's patterns are taken as they are. */
const matchOf = (name: string): Question => [
  'fc-match',
  '--format',
  '%{family[0]}',
  name.replace(/[\\\-:,]/g, '\\$&'),
];

function output([program, ...args]: Question): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 64 * 1024 * 1024, timeout: TIMEOUT }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    );
  });
}

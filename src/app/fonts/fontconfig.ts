import { execFile } from 'node:child_process';
import type { CataloguedFace } from '../../core/layout/drawn/search/catalogued.ts';
import { keptList } from './kept-list.ts';

/** No machine has so many fonts that fontconfig takes longer to list them; it is asked for more by none of ours. */
const TIMEOUT = 5000;

/**
 * The faces that fontconfig knows (Linux, and macOS with it): each with its file and all its names; undefined where there
 * is no fontconfig. Asked once in a process.
 */
export function fontconfigFaces(): Promise<readonly CataloguedFace[] | undefined> {
  asked ??= listed();
  return asked;
}

let asked: Promise<readonly CataloguedFace[] | undefined> | undefined;

/** A face of a variable font, which stands in the file more than once; its outlines are those of another weight. */
const FIRST_INSTANCE = 0x10000;

const BOLD = 180;

const ARGUMENTS = {
  'fc-list': ['--format', '%{file}\t%{index}\t%{weight}\t%{slant}\t%{family}\t%{fullname}\n'],
  'fc-conflist': [],
} as const;

async function listed(): Promise<readonly CataloguedFace[] | undefined> {
  const text = await keptList(process.env, (program) => output(program, ARGUMENTS[program]));
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
  const [any, ...matches] = await Promise.all(['no such face', ...names].map(matchOf));
  return new Map(
    names.flatMap((name, index) => {
      const family = matches[index];
      return family === undefined || family === any ? [] : [[name, family] as const];
    }),
  );
}

async function matchOf(name: string): Promise<string | undefined> {
  // The marks that have a meaning in fontconfig's patterns are taken as they are.
  const pattern = name.replace(/[\\\-:,]/g, '\\$&');
  const text = await output('fc-match', ['--format', '%{family[0]}', pattern]);
  return text === undefined || text === '' ? undefined : unescaped(text);
}

function output(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 64 * 1024 * 1024, timeout: TIMEOUT }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    );
  });
}

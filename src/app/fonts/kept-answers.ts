import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program of fontconfig and what it is told. */
export type Question = readonly [program: 'fc-list' | 'fc-conflist' | 'fc-match', ...args: string[]];

/** What a program of fontconfig prints; undefined where there is none, or it fails. */
export type Asking = (question: Question) => Promise<string | undefined>;

/** What fontconfig said, with all that it depends on. */
interface Kept {
  readonly form: typeof FORM;
  /** Where fontconfig lies, and the variables by which it finds its folders. */
  readonly variables: readonly (string | null)[];
  /** Every folder and file that was read for it: its time of change, null where it was not there. */
  readonly places: readonly (readonly [path: string, changed: number | null])[];
  /** What it printed, by what it was asked. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Changes with the form of what is kept. */
const FORM = 2;

const VARIABLES = ['HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_DIRS'];

/** With one of these, fontconfig reads what only it knows: nothing is kept then. */
const OWN_VARIABLES = /^(?:FONTCONFIG_|FC_LANG)/;

/** Of more folders and files, asking fontconfig is as quick. */
const MOST_PLACES = 3000;

/** A unit asks for some ten names. Of more answers, only new processes ask again. */
const MOST_ANSWERS = 100;

/** A folder that changed just before could change again without its time showing it, in milliseconds. */
const SETTLED = 2000;

const DEEPEST = 8;

/**
 * Asks fontconfig, and keeps what it says in a file of ours for as long as nothing changes that it depends on: its folders
 * of fonts with all below, the files of its configuration, and the language that it is asked in. Starting one of its
 * programs takes a tenth of reading a report.
 *
 * @param ask starts a program of fontconfig
 * @returns the answers to questions, in their order
 */
export function keptAnswers(
  environment: Environment,
  ask: Asking,
): (questions: readonly Question[]) => Promise<readonly (string | undefined)[]> {
  const file = fileIn(environment);
  if (file === undefined) return (questions) => Promise.all(questions.map(ask));
  let kept: Promise<Kept | undefined> | undefined;
  return async (questions) => {
    kept ??= keptIn(file, environment, ask);
    const known = (await kept)?.answers ?? {};
    const keys = questions.map((question) => keyOf(question, environment));
    const answers = await Promise.all(
      questions.map((question, index) => known[keys[index] as string] ?? ask(question)),
    );
    const fresh = keys.flatMap((key, index) => {
      const answer = answers[index];
      return answer === undefined || Object.hasOwn(known, key) ? [] : [[key, answer] as const];
    });
    // Others may have been told meanwhile.
    const before = fresh.length > 0 ? await kept : undefined;
    if (before) {
      const now = { ...before, answers: { ...before.answers, ...Object.fromEntries(fresh) } };
      if (Object.keys(now.answers).length <= MOST_ANSWERS) {
        kept = Promise.resolve(now);
        write(file, now);
      }
    }
    return answers;
  };
}

/** What was kept, or what is to be kept from now on; undefined where nothing can be. */
async function keptIn(file: string, environment: Environment, ask: Asking): Promise<Kept | undefined> {
  const memory = read(file, environment);
  if (memory) return memory;
  const places = placesOf(await ask(['fc-conflist']), environment);
  return places && { form: FORM, variables: valuesIn(environment), places, answers: {} };
}

/** The language decides which of several fonts is taken for a name. */
const keyOf = (question: Question, { LC_ALL, LC_CTYPE, LANG }: Environment): string =>
  JSON.stringify([LC_ALL || LC_CTYPE || LANG || '', ...question]);

/** Where it is kept; undefined where it cannot be. */
function fileIn(environment: Environment): string | undefined {
  const { HOME, XDG_CACHE_HOME } = environment;
  if (process.platform !== 'linux' || Object.keys(environment).some((it) => OWN_VARIABLES.test(it)))
    return undefined;
  const folder = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  return folder && isAbsolute(folder) ? join(folder, 'zerenzhi-report', 'fonts.json') : undefined;
}

const valuesIn = (environment: Environment): (string | null)[] => [
  programIn(environment),
  ...VARIABLES.map((it) => environment[it] ?? null),
];

/** The program that is started, and not the whole path of search: npm puts folders in front of that. */
function programIn({ PATH = '' }: Environment): string | null {
  const all = PATH.split(':').map((it) => join(it, 'fc-list'));
  return all.find((it) => changeOf(it) !== null) ?? null;
}

function read(file: string, environment: Environment): Kept | undefined {
  try {
    const memory: Kept = JSON.parse(readFileSync(file, 'utf8'));
    const isOfNow =
      memory.form === FORM &&
      valuesIn(environment).every((it, index) => it === memory.variables[index]) &&
      memory.places.every(([path, changed]) => changeOf(path) === changed);
    return isOfNow && Object.values(memory.answers).every((it) => typeof it === 'string')
      ? memory
      : undefined;
  } catch {
    return undefined;
  }
}

/** Several processes at once each rename a whole file into place. */
function write(file: string, memory: Kept): void {
  const now = Date.now();
  if (memory.places.some(([, changed]) => changed !== null && changed > now - SETTLED)) return;
  const making = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(making, JSON.stringify(memory));
    renameSync(making, file);
  } catch {
    rmSync(making, { force: true });
  }
}

/**
 * The folders and files that fontconfig reads: of its configuration those that it lists, with all that they include; and
 * the folders of fonts that these name, with all below.
 *
 * @returns undefined where they cannot be told
 */
function placesOf(listed: string | undefined, environment: Environment): Kept['places'] | undefined {
  const { HOME, XDG_DATA_HOME, XDG_CONFIG_HOME } = environment;
  if (listed === undefined || !HOME) return undefined;
  const files = listed.split('\n').flatMap((line) => /^[+-] (\/.*?): /.exec(line)?.[1] ?? []);
  if (files.length === 0) return undefined;
  const places = new Map<string, number | null>();
  const add = (path: string): number | null => {
    const known = places.get(path);
    if (known !== undefined) return known;
    const changed = changeOf(path);
    places.set(path, changed);
    return changed;
  };
  const below = (folder: string, depth: number): void => {
    if (places.has(folder) || places.size > MOST_PLACES) return;
    if (add(folder) === null || depth === 0) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))) below(path, depth - 1);
    }
  };
  const bases: Readonly<Record<'dir' | 'include', string>> = {
    dir: XDG_DATA_HOME || join(HOME, '.local', 'share'),
    include: XDG_CONFIG_HOME || join(HOME, '.config'),
  };
  for (const file of new Set(files)) {
    add(file);
    add(dirname(file));
    for (const [, kind, attributes = '', text = ''] of textOf(file).matchAll(NAMED)) {
      const base = /prefix="xdg"/.test(attributes) ? bases[kind as keyof typeof bases] : dirname(file);
      if (/prefix="(?:cwd|default)"/.test(attributes) && !isAbsolute(text) && !text.startsWith('~'))
        return undefined;
      const named = text.trim().replace(/^~(?=\/|$)/, HOME);
      const path = isAbsolute(named) ? named : join(base, named);
      if (kind === 'dir') below(path, DEEPEST);
      else add(path);
    }
  }
  return places.size > MOST_PLACES ? undefined : [...places];
}

/** A folder of fonts, or a further file or folder of the configuration. */
const NAMED = /<(dir|include)\b([^>]*)>([^<]*)<\/\1>/g;

function changeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

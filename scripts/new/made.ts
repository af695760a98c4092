import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The result of making something. */
export interface Made {
  /** The new files and folders, and the files that list them. */
  readonly paths: readonly string[];
  /** Whether what is generated lists it, so that it has to be generated anew before anything knows of it. */
  readonly needsGenerate?: boolean;
  /** What a person has to do next, one step on each line. */
  readonly next: readonly string[];
}

/** Names of folders, commands and kinds: `work-plan`. */
const NAME = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;

/**
 * Checks a name, and returns it.
 *
 * @param example an example of the arguments of `npm run new:… --`
 * @throws Error if the name is not valid
 */
export function checkedName(name: string, example: string): string {
  if (!NAME.test(name)) throw new Error(`give a name in small letters, such as ${example}`);
  return name;
}

/** A text that is put into a file in front of another text, or behind one, which occurs exactly once there. */
export type Insertion = { readonly path: string; readonly text: string } & (
  | { readonly before: string }
  | { readonly after: string }
);

export const CHANGELOG = 'CHANGELOG.md';

/**
 * A line of what is new, in front of the others of the next version. Where nothing new stands there yet, right after a
 * release, it brings the heading too.
 *
 * @param line what it is, with « and » around what its author has to say of it
 */
export function newsOf(line: string): Insertion {
  const [, unreleased = ''] =
    /^## Unreleased\n+([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readFileSync(CHANGELOG, 'utf8')) ?? [];
  const added = '## Unreleased\n\n### Added\n\n';
  return unreleased.startsWith('### Added\n\n')
    ? { path: CHANGELOG, after: added, text: `- ${line}\n` }
    : { path: CHANGELOG, after: '## Unreleased\n\n', text: `### Added\n\n- ${line}\n\n` };
}

/**
 * Writes new files, and lists them in files that are there.
 *
 * @param files content by path
 * @throws Error if one of them exists, or an insertion does not find its place; then nothing is written
 */
export function writeNew(
  files: Readonly<Record<string, string>>,
  insertions: readonly Insertion[] = [],
): void {
  const taken = Object.keys(files).find((it) => existsSync(it));
  if (taken !== undefined) throw new Error(`${taken} is there already`);
  const changed = new Map<string, string>();
  for (const it of insertions) {
    const neighbour = 'before' in it ? it.before : it.after;
    const parts = (changed.get(it.path) ?? readFileSync(it.path, 'utf8')).split(neighbour);
    if (parts.length !== 2) throw new Error(`${it.path} should have ${JSON.stringify(neighbour)} once`);
    changed.set(it.path, parts.join('before' in it ? it.text + neighbour : neighbour + it.text));
  }
  for (const [path, content] of [...Object.entries(files), ...changed]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/**
 * A TypeScript identifier for a name: `workPlan` for `work-plan`. A reserved word gets an ending: `deleteIt` for
 * `delete`.
 */
export const identifierOf = (name: string): string => {
  const camel = name.replace(/-(.)/g, (_, it: string) => it.toUpperCase());
  return isWordOfTheLanguage(camel) ? `${camel}It` : camel;
};

function isWordOfTheLanguage(name: string): boolean {
  try {
    new Function(`'use strict'; const ${name} = 0;`);
    return false;
  } catch {
    return true;
  }
}

/**
 * The text of a sample in this folder, for a new file.
 *
 * @param names the new text for each text of the sample that is to be replaced
 * @param up the path from the new file's folder to `src/`, such as `../../`
 */
export function fromSample(sample: string, names: Readonly<Record<string, string>>, up: string): string {
  const text = readFileSync(new URL(`samples/${sample}`, import.meta.url), 'utf8');
  const named = Object.entries(names).reduce((it, [from, to]) => it.replaceAll(from, to), text);
  return named.replaceAll("'../../../src/", `'${up}`);
}

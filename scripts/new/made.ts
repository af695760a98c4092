import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was made. */
export interface Made {
  /** The files and folders that are new, and those that list them. */
  readonly paths: readonly string[];
  /** What a person is to do next, a line each. */
  readonly next: readonly string[];
}

/** Names of folders, commands and kinds: `work-plan`. */
const NAME = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;

/**
 * A name that can be given.
 *
 * @param example what stands behind `npm run new:… --`
 * @throws where it is none
 */
export function checkedName(name: string, example: string): string {
  if (!NAME.test(name)) throw new Error(`give a name in small letters, such as ${example}`);
  return name;
}

/**
 * Writes files that are not there yet.
 *
 * @param files content by path
 * @throws where one of them is there: then none is written
 */
export function writeNew(files: Readonly<Record<string, string>>): void {
  const taken = Object.keys(files).find((it) => existsSync(it));
  if (taken !== undefined) throw new Error(`${taken} is there already`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/**
 * Puts a text into a file in front of another.
 *
 * @param before stands in the file once
 * @throws where it does not
 */
export function insertBefore(path: string, before: string, text: string): void {
  const parts = readFileSync(path, 'utf8').split(before);
  if (parts.length !== 2) throw new Error(`${path} should have ${JSON.stringify(before)} once`);
  writeFileSync(path, parts.join(text + before));
}

/** `work-plan` as a name in TypeScript: `workPlan`, and `delete` as `deleteIt`, for it is a word of the language. */
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
 * A sample of this folder, as it is to stand elsewhere.
 *
 * @param names what stands in the sample, and what is to stand for it
 * @param up the way from the new file's folder to `src/`, such as `../../`
 */
export function fromSample(sample: string, names: Readonly<Record<string, string>>, up: string): string {
  const text = readFileSync(new URL(`samples/${sample}`, import.meta.url), 'utf8');
  const named = Object.entries(names).reduce((it, [from, to]) => it.replaceAll(from, to), text);
  return named.replaceAll("'../../../src/", `'${up}`);
}

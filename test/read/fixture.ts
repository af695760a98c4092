import { readdirSync, readFileSync } from 'node:fs';

/** A text with a mistake, and the findings expected in it. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  /** One line for each finding: `2:5-2:6 missing-space -> ": "`, with the replacement if there is a fix. */
  readonly expected: readonly string[];
}

const FOLDER = new URL('./fixtures/', import.meta.url);

/** The codes with fixtures. */
export const fixtureCodes = (): string[] => readdirSync(FOLDER).sort();

/** The fixtures of a code; the comments at the beginning of each file give the expected findings. */
export function fixturesOf(code: string): Fixture[] {
  return readdirSync(new URL(`${code}/`, FOLDER)).map((name) => {
    const text = readFileSync(new URL(`${code}/${name}`, FOLDER), 'utf8');
    const head = /^(?:# \d+:\d+-\d+:\d+ .*\n)*/.exec(text)?.[0] ?? '';
    return { name, text, expected: head.split('\n').flatMap((line) => (line ? [line.slice(2)] : [])) };
  });
}

import { readdirSync, readFileSync } from 'node:fs';

/** A text with a mistake, and what is to be told of it. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  /** A line for each finding: `2:5-2:6 missing-space -> ": "`, the replacement only where there is a fix. */
  readonly expected: readonly string[];
}

const FOLDER = new URL('./fixtures/', import.meta.url);

/** The codes that have fixtures. */
export const fixtureCodes = (): string[] => readdirSync(FOLDER).sort();

/** The fixtures of a code; what is expected stands in the comments that each file begins with. */
export function fixturesOf(code: string): Fixture[] {
  return readdirSync(new URL(`${code}/`, FOLDER)).map((name) => {
    const text = readFileSync(new URL(`${code}/${name}`, FOLDER), 'utf8');
    const head = /^(?:# \d+:\d+-\d+:\d+ .*\n)*/.exec(text)?.[0] ?? '';
    return { name, text, expected: head.split('\n').flatMap((line) => (line ? [line.slice(2)] : [])) };
  });
}

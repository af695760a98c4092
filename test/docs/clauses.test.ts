import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGES = { en: 'docs/gb-t-9704.md', zh: 'docs/gb-t-9704.zh-CN.md' } as const;

/** The clauses of the standards that can be checked on a page or in a file, and those about paper and printing. */
const CLAUSES = [
  ['3.1', '3.2', '4', '5.1', '5.2.1', '5.2.2', '5.2.3', '5.2.4', '6.1', '6.2', '6.3', '7.1'],
  ['7.2.1', '7.2.2', '7.2.3', '7.2.4', '7.2.5', '7.2.6', '7.2.7', '7.3.1', '7.3.2', '7.3.3', '7.3.4'],
  ['7.3.5.1', '7.3.5.2', '7.3.5.3', '7.3.5.4', '7.3.5.5', '7.3.6', '7.3.7', '7.4', '7.4.1', '7.4.2', '7.4.3'],
  ['7.5', '8', '9', '10.1', '10.2', '10.3', '11', '—'],
].flat();
const CLAUSES_OF_FILES = [
  ['6.2', '7.1.1', '7.1.2', '7.1.3', '7.1.4', '7.2.1', '7.2.2', '7.2.3', '7.2.4', '7.2.5.1', '7.2.5.2'],
  ['7.2.5.3', '7.2.5.4', '7.3.1', '8', '9.1', '9.2', '9.3', '公文域'],
].flat();

interface Row {
  readonly clause: string;
  readonly how: string;
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

const rowsOf = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!clause|条款|-)/.test(line))
    .map((line) => {
      const [clause = '', , how = '', tests = ''] = line.slice(2, -2).split(' | ');
      return {
        clause: clause.trim(),
        how,
        tests: [...tests.matchAll(/`([^`]+)` › (.+?)(?=[;；] ?`|$)/g)].map(([, file = '', name = '']) => ({
          file,
          name: name.trim(),
        })),
      };
    });

/** The names of a file's tests and test groups. */
const namesIn = (file: string): string[] =>
  [...readFileSync(`test/${file}.test.ts`, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|`([^`]+)`/g)].map(
    ([, one, other]) => (one ?? other) as string,
  );

describe.each(Object.values(PAGES))('%s', (path) => {
  const rows = rowsOf(path);

  it('has a row for each clause of both standards', () => {
    expect(rows.map(({ clause }) => clause)).toEqual([...CLAUSES, ...CLAUSES_OF_FILES]);
  });

  it.each(rows.map((row) => [row.clause, row] as const))('%s names tests that there are', (_clause, row) => {
    for (const { file, name } of row.tests) {
      expect(existsSync(`test/${file}.test.ts`), file).toBe(true);
      expect(namesIn(file), `${file} has no test of this name`).toContain(name);
    }
  });

  it.each(rows.map((row) => [row.clause, row] as const))(
    '%s is held by a test, or is beyond a file',
    (_clause, { how, tests }) => {
      if (tests.length === 0) expect(how).toMatch(/^(beyond a file|超出文件所能规定)/);
    },
  );
});

it('both languages name the same tests', () => {
  const tests = (path: string) => rowsOf(path).map(({ clause, tests }) => ({ clause, tests }));
  expect(tests(PAGES.zh)).toEqual(tests(PAGES.en));
});
